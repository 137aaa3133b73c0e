"""Passages that belong together, because one person, one part or one phrase is behind them.

Called by the other modules of this package.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.coding.finding.limits import Limits
from workbench.model.ids import TranscriptId
from workbench.model.reading import Reader
from workbench.model.span import Span, intersection, trimmed

Passage = tuple[TranscriptId, Span]


@dataclass(frozen=True, slots=True)
class Group:
    """Passages under one name, in the order of the text; `kind` is that of a segment, or ""."""

    name: str
    passages: tuple[Passage, ...] = ()
    kind: str = ""

    @property
    def transcripts(self) -> int:
        """In how many transcripts they lie."""
        return len({transcript for transcript, _ in self.passages})


def counted_parts(
    read: Reader, limits: Limits, transcript: TranscriptId, spans: Iterable[Span]
) -> list[Span]:
    """What of some spans is looked at, without blanks at the ends; spans stand in order, apart."""
    found: Sequence[Span] = tuple(spans)
    for extents in limits.extents_of(transcript):
        found = intersection(found, extents)
    text = read.text(transcript)
    pieces = (trimmed(text, span.start, span.end) for span in found)
    return [piece for piece in pieces if piece is not None]
