"""See to it that the first figure does not freeze the window.

Drawing needs matplotlib, which takes a second to be read from disk; that happens in a worker.
Called by `ui.report.page`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QThreadPool

from workbench.findings.shift import Shift, shifts
from workbench.model.reading import Reader
from workbench.report.figures import before_and_after

_drawn = threading.Event()
_begun = threading.Event()


def ready(read: Reader) -> bool:
    """Whether the figures of a study can be drawn at once; if not, a worker is at it."""
    found = shifts(read)
    if not found or _drawn.is_set():
        return True
    if not _begun.is_set():
        _begun.set()
        QThreadPool.globalInstance().start(_drawing(found[0]))
    return False


def _drawing(shift: Shift) -> Callable[[], None]:
    def draw() -> None:
        try:
            before_and_after(shift)
        finally:
            _drawn.set()

    return draw
