"""Rows in and out of the tables, one way for every kind.

Called by the other modules of this package.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlite_utils import Database

from workbench.journal.entry import Change
from workbench.model.kinds import KIND_OF, KINDS, REFERENCES, Row, fields_of

E = TypeVar("E")


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


def write(db: Database, changes: Iterable[Change]) -> None:
    """Carry out changes on the tables, rows of one kind together."""
    for kind, rows in _runs_of_new_rows(changes):
        if isinstance(rows, Change):
            _write_one(db, rows)
        else:
            names = fields_of(kind)
            marks = ", ".join("?" for _ in names)
            columns = ", ".join(f'"{name}"' for name in names)
            db.conn.executemany(f'INSERT INTO "{kind}" ({columns}) VALUES ({marks})', rows)


def _runs_of_new_rows(
    changes: Iterable[Change],
) -> Iterable[tuple[str, list[tuple[Any, ...]] | Change]]:
    run: list[tuple[Any, ...]] = []
    kind = ""
    for change in changes:
        new = change.before is None and change.after is not None
        if run and (not new or change.kind != kind):
            yield kind, run
            run = []
        if new and change.after is not None:
            kind = change.kind
            after = change.after
            run.append(
                tuple(change.id if name == "id" else after[name] for name in fields_of(kind))
            )
        else:
            yield change.kind, change
    if run:
        yield kind, run


def _write_one(db: Database, change: Change) -> None:
    if change.after is None:
        db.execute(f'DELETE FROM "{change.kind}" WHERE id = ?', [change.id])
    else:
        sets = ", ".join(f'"{name}" = ?' for name in change.after)
        db.execute(
            f'UPDATE "{change.kind}" SET {sets} WHERE id = ?',
            [*change.after.values(), change.id],
        )


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
    memo = "SELECT 1 FROM memo WHERE about = ? AND subject = ? LIMIT 1"
    return "memo" if db.execute(memo, [kind, id]).fetchone() else None


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
