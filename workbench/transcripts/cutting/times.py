"""Times written in transcripts: "0:23", "[00:01:22]", "#00:01:22-6#", "[t --> t]", "1:02 PM",
"12/03/2026, 09:15 -".

Called by the caption readers, `transcripts.cutting.layouts` and `transcripts.cutting.turns`.
"""

from __future__ import annotations

import re

NOON = r"(?:\s?[AaPp]\.?[Mm]\b\.?)"
CLOCK = rf"(?:\d{{1,3}}:\d{{1,2}}:\d{{1,2}}|\d{{1,3}}:\d{{2}})(?:[.,:]\d{{1,3}})?{NOON}?"
DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,\s*|\s+|T)"
"""A date before a time, as chats have it."""
RANGE = rf"(?:{DAY})?{CLOCK}(?:\s*(?:-->|->|[-–—]|to)\s*{CLOCK})?"
SECONDS = r"\[\s*\d{1,6}\.\d{1,3}s?\s*--?>\s*\d{1,6}\.\d{1,3}s?\s*\]"
BRACKETED = (
    rf"(?:{SECONDS}|\[\s*{RANGE}\s*\]|\(\s*{RANGE}\s*\)|\{{\s*{RANGE}\s*\}}|<\s*{RANGE}\s*>)"
)

_CLOCK = re.compile(CLOCK)
_PARTS = re.compile(r"([\d:]+?)(?:[.,](\d+))?(?:\s?([AaPp])\.?[Mm]\.?)?")
_SECONDS = re.compile(r"\[\s*(\d{1,6})\.(\d{1,3})s?\s*--?>")
_ONLY = re.compile(rf"[\s*|#•·–—-]*(?:{BRACKETED}|{RANGE})[\s*|#–—-]*")
_LEADING = re.compile(rf"(?:{BRACKETED}|{RANGE}(?=\s))[\s\-–—|]*")
_BRACKETED = re.compile(BRACKETED)
_DATED = re.compile(rf"[\[(]?{DAY}{CLOCK}")
_TRAILING = re.compile(rf"[\s,|–—-]*(?:{BRACKETED}|(?<![\d:])(?:{DAY})?{CLOCK})$")
_MEASURED = re.compile(
    r"[\s,]*[\[(]\s*\d{1,9}(?:\.\d{1,3})?s?\s*(?:-->|->|[-–—])\s*\d{1,9}(?:\.\d{1,3})?s?\s*[\])]$"
)
_F4 = re.compile(r"\s{0,3}#(\d{1,2}:\d{2}:\d{2})-(\d)#")


def milliseconds(clock: str) -> int | None:
    """The first time in `clock`, or None: "1:02" is 62,000, "01:00:00.5" 3,600,500.

    Seconds are known by an arrow: "[62.5 --> 64.0]" is 62,500. A time of the day counts from
    midnight: "1:02 PM" is 46,920,000.
    """
    if found := _SECONDS.search(clock):
        return int(found[1]) * 1000 + int(found[2].ljust(3, "0"))
    found = _CLOCK.search(clock)
    if found is None:
        return None
    whole, fraction, half = _PARTS.fullmatch(found[0]).groups()  # type: ignore[union-attr]
    parts = [int(part) for part in whole.split(":")][:3]
    if half:
        parts = [parts[0] % 12 + 12 * (half.casefold() == "p"), *parts[1:], 0][:3]
    seconds = 0
    for part in parts:
        seconds = seconds * 60 + part
    return seconds * 1000 + int((fraction or "0").ljust(3, "0"))


def is_only_time(text: str) -> bool:
    """Whether a line holds a time, or a range of times, and nothing else."""
    return len(text) < 60 and _ONLY.fullmatch(text) is not None


def leading(text: str) -> str:
    """The time at the very beginning, with the blanks after it, or ""."""
    found = _LEADING.match(text)
    return found[0] if found else ""


def is_dated(text: str) -> bool:
    """Whether a line begins with a date and a time, as a line of a chat does."""
    return _DATED.match(text) is not None


def bracketed(text: str) -> int | None:
    """The time in brackets at the very beginning, in milliseconds, or None."""
    found = _BRACKETED.match(text)
    return milliseconds(found[0]) if found else None


def trailing(text: str) -> str:
    """The time at the very end, with the blanks before it, or ""."""
    found = _TRAILING.search(text)
    return found[0] if found else ""


def measured(text: str) -> str:
    """A range of plain numbers in brackets at the very end, as "[2183.00 - 15764.00]", or ""."""
    found = _MEASURED.search(text)
    return found[0] if found else ""


def without_f4(text: str) -> tuple[str, int | None]:
    """The text without f4's "#00:01:22-6#", and the last such time in milliseconds."""
    at = None
    for found in _F4.finditer(text):
        clock = milliseconds(found[1])
        at = None if clock is None else clock + int(found[2]) * 100
    return _F4.sub("", text), at
