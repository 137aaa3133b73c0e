"""Rows in and out of the tables, one way for every kind.

Called by the other modules of this package.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, TypeVar

from sqlite_utils import Database

from workbench.journal.entry import Change
from workbench.model.kinds import KIND_OF, KINDS, REFERENCES, Row, fields_of

E = TypeVar("E")

AT_ONCE = 500
"""So many ids are asked for in one question."""


def fetch(db: Database, entity: type[E], tail: str = "", values: Sequence[Any] = ()) -> list[E]:
    """Fetch entities; `tail` is what follows FROM, such as WHERE and ORDER BY."""
    kind = KIND_OF[entity]
    columns = ", ".join(f'"{kind}"."{name}"' for name in fields_of(kind))
    rows = db.execute(f'SELECT {columns} FROM "{kind}" {tail}', list(values))
    return [entity(*row) for row in rows]


def current(db: Database, kind: str, id: str) -> Row | None:
    """The present row image of one thing, without its id, or None."""
    names = [name for name in fields_of(kind) if name != "id"]
    columns = ", ".join(f'"{name}"' for name in names)
    found = db.execute(f'SELECT {columns} FROM "{kind}" WHERE id = ?', [id]).fetchone()
    return dict(zip(names, found, strict=True)) if found else None


def present(db: Database, things: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Row]:
    """The present row images of those of the things (kind and id) that are there."""
    by_kind: dict[str, list[str]] = {}
    for kind, id in things:
        by_kind.setdefault(kind, []).append(id)
    found: dict[tuple[str, str], Row] = {}
    for kind, ids in by_kind.items():
        names = fields_of(kind)
        place = names.index("id")
        columns = ", ".join(f'"{name}"' for name in names)
        for first in range(0, len(ids), AT_ONCE):
            some = ids[first : first + AT_ONCE]
            marks = ", ".join("?" for _ in some)
            query = f'SELECT {columns} FROM "{kind}" WHERE id IN ({marks})'
            for row in db.execute(query, some):
                found[kind, row[place]] = dict(zip(names, row, strict=True))
    return found


def write(db: Database, changes: Iterable[Change]) -> None:
    """Carry out changes on the tables, those of one kind and shape together."""
    for (kind, names), alike in groupby(changes, key=_shape):
        if names is None:
            db.conn.executemany(f'DELETE FROM "{kind}" WHERE id = ?', [(c.id,) for c in alike])
        elif names == _NEW:
            fields = fields_of(kind)
            columns = ", ".join(f'"{name}"' for name in fields)
            marks = ", ".join("?" for _ in fields)
            db.conn.executemany(
                f'INSERT INTO "{kind}" ({columns}) VALUES ({marks})',
                [[{**(c.after or {}), "id": c.id}[name] for name in fields] for c in alike],
            )
        elif names:
            sets = ", ".join(f'"{name}" = ?' for name in names)
            db.conn.executemany(
                f'UPDATE "{kind}" SET {sets} WHERE id = ?',
                [[*(c.after or {}).values(), c.id] for c in alike],
            )


_NEW = ("",)


def _shape(change: Change) -> tuple[str, tuple[str, ...] | None]:
    """What can be written together: the kind, and None to remove, or the fields to set."""
    if change.after is None:
        return change.kind, None
    return change.kind, _NEW if change.before is None else tuple(change.after)


def exists(db: Database, kind: str, id: str) -> bool:
    """Whether there is such a thing."""
    return db.execute(f'SELECT 1 FROM "{kind}" WHERE id = ?', [id]).fetchone() is not None


def referrer(db: Database, kind: str, id: str) -> str | None:
    """The kind of something that still names a thing, or None."""
    for other, fields in REFERENCES.items():
        for field, named in fields.items():
            if (
                named == kind
                and db.execute(
                    f'SELECT 1 FROM "{other}" WHERE "{field}" = ? LIMIT 1', [id]
                ).fetchone()
            ):
                return other
    memo = "SELECT 1 FROM memo WHERE about IN (?, ?) AND subject = ? LIMIT 1"
    also = "passage" if kind == "transcript" else kind
    return "memo" if db.execute(memo, [kind, also, id]).fetchone() else None


def everything(db: Database) -> dict[str, dict[str, Row]]:
    """All rows of all kinds, as `journal.replay` would build them."""
    state: dict[str, dict[str, Row]] = {}
    for kind in KINDS:
        names = fields_of(kind)
        columns = ", ".join(f'"{name}"' for name in names)
        state[kind] = {}
        for row in db.execute(f'SELECT {columns} FROM "{kind}"'):
            image = dict(zip(names, row, strict=True))
            state[kind][image.pop("id")] = image
    return state
