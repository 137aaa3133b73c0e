"""Where the words of what a correction displaced probably are in the present text.

Called by the review of the page Transcripts and by `workbench correct`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from workbench.model.reading import Reader
from workbench.model.revision import Displaced
from workbench.model.span import Span, trimmed
from workbench.transcripts.correcting.aligning import align
from workbench.transcripts.correcting.following import Moves
from workbench.transcripts.correcting.words import tokens

NEARBY = 3000
"""So many code points around its place a passage is looked for first."""
ALIKE = 70.0
"""Words less alike (0..100) are no suggestion."""
SUGGESTED = 3
LONGEST = 2000
"""So many code points of a passage are looked for."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Where a passage may be now, and how much its words are like the earlier ones, 0..1."""

    span: Span
    score: float


def suggestions(read: Reader, row: Displaced, limit: int = SUGGESTED) -> tuple[Suggestion, ...]:
    """Where the words probably are in the present text, the likeliest first."""
    return probably(row, read.text(row.transcript), earlier_moves(read, row), limit)


def probably(
    row: Displaced, text: str, moves: Moves | None, limit: int = SUGGESTED
) -> tuple[Suggestion, ...]:
    """Where the words probably are in a text, which is the new one of `moves`.

    What stands in their place now, and passages with words like these, nearby and far.
    """
    found: list[Suggestion] = []
    for span in _candidates(text, row, moves):
        score = fuzz.ratio(row.exact, span.of(text)) / 100
        if not any(one.span.overlaps(span) for one in found):
            found.append(Suggestion(span, score))
    likely = sorted(found, key=lambda one: -one.score)
    return tuple(likely[:limit])


def earlier_moves(read: Reader, row: Displaced) -> Moves | None:
    """What became of the text a thing was displaced from; None when that text was erased."""
    revision = next(one for one in read.revisions(row.transcript) if one.id == row.revision)
    try:
        old = read.text_named(revision.text)
    except KeyError:
        return None
    new = read.text(row.transcript)
    return Moves(old, new, align(old, new))


def _candidates(text: str, row: Displaced, moves: Moves | None) -> Iterator[Span]:
    moved = moves.of(row.span) if moves else None
    if moved is not None and moved.span is not None:
        yield moved.span
    at = moves.place(row.start) if moves else min(row.start, len(text))
    exact = text.find(row.exact)
    if exact >= 0 and text.find(row.exact, exact + 1) < 0:
        yield Span(exact, exact + len(row.exact))
    near = max(0, at - NEARBY), min(len(text), at + len(row.exact) + NEARBY)
    for low, high in (near, (0, len(text))):
        found = _alike(row.exact, text, low, high)
        if found is not None:
            yield found


def _alike(words: str, text: str, low: int, high: int) -> Span | None:
    """The words of a part of a text that are most like `words`, grown to whole words."""
    found = fuzz.partial_ratio_alignment(words[:LONGEST], text[low:high], score_cutoff=ALIKE)
    if found is None or found.dest_start >= found.dest_end:
        return None
    first, last = low + found.dest_start, low + found.dest_end
    return trimmed(text, *_whole_words(text, first, last))


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    begin = max(text.rfind("\n", 0, start) + 1, start - 200)
    stop = text.find("\n", end)
    stop = min(len(text) if stop < 0 else stop, end + 200)
    at, low, high = begin, start, end
    for token in tokens(text[begin:stop]):
        if at < start < at + len(token):
            low = at
        if at < end < at + len(token):
            high = at + len(token)
        at += len(token)
    return low, high
