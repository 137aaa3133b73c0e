"""Find what two rows of words have in common, in order.

Called by `aligning`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

LARGEST = 400_000_000
"""So many pairs of words are compared at once (a bit each); beyond, words that stand once."""


class Same(NamedTuple):
    """So many elements from `first` of one sequence and `second` of the other are equal."""

    first: int
    second: int
    length: int


def common_row(one: Sequence[str], other: Sequence[str]) -> Iterator[Same]:
    """The runs of a longest common row of elements, or of one nearly so where that is too much."""
    if len(one) * len(other) <= LARGEST:
        names: dict[str, int] = {}
        numbers = [[names.setdefault(word, len(names)) for word in side] for side in (one, other)]
        for step in Indel.opcodes(*numbers):
            if step.tag == "equal":
                yield Same(step.src_start, step.dest_start, step.src_end - step.src_start)
        return
    fixed = list(anchors(one, other))
    first = second = 0
    for found in (*fixed, Same(len(one), len(other), 0)):
        if fixed and first < found.first and second < found.second:
            rows = one[first : found.first], other[second : found.second]
            for same in common_row(*rows):
                yield Same(same.first + first, same.second + second, same.length)
        if found.length:
            yield found
        first, second = found.first + found.length, found.second + found.length


def anchors(one: Sequence[str], other: Sequence[str]) -> Iterator[Same]:
    """What stands once in both, in the same order, each with what is equal beside it."""
    once = {word for word, count in Counter(one).items() if count == 1}
    places = {
        word: place for word, place in zip(other, range(len(other)), strict=True) if word in once
    }
    for word, count in Counter(other).items():
        if count > 1:
            places.pop(word, None)
    pairs = [(n, places[word]) for n, word in enumerate(one) if word in places]
    reached = (0, 0)
    for first, second in _in_order(pairs):
        if first < reached[0] or second < reached[1]:
            continue
        begin, new_begin = first, second
        while (
            begin > reached[0] and new_begin > reached[1] and one[begin - 1] == other[new_begin - 1]
        ):
            begin, new_begin = begin - 1, new_begin - 1
        end, new_end = first + 1, second + 1
        while end < len(one) and new_end < len(other) and one[end] == other[new_end]:
            end, new_end = end + 1, new_end + 1
        yield Same(begin, new_begin, end - begin)
        reached = (end, new_end)


def _in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs whose second members rise as the first do."""
    ends: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for n, (_, second) in enumerate(pairs):
        place = bisect_left(ends, second)
        before.append(tops[place - 1] if place else -1)
        if place == len(ends):
            ends.append(second)
            tops.append(n)
        else:
            ends[place], tops[place] = second, n
    chain = []
    at = tops[-1] if tops else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]
