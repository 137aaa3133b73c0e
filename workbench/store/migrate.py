"""Bring a study file of an older version of the program to the present one.

Tables are a projection of the journal and are made from the vocabulary, so there is one way for
all versions: after a verified backup, every table that is not as it should be is made anew and
its rows put back, with the defaults of the fields they lack; in one transaction.

Called by `file`.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from workbench.model.errors import Environment
from workbench.model.ids import MakeId
from workbench.model.kinds import KINDS, defaults_of, fields_of
from workbench.store import schema

FINGERPRINTS: Mapping[int, str] = {
    1: "00ca2304693295af41f184c1e276cab7a2028525fabb66b4ba76dabc1c9e9009",
    2: "971f00c083ab104fafc27d80e0fa8f0a8caa5723bd3a1773a3dffe40bf4e653f",
}
"""What the files of older versions held: SHA-256 of all their objects, by version."""


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the schema of an open file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_known(db: Database) -> bool:
    """Whether a file holds the tables of its version, and nothing else."""
    version = version_of(db.conn)
    if version == schema.VERSION:
        return schema.objects_of(db) == schema.expected_objects()
    return fingerprint(schema.objects_of(db)) == FINGERPRINTS.get(version)


def fingerprint(objects: frozenset[schema.Object]) -> str:
    """Name what a file holds."""
    written = "\n".join(sorted("\t".join(map(str, one)) for one in objects))
    return hashlib.sha256(written.encode("utf-8")).hexdigest()


def in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy of a file of an older version, brought up in memory, to be looked at only."""
    copy = sqlite3.connect(":memory:")
    connection.backup(copy)
    connection.close()
    bring_up(copy)
    copy.execute("PRAGMA query_only = ON")
    return copy


def with_backup(path: Path, connection: sqlite3.Connection, make_id: MakeId) -> str:
    """Bring a file up after a verified backup beside it; return a sentence about it."""
    kept = _backup(path, connection, make_id)
    bring_up(connection)
    return (
        f"“{path.name}” was made by an earlier version of the program and was brought up to date. "
        f"A copy as it was lies beside it: “{kept.name}”."
    )


def bring_up(connection: sqlite3.Connection) -> None:
    """Give all tables their present shape: all of it or nothing."""
    db = Database(connection)
    with db.atomic():
        there = {name: sql for type, name, _, sql in schema.objects_of(db) if type == "table"}
        fresh = {name: sql for type, name, _, sql in schema.expected_objects() if type == "table"}
        for kind in KINDS:
            if there.get(kind) != fresh[kind]:
                _reshape(db, kind, kind in there)
        db.execute(f"PRAGMA user_version = {schema.VERSION}")


def _reshape(db: Database, kind: str, is_there: bool) -> None:
    rows: list[dict[str, Any]] = []
    if is_there:
        rows = [{**defaults_of(kind), **row} for row in db.query(f'SELECT * FROM "{kind}"')]
        db.execute(f'DROP TABLE "{kind}"')
    schema.make_table(db, kind)
    names = fields_of(kind)
    marks = ", ".join("?" for _ in names)
    db.conn.executemany(
        f'INSERT INTO "{kind}" VALUES ({marks})', [[row[name] for name in names] for row in rows]
    )


def _backup(path: Path, connection: sqlite3.Connection, make_id: MakeId) -> Path:
    kept = _free_name(path, version_of(connection))
    copy = sqlite3.connect(kept)
    try:
        connection.backup(copy)
        with copy:
            copy.execute("UPDATE meta SET value = ? WHERE name = 'replica'", [make_id()])
            copy.execute("UPDATE meta SET value = '' WHERE name = 'open_id'")
        whole = copy.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        if not whole or _entries(copy) != _entries(connection):
            raise Environment(
                f"A backup of “{path.name}” could not be written soundly, so the study was left "
                "as it is. Copy it to another disk and open it there."
            )
    except BaseException:
        copy.close()
        with contextlib.suppress(OSError):
            kept.unlink(missing_ok=True)
        raise
    copy.close()
    return kept


def _entries(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT id, digest FROM entry ORDER BY id").fetchall()


def _free_name(path: Path, version: int) -> Path:
    stem = f"{path.stem} (before the update from version {version})"
    kept = path.with_name(f"{stem}{path.suffix}")
    number = 2
    while kept.exists():
        kept = path.with_name(f"{stem} {number}{path.suffix}")
        number += 1
    return kept
