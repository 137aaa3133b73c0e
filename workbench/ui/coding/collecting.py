"""Hold back the garbage collector while a whole transcript is read.

Reading makes tens of thousands of objects that all stay; the collector would go through them
again and again, which takes as long as the reading.

Called by `drawing`.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def held_back() -> Iterator[None]:
    """Let nothing be collected inside the block."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
