"""The page Codings asks, shows, counts, opens, quotes, exports, and takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.studies import open_desk
from workbench.coding.codebook import rename_code
from workbench.coding.progress import set_progress
from workbench.coding.retrieval.question import Codes, Question, Step
from workbench.journal.entry import Draft, sets
from workbench.model.codebook import Code
from workbench.project.sheets import read_sheet
from workbench.ui.desk import Desk, Place
from workbench.ui.retrieval import working
from workbench.ui.retrieval.page import (
    BEGIN,
    FOUND,
    NOTHING,
    OFTEN,
    PASSAGES,
    TOGETHER,
    CodingsPage,
)


def _page(desk: Desk, qtbot: QtBot, size: tuple[int, int] = (1356, 848)) -> CodingsPage:
    page = CodingsPage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.arrive(Place("codings"))
    QApplication.processEvents()
    return page


def _code(desk: Desk, name: str) -> Code:
    return next(code for _, code in desk.read.codebook().walk() if code.name == name)


def _exact(page: CodingsPage) -> list[str]:
    return [row.passage.exact for row in page.passages.found.entries]


def _see(page: CodingsPage, view: int) -> None:
    page.views.set_index(view)
    page.views.chosen.emit(view)


def _limit(page: CodingsPage, said: str) -> None:
    page.limiting.choose(next(one for one in page.limiting._options if one.said == said))


def test_all_that_is_coded_is_there_to_begin_with(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert page._stack.currentIndex() == FOUND
    assert page.counts.text().startswith("10 passages from 11 codings · 6 turns")
    assert len(_exact(page)) == 10
    assert page.focusWidget() is page.asking.code
    page.grab()


def test_a_code_is_chosen_and_steps_are_added(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.asking.code.choose(_code(desk, "Control").id)
    assert len(_exact(page)) == 3
    page.asking.below.click()
    assert page._stack.currentIndex() == NOTHING
    page.asking.below.click()
    page.asking.add.click()
    (step,) = page.asking.steps
    assert page.focusWidget() is step.code and len(_exact(page)) == 3
    step.code.choose(_code(desk, "Trust").id)
    assert _exact(page) == ["An opt out that works"]
    step.how.setCurrentIndex(step.how.findData("not"))
    assert _exact(page) == ["nobody asked me", "The people whose records they are"]
    step.how.setCurrentIndex(step.how.findData("near"))
    assert step.distance.isVisible() and "so near" in step.rule.text()
    assert _exact(page) == ["nobody asked me", "An opt out that works"]
    step.distance.setValue(0)
    assert _exact(page) == ["An opt out that works"]
    step.removed.emit()
    assert len(_exact(page)) == 3 and not page.asking.steps


def test_what_nobody_has_shows_a_way_out(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _limit(page, "Transcript: FG2")
    page.asking.code.choose(_code(desk, "Benefits").id)
    assert page._stack.currentIndex() == NOTHING
    assert page.less.isVisible() and page.everywhere.isVisible()
    page.everywhere.click()
    assert _exact(page) == ["If it saves one trip on the bus I would take it."]
    page.asking.add_step(Step("and", Codes((_code(desk, "Trust").id,))))
    page.asking.changed.emit()
    assert page._stack.currentIndex() == NOTHING
    page.less.click()
    assert page._stack.currentIndex() == FOUND


def test_coders_layers_and_certainties_can_be_asked_for(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    names = [page.asking.who.itemText(n) for n in range(page.asking.who.count())]
    assert names == ["Anybody", "Ada (you)", "Ben", "What was agreed on", "Anybody, or agreed on"]
    page.asking.who.setCurrentIndex(2)
    assert all(one.coders == (desk.read.coders()[1].id,) for one in _passages(page))
    assert len(_exact(page)) == 4
    page.asking.who.setCurrentIndex(3)
    assert page._stack.currentIndex() == NOTHING
    page.asking.who.setCurrentIndex(0)
    page.asking.certainty.setCurrentIndex(1)
    assert page._stack.currentIndex() == NOTHING


def _passages(page: CodingsPage) -> list[object]:
    return [row.passage for row in page.passages.found.entries]


def test_passages_are_sorted(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.order.setCurrentIndex(page.order.findData("length"))
    lengths = [len(words) for words in _exact(page)]
    assert lengths == sorted(lengths, reverse=True)


def test_keys_lead_from_the_code_to_the_transcript(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    asked: list[Place] = []
    desk.asked_to_go.connect(asked.append)
    page.arrive(Place("codings", code=_code(desk, "Consent").id))
    assert page.focusWidget() is page.passages
    qtbot.keyClick(page.passages, Qt.Key.Key_Down)
    qtbot.keyClick(page.passages, Qt.Key.Key_Return)
    (place,) = asked
    passage = page.passages.found.entries[1].passage
    assert (place.page, place.start, place.end) == ("coding", passage.start, passage.end)
    assert place.coding in passage.codings
    qtbot.keyClick(page.passages, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.asking.code


def test_passages_go_into_the_quote_bank_and_one_undo_takes_them_out(
    desk: Desk, qtbot: QtBot
) -> None:
    page = _page(desk, qtbot)
    page.passages.begin()
    qtbot.keyClick(page.passages, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.quote_chosen()
    assert len(desk.read.quotes()) == 2
    qtbot.waitUntil(lambda: sum(row.quoted for row in page.passages.found.entries) == 2)
    with qtbot.waitSignal(desk.said) as said:
        page.quote_all.click()
    assert said.args == ["8 passages are in the quote bank now.", True]
    assert len(desk.read.quotes()) == 10
    with qtbot.waitSignal(desk.refused) as refused:
        page.quote_all.click()
    assert refused.args is not None and "already" in refused.args[0]
    desk.project.undo()
    assert len(desk.read.quotes()) == 2
    desk.project.undo()
    assert desk.read.quotes() == []


def test_q_quotes_what_is_selected(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.passages.begin()
    page.activateWindow()
    qtbot.waitUntil(page.passages.hasFocus)
    qtbot.keyClick(page.passages, Qt.Key.Key_Q)
    assert len(desk.read.quotes()) == 1


def test_how_often_is_a_table_and_a_number_opens_its_passages(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _see(page, OFTEN)
    table = page.often.table.counts.table
    rows = {line.name: line.numbers for line in table.lines}
    assert table.columns == ("Codings", "Turns", "Participants", "Sessions")
    assert rows["Control"] == (3, 3, 3, 2) and rows["Harms"] == (4, 2, 2, 2)
    assert "A code counts those below it too." in page.often.note.text()
    page.grab()
    line = [one.name for one in table.lines].index("Control")
    page.often.table.setCurrentIndex(page.often.table.counts.index(line, 0))
    qtbot.keyClick(page.often.table, Qt.Key.Key_Return)
    assert page.view == PASSAGES and len(_exact(page)) == 3
    assert page.focusWidget() is page.passages
    assert not page.asking.joined.isChecked()


@pytest.mark.parametrize(("by", "column", "found"), [(1, 2, 1), (2, 1, 2), (2, 2, 1)])
def test_how_often_by_group_says_what_it_counts(
    desk: Desk, qtbot: QtBot, by: int, column: int, found: int
) -> None:
    page = _page(desk, qtbot)
    _see(page, OFTEN)
    page.often.groups.setCurrentIndex(by)
    table = page.often.table.counts.table
    assert table.columns[0] == "All" and page.often.note.text().startswith("Codings.")
    line = [one.name for one in table.lines].index("Control")
    assert table.lines[line].numbers[column] == found
    page.often.unit.setCurrentIndex(2)
    assert page.often.note.text().startswith("Participants who speak")
    page.often.opened.emit(line, column)
    assert page.view == PASSAGES and len(_exact(page)) == found


def test_a_number_of_a_group_takes_the_place_of_another_limit(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _limit(page, "Session: FG1")
    _limit(page, "Role: Participants")
    _see(page, OFTEN)
    page.often.groups.setCurrentIndex(1)
    names = [one.name for one in page.often.table.counts.table.lines]
    page.often.opened.emit(names.index("Control"), 2)
    assert [one.said for one in page.limiting.chosen] == ["Role: Participants", "Session: FG2"]
    assert _exact(page) == ["The people whose records they are"]


def test_a_code_with_a_scale_can_be_asked_for_by_value(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert page.asking.value.isHidden()
    mistakes = _code(desk, "Mistakes")
    coding = desk.read.codings(code=mistakes.id)[0]
    scaled = sets(mistakes, scale="ordinal", scale_labels="weak\nstrong")
    desk.project.do(Draft("Scale", (*scaled, *sets(coding, value="strong"))))
    page.asking.code.choose(mistakes.id)
    qtbot.waitUntil(page.asking.value.isVisible)
    values = [page.asking.value.itemText(n) for n in range(page.asking.value.count())]
    assert values == ["", "weak", "strong"] and len(_exact(page)) == 2
    page.asking.value.setCurrentIndex(2)
    assert _exact(page) == [coding.exact]
    page.asking.value.setCurrentIndex(1)
    assert page._stack.currentIndex() == NOTHING
    page.asking.code.choose(_code(desk, "Trust").id)
    assert page.asking.value.isHidden() and len(_exact(page)) == 2


def test_codes_together_open_the_passages_they_count(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _see(page, TOGETHER)
    table = page.together.table.counts.table
    names = [one.name for one in table.lines]
    consent, trust = names.index("Consent"), names.index("Trust")
    assert table.lines[consent].numbers[trust] == 1
    page.together.how.setCurrentIndex(page.together.how.findData("near"))
    assert page.together.distance.isVisible()
    assert page.together.distance.text() == "at most 1 turn"
    page.together.distance.setValue(2)
    assert page.together.distance.text() == "at most 2 turns"
    near = page.together.table.counts.table.lines[consent].numbers[trust]
    assert "2 turns" in page.together.note.text() and near == 2
    page.together.unit.setCurrentIndex(3)
    assert page.together.note.text().startswith("Sessions with such passages")
    assert page.together.table.counts.table.lines[consent].numbers[trust] == 1
    page.grab()
    page.together.opened.emit(consent, trust)
    assert page.view == PASSAGES and len(_exact(page)) == near
    assert page.asking.steps[0].distance.value() == 2


def test_the_focus_stays_beside_the_tables_where_its_step_is_hidden(
    desk: Desk, qtbot: QtBot
) -> None:
    page = _page(desk, qtbot)
    page.asking.add.click()
    (step,) = page.asking.steps
    assert page.focusWidget() is step.code
    _see(page, OFTEN)
    assert page.focusWidget() is page.asking.code


def test_a_code_limits_the_tables_to_it_and_those_below(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.asking.code.choose(_code(desk, "Harms").id)
    _see(page, OFTEN)
    names = [one.name for one in page.often.table.counts.table.lines]
    assert names == ["Harms", "Mistakes", "Commercial use"]
    assert page.asking.add.isHidden() and page.asking.note.isVisible()
    _see(page, TOGETHER)
    assert len(page.together.table.counts.table.lines) == 3
    page.asking.code.choose(_code(desk, "Trust").id)
    assert len(page.together.table.counts.table.lines) == 2


def test_pictures_are_drawn_and_written(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(desk, qtbot)
    for view, pane in ((OFTEN, page.often), (TOGETHER, page.together)):
        _see(page, view)
        pane.seen.set_index(1)
        pane.seen.chosen.emit(1)
        assert pane.is_picture and pane.chart.isVisible()
        assert "Control" in pane.chart.accessibleDescription()
        page.grab()
        page.write(tmp_path / f"{view}.svg")
        page.write(tmp_path / f"{view}.png")
        assert b"<svg" in (tmp_path / f"{view}.svg").read_bytes()
        assert QImage(str(tmp_path / f"{view}.png")).width() > 600


def test_what_is_seen_is_written_into_sheets(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(desk, qtbot)
    with qtbot.waitSignal(desk.said) as said:
        page.write(tmp_path / "passages.csv")
    assert said.args is not None and "passages.csv" in said.args[0]
    assert [row["passage"] for row in read_sheet(tmp_path / "passages.csv")] == _exact(page)
    _see(page, OFTEN)
    page.write(tmp_path / "often.xlsx")
    rows = read_sheet(tmp_path / "often.xlsx")
    assert list(rows[0]) == ["code", "codings", "turns", "participants", "sessions"]
    _see(page, TOGETHER)
    page.write(tmp_path / "together.csv")
    assert len(read_sheet(tmp_path / "together.csv")) == len(page.together.table.counts.table.lines)


def test_passages_are_copied_as_a_table(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 11 and lines[0].startswith("session\ttranscript")


def test_others_are_not_seen_before_the_transcript_is_finished(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert page._blind.isHidden()
    fg1 = desk.read.transcripts()[0].id
    desk.project.do(set_progress(desk.read, fg1, "in progress", by=desk.me))
    qtbot.waitUntil(page._blind.isVisible)
    assert page.blind.text().startswith("In 1 transcript")
    assert "nobody asked me" not in _exact(page)
    _see(page, OFTEN)
    rows = {line.name: line.numbers for line in page.often.table.counts.table.lines}
    assert rows["Control"][0] == 2 and page._blind.isVisible()


def test_a_change_of_the_study_is_shown_and_the_question_kept(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page._ask(Question(Codes((_code(desk, "Consent").id,))))
    before = _exact(page)
    desk.project.do(rename_code(desk.read, _code(desk, "Consent").id, "Agreement"))
    qtbot.waitUntil(lambda: page.asking.code.currentText() == "Control > Agreement")
    assert _exact(page) == before
    row = page.passages.found.entries[0]
    assert row.codes[0][0] == "Agreement"


def test_a_study_without_codings_says_where_to_go(qtbot: QtBot, tmp_path: Path) -> None:
    bare = open_desk(tmp_path, "Ana: Yes. / Int: Why?")
    page = _page(bare, qtbot)
    assert page._stack.currentIndex() == BEGIN
    for view in (OFTEN, TOGETHER):
        _see(page, view)
        assert page._stack.currentIndex() == BEGIN
    page.close()
    bare.clear()


def test_much_is_worked_out_beside_the_window(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "AT_ONCE", 0)
    page = _page(desk, qtbot)
    qtbot.waitUntil(lambda: len(_exact(page)) == 10)
    page.asking.code.choose(_code(desk, "Trust").id)
    page.asking.code.choose(_code(desk, "Harms").id)
    qtbot.waitUntil(lambda: len(_exact(page)) == 4)
    qtbot.waitUntil(lambda: not page._working.busy)
    _see(page, TOGETHER)
    qtbot.waitUntil(lambda: bool(page.together.table.counts.table.lines))


def test_the_question_is_there_at_the_smallest_size(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot, (1016, 648))
    assert page.asking.isVisible()
    page._ask(
        Question(
            Codes((_code(desk, "Trust").id,)),
            (Step("near", Codes((_code(desk, "Control").id,)), 9999, "characters"),),
        )
    )
    QApplication.processEvents()
    (step,) = page.asking.steps
    right = step.unit.mapTo(page.asking, step.unit.rect().topRight()).x()
    assert right < page.asking.width() - 10
    page.grab()
