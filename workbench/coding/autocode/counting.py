"""What of some passages counts and is looked at.

Called by the other modules of this package and by `coding.suggesting`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.coding.finding.limits import Limits
from workbench.model.ids import TranscriptId
from workbench.model.reading import Reader
from workbench.model.span import Span, intersection, trimmed


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
