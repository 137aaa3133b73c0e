"""Codes are dropped on words, words and codings on codes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import at, code, drawn, mine, select, selected
from tests.ui.coding.test_page import BUS, DRAWER
from workbench.coding.codebook import add_code, describe_code
from workbench.ui.widgets.carrying import packed

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
MOVE, LEFT = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton


class Carried:
    """Something in the hand of the mouse, over one widget."""

    def __init__(self, over: QWidget, kind: str, words: str) -> None:
        self.over, self.data = over, packed(kind, words)

    def enter(self, point: QPoint, held: Qt.KeyboardModifier = NONE) -> bool:
        """Come over a point; return whether it could be dropped there."""
        event = QDragEnterEvent(point, MOVE, self.data, LEFT, held)
        QApplication.sendEvent(self.over, event)
        return event.isAccepted()

    def move(self, point: QPoint, held: Qt.KeyboardModifier = NONE) -> bool:
        """Come over a point and go on there; where it is not let in, Qt sends no more of it."""
        if not self.enter(point, held):
            return False
        event = QDragMoveEvent(point, MOVE, self.data, LEFT, held)
        event.ignore()
        QApplication.sendEvent(self.over, event)
        return event.isAccepted()

    def drop(self, point: QPoint, held: Qt.KeyboardModifier = NONE) -> None:
        """Come to a point and let it fall."""
        self.move(point, held)
        event = QDropEvent(QPointF(point), MOVE, self.data, LEFT, held, QEvent.Type.Drop)
        QApplication.sendEvent(self.over, event)
        settle()

    def leave(self) -> None:
        """Go elsewhere."""
        QApplication.sendEvent(self.over, QDragLeaveEvent())


def a_code(page, path):
    return Carried(page.view.viewport(), "code", code(page, path).id)


def the_selection(page):
    return Carried(page.panel.tree.viewport(), "passage", "")


def over(page, words):
    start = page.view.scene.page.text.index(words)
    return page.view.hits.caret_box(start + 2).center()


def row_of(page, path):
    index = page.panel.model.index_of(code(page, path).id)
    page.panel.tree.scrollTo(index)
    settle()
    return page.panel.tree.visualRect(index).center()


class TestACodeOntoWords:
    def test_on_the_selection_it_is_given_to_the_selection(self, page):
        select(page, DRAWER)
        a_code(page, "Harms > Mistakes").drop(over(page, "form in a"))
        assert (DRAWER, "Mistakes") in mine(page)
        assert (DRAWER, "Mistakes", "A") in drawn(page)

    def test_elsewhere_it_is_given_to_the_sentence_which_is_shown_while_dragging(self, page):
        select(page, DRAWER)
        dragged = a_code(page, "Harms > Mistakes")
        point = over(page, "nobody asked me")
        assert dragged.enter(point)
        assert selected(page) == "But nobody asked me last time."
        dragged.drop(point)
        assert ("But nobody asked me last time.", "Mistakes") in mine(page)

    def test_with_shift_it_is_given_to_the_turn(self, page):
        dragged = a_code(page, "Harms > Mistakes")
        dragged.drop(over(page, "nobody asked me"), SHIFT)
        assert (f"{BUS} But nobody asked me last time.", "Mistakes") in mine(page)

    def test_when_it_leaves_what_was_selected_is_selected_again(self, page):
        select(page, DRAWER)
        before = mine(page)
        dragged = a_code(page, "Harms > Mistakes")
        dragged.enter(over(page, "nobody asked me"))
        dragged.move(over(page, "letters twice"))
        dragged.leave()
        assert selected(page) == DRAWER
        assert mine(page) == before

    def test_coming_back_over_the_selection_means_the_selection(self, page):
        select(page, DRAWER)
        dragged = a_code(page, "Harms > Mistakes")
        dragged.enter(over(page, "nobody asked me"))
        dragged.move(over(page, "form in a"))
        assert selected(page) == DRAWER

    def test_a_refusal_is_said_and_the_selection_stands_again(self, page, qtbot):
        page.desk.do(lambda: add_code(page.desk.read, "Wishes"))
        wishes = code(page, "Wishes").id
        desk = page.desk
        desk.do(lambda: describe_code(desk.read, wishes, use="folder", by=desk.me))
        settle()
        select(page, DRAWER)
        with qtbot.waitSignal(page.desk.refused) as heard:
            a_code(page, "Wishes").drop(over(page, "nobody asked me"))
        assert "is a folder" in heard.args[0]
        assert selected(page) == DRAWER

    def test_a_code_of_another_study_is_not_taken(self, page):
        stranger = Carried(page.view.viewport(), "code", "elsewhere")
        assert not stranger.move(over(page, "nobody asked me"))


class TestWordsOntoACode:
    def test_the_selection_gets_the_code_it_is_dropped_on(self, page):
        select(page, DRAWER)
        the_selection(page).drop(row_of(page, "Harms > Mistakes"))
        assert (DRAWER, "Mistakes") in mine(page)

    def test_the_code_under_the_mouse_is_framed(self, page):
        select(page, DRAWER)
        dragged = the_selection(page)
        assert dragged.enter(row_of(page, "Harms > Mistakes"))
        frame = page.dragging._frame
        assert frame.isVisible()
        assert frame.geometry().contains(row_of(page, "Harms > Mistakes"))
        dragged.leave()
        assert not frame.isVisible()

    def test_below_the_last_code_nothing_is_taken(self, page):
        select(page, DRAWER)
        low = QPoint(40, page.panel.tree.viewport().height() - 3)
        assert not page.panel.tree.indexAt(low).isValid()
        assert not the_selection(page).move(low)

    def test_a_coding_dropped_on_a_code_gets_it(self, page):
        marks = page.view.scene.marks.by_id.values()
        text = page.view.scene.page.text
        bus = next(m for m in marks if text[m.start : m.end] == BUS)
        dragged = Carried(page.panel.tree.viewport(), "passage", bus.id)
        dragged.drop(row_of(page, "Harms > Mistakes"))
        assert (BUS, "Mistakes") in mine(page)
        assert (BUS, "Joined-up care") not in mine(page)
        page.desk.project.undo()
        settle()
        assert (BUS, "Joined-up care") in mine(page)

    def test_codes_are_still_moved_within_the_codebook(self, page):
        dragged = Carried(page.panel.tree.viewport(), "code", code(page, "Harms > Mistakes").id)
        page.dragging.eventFilter(dragged.over, QDragLeaveEvent())
        assert not page.dragging.eventFilter(
            dragged.over, QDragMoveEvent(QPoint(5, 5), MOVE, dragged.data, LEFT, NONE)
        )


def test_without_a_selection_there_is_nothing_to_take_up(page):
    at(page, DRAWER)
    page.dragging._carry("")
    page.dragging._carry("gone")
