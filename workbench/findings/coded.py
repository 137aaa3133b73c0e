"""How far every coder is with every transcript, and how much of it they coded.

Called by the pages Study and Transcripts of the window, and by `findings.next_steps`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.coding.progress import coverage
from workbench.model.coding import Progress
from workbench.model.ids import CoderId, TranscriptId
from workbench.model.reading import Reader


@dataclass(frozen=True, slots=True)
class Coded:
    """One coder's work on one transcript; `share` (0..1) of its characters is under a code."""

    progress: Progress
    share: float


HowFar = Mapping[tuple[TranscriptId, CoderId], Coded]


def how_far(read: Reader) -> HowFar:
    """Say for each transcript and coder how far they are."""
    coders = read.coders()
    return {
        (transcript.id, coder.id): coded(read, transcript.id, coder.id)
        for transcript in read.transcripts()
        for coder in coders
    }


def coded(read: Reader, transcript: TranscriptId, coder: CoderId) -> Coded:
    """Say how far one coder is with one transcript; who coded something has begun."""
    share = coverage(read, transcript, coder) or 0.0
    progress = read.progress(coder, transcript)
    if share and progress == "not started":
        progress = "in progress"
    return Coded(progress, share)
