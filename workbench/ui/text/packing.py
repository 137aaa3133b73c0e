"""Close the gaps that marks leave in the lanes when they go, but only where nobody looks.

Called by `ahead` while nothing else happens. What is in view never moves; a group of marks that
lie on one another is packed anew as a whole, once it has left the view.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.ui.text.codings_index import Mark
from workbench.ui.text.lanes import side_of
from workbench.ui.text.marks import Gap, Marks

MOST = 500
"""Larger groups are left as they are until the transcript is opened again."""


def pack(marks: Marks, seen: tuple[int, int]) -> list[tuple[int, int]]:
    """Pack the groups around gaps outside the blocks in view; return the blocks they touch."""
    later: list[Gap] = []
    packed: list[tuple[int, int]] = []
    for gap in marks.gaps:
        group = _group(marks, gap)
        if not group:
            continue
        first, last = marks.page.blocks_of(
            min(mark.start for mark in group), max(mark.end for mark in group)
        )
        if first <= seen[1] and seen[0] <= last:
            later.append(gap)
        elif marks.lanes.pack(group):
            packed.append((first, last))
    marks.gaps[:] = later
    return packed


def _group(marks: Marks, gap: Gap) -> Sequence[Mark]:
    """The marks of one side that are joined to a gap by lying on one another, in order."""
    side, start, end = gap
    found: dict[str, Mark] = {}
    while True:
        touched = marks.index.between(*marks.page.blocks_of(start, end))
        new = [
            mark
            for mark in touched
            if side_of(mark) == side
            and mark.start < end
            and start < mark.end
            and mark.id not in found
        ]
        if not new:
            return sorted(found.values(), key=lambda mark: (mark.start, -mark.end, mark.id))
        found.update((mark.id, mark) for mark in new)
        if len(found) > MOST:
            return ()
        start = min(start, *(mark.start for mark in new))
        end = max(end, *(mark.end for mark in new))
