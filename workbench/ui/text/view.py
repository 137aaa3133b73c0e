"""The transcript view: read, select, see what is coded.

The pages for coding, comparing and reconciling hold one and bind keys to its verbs. It knows
texts, turns and marks, no project: what is to happen with a passage, the page decides.
Offsets are code points of the text shown, half-open.

Called by the pages Coding, Compare and Reconcile.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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

from workbench.model.transcript import Turn
from workbench.ui.text import accessible
from workbench.ui.text.announcing import Announcer
from workbench.ui.text.bands import Band
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.dragging import Dragging
from workbench.ui.text.gestures import Mouse
from workbench.ui.text.keys import Keys
from workbench.ui.text.marked import MarkedSurface
from workbench.ui.text.page import SpeakerLook
from workbench.ui.text.touch import Touch
from workbench.ui.tokens import Tokens
from workbench.ui.widgets import interfaces

__all__ = ["Band", "Mark", "SpeakerLook", "TranscriptView"]

_TOLD = 12
"""How many of the marks that stand together in the margin are named under a resting mouse."""


class TranscriptView(MarkedSurface):
    """A transcript that answers keys, mouse, fingers and screen readers.

    Where `carries` is true, `carry_asked` is sent when the mouse takes up a mark (its id) or the
    selection ("") to carry it elsewhere.
    """

    mark_resized = Signal(str, int, int)
    context_menu = Signal(QPoint)
    carry_asked = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        interfaces.install()
        super().__init__(tokens, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # nothing to stand on yet
        self.carries = False
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
        """Show another transcript from its beginning; a drag over the last one ends."""
        self._dragging.cancel()
        super().show_transcript(text, turns, speakers, marks)
        readable = bool(self.scene.page.blocks)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if readable else Qt.FocusPolicy.NoFocus)

    def _tell_screen_reader(self) -> None:
        accessible.caret_moved(self)

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
            self.reveal(self.caret())
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
        together = self.hits.unnamed_beside(event.pos())
        mark = self.scene.marks.by_id.get(self.hits.mark_beside(event.pos()) or "")
        marks = together or ([mark] if mark else [])
        told = [f"{one.name} · {one.initial}" for one in marks[:_TOLD]]
        if len(marks) > _TOLD:
            told.append(f"+{len(marks) - _TOLD}")
        told = told or [band.told for band in self.hits.bands_beside(event.pos())]
        QToolTip.showText(event.globalPos(), "\n".join(told), self.viewport())
