"""Give the members of a list their places 0, 1, 2 … and touch only those that move.

Called by every verb that adds, moves or removes something that stands in an order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from workbench.journal.entry import Change, sets
from workbench.model.kinds import Value


class Placed(Protocol):
    """An entity that stands at a place among its siblings."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def position(self) -> int:
        """Its place."""


P = TypeVar("P", bound=Placed)


def last_place(siblings: Iterable[Placed]) -> int:
    """The place after all siblings."""
    return 1 + max((sibling.position for sibling in siblings), default=-1)


def renumber(members: Iterable[Placed]) -> tuple[Change, ...]:
    """Number members in the order given."""
    return tuple(c for n, member in enumerate(members) for c in sets(member, position=n))


def without(siblings: Iterable[P], gone: Placed) -> list[P]:
    """The siblings that are left when one goes."""
    return [sibling for sibling in siblings if sibling.id != gone.id]


def arrange(
    siblings: Sequence[P], member: P, position: int | None, **fields: Value
) -> tuple[Change, ...]:
    """Put `member` at `position` among `siblings` (None: last) and set its other fields.

    `siblings` may or may not hold the member already; a position beyond the ends means the end.
    """
    members = without(siblings, member)
    place = len(members) if position is None else max(0, min(position, len(members)))
    others = [*members[:place], None, *members[place:]]
    changes: list[Change] = []
    for n, other in enumerate(others):
        if other is None:
            changes += sets(member, position=n, **fields)
        else:
            changes += sets(other, position=n)
    return tuple(changes)
