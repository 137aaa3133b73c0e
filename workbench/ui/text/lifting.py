"""Picking up the selection, or a mark by its stripe or name, to carry it out of the view.

Called by `gestures`. The page says whether that makes sense (`view.carries`) and does the carrying.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView

SELECTION = ""
"""What is held in place of the id of a mark."""


class Lifting:
    """What is held under the mouse in one view, until it moves far enough to be carried."""

    def __init__(self, view: TranscriptView) -> None:
        self._view: TranscriptView = proxy(view)
        self._held: str | None = None
        self._at = QPoint()

    def press_on_mark(self, mark_id: str, point: QPoint) -> None:
        """Hold a mark."""
        if self._view.carries:
            self._held, self._at = mark_id, point

    def press_on_selection(self, point: QPoint) -> bool:
        """Hold the selection if a point lies in it; return whether it does."""
        view, span = self._view, self._view.selection()
        if not view.carries or span is None or not view.hits.over_text(point):
            return False
        if not view.hits.box_of(span).contains(point):
            return False
        if not span.start <= view.offset_at(point) < span.end:
            return False
        self._held, self._at = SELECTION, point
        return True

    def move(self, point: QPoint, pressed: bool) -> bool:
        """Ask the page to carry what is held, once it moved enough; whether something is held."""
        if self._held is None or not pressed:
            self._held = None
            return False
        if (point - self._at).manhattanLength() >= QApplication.startDragDistance():
            held, self._held = self._held, None
            self._view.carry_asked.emit(held)
        return True

    def release(self) -> bool:
        """Let go; return whether it was the selection, which did not move: that is a click."""
        held, self._held = self._held, None
        return held == SELECTION
