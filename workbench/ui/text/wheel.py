"""What a wheel or a trackpad does: scroll by pixels, or with Ctrl change the size of the text.

Called by the wheel events of `surface`. A trackpad sends many small steps; what is less than a
pixel, or less than one size, is kept for the next one. The view is held weakly, as in `gestures`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from workbench.ui.text.surface import TranscriptSurface

NOTCH = 120
"""What one step of a wheel that clicks counts, in eighths of a degree."""

_LINE = 20


class Wheel:
    """The wheel over one view."""

    def __init__(self, view: TranscriptSurface) -> None:
        self._view: TranscriptSurface = proxy(view)
        self._pixels = 0.0
        self._sizes = 0.0

    def turn(self, event: QWheelEvent) -> None:
        """Scroll, or change the size of the text while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.phase() != Qt.ScrollPhase.ScrollMomentum:
                self._change_size(event.angleDelta().y() / NOTCH)
        else:
            self._scroll(event)
        event.accept()

    def _change_size(self, by: float) -> None:
        self._sizes = by + (self._sizes if self._sizes * by > 0 else 0.0)
        whole = int(self._sizes)
        self._sizes -= whole
        if whole:
            self._view.zoom(self._view.text_px + whole)

    def _scroll(self, event: QWheelEvent) -> None:
        """Scroll by the pixels a device gives; by lines where it gives none."""
        if event.pixelDelta().isNull():
            lines = QApplication.wheelScrollLines() * _LINE
            way = -event.angleDelta().y() / NOTCH * lines
        else:
            way = -event.pixelDelta().y()
        way += self._pixels if self._pixels * way > 0 else 0.0
        self._pixels = way - int(way)
        self._view.scroll_by(int(way))
