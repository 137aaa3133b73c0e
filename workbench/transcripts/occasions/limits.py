"""Limit what is counted and found to some segments: only the plenary, only one table, one topic.

    read = limited(project.read, Limit((Part("plenary"),)))

Called by the window (`ui.desk`), by the commands that count, and by the counts that say what
they are limited to. A limited reader answers like the one behind it, with these differences:

- `extents` are the chosen parts, `talk` those of them in which participants' talk is counted;
- `codings`, `quotes` and `code_counts` give what lies in them with at least one code point,
  whole as it is stored; agreement and coverage then count only the part inside.

Transcripts, texts, turns, people and decisions stay whole, so that places in a text and numbers
of turns mean the same. Verbs are given the study itself, never a limited reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from workbench.model.coding import AnyCoding
from workbench.model.errors import Refused
from workbench.model.ids import ThemeId, TranscriptId
from workbench.model.names import folded
from workbench.model.narrowed import Narrowed
from workbench.model.occasion import (
    PHASES,
    SEGMENT_KINDS,
    Segment,
    SegmentKind,
    without_stimulus,
)
from workbench.model.quote import Quote
from workbench.model.reading import Reader
from workbench.model.span import Span, difference, intersection, touches, trimmed, union
from workbench.model.wording import named, on_one_line
from workbench.transcripts.occasions.segments import labels_of, notes_in, phrase

Stimulus = Literal["as text", "with", "without"]
"""Stimulus text counts as text but not as participants' talk; it counts as both; as neither."""

_SORTS: tuple[frozenset[SegmentKind], ...] = (
    frozenset(PHASES),
    frozenset({"topic"}),
    frozenset({"notes", "verbatim"}),
)
"""One of the parts chosen in each sort must hold a place."""


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """Segments of one kind: those of one label, or all with the label ""."""

    kind: SegmentKind
    label: str = ""

    def matches(self, segment: Segment) -> bool:
        """Whether a segment is one of them; case and blanks do not matter."""
        same = not self.label or folded(self.label) == folded(segment.label)
        return segment.kind == self.kind and same


@dataclass(frozen=True, slots=True)
class Limit:
    """What is counted: what lies in one of the phases, in one of the topics, and is written so.

    Of each sort (phases; topics; notes and verbatim) one chosen part must hold a place; a sort
    of which nothing is chosen asks nothing. Without any part all of the text counts.
    """

    parts: tuple[Part, ...] = ()
    stimulus: Stimulus = "as text"

    def __bool__(self) -> bool:
        """Whether it changes any number."""
        return bool(self.parts) or self.stimulus != "as text"

    @property
    def narrows(self) -> bool:
        """Whether it leaves out some text."""
        return bool(self.parts) or self.stimulus == "without"

    def matches(self, segment: Segment) -> bool:
        """Whether a segment is among the chosen parts."""
        return any(part.matches(segment) for part in self.parts)

    @property
    def phrase(self) -> str:
        """Say it in words: "only plenary or breakout “Table 2”, topic “Trust”"; "" for none."""
        sorts = [[p for p in self.parts if p.kind in sort] for sort in _SORTS]
        said = [_either(parts) for parts in sorts if parts]
        told = [f"only {', '.join(said)}"] if said else []
        if self.stimulus == "without":
            told.append("without stimulus text")
        if self.stimulus == "with":
            told.append("stimulus text counted as participants’ talk")
        return ", ".join(told)


def limited(read: Reader, limit: Limit) -> Reader:
    """The same study, its counts limited; a limit that was there before is replaced."""
    study = whole(read)
    return cast(Reader, _Limited(study, limit)) if limit else study


def whole(read: Reader) -> Reader:
    """The study behind a reader that may be limited."""
    return read._read if isinstance(read, _Limited) else read


def limit_of(read: Reader) -> Limit:
    """What a reader is limited to; an empty limit where it is not."""
    return read._limit if isinstance(read, _Limited) else Limit()


def parts_of(read: Reader) -> tuple[Part, ...]:
    """Everything counts can be limited to: each kind the study has, then its labels."""
    kinds = {one.kind for one in read.segments()}
    if any(session.table for session in read.sessions()):
        kinds.add("breakout")
    if "notes" in kinds:
        kinds.add("verbatim")
    found: list[Part] = []
    for kind in (kind for kind in SEGMENT_KINDS if kind in kinds):
        found.append(Part(kind))
        if kind != "verbatim":
            found += [Part(kind, label) for label in labels_of(read, kind)]
    return tuple(found)


def parse_limit(read: Reader, wanted: Iterable[str], stimulus: Stimulus = "as text") -> Limit:
    """Read what is written as "KIND" or "KIND:LABEL".

    Refuses a kind there is none of, and a kind or label that the study does not have.
    """
    known = parts_of(read)
    return Limit(tuple(dict.fromkeys(_part(one, known) for one in wanted)), stimulus)


def _part(written: str, known: Sequence[Part]) -> Part:
    said, _, label = written.partition(":")
    kind, label = said.strip().casefold(), on_one_line(label)
    if kind not in SEGMENT_KINDS:
        raise Refused(
            f"“{said.strip()}” is no kind of segment: write {_or(SEGMENT_KINDS)}, "
            "with a label after a colon where you want only that one."
        )
    of_kind = [part for part in known if part.kind == kind]
    if not of_kind:
        raise Refused(f"No part of this study is marked as {kind}: mark one first.")
    for part in of_kind:
        if folded(part.label) == folded(label):
            return part
    labels = [part.label for part in of_kind if part.label]
    there = f"the study has {named(*labels)}" if labels else f"write {kind} alone"
    raise Refused(f"No {kind} is called “{label}”: {there}.")


def _either(parts: Sequence[Part]) -> str:
    return _or([phrase(part.kind, part.label) for part in parts])


def _or(words: Sequence[str]) -> str:
    *head, last = words
    return f"{', '.join(head)} or {last}" if head else last


class _Limited(Narrowed):
    """The codings and quotes of which something lies in the chosen parts."""

    def __init__(self, read: Reader, limit: Limit) -> None:
        super().__init__(read)
        self._limit = limit
        self._extents: dict[TranscriptId, tuple[Span, ...]] = {}

    def extents(self, transcript: TranscriptId) -> Sequence[Span]:
        """The chosen parts of a transcript, in order, apart."""
        if transcript not in self._extents:
            self._extents[transcript] = _chosen(self._read, transcript, self._limit)
        return self._extents[transcript]

    def talk(self, transcript: TranscriptId) -> Sequence[Span]:
        """The chosen parts in which what participants say is counted."""
        asked = any(part.kind == "stimulus" for part in self._limit.parts)
        if asked or self._limit.stimulus == "with":
            return self.extents(transcript)
        return without_stimulus(self.extents(transcript), self._read.segments(transcript))

    def _keeps(self, coding: AnyCoding) -> bool:
        return self._counts(coding.transcript, Span(coding.start, coding.end))

    def quotes(self, theme: ThemeId | None = None) -> Sequence[Quote]:
        """The quotes of which something lies in the chosen parts."""
        found = self._read.quotes(theme)
        return [quote for quote in found if self._counts(quote.transcript, quote.span)]

    def _counts(self, transcript: TranscriptId, span: Span) -> bool:
        return touches(self.extents(transcript), span)


def _chosen(read: Reader, transcript: TranscriptId, limit: Limit) -> tuple[Span, ...]:
    """The parts of a transcript that a limit leaves, without the blanks at the ends of each."""
    everything = tuple(read.extents(transcript))
    segments = read.segments(transcript)
    spans = everything
    for sort in _SORTS:
        parts = [part for part in limit.parts if part.kind in sort]
        if parts:
            places = [p for part in parts for p in _places(read, transcript, part, segments)]
            spans = intersection(spans, union(places))
    if limit.stimulus == "without":
        spans = without_stimulus(spans, segments)
    if spans == everything:
        return everything
    text = read.text(transcript)
    pieces = (trimmed(text, span.start, span.end) for span in spans)
    return tuple(piece for piece in pieces if piece is not None)


def _places(
    read: Reader, transcript: TranscriptId, part: Part, segments: Sequence[Segment]
) -> tuple[Span, ...]:
    """Where one part lies; what no phase is marked in belongs to the table of the session."""
    marked = [one.span for one in segments if part.matches(one)]
    if part.kind == "verbatim" and not part.label:
        return difference(read.extents(transcript), notes_in(read, transcript))
    if part.kind == "notes":
        return intersection(union(marked), notes_in(read, transcript))
    table = _table(read, transcript) if part.kind == "breakout" else ""
    if table and (not part.label or folded(part.label) == folded(table)):
        phases = [one.span for one in segments if one.kind in PHASES]
        marked += difference(read.extents(transcript), phases)
    return tuple(marked)


def _table(read: Reader, transcript: TranscriptId) -> str:
    session = read.transcript(transcript).session
    return next(one.table for one in read.sessions() if one.id == session)
