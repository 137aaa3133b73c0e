"""Hold back the garbage collector while a whole transcript is read and laid out.

Reading makes tens of thousands of objects that all stay; the collector would go through them
again and again, which takes as long as the reading. It goes on a moment later, when the first
picture has been painted.

Called by the coding page and by the transcript view.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

LATER_MS = 60


@contextmanager
def held_back() -> Iterator[None]:
    """Let nothing be collected inside the block, and until a picture could be painted after it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            QTimer.singleShot(LATER_MS, gc.enable)
