"""The lane of every mark's stripe: one pool of lanes per side, no two marks on each other.

Called by `marks`. On opening, lanes are shared out optimally; a mark that comes later takes
the first lane that is free beside its neighbours and nothing else moves. The first coder's
marks stand left, the second's right; a third joins the first.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable

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
        self._used.clear()
        busy: dict[int, list[tuple[int, int]]] = {}
        free: dict[int, list[int]] = {}
        for mark in ordered:
            side = side_of(mark)
            ends = busy.setdefault(side, [])
            spare = free.setdefault(side, [])
            while ends and ends[0][0] <= mark.start:
                heapq.heappush(spare, heapq.heappop(ends)[1])
            lane = heapq.heappop(spare) if spare else self._new_lane(side)
            heapq.heappush(ends, (mark.end, lane))
            self._lane[mark.id] = lane

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

    def forget(self, mark: Mark) -> None:
        """Take a mark off its lane; the hole stays, so that nothing else moves."""
        del self._lane[mark.id]

    def _new_lane(self, side: int) -> int:
        lane = self.used(side)
        self._used[side] = lane + 1
        return lane


def side_of(mark: Mark) -> int:
    """The side a mark stands on: 0 left and solid, 1 right and hollow."""
    return mark.coder % 2
