"""What a verb returns (`Draft`) and what the journal keeps (`Entry`); called by every verb."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from workbench.model.ids import CoderId, EntryId, ReplicaId
from workbench.model.kinds import KIND_OF, KINDS, Row, Value, row_of


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after. An insert has no `before`, a removal no `after`.

    An update carries only the fields it changes, the same in both images.
    """

    kind: str
    id: str
    before: Row | None
    after: Row | None

    def __post_init__(self) -> None:
        """Refuse an unknown kind and a change of nothing."""
        if self.kind not in KINDS:
            raise ValueError(f"a study holds no {self.kind!r}")
        if self.before is None and self.after is None:
            raise ValueError("a change needs a row before or after")

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.kind, self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Draft:
    """A change somebody wants: `project.do` alone carries it out.

    `label` names it as undo and the journal show it ("Code “Trust”"), `why` is the reason a
    person gave. `texts` are the big texts its rows name by hash.
    """

    label: str
    changes: tuple[Change, ...]
    why: str = ""
    texts: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[Change]:
        """The changes in order."""
        return iter(self.changes)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done.

    `clock` is a Lamport counter: 1 + the largest seen. Entries have a total order, that of
    (clock, replica, id). `at` is the wall time in ISO 8601, for people. `previous` is the digest of
    the entry before it in this replica, "" for the first.
    """

    id: EntryId
    clock: int
    replica: ReplicaId
    coder: CoderId
    at: str
    label: str
    changes: tuple[Change, ...]
    why: str = ""
    undoes: EntryId | None = None
    previous: str = ""

    @property
    def order(self) -> tuple[int, str, str]:
        """Where the entry stands among all entries of all copies."""
        return (self.clock, self.replica, self.id)


class Identified(Protocol):
    """An entity of the model: a frozen dataclass with an id."""

    @property
    def id(self) -> str:
        """Its id."""


def adds(entity: Identified) -> Change:
    """The change that puts a new entity into the study."""
    return Change(KIND_OF[type(entity)], entity.id, None, row_of(entity))


def removes(entity: Identified) -> Change:
    """The change that takes an entity out of the study."""
    return Change(KIND_OF[type(entity)], entity.id, row_of(entity), None)


def sets(entity: Identified, **fields: Value) -> tuple[Change, ...]:
    """The change of some fields of an entity: none when they already have these values."""
    row = row_of(entity)
    changed = {name: value for name, value in fields.items() if row[name] != value}
    if not changed:
        return ()
    before = {name: row[name] for name in changed}
    return (Change(KIND_OF[type(entity)], entity.id, before, changed),)


def removes_all(entities: Iterable[Identified]) -> tuple[Change, ...]:
    """The changes that take several entities out of the study."""
    return tuple(removes(entity) for entity in entities)
