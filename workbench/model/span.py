"""A range of a transcript: Unicode code points of the stored text, half-open."""

from __future__ import annotations

from dataclasses import dataclass


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
