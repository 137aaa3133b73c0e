"""A study as one coder may see it while they code blind: of others only where they are finished.

    read = as_seen_by(desk.counting, desk.me)

Called by the pages Themes and Quotes, by the sheet of a codebook and by `telling_blind`. The rule
is that of `progress.visible_codings`: in a transcript a coder has not finished only their own
codings are there, in both layers. The report and the agreement read all of the study.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, cast

from workbench.coding.progress import sees_others
from workbench.model.coding import BareCoding, Coding, Layer
from workbench.model.ids import CodeId, CoderId, TranscriptId
from workbench.model.reading import Reader
from workbench.transcripts.occasions.limits import limit_of, limited, whole


def closed_to(read: Reader, me: CoderId) -> frozenset[TranscriptId]:
    """The transcripts in which a coder sees only their own work: none where nobody else codes."""
    if all(coder.id == me for coder in read.coders()):
        return frozenset()
    return frozenset(one.id for one in read.transcripts() if not sees_others(read, one.id, me))


def as_seen_by(read: Reader, me: CoderId) -> Reader:
    """The same study with the codings a coder may see; what it is limited to stays.

    For numbers and lists, never for verbs.
    """
    study = whole(read)
    closed = closed_to(study, me)
    return limited(cast(Reader, _Blind(study, me, closed)), limit_of(read)) if closed else read


def left_out(read: Reader, me: CoderId) -> int:
    """In how many transcripts a coder has not finished others have codings they may not see."""
    closed = closed_to(read, me)
    return sum(
        any(one.coder != me for one in read.bare_codings(transcript=transcript))
        for transcript in closed
    )


class _Blind:
    """A reader over another; what it does not answer itself the other one answers."""

    def __init__(self, read: Reader, me: CoderId, closed: frozenset[TranscriptId]) -> None:
        self._read, self._me, self._closed = read, me, closed

    def __getattr__(self, question: str) -> Any:
        return getattr(self._read, question)

    def codings(
        self,
        *,
        transcript: TranscriptId | None = None,
        code: CodeId | None = None,
        coder: CoderId | None = None,
        layer: Layer | None = None,
    ) -> Sequence[Coding]:
        """The codings the coder may see."""
        found = self._read.codings(transcript=transcript, code=code, coder=coder, layer=layer)
        return [one for one in found if self._shows(one.transcript, one.coder)]

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
        return [one for one in found if self._shows(one.transcript, one.coder)]

    def code_counts(
        self, *, coder: CoderId | None = None, layer: Layer | None = "coder"
    ) -> dict[CodeId, int]:
        """How many such codings each used code has."""
        counts: dict[CodeId, int] = {}
        for one in self.bare_codings(coder=coder, layer=layer):
            counts[one.code] = counts.get(one.code, 0) + 1
        return counts

    def _shows(self, transcript: TranscriptId, coder: CoderId) -> bool:
        return coder == self._me or transcript not in self._closed
