"""What the mouse does: each drag is an object with a start, moves and an end.

Called by the mouse events of `view`. `Mouse` counts clicks and keeps the one gesture under
way; a drag that leaves the view scrolls it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from workbench.ui.text.codings_index import Mark
from workbench.ui.text.selection import (
    Edge,
    Unit,
    letter_at,
    nearest_word_edge,
    sentence_at,
    turn_at,
    word_at,
)

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView

_UNITS: tuple[Unit, ...] = (letter_at, word_at, sentence_at, turn_at)
_SCROLL_MS = 33


class SelectByDragging:
    """A selection that grows by letters, words, sentences or turns while the mouse moves."""

    def __init__(self, view: TranscriptView, offset: int, unit: Unit, keep: bool) -> None:
        self._view, self._unit = view, unit
        if keep:
            self._first = (view.selection_anchor(), view.selection_anchor())
            self.move(offset, False)
        else:
            self._first = unit(view.scroller.page, offset)
            view.select(*self._first)

    def move(self, offset: int, _exact: bool) -> None:
        """Select from where the drag began to here."""
        start, end = self._unit(self._view.scroller.page, offset)
        if start < self._first[0]:
            self._view.select(max(self._first[1], end), start)
        else:
            self._view.select(self._first[0], max(self._first[1], end))

    def end(self) -> None:
        """Let the selection stand."""

    def cancel(self) -> None:
        """Go back to the place where the drag began."""
        self._view.select(self._first[0], self._first[0])


class DragGrip:
    """One end of the focused mark, following the mouse from word to word."""

    def __init__(self, view: TranscriptView, mark: Mark, which: Edge) -> None:
        self._view, self._before, self._which = view, mark, which
        self._now = mark

    def move(self, offset: int, exact: bool) -> None:
        """Show the mark as it would be; `exact` takes letters instead of words."""
        if not exact:
            offset = nearest_word_edge(self._view.scroller.page, offset, self._which)
        start, end = self._before.start, self._before.end
        start, end = (offset, end) if self._which == "start" else (start, offset)
        if start < end and (start, end) != (self._now.start, self._now.end):
            self._now = self._before._replace(start=start, end=end)
            self._view.change_mark(self._now)

    def end(self) -> None:
        """Put the mark back and say what was asked for; the page decides."""
        wanted = self._now
        self.cancel()
        if wanted != self._before:
            self._view.mark_resized.emit(wanted.id, wanted.start, wanted.end)

    def cancel(self) -> None:
        """Put the mark back."""
        if self._now != self._before:
            self._view.change_mark(self._before)


class Mouse:
    """The mouse over one view."""

    def __init__(self, view: TranscriptView) -> None:
        self._view: TranscriptView = proxy(view)
        self._gesture: SelectByDragging | DragGrip | None = None
        self._clicks, self._when, self._where = 0, 0, QPoint(-99, -99)
        self._where_now = QPoint()
        self._exact = False
        self._timer = QTimer(view)
        self._timer.setInterval(_SCROLL_MS)
        self._timer.timeout.connect(self._scroll_on)

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture, or focus the mark whose stripe or name is under the mouse."""
        view, point = self._view, event.position().toPoint()
        self._count(event, point)
        grip = view.grip_at(point)
        if grip is not None:
            self._gesture = DragGrip(view, *grip)
            return
        beside = view.mark_beside(point)
        if beside is not None:
            view.set_focused(beside)
            view.mark_clicked.emit(beside)
            return
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        unit = _UNITS[self._clicks - 1]
        self._gesture = SelectByDragging(view, view.offset_at(point), unit, keep)

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or show what a press here would do."""
        self._where_now = event.position().toPoint()
        self._exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._gesture is None:
            self._view.show_cursor_for(self._where_now)
            return
        inside = 0 <= self._where_now.y() < self._view.viewport().height()
        if inside:
            self._timer.stop()
            self._gesture.move(self._view.offset_at(self._where_now), self._exact)
        elif not self._timer.isActive():
            self._timer.start()

    def release(self, event: QMouseEvent) -> None:
        """End the gesture; a plain click focuses the innermost mark under it."""
        self._timer.stop()
        gesture, self._gesture = self._gesture, None
        if gesture is None:
            return
        gesture.end()
        view = self._view
        if isinstance(gesture, SelectByDragging) and view.selection() is None:
            inner = view.mark_at(event.position().toPoint())
            view.set_focused(inner)
            if inner is not None:
                view.mark_clicked.emit(inner)

    def point_at(self, point: QPoint) -> None:
        """Make ready for a menu: caret and focus go there, a selection under it stays."""
        view = self._view
        if not view.scroller.page.blocks:
            return
        offset, span = view.offset_at(point), view.selection()
        if span is None or not span.start <= offset <= span.end:
            view.select(offset, offset)
            view.set_focused(view.mark_beside(point) or view.mark_at(point))

    def cancel(self) -> bool:
        """Stop the gesture and undo what it showed; return whether there was one."""
        self._timer.stop()
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
        return gesture is not None

    def _count(self, event: QMouseEvent, point: QPoint) -> None:
        """Count presses that follow each other quickly at one place, up to four."""
        soon = event.timestamp() - self._when <= QApplication.doubleClickInterval()
        near = (point - self._where).manhattanLength() <= QApplication.startDragDistance()
        self._clicks = self._clicks % 4 + 1 if soon and near and self._clicks else 1
        self._when, self._where = event.timestamp(), point

    def _scroll_on(self) -> None:
        """Scroll towards a mouse that was dragged out of the view, the faster the further."""
        view, y = self._view, self._where_now.y()
        height = view.viewport().height()
        over = y if y < 0 else y - height + 1
        view.scroll_by(max(-60, min(60, over)))
        edge = QPoint(self._where_now.x(), 0 if y < 0 else height - 1)
        if self._gesture is not None:
            self._gesture.move(view.offset_at(edge), self._exact)
