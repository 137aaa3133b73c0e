"""How far each coder is, and what a coder may see before both are done.

Called by the coding page, the transcripts page and `coding.sheets`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.coding.wording import named
from workbench.journal.entry import Change, Draft, adds, removes, sets
from workbench.model.coding import BareCoding, Coding, Layer, Progress, Work
from workbench.model.ids import CoderId, TranscriptId, joint_id
from workbench.model.reading import Reader
from workbench.model.span import Span, intersection, union


def set_progress(
    read: Reader, transcript: TranscriptId, progress: Progress, *, by: CoderId
) -> Draft:
    """Draft how far a coder is with a transcript."""
    label = f"Mark {named(read.transcript(transcript).name)} {progress}"
    return Draft(label, progress_changes(read, [(by, transcript)], progress))


def progress_changes(
    read: Reader, pairs: Iterable[tuple[CoderId, TranscriptId]], progress: Progress
) -> tuple[Change, ...]:
    """The changes after which each coder is that far with the transcript beside them."""
    begun = {(work.coder, work.transcript): work for work in read.work()}
    changes: list[Change] = []
    for coder, transcript in pairs:
        work = begun.get((coder, transcript))
        if work is None and progress != "not started":
            id = joint_id(coder, transcript)
            changes.append(adds(Work(id, coder, transcript, progress)))
        elif work is not None and progress == "not started":
            changes.append(removes(work))
        elif work is not None:
            changes += sets(work, progress=progress)
    return tuple(changes)


def visible_codings(read: Reader, transcript: TranscriptId, me: CoderId) -> tuple[Coding, ...]:
    """The codings a coder may see: their own, and all once they finished the transcript.

    Until then what others made or agreed on stays out of sight, so that both code blind.
    """
    coder = None if sees_others(read, transcript, me) else me
    return tuple(read.codings(transcript=transcript, coder=coder))


def visible_bare_codings(
    read: Reader, transcript: TranscriptId, me: CoderId
) -> Sequence[BareCoding]:
    """The same without their words, in no order."""
    coder = None if sees_others(read, transcript, me) else me
    return read.bare_codings(transcript=transcript, coder=coder)


def sees_others(read: Reader, transcript: TranscriptId, me: CoderId) -> bool:
    """Whether a coder may see what others made of a transcript: once they finished it."""
    return read.progress(me, transcript) == "finished"


def coverage(
    read: Reader, transcript: TranscriptId, coder: CoderId, *, layer: Layer = "coder"
) -> float | None:
    """The share (0..1) of a transcript's characters that a coder coded; None without any.

    A character counts once however many codes are on it, and only where the reader counts.
    """
    extents = read.extents(transcript)
    characters = sum(map(len, extents))
    if not characters:
        return None
    codings = read.bare_codings(transcript=transcript, coder=coder, layer=layer)
    coded = intersection(union(Span(one.start, one.end) for one in codings), extents)
    return sum(map(len, coded)) / characters
