"""Stretches of words as columns of numbers: joined, cut with each other, held against each other.

All transcripts lie one after the other on one line, so that a place is one number (see
`material`). Called by `answering`, `bounds`, `findings` and `agreement.cells`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]


class Runs(NamedTuple):
    """Stretches in order that lie apart: int64, shape (R,), half-open places on the line."""

    start: IntArray
    end: IntArray

    @property
    def size(self) -> int:
        """How many there are."""
        return len(self.start)

    def where(self, kept: BoolArray | IntArray) -> Runs:
        """Some of them."""
        return Runs(self.start[kept], self.end[kept])


def joined(start: IntArray, end: IntArray) -> Runs:
    """Join what overlaps or touches; the stretches may come in any order."""
    order = np.argsort(start, kind="stable")
    start, end = start[order], end[order]
    furthest = np.maximum.accumulate(end) if len(end) else end
    opens = np.ones(len(start), dtype=bool)
    opens[1:] = start[1:] > furthest[:-1]
    closes = np.flatnonzero(np.append(opens[1:], True))[: len(start)]
    return Runs(start[opens], furthest[closes])


def either(one: Runs, other: Runs) -> Runs:
    """The places in one or the other."""
    return joined(np.concatenate((one.start, other.start)), np.concatenate((one.end, other.end)))


def crossing(start: IntArray, end: IntArray, runs: Runs) -> tuple[IntArray, IntArray]:
    """Which stretches share a place with which runs: two columns of numbers, pair by pair.

    The stretches may overlap and stand in any order; pairs come in the order of the stretches.
    """
    first = np.searchsorted(runs.end, start, side="right")
    stop = np.searchsorted(runs.start, end, side="left")
    return spread(first, np.maximum(stop - first, 0))


def spread(first: IntArray, many: IntArray) -> tuple[IntArray, IntArray]:
    """Write out rows of numbers that follow each other: whose row it is, and the number."""
    within = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
    return np.repeat(np.arange(len(first)), many), np.repeat(first, many) + within


def shared(one: Runs, runs: Runs) -> tuple[Runs, IntArray]:
    """What stretches share with runs, piece by piece, and of which stretch each piece is."""
    at, there = crossing(one.start, one.end, runs)
    start = np.maximum(one.start[at], runs.start[there])
    return Runs(start, np.minimum(one.end[at], runs.end[there])), at


def touching(start: IntArray, end: IntArray, runs: Runs) -> BoolArray:
    """Whether each stretch shares a place with some run."""
    first = np.searchsorted(runs.end, start, side="right")
    stop = np.searchsorted(runs.start, end, side="left")
    found: BoolArray = stop > first
    return found


def inside(one: Runs, other: Runs) -> BoolArray:
    """Whether each run lies wholly inside one of the others."""
    if not other.size:
        return np.zeros(one.size, dtype=bool)
    at = np.maximum(np.searchsorted(other.start, one.start, side="right") - 1, 0)
    found: BoolArray = (other.start[at] <= one.start) & (one.end <= other.end[at])
    return found
