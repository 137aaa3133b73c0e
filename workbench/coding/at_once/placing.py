"""Put one code on many passages of a transcript at once, as if each were coded after the other.

What `coding.extending` decides for one passage is decided here for thousands, in one sweep over the
text: where the study extends, the oldest of the coder's codings beside or over a passage takes it
in. Called by `planning`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from workbench.coding.extending import age, covering, fitting, said_of, standing_on, touch
from workbench.journal.entry import Change, adds, removes, sets
from workbench.model.coding import Coding
from workbench.model.ids import CodingId
from workbench.model.reading import Reader
from workbench.model.span import Span

Make = Callable[[Span], Coding]


def uncovered(spans: Iterable[Span], standing: Iterable[Span]) -> list[Span]:
    """Those spans that lie inside none of the others, each once, in order."""
    order = sorted(standing)
    furthest = list(itertools.accumulate((one.end for one in order), max))
    found, at = [], 0
    for span in sorted(set(spans)):
        while at < len(order) and order[at].start <= span.start:
            at += 1
        if not at or furthest[at - 1] < span.end:
            found.append(span)
    return found


def outermost(spans: Iterable[Span]) -> list[Span]:
    """Each span once, in order, without those that lie inside another."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not found or not found[-1].contains(span):
            found.append(span)
    return found


def put_many(
    read: Reader, spans: Sequence[Span], standing: Sequence[Coding], make: Make
) -> tuple[Change, ...]:
    """The changes that code spans of one transcript; none of them lies inside a standing coding.

    `standing` are the coder's codings with the code there, `make` makes the coding of a span.
    """
    if read.study().again == "apart" or not spans:
        return tuple(adds(make(span)) for span in spans)
    sweep = _Sweep(read, standing)
    for span in sorted(spans):
        sweep.put(make(span))
    return sweep.changes()


class _Sweep:
    """The codings of one code and coder in one transcript, from the first word to the last."""

    def __init__(self, read: Reader, standing: Sequence[Coding]) -> None:
        self._read = read
        self._before = {one.id: one for one in standing}
        self._ahead = sorted(standing, key=lambda one: one.start, reverse=True)
        self._near: list[Coding] = []
        self._past: list[Coding] = []
        self._became: dict[CodingId, CodingId] = {}

    def put(self, coding: Coding) -> None:
        """Put in a coding that begins no earlier than the one before."""
        text = self._read.text(coding.transcript)
        self._come_to(text, coding.span)
        if any(one.span.contains(coding.span) for one in self._near):
            return
        beside = [one for one in self._near if touch(text, one.span, coding.span)]
        if not beside:
            self._near.append(coding)
            return
        members = fitting(sorted(beside, key=self._rank))
        whole = covering([coding, *members])
        fields: dict[str, Any] = {**standing_on(text, whole), **said_of(members)}
        kept, *gone = members
        for one in gone:
            self._became[one.id] = kept.id
        ids = {one.id for one in members}
        self._near = [one for one in self._near if one.id not in ids]
        self._near.append(replace(kept, **fields))

    def changes(self) -> tuple[Change, ...]:
        """What is different now: memos that moved, codings that are gone, grown or new."""
        memos: list[Change] = []
        removed: list[Change] = []
        for id, old in self._before.items():
            if id in self._became:
                for memo in self._read.memos(id):
                    memos += sets(memo, subject=self._last(id))
                removed.append(removes(old))
        others: list[Change] = []
        for one in sorted((*self._past, *self._near), key=lambda one: one.start):
            known = self._before.get(one.id)
            if known is None:
                others.append(adds(one))
            else:
                fields = ("start", "end", "exact", "before", "after", "value", "certainty")
                others += sets(known, **{name: getattr(one, name) for name in fields})
        return (*memos, *removed, *others)

    def _last(self, id: CodingId) -> CodingId:
        while id in self._became:
            id = self._became[id]
        return id

    def _rank(self, coding: Coding) -> tuple[bool, tuple[str, int, str]]:
        """Those that stood before come first, the oldest before the others."""
        return coding.id not in self._before, age(coding)

    def _come_to(self, text: str, span: Span) -> None:
        """Leave behind what can touch nothing from here on, take up what may touch the span."""
        left, right = span.start, span.end
        while left and text[left - 1].isspace() and text[left - 1] != "\n":
            left -= 1
        while right < len(text) and text[right].isspace() and text[right] != "\n":
            right += 1
        while self._ahead and self._ahead[-1].start <= right:
            self._near.append(self._ahead.pop())
        self._past += [one for one in self._near if one.end < left]
        self._near = [one for one in self._near if one.end >= left]
