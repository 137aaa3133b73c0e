"""The lane of every mark's stripe: one pool of lanes per side, no two marks on each other.

Called by `marks`. On opening, lanes are shared out optimally; a mark that comes later takes
the first lane that is free beside its neighbours and nothing else moves. The first coder's
marks stand left, the second's right; a third joins the first.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence

from workbench.ui.text.codings_index import Mark

SHOWN = 8


class Lanes:
    """Lane numbers from 0 by mark, counted for each side on its own."""

    def __init__(self) -> None:
        self._lane: dict[str, int] = {}
        self._used: dict[int, int] = {}

    def of(self, mark: Mark) -> int:
        """The lane of a mark."""
        return self._lane[mark.id]

    def used(self, side: int) -> int:
        """How many lanes a side needs at most."""
        return self._used.get(side, 0)

    def shown(self) -> tuple[int, int]:
        """How many lanes are drawn left and right: at most eight each."""
        return min(self.used(0), SHOWN), min(self.used(1), SHOWN)

    def share_out(self, ordered: Iterable[Mark]) -> None:
        """Give all marks lanes anew; they come ordered by start, the longer first."""
        self._lane.clear()
        sides: tuple[list[Mark], list[Mark]] = ([], [])
        for mark in ordered:
            sides[mark.coder % 2].append(mark)
        self._used = {side: self._share_out_side(marks) for side, marks in enumerate(sides)}

    def _share_out_side(self, ordered: Iterable[Mark]) -> int:
        """Colour the intervals of one side greedily, lowest free lane first; count the lanes."""
        push, pop, lanes = heapq.heappush, heapq.heappop, self._lane
        ends: list[tuple[int, int]] = []
        spare: list[int] = []
        used = 0
        for mark_id, start, end, *_ in ordered:
            while ends and ends[0][0] <= start:
                push(spare, pop(ends)[1])
            if spare:
                lane = pop(spare)
            else:
                lane, used = used, used + 1
            push(ends, (end, lane))
            lanes[mark_id] = lane
        return used

    def place(self, mark: Mark, neighbours: Iterable[Mark]) -> None:
        """Give one more mark the first lane that no overlapping neighbour stands on."""
        side = side_of(mark)
        taken = {
            self._lane[other.id]
            for other in neighbours
            if side_of(other) == side
            and other.id != mark.id
            and other.start < mark.end
            and mark.start < other.end
        }
        lane = next(number for number in range(len(taken) + 1) if number not in taken)
        self._lane[mark.id] = lane
        self._used[side] = max(lane + 1, self.used(side))

    def pack(self, group: Iterable[Mark]) -> bool:
        """Share out lanes anew among marks that touch no others; return whether any moved.

        They come ordered by start, the longer first. The count of lanes stays, so that no
        column moves.
        """
        ordered = list(group)
        before = [self._lane[mark.id] for mark in ordered]
        self._share_out_side(ordered)
        return before != [self._lane[mark.id] for mark in ordered]

    def forget(self, mark: Mark) -> None:
        """Take a mark off its lane; the hole stays, so that nothing else moves."""
        del self._lane[mark.id]


def side_of(mark: Mark) -> int:
    """The side a mark stands on: 0 left and solid, 1 right and hollow."""
    return mark.coder % 2


def marks_of(marks: Sequence[Mark], side: int | None) -> Sequence[Mark]:
    """Those of some marks that stand on a side; all of them for None."""
    return marks if side is None else [mark for mark in marks if side_of(mark) == side]
