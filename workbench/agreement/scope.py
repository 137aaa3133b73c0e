"""Which transcripts two coders can be compared on: those both have finished.

What a coder has not finished is missing, not "not coded". Where counts are limited to segments,
a transcript without any of these is left out too. Called by `agreement.compare` and
`agreement.reconcile`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model.errors import Refused
from workbench.model.ids import CoderId, TranscriptId
from workbench.model.reading import Reader

NOTHING_COUNTED = "it has none of the segments counted"


@dataclass(frozen=True, slots=True)
class Excluded:
    """A transcript left out, and why, in words with the coders' names."""

    transcript: TranscriptId
    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Scope:
    """The transcripts compared, in the study's order, and those left out."""

    compared: tuple[TranscriptId, ...]
    excluded: tuple[Excluded, ...]


def finished_by_both(
    read: Reader,
    first: CoderId,
    second: CoderId,
    transcripts: Sequence[TranscriptId] | None = None,
) -> Scope:
    """Part the transcripts (all, or those given) into finished by both and not."""
    if first == second:
        raise Refused(
            f"“{read.coder(first).name}” cannot be compared with themselves: choose two coders."
        )
    finished = {(w.coder, w.transcript) for w in read.work() if w.progress == "finished"}
    names = {coder: read.coder(coder).name for coder in (first, second)}
    compared, excluded = [], []
    for transcript in read.transcripts():
        if transcripts is not None and transcript.id not in transcripts:
            continue
        if transcript.characters and not read.extents(transcript.id):
            excluded.append(Excluded(transcript.id, transcript.name, NOTHING_COUNTED))
            continue
        missing = [name for coder, name in names.items() if (coder, transcript.id) not in finished]
        if not missing:
            compared.append(transcript.id)
            continue
        why = (
            f"{missing[0]} has not finished it"
            if len(missing) == 1
            else f"neither {missing[0]} nor {missing[1]} has finished it"
        )
        excluded.append(Excluded(transcript.id, transcript.name, why))
    return Scope(tuple(compared), tuple(excluded))
