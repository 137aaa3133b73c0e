"""A range of a transcript: Unicode code points of the stored text, half-open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points `start <= i < end`, with `0 <= start < end`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse an empty, reversed or negative range."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start}, {self.end}")

    def __len__(self) -> int:
        """The number of code points."""
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether at least one code point lies in both."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether every code point of `other` lies in this one."""
        return self.start <= other.start and other.end <= self.end

    def cover(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def shift(self, by: int) -> Span:
        """The same length, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """The words of `text` in this range."""
        return text[self.start : self.end]


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Move both ends inwards over blanks; None when only blanks, or nothing, lie between."""
    start, end = max(0, start), min(len(text), end)
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same places as spans in order that lie apart: what overlaps or touches is one."""
    found: list[Span] = []
    for span in sorted(spans, key=attrgetter("start")):
        if found and span.start <= found[-1].end:
            found[-1] = found[-1].cover(span)
        else:
            found.append(span)
    return tuple(found)


def intersection(spans: Sequence[Span], others: Sequence[Span]) -> tuple[Span, ...]:
    """The places that lie in both; the spans of each stand in order and do not overlap."""
    found: list[Span] = []
    at = other = 0
    while at < len(spans) and other < len(others):
        start = max(spans[at].start, others[other].start)
        end = min(spans[at].end, others[other].end)
        if start < end:
            found.append(Span(start, end))
        if spans[at].end < others[other].end:
            at += 1
        else:
            other += 1
    return tuple(found)


def difference(spans: Iterable[Span], others: Iterable[Span]) -> tuple[Span, ...]:
    """The places of `spans` that lie in none of `others`; a span is cut where it must be."""
    cuts = union(others)
    found: list[Span] = []
    for span in spans:
        start = span.start
        for cut in cuts:
            if start < cut.start < span.end:
                found.append(Span(start, cut.start))
            if cut.start < span.end:
                start = max(start, cut.end)
        if start < span.end:
            found.append(Span(start, span.end))
    return tuple(found)


def touches(spans: Iterable[Span], other: Span) -> bool:
    """Whether at least one code point of `other` lies in one of the spans."""
    return any(span.overlaps(other) for span in spans)
