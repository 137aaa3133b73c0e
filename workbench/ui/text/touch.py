"""What fingers do: one scrolls, taps or selects, two change the size of the text.

A finger that rests selects the word under it; then the selection has grips that fingers can hold.
Called by the touch events of `view`; how a finger scrolls is in `flick`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QEventPoint,
    QGuiApplication,
    QInputDevice,
    QNativeGestureEvent,
    QScrollEvent,
    QScrollPrepareEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QApplication

from workbench.ui.text.dragging import Dragging, DragGrip, SelectByDragging
from workbench.ui.text.flick import Flick
from workbench.ui.text.gestures import UNITS, Clicks
from workbench.ui.text.hits import FINGER_REACH
from workbench.ui.text.selection import letter_at, word_at

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView

_TAP_REACH = 24
"""So far apart two taps may be to count as two taps at one place, in pixels."""


class Touch:
    """The fingers on one view."""

    def __init__(self, view: TranscriptView, dragging: Dragging) -> None:
        self._view: TranscriptView = proxy(view)
        self._dragging = dragging
        self._taps = Clicks(_TAP_REACH)
        self._down = QPoint()
        self._tapping = False
        self._pinch = Pinch(view)
        self._flick = Flick(view)
        self._rest = QTimer(view, singleShot=True)
        self._rest.setInterval(QGuiApplication.styleHints().mousePressAndHoldInterval())
        self._rest.timeout.connect(self._rested)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def take(self, event: QTouchEvent) -> bool:
        """Do what fingers on a screen ask for; those on a trackpad are not for us."""
        if event.device().type() == QInputDevice.DeviceType.TouchPad:
            return False
        event.accept()
        points = event.points()
        if event.type() == QTouchEvent.Type.TouchCancel:
            self._cancel()
        elif len(points) > 1 or self._pinch.going:
            self._cancel()
            self._pinch.go(points)
        elif event.type() == QTouchEvent.Type.TouchBegin:
            self._press(points[0], event.timestamp())
        elif event.type() == QTouchEvent.Type.TouchUpdate:
            self._move(points[0], event.timestamp())
        else:
            self._lift(points[0], event.timestamp())
        return True

    def trackpad(self, event: QNativeGestureEvent) -> bool:
        """Change the size of the text with two fingers on a trackpad."""
        return self._pinch.trackpad(event)

    def prepare(self, event: QScrollPrepareEvent) -> None:
        """Tell Qt what there is to scroll."""
        self._flick.prepare(event)

    def scroll(self, event: QScrollEvent) -> None:
        """Scroll as Qt says."""
        self._flick.scroll(event)

    def _at(self, finger: QEventPoint) -> QPointF:
        """Where a finger is in the viewport."""
        return self._view.viewport().mapFromGlobal(finger.globalPosition())

    def _press(self, finger: QEventPoint, when: int) -> None:
        view, point = self._view, self._at(finger).toPoint()
        self._down, self._tapping = point, not self._flick.going
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        grip = view.hits.grip_at(point, FINGER_REACH)
        if grip is None:
            self._flick.press(self._at(finger), when)
            self._rest.start()
        elif grip.mark is not None:
            self._dragging.begin(DragGrip(view, grip.mark, grip.edge), point, grip.words - point)
        else:
            self._hold_selection(grip.edge == "start", grip.words - point)

    def _hold_selection(self, by_start: bool, shift: QPoint) -> None:
        span = self._view.selection()
        if span is not None:
            still, moving = (span.end, span.start) if by_start else (span.start, span.end)
            self._view.select(still, moving)
            drag = SelectByDragging(self._view, moving, letter_at, keep=True)
            self._dragging.begin(drag, self._down, shift)

    def _move(self, finger: QEventPoint, when: int) -> None:
        point = self._at(finger).toPoint()
        if self._dragging.drag is not None:
            self._tapping = False
            self._dragging.move(point, False)
        elif self._flick.pressed:
            if (point - self._down).manhattanLength() > QApplication.startDragDistance():
                self._rest.stop()
                self._tapping = False
            self._flick.move(self._at(finger), when)

    def _lift(self, finger: QEventPoint, when: int) -> None:
        self._rest.stop()
        self._flick.release(self._at(finger), when)
        dragged = self._dragging.end() is not None
        if self._tapping and not dragged:
            self._tap(self._at(finger).toPoint(), when)

    def _tap(self, point: QPoint, when: int) -> None:
        """Do what a click does there; a second tap takes the word, as a second click does."""
        view, taps = self._view, self._taps.count(point, when)
        beside = view.mark_beside(point)
        if beside is not None:
            view.set_focused(beside)
            view.mark_clicked.emit(beside)
            return
        view.select(*UNITS[taps - 1](view.scroller.page, view.offset_at(point)))
        view.set_gripped(taps > 1)
        if taps == 1:
            view.click_mark(point)

    def _rested(self) -> None:
        """Select the word under a finger that rests; it may go on from there."""
        view = self._view
        self._tapping = False
        self._flick.cancel()
        if view.scroller.page.blocks and view.hits.over_text(self._down):
            offset = view.offset_at(self._down)
            drag = SelectByDragging(view, offset, word_at, keep=False)
            self._dragging.begin(drag, self._down)
            view.set_gripped(True)

    def _cancel(self) -> None:
        self._rest.stop()
        self._tapping = False
        self._flick.cancel()
        self._dragging.cancel()


class Pinch:
    """Two fingers that change the size of the text."""

    def __init__(self, view: TranscriptView) -> None:
        self._view: TranscriptView = proxy(view)
        self.going = False
        self._apart = self._px = self._scale = 0.0

    def go(self, points: Sequence[QEventPoint]) -> None:
        """Follow two fingers; what is left of them when one is lifted does nothing."""
        held = [one.globalPosition() for one in points if one.state() != QEventPoint.State.Released]
        if len(held) < 2:
            self._apart, self.going = 0.0, bool(held)
            return
        between = held[0] - held[1]
        apart = max(1.0, (between.x() ** 2 + between.y() ** 2) ** 0.5)
        if self._apart == 0.0:
            self._apart, self._px, self.going = apart, float(self._view.text_px), True
        self._view.zoom(round(self._px * apart / self._apart))

    def trackpad(self, event: QNativeGestureEvent) -> bool:
        """Follow a pinch that the system understood; return whether it was one."""
        kind = event.gestureType()
        if kind == Qt.NativeGestureType.BeginNativeGesture:
            self._px, self._scale = float(self._view.text_px), 1.0
        elif kind == Qt.NativeGestureType.ZoomNativeGesture:
            if self._scale == 0.0:
                self._px, self._scale = float(self._view.text_px), 1.0
            self._scale *= 1.0 + event.value()
            self._view.zoom(round(self._px * self._scale))
        elif kind == Qt.NativeGestureType.EndNativeGesture:
            self._scale = 0.0
        else:
            return False
        event.accept()
        return True
