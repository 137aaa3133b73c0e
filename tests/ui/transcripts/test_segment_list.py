"""The segments of the chosen transcript are listed, renamed, unmarked and shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.model.occasion import SEGMENT_KINDS
from workbench.transcripts.occasions.limits import Limit, Part
from workbench.transcripts.occasions.segments import mark_segment
from workbench.ui.desk import Desk, Place
from workbench.ui.transcripts.page import TranscriptsPage


def opened(desk: Desk, qtbot: QtBot) -> TranscriptsPage:
    """The page with a plenary over turns 1 and 2, and a topic over turn 2."""
    here = desk.read.transcripts()[0].id
    turns = desk.read.turns(here)
    marks: tuple[tuple[Any, str, int, int], ...] = (
        ("plenary", "", 0, 1),
        ("topic", "Trust & care", 1, 1),
    )
    for kind, label, first, last in marks:
        place = (turns[first].start, turns[last].end)
        desk.project.do(mark_segment(desk.read, here, *place, kind, label))
    page = TranscriptsPage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    page.show()
    page.arrive(Place("transcripts"))
    QApplication.processEvents()
    return page


def test_segments_are_told_with_their_turns_and_words(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    assert page.inspector.segments.told() == [
        "Plenary: turns 1 to 2 · 27 words",
        "Topic “Trust & care”: turn 2 · 17 words",
    ]


def test_a_label_is_changed_in_place_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    topic = next(one for one in desk.read.segments() if one.kind == "topic")
    page.inspector.segments.change(topic)
    asked = page.inspector.segments.popover
    assert asked is not None and asked.kind == "topic"
    assert asked.where.text() == "Turn 2"
    asked.label.setText("Trust")
    QTest.keyClick(asked.label, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.inspector.segments.told()[1].startswith("Topic “Trust”")
    desk.project.undo()
    QApplication.processEvents()
    assert page.inspector.segments.told()[1].startswith("Topic “Trust & care”")


def test_a_segment_is_unmarked(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    for one in list(desk.read.segments()):
        page.inspector.segments.remove(one)
    QApplication.processEvents()
    assert page.inspector.segments.told() == []
    assert desk.read.segments() == []


def test_the_popover_offers_every_kind(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    page.inspector.segments.change(desk.read.segments()[0])
    asked = page.inspector.segments.popover
    assert asked is not None
    assert len(asked.kinds.names) == len(SEGMENT_KINDS)


def test_the_table_counts_what_is_counted(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    desk.count_only(Limit((Part("plenary"),)))
    qtbot.waitUntil(lambda: page.view.model().index(0, 2).data() == "27")
    assert page.view.model().index(0, 3).data() == "2"
    assert page.view.model().index(1, 2).data() == "0"
