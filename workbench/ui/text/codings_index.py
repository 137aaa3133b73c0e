"""Which marks touch which block: a bucket per block, and a short list of the long marks.

Called by `marks`. Painting asks block by block, so a bucket answers at once; a mark over more
than 64 blocks stands in a side list, so that it cannot make adding or removing slow.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

LONG = 64


class Mark(NamedTuple):
    """What the view draws of one coding: plain values.

    `start` and `end` are code points, half-open; `colour` counts 0..39; `coder` 0 is drawn
    solid, 1 hollow; `initial` is the letter in the disc; `by` is the coder's name, for ears.
    What is `agreed` is bracketed, and has a square in place of the disc. `value` stands on the
    scale of the code.
    """

    id: str
    start: int
    end: int
    code: str
    colour: int
    coder: int
    initial: str
    by: str = ""
    agreed: bool = False
    value: str = ""

    @property
    def name(self) -> str:
        """The code with the value, as the margin has it: "Trust · high"."""
        return f"{self.code} · {self.value}" if self.value else self.code


class MarkIndex:
    """Marks by the blocks they touch."""

    def __init__(self) -> None:
        self._buckets: dict[int, list[Mark]] = {}
        self._long: dict[str, tuple[int, int, Mark]] = {}

    def fill(self, marks: Iterable[Mark], firsts: list[int], lasts: list[int]) -> None:
        """Put in many marks with the first and the last block of each."""
        buckets = self._buckets
        for mark, first, last in zip(marks, firsts, lasts, strict=True):
            if first == last:
                bucket = buckets.get(first)
                if bucket is None:
                    buckets[first] = [mark]
                else:
                    bucket.append(mark)
            else:
                self.add(mark, first, last)

    def add(self, mark: Mark, first: int, last: int) -> None:
        """Put in a mark that touches blocks first..last."""
        if last - first > LONG:
            self._long[mark.id] = (first, last, mark)
            return
        buckets = self._buckets
        for block in range(first, last + 1):
            bucket = buckets.get(block)
            if bucket is None:
                buckets[block] = [mark]
            else:
                bucket.append(mark)

    def remove(self, mark: Mark, first: int, last: int) -> None:
        """Take out a mark that was put in with the same blocks."""
        if last - first > LONG:
            del self._long[mark.id]
            return
        for block in range(first, last + 1):
            bucket = self._buckets[block]
            bucket.remove(mark)
            if not bucket:
                del self._buckets[block]

    def at(self, block: int) -> list[Mark]:
        """The marks that touch one block, in no particular order."""
        found = list(self._buckets.get(block, ()))
        if self._long:
            found += [mark for first, last, mark in self._long.values() if first <= block <= last]
        return found

    def between(self, first: int, last: int) -> list[Mark]:
        """The marks that touch any of the blocks first..last, each once."""
        seen = {
            mark.id: mark
            for block in range(first, last + 1)
            for mark in self._buckets.get(block, ())
        }
        for begin, end, mark in self._long.values():
            if begin <= last and end >= first:
                seen[mark.id] = mark
        return list(seen.values())
