"""Stack slabs into pages the way Word does.

Called by `ui.report.setting`. What must stay with the next slab moves to the next page with it,
unless together they are taller than a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.ui.report.slabs import Slab


@dataclass(frozen=True, slots=True)
class Placed:
    """A slab and where its top stands, from the top of the text of its page."""

    y: float
    slab: Slab


Sheet = tuple[Placed, ...]


def paged(slabs: Sequence[Slab], height: float) -> tuple[Sheet, ...]:
    """Stack slabs into pages of a text height; at least one page."""
    stacking = _Stacking(height)
    for chunk in _chunks(slabs):
        stacking.add(chunk)
    return stacking.finished()


def _chunks(slabs: Sequence[Slab]) -> Iterator[list[Slab]]:
    """Cut slabs where a page may end."""
    chunk: list[Slab] = []
    for number, slab in enumerate(slabs):
        chunk.append(slab)
        last = number == len(slabs) - 1
        if last or not slab.keep or slabs[number + 1].new_page:
            yield chunk
            chunk = []


class _Stacking:
    """The pages so far, and how far the last one is filled."""

    def __init__(self, height: float) -> None:
        self.height = height
        self.sheets: list[list[Placed]] = [[]]
        self.y = 0.0
        self.space = 0.0

    def finished(self) -> tuple[Sheet, ...]:
        return tuple(tuple(sheet) for sheet in self.sheets)

    def add(self, chunk: Sequence[Slab]) -> None:
        if chunk[0].new_page and self.sheets[-1]:
            self._turn()
        elif self.sheets[-1] and not self._fits(chunk):
            self._turn()
            self._repeat_head(chunk[0])
            chunk = [replace(chunk[0], before=0), *chunk[1:]]
        for slab in chunk:
            if self.sheets[-1] and not self._fits([slab]):
                self._turn()
                self._repeat_head(slab)
            self._put(slab)

    def _fits(self, chunk: Sequence[Slab]) -> bool:
        y, space = self.y, self.space
        for slab in chunk:
            y += max(space, slab.before) + slab.height
            space = slab.after
        return y <= self.height + 0.01

    def _put(self, slab: Slab) -> None:
        top = self.y + max(self.space, slab.before)
        self.sheets[-1].append(Placed(top, slab))
        self.y, self.space = top + slab.height, slab.after

    def _turn(self) -> None:
        self.sheets.append([])
        self.y = self.space = 0.0

    def _repeat_head(self, slab: Slab) -> None:
        for head in slab.head:
            self._put(head)
