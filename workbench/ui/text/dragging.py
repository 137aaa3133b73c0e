"""Drags: each is an object with a start, moves and an end. `Dragging` carries the one under way.

Called by `gestures` (the mouse) and `touch` (fingers). A drag that leaves the view scrolls it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPoint, QTimer

from workbench.ui.text.codings_index import Mark
from workbench.ui.text.selection import Edge, Unit, nearest_word_edge

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView

SCROLL_MS = 33
"""Thirty times a second the view scrolls on under a drag that left it."""

_FASTEST = 60


class SelectByDragging:
    """A selection that grows by letters, words, sentences or turns while the mouse moves."""

    def __init__(self, view: TranscriptView, offset: int, unit: Unit, keep: bool) -> None:
        self._view, self._unit = view, unit
        self._before = view.selection_anchor(), view.caret()
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

    def let_go(self) -> None:
        """Let the selection stand: somebody took the mouse away."""

    def cancel(self) -> None:
        """Select again what was selected before."""
        self._view.select(*self._before)


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

    def let_go(self) -> None:
        """Put the mark back: nobody said that this is where it should end."""
        self.cancel()

    def cancel(self) -> None:
        """Put the mark back, unless it is gone meanwhile."""
        if self._now != self._before and self._before.id in self._view.scene.marks.by_id:
            self._view.change_mark(self._before)


Drag = SelectByDragging | DragGrip


class Dragging:
    """The drag that is under way in one view, if there is one."""

    def __init__(self, view: TranscriptView) -> None:
        self._view: TranscriptView = proxy(view)
        self._drag: Drag | None = None
        self._shift = QPoint()
        self._at = QPoint()
        self._exact = False
        self._timer = QTimer(view)
        self._timer.setInterval(SCROLL_MS)
        self._timer.timeout.connect(self._scroll_on)

    @property
    def drag(self) -> Drag | None:
        """What is dragged."""
        return self._drag

    def begin(self, drag: Drag, at: QPoint, shift: QPoint | None = None) -> None:
        """Begin a drag at a point; `shift` leads from there to the words that are meant."""
        self.let_go()
        self._drag, self._at, self._shift, self._exact = drag, at, shift or QPoint(), False

    def move(self, point: QPoint, exact: bool) -> None:
        """Go on to a point of the viewport; outside, the view scrolls until it comes back."""
        self._at, self._exact = point, exact
        if self._drag is None:
            return
        if 0 <= point.y() < self._view.viewport().height():
            self._timer.stop()
            self._drag.move(self._view.offset_at(point + self._shift), exact)
        elif not self._timer.isActive():
            self._timer.start()

    def again(self) -> None:
        """Go on at the same point: the text moved under it."""
        if self._drag is not None and not self._timer.isActive():
            self.move(self._at, self._exact)

    def end(self) -> Drag | None:
        """End the drag as the person wanted; return it."""
        drag = self._take()
        if drag is not None:
            drag.end()
        return drag

    def let_go(self) -> None:
        """End a drag that nobody ended: the window lost the focus, or the mouse is elsewhere."""
        drag = self._take()
        if drag is not None:
            drag.let_go()

    def cancel(self) -> bool:
        """Stop the drag and undo what it showed; return whether there was one."""
        drag = self._take()
        if drag is not None:
            drag.cancel()
        return drag is not None

    def _take(self) -> Drag | None:
        self._timer.stop()
        drag, self._drag = self._drag, None
        return drag

    def _scroll_on(self) -> None:
        """Scroll towards a drag that left the view, the faster the further."""
        if self._drag is None:
            self._timer.stop()
            return
        view, y = self._view, self._at.y()
        height = view.viewport().height()
        over = y if y < 0 else y - height + 1
        view.scroll_by(max(-_FASTEST, min(_FASTEST, over)))
        edge = QPoint(self._at.x(), 0 if y < 0 else height - 1)
        self._drag.move(view.offset_at(edge), self._exact)
