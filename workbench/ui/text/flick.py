"""Scrolling with a finger, and on after it was lifted. The momentum is Qt's.

Called by `touch`. The view is held weakly, as in `gestures`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QScrollEvent, QScrollPrepareEvent
from PySide6.QtWidgets import QScroller, QScrollerProperties

from workbench.ui.text.metrics import FOOT

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView


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
