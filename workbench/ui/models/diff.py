"""The steps that turn one forest of keys into another, one row at a time.

Called by item models that show frozen snapshots: each step becomes one pair of row signals, so
that selection and expansion survive. A list is a forest whose keys all stand at the top.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)

Forest = Mapping[K | None, Sequence[K]]
"""The keys under each key, in order; those at the top stand under None."""


@dataclass(frozen=True, slots=True)
class Insert(Generic[K]):
    """Put a key in: under `parent`, at `row`."""

    key: K
    parent: K | None
    row: int


@dataclass(frozen=True, slots=True)
class Move(Generic[K]):
    """Take a key with all below it from one place to another, after which it stands at `row`."""

    key: K
    old_parent: K | None
    old_row: int
    parent: K | None
    row: int


@dataclass(frozen=True, slots=True)
class Remove(Generic[K]):
    """Take a key out. By then nothing stands below it that stays."""

    key: K
    parent: K | None
    row: int


Step = Insert[K] | Move[K] | Remove[K]


def steps(old: Forest[K], new: Forest[K]) -> Iterator[Step[K]]:
    """Yield what must be done to `old`, in order, so that it becomes `new`.

    Parents come to their places before their children, so no key is ever moved under itself.
    What goes is removed last, the lowest row first.
    """
    now = {parent: list(keys) for parent, keys in old.items()}
    above = {key: parent for parent, keys in old.items() for key in keys}
    for parent in _down(new):
        standing = now.setdefault(parent, [])
        for row, key in enumerate(new.get(parent, ())):
            if row < len(standing) and standing[row] == key:
                continue
            if key in above:
                left = above[key]
                old_row = now[left].index(key)
                del now[left][old_row]
                yield Move(key, left, old_row, parent, row)
            else:
                yield Insert(key, parent, row)
            standing.insert(row, key)
            above[key] = parent
    for parent in _down(new):
        count = len(new.get(parent, ()))
        for row in range(len(now[parent]) - 1, count - 1, -1):
            yield Remove(now[parent][row], parent, row)


def _down(forest: Forest[K]) -> Iterator[K | None]:
    """Every key of a forest, None first, parents before children."""
    waiting: list[K | None] = [None]
    while waiting:
        key = waiting.pop()
        yield key
        waiting.extend(reversed(forest.get(key, ())))
