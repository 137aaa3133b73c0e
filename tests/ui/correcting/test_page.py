"""The page Correcting: words corrected by turn or by a file, displaced passages placed again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.studies import open_desk
from workbench.model.ids import TranscriptId
from workbench.project.correcting import correct
from workbench.transcripts.correcting.corrected import Part, corrected_turns
from workbench.ui.correcting.page import CorrectingPage
from workbench.ui.desk import Desk, Place
from workbench.ui.widgets.turn_editor import TurnEditor


def one(desk: Desk) -> TranscriptId:
    return desk.read.transcripts()[0].id


def words(desk: Desk) -> str:
    return desk.read.text(one(desk))


def shown(qtbot: QtBot, desk: Desk, item: str = "words", **where: int) -> CorrectingPage:
    page = CorrectingPage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.refresh_if_stale()
    page.arrive(Place("correcting", transcript=one(desk), item=item, **where))
    return page


def correct_turn(page: CorrectingPage, number: int, said: str) -> None:
    """Put the caret into a turn and write other words for it."""
    page.words.show_place(page.words.view.scene.page.turns[number].start)
    page.words.editor.rows[0].words.setPlainText(said)
    page.words._timer.timeout.emit()


def saved(page: CorrectingPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.words.save_button, Qt.MouseButton.LeftButton)


def displaced(qtbot: QtBot, desk: Desk) -> CorrectingPage:
    """Ada's coding in the third turn waits to be placed."""
    page = shown(qtbot, desk)
    correct_turn(page, 2, "Perhaps. But nobody asked me last time.")
    saved(page, qtbot)
    page.arrive(Place("correcting", transcript=one(desk), item="review"))
    return page


def test_it_is_said_what_moves_before_and_after_saving(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert not page.words.save_button.isEnabled()
    said: list[str] = []
    desk.said.connect(lambda sentence, _: said.append(sentence))
    correct_turn(page, 1, "I want to know who is looking at our records, honestly. My daughter "
                 "works at the surgery.")  # fmt: skip
    assert page.words.corrected.text() == "Turn 2 is corrected and not saved."
    assert "passages keep their words, 1 covers the corrected words." in page.words.summary.text()
    page.words.reason.setText("misheard")
    saved(page, qtbot)
    assert "looking at our records" in words(desk)
    assert said == ["Corrected. Everything coded kept to its words."]
    (revision,) = desk.read.revisions()
    assert revision.reason == "misheard"
    assert not page.words.changes
    desk.project.undo()
    assert "looking at my record" in words(desk)


def test_several_turns_are_saved_together_or_discarded(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    before = words(desk)
    correct_turn(page, 0, "What would you like to know before records are linked?")
    correct_turn(page, 4, "What would make it better?")
    assert page.words.corrected.text() == "2 turns are corrected and not saved."
    correct_turn(page, 4, "What would make it acceptable?")
    assert set(page.words.changes) == {0}
    page.words.show_place(0)
    assert page.words.editor.parts()[0].words.startswith("What would you like")
    qtbot.mouseClick(page.words.discard_button, Qt.MouseButton.LeftButton)
    assert not page.words.changes and words(desk) == before
    assert page.words.editor.parts()[0].words.startswith("What would you want")


def test_what_is_not_saved_waits_while_another_transcript_is_looked_at(
    qtbot: QtBot, desk: Desk
) -> None:
    page = shown(qtbot, desk)
    correct_turn(page, 4, "What would make it better?")
    other = desk.read.transcripts()[1].id
    page.arrive(Place("correcting", transcript=other, item="words"))
    assert not page.words.changes
    page.arrive(Place("correcting", transcript=one(desk), item="words"))
    assert set(page.words.changes) == {4}
    page.arrive(Place("correcting", transcript=other, item="words"))
    turn = [Part("Facilitator", "How was it?")]
    new = corrected_turns(desk.read, one(desk), {0: turn})
    desk.do(lambda: correct(desk.read, one(desk), new, by=desk.me).draft)
    said: list[str] = []
    desk.said.connect(lambda sentence, _: said.append(sentence))
    page.arrive(Place("correcting", transcript=one(desk), item="words"))
    assert said == ["“FG1” was changed meanwhile, so what you had not saved is gone."]
    assert not page.words.changes


def test_a_turn_is_parted_and_given_to_somebody_else(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, start=words(desk).index("If it saves"))
    field = page.words.editor.rows[0].words
    cursor = field.textCursor()
    cursor.setPosition(field.words().index("But nobody"))
    field.setTextCursor(cursor)
    page.words.editor.part_turn()
    page.words.editor.rows[1].speaker.setEditText("pt9")
    page.words._timer.timeout.emit()
    saved(page, qtbot)
    turns = desk.read.turns(one(desk))
    assert [turn.label for turn in turns[2:4]] == ["pt2", "pt9"]
    assert words(desk)[turns[3].start : turns[3].end] == "But nobody asked me last time."
    assert "pt9" in {speaker.label for speaker in desk.read.speakers(one(desk))}


def test_leaving_nothing_is_refused_before_it_is_saved(
    dressed: object, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = open_desk(tmp_path, "Ana: I was [tired|Fatigue].")
    page = shown(qtbot, desk)
    correct_turn(page, 0, " ")
    assert "Nothing would be left of “FG1”" in page.words.summary.text()
    assert not page.words.save_button.isEnabled()
    desk.clear()


def test_rare_blanks_come_back_from_the_editor(qtbot: QtBot, dressed: object) -> None:
    editor = TurnEditor()
    qtbot.addWidget(editor)
    said = "a\u00a0b\u2028c\nd\u202fe 👩‍🚀 שלום"
    editor.show_parts([Part("Ana", said)], ["Ana"])
    assert editor.parts() == [Part("Ana", said)]


def test_what_was_displaced_is_placed_where_it_is_suggested(qtbot: QtBot, desk: Desk) -> None:
    page = displaced(qtbot, desk)
    assert page.switch.names[1] == "To be placed (1)"
    (row,) = page.review.rows
    assert row.exact == "If it saves one trip on the bus I would take it."
    assert "1 of 1" in page.review.count.text()
    assert "“Joined-up care” on “If it saves" in page.review.what.text()
    start = words(desk).index("Perhaps.")
    page.review.view.select(start, start + len("Perhaps."))
    assert page.review.place_button.text() == "Place on the selection"
    QTest.keySequence(page.review.view, QKeySequence("Return"))
    (coding,) = [c for c in desk.read.codings() if c.id == row.id]
    assert coding.exact == "Perhaps."
    assert page.review.current() is None
    assert page.switch.names[1] in ("To be placed", "To be placed (1)")
    page.refresh_if_stale()
    assert page.switch.names[1] == "To be placed"


def test_letting_go_asks_for_a_reason(qtbot: QtBot, desk: Desk) -> None:
    page = displaced(qtbot, desk)
    refused: list[str] = []
    desk.refused.connect(refused.append)
    qtbot.mouseClick(page.review.go_button, Qt.MouseButton.LeftButton)
    assert "needs a reason" in refused[0]
    page.review.reason.setText("he never said it")
    qtbot.mouseClick(page.review.go_button, Qt.MouseButton.LeftButton)
    assert desk.read.displaced() == []


def test_somebody_elses_coding_is_seen_and_not_placed(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    correct_turn(page, 2, "If it saves one trip on the bus I would take it. And that is all.")
    saved(page, qtbot)
    page.arrive(Place("correcting", transcript=one(desk), item="review"))
    assert page.review.says.text() == "Only Ben can place this coding or let it go."
    assert not page.review.place_button.isEnabled()
    assert not page.review.go_button.isEnabled()
    page.review.place()
    assert len(desk.read.displaced()) == 1


def test_an_erased_text_still_shows_the_words(qtbot: QtBot, desk: Desk) -> None:
    displaced(qtbot, desk)
    (revision,) = desk.read.revisions()
    desk.read._db.execute("DELETE FROM text WHERE hash = ?", [revision.text])  # type: ignore[attr-defined]
    desk.read._texts.clear()  # type: ignore[attr-defined]
    page = shown(qtbot, desk, "review")
    assert "was erased" in page.review.texts.earlier.said.text()
    assert "If it saves one trip" in page.review.texts.earlier.view.scene.page.text


def test_earlier_texts_are_looked_at_with_what_differs(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    first = words(desk)
    correct_turn(page, 0, "What would you want to know before records are joined?")
    saved(page, qtbot)
    correct_turn(page, 4, "What would make it right?")
    saved(page, qtbot)
    page.arrive(Place("correcting", transcript=one(desk), item="earlier"))
    page.refresh_if_stale()
    assert page.switch.names[2] == "Earlier texts (2)"
    assert page.earlier.choice.itemText(0).startswith("Text 2 of 3, replaced by Ada on")
    assert page.earlier.texts.later.view.scene.page.text == words(desk)
    assert page.earlier.counted.text() == "1 change"
    page.earlier.choice.setCurrentIndex(1)
    page.earlier.choice.activated.emit(1)
    assert page.earlier.texts.earlier.view.scene.page.text == first
    (edit,) = page.earlier.edits
    assert first[edit.start : edit.end] == "linked"


def test_a_corrected_file_is_looked_at_and_replaces_the_transcript(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    page = shown(qtbot, desk)
    text = words(desk)
    file = tmp_path / "FG1 corrected.txt"
    said = [f"{turn.label}: {text[turn.start : turn.end]}" for turn in desk.read.turns(one(desk))]
    file.write_text("\n\n".join(said).replace("a drawer", "some drawer"), encoding="utf-8")
    page.look_at(file)
    assert page.stack.currentWidget() is page.replacing
    assert page.switch.isHidden()
    assert page.replacing.said.text().endswith("passages keep their words.")
    assert page.replacing.warning.isHidden()
    qtbot.mouseClick(page.replacing.replace_button, Qt.MouseButton.LeftButton)
    assert words(desk) == text.replace("a drawer", "some drawer")
    assert page.stack.currentWidget() is page.words
    assert desk.read.transcript(one(desk)).source == "FG1 corrected.txt"


def test_a_file_of_other_words_is_doubted(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = shown(qtbot, desk)
    before = words(desk)
    file = tmp_path / "other.txt"
    file.write_text("Ana: Another talk.\n\nBen: Of another day, and of other people.\n", "utf-8")
    page.look_at(file)
    assert "is this the right file?" in page.replacing.warning.text()
    assert page.replacing.replace_button.text() == "Replace all the same"
    qtbot.mouseClick(page.replacing.cancel_button, Qt.MouseButton.LeftButton)
    assert words(desk) == before
    assert not page.switch.isHidden()


@pytest.mark.parametrize("size", [(1356, 848), (1016, 648)])
def test_nothing_is_wider_than_the_page(qtbot: QtBot, desk: Desk, size: tuple[int, int]) -> None:
    page = displaced(qtbot, desk)
    for item in ("words", "review", "earlier"):
        page.arrive(Place("correcting", transcript=one(desk), item=item))
        page.resize(*size)
        assert page.minimumSizeHint().width() <= size[0]
