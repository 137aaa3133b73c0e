"""The page Reconcile: one disagreement a screen, decided by key, with a reason."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.studies import open_desk
from workbench.agreement.reconcile import key_of
from workbench.coding.changing import remove_codings
from workbench.coding.codebook import add_code
from workbench.coding.passages import code_passage
from workbench.coding.progress import set_progress
from workbench.model.coding import Coding
from workbench.model.decision import Decision
from workbench.model.ids import CoderId
from workbench.project.session import Project
from workbench.transcripts.occasions.describing import describe_study
from workbench.ui.desk import Desk, Place
from workbench.ui.reconcile.page import DECIDING, NOTHING, ReconcilePage
from workbench.ui.reconcile.queue import HeadEntry, RowEntry

TALK = (
    "Facilitator: And you? It was long. / "
    "pt1: Well. [the long nights|Work] and so on. / pt2: [the short days|Work] are better. / "
    "pt1: [every shift|Work] is the same. / pt2: [all the rest|Pay] of it. / "
    "pt3: [yes and no|Doubt] [no and yes|Doubt by Ben] / pt3: [surely|Doubt]"
)
EXCHANGED = ("the long nights", "the short days", "every shift")


@pytest.fixture
def desk(dressed: object, tmp_path: Path) -> Iterator[Desk]:
    """Ada's Work is Ben's Time three times; Pay and Doubt one of them missed; one agreement."""
    made = open_desk(tmp_path, TALK)
    ben = made.read.coders()[1].id
    made.do(lambda: describe_study(made.read, again="apart"))
    made.do(lambda: add_code(made.read, "Time", make_id=made.make_id))
    for words in EXCHANGED:
        coded(made, words, "Time", ben)
    coded(made, "surely", "Doubt", ben)
    yield made
    made.clear()


def coded(desk: Desk, words: str, name: str, by: CoderId) -> None:
    transcript, code = desk.read.transcripts()[0].id, desk.read.codebook().find(name)
    assert code is not None
    start = desk.read.text(transcript).index(words)
    end = start + len(words)
    desk.do(lambda: code_passage(desk.read, transcript, start, end, code.id, by=by))


def shown(qtbot: QtBot, desk: Desk) -> ReconcilePage:
    page = ReconcilePage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.arrive(Place("reconcile"))
    return page


def press(qtbot: QtBot, page: ReconcilePage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.window().focusWidget() or page, key)


def consensus(desk: Desk) -> list[tuple[str, str]]:
    """What stands in the agreed version: (code, words)."""
    codebook = desk.read.codebook()
    found = desk.read.codings(layer="consensus")
    return [(codebook[c.code].name, c.exact) for c in found]


def originals(desk: Desk) -> list[Coding]:
    return list(desk.read.codings(layer="coder"))


def words_shown(page: ReconcilePage) -> str:
    item = page.current()
    assert item is not None
    return item.disagreement.codings[0].exact


def said_in(widget: QWidget) -> str:
    return " | ".join(found.text() for found in widget.findChildren(QLabel))


def test_a_suspected_definition_stands_first_with_its_places(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    first, *rest = page.queue.model.entries
    assert first == HeadEntry("Work / Time", 3, True)
    assert {entry.words for entry in rest[:3] if isinstance(entry, RowEntry)} == set(EXCHANGED)
    assert page.queue.count.text() == "6 open"
    assert page.open_work() == 6


def test_the_head_says_where_one_is(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.deciding.title.text().startswith("1 of 6 · FG1, turn ")
    assert page.deciding.kind.text() == "Same words, another code"
    assert page.deciding.first.name.text() == "Ada"
    assert "Work" in page.deciding.first.accessibleName()
    assert "Time" in page.deciding.second.accessibleName()


def test_a_key_chooses_and_enter_saves_and_shows_the_next(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    before, words = originals(desk), words_shown(page)
    press(qtbot, page, Qt.Key.Key_Right)
    assert page.choice.outcome == "second"
    assert consensus(desk) == []
    press(qtbot, page, Qt.Key.Key_Return)
    assert consensus(desk) == [("Time", words)]
    assert words_shown(page) != words
    assert page.deciding.hasFocus(), "ready for the next key"
    assert originals(desk) == before
    desk.project.undo()
    assert consensus(desk) == []
    qtbot.waitUntil(lambda: page.queue.count.text() == "6 open")


@pytest.mark.parametrize(
    ("key", "outcome"),
    [
        (Qt.Key.Key_Left, "first"),
        (Qt.Key.Key_Right, "second"),
        (Qt.Key.Key_B, "both"),
        (Qt.Key.Key_U, "open"),
    ],
)
def test_every_key_means_one_outcome(qtbot: QtBot, desk: Desk, key: Qt.Key, outcome: str) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, key, Qt.Key.Key_Return)
    assert [decision.outcome for decision in desk.read.decisions()] == [outcome]


def test_letters_are_only_letters_while_the_reason_is_written(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, Qt.Key.Key_B)
    page.deciding.write_reason()
    qtbot.keyClicks(page.deciding.reason, "nb u")
    press(qtbot, page, Qt.Key.Key_Left, Qt.Key.Key_Backspace)
    assert page.deciding.reason.text() == "nbu"
    assert page.choice.outcome == "both"
    press(qtbot, page, Qt.Key.Key_Escape)
    assert not page.deciding.reason.hasFocus()
    press(qtbot, page, Qt.Key.Key_Return)
    (decision,) = desk.read.decisions()
    assert (decision.outcome, decision.reason) == ("both", "nbu")


def test_enter_in_the_reason_saves_too(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, Qt.Key.Key_Left)
    page.deciding.write_reason()
    qtbot.keyClicks(page.deciding.reason, "it is work")
    press(qtbot, page, Qt.Key.Key_Return)
    assert [d.reason for d in desk.read.decisions()] == ["it is work"]
    assert page.deciding.reason.text() == ""


def test_neither_asks_for_a_reason_and_stays_until_there_is_one(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    refused: list[str] = []
    desk.refused.connect(refused.append)
    words = words_shown(page)
    press(qtbot, page, Qt.Key.Key_N)
    assert page.deciding.reason.hasFocus()
    press(qtbot, page, Qt.Key.Key_Return)
    assert desk.read.decisions() == []
    assert "needs a reason" in refused[0]
    assert words_shown(page) == words
    qtbot.keyClicks(page.deciding.reason, "not about it")
    press(qtbot, page, Qt.Key.Key_Return)
    assert [d.outcome for d in desk.read.decisions()] == ["neither"]


def test_nothing_is_saved_without_a_choice(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    said: list[str] = []
    desk.said.connect(lambda sentence, undo: said.append(sentence))
    press(qtbot, page, Qt.Key.Key_Return)
    assert desk.read.decisions() == []
    assert said[0].startswith("Choose a version first")


def test_another_extent_and_another_code_can_be_chosen(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    words = words_shown(page)
    press(qtbot, page, Qt.Key.Key_E)
    assert page.choice.outcome == "other"
    assert page.choice.span is not None
    press_alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(page.deciding, Qt.Key.Key_Right, press_alt)
    doubt = desk.read.codebook().find("Doubt")
    assert doubt is not None
    page.deciding.editor.code_chosen.emit(doubt.id)
    press(qtbot, page, Qt.Key.Key_Return)
    assert consensus(desk) == [("Doubt", words.split(" ", 1)[1])]


def test_an_extent_can_be_stretched_to_whole_sentences(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    key = next(
        item.key
        for item in page.work.items()  # type: ignore[union-attr]
        if item.disagreement.codings[0].exact == "the long nights"
    )
    page.show_key(key)
    press(qtbot, page, Qt.Key.Key_E)
    page.deciding.editor.sentences.emit()
    assert page.choice.span is not None
    text = desk.read.text(desk.read.transcripts()[0].id)
    assert page.choice.span.of(text) == "Well. the long nights and so on."


def test_three_more_alike_are_shown_first_and_decided_as_one_step(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.deciding.alike.isHidden()
    press(qtbot, page, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert page.deciding.alike.words.text() == (
        "2 more like the one just decided: Ada used “Work” where Ben used “Time”."
    )
    press(qtbot, page, Qt.Key.Key_L)
    assert page.alike_list.isVisible()
    assert len(desk.read.decisions()) == 1, "they are shown before anything is decided"
    assert page.alike_list.button.text() == "Decide these 2: As Ben"
    qtbot.mouseClick(page.alike_list.button, Qt.MouseButton.LeftButton)
    assert {words for _, words in consensus(desk)} == set(EXCHANGED)
    assert page.deciding.alike.isHidden()
    assert page.deciding.hasFocus()
    item = page.current()
    assert item is not None and item.open
    desk.project.undo()
    assert len(desk.read.decisions()) == 1


def test_backspace_goes_back_to_what_was_just_decided(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    words = words_shown(page)
    press(qtbot, page, Qt.Key.Key_B, Qt.Key.Key_Return, Qt.Key.Key_Backspace)
    assert words_shown(page) == words
    assert page.deciding.was.text() == "Both"
    qtbot.mouseClick(page.deciding.back, Qt.MouseButton.LeftButton)
    assert desk.read.decisions() == []
    assert consensus(desk) == []


def test_the_queue_lists_what_is_open_or_decided_or_all(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, Qt.Key.Key_Left, Qt.Key.Key_Return)

    def rows() -> list[RowEntry]:
        return [entry for entry in page.queue.model.entries if isinstance(entry, RowEntry)]

    assert len(rows()) == 5
    qtbot.mouseClick(page.queue.filter._group.button(1), Qt.MouseButton.LeftButton)
    assert [(row.kind, row.icon) for row in rows()] == [("As Ada", "check")]
    qtbot.mouseClick(page.queue.filter._group.button(2), Qt.MouseButton.LeftButton)
    assert len(rows()) == 6


def test_enter_still_saves_after_a_click_on_the_filter(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.queue.filter._group.button(2), Qt.MouseButton.LeftButton)
    press(qtbot, page, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert len(desk.read.decisions()) == 1


def test_a_decision_can_be_made_anew(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    words = words_shown(page)
    press(qtbot, page, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Backspace)
    assert page.choice.outcome == "first"
    press(qtbot, page, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert consensus(desk) == [("Time", words)]
    assert [decision.outcome for decision in desk.read.decisions()] == ["second"]


def test_what_is_being_written_survives_other_changes(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, Qt.Key.Key_Right)
    page.deciding.write_reason()
    qtbot.keyClicks(page.deciding.reason, "half a rea")
    qtbot.mouseClick(page.agreed.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.agreed.button.isHidden)
    assert page.deciding.reason.text() == "half a rea"
    assert page.choice.outcome == "second"


def test_the_passage_is_in_view_however_small_the_window(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.resize(1016, 560)
    for _ in range(3):
        press(qtbot, page, Qt.Key.Key_F8)
        qtbot.wait(20)
        area, top = page.deciding.area, page.deciding.passage.top_of_passage()
        seen = area.verticalScrollBar().value()
        assert seen <= top < seen + area.viewport().height()


def test_a_place_named_by_its_key_is_shown(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.work is not None
    last = list(page.work.items())[-1]
    page.arrive(Place("reconcile", item=key_of(last.disagreement)))
    assert page.current() == last
    assert page.queue.list.currentIndex().data(Qt.ItemDataRole.UserRole).key == last.key


def test_what_both_agree_on_is_taken_over_at_once(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.agreed.button.text() == "Take over the 1 passage both agree on"
    qtbot.mouseClick(page.agreed.button, Qt.MouseButton.LeftButton)
    assert consensus(desk) == [("Doubt", "surely")]
    qtbot.waitUntil(page.agreed.button.isHidden)
    assert [entry.coding.exact for entry in page.agreed.model.entries] == ["surely"]
    desk.project.undo()
    qtbot.waitUntil(page.agreed.button.isVisible)


def test_the_panel_counts_outcomes(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, Qt.Key.Key_Left, Qt.Key.Key_Return)
    press(qtbot, page, Qt.Key.Key_B, Qt.Key.Key_Return)
    assert "As Ada | 1 | As Ben | 0 | Both | 1 |" in said_in(page.agreed)
    assert "Undecided | 4" in said_in(page.agreed)


def test_a_decision_about_codings_that_changed_is_listed(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    item = page.current()
    assert item is not None
    press(qtbot, page, Qt.Key.Key_Left, Qt.Key.Key_Return)
    gone = item.disagreement.first[0]
    desk.do(lambda: remove_codings(desk.read, [gone.id], by=desk.me))
    qtbot.waitUntil(lambda: "changed since" in said_in(page.agreed))
    (decision,) = desk.read.decisions()
    assert isinstance(decision, Decision)
    page.agreed.withdrawn.emit(decision)
    assert desk.read.decisions() == []
    qtbot.waitUntil(lambda: "changed since" not in said_in(page.agreed))


def test_all_of_them_by_key_in_a_few_seconds(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    began = time.monotonic()
    for _ in range(6):
        press(qtbot, page, Qt.Key.Key_B, Qt.Key.Key_Return)
    assert time.monotonic() - began < 45, "eight decisions a minute"
    assert len(desk.read.decisions()) == 6
    assert page._stack.currentIndex() == NOTHING
    assert "Everything is decided" in said_in(page)
    desk.project.undo()
    qtbot.waitUntil(lambda: page._stack.currentIndex() == DECIDING)


def test_the_definition_is_one_key_away(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    went: list[Place] = []
    desk.asked_to_go.connect(went.append)
    press(qtbot, page, Qt.Key.Key_D)
    work = desk.read.codebook().find("Work")
    assert work is not None
    assert went == [Place("coding", code=work.id)]


def test_nothing_finished_is_said_with_a_way_out(qtbot: QtBot, desk: Desk) -> None:
    transcript = desk.read.transcripts()[0].id
    desk.do(lambda: set_progress(desk.read, transcript, "in progress", by=desk.me))
    page = shown(qtbot, desk)
    assert page._stack.currentIndex() == NOTHING
    assert "when both have marked a transcript finished" in said_in(page)


def test_a_third_coder_sees_only_what_they_finished_themselves(qtbot: QtBot, desk: Desk) -> None:
    ada, ben = (coder.id for coder in desk.read.coders())
    cem = desk.project.add_coder("Cem")
    desk.project.act_as(cem.id)
    page = shown(qtbot, desk)
    page.queue.pair.choose((ada, ben))
    assert page.current() is None
    transcript = desk.read.transcripts()[0].id
    desk.do(lambda: set_progress(desk.read, transcript, "finished", by=cem.id))
    qtbot.waitUntil(lambda: page.current() is not None)


def test_one_coder_alone_sees_no_panels_about_two(
    qtbot: QtBot, dressed: object, tmp_path: Path
) -> None:
    alone = Desk(Project.create(tmp_path / "alone.dwb", title="Alone", coder="Ada"))
    page = shown(qtbot, alone)
    assert page._stack.currentIndex() == NOTHING
    assert page.queue.isHidden() and page.agreed.isHidden()
    ben = alone.project.add_coder("Ben")
    qtbot.waitUntil(lambda: not page.queue.isHidden())
    assert ben in alone.read.coders()
    alone.clear()
