"""Where a corrected text differs from the earlier one: the ranges that were replaced.

What begins and ends alike is passed over, then lines that stand once in both texts are found
again, then words between them, then letters inside words that were respelled. Called by
`transcripts.correcting.following`, `project.correcting` and the pages that show earlier texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from rapidfuzz.distance import Indel

from workbench.transcripts.correcting.alike import Same, anchors, common_row
from workbench.transcripts.correcting.words import clusters, is_clear, tokens, weight

RESPELLED = 0.6
"""Words at least so much alike are one word spelled otherwise."""
TOO_LONG = 2
"""A word more than so many times as long is another word: “one” is not “journey”."""
MOST_PAIRS = 10_000
"""Of stretches with more pairs of words none is looked for that was respelled."""
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


def align(old: str, new: str) -> tuple[Edit, ...]:
    """The edits that turn `old` into `new`, in order; they do not overlap."""
    if old == new:
        return ()
    before, after = _alike_around(old, new)
    one, other = old[before : len(old) - after], new[before : len(new) - after]
    lines = one.splitlines(keepends=True), other.splitlines(keepends=True)
    found: list[Edit] = []
    for gap in _gaps(*lines, list(anchors(*lines))):
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


def _gaps(one: Sequence[str], other: Sequence[str], same: Iterable[Same]) -> Iterator[Edit]:
    """What lies between equal elements, in code points."""
    starts = [0, *accumulate(map(len, one))]
    new_starts = [0, *accumulate(map(len, other))]
    first = second = 0
    for found in (*same, Same(len(one), len(other), 0)):
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
    for edit in _gaps(*words, _common_words(*words)):
        for part in _by_letters(old, new, edit):
            yield part.shifted(gap.start, gap.new_start)


def _common_words(one: Sequence[str], other: Sequence[str]) -> Iterator[Same]:
    """The words in common, and then the blanks beside them; blanks alone say nothing."""
    places, new_places = (
        [n for n, word in enumerate(row) if _counts(word)] for row in (one, other)
    )
    said = [one[n] for n in places], [other[n] for n in new_places]
    pairs = [
        (places[same.first + n], new_places[same.second + n])
        for same in common_row(*said)
        for n in range(same.length)
    ]
    first = second = 0
    for end, new_end in (*pairs, (len(one), len(other))):
        yield from _around(one[first:end], other[second:new_end], first, second)
        if end < len(one):
            yield Same(end, new_end, 1)
        first, second = end + 1, new_end + 1


def _around(one: Sequence[str], other: Sequence[str], at: int, new_at: int) -> Iterator[Same]:
    """What two stretches between words in common begin and end with alike."""
    least = min(len(one), len(other))
    before = next((n for n in range(least) if one[n] != other[n]), least)
    rest = least - before
    after = next((n for n in range(rest) if one[-1 - n] != other[-1 - n]), rest)
    if before:
        yield Same(at, new_at, before)
    if after:
        yield Same(at + len(one) - after, new_at + len(other) - after, after)


def _counts(word: str) -> bool:
    return "\n" in word or not word.isspace()


def _by_letters(one: str, other: str, edit: Edit) -> Iterator[Edit]:
    """A replaced range as a whole where it is spelled otherwise, else cut at words that are."""
    old, new = one[edit.start : edit.end], other[edit.new_start : edit.new_end]
    whole = tuple(_respelled(old, new))
    words = tokens(old), tokens(new)
    alike = [] if whole else list(_alike(*words))
    if not alike:
        within = tuple(e.shifted(edit.start, edit.new_start) for e in whole)
        yield edit._replace(within=within)
        return
    starts, new_starts = ([0, *accumulate(map(len, side))] for side in words)
    before = Same(-1, -1, 1)
    for first, second, _ in (*alike, Same(len(words[0]), len(words[1]), 0)):
        gap = Edit(
            starts[before.first + 1],
            starts[first],
            new_starts[before.second + 1],
            new_starts[second],
        )
        if gap.start < gap.end or gap.new_start < gap.new_end:
            yield gap.shifted(edit.start, edit.new_start)
        if first < len(words[0]):
            at, new_at = starts[first], new_starts[second]
            within = tuple(
                e.shifted(at, new_at) for e in _respelled(words[0][first], words[1][second])
            )
            word = Edit(at, starts[first + 1], new_at, new_starts[second + 1], within)
            yield word.shifted(edit.start, edit.new_start)
        before = Same(first, second, 1)


def _alike(one: Sequence[str], other: Sequence[str]) -> Iterator[Same]:
    """The words of a replaced stretch that are spelled otherwise, paired in order."""
    if len(one) * len(other) > MOST_PAIRS:
        return
    worth = [[0.0] * (len(other) + 1) for _ in range(len(one) + 1)]
    alike: dict[tuple[int, int], float] = {}
    for i in range(len(one) - 1, -1, -1):
        for j in range(len(other) - 1, -1, -1):
            score = _likeness(one[i], other[j])
            worth[i][j] = max(worth[i + 1][j], worth[i][j + 1])
            if score and worth[i + 1][j + 1] + score > worth[i][j]:
                worth[i][j] = worth[i + 1][j + 1] + score
                alike[i, j] = score
    i = j = 0
    while i < len(one) and j < len(other):
        if (i, j) in alike:
            yield Same(i, j, 1)
            i, j = i + 1, j + 1
        elif worth[i + 1][j] >= worth[i][j + 1]:
            i += 1
        else:
            j += 1


def _likeness(one: str, other: str) -> float:
    """How much two words are alike, by their letters; 0 where they are others."""
    if not (one[0].isalnum() and other[0].isalnum() and _is_one_word(one, other)):
        return 0.0
    share = Indel.normalized_similarity(one.casefold(), other.casefold())
    return share * min(len(one), len(other))


def _is_one_word(one: str, other: str) -> bool:
    """Whether two spellings may be of one word: alike, and neither far longer than the other."""
    if max(len(one), len(other)) > TOO_LONG * min(len(one), len(other)):
        return False
    return Indel.normalized_similarity(one.casefold(), other.casefold()) >= RESPELLED


def _respelled(old: str, new: str) -> Iterable[Edit]:
    """Where inside it a word was spelled otherwise; nothing where it is another word."""
    if not old or not new or max(len(old), len(new)) > LONGEST_RESPELLED:
        return ()
    if not _is_one_word(old, new):
        return ()
    letters = clusters(old), clusters(new)
    return _gaps(*letters, common_row(*letters))
