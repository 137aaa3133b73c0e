"""The talk around a disagreement: the turns it stands in, and a little above and below.

Called by `deciding` and `passage`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.model.span import Span
from workbench.model.transcript import Turn
from workbench.model.wording import clock
from workbench.ui.text.sentences import sentences
from workbench.ui.text.view import SpeakerLook

TURNS_AROUND = 2
SENTENCES = 2
LONG = 1_500
"""A turn with more code points is shown only around the passage."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a turn as it is shown: `start` to `end` of the transcript's text.

    `quiet` is what only surrounds the passage; `time` is "" where the turn has none.
    """

    start: int
    end: int
    speaker: str
    time: str
    quiet: bool


def around(
    text: str,
    turns: Sequence[Turn],
    speakers: Mapping[str | None, SpeakerLook],
    span: Span,
) -> tuple[Piece, ...]:
    """Cut out what to read with a passage: its turns, two sentences of two turns on each side."""
    turns = turns or (Turn(0, len(text)),)
    starts = [turn.start for turn in turns]
    first = max(0, bisect_right(starts, span.start) - 1)
    last = max(first, bisect_right(starts, span.end - 1) - 1)
    pieces = []
    for number in range(max(0, first - TURNS_AROUND), min(len(turns), last + TURNS_AROUND + 1)):
        turn = turns[number]
        start, end = turn.start, turn.end
        cuts = [(start + a, start + b) for a, b in sentences(text[start:end])] or [(start, end)]
        if number < first:
            start = cuts[-SENTENCES:][0][0]
        elif number > last:
            end = cuts[:SENTENCES][-1][1]
        elif end - start > LONG:
            start, end = _near(cuts, max(start, span.start), min(end, span.end))
        look = speakers.get(turn.label)
        name = look.name if look else turn.label or ""
        pieces.append(Piece(start, end, name, clock(turn.at), not first <= number <= last))
    return tuple(pieces)


def _near(cuts: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    """From two sentences before a passage to two after it."""
    holding = [n for n, (a, b) in enumerate(cuts) if a < end and start < b] or [0]
    low = max(0, holding[0] - SENTENCES)
    high = min(len(cuts) - 1, holding[-1] + SENTENCES)
    return min(cuts[low][0], start), max(cuts[high][1], end)
