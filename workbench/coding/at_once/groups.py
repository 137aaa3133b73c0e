"""Passages that belong together, because one person, one part or one phrase is behind them.

Called by `planning` and by what finds passages.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model.ids import TranscriptId
from workbench.model.span import Span

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
