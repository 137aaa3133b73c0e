"""All marks of the page: by id, by block, by order, with their lanes.

Called by `surface` and `painting`; what it draws with is `at`, what it steps through is `after`
and `before`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable

import numpy as np

from workbench.ui.text.codings_index import Mark, MarkIndex
from workbench.ui.text.lanes import Lanes, side_of
from workbench.ui.text.page import Page

Place = tuple[int, int, str]
Gap = tuple[int, int, int]
"""A side, and the range from which a mark has gone."""


class Marks:
    """The marks over one page."""

    def __init__(self, page: Page, marks: Iterable[Mark] = ()) -> None:
        self.page = page
        self.by_id: dict[str, Mark] = {m.id: m for m in marks if m.start < m.end}
        self._order: list[Place] = sorted((m[1], -m[2], m[0]) for m in self.by_id.values())
        ordered = [self.by_id[mark_id] for _, _, mark_id in self._order]
        self.index = MarkIndex()
        self.lanes = Lanes()
        self.gaps: list[Gap] = []
        self.lanes.share_out(ordered)
        if not ordered or not page.blocks:
            return
        firsts = np.searchsorted(page.start_array, [mark[1] for mark in ordered], "right") - 1
        lasts = np.searchsorted(page.start_array, [mark[2] for mark in ordered], "left") - 1
        firsts = np.maximum(firsts, 0)
        lasts = np.maximum(firsts, lasts)
        self.index.fill(ordered, firsts.tolist(), lasts.tolist())

    def add(self, mark: Mark) -> tuple[int, int]:
        """Put in one mark; return the first and the last block it touches."""
        first, last = self.page.blocks_of(mark.start, mark.end)
        self.lanes.place(mark, self.index.between(first, last))
        self.index.add(mark, first, last)
        self.by_id[mark.id] = mark
        insort(self._order, _place(mark))
        return first, last

    def remove(self, mark_id: str) -> tuple[int, int]:
        """Take out one mark; return the first and the last block it touched."""
        mark = self.by_id.pop(mark_id)
        first, last = self.page.blocks_of(mark.start, mark.end)
        self.index.remove(mark, first, last)
        self.lanes.forget(mark)
        self._leave_gap(side_of(mark), mark.start, mark.end)
        del self._order[bisect_left(self._order, _place(mark))]
        return first, last

    def _leave_gap(self, side: int, start: int, end: int) -> None:
        """Remember where there is room in the lanes; gaps that touch are one."""
        if self.gaps and self.gaps[-1][0] == side:
            _, first, last = self.gaps[-1]
            if start <= last and first <= end:
                self.gaps[-1] = side, min(start, first), max(end, last)
                return
        self.gaps.append((side, start, end))

    def at(self, block: int) -> list[Mark]:
        """The marks that touch a block, by start, the longer first."""
        return sorted(self.index.at(block), key=_place)

    def over(self, offset: int) -> list[Mark]:
        """The marks over an offset, the shortest first."""
        found = self.index.at(self.page.block_at(offset))
        inside = [mark for mark in found if mark.start <= offset < mark.end]
        return sorted(inside, key=lambda mark: (mark.end - mark.start, mark.start, mark.id))

    def after(self, place: Place) -> Mark | None:
        """The first mark that begins after a place in the order."""
        at = bisect_right(self._order, place)
        return self.by_id[self._order[at][2]] if at < len(self._order) else None

    def before(self, place: Place) -> Mark | None:
        """The last mark that stands before a place in the order."""
        at = bisect_left(self._order, place) - 1
        return self.by_id[self._order[at][2]] if at >= 0 else None

    def place_of(self, mark_id: str) -> Place:
        """Where a mark stands in the order."""
        return _place(self.by_id[mark_id])


def _place(mark: Mark) -> Place:
    return mark.start, -mark.end, mark.id
