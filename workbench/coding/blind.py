"""A study as one coder may see it while they code blind: of others only where they are finished.

    read = as_seen_by(desk.counting, desk.me)

Called by the pages Themes and Quotes, by the sheet of a codebook and by `telling_blind`. The rule
is that of `progress.visible_codings`: in a transcript a coder has not finished only their own
codings are there, in both layers. The report and the agreement read all of the study.
"""

from __future__ import annotations

from typing import cast

from workbench.coding.progress import sees_others
from workbench.model.coding import AnyCoding
from workbench.model.ids import CoderId, TranscriptId
from workbench.model.narrowed import Narrowed
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


class _Blind(Narrowed):
    """The codings a coder may see."""

    def __init__(self, read: Reader, me: CoderId, closed: frozenset[TranscriptId]) -> None:
        super().__init__(read)
        self._me, self._closed = me, closed

    def _keeps(self, coding: AnyCoding) -> bool:
        return coding.coder == self._me or coding.transcript not in self._closed
