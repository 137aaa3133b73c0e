"""What is done while nobody waits: the rows in view and the pages around it are made ready.

Called by `surface` after every picture. First the rows in view, then the page that will be read
next, then the one on the other side; a few milliseconds at a time.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QTimer

from workbench.ui.text.packing import pack

if TYPE_CHECKING:
    from workbench.ui.text.surface import TranscriptSurface

_AT_ONCE_S = 0.006


class Ahead:
    """The idle work of one view."""

    def __init__(self, view: TranscriptSurface) -> None:
        self._view: TranscriptSurface = proxy(view)
        self.forward = True
        self._timer = QTimer(view, singleShot=True, interval=0)
        self._timer.timeout.connect(self._work)

    def later(self) -> None:
        """Go on as soon as nothing else is to be done."""
        self._timer.start()

    def _work(self) -> None:
        view, until = self._view, perf_counter() + _AT_ONCE_S
        if not view.isVisible():
            return
        near = list(view.scroller.near(self.forward))
        view.painting.pictures.keep_only(near)
        for block in near:
            worked = view.painting.ahead(block, view.scroller, view.scene, view.viewport())
            if worked and perf_counter() > until:
                self._timer.start()
                return
        view.overview.show_box()
        seen = view.scroller.seen()
        if seen and view.scene.marks.gaps:
            for blocks in pack(view.scene.marks, (seen[0].block, seen[-1].block)):
                view.scroller.rows.forget_marks(*blocks)
