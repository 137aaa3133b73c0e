"""The passages that answer a question, with their words, people and codings.

    answer = retrieve(read, Question(Codes((trust,))), me=me, limit=200)

The one way for the window and for the command line. What a coder may not see yet
(`coding.progress`) is no part of any answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from workbench.coding.retrieval.answering import Counts, Found, answer, counts
from workbench.coding.retrieval.bounds import Bounds, bounds_of
from workbench.coding.retrieval.material import Material, load
from workbench.coding.retrieval.question import Order, Question
from workbench.coding.retrieval.runs import IntArray
from workbench.coding.retrieval.turns import NOBODY
from workbench.model.coding import Certainty
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId, CodingId, ParticipantId, TranscriptId
from workbench.model.names import natural
from workbench.model.reading import Reader
from workbench.model.span import Span

CONTEXT = 140
NO_NAME: list[tuple[int, int, str]] = [(2, 0, "")]


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage: code points of the transcript's text, half-open, and its exact words.

    `before` and `after` are what stands beside it, as far as was asked. `codings` are those it is
    made of, `codes` (as the codebook lists them) and `coders` (as they joined) theirs, `values`
    and `certainties` what they bear; `agreed` says that one of them is agreed on, `coded_at` when
    the newest was made. `turn` is the first of `turns` turns it has words of, from 0; `speakers`
    who speaks in them, `participants` those of them who are known, `at` when the first begins,
    in milliseconds.
    """

    transcript: TranscriptId
    start: int
    end: int
    exact: str
    before: str
    after: str
    codings: tuple[CodingId, ...]
    codes: tuple[CodeId, ...]
    coders: tuple[CoderId, ...]
    agreed: bool
    values: tuple[str, ...]
    certainties: tuple[Certainty, ...]
    coded_at: str
    turn: int
    turns: int
    speakers: tuple[str, ...]
    participants: tuple[ParticipantId, ...]
    at: int | None

    @property
    def span(self) -> Span:
        """The place."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Answer:
    """How much answers a question, and the first of the passages in the order asked for.

    In `unseen` transcripts others may have coded what the coder at work may not see yet.
    """

    counts: Counts
    passages: tuple[Passage, ...]
    unseen: int

    @property
    def total(self) -> int:
        """How many passages there are, however few are given."""
        return self.counts.passages


def retrieve(
    read: Reader,
    question: Question,
    *,
    me: CoderId,
    limit: int | None = None,
    context: int = CONTEXT,
    order: Order = "text",
) -> Answer:
    """Answer a question from what a coder may see.

    The counts are those of all passages, however few `limit` lets through; `context` is counted
    in code points. Refused when the question makes no sense.
    """
    material = load(read, me, codes_of(read, question))
    bounds = bounds_of(read, material, question.where)
    return answered(material, question, bounds, limit=limit, context=context, order=order)


def answered(
    material: Material,
    question: Question,
    bounds: Bounds,
    *,
    limit: int | None = None,
    context: int = CONTEXT,
    order: Order = "text",
) -> Answer:
    """The same from what was loaded before, also beside the window."""
    for step in question.steps:
        if step.how == "near" and step.distance < 0:
            raise Refused("Passages cannot be less than 0 apart: give 0 or more.")
    found = answer(material, question, bounds)
    rows = _in_order(material, found, order)[:limit]
    passages = tuple(_described(material, found, rows, context))
    mine = set(question.coders) == {material.me}
    return Answer(counts(material, found), passages, 0 if mine else bounds.unseen)


def codes_of(read: Reader, question: Question) -> set[CodeId] | None:
    """The codes a question looks at, with those below them; None when it looks at all."""
    asked = [question.codes, *(step.codes for step in question.steps)]
    if any(not codes.codes for codes in asked):
        return None
    book = read.codebook()
    named = {code for codes in asked for code in codes.codes}
    return named | {below.id for code in named for _, below in book.walk(code)}


def _in_order(material: Material, found: Found, order: Order) -> IntArray:
    """Places in `found.runs`, sorted; what is alike stands in the order of the text."""
    many = found.runs.size
    everything = np.arange(many)
    if order == "text" or not many:
        return everything
    if order == "length":
        return np.argsort(found.runs.start - found.runs.end, kind="stable")
    if order in ("code", "coder"):
        column = material.code if order == "code" else material.coder
        first = np.full(many, np.iinfo(np.int64).max)
        np.minimum.at(first, found.passage, column[found.coding])
        return np.argsort(first, kind="stable")
    if order == "date":
        newest = [""] * many
        for at, coding in zip(found.passage.tolist(), found.coding.tolist(), strict=True):
            newest[at] = max(newest[at], material.codings[coding].at)
        return np.array(sorted(range(many), key=newest.__getitem__, reverse=True), dtype=np.int64)
    first, _ = material.turns.of(found.runs.start, found.runs.end)
    voices = material.turns.voice[first].tolist()
    names = [
        NO_NAME if voice == NOBODY else natural(material.people[voice].name) for voice in voices
    ]
    return np.array(sorted(range(many), key=names.__getitem__), dtype=np.int64)


def _described(material: Material, found: Found, rows: IntArray, context: int) -> Iterator[Passage]:
    runs = found.runs.where(rows)
    of_passage = np.searchsorted(found.passage, np.stack((rows, rows + 1)))
    turns_of = _turns_of(material, runs.start, runs.end)
    places = zip(
        runs.start.tolist(), runs.end.tolist(), of_passage.T.tolist(), turns_of, strict=True
    )
    for start, end, (first, stop), turns in places:
        yield _passage(material, (start, end), found.coding[first:stop].tolist(), turns, context)


def _turns_of(material: Material, start: IntArray, end: IntArray) -> Iterator[list[int]]:
    """For each run the turns it has words of; the next one where it lies between turns."""
    first, last = material.turns.of(start, end)
    for one, other in zip(first.tolist(), last.tolist(), strict=True):
        yield list(range(one, other + 1))


def _passage(
    material: Material, place: tuple[int, int], rows: Sequence[int], turns: list[int], context: int
) -> Passage:
    document, start, end = material.span(*place)
    text, spoken = material.texts[document], material.turns
    codings = [material.codings[row] for row in rows]
    voices = dict.fromkeys(spoken.voice[turns].tolist())
    people = [material.people[voice] for voice in voices if voice != NOBODY]
    return Passage(
        transcript=material.transcripts[document],
        start=start,
        end=end,
        exact=text[start:end],
        before=text[max(0, start - context) : start],
        after=text[end : end + context],
        codings=tuple(one.id for one in codings),
        codes=tuple(material.codes[at] for at in sorted(set(material.code[rows].tolist()))),
        coders=tuple(material.coders[at] for at in sorted(set(material.coder[rows].tolist()))),
        agreed=any(one.layer == "consensus" for one in codings),
        values=tuple(dict.fromkeys(one.value for one in codings if one.value)),
        certainties=tuple(dict.fromkeys(one.certainty for one in codings if one.certainty)),
        coded_at=max((one.at for one in codings), default=""),
        turn=int(spoken.number[turns[0]]),
        turns=len(turns),
        speakers=tuple(person.name for person in people),
        participants=tuple(one.participant for one in people if one.participant is not None),
        at=spoken.at[turns[0]],
    )
