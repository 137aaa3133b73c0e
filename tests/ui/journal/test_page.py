"""The page Journal shows what was done, finds it again, checks and exports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.studies import code_as_ben, how_far, open_desk
from workbench.coding.progress import set_progress
from workbench.ui.desk import Desk, Place
from workbench.ui.journal.model import OPEN
from workbench.ui.journal.page import JournalPage


@pytest.fixture
def desk(dressed: object, tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    fg1 = desk.read.transcripts()[0].id
    desk.project.do(set_progress(desk.read, fg1, "in progress", by=desk.me))
    desk.project.undo()
    yield desk
    desk.clear()


def _page(desk: Desk, qtbot: QtBot) -> JournalPage:
    page = JournalPage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    page.show()
    page.arrive(Place("journal"))
    QApplication.processEvents()
    return page


def _told(page: JournalPage) -> list[str]:
    return [line.telling.what for line in page.model.lines()]


def test_everything_is_told_newest_first(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert _told(page) == [
        "Took back: Mark “FG1” in progress",
        "Mark “FG1” in progress",
        "Import a small study",
        "New study “Linking records”",
    ]
    assert page.counts.text() == "4 entries"
    page.grab()


def test_enter_opens_the_details(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    index = page.model.index(2)
    page.view.setCurrentIndex(index)
    before = page.view.visualRect(index).height()
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert index.data(OPEN)
    qtbot.waitUntil(lambda: page.view.visualRect(page.model.index(2)).height() > before)
    page.grab()


def test_words_coder_and_kind_narrow_the_journal(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.search.setText("new study")
    qtbot.waitUntil(lambda: _told(page) == ["New study “Linking records”"])
    assert page.counts.text() == "1 of 4 entries"
    page.search.clear()
    qtbot.waitUntil(lambda: len(_told(page)) == 4)
    page.filters.standing.click()
    assert "Mark “FG1” in progress" not in _told(page)
    page.filters.who.setCurrentRow(2)
    assert _told(page) == []
    assert page._stack.currentIndex() == 1
    page._show_everything()
    assert len(_told(page)) == 4


def test_a_new_entry_comes_in_while_one_looks(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.view.setCurrentIndex(page.model.index(page.model.rowCount() - 1))
    desk.project.redo()
    qtbot.waitUntil(lambda: len(_told(page)) == 5)
    assert _told(page)[0] == "Did again: Mark “FG1” in progress"
    assert page.view.currentIndex().data() == "New study “Linking records”"


def test_the_study_is_checked_in_place(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert page.checkup.isHidden()
    page.check.click()
    assert page.checkup.isVisible()
    assert page.checkup.said.text().startswith("All is well: 4 journal entries")


def test_what_is_shown_is_written_to_a_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(desk, qtbot)
    page.filters.standing.click()
    with qtbot.waitSignal(desk.said):
        page.write(tmp_path / "journal.txt")
    text = (tmp_path / "journal.txt").read_text("utf-8")
    assert "Import a small study" in text
    with qtbot.waitSignal(desk.refused):
        page.write(tmp_path / "nowhere" / "journal.txt")


def test_a_place_names_an_entry(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    last = page.model.lines()[-1].key
    page.arrive(Place("journal", item=last))
    assert page.view.currentIndex().data() == "New study “Linking records”"


def test_the_filters_fold_in_a_small_window(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.resize(1016, 648)
    QApplication.processEvents()
    assert page.filters.isHidden()


def test_what_others_code_is_told_once_one_has_finished(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    how_far(desk, "in progress")
    code_as_ben(desk)
    page = _page(desk, qtbot)
    assert "Code “Consent”" not in _told(page)
    assert page.unseen.isVisible()
    assert page.unseen.text() == ("1 entry of others is shown once you finish their transcripts.")
    assert page.counts.text() == "5 entries"
    details = [detail for line in page.model.lines() for detail in line.telling.details]
    assert not any(detail.endswith("in FG1 (Ben)") for detail in details)
    for name, parting in (("journal.txt", ": "), ("journal.csv", ",")):
        page.write(tmp_path / name)
        written = (tmp_path / name).read_text("utf-8-sig")
        assert f"Ben{parting}Code “Consent”" not in written
        assert "nobody asked me" not in written
        assert page.unseen.text() in written
    how_far(desk, "finished")
    qtbot.waitUntil(lambda: "Code “Consent”" in _told(page))
    assert page.unseen.isHidden()
    page.write(tmp_path / "whole.txt")
    written = (tmp_path / "whole.txt").read_text("utf-8")
    assert "Ben: Code “Consent”" in written
    assert "nobody asked me" in written
    desk.project.undo()
    qtbot.waitUntil(lambda: page.unseen.isVisible())
    assert "Code “Consent”" not in _told(page)


def test_what_others_did_is_never_offered_to_be_taken_back(desk: Desk) -> None:
    how_far(desk, "in progress")
    mine = desk.project.undo_label
    code_as_ben(desk)
    assert desk.project.undo_label == mine == "Mark “FG1” in progress"


def test_who_did_it_sees_it_and_the_other_coder_does_when_they_sit_down(
    desk: Desk, qtbot: QtBot
) -> None:
    how_far(desk, "in progress")
    code_as_ben(desk)
    page = _page(desk, qtbot)
    assert "Code “Consent”" not in _told(page)
    desk.project.act_as(next(c.id for c in desk.read.coders() if c.name == "Ben"))
    qtbot.waitUntil(lambda: "Code “Consent”" in _told(page))
