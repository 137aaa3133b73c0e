"""Code what was found: all places at once, in one step that one undo takes back.

Called by the search page, by the page Autocode for words that are said again and again, and by
`workbench search`. `planned` says beforehand what it would do; `at_once.planning` does both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from workbench.coding.at_once.groups import Group, Passage
from workbench.coding.at_once.placing import outermost
from workbench.coding.at_once.planning import Plan, autocode, plan
from workbench.coding.finding.find import Hit
from workbench.coding.sentences import sentences_over
from workbench.journal.entry import Draft
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.ids import CodeId, CoderId, MakeId, TranscriptId, new_id
from workbench.model.reading import Reader
from workbench.model.span import Span, trimmed
from workbench.transcripts.occasions.limits import whole

Extent = Literal["words", "sentence", "turn"]
EXTENTS: tuple[Extent, ...] = ("words", "sentence", "turn")
Planned = Plan


def planned(
    read: Reader, hits: Iterable[Hit], code: CodeId | None, extent: Extent, *, by: CoderId
) -> Planned:
    """What coding these places would do; without a code nothing is coded already.

    Places in the same sentence or turn are one passage, when these are to be coded.
    """
    return plan(read, [around(read, hits, extent)], code, by=by)


def code_found(
    read: Reader,
    hits: Iterable[Hit],
    code: CodeId,
    extent: Extent = "words",
    *,
    by: CoderId,
    why: str = "",
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft the coding of all places with one code; those that have it already are passed over.

    Where the coder has the code beside or over a place, the study's choice is followed. Refused
    when no place is left.
    """
    found = [around(read, hits, extent)]
    return autocode(
        read, found, code, by=by, why=why, what="found passage", now=now, make_id=make_id
    )


def around(read: Reader, hits: Iterable[Hit], extent: Extent, name: str = "") -> Group:
    """The places, or the sentences or turns they lie in, each once; as a group of a name."""
    study = whole(read)
    by_transcript: defaultdict[TranscriptId, list[Hit]] = defaultdict(list)
    for hit in hits:
        by_transcript[hit.transcript].append(hit)
    passages: list[Passage] = []
    for transcript, found in by_transcript.items():
        spans = outermost(_extended(study, transcript, found, extent))
        passages += [(transcript, span) for span in spans]
    return Group(name, tuple(passages))


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
