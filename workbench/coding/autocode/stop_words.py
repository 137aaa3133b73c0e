"""The words that are left out where words are counted: those that say little by themselves.

Called by the page Autocode and by `workbench autocode repeated`. A person may edit the list.
"""

from __future__ import annotations

import functools

from workbench import resources
from workbench.model.words import words_of


@functools.cache
def stop_words() -> frozenset[str]:
    """The list that ships with the program, as words are compared."""
    text = resources.path("word-lists", "stop-words.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return as_compared("\n".join(lines))


def as_compared(written: str) -> frozenset[str]:
    """The words of a list as a person wrote it, however they are parted."""
    return frozenset(words_of(written).split())
