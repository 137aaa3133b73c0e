"""How names that people give are compared and put in order.

Called by whatever finds a coder or a transcript by its name, and by the readers of a study.
"""

from __future__ import annotations

import re


def folded(name: str) -> str:
    """What all spellings of a name share: its words on one line, without case."""
    return " ".join(name.split()).casefold()


def natural(label: str) -> list[tuple[int, int, str]]:
    """Where a label stands among others, numbers by their value: pt2 before pt10."""
    parts = re.split(r"(\d+)", label.casefold())
    return [(1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts]
