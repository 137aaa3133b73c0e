"""Where a corrected text differs from the earlier one: the ranges that were replaced.

What begins and ends alike is passed over, then lines that stand once in both texts are found
again, then words between them, then letters inside words that were respelled. Called by
`transcripts.following`, `project.correcting` and the pages that show earlier texts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from rapidfuzz.distance import Indel

from workbench.transcripts.words import clusters, is_clear, tokens, weight

LARGEST = 400_000_000
"""So many pairs of words are compared at once (a bit each); beyond, words that stand once."""
RESPELLED = 0.6
"""Words at least so much alike are one word spelled otherwise."""
LONGEST_RESPELLED = 200
"""In code points."""
A_FEW_WORDS = 12
"""Fewer characters in a row are alike in any two texts of one language."""


class Edit(NamedTuple):
    """The code points `start..end` of the earlier text became `new_start..new_end`.

    An insertion has `start == end`, a deletion `new_start == new_end`. It never cuts a word or an
    accented character; `within` says where inside, for words that were only respelled.
    """

    start: int
    end: int
    new_start: int
    new_end: int
    within: tuple[Edit, ...] = ()

    def shifted(self, by: int, new_by: int) -> Edit:
        """The same further on in both texts."""
        within = tuple(edit.shifted(by, new_by) for edit in self.within)
        return Edit(
            self.start + by, self.end + by, self.new_start + new_by, self.new_end + new_by, within
        )


class _Same(NamedTuple):
    """So many elements from `first` of one sequence and `second` of the other are equal."""

    first: int
    second: int
    length: int


def align(old: str, new: str) -> tuple[Edit, ...]:
    """The edits that turn `old` into `new`, in order; they neither overlap nor touch."""
    if old == new:
        return ()
    before, after = _alike_around(old, new)
    one, other = old[before : len(old) - after], new[before : len(new) - after]
    lines = one.splitlines(keepends=True), other.splitlines(keepends=True)
    found: list[Edit] = []
    for gap in _gaps(*lines, list(_anchors(*lines))):
        found += (edit.shifted(before, before) for edit in _by_words(one, other, gap))
    return tuple(found)


def share_kept(old: str, new: str, edits: Iterable[Edit]) -> float:
    """How much of the two texts is the same, 0..1; what is alike by chance is not counted."""
    longest = max(weight(old), weight(new))
    if not longest:
        return 1.0
    kept = reached = 0
    for edit in (*edits, Edit(len(old), len(old), len(new), len(new))):
        stretch = weight(old[reached : edit.start])
        kept += stretch if stretch >= A_FEW_WORDS else 0
        reached = edit.end
    return kept / longest


# -- what is alike ------------------------------------------------------------------------


def _alike_around(old: str, new: str) -> tuple[int, int]:
    """How many code points are the same at the beginning and at the end, up to a clear place."""
    before = _prefix(old, new)
    while not (is_clear(old, before) and is_clear(new, before)):
        before -= 1
    room = min(len(old), len(new)) - before
    after = _suffix(old[before:], new[before:])
    while not (is_clear(old, len(old) - after) and is_clear(new, len(new) - after)):
        after -= 1
    return before, min(after, room)


def _prefix(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _suffix(one: str, other: str) -> int:
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _gaps(one: Sequence[str], other: Sequence[str], same: Iterable[_Same]) -> Iterator[Edit]:
    """What lies between equal elements, in code points."""
    starts = [0, *accumulate(map(len, one))]
    new_starts = [0, *accumulate(map(len, other))]
    first = second = 0
    for found in (*same, _Same(len(one), len(other), 0)):
        if first < found.first or second < found.second:
            yield Edit(
                starts[first],
                starts[found.first],
                new_starts[second],
                new_starts[found.second],
            )
        first, second = found.first + found.length, found.second + found.length


def _by_words(one: str, other: str, gap: Edit) -> Iterator[Edit]:
    """The replaced words inside a replaced range."""
    old, new = one[gap.start : gap.end], other[gap.new_start : gap.new_end]
    words = tokens(old), tokens(new)
    for edit in _gaps(*words, _matches(*words)):
        within = _respelled(old[edit.start : edit.end], new[edit.new_start : edit.new_end])
        inner = tuple(e.shifted(edit.start, edit.new_start) for e in within)
        yield edit._replace(within=inner).shifted(gap.start, gap.new_start)


def _respelled(old: str, new: str) -> Iterable[Edit]:
    """Where inside it a word was spelled otherwise; nothing where it is another word."""
    if not old or not new or max(len(old), len(new)) > LONGEST_RESPELLED:
        return ()
    if Indel.normalized_similarity(old, new) < RESPELLED:
        return ()
    letters = clusters(old), clusters(new)
    return _gaps(*letters, _matches(*letters))


# -- finding equal elements ---------------------------------------------------------------


def _matches(one: Sequence[str], other: Sequence[str]) -> Iterator[_Same]:
    """The runs of a longest common row of elements, or of one nearly so where that is too much."""
    if len(one) * len(other) <= LARGEST:
        names: dict[str, int] = {}
        numbers = [[names.setdefault(word, len(names)) for word in side] for side in (one, other)]
        for step in Indel.opcodes(*numbers):
            if step.tag == "equal":
                yield _Same(step.src_start, step.dest_start, step.src_end - step.src_start)
        return
    anchors = list(_anchors(one, other))
    first = second = 0
    for found in (*anchors, _Same(len(one), len(other), 0)):
        if anchors and first < found.first and second < found.second:
            rows = one[first : found.first], other[second : found.second]
            for same in _matches(*rows):
                yield _Same(same.first + first, same.second + second, same.length)
        if found.length:
            yield found
        first, second = found.first + found.length, found.second + found.length


def _anchors(one: Sequence[str], other: Sequence[str]) -> Iterator[_Same]:
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
        yield _Same(begin, new_begin, end - begin)
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
