"""Turns are marked as segments on the coding page, shown beside the words, changed and unmarked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import at, press, select
from workbench.model.occasion import SEGMENT_KINDS, SegmentKind
from workbench.transcripts.occasions.segments import turns_of
from workbench.ui.coding.page import CodingPage
from workbench.ui.widgets.segment_popover import AskSegment


def popover(page: CodingPage) -> AskSegment:
    """The popover that is open."""
    found = page.segments.popover
    assert found is not None and found.isVisible()
    return found


def answer(page: CodingPage, kind: SegmentKind, label: str = "") -> None:
    """Choose a kind, write a label and press Enter."""
    asked = popover(page)
    asked.kinds.set_index(SEGMENT_KINDS.index(kind))
    asked.kinds.chosen.emit(SEGMENT_KINDS.index(kind))
    asked.label.setText(label)
    QTest.keyClick(asked.label, Qt.Key.Key_Return)
    settle()


def marked(page: CodingPage) -> list[tuple[str, str, int, int]]:
    """Kind, label, first and last turn (from 1) of the segments of the transcript."""
    read = page.desk.read
    assert page.transcript is not None
    turns = read.turns(page.transcript)
    found = []
    for one in read.segments(page.transcript):
        first, last = turns_of(turns, one.span) or (-1, -1)
        found.append((one.kind, one.label, first + 1, last + 1))
    return found


def banded(page: CodingPage) -> list[str]:
    """The names of what is drawn beside the words."""
    return [band.told for band in page.view.scene.bands.all]


def test_selected_turns_are_marked_by_key_and_shown_at_once(page: CodingPage) -> None:
    select(page, "who is looking at my record, honestly. My daughter")
    press(page, "Shift+T", "Shift+T", "P")
    assert popover(page).where.text() == "Turns 2 to 3"
    answer(page, "breakout", "Table 2")
    assert marked(page) == [("breakout", "Table 2", 2, 3)]
    assert banded(page) == ["Breakout “Table 2”"]
    assert page.segments.popover is not None and not page.segments.popover.isVisible()
    page.desk.project.undo()
    settle()
    assert (marked(page), banded(page)) == ([], [])


def test_without_a_selection_the_turn_at_the_caret_is_meant(page: CodingPage) -> None:
    at(page, "If it saves one trip")
    press(page, "P")
    answer(page, "plenary")
    assert marked(page) == [("plenary", "", 3, 3)]


def test_what_is_refused_leaves_the_question_open(page: CodingPage) -> None:
    refused: list[str] = []
    page.desk.refused.connect(refused.append)
    at(page, "If it saves one trip")
    press(page, "P")
    answer(page, "topic")
    assert popover(page).isVisible()
    assert "A topic needs a name" in refused[0]
    answer(page, "topic", "Care")
    assert marked(page) == [("topic", "Care", 3, 3)]


def test_labels_in_use_are_offered_and_taken_with_a_click(page: CodingPage) -> None:
    at(page, "What would you want")
    press(page, "P")
    answer(page, "breakout", "Table 1")
    at(page, "If it saves one trip")
    press(page, "P")
    asked = popover(page)
    assert asked.kind == "breakout"
    (offer,) = asked.known.items()
    offer.click()  # type: ignore[attr-defined]
    assert asked.label.text() == "Table 1"
    assert asked.isVisible()
    QTest.keyClick(asked.label, Qt.Key.Key_Return)
    settle()
    assert [row[1:] for row in marked(page)] == [("Table 1", 1, 1), ("Table 1", 3, 3)]


def test_the_segments_at_the_caret_are_named_in_head_and_inspector(page: CodingPage) -> None:
    at(page, "If it saves one trip")
    press(page, "P")
    answer(page, "plenary")
    strip = page.inspector.segments
    assert strip.told() == ["Plenary"]
    assert page.head.meta.text().endswith("· Plenary")
    at(page, "What would you want")
    settle()
    assert strip.told() == [] and strip.isHidden()
    assert "Plenary" not in page.head.meta.text()


def test_a_segment_is_changed_and_unmarked_from_the_inspector(page: CodingPage) -> None:
    at(page, "If it saves one trip")
    press(page, "P")
    answer(page, "plenary")
    (id,) = (one.id for one in page.segments.here())
    page.inspector.segments.change.emit(id)
    assert popover(page).kind == "plenary"
    answer(page, "breakout", "Table 3")
    assert marked(page) == [("breakout", "Table 3", 3, 3)]
    page.inspector.segments.remove.emit(id)
    settle()
    assert marked(page) == []
    assert page.inspector.segments.told() == []


def test_a_segment_moves_to_the_turns_that_are_selected(page: CodingPage) -> None:
    at(page, "If it saves one trip")
    press(page, "P")
    answer(page, "plenary")
    (id,) = (one.id for one in page.segments.here())
    select(page, "it saves one trip")
    press(page, "Shift+T", "Shift+T")
    page.segments.change(id)
    move = popover(page).others[-1]
    assert move.text() == "Move to what is selected"
    move.click()
    settle()
    assert marked(page) == [("plenary", "", 3, 4)]


def test_the_menu_offers_the_segments_at_the_caret(page: CodingPage) -> None:
    at(page, "If it saves one trip")
    press(page, "P")
    answer(page, "topic", "Care & cost")
    menu = QMenu()
    page.segments.fill_menu(menu)
    assert [action.text() for action in menu.actions()] == ["Change Topic “Care && cost”…"]


def test_notes_and_verbatim_words_are_as_long_as_what_is_selected(page: CodingPage) -> None:
    select(page, "saves one trip on the bus")
    press(page, "P")
    asked = popover(page)
    asked.kinds.chosen.emit(SEGMENT_KINDS.index("notes"))
    answer(page, "notes")
    assert page.transcript is not None
    (one,) = page.desk.read.segments(page.transcript)
    text = page.desk.read.text(page.transcript)
    assert one.span.of(text) == "saves one trip on the bus"
    assert page.view.scene.bands.notes == (one.span,)


def test_escape_closes_the_question_and_gives_the_keys_back(page: CodingPage) -> None:
    at(page, "If it saves one trip")
    press(page, "P")
    asked = popover(page)
    QTest.keySequence(asked.label, QKeySequence("Esc"))
    settle()
    assert not asked.isVisible()
    assert page.view.hasFocus()
    assert marked(page) == []


@pytest.mark.parametrize("kind", SEGMENT_KINDS)
def test_every_kind_says_what_it_is_for_and_fits(page: CodingPage, kind: SegmentKind) -> None:
    at(page, "If it saves one trip")
    press(page, "P")
    asked = popover(page)
    asked.kinds.set_index(SEGMENT_KINDS.index(kind))
    asked.kinds.chosen.emit(SEGMENT_KINDS.index(kind))
    settle()
    assert len(asked.about.text()) > 10
    bottom = asked.mark.mapTo(asked.body, QPoint(0, asked.mark.height())).y()
    assert bottom <= asked.body.height()
    assert asked.about.height() >= asked.about.heightForWidth(asked.about.width()) - 1


def test_notes_are_copied_without_quotation_marks(page: CodingPage) -> None:
    select(page, "saves one trip on the bus")
    press(page, "P")
    answer(page, "notes")
    page.passages.copy_as_quote()
    assert QGuiApplication.clipboard().text() == "saves one trip on the bus (FG1, pt2) (notes)"
