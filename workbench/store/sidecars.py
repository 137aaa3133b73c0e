"""Guard a study against what a crash left beside it.

SQLite rolls a `-journal` (or `-wal`) beside a file into that file on the next opening. That is
right after a crash, and destroys a colleague's file that was copied over ours. So before the
first opening the sidecar is compared with the file: the file carries the `open_id` of whoever
wrote it last, the lock file that of whoever crashed.

Called by `file`.
"""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from workbench.model.clock import Now
from workbench.store import lock

SUFFIXES = ("-journal", "-wal", "-shm")


def guard(study: Path, now: Now) -> str:
    """Set aside sidecars that belong to another file; return a sentence about it, or "".

    Whatever is decided, file and sidecars are first copied into a folder beside the study.
    """
    left = _beside(study)
    if not unfinished(study):
        return ""
    kept = study.with_name(f"{study.stem} recovery {now().replace(':', '')}")
    kept.mkdir(parents=True, exist_ok=True)
    for path in (study, *left):
        shutil.copy2(path, kept / path.name)
    held = lock.holder(study)
    if held is not None and held.open_id == _open_id(kept / study.name):
        return (
            f"The program ended unexpectedly while “{study.name}” was open. What was saved is "
            f"all here; a copy as it was found lies in “{kept.name}”."
        )
    for path in left:
        path.unlink()
    return (
        f"Beside “{study.name}” lay the unfinished change of another file. It was set aside in "
        f"“{kept.name}”, and the study is shown as it is in its own file."
    )


def unfinished(study: Path) -> bool:
    """Whether a change that was not finished lies beside a study."""
    return any(p.stat().st_size and not p.name.endswith("-shm") for p in _beside(study))


def _beside(study: Path) -> list[Path]:
    return [p for s in SUFFIXES if (p := study.with_name(study.name + s)).exists()]


def _open_id(kept: Path) -> str | None:
    """What the file says of itself, before SQLite changes anything.

    A crash may come after the header was written and before the pages it counts. In a copy
    the count is made invalid (bytes 92 to 95), then SQLite goes by the size of the file.
    """
    probe = kept.with_name("probe")
    shutil.copyfile(kept, probe)
    with probe.open("r+b") as file:
        file.seek(92)
        file.write(b"\xff" * 4)
    connection = sqlite3.connect(f"{probe.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        row = connection.execute("SELECT value FROM meta WHERE name = 'open_id'").fetchone()
        return str(row[0]) if row else None
    except sqlite3.DatabaseError:
        return None
    finally:
        connection.close()
        probe.unlink()
