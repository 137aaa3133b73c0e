"""Times in the cells of a table: clocks, seconds, milliseconds, dates with a time.

Called by `columns` and `table`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from workbench.transcripts.cutting import times

HOURS = 6 * 3_600_000
"""No recording is longer; "7:30:00" in a table is 7 minutes and a half, mistaken by Excel."""
STEP = 500
"""Turns are more than so many milliseconds apart, and fewer seconds."""

_NUMBER = re.compile(r"-?\d{1,10}(?:[.,]\d{1,9})?(?:\s*(?:ms|s|sec|seconds))?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
_CLOCK = re.compile(rf"\W{{0,3}}{times.RANGE}\W{{0,3}}")
_IN_MILLISECONDS = re.compile(r"(?<![a-z])(?:ms|msecs?|millis|milliseconds?)(?![a-z])|Ms$")
_IN_SECONDS = re.compile(r"(?<![a-z])(?:s|secs?|seconds?|sekunden)(?![a-z])")


def share_of_times(cells: Sequence[str]) -> float:
    """How many of the cells are times, from 0 to 1; none of none."""
    return sum(_is_time(cell) for cell in cells) / len(cells) if cells else 0.0


def _is_time(cell: str) -> bool:
    return bool(_NUMBER.fullmatch(cell) or _CLOCK.fullmatch(cell) or _DATE.match(cell))


def milliseconds_of(cells: Sequence[str], name: str = "") -> list[int | None]:
    """The times of a column, in milliseconds from the beginning; None for what is no time.

    `name` is the column's and may say the unit of plain numbers; else their steps tell it.
    Dates count from the first.
    """
    if any(_DATE.match(cell) for cell in cells):
        return _since_first(cells)
    numbers = [_number(cell) for cell in cells]
    if any(number is not None for number in numbers):
        factor = _factor(cells, [n for n in numbers if n is not None], name)
        return [None if number is None else round(number * factor) for number in numbers]
    found = [times.milliseconds(cell) if _CLOCK.fullmatch(cell) else None for cell in cells]
    known = [at for at in found if at is not None]
    if known and max(known) > HOURS and all(cell.endswith(":00") for cell in cells if cell):
        return [None if at is None else at // 60 for at in found]
    return found


def _number(cell: str) -> float | None:
    found = _NUMBER.fullmatch(cell)
    return float(re.sub(r"[^\d.,-]", "", cell).replace(",", ".")) if found else None


def _factor(cells: Sequence[str], numbers: Sequence[float], name: str) -> int:
    """How many milliseconds a number counts."""
    if _IN_MILLISECONDS.search(name) or any(cell.endswith("ms") for cell in cells):
        return 1
    if _IN_SECONDS.search(name.lower()) or any(number % 1 for number in numbers):
        return 1000
    steps = sorted(abs(b - a) for a, b in pairwise(numbers))
    return 1 if steps and steps[len(steps) // 2] > STEP else 1000


def _since_first(cells: Sequence[str]) -> list[int | None]:
    found: list[datetime | None] = []
    for cell in cells:
        try:
            found.append(datetime.fromisoformat(cell).replace(tzinfo=None))
        except ValueError:
            found.append(None)
    first = next((at for at in found if at is not None), None)
    if first is None:
        return [None] * len(cells)
    return [
        None if at is None else max(0, (at - first) // timedelta(milliseconds=1)) for at in found
    ]
