"""Numbers with what they count, one and many told apart. Called by the pages of the window."""

from __future__ import annotations


def several(number: int, one: str, many: str) -> str:
    """Say how many: `one` as it stands, else `many` with its {n} filled in."""
    return one if number == 1 else many.replace("{n}", f"{number:,}")
