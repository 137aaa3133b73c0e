"""What fingers do: one scrolls, taps or selects, two change the size of the text.

A finger that rests selects the word under it; then the selection has grips that fingers can hold.
Called by the touch events of `view`. Scrolling with momentum is Qt's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QEventPoint,
    QGuiApplication,
    QInputDevice,
    QNativeGestureEvent,
    QScrollEvent,
    QScrollPrepareEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QApplication, QScroller, QScrollerProperties

from workbench.ui.text.dragging import Dragging, DragGrip, SelectByDragging
from workbench.ui.text.gestures import UNITS, Clicks
from workbench.ui.text.hits import FINGER_REACH
from workbench.ui.text.metrics import FOOT
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

    def _press(self, finger: QEventPoint, when: int) -> None:
        view, point = self._view, finger.position().toPoint()
        self._down, self._tapping = point, not self._flick.going
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        grip = view.hits.grip_at(point, FINGER_REACH)
        if grip is None:
            self._flick.press(finger.position(), when)
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
        point = finger.position().toPoint()
        if self._dragging.drag is not None:
            self._tapping = False
            self._dragging.move(point, False)
        elif self._flick.pressed:
            if (point - self._down).manhattanLength() > QApplication.startDragDistance():
                self._rest.stop()
                self._tapping = False
            self._flick.move(finger.position(), when)

    def _lift(self, finger: QEventPoint, when: int) -> None:
        self._rest.stop()
        self._flick.release(finger.position(), when)
        dragged = self._dragging.end() is not None
        if self._tapping and not dragged:
            self._tap(finger.position().toPoint(), when)

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


class Flick:
    """Scrolling with a finger, and on after it was lifted."""

    def __init__(self, view: TranscriptView) -> None:
        self._view: TranscriptView = proxy(view)
        self._scroller = QScroller.scroller(view.viewport())
        self.pressed = False
        self._y = 0
        manner = self._scroller.scrollerProperties()
        off = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
        manner.setScrollMetric(QScrollerProperties.ScrollMetric.VerticalOvershootPolicy, off)
        manner.setScrollMetric(QScrollerProperties.ScrollMetric.HorizontalOvershootPolicy, off)
        self._scroller.setScrollerProperties(manner)

    @property
    def going(self) -> bool:
        """Whether the text still scrolls on by itself."""
        return self._scroller.state() == QScroller.State.Scrolling

    def press(self, at: QPointF, when: int) -> None:
        """A finger is put down; text that scrolls on stops."""
        self.pressed = True
        self._scroller.handleInput(QScroller.Input.InputPress, at, when)

    def move(self, at: QPointF, when: int) -> None:
        """The finger moves."""
        self._scroller.handleInput(QScroller.Input.InputMove, at, when)

    def release(self, at: QPointF, when: int) -> None:
        """The finger is lifted; the text scrolls on if it was quick."""
        if self.pressed:
            self._scroller.handleInput(QScroller.Input.InputRelease, at, when)
        self.pressed = False

    def cancel(self) -> None:
        """Something else is done with the finger."""
        self._scroller.stop()
        self.pressed = False

    def prepare(self, event: QScrollPrepareEvent) -> None:
        """Tell how tall the whole is, as far as it is known, and where the view is."""
        viewport, whole = self._view.viewport().size(), self._view.scroller.heights.total() + FOOT
        self._y = self._view.scroller.y()
        event.setViewportSize(QSizeF(viewport))
        event.setContentPosRange(QRectF(0, 0, 0, max(0, whole - viewport.height())))
        event.setContentPos(QPointF(0, self._y))
        event.accept()

    def scroll(self, event: QScrollEvent) -> None:
        """Go on by what is new: heights become known on the way, positions are no measure."""
        y = round(event.contentPos().y())
        if y != self._y:
            way, self._y = y - self._y, y
            self._view.scroll_by(way)
        event.accept()


class Pinch:
    """Two fingers that change the size of the text."""

    def __init__(self, view: TranscriptView) -> None:
        self._view: TranscriptView = proxy(view)
        self.going = False
        self._apart = self._px = self._scale = 0.0

    def go(self, points: Sequence[QEventPoint]) -> None:
        """Follow two fingers; what is left of them when one is lifted does nothing."""
        held = [one.position() for one in points if one.state() != QEventPoint.State.Released]
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
