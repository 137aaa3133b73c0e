"""Where a paragraph or a time is: what a person types to go there, and the offset it means.

Called by the popover of the page Coding that goes to a place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from workbench.model.transcript import Cue
from workbench.ui.text.page import Page

_NUMBER = re.compile(r"[¶#]?\s*(\d{1,9})")
_CLOCK = re.compile(r"\[?(?:(\d{1,3})[:.])?(\d{1,3})[:.](\d{1,2})(?:[.,]\d{1,3})?\]?")


class Paragraph(NamedTuple):
    """A paragraph by the number in the gutter, from 1."""

    number: int


class Time(NamedTuple):
    """A time in milliseconds from the beginning of the recording."""

    at: int


def understood(typed: str) -> Paragraph | Time | None:
    """What was typed: "46" or "¶ 46" is a paragraph, "13:53" and "1:02:03" are times."""
    typed = typed.strip()
    number = _NUMBER.fullmatch(typed)
    if number:
        return Paragraph(int(number[1]))
    clock = _CLOCK.fullmatch(typed)
    if clock is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in clock.groups())
    if seconds > 59 or (clock[1] and minutes > 59):
        return None
    return Time(((hours * 60 + minutes) * 60 + seconds) * 1000)


def times_of(page: Page, cues: Sequence[Cue] = ()) -> list[tuple[int, int]]:
    """Every time that is known, with the offset of the words said then, in order of the words."""
    known = {turn.start: turn.at for turn in page.turns if turn.at is not None}
    for cue in cues:
        known.setdefault(cue.start, cue.at)
    return [(at, offset) for offset, at in sorted(known.items())]


def offset_at_time(times: Sequence[tuple[int, int]], at: int) -> int:
    """The offset of what was being said at a time; before the first time, of the first words.

    Where a recording began anew in between, the first place that fits best is meant.
    """
    said = [one for one in times if one[0] <= at]
    return max(said, key=lambda one: (one[0], -one[1]))[1] if said else times[0][1]
