"""The tables of a study file, made from the vocabulary.

Every kind of `model.kinds` has one STRICT table whose columns are the entity's fields: a field
that may be None may be NULL, no other. Beside them stand the journal (`entry`), the big texts
(`text`), the words of each turn for searching (`turn_words`, FTS5) and `meta`.

Called by `file` and `search`.
"""

from __future__ import annotations

import functools
import typing
from types import NoneType, UnionType

from sqlite_utils import Database

from workbench.model.kinds import KINDS, REFERENCES, fields_of

APPLICATION_ID = 0x44574231
"""Written into the header of every study file: "DWB1"."""

VERSION = 3
"""The version of the schema, in the header as user_version."""

SEARCH_TABLE = "turn_words"


def make_tables(db: Database) -> None:
    """Make all tables of an empty file."""
    with db.atomic():
        db.execute("CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
        db.execute("CREATE TABLE text (hash TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT")
        db.execute(_ENTRY)
        for kind in KINDS:
            make_table(db, kind)
        db.execute(
            f"CREATE VIRTUAL TABLE {SEARCH_TABLE} USING fts5"
            "(words, transcript UNINDEXED, start UNINDEXED, tokenize = 'unicode61')"
        )
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {VERSION}")


def make_table(db: Database, kind: str) -> None:
    """Make the table of one kind, with an index for each reference."""
    db.execute(_table(kind))
    for field in REFERENCES.get(kind, {}):
        db.execute(f'CREATE INDEX "{kind}_{field}" ON "{kind}" ("{field}")')


Object = tuple[str, str, str, str | None]
"""What a file holds: its type, its name, the table it belongs to, and how it was made."""


@functools.cache
def expected_objects() -> frozenset[Object]:
    """Everything a study file of this version holds, and nothing else."""
    fresh = Database(memory=True)
    make_tables(fresh)
    return objects_of(fresh)


def objects_of(db: Database) -> frozenset[Object]:
    """Everything a file holds; how the tables inside FTS5 are made is left to SQLite."""
    return frozenset(
        (type, name, table, None if name.startswith(f"{SEARCH_TABLE}_") else sql)
        for type, name, table, sql in db.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_schema"
        )
    )


_ENTRY = """
CREATE TABLE entry (
    id TEXT PRIMARY KEY,
    clock INTEGER NOT NULL,
    replica TEXT NOT NULL,
    coder TEXT NOT NULL,
    at TEXT NOT NULL,
    label TEXT NOT NULL,
    why TEXT NOT NULL,
    undoes TEXT,
    format INTEGER NOT NULL,
    changes TEXT NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL,
    UNIQUE (clock, replica, id)
) STRICT
"""


def _table(kind: str) -> str:
    hints = typing.get_type_hints(KINDS[kind])
    columns = [f'"{name}" {_type(name, hints[name])}' for name in fields_of(kind)]
    return f'CREATE TABLE "{kind}" ({", ".join(columns)}) STRICT'


def _type(name: str, hint: object) -> str:
    options = typing.get_args(hint) if _is_union(hint) else (hint,)
    sort = "INTEGER" if int in options else "TEXT"
    if name == "id":
        return "TEXT PRIMARY KEY NOT NULL CHECK (id <> '')"
    if NoneType in options:
        return sort
    must = f"{sort} NOT NULL"
    return f"{must} CHECK (\"{name}\" <> '')" if name in _NEVER_EMPTY else must


_NEVER_EMPTY = {"coder", "code", "layer", "transcript"}


def _is_union(hint: object) -> bool:
    return typing.get_origin(hint) in (UnionType, typing.Union)
