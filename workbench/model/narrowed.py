"""A study seen with some of its codings only: what the readers that leave codings out share.

Called by `transcripts.occasions.limits` and `coding.blind`, which say which codings stay.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from workbench.model.coding import AnyCoding, BareCoding, Coding, Layer
from workbench.model.ids import CodeId, CoderId, TranscriptId
from workbench.model.reading import Reader


class Narrowed:
    """A reader over another; what it does not answer itself the other one answers."""

    def __init__(self, read: Reader) -> None:
        """Leave codings of `read` out."""
        self._read = read

    def __getattr__(self, question: str) -> Any:
        """The answer of the reader behind this one."""
        return getattr(self._read, question)

    def _keeps(self, coding: AnyCoding) -> bool:
        """Whether a coding stays."""
        raise NotImplementedError

    def codings(
        self,
        *,
        transcript: TranscriptId | None = None,
        code: CodeId | None = None,
        coder: CoderId | None = None,
        layer: Layer | None = None,
    ) -> Sequence[Coding]:
        """The codings that stay."""
        found = self._read.codings(transcript=transcript, code=code, coder=coder, layer=layer)
        return [one for one in found if self._keeps(one)]

    def bare_codings(
        self,
        codes: Collection[CodeId] | None = None,
        *,
        transcript: TranscriptId | None = None,
        coder: CoderId | None = None,
        layer: Layer | None = None,
    ) -> Sequence[BareCoding]:
        """The same without their words."""
        found = self._read.bare_codings(codes, transcript=transcript, coder=coder, layer=layer)
        return [one for one in found if self._keeps(one)]

    def code_counts(
        self, *, coder: CoderId | None = None, layer: Layer | None = "coder"
    ) -> dict[CodeId, int]:
        """How many such codings each used code has."""
        counts: dict[CodeId, int] = {}
        for one in self.bare_codings(coder=coder, layer=layer):
            counts[one.code] = counts.get(one.code, 0) + 1
        return counts
