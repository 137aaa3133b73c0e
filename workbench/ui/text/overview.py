"""Keep the ruler true: which marks it shows, where the view is, when it is drawn anew.

Called by `surface`. All marks are drawn in one go, so a change waits a moment for the next one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QTimer

from workbench.ui.text.codings_index import Mark
from workbench.ui.text.ruler import WIDTH, Ruler

if TYPE_CHECKING:
    from workbench.ui.text.surface import TranscriptSurface

_LATER_MS = 150


class Overview:
    """The ruler of one view; `only` says which marks it shows, None for all that are bright."""

    def __init__(self, view: TranscriptSurface) -> None:
        self._view: TranscriptSurface = proxy(view)
        self.ruler = Ruler(view, view.scene.shades)
        self.ruler.asked.connect(view.go_to_share)
        self._only: Callable[[Mark], bool] | None = None
        self._timer = QTimer(view, singleShot=True, interval=_LATER_MS)
        self._timer.timeout.connect(self._draw)

    def place(self) -> None:
        """Stand at the right edge."""
        view = self._view
        self.ruler.setGeometry(view.width() - WIDTH, 0, WIDTH, view.height())
        self.later()

    def later(self) -> None:
        """Draw the marks anew, in a moment."""
        self._timer.start()

    def show_only(self, wanted: Callable[[Mark], bool] | None) -> None:
        """Show some marks, or all again."""
        self._only = wanted
        self.later()

    def show_box(self) -> None:
        """Show which part of the page is in view."""
        scroller = self._view.scroller
        whole, top = scroller.whole(), scroller.y()
        bottom = min(whole, top + scroller.viewport_h)
        self.ruler.show_box(top / whole, bottom / whole)

    def _draw(self) -> None:
        scroller, scene = self._view.scroller, self._view.scene
        self.ruler.set_shades(scene.shades)
        found = scene.found.spans
        self.ruler.show_marks(scene.page, scroller.heights, self._marks(), scroller.whole(), found)

    def _marks(self) -> list[Mark]:
        """The marks that are wanted and neither hidden nor faint."""
        scene, only = self._view.scene, self._only
        if not scene.highlights:
            return []
        bright = (mark for mark in scene.marks.by_id.values() if mark.id not in scene.dimmed)
        return [mark for mark in bright if only is None or only(mark)]
