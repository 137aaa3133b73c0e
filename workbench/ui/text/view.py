"""The transcript view: read, select, see what is coded.

The pages for coding, comparing and reconciling hold one and bind keys to its verbs. It knows
texts, turns and marks, no project: what is to happen with a passage, the page decides.
Offsets are code points of the text shown, half-open.

Called by the pages Coding, Compare and Reconcile.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QScrollEvent,
    QScrollPrepareEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.model.span import Span
from workbench.model.transcript import Turn
from workbench.ui.text import accessible, caret
from workbench.ui.text import selection as passages
from workbench.ui.text.announcing import Announcer
from workbench.ui.text.bands import Band
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.dragging import Dragging
from workbench.ui.text.gestures import Mouse
from workbench.ui.text.keys import Keys
from workbench.ui.text.marks import Place
from workbench.ui.text.page import SpeakerLook
from workbench.ui.text.reading import ReadingSurface
from workbench.ui.text.selection import Edge
from workbench.ui.text.touch import Touch
from workbench.ui.tokens import Tokens
from workbench.ui.widgets import interfaces

__all__ = ["Band", "Mark", "SpeakerLook", "TranscriptView"]


class TranscriptView(ReadingSurface):
    """A transcript with a caret, a selection and marks of which one may be focused."""

    focused_changed = Signal(str)
    mark_clicked = Signal(str)
    mark_resized = Signal(str, int, int)
    context_menu = Signal(QPoint)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        interfaces.install()
        super().__init__(tokens, parent)
        self._keys = Keys(self)
        self._dragging = Dragging(self)
        self._mouse = Mouse(self, self._dragging)
        self._touch = Touch(self, self._dragging)
        self.selection_changed.connect(self._tell_screen_reader)
        self._announcer = Announcer(self)

    def show_transcript(
        self,
        text: str,
        turns: Sequence[Turn],
        speakers: Mapping[str | None, SpeakerLook],
        marks: Sequence[Mark],
    ) -> None:
        """Show another transcript from its beginning, with nothing selected or focused."""
        self._dragging.cancel()
        self.scene.focused = None
        super().show_transcript(text, turns, speakers, marks)
        self.focused_changed.emit("")

    def _tell_screen_reader(self) -> None:
        accessible.caret_moved(self)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks in place of all others; place and selection stay."""
        super().set_marks(marks)
        if self.scene.focused is not None and self.scene.focused not in self.scene.marks.by_id:
            self.set_focused(None)

    def remove_mark(self, mark_id: str) -> None:
        """Show one mark no longer; if it was focused, nothing is."""
        if self.scene.focused == mark_id:
            self.set_focused(None)
        super().remove_mark(mark_id)

    def focused(self) -> str | None:
        """The id of the focused mark, or None."""
        return self.scene.focused

    def set_focused(self, mark_id: str | None) -> None:
        """Give one mark the grips, or none."""
        if mark_id is not None and mark_id not in self.scene.marks.by_id:
            mark_id = None
        if mark_id == self.scene.focused:
            return
        before, self.scene.focused = self.scene.focused, mark_id
        for one in (before, mark_id):
            mark = self.scene.marks.by_id.get(one) if one is not None else None
            if mark is not None:
                blocks = self.scene.page.blocks_of(mark.start, mark.end)
                self.scroller.rows.forget_marks(*blocks)
                self._update_blocks(*blocks)
        self.focused_changed.emit(mark_id or "")

    def marks_at_caret(self) -> list[Mark]:
        """The marks over the caret, the shortest first."""
        return self.scene.marks.over(self.scene.caret)

    def marks_in_reach(self) -> list[Mark]:
        """The marks over the caret; where there are none, those that end there."""
        at, over = self.scene.caret, self.scene.marks.over
        return over(at) or [mark for mark in over(max(0, at - 1)) if mark.end == at]

    def mark_at(self, point: QPoint) -> str | None:
        """The innermost mark over the words at a point of the viewport."""
        return self.hits.mark_at(point)

    def mark_beside(self, point: QPoint) -> str | None:
        """The mark whose stripe or name is at a point of the viewport."""
        return self.hits.mark_beside(point)

    def click_mark(self, point: QPoint) -> None:
        """Focus the innermost mark over the words at a point, or none, and tell."""
        inner = self.hits.mark_at(point)
        self.set_focused(inner)
        if inner is not None:
            self.mark_clicked.emit(inner)

    def next_uncoded_turn(self) -> bool:
        """Go to the next turn without marks, quiet speakers left out; False if there is none."""
        page = self.scene.page
        for turn in range(page.turn_at(self.scene.caret) + 1, len(page.turns)):
            if not page.look_of(turn).quiet and not self._coded(turn):
                return self._go_to_turn(turn)
        return False

    def _coded(self, turn: int) -> bool:
        start, end = self.scene.page.turns[turn][:2]
        blocks = self.scene.page.blocks_of(start, end)
        return bool(self.scene.marks.index.between(*blocks))

    def next_mark(self) -> bool:
        """Focus the next mark that is not faint and show it; return whether there is one."""
        return self._focus(self._not_faint(self.scene.marks.after))

    def previous_mark(self) -> bool:
        """Focus the mark before that is not faint and show it; return whether there is one."""
        return self._focus(self._not_faint(self.scene.marks.before))

    def _not_faint(self, step: Callable[[Place], Mark | None]) -> Mark | None:
        """The first mark a way of stepping leads to that is not drawn faintly."""
        mark = step(self._place())
        while mark is not None and mark.id in self.scene.dimmed:
            mark = step(self.scene.marks.place_of(mark.id))
        return mark

    def _place(self) -> tuple[int, int, str]:
        focused = self.scene.focused
        if focused is not None:
            return self.scene.marks.place_of(focused)
        return self.scene.caret, 0, ""

    def _focus(self, mark: Mark | None) -> bool:
        if mark is None:
            return False
        self.set_focused(mark.id)
        self.select(mark.start, mark.start)
        self.show_passage(mark.start, mark.end, select=False)
        return True

    def cycle_marks_at_caret(self) -> bool:
        """Focus the next of the marks at the caret; return whether there is one."""
        ids = [mark.id for mark in self.marks_in_reach()]
        if not ids:
            return False
        at = ids.index(self.scene.focused) + 1 if self.scene.focused in ids else 0
        self.set_focused(ids[at % len(ids)])
        return True

    def word_move_edge(self, mark_id: str, which: Edge, delta: int) -> Span:
        """The span of a mark with one edge a word on (+1) or back (-1); nothing is changed."""
        mark = self.scene.marks.by_id[mark_id]
        return passages.moved_edge(self.scene.page, Span(mark.start, mark.end), which, delta)

    def letter_move_edge(self, mark_id: str, which: Edge, delta: int) -> Span:
        """The span of a mark with one edge a letter on (+1) or back (-1); nothing is changed."""
        mark = self.scene.marks.by_id[mark_id]
        edge = mark.start if which == "start" else mark.end
        to = caret.edge_by_letter(self.scroller, edge, which, delta)
        return passages.with_edge(Span(mark.start, mark.end), which, to)

    def show_cursor_for(self, point: QPoint) -> None:
        """Show by the mouse cursor what a press at a point would do."""
        shape = Qt.CursorShape.ArrowCursor
        if self.hits.grip_at(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self.hits.mark_beside(point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self.hits.over_text(point):
            shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select and copy; leave every other key to the page."""
        if event.key() == Qt.Key.Key_Escape and self._dragging.cancel():
            return
        if not self._keys.press(event):
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll or zoom; a drag goes on with the words that come under the mouse."""
        super().wheelEvent(event)
        self._dragging.again()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        if event.button() == Qt.MouseButton.LeftButton and self.scene.page.blocks:
            self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count on: Qt sends this in place of every second press."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture."""
        if self.scene.page.blocks:
            self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the page for a menu; the signal carries the place on the screen."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._mouse.point_at(event.pos())
            self.context_menu.emit(event.globalPos())
        else:
            self.context_menu.emit(self.viewport().mapToGlobal(self.caret_rect().bottomLeft()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        self._set_active(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret; a drag ends with the focus."""
        self._dragging.let_go()
        self._set_active(False)
        super().focusOutEvent(event)

    def _set_active(self, active: bool) -> None:
        self.scene.active = active
        self._show_caret_moved(self.scene.caret)

    def hideEvent(self, event: QHideEvent) -> None:
        """End a drag: nobody sees it any more."""
        self._dragging.let_go()
        super().hideEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Take what fingers do; name what is under a resting mouse."""
        if isinstance(event, QTouchEvent):
            return self._touch.take(event) or bool(super().viewportEvent(event))
        if isinstance(event, QNativeGestureEvent):
            return self._touch.trackpad(event) or bool(super().viewportEvent(event))
        if isinstance(event, QScrollPrepareEvent):
            self._touch.prepare(event)
            return True
        if isinstance(event, QScrollEvent):
            self._touch.scroll(event)
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._name(event)
            return True
        return bool(super().viewportEvent(event))

    def _name(self, event: QHelpEvent) -> None:
        """Name the mark whose stripe or name is under a resting mouse, or the parts there."""
        mark = self.scene.marks.by_id.get(self.hits.mark_beside(event.pos()) or "")
        bands = self.hits.bands_beside(event.pos())
        text = f"{mark.code} · {mark.initial}" if mark else "\n".join(b.told for b in bands)
        QToolTip.showText(event.globalPos(), text, self.viewport())
