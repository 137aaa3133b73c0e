"""Find words in the transcripts: the one way, for the window and for the command line.

    find(read, Query("data sharing"), Where(sessions=(fg1,)), me=me, limit=200)

Six ways of finding, each in a module beside this one; words are never found across turns. `Where`
limits where to look. Called by the search page, the find bar, the search field of the window and
by `workbench search`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from workbench.coding.finding.limits import EVERYWHERE, Answer, Limits, Where
from workbench.coding.finding.words import (
    AllOf,
    AnyOf,
    Item,
    Matcher,
    Near,
    Place,
    item_of,
    items_of,
)
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, TranscriptId
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.model.words import Said

__all__ = [
    "EVERYWHERE",
    "MODES",
    "Answer",
    "Findings",
    "Hit",
    "Mode",
    "Order",
    "Query",
    "Where",
    "find",
]

Mode = Literal["phrase", "all", "any", "near", "regex", "fuzzy"]
MODES: tuple[Mode, ...] = ("phrase", "all", "any", "near", "regex", "fuzzy")

Order = Literal["text", "best"]

DISTANCE = 10
LIKENESS = 75
SECONDS = 10.0
CONTEXT = 60


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    `words` as they are typed: in a row ("phrase", "fuzzy"), or one by one ("all", "any", "near"),
    where words in quotation marks belong together; or a regular expression. Turns that hold one
    of `none` are left out. `distance` is how many words may stand between those near each other.
    With `beginnings` words may go on, with `as_written` capitals and accents matter. Fuzzy words
    are alike by at least `likeness` (0..100). An expression may take so many `seconds`.
    """

    words: str
    mode: Mode = "phrase"
    none: str = ""
    distance: int = DISTANCE
    beginnings: bool = False
    as_written: bool = False
    likeness: int = LIKENESS
    seconds: float = SECONDS


@dataclass(frozen=True, slots=True)
class Hit:
    """One place: code points of the transcript's text, half-open, all inside one turn.

    `before` and `after` are what stands beside it in the turn, as far as was asked. `score` says
    how like it is to what was asked for (0..100), None where it is the same.
    """

    transcript: TranscriptId
    turn: int
    label: str | None
    at: int | None
    start: int
    end: int
    exact: str
    before: str
    after: str
    score: float | None = None

    @property
    def span(self) -> Span:
        """The place."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Findings:
    """How many places, in how many turns of how many transcripts; and the first of them.

    `unseen` transcripts may be coded by others where the coder at work may not see it yet.
    """

    total: int = 0
    turns: int = 0
    transcripts: int = 0
    hits: tuple[Hit, ...] = ()
    unseen: int = 0


def find(
    read: Reader,
    query: Query,
    where: Where = EVERYWHERE,
    *,
    me: CoderId,
    limit: int | None = None,
    context: int = CONTEXT,
    order: Order = "text",
) -> Findings:
    """Find places, in the order of the transcripts or the likeliest first.

    The counts are those of all places, however few `limit` lets through; `context` is counted in
    code points. Refused when the query makes no sense.
    """
    matcher, limits = matcher_of(query), Limits(read, where, me)
    turns = (said for said in read.turns_with(matcher.wanted) if limits.allows_turn(said))
    found = list(_allowed(matcher, _without(query, matcher.find(turns)), limits))
    found.sort(key=lambda one: (limits.order[one[0].transcript], one[0].start))
    hits = _hits(matcher, found, limits, context, None if order == "best" else limit)
    if order == "best":
        hits = sorted(hits, key=lambda hit: -(hit.score if hit.score is not None else 100.0))[
            :limit
        ]
    return Findings(
        total=sum(len(places) for _, places in found),
        turns=len(found),
        transcripts=len({said.transcript for said, _ in found}),
        hits=tuple(hits),
        unseen=limits.unseen(),
    )


def matcher_of(query: Query) -> Matcher:
    """The way of finding a query asks for; Refused when it makes no sense."""
    match query.mode:
        case "regex":
            from workbench.coding.finding.patterns import Pattern  # regex, when first needed

            return Pattern(query.words, match_case=query.as_written, seconds=query.seconds)
        case "fuzzy":
            from workbench.coding.finding.fuzzy import Alike  # rapidfuzz, when first needed

            return Alike(query.words, query.likeness)
        case "phrase":
            item = item_of(query.words, beginnings=query.beginnings, as_written=query.as_written)
            return AnyOf([item] if item.piece.words else [])
        case "all":
            return AllOf(_items(query))
        case "any":
            return AnyOf(_items(query))
        case "near":
            if query.distance < 0:
                raise Refused("Words cannot be less than 0 words apart: give 0 or more.")
            return Near(_items(query), query.distance)


def _items(query: Query) -> tuple[Item, ...]:
    return items_of(query.words, beginnings=query.beginnings, as_written=query.as_written)


def _without(
    query: Query, found: Iterator[tuple[Said, list[Place]]]
) -> Iterator[tuple[Said, list[Place]]]:
    """Leave out the turns that hold a word that must not be there."""
    unwanted = items_of(query.none, beginnings=query.beginnings, as_written=query.as_written)
    for said, places in found:
        if not any(item.places(said) for item in unwanted):
            yield said, places


def _allowed(
    matcher: Matcher, found: Iterator[tuple[Said, list[Place]]], limits: Limits
) -> Iterator[tuple[Said, list[Place]]]:
    """Leave out the places that do not count."""
    for said, places in found:
        if limits.asks_for_places:
            spans = matcher.spans(said, places)
            places = [
                place
                for place, (start, end) in zip(places, spans, strict=True)
                if limits.allows(said.transcript, Span(said.start + start, said.start + end))
            ]
        if places:
            yield said, places


def _hits(
    matcher: Matcher,
    found: list[tuple[Said, list[Place]]],
    limits: Limits,
    context: int,
    limit: int | None,
) -> list[Hit]:
    hits: list[Hit] = []
    for said, places in found:
        if limit is not None and len(hits) >= limit:
            return hits[:limit]
        number, turn = limits.turn_of(said)
        words = said.words
        for place, (start, end) in zip(places, matcher.spans(said, places), strict=True):
            hits.append(
                Hit(
                    said.transcript,
                    number,
                    turn.label,
                    turn.at,
                    said.start + start,
                    said.start + end,
                    words[start:end],
                    words[max(0, start - context) : start],
                    words[end : end + context],
                    place.score,
                )
            )
    return hits if limit is None else hits[:limit]
