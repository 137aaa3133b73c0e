"""Show with the pointer that the program is busy, where that can be told beforehand.

Called by the pages Search, Codings and Autocode, whose answers are mostly there at once.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QGuiApplication

SLOW = 0.3
"""Seconds after which the person is shown, the next time, that the program is busy."""


class Busy:
    """Remembers whether the last piece of work took long."""

    def __init__(self) -> None:
        """Begin as if everything were quick."""
        self._slow = False

    @contextmanager
    def working(self, *, often_slow: bool = False) -> Iterator[None]:
        """Show that the program is busy where the last piece was slow, or such work often is."""
        shown = self._slow or often_slow
        if shown:
            QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        since = time.monotonic()
        try:
            yield
        finally:
            self._slow = time.monotonic() - since > SLOW
            if shown:
                QGuiApplication.restoreOverrideCursor()
