"""What is counted is chosen in the top bar, kept to on every page, and never stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.studies import written
from workbench.project import settings as preferences
from workbench.project.settings import Settings
from workbench.report.outline import Paragraph
from workbench.transcripts.occasions.limits import Limit, Part
from workbench.transcripts.occasions.segments import mark_segment, remove_segment
from workbench.ui.desk import Place
from workbench.ui.main_window import MainWindow
from workbench.ui.workspace import Workspace, open_decisions

PLENARY = Part("plenary")


@pytest.fixture
def workspace(
    dressed: object, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Workspace:
    """A study on the desk without segments."""
    monkeypatch.setattr(preferences, "place", lambda: tmp_path / "settings.json")
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    window.open_study(written(tmp_path / "study.dwb"), "Ada")
    assert window.workspace is not None
    return window.workspace


def settle() -> None:
    """Let pages refresh."""
    for _ in range(6):
        QApplication.processEvents()


def mark(workspace: Workspace, first: int, last: int, kind: Any, label: str = "") -> None:
    """Mark turns of the first transcript, counted from 1."""
    desk = workspace.desk
    here = desk.read.transcripts()[0].id
    turns = desk.read.turns(here)
    place = (turns[first - 1].start, turns[last - 1].end)
    desk.do(lambda: mark_segment(desk.read, here, *place, kind, label))
    settle()


def said(page: QWidget) -> str:
    """Everything that is written on a page."""
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def test_a_study_without_segments_offers_nothing_to_choose(workspace: Workspace) -> None:
    assert workspace.top.counting.isHidden()
    workspace.ask_what_counts()
    assert workspace.counting.isHidden()
    assert "No part of a transcript is marked yet" in workspace.toast.text()


def test_parts_are_offered_as_soon_as_they_are_marked_and_ticked_one_by_one(
    workspace: Workspace,
) -> None:
    mark(workspace, 1, 2, "plenary")
    mark(workspace, 3, 4, "breakout", "Table 1")
    assert workspace.top.counting.isVisible()
    assert workspace.top.counting.told() == "What is counted: Whole sessions"
    workspace.top.counting.button.click()
    panel = workspace.counting
    assert panel.isVisible()
    names = [box.accessibleName() for box in panel.boxes().values()]
    assert names == ["Plenary", "Breakout", "Table 1"]
    QTest.keyClick(panel.boxes()[PLENARY], Qt.Key.Key_Space)
    settle()
    assert workspace.desk.limit == Limit((PLENARY,))
    panel.boxes()[Part("breakout", "Table 1")].click()
    settle()
    assert workspace.top.counting.told() == "What is counted: Only plenary or breakout “Table 1”"
    assert panel.size_told.text() != "" and panel.isVisible()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_the_cross_counts_whole_sessions_again(workspace: Workspace) -> None:
    mark(workspace, 1, 2, "plenary")
    assert workspace.top.counting.off.isHidden()
    workspace.desk.count_only(Limit((PLENARY,)))
    settle()
    assert workspace.top.counting.off.isVisible()
    workspace.top.counting.off.click()
    settle()
    assert workspace.desk.limit == Limit()
    assert workspace.top.counting.off.isHidden()


def test_the_panel_says_how_much_is_counted(workspace: Workspace) -> None:
    mark(workspace, 1, 1, "plenary")
    workspace.desk.count_only(Limit((PLENARY,)))
    words = sum(t.words for t in workspace.desk.read.transcripts())
    assert workspace.counting.size_told.text() == f"10 of {words} words are counted"


def test_stimulus_text_can_be_left_out_where_there_is_any(workspace: Workspace) -> None:
    mark(workspace, 1, 2, "plenary")
    workspace.ask_what_counts()
    assert not workspace.counting.stimulus.isVisible()
    workspace.counting.dismiss()
    mark(workspace, 3, 3, "stimulus")
    workspace.ask_what_counts()
    assert workspace.counting.stimulus.isVisible()
    workspace.counting.stimulus.set_index(2)
    workspace.counting.stimulus.chosen.emit(2)
    settle()
    assert workspace.desk.limit == Limit(stimulus="without")


def test_the_pages_count_what_was_chosen(workspace: Workspace, qtbot: QtBot) -> None:
    mark(workspace, 2, 2, "plenary")
    workspace.go(Place("coding", transcript=workspace.desk.read.transcripts()[0].id))
    page: Any = workspace.page("coding")
    book = workspace.desk.read.codebook()
    mistakes, trust = book.find("Harms > Mistakes"), book.find("Trust > Institutions")
    assert mistakes is not None and trust is not None
    workspace.desk.count_only(Limit((PLENARY,)))
    settle()
    counts = workspace.desk.counting.code_counts(coder=workspace.desk.me)
    assert counts == {trust.id: 1}
    qtbot.waitUntil(lambda: "17 of 76 words" in page.head.meta.text())
    workspace.go(Place("compare"))
    settle()
    compare: Any = workspace.page("compare")
    assert compare.found.units == 1
    assert compare.found.row(mistakes.id).both == 0
    workspace.desk.count_only(Limit())
    settle()
    assert compare.found.units > 1


def test_the_study_page_says_what_its_bars_count(workspace: Workspace) -> None:
    mark(workspace, 2, 2, "plenary")
    workspace.desk.count_only(Limit((PLENARY,)))
    workspace.go(Place("study"))
    settle()
    assert "the share of the text under a code, only plenary." in said(workspace.page("study"))


def test_the_report_says_what_it_keeps_to(workspace: Workspace) -> None:
    mark(workspace, 2, 2, "plenary")
    workspace.desk.count_only(Limit((PLENARY,)))
    workspace.go(Place("report"))
    page: Any = workspace.page("report")
    first = next(b for b in page._composed().blocks if isinstance(b, Paragraph))
    assert first.runs[0].text == "The numbers and quotes of this report: only plenary."


def test_compare_says_when_nothing_that_is_counted_can_be_compared(workspace: Workspace) -> None:
    mark(workspace, 2, 2, "plenary")
    workspace.go(Place("compare"))
    workspace.desk.count_only(Limit((Part("topic", "Nothing"),)))
    settle()
    assert "Nothing to compare in these parts" in said(workspace.page("compare"))


def test_a_part_that_was_unmarked_can_still_be_taken_back(workspace: Workspace) -> None:
    mark(workspace, 2, 2, "plenary")
    workspace.desk.count_only(Limit((PLENARY,)))
    desk = workspace.desk
    (one,) = desk.read.segments()
    desk.do(lambda: remove_segment(desk.read, one.id))
    settle()
    assert workspace.top.counting.isVisible()
    workspace.ask_what_counts()
    assert list(workspace.counting.boxes()) == [PLENARY]
    workspace.counting.whole.click()
    settle()
    assert workspace.top.counting.isHidden()


def test_the_limit_is_not_stored(workspace: Workspace) -> None:
    mark(workspace, 2, 2, "plenary")
    before = len(list(workspace.desk.project.entries()))
    workspace.desk.count_only(Limit((PLENARY,)))
    settle()
    assert len(list(workspace.desk.project.entries())) == before


def test_the_open_work_in_the_rail_is_that_of_the_parts(workspace: Workspace) -> None:
    mark(workspace, 2, 2, "plenary")
    whole = open_decisions(workspace.desk)
    workspace.desk.count_only(Limit((PLENARY,)))
    assert 0 < open_decisions(workspace.desk) < whole
