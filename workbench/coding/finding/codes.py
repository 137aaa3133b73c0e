"""Code what was found: all places at once, in one step that one undo takes back.

Called by the search page and by `workbench search`. `planned` says beforehand what it would do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from workbench.coding.codebook.giving import refuse_not_given
from workbench.coding.finding.find import Hit
from workbench.coding.passages import new_coding
from workbench.coding.progress import progress_changes
from workbench.coding.sentences import sentences_over
from workbench.coding.wording import counted, named
from workbench.journal.entry import Draft, adds
from workbench.model import clock
from workbench.model.anchor import Anchor
from workbench.model.clock import Now
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId, CodingId, MakeId, TranscriptId, new_id
from workbench.model.reading import Reader
from workbench.model.span import Span, trimmed
from workbench.transcripts.occasions.limits import whole

Extent = Literal["words", "sentence", "turn"]
EXTENTS: tuple[Extent, ...] = ("words", "sentence", "turn")


@dataclass(frozen=True, slots=True)
class Planned:
    """The passages that would be coded, and how many are coded so already.

    A passage counts as coded already when a coding of the same coder with the same code covers
    all of it.
    """

    passages: tuple[tuple[TranscriptId, Span], ...] = ()
    already: int = 0

    @property
    def transcripts(self) -> int:
        """In how many transcripts they lie."""
        return len({transcript for transcript, _ in self.passages})


def planned(
    read: Reader, hits: Iterable[Hit], code: CodeId | None, extent: Extent, *, by: CoderId
) -> Planned:
    """What coding these places would do; without a code nothing is coded already.

    Places in the same sentence or turn are one passage, when these are to be coded.
    """
    study = whole(read)
    by_transcript: defaultdict[TranscriptId, list[Hit]] = defaultdict(list)
    for hit in hits:
        by_transcript[hit.transcript].append(hit)
    passages: list[tuple[TranscriptId, Span]] = []
    already = 0
    for transcript, found in by_transcript.items():
        spans = _outermost(_extended(study, transcript, found, extent))
        coded = study.codings(transcript=transcript, code=code, coder=by, layer="coder")
        covering = [coding.span for coding in coded] if code is not None else []
        fresh = [span for span in spans if not any(one.contains(span) for one in covering)]
        already += len(spans) - len(fresh)
        passages += [(transcript, span) for span in fresh]
    return Planned(tuple(passages), already)


def code_found(
    read: Reader,
    hits: Iterable[Hit],
    code: CodeId,
    extent: Extent = "words",
    *,
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft the coding of all places with one code; those that have it already are passed over.

    Refused when no place is left.
    """
    study = whole(read)
    plan = planned(study, hits, code, extent, by=by)
    chosen = study.codebook()[code]
    name = chosen.name
    refuse_not_given(chosen)
    if not plan.passages:
        why = (
            f"All of these are coded {named(name)} by you already: choose another code."
            if plan.already
            else "No place is chosen: tick what is to be coded."
        )
        raise Refused(why)
    at = now()
    codings = [
        new_coding(
            CodingId(make_id()),
            transcript,
            code,
            by,
            "coder",
            Anchor.at(study.text(transcript), span),
            at,
            version=chosen.version,
        )
        for transcript, span in plan.passages
    ]
    begun = [
        (by, transcript)
        for transcript in dict.fromkeys(transcript for transcript, _ in plan.passages)
        if study.progress(by, transcript) == "not started"
    ]
    label = f"Code {named(name)} on {counted(len(codings), 'found passage')}"
    return Draft(label, (*map(adds, codings), *progress_changes(study, begun, "in progress")))


def _extended(
    read: Reader, transcript: TranscriptId, hits: Sequence[Hit], extent: Extent
) -> list[Span]:
    if extent == "words":
        return [hit.span for hit in hits]
    turns, text = read.turns(transcript), read.text(transcript)
    spans = []
    for hit in hits:
        turn = turns[hit.turn]
        if extent == "turn":
            spans.append(trimmed(text, turn.start, turn.end) or hit.span)
        else:
            inside = hit.span.shift(-turn.start)
            spans.append(sentences_over(text[turn.start : turn.end], inside).shift(turn.start))
    return spans


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Each span once, in order, without those that lie inside another."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not found or not found[-1].contains(span):
            found.append(span)
    return found
