"""Copy a study safely while it is open: whole, verified, then moved into place.

Called by `project.session`.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from pathlib import Path

from sqlite_utils import Database

from workbench.model.errors import Environment, Refused
from workbench.model.ids import MakeId, new_id
from workbench.store.file import SUFFIX, StudyFile
from workbench.store.trouble import told


def save_copy(file: StudyFile, target: Path, *, make_id: MakeId = new_id) -> Path:
    """Write a copy of an open study, with a replica id of its own, so both can be joined later.

    Refused when the target is there; Environment when the disk will not take it.
    """
    if target.suffix.casefold() != SUFFIX:
        target = target.with_name(target.name + SUFFIX)
    if target.exists():
        raise Refused(f"“{target.name}” is there already. Choose another name for the copy.")
    with told(target):
        if shutil.disk_usage(target.parent).free < 2 * file.path.stat().st_size:
            raise Environment(
                f"There is not enough room in “{target.parent}” for a copy of "
                f"“{file.path.name}”. Free some space or choose another place."
            )
        half = target.with_name(target.name + ".tmp")
        half.unlink(missing_ok=True)
        try:
            _write(file, half, make_id)
            half.replace(target)
        finally:
            with contextlib.suppress(OSError):
                half.unlink(missing_ok=True)
    return target


def _write(file: StudyFile, half: Path, make_id: MakeId) -> None:
    copy = sqlite3.connect(half)
    try:
        file.db.conn.backup(copy, pages=-1)
        db = Database(copy)
        db.table("meta").update("replica", {"value": make_id()})
        db.table("meta").update("open_id", {"value": ""})
        copy.execute("PRAGMA temp_store = MEMORY")
        copy.execute("VACUUM")  # what was deleted is in no page of the copy
        if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("the copy did not verify")
    finally:
        copy.close()
    with half.open("rb+") as written:
        os.fsync(written.fileno())
