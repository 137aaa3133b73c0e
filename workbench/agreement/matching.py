"""Pair the codings of two coders in one transcript, and say how each pair differs.

First the same code (the pairs most alike together), then different codes on the same
passage, then parts of something the other coder coded in one piece; what is left was missed.
Called by `agreement.compare` and `agreement.reconcile`. Where counts are limited, only the part
of a coding inside the extents is looked at; what comes out are the codings as they are stored.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from workbench.agreement.assignment import best_pairs
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CoderId, TranscriptId, joint_id
from workbench.model.span import Span, intersection, trimmed

Kind = Literal["different code", "missed", "split", "different extent"]
KINDS: tuple[Kind, ...] = ("different code", "missed", "split", "different extent")

SAME_PASSAGE = 0.5
MOSTLY_INSIDE = 0.5
SAME_END = 3
"""Ends that lie no more code points apart count as the same."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One place where two coders differ: their codings there, as they are stored.

    `coders` are the first and the second; one side is empty when its coder missed it. `codes`
    has the first coder's, then the second's, each once. `span` holds all that was coded.
    """

    kind: Kind
    transcript: TranscriptId
    coders: tuple[CoderId, CoderId]
    codes: tuple[CodeId, ...]
    first: tuple[Coding, ...]
    second: tuple[Coding, ...]
    span: Span

    @property
    def codings(self) -> tuple[Coding, ...]:
        """The codings of both sides."""
        return self.first + self.second


@dataclass(frozen=True, slots=True)
class Matching:
    """The codings of one transcript: what agrees, in pairs, and what does not; in text order."""

    agreed: tuple[tuple[Coding, Coding], ...]
    disagreements: tuple[Disagreement, ...]


class _Marked(NamedTuple):
    """A coding, or a part of one, with its blanks trimmed; sorts by start, end, id.

    `id` is that of the coding, with a number from the second part on.
    """

    start: int
    end: int
    id: str
    coding: Coding


class _Group(NamedTuple):
    """Codings of both coders that belong together."""

    first: list[_Marked]
    second: list[_Marked]


class _Pair(NamedTuple):
    """A group and the two codings it began with."""

    group: _Group
    first: _Marked
    second: _Marked


def match(
    text: str,
    coders: tuple[CoderId, CoderId],
    first: Iterable[Coding],
    second: Iterable[Coding],
    extents: Sequence[Span] | None = None,
) -> Matching:
    """Match the codings two coders made in one text, or in some parts of it (in order, apart)."""
    ours, theirs = _marked(text, first, extents), _marked(text, second, extents)
    same = _pairs_of_same_code(ours, theirs)
    ours, theirs = _left(ours, same), _left(theirs, same)
    relabelled = _pairs_of_same_passage(ours, theirs)
    ours, theirs = _left(ours, relabelled), _left(theirs, relabelled)
    alone = _attach(ours, theirs, same)
    agreed = tuple((a[0].coding, b[0].coding) for a, b in same if _agree(text, a, b))
    found = [_disagreement(_extent(g), coders, g) for g in same if not _agree(text, *g)]
    found += [_disagreement("different code", coders, group) for group in relabelled]
    found += [_disagreement("missed", coders, group) for group in alone]
    found.sort(key=lambda d: (d.span, [coding.id for coding in d.codings]))
    return Matching(agreed, tuple(found))


def _marked(text: str, codings: Iterable[Coding], extents: Sequence[Span] | None) -> list[_Marked]:
    marked = []
    for coding in codings:
        parts = (coding.span,) if extents is None else intersection((coding.span,), extents)
        spans = filter(None, (trimmed(text, part.start, part.end) for part in parts))
        for number, span in enumerate(spans):
            id = joint_id(coding.id, str(number)) if number else coding.id
            marked.append(_Marked(span.start, span.end, id, coding))
    return sorted(marked, key=lambda m: m[:3])


def _left(marked: list[_Marked], groups: list[_Group]) -> list[_Marked]:
    taken = {m.id for group in groups for m in group.first + group.second}
    return [m for m in marked if m.id not in taken]


def _by_code(marked: Iterable[_Marked]) -> dict[CodeId, list[_Marked]]:
    found: dict[CodeId, list[_Marked]] = {}
    for m in marked:
        found.setdefault(m.coding.code, []).append(m)
    return found


def _pairs_of_same_code(ours: list[_Marked], theirs: list[_Marked]) -> list[_Group]:
    others = _by_code(theirs)
    groups: list[_Group] = []
    for code, mine in _by_code(ours).items():
        groups += _paired(mine, others.get(code, []), at_least=0)
    return sorted(groups, key=lambda g: g.first[0][:3])


def _pairs_of_same_passage(ours: list[_Marked], theirs: list[_Marked]) -> list[_Group]:
    return _paired(ours, theirs, at_least=SAME_PASSAGE)


def _paired(ours: list[_Marked], theirs: list[_Marked], *, at_least: float) -> list[_Group]:
    """Pair overlapping codings so that they are most alike together, by their IoU.

    Codings of the same code that are left over here overlap nothing that is free, so a pair
    of different codes needs no test.
    """
    worth = {}
    furthest = list(itertools.accumulate((m.end for m in theirs), max))
    starts = [m.start for m in theirs]
    for i, mine in enumerate(ours):
        nearby = range(bisect_right(furthest, mine.start), bisect_left(starts, mine.end))
        for j in nearby:
            alike = _iou(mine, theirs[j])
            if alike > 0 and alike >= at_least:
                worth[i, j] = alike
    return [_Group([ours[i]], [theirs[j]]) for i, j in best_pairs(worth)]


def _shared(a: _Marked, b: _Marked) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def _iou(a: _Marked, b: _Marked) -> float:
    shared = _shared(a, b)
    return shared / (a.end - a.start + b.end - b.start - shared)


def _attach(ours: list[_Marked], theirs: list[_Marked], same: list[_Group]) -> list[_Group]:
    """Put parts of what the other coder coded in one piece into its group; answer the rest."""
    homes: dict[CodeId, list[_Pair]] = {}
    for group in same:
        pair = _Pair(group, group.first[0], group.second[0])
        homes.setdefault(pair.first.coding.code, []).append(pair)
    alone: list[_Group] = []
    for part in ours:
        pairs = homes.get(part.coding.code, [])
        home = _home(part, [(pair.group, pair.second) for pair in pairs])
        home.first.append(part) if home else alone.append(_Group([part], []))
    for part in theirs:
        pairs = homes.get(part.coding.code, [])
        home = _home(part, [(pair.group, pair.first) for pair in pairs])
        home.second.append(part) if home else alone.append(_Group([], [part]))
    return alone


def _home(part: _Marked, wholes: Iterable[tuple[_Group, _Marked]]) -> _Group | None:
    """Find the group whose matched coding holds most of `part`, at least half."""
    held = [(_shared(part, whole), group) for group, whole in wholes]
    best, home = max(held, key=lambda found: found[0], default=(0, None))
    return home if best >= MOSTLY_INSIDE * (part.end - part.start) else None


def _agree(text: str, first: list[_Marked], second: list[_Marked]) -> bool:
    if len(first) + len(second) > 2:
        return False
    (a,), (b,) = first, second
    return _same_end(text, a.start, b.start) and _same_end(text, a.end - 1, b.end - 1)


def _same_end(text: str, one: int, other: int) -> bool:
    """Whether two outermost characters are close together or belong to one word."""
    low, high = sorted((one, other))
    return high - low <= SAME_END or all(c.isalnum() or c == "_" for c in text[low : high + 1])


def _extent(group: _Group) -> Kind:
    return "different extent" if len(group.first) == len(group.second) == 1 else "split"


def _disagreement(kind: Kind, coders: tuple[CoderId, CoderId], group: _Group) -> Disagreement:
    marked = group.first + group.second
    first, second = (
        tuple(dict.fromkeys(m.coding for m in sorted(side, key=lambda m: m[:3]))) for side in group
    )
    return Disagreement(
        kind=kind,
        transcript=marked[0].coding.transcript,
        coders=coders,
        codes=tuple(dict.fromkeys(c.code for c in first + second)),
        first=first,
        second=second,
        span=Span(min(m.start for m in marked), max(m.end for m in marked)),
    )
