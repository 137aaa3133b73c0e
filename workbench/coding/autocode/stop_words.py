"""The words that are left out where words are counted: those that say little by themselves.

The list that ships has a part for each language; that of the language most turns are in is taken,
for “die” and “war” say little in German only. Called by the page Autocode, by `coding.suggesting`
and by `workbench autocode repeated`. A person may edit the list.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from workbench import resources
from workbench.model.words import Said, words_of

SAMPLE = 300
"""So many turns are looked at to learn the language."""


def stop_words(turns: Iterable[Said]) -> frozenset[str]:
    """The words that say little in the language of some turns, as words are compared."""
    said = Counter(word for turn in islice(turns, SAMPLE) for word in turn.folded.split())
    return max(languages().values(), key=lambda words: sum(said[word] for word in words))


@functools.cache
def languages() -> dict[str, frozenset[str]]:
    """The list that ships with the program, language by language; English first."""
    text = resources.path("word-lists", "stop-words.txt").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("## "):
            found[line.removeprefix("## ")] = []
        elif found and not line.startswith("#"):
            found[list(found)[-1]].append(line)
    return {language: as_compared("\n".join(lines)) for language, lines in found.items()}


def as_compared(written: str) -> frozenset[str]:
    """The words of a list as a person wrote it, however they are parted."""
    return frozenset(words_of(written).split())
