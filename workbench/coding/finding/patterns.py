"""Find what a regular expression matches, turn by turn.

Called by `finding`. An expression that does not come to an end is stopped.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence

import regex

from workbench.coding.finding.words import Place
from workbench.model.errors import Refused
from workbench.model.words import Piece, Said


class Pattern:
    """A regular expression; a place is a range of code points of the turn's words."""

    wanted: Sequence[Sequence[Piece]] = ()

    def __init__(self, written: str, *, match_case: bool, seconds: float) -> None:
        """Read an expression that may take some seconds in all; Refused when it makes no sense."""
        if not written:
            raise Refused("There is no expression to look for: type one.")
        self._seconds = seconds
        flags = regex.V1 | (0 if match_case else regex.IGNORECASE | regex.FULLCASE)
        try:
            self._compiled = regex.compile(written, flags)
        except regex.error as wrong:
            raise Refused(_told(written, wrong)) from wrong
        except (RecursionError, OverflowError, MemoryError) as wrong:
            raise Refused("The expression is too large: look for less at once.") from wrong

    def find(self, turns: Iterable[Said]) -> Iterator[tuple[Said, list[Place]]]:
        """The turns in which it matches something, with the places."""
        until = time.monotonic() + self._seconds
        try:
            for said in turns:
                left = max(0.001, until - time.monotonic())
                matches = self._compiled.finditer(said.words, timeout=left)
                places = [Place(*match.span()) for match in matches if match[0]]
                if places:
                    yield said, places
        except TimeoutError as late:
            raise Refused(
                f"The expression was stopped after {self._seconds:g} seconds: repeat less inside "
                "of repetitions, or look in fewer transcripts."
            ) from late

    def spans(self, said: Said, places: Iterable[Place]) -> list[tuple[int, int]]:
        """Where the places stand in the turn."""
        return [(place.first, place.beyond) for place in places]


def _told(written: str, wrong: regex.error) -> str:
    """Say what is wrong with an expression, and where."""
    what = str(wrong.msg)
    if wrong.pos is None:
        return f"The expression cannot be read: “{what}”."
    read = written[: wrong.pos]
    after = f" (after “{read[-20:]}”)" if read else ""
    return f"The expression cannot be read at character {wrong.pos + 1}{after}: “{what}”."
