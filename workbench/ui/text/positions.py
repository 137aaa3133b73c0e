"""The only place where Qt's UTF-16 positions and our code points are translated.

Called by `rows` (one `Positions` per laid-out row) and by `selection` and `accessible` for a
piece of text that they hand to Qt.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Positions:
    """Translate positions within one text; costs nothing where the two counts agree."""

    __slots__ = ("_units",)

    def __init__(self, text: str) -> None:
        self._units: list[int] | None = None
        if not text.isascii() and _ASTRAL.search(text):
            widths = (2 if ord(letter) > 0xFFFF else 1 for letter in text)
            self._units = list(accumulate(widths, initial=0))

    def to_units(self, points: int) -> int:
        """Where code point `points` stands, counted in UTF-16 units; clamped to the text."""
        if self._units is None:
            return points
        return self._units[min(max(points, 0), len(self._units) - 1)]

    def to_points(self, units: int) -> int:
        """Where UTF-16 unit `units` stands, in code points; half a pair counts as its start."""
        if self._units is None:
            return units
        return max(0, bisect_right(self._units, units) - 1)


def runs_right_to_left(text: str) -> bool:
    """Whether a text holds letters that run from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def begins_right(text: str) -> bool:
    """Whether a text reads from the right: its first letter with a direction does."""
    if not runs_right_to_left(text):
        return False
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L"
