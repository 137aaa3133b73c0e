"""Codings, who made them, and how far each coder is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from workbench.model.ids import CodeId, CoderId, CodingId, DefinitionId, TranscriptId
from workbench.model.span import Span

Layer = Literal["coder", "consensus"]
Progress = Literal["not started", "in progress", "finished"]

Certainty = Literal["", "unsure", "fairly sure", "sure"]
"""How sure the coder is; "" where nothing is said."""


@dataclass(frozen=True, slots=True)
class Coding:
    """One code on one passage, by one coder, in one layer.

    `start`, `end`: code points of the transcript's stored text, half-open. `exact`, `before`
    and `after` anchor them. In the layer "consensus" the coder is who decided. `version` is the
    code's `Definition` it was made under, None the one the code began with. `value` is a label of
    the code's scale or a number in plain writing, "" for none.
    """

    id: CodingId
    transcript: TranscriptId
    code: CodeId
    coder: CoderId
    layer: Layer
    start: int
    end: int
    exact: str
    before: str
    after: str
    at: str
    version: DefinitionId | None = None
    value: str = ""
    certainty: Certainty = ""

    @property
    def span(self) -> Span:
        """The passage."""
        return Span(self.start, self.end)


class BareCoding(NamedTuple):
    """A coding without its words. A tuple, because a study may hold 100,000."""

    id: CodingId
    transcript: TranscriptId
    code: CodeId
    coder: CoderId
    layer: Layer
    start: int
    end: int
    at: str
    value: str
    certainty: Certainty


AnyCoding = Coding | BareCoding


@dataclass(frozen=True, slots=True)
class Work:
    """How far one coder is with one transcript. What has no Work is not started."""

    id: str
    coder: CoderId
    transcript: TranscriptId
    progress: Progress
