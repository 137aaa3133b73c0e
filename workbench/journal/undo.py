"""What can be taken back, and how.

The stacks are derived from the journal, so they survive closing the program. A coder undoes
own entries only. Taking back is an entry of its own, with the inverse changes.

Called by `project.session` and `store.file`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.journal.entry import Change, Draft, Entry
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, EntryId
from workbench.model.kinds import Row

Current = Callable[[str, str], Row | None]
"""The present row of a kind and id, or None."""


class Head(NamedTuple):
    """What the stacks need of an entry."""

    id: EntryId
    coder: CoderId
    label: str
    undoes: EntryId | None


@dataclass
class Stacks:
    """What one coder can undo and redo, the next one last."""

    coder: CoderId
    undo: list[Head] = field(default_factory=list)
    redo: list[Head] = field(default_factory=list)

    @classmethod
    def of(cls, heads: Iterable[Head], coder: CoderId) -> Stacks:
        """Derive the stacks of a coder from all entries in order."""
        stacks = cls(coder)
        for head in heads:
            stacks.see(head)
        return stacks

    def see(self, head: Head) -> None:
        """Take one more entry into account."""
        if head.coder != self.coder:
            return
        if head.undoes is None:
            self.undo.append(head)
            self.redo.clear()
        elif _drop(self.undo, head.undoes):
            self.redo.append(head)
        elif _drop(self.redo, head.undoes):
            self.undo.append(head)


def _drop(stack: list[Head], id: EntryId) -> bool:
    for place in range(len(stack) - 1, -1, -1):
        if stack[place].id == id:
            del stack[place]
            return True
    return False


def inverse(entry: Entry, current: Current) -> Draft:
    """Draft the taking back of an entry.

    Refused when something it touched no longer has the value the entry left.
    """
    changes = tuple(change.inverse() for change in reversed(entry.changes))
    rows: dict[tuple[str, str], Row | None] = {}
    for change in changes:
        key = (change.kind, change.id)
        row = rows[key] if key in rows else current(*key)
        rows[key] = None if change.after is None else {**(row or {}), **change.after}
        if not _still_as_left(change, row):
            raise Refused(
                f"“{entry.label}” cannot be taken back: what it did was changed since. "
                "Undo the later change first, or change it by hand."
            )
    return Draft(label=entry.label, changes=changes)


def _still_as_left(change: Change, row: Row | None) -> bool:
    if change.before is None:
        return row is None
    return row is not None and all(row[name] == value for name, value in change.before.items())
