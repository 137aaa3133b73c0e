"""The one stretch in which two long lists differ, for a model of thousands of rows.

Called by the journal, whose snapshots mostly grow at one end.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where two lists differ.

    The rows `at .. at + removed` of the old list are gone, the rows `at .. at + added` of the
    new one stand in their place.
    """

    at: int
    removed: int
    added: int


def differing(old: Sequence[Hashable], new: Sequence[Hashable]) -> Stretch:
    """Find the stretch outside of which both lists are the same."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[len(old) - 1 - end] == new[len(new) - 1 - end]:
        end += 1
    return Stretch(start, len(old) - end - start, len(new) - end - start)
