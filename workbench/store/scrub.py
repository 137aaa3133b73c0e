"""Take what was erased out of the bytes of the file, not only out of its tables.

SQLite leaves deleted rows in free pages, and the search keeps deleted words until its parts are
merged. Called by `file` after an erasure.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlite_utils import Database

from workbench.model.errors import Environment
from workbench.store.schema import SEARCH_TABLE


def index_anew(db: Database) -> None:
    """Make the index of words anew from the present texts; called inside the erasing write."""
    db.execute(f"INSERT INTO {SEARCH_TABLE}({SEARCH_TABLE}) VALUES ('rebuild')")


def without_free_pages(path: Path, db: Database) -> None:
    """Write the file anew without the pages that hold nothing any more.

    Environment when the disk will not take it: the texts are erased all the same.
    """
    try:
        db.conn.execute("VACUUM")
    except sqlite3.OperationalError as error:
        raise Environment(
            f"The texts were erased from “{path.name}”, but empty parts of the file could not be "
            f"cleared ({error}). Free as much room as the study takes, save a copy of the study "
            "and go on with that: the copy holds nothing that was erased."
        ) from error
