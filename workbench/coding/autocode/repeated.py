"""Words and phrases that are said again and again, of one to five words.

    given = material(read, me=me)
    found = repeated(given, Wanted(), stop_words(given.turns))

Case and accents make no difference (`model.words`). A phrase neither begins nor ends with a word
that is left out; one that is only ever said as part of a longer one is not listed beside it.
Counting is arithmetic on columns of numbers: a phrase of n words is two phrases of n - 1 words, one
word apart, so only what was said often enough is ever looked at again.

Called by the page Autocode and by `workbench autocode repeated`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from workbench.coding.at_once.groups import Group
from workbench.coding.autocode.counting import counted_parts
from workbench.coding.finding.codes import Extent, around
from workbench.coding.finding.find import Query, find
from workbench.coding.finding.limits import EVERYWHERE, Limits, Where
from workbench.model.ids import CoderId, ParticipantId, TranscriptId
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.model.transcript import Turn
from workbench.model.words import Said, spans_of

LONGEST = 5
"""So many words a phrase has at most."""
MOST = 2_000
"""So many phrases are listed, those said most often."""
_LOOKED_AT = 20
"""So many places of a phrase are looked at to learn how it is usually written."""

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which phrases are listed: of how many words, said how often; with numbers at their ends?"""

    shortest: int = 1
    longest: int = LONGEST
    least: int = 3
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class Repeated:
    """A phrase as it is usually written, and how often it is said, where and by how many."""

    words: str
    size: int
    times: int
    turns: int
    participants: int
    transcripts: int


class _Piece(NamedTuple):
    said: Said
    turn: int
    participant: ParticipantId | None


@dataclass(frozen=True)
class Material:
    """The turns in which is counted, or what of them counts."""

    pieces: tuple[_Piece, ...]

    @property
    def turns(self) -> Iterator[Said]:
        """The words of the turns."""
        return (piece.said for piece in self.pieces)


def material(read: Reader, where: Where = EVERYWHERE, *, me: CoderId) -> Material:
    """Read the turns that are looked at; counting them needs the study no more."""
    limits = Limits(read, where, me)
    people = {(one.transcript, one.label): one.participant for one in read.speakers()}
    cut = any(limits.extents_of(one) for one in limits.order)
    pieces: list[_Piece] = []
    said = sorted(
        (one for one in read.turns_with() if limits.allows_turn(one)),
        key=lambda one: (limits.order[one.transcript], one.start),
    )
    turns: dict[TranscriptId, tuple[Sequence[Turn], list[int]]] = {}
    for number, one in enumerate(said):
        if one.transcript not in turns:
            known = read.turns(one.transcript)
            turns[one.transcript] = (known, [turn.start for turn in known])
        of_transcript, starts = turns[one.transcript]
        label = of_transcript[bisect_right(starts, one.start) - 1].label
        who = people.get((one.transcript, label or ""))
        counted = _counted(read, limits, one) if cut else (one,)
        pieces += [_Piece(piece, number, who) for piece in counted]
    return Material(tuple(pieces))


def _counted(read: Reader, limits: Limits, said: Said) -> Iterator[Said]:
    if not said.words:
        return
    whole = Span(said.start, said.start + len(said.words))
    for span in counted_parts(read, limits, said.transcript, [whole]):
        start, end = span.start - said.start, span.end - said.start
        yield Said(said.transcript, span.start, said.words[start:end])


def repeated(
    material: Material, wanted: Wanted, left_out: Collection[str] = ()
) -> tuple[Repeated, ...]:
    """The phrases, the one said most often first; `left_out` as words are compared.

    Each place is counted once, also of a phrase that overlaps itself ("no no no").
    """
    words = _Words(material)
    listed = _listed(words, wanted, set(left_out))
    listed.sort(key=lambda one: (-len(one[1]), -one[0], one[1][0]))
    return tuple(words.told(size, starts) for size, starts in listed[:MOST])


def places(
    read: Reader,
    phrases: Sequence[str],
    extent: Extent,
    where: Where = EVERYWHERE,
    *,
    me: CoderId,
) -> tuple[Group, ...]:
    """Where phrases are said, or the sentences or turns they are said in: a group for each."""
    groups = []
    for phrase in phrases:
        hits = find(read, Query(phrase), where, me=me, context=0).hits
        groups.append(around(read, hits, extent, phrase))
    return tuple(groups)


class _Words:
    """All words as numbers, one after the other, and in which piece each stands."""

    def __init__(self, material: Material) -> None:
        self.pieces = material.pieces
        numbers: dict[str, int] = {}
        ids: list[int] = []
        lengths: list[int] = []
        for piece in self.pieces:
            said = piece.said.folded.split()
            lengths.append(len(said))
            ids += [numbers.setdefault(word, len(numbers)) for word in said]
        self.words = list(numbers)
        self.ids = np.array(ids, dtype=np.int64)
        self.piece = np.repeat(np.arange(len(lengths), dtype=np.int64), lengths)
        self.first = np.concatenate(([0], np.cumsum(lengths, dtype=np.int64)))
        self._turn = np.array([one.turn for one in self.pieces], dtype=np.int64)
        transcripts = {one.said.transcript: None for one in self.pieces}
        people = {one.participant: None for one in self.pieces if one.participant is not None}
        of_transcript = {id: number for number, id in enumerate(transcripts)}
        of_person = {id: number for number, id in enumerate(people)}
        self._transcript = np.array(
            [of_transcript[one.said.transcript] for one in self.pieces], dtype=np.int64
        )
        self._person = np.array(
            [of_person[one.participant] if one.participant else -1 for one in self.pieces],
            dtype=np.int64,
        )

    def told(self, size: int, starts: Numbers) -> Repeated:
        """A phrase of so many words that begins at these words."""
        pieces = self.piece[starts]
        people = np.unique(self._person[pieces])
        return Repeated(
            words=self._written(size, starts),
            size=size,
            times=len(starts),
            turns=len(np.unique(self._turn[pieces])),
            participants=int((people >= 0).sum()),
            transcripts=len(np.unique(self._transcript[pieces])),
        )

    def _written(self, size: int, starts: Numbers) -> str:
        """How it is written most often."""
        seen: Counter[str] = Counter()
        for start in starts[:_LOOKED_AT].tolist():
            piece = int(self.piece[start])
            words = self.pieces[piece].said.words
            at = start - int(self.first[piece])
            spans = spans_of(words)
            seen[" ".join(words[spans[at][0] : spans[at + size - 1][1]].split())] += 1
        return seen.most_common(1)[0][0]


def _listed(words: _Words, wanted: Wanted, left_out: set[str]) -> list[tuple[int, Numbers]]:
    """The phrases that are listed: how many words each has, and where it begins."""
    if not len(words.ids):
        return []
    at_end = np.array(
        [word not in left_out and (wanted.numbers or not word.isdecimal()) for word in words.words]
    )
    levels = list(_levels(words, wanted))
    listed: list[tuple[int, Numbers]] = []
    part: Any = None
    for level in reversed(levels):
        good = at_end[words.ids[level.first]] & at_end[words.ids[level.first + level.size - 1]]
        good &= level.size >= wanted.shortest
        hidden = part if part is not None else np.zeros(len(good), dtype=bool)
        part = _parts_of(level, levels, good | hidden)
        chosen = np.flatnonzero(good & ~hidden)
        listed += [
            (level.size, starts) for starts in level.places(chosen) if len(starts) >= wanted.least
        ]
    return listed


class _Level:
    """All phrases of one size that are said often enough: `label` numbers them, -1 is none."""

    def __init__(self, size: int, label: Numbers) -> None:
        self.size, self.label = size, label
        at = np.flatnonzero(label >= 0)
        order = at[np.argsort(label[at], kind="stable")]
        self.counts = np.bincount(label[at])
        self.beyond = np.cumsum(self.counts)
        self.order = order
        self.first = order[self.beyond - self.counts] if len(order) else order
        """Where each phrase is said first."""

    def places(self, chosen: Numbers) -> Iterator[Numbers]:
        """Where each of the chosen phrases begins, without places that overlap one before."""
        for number in chosen.tolist():
            beyond = int(self.beyond[number])
            starts = self.order[beyond - int(self.counts[number]) : beyond]
            if self.size > 1 and len(starts) > 1 and (np.diff(starts) < self.size).any():
                starts = _apart(starts, self.size)
            yield starts


def _apart(starts: Numbers, size: int) -> Numbers:
    kept: list[int] = []
    for start in starts.tolist():
        if not kept or start >= kept[-1] + size:
            kept.append(start)
    return np.array(kept, dtype=np.int64)


def _levels(words: _Words, wanted: Wanted) -> Iterator[_Level]:
    """The phrases of one word, of two, and so on, as long as there are any."""
    label = _often(words.ids, np.ones(len(words.ids), dtype=bool), wanted.least)
    for size in range(1, wanted.longest + 1):
        level = _Level(size, label)
        if not len(level.order):
            return
        yield level
        both = np.zeros(len(label), dtype=bool)
        both[:-1] = (label[:-1] >= 0) & (label[1:] >= 0)
        both[: len(label) - size] &= words.piece[: len(label) - size] == words.piece[size:]
        both[len(label) - size :] = False
        key = np.zeros(len(label), dtype=np.int64)
        key[:-1] = label[:-1] * len(level.counts) + label[1:]
        label = _often(key, both, wanted.least)


def _often(key: Numbers, there: npt.NDArray[np.bool_], least: int) -> Numbers:
    """Number the keys that stand at least so often; -1 for the others and where there is none."""
    label = np.full(len(key), -1, dtype=np.int64)
    at = np.flatnonzero(there)
    if not len(at):
        return label
    _, inverse, counts = np.unique(key[at], return_inverse=True, return_counts=True)
    often = counts >= least
    number = np.where(often, np.cumsum(often) - 1, -1)
    label[at] = number[inverse.reshape(-1)]
    return label


def _parts_of(
    level: _Level, levels: Sequence[_Level], told: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_] | None:
    """Which phrases of one word less are said only as part of one that is told."""
    if level.size == 1:
        return None
    shorter = levels[level.size - 2]
    hidden = np.zeros(len(shorter.counts), dtype=bool)
    for step in (0, 1):
        part = shorter.label[level.first + step]
        same = told & (part >= 0) & (shorter.counts[part] == level.counts)
        hidden[part[same]] = True
    return hidden
