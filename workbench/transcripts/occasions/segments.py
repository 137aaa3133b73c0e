"""The parts of a transcript: what was going on, what was talked about, how it was written down.

Called by the pages Coding and Transcripts, by `segment_sheet`, and by whoever must know whether
a passage is verbatim. Phases (stimulus, plenary, breakout) exclude each other: marking one cuts
another back. Topics lie over phases and over each other. Phases and topics hold whole turns;
"notes" and "verbatim" any words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.journal.entry import Change, Draft, adds, removes, sets
from workbench.model.errors import Refused
from workbench.model.ids import MakeId, SegmentId, TranscriptId, new_id
from workbench.model.names import folded, natural
from workbench.model.occasion import PHASES, SEGMENT_KINDS, Segment, SegmentKind
from workbench.model.reading import Reader
from workbench.model.span import Span, difference, touches, trimmed, union
from workbench.model.transcript import Turn
from workbench.model.wording import counted, on_one_line

WHOLE_TURNS: frozenset[SegmentKind] = frozenset({*PHASES, "topic"})
"""The kinds that begin and end with turns."""


def mark_segment(
    read: Reader,
    transcript: TranscriptId,
    start: int,
    end: int,
    kind: SegmentKind,
    label: str = "",
    *,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft a segment over the code points `start..end`, grown to whole turns where it must be.

    It joins its neighbours of the same kind and label, and cuts back what it excludes. A label
    the study has already keeps its spelling. Refuses a passage without words or outside the
    text, a topic without a name, and what is marked so already.
    """
    label = _as_written(read, kind, _fitting(kind, label))
    span = extent_of(read, transcript, start, end, kind)
    name = read.transcript(transcript).name
    changes = _placed(read, transcript, span, kind, label, None, make_id)
    if not changes:
        raise Refused(f"This part of “{name}” is marked as {phrase(kind, label)} already.")
    return Draft(f"Mark {phrase(kind, label)} in “{name}”", changes)


def change_segment(
    read: Reader,
    segment: SegmentId,
    *,
    label: str | None = None,
    kind: SegmentKind | None = None,
    extent: tuple[int, int] | None = None,
    make_id: MakeId = new_id,
) -> Draft:
    """Draft another name, kind or place for a segment; it joins and cuts as a new one does."""
    old = segment_of(read, segment)
    kind = kind or old.kind
    label = _fitting(kind, old.label if label is None else label)
    span = extent_of(read, old.transcript, *(extent or (old.start, old.end)), kind)
    changes = _placed(read, old.transcript, span, kind, label, old, make_id)
    was, name = phrase(old.kind, old.label), read.transcript(old.transcript).name
    if (kind, label) != (old.kind, old.label):
        return Draft(f"Change {was} in “{name}” to {phrase(kind, label)}", changes)
    return Draft(f"Move {was} in “{name}”", changes)


def remove_segment(read: Reader, segment: SegmentId) -> Draft:
    """Draft that a part is marked no more; its text and codings stay."""
    old = segment_of(read, segment)
    name = read.transcript(old.transcript).name
    return Draft(f"Unmark {phrase(old.kind, old.label)} in “{name}”", (removes(old),))


def segment_of(read: Reader, segment: SegmentId) -> Segment:
    """The segment of an id; refuses one that is gone."""
    for one in read.segments():
        if one.id == segment:
            return one
    raise Refused("This segment is not in the study any more.")


def segments_at(read: Reader, transcript: TranscriptId, place: int) -> tuple[Segment, ...]:
    """The segments that hold a code point: the phase, then topics, then how it is written."""
    found = [one for one in read.segments(transcript) if one.start <= place < one.end]
    return tuple(sorted(found, key=lambda one: (SEGMENT_KINDS.index(one.kind), one.start, one.id)))


def labels_of(read: Reader, kind: SegmentKind) -> tuple[str, ...]:
    """The names the study has for segments of a kind, each once; "Table 2" before "Table 10"."""
    known: dict[str, str] = {}
    for one in read.segments():
        if one.kind == kind and one.label:
            known.setdefault(folded(one.label), one.label)
    if kind == "breakout":
        for session in read.sessions():
            if session.table:
                known.setdefault(folded(session.table), session.table)
    return tuple(sorted(known.values(), key=natural))


def _as_written(read: Reader, kind: SegmentKind, label: str) -> str:
    known = {folded(one): one for one in labels_of(read, kind)}
    return known.get(folded(label), label)


def phrase(kind: SegmentKind, label: str) -> str:
    """Say what a segment is: "plenary", "breakout “Table 2”"."""
    return f"{kind} “{label}”" if label else kind


# -- how it is written down ------------------------------------------------------------------


def notes_in(read: Reader, transcript: TranscriptId) -> tuple[Span, ...]:
    """The parts of a transcript that are somebody's notes, without the verbatim words in them."""
    segments = read.segments(transcript)
    notes = union(one.span for one in segments if one.kind == "notes")
    return difference(notes, [one.span for one in segments if one.kind == "verbatim"])


def is_verbatim(read: Reader, transcript: TranscriptId, span: Span) -> bool:
    """Whether a passage gives the words that were said: no character of it lies in notes."""
    return not touches(notes_in(read, transcript), span)


# -- whole turns -----------------------------------------------------------------------------


def extent_of(
    read: Reader, transcript: TranscriptId, start: int, end: int, kind: SegmentKind
) -> Span:
    """Where a segment of a kind would lie: all turns the passage touches, or its own words."""
    text, name = read.text(transcript), read.transcript(transcript).name
    if not 0 <= start <= end <= len(text):
        raise Refused(
            f"{start} to {end} is not a part of “{name}”, which has "
            f"{counted(len(text), 'character')}: choose one inside it."
        )
    words = trimmed(text, start, end)
    if words is None:
        raise Refused("There are no words in this part: choose some turns first.")
    if kind not in WHOLE_TURNS:
        return words
    first, last = turns_of(read.turns(transcript), words) or (0, -1)
    turns = read.turns(transcript)[first : last + 1]
    return words.cover(Span(turns[0].start, turns[-1].end)) if turns else words


def turns_of(turns: Sequence[Turn], span: Span) -> tuple[int, int] | None:
    """The first and the last turn, counted from 0, that a passage touches; None without any."""
    found = [n for n, turn in enumerate(turns) if turn.start < span.end and span.start < turn.end]
    return (found[0], found[-1]) if found else None


# -- placing one among the others ------------------------------------------------------------


def _placed(
    read: Reader,
    transcript: TranscriptId,
    span: Span,
    kind: SegmentKind,
    label: str,
    moving: Segment | None,
    make_id: MakeId,
) -> tuple[Change, ...]:
    """Put a segment (new, or `moving`) on a span: join its like, cut what it excludes."""
    text = read.text(transcript)
    others = [one for one in read.segments(transcript) if moving is None or one.id != moving.id]
    alike, grown = _joined(text, span, [one for one in others if _same(one, kind, label)])
    rivals = [one for one in others if one not in alike and _excludes(kind, grown, span, one)]
    kept = moving or (alike.pop(0) if alike else None)
    changes: list[Change] = [removes(one) for one in alike]
    for rival in rivals:
        changes += _cut_back(text, rival, span if kind == "notes" else grown, make_id)
    if kept is None:
        id = SegmentId(make_id())
        changes.append(adds(Segment(id, transcript, kind, label, grown.start, grown.end)))
    else:
        changes += sets(kept, kind=kind, label=label, start=grown.start, end=grown.end)
    return tuple(changes)


def _same(one: Segment, kind: SegmentKind, label: str) -> bool:
    return one.kind == kind and folded(one.label) == folded(label)


def _joined(text: str, span: Span, same: list[Segment]) -> tuple[list[Segment], Span]:
    """The segments a span runs together with, and the span that holds them all."""
    alike: list[Segment] = []
    while found := [one for one in same if one not in alike and _meet(text, span, one.span)]:
        alike += found
        for one in found:
            span = span.cover(one.span)
    return alike, span


def _meet(text: str, one: Span, other: Span) -> bool:
    """Whether two spans overlap, or only blanks lie between them."""
    if one.overlaps(other):
        return True
    low, high = sorted((one, other))
    return not text[low.end : high.start].strip()


def _excludes(kind: SegmentKind, grown: Span, marked: Span, other: Segment) -> bool:
    """Whether a segment cannot stand where another comes to lie.

    Notes take away the verbatim words that reach beyond what is marked, or are all of it;
    verbatim words inside stay.
    """
    if kind in PHASES:
        return other.kind in PHASES and other.span.overlaps(grown)
    if kind == "notes" and other.kind == "verbatim" and other.span.overlaps(marked):
        return other.span == marked or not marked.contains(other.span)
    return False


def _cut_back(text: str, rival: Segment, span: Span, make_id: MakeId) -> Iterable[Change]:
    """What becomes of a segment that must leave a span: less, two parts, or nothing."""
    rests = difference([rival.span], [span])
    left = [part for rest in rests if (part := trimmed(text, rest.start, rest.end))]
    if not left:
        yield removes(rival)
        return
    yield from sets(rival, start=left[0].start, end=left[0].end)
    for part in left[1:]:
        yield adds(replace(rival, id=SegmentId(make_id()), start=part.start, end=part.end))


def _fitting(kind: SegmentKind, label: str) -> str:
    """The label on one line; refuses an unknown kind, and a topic without a name."""
    if kind not in SEGMENT_KINDS:
        raise Refused(f"“{kind}” is no kind of segment: choose one of {', '.join(SEGMENT_KINDS)}.")
    label = on_one_line(label)
    if kind == "topic" and not label:
        raise Refused("A topic needs a name: write what was talked about.")
    return label
