"""What is left to do in a study, as facts; the page Study makes sentences of them.

A step is listed only when there is something to do. They stand in the order in which a
researcher would take them up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from workbench.agreement.reconcile import open_disagreements
from workbench.coding.moving.reviewing import may_place, waiting
from workbench.coding.quotes import said
from workbench.coding.recoding.queue import recode_queue
from workbench.coding.voices import Voices
from workbench.findings.coded import HowFar, how_far
from workbench.model.coding import Progress
from workbench.model.ids import CodeId, CoderId, ThemeId, TranscriptId
from workbench.model.quote import Quote
from workbench.model.reading import Reader
from workbench.transcripts.people.matching import unknown_speakers

StepKind = Literal[
    "no transcripts",
    "no codes",
    "code on",
    "begin coding",
    "passages to place",
    "codings to look at",
    "disagreements",
    "other coder",
    "undefined codes",
    "unmapped speakers",
    "unplaced quotes",
    "themes without quotes",
    "themes of one voice",
]


COUNTED_UP_TO = 5_000
"""Disagreements are counted unasked only in studies of so many codings; more take seconds."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: `number` of what the kind counts (0: not counted), the `names` of these.

    Where to do it: the first transcript, code or theme concerned, as far as the kind has one.
    `coders` are those it is about.
    """

    kind: StepKind
    number: int
    names: tuple[str, ...] = ()
    transcript: TranscriptId | None = None
    code: CodeId | None = None
    theme: ThemeId | None = None
    coders: tuple[CoderId, ...] = ()


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where a coder goes on: a place in a transcript, in turn number `turn` (from 1)."""

    transcript: TranscriptId
    start: int
    turn: int


def next_steps(read: Reader, me: CoderId, far: HowFar | None = None) -> tuple[Step, ...]:
    """List what is left to do, for the coder `me`; `far` saves asking how far everybody is."""
    if not read.transcripts():
        return (Step("no transcripts", 1),)
    far = how_far(read) if far is None else far
    return (
        *_no_codes(read),
        *_my_coding(read, far, me),
        *_to_place(read, me),
        *_to_look_at(read, me),
        *_disagreements(read),
        *_other_coders(read, far, me),
        *_undefined(read),
        *_unmapped(read),
        *_quotes(read),
    )


def bookmark(read: Reader, me: CoderId, far: HowFar | None = None) -> Bookmark | None:
    """Find where `me` stopped coding, or what to begin with; None when all is finished."""
    far = how_far(read) if far is None else far
    unfinished = [t.id for t in read.transcripts() if far[t.id, me].progress != "finished"]
    if not unfinished:
        return None
    mine = [
        coding
        for transcript in unfinished
        for coding in read.codings(transcript=transcript, coder=me, layer="coder")
    ]
    if not mine:
        return Bookmark(unfinished[0], 0, 1)
    last = max(mine, key=lambda coding: (coding.at, coding.end))
    turns = read.turns(last.transcript)
    number = sum(turn.start <= last.start for turn in turns)
    return Bookmark(last.transcript, last.start, max(1, number))


def _no_codes(read: Reader) -> Iterator[Step]:
    if not len(read.codebook()):
        yield Step("no codes", 1)


def _my_coding(read: Reader, far: HowFar, me: CoderId) -> Iterator[Step]:
    progresses: tuple[tuple[Progress, StepKind], ...] = (
        ("in progress", "code on"),
        ("not started", "begin coding"),
    )
    for progress, kind in progresses:
        left = [t for t in read.transcripts() if far[t.id, me].progress == progress]
        if left:
            yield Step(kind, len(left), tuple(t.name for t in left), transcript=left[0].id)


def _to_place(read: Reader, me: CoderId) -> Iterator[Step]:
    """What a correction displaced and `me` may place again."""
    found = [row for row in waiting(read, me) if may_place(row, me)]
    if found:
        where = {row.transcript for row in found}
        names = tuple(t.name for t in read.transcripts() if t.id in where)
        yield Step("passages to place", len(found), names, found[0].transcript)


def _to_look_at(read: Reader, me: CoderId) -> Iterator[Step]:
    """What `me` coded before the meaning of a code changed."""
    found = recode_queue(read, me)
    if found:
        names = tuple(dict.fromkeys(one.code.name for one in found))
        yield Step("codings to look at", len(found), names, code=found[0].code.id)


def _disagreements(read: Reader) -> Iterator[Step]:
    """How many differences wait; where finding them takes too long only who may have some."""
    names = {transcript.id: transcript.name for transcript in read.transcripts()}
    if sum(read.code_counts(layer="coder").values()) > COUNTED_UP_TO:
        yield from _perhaps(read, names)
        return
    for first, second in combinations(read.coders(), 2):
        found = [
            disagreement
            for disagreement, decision in open_disagreements(read, first.id, second.id)
            if decision is None
        ]
        where = {disagreement.transcript for disagreement in found}
        if found:
            yield Step(
                "disagreements",
                len(found),
                tuple(name for id, name in names.items() if id in where),
                coders=(first.id, second.id),
            )


def _perhaps(read: Reader, names: Mapping[TranscriptId, str]) -> Iterator[Step]:
    done = {(one.coder, one.transcript) for one in read.work() if one.progress == "finished"}
    for first, second in combinations(read.coders(), 2):
        both = [id for id in names if {(first.id, id), (second.id, id)} <= done]
        if both:
            found = tuple(names[id] for id in both)
            yield Step("disagreements", 0, found, coders=(first.id, second.id))


def _other_coders(read: Reader, far: HowFar, me: CoderId) -> Iterator[Step]:
    """Who is behind: transcripts `me` finished and another coder did not."""
    mine = [t for t in read.transcripts() if far[t.id, me].progress == "finished"]
    for coder in read.coders():
        left = [t for t in mine if far[t.id, coder.id].progress != "finished"]
        if left:
            names = tuple(transcript.name for transcript in left)
            yield Step("other coder", len(left), names, left[0].id, coders=(coder.id,))


def _undefined(read: Reader) -> Iterator[Step]:
    """Codes that say nothing of what they mean, but for those that only hold others."""
    book, counts = read.codebook(), read.code_counts()
    found = [
        code
        for _, code in book.walk()
        if code.use == "code"
        and not code.definition.strip()
        and (counts.get(code.id) or not book.children(code.id))
    ]
    if found:
        names = tuple(code.name for code in found)
        yield Step("undefined codes", len(found), names, code=found[0].id)


def _unmapped(read: Reader) -> Iterator[Step]:
    found = unknown_speakers(read)
    if found:
        names = tuple(dict.fromkeys(speaker.label for speaker in found))
        yield Step("unmapped speakers", len(found), names, found[0].transcript)


def _quotes(read: Reader) -> Iterator[Step]:
    used: dict[ThemeId | None, list[Quote]] = {}
    for quote in read.quotes():
        if quote.status == "used" or quote.theme is None:
            used.setdefault(quote.theme, []).append(quote)
    voices = Voices(read)
    themes = read.themes()
    bare = [theme for theme in themes if theme.id not in used]
    lone = [theme for theme in themes if _one_voice(read, voices, used.get(theme.id, ()))]
    if None in used:
        yield Step("unplaced quotes", len(used[None]))
    kinds: tuple[StepKind, ...] = ("themes without quotes", "themes of one voice")
    for kind, found in zip(kinds, (bare, lone), strict=True):
        if found:
            titles = tuple(theme.title for theme in found)
            yield Step(kind, len(found), titles, theme=found[0].id)


def _one_voice(read: Reader, voices: Voices, quotes: Iterable[Quote]) -> bool:
    """Whether two quotes or more all come from one person."""
    people = [
        {
            voice.participant or voice.speaker
            for voice in voices.heard(quote.transcript, said(quote, read.quote_edits(quote.id)))
            if voice.role == "participant"
        }
        for quote in quotes
    ]
    return len(people) > 1 and len(set().union(*people)) == 1
