"""Dates as people write them, brought into the form the study keeps: 2026-03-14.

Called by `answers` and `sessions`. A date with two numbers that could both be the month is read
day first ("3/4/2026" is 3 April), unless the column it stands in shows that months come first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

_MONTHS = """
    january february march april may june july august september october november december
"""

_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?")
_NUMBERS = re.compile(r"(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})\.?")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)?[ -]([^\W\d_]+)\.?,?[ -](\d{4})")
_MONTH_DAY = re.compile(r"([^\W\d_]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_MONTH_YEAR = re.compile(r"([^\W\d_]+)\.?,? (\d{4})")
_YEAR_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? ")


def as_iso(said: str, *, months_first: bool = False) -> str | None:
    """The day somebody wrote as "2026-03-14", or None when it is no day of the calendar."""
    said = " ".join(said.split()).casefold()
    said = _WEEKDAY.sub("", said, count=1) if _WEEKDAY.match(said) else said
    if found := _ISO.fullmatch(said):
        return _day(int(found[1]), int(found[3]), int(found[4]))
    if found := _NUMBERS.fullmatch(said):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        if _swapped(first, second, months_first and found[2] != "."):
            first, second = second, first
        return _day(year, second, first)
    if found := _DAY_MONTH.fullmatch(said):
        return _day(int(found[3]), _month(found[2]), int(found[1]))
    if found := _MONTH_DAY.fullmatch(said):
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    return None


def about_when(said: str) -> str | None:
    """A day, a month ("2026-03") or a year ("2026"), or None when it is none of them."""
    said = " ".join(said.split())
    if day := as_iso(said):
        return day
    if found := _YEAR_MONTH.fullmatch(said):
        year, month = int(found[1]), int(found[2])
    elif found := _MONTH_YEAR.fullmatch(said.casefold()):
        year, month = int(found[2]), _month(found[1])
    else:
        return said if re.fullmatch(r"(?:19|20)\d\d", said) else None
    return f"{year:04}-{month:02}" if 1 <= month <= 12 else None


def months_come_first(cells: Iterable[str]) -> bool:
    """Whether a column of dates shows that its months come first: "3/25/2026"."""
    found = [match for cell in cells if (match := _NUMBERS.fullmatch(cell.strip()))]
    slashed = [(int(match[1]), int(match[3])) for match in found if match[2] != "."]
    return any(second > 12 for _, second in slashed) and all(first <= 12 for first, _ in slashed)


def could_be_another_day(said: str) -> bool:
    """Whether day and month of a date could be exchanged: "3/4/2026"."""
    found = _NUMBERS.fullmatch(said.strip())
    if found is None or found[2] == ".":
        return False
    return int(found[1]) <= 12 and int(found[3]) <= 12 and found[1] != found[3]


def _swapped(first: int, second: int, months_first: bool) -> bool:
    return second > 12 or (months_first and first <= 12)


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _month(name: str) -> int:
    """The number of a month by its English name, whole or short; 0 when there is none."""
    for number, full in enumerate(_MONTHS.split(), 1):
        if len(name) >= 3 and full.startswith(name):
            return number
    return 0
