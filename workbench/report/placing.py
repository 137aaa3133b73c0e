"""Put a finished file into its place: whole or not at all.

Called by `report.word` and `project.sheets`, which say in words what went wrong.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from workbench.model.ids import new_id


def place(data: bytes, path: Path) -> None:
    """Write bytes beside their place and move them there; OSError leaves an older file alone.

    What is no file (a pipe, a device, a link to one) is written to and never replaced.
    """
    if path.is_symlink() or (path.exists() and not path.is_file()):
        path.write_bytes(data)
        return
    beside = path.with_name(f".{path.name}.{new_id()}")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
