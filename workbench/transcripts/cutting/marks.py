"""A label found in a document, and what it says about what follows it.

Made by `colons`, `finders` and `patterns`, used by `layouts` and `turns`, all beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from workbench.transcripts.blocks import Block
from workbench.transcripts.cutting import times


@dataclass(frozen=True, slots=True)
class Mark:
    """A label found at the beginning of a block.

    `said` is what follows in the same block; `stamp` is a time written before it, as it
    stands there; `at` is the time of the mark in milliseconds. `sure` says that the label is
    believed to be a speaker's; others only look like one, and a person may switch them on.
    """

    label: str
    said: str
    at: int | None = None
    stamp: str = ""
    sure: bool = True


Marks = Mapping[int, Mark]
"""Marks by the index of their block."""
Finder = Callable[[Sequence[Block]], dict[int, Mark]]


def marked(label: str, said: str, time: str = "", *, sure: bool = True) -> Mark:
    """The mark of a label: `time` stands at it, and a time may stand before what is said."""
    before = times.milliseconds(time) if time else None
    if times.is_only_time(said):
        return Mark(label, "", times.milliseconds(said) if before is None else before, sure=sure)
    stamp = times.leading(said)
    at = times.bracketed(stamp) if before is None else before
    return Mark(label, said[len(stamp) :], at, stamp, sure)
