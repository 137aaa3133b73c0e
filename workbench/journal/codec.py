"""Write an entry as plain values and read every format ever written.

Old entries are never rewritten. A new format gets a number, a reader here and a golden file in
the tests. The digest chains the entries of one replica, so that a flipped bit is seen.

Called by `store.check`, `store.commit` and `store.file`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from typing import Any

from workbench.journal.entry import Change, Entry
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, EntryId, ReplicaId
from workbench.model.kinds import Row, defaults_of

FORMAT = 3

Written = dict[str, Any]
"""An entry as a table keeps it: text and numbers only."""


def write(entry: Entry) -> Written:
    """Write an entry in the present format."""
    return {
        "id": entry.id,
        "clock": entry.clock,
        "replica": entry.replica,
        "coder": entry.coder,
        "at": entry.at,
        "label": entry.label,
        "why": entry.why,
        "undoes": entry.undoes,
        "format": FORMAT,
        "changes": _changes_to_json(entry.changes),
        "previous": entry.previous,
    }


def read(written: Written) -> Entry:
    """Read an entry of any format; Refused when it is of a newer program."""
    reader = _READERS.get(written["format"])
    if reader is None:
        raise Refused(
            f"The study holds an entry in a newer format ({written['format']}): "
            "open it with a newer version of the program."
        )
    return Entry(
        id=EntryId(written["id"]),
        clock=written["clock"],
        replica=ReplicaId(written["replica"]),
        coder=CoderId(written["coder"]),
        at=written["at"],
        label=written["label"],
        why=written["why"],
        undoes=EntryId(written["undoes"]) if written["undoes"] else None,
        changes=tuple(reader(written["changes"])),
        previous=written["previous"],
    )


def digest(written: Written) -> str:
    """The SHA-256, in hexadecimal, of an entry as written with the digest before it."""
    parts = [str(written[name]) for name in _DIGESTED]
    return hashlib.sha256("\x1f".join(parts).encode("utf-8")).hexdigest()


_DIGESTED = (
    "previous",
    "id",
    "clock",
    "replica",
    "coder",
    "at",
    "label",
    "why",
    "undoes",
    "format",
    "changes",
)


def _changes_to_json(changes: Iterable[Change]) -> str:
    rows = [[c.kind, c.id, c.before, c.after] for c in changes]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _read(changes: str) -> list[Change]:
    return [Change(kind, id, before, after) for kind, id, before, after in json.loads(changes)]


def _read_older(changes: str) -> list[Change]:
    """Read whole rows that lack the fields their kind was given since: these take defaults."""
    return [
        Change(kind, id, _whole(kind, before), after)
        if after is None
        else Change(kind, id, before, _whole(kind, after) if before is None else after)
        for kind, id, before, after in json.loads(changes)
    ]


def _whole(kind: str, row: Row) -> Row:
    return {**defaults_of(kind), **row}


_READERS: dict[int, Callable[[str], list[Change]]] = {
    1: _read_older,
    2: _read_older,
    3: _read,
}
