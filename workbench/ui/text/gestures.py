"""What the mouse does: clicks are counted, drags begun, menus made ready.

Called by the mouse events of `view`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from workbench.ui.text.dragging import Dragging, DragGrip, SelectByDragging
from workbench.ui.text.lifting import Lifting
from workbench.ui.text.selection import Unit, letter_at, sentence_at, turn_at, word_at

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView

UNITS: tuple[Unit, ...] = (letter_at, word_at, sentence_at, turn_at)
"""What one to four clicks take."""

STEADY = 4
"""A click may slip by so many pixels and is still a click."""


class Clicks:
    """Counts presses that follow each other quickly at one place, up to four."""

    def __init__(self, reach: int) -> None:
        self._reach = reach
        self._clicks, self._when, self._where = 0, 0, QPoint(-99, -99)

    def count(self, point: QPoint, when: int) -> int:
        """Count one more, at a time in milliseconds."""
        soon = when - self._when <= QApplication.doubleClickInterval()
        near = (point - self._where).manhattanLength() <= self._reach
        self._clicks = self._clicks % 4 + 1 if soon and near and self._clicks else 1
        self._when, self._where = when, point
        return self._clicks


class Mouse:
    """The mouse over one view."""

    def __init__(self, view: TranscriptView, dragging: Dragging) -> None:
        self._view: TranscriptView = proxy(view)
        self._dragging = dragging
        self._clicks = Clicks(QApplication.startDragDistance())
        self._pressed: QPoint | None = None
        self._lifting = Lifting(view)

    def press(self, event: QMouseEvent) -> None:
        """Begin a drag, or focus the mark whose stripe or name is under the mouse."""
        view, point = self._view, event.position().toPoint()
        clicks = self._clicks.count(point, event.timestamp())
        view.set_gripped(False)
        grip = view.hits.grip_at(point)
        if grip is not None and grip.mark is not None:
            half = QPoint(0, (grip.words - grip.spot).y() // 2)
            self._dragging.begin(DragGrip(view, grip.mark, grip.edge), point, half)
            return
        beside = view.mark_beside(point)
        if beside is not None:
            view.set_focused(beside)
            view.mark_clicked.emit(beside)
            self._lifting.press_on_mark(beside, point)
            return
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if clicks == 1 and not keep and self._lifting.press_on_selection(point):
            return
        self._pressed = point
        unit = UNITS[clicks - 1]
        drag = SelectByDragging(view, view.offset_at(point), unit, keep)
        self._dragging.begin(drag, point)

    def move(self, event: QMouseEvent) -> None:
        """Go on with the drag, or show what a press here would do."""
        point = event.position().toPoint()
        if self._lifting.move(point, bool(event.buttons() & Qt.MouseButton.LeftButton)):
            return
        if self._dragging.drag is not None and not event.buttons() & Qt.MouseButton.LeftButton:
            self._dragging.let_go()
        if self._dragging.drag is None:
            self._view.show_cursor_for(point)
            return
        if self._pressed is not None and (point - self._pressed).manhattanLength() < STEADY:
            return
        self._pressed = None
        exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._dragging.move(point, exact)

    def release(self, event: QMouseEvent) -> None:
        """End the drag; a plain click focuses the innermost mark under it."""
        self._pressed = None
        view, point = self._view, event.position().toPoint()
        ended = self._dragging.end()
        clicked = self._lifting.release()
        if clicked:
            view.select(view.offset_at(point), view.offset_at(point))
        if clicked or (isinstance(ended, SelectByDragging) and view.selection() is None):
            view.click_mark(point)

    def point_at(self, point: QPoint) -> None:
        """Make ready for a menu: caret and focus go there, a selection under it stays."""
        view = self._view
        if not view.scroller.page.blocks:
            return
        offset, span = view.offset_at(point), view.selection()
        if span is None or not span.start <= offset <= span.end:
            view.select(offset, offset)
            view.set_focused(view.mark_beside(point) or view.mark_at(point))
