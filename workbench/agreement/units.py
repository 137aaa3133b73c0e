"""Cut a transcript into the units on which two coders are compared.

The grid belongs to the transcript, not to anybody's codings, so what nobody coded counts too.
Called by `agreement.columns`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal

from workbench.model.span import Span
from workbench.model.transcript import Turn

Unit = Literal["turn", "character"]
UNITS: tuple[Unit, ...] = ("turn", "character")

_SPOKEN = re.compile(r"[^\W_]")
_BLOCK = re.compile(r"[^\n]+")


def turn_units(text: str, turns: Sequence[Turn]) -> tuple[tuple[int, int], ...]:
    """Cut a text into turns, or into its lines where no turn has a label.

    Returns (start, end) in order, without overlap; a unit without a letter or digit is
    dropped.
    """
    if any(turn.label for turn in turns):
        pieces = [(turn.start, turn.end) for turn in turns]
    else:
        pieces = [match.span() for match in _BLOCK.finditer(text)]
    return tuple((start, end) for start, end in pieces if _SPOKEN.search(text, start, end))


def units_in(
    text: str, units: Sequence[tuple[int, int]], extents: Sequence[Span]
) -> tuple[tuple[int, int], ...]:
    """Keep the units of which a letter or digit lies in the extents (in order, apart), whole."""
    ends = [extent.end for extent in extents]
    return tuple(
        (start, end)
        for start, end in units
        if any(
            _SPOKEN.search(text, max(start, extent.start), min(end, extent.end))
            for extent in extents[bisect_right(ends, start) : bisect_right(ends, end) + 1]
            if extent.start < end
        )
    )


def spoken(text: str, start: int, end: int) -> tuple[int, int]:
    """Narrow a range to its first and last letter or digit; (start, start) when it has none."""
    first = _SPOKEN.search(text, start, end)
    if first is None:
        return start, start
    while not text[end - 1].isalnum():
        end -= 1
    return first.start(), end
