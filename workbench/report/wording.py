"""How numbers, dates and lists are written in the report. The only place where it rounds.

Called by the sections of the report and by `readiness`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

DASH = "–"
MINUS = "−"


def thousands(number: int) -> str:
    """Write a count: 6,480."""
    return f"{number:,}"


def counted(number: int, noun: str, plural: str = "") -> str:
    """Write a count with its noun: "1 coding", "3 codings"."""
    return f"{thousands(number)} {noun if number == 1 else plural or noun + 's'}"


def percent(part: int, whole: int) -> str:
    """Write a share in whole per cent, halves upwards; a dash when there is no whole."""
    if whole == 0:
        return DASH
    return f"{(200 * part + whole) // (2 * whole)}%"


def per_cent(share: float) -> str:
    """Write a share between 0 and 1 in per cent with one decimal: 99.6%."""
    return f"{(100 * Decimal(repr(share))).quantize(Decimal('0.1'), ROUND_HALF_UP)}%"


def decimal(value: float) -> str:
    """Write a coefficient with two decimals: 0.71, −0.03, never −0.00."""
    rounded = Decimal(repr(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return f"{abs(rounded)}" if rounded >= 0 else f"{MINUS}{abs(rounded)}"


def number(value: float) -> str:
    """Write a measured number with one decimal at most: 34, 34.5."""
    rounded = Decimal(repr(float(value))).quantize(Decimal("0.1"), ROUND_HALF_UP)
    written = f"{abs(rounded)}".removesuffix(".0")
    return f"{MINUS}{written}" if rounded < 0 else written


def day(iso: str) -> str:
    """Write a date in words (14 March 2026); what is no ISO date stays as it is."""
    try:
        held = date.fromisoformat(iso.strip())
    except ValueError:
        return iso.strip()
    return f"{held.day} {MONTHS[held.month - 1]} {held.year}"


MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def listed(items: Sequence[str]) -> str:
    """Write a list into a sentence: "FG1, FG2 and FG3"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def capital(words: str) -> str:
    """Begin with a capital letter and leave the rest alone."""
    return words[:1].upper() + words[1:]
