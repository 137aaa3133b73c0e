"""Segments as a sheet: transcript, kind, label, and the first and the last turn.

Called by `workbench segments` and `project.sample`. Rows that cannot go in are left out and
said, as those of participants are; none cuts back what is marked already.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from workbench.journal.entry import Change, Draft
from workbench.model.errors import Refused
from workbench.model.ids import MakeId, SegmentId, TranscriptId, new_id
from workbench.model.kinds import row_of
from workbench.model.names import folded
from workbench.model.occasion import PHASES, SEGMENT_KINDS, Segment, SegmentKind
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.model.transcript import Transcript
from workbench.model.wording import counted, elided, on_one_line
from workbench.transcripts.occasions.segments import (
    WHOLE_TURNS,
    extent_of,
    mark_segment,
    phrase,
    turns_of,
)
from workbench.transcripts.plans import Outcome, Plan, PlannedRow, Problem, Rows

COLUMNS = ("transcript", "kind", "label", "first turn", "last turn", "start", "end", "words")
NUMBERS = frozenset({"first turn", "last turn", "start", "end"})
WORDS = 60
"""So many characters of a segment are written, so that a person sees which it is."""

_HEADINGS: Mapping[str, str] = {
    **{name: name for name in COLUMNS},
    "segment": "kind",
    "name": "label",
    "from": "first turn",
    "from turn": "first turn",
    "first": "first turn",
    "turn": "first turn",
    "to": "last turn",
    "to turn": "last turn",
    "last": "last turn",
    "text": "words",
}
"""What a heading means."""


def table(read: Reader) -> list[dict[str, str]]:
    """The segments by transcript and place, by `COLUMNS`: turns from 1, code points from 0."""
    return [
        _row(read, transcript, one)
        for transcript in read.transcripts()
        for one in read.segments(transcript.id)
    ]


def plan_segments(
    read: Reader, rows: Rows, *, first_line: int = 2, make_id: MakeId = new_id
) -> Plan:
    """Plan the import of segments; Refused when the sheet has no rows, or lacks a column.

    A row needs transcript and kind, and first turn (last turn too, unless it is one turn only)
    or start and end. `words` are compared with the words there.
    """
    found = [_by_heading(row) for row in rows]
    if not any(any(row.values()) for row in found):
        raise Refused("The table holds no segments: it needs a row for each.")
    for needed in ("transcript", "kind"):
        if not any(needed in row for row in found):
            raise Refused(f"The table has no column “{needed}”: {_NEEDED}")
    if not any({"first turn", "start"} & row.keys() for row in found):
        raise Refused(f"The table does not say where segments are: {_NEEDED}")
    coming = _Coming(read, make_id)
    planned: list[PlannedRow] = []
    problems: list[Problem] = []
    for line, row in enumerate(found, first_line):
        if not any(row.values()):
            continue
        try:
            planned.append(PlannedRow(line, *coming.take(row)))
        except Refused as refusal:
            problems.append(Problem(line, "", refusal.sentence))
            planned.append(PlannedRow(line, row.get("label", ""), "left out"))
    number = sum(one.outcome == "new" for one in planned)
    draft = Draft(f"Import {counted(number, 'segment')}", tuple(coming.changes))
    return Plan(tuple(planned), tuple(problems), draft)


_NEEDED = "it needs transcript, kind, label, first turn and last turn."


def _row(read: Reader, transcript: Transcript, one: Segment) -> dict[str, str]:
    turns = turns_of(read.turns(transcript.id), one.span)
    first, last = (str(turn + 1) for turn in turns) if turns else ("", "")
    return {
        "transcript": transcript.name,
        "kind": one.kind,
        "label": one.label,
        "first turn": first,
        "last turn": last,
        "start": str(one.start),
        "end": str(one.end),
        "words": elided(one.span.of(read.text(transcript.id)), WORDS),
    }


def _by_heading(row: Mapping[str, str]) -> dict[str, str]:
    return {
        known: on_one_line(cell or "")
        for heading, cell in row.items()
        if (known := _HEADINGS.get(folded(heading.replace("_", " "))))
    }


class _Coming:
    """The study with the segments of the rows taken so far: a reader for `mark_segment`."""

    def __init__(self, read: Reader, make_id: MakeId) -> None:
        self.changes: list[Change] = []
        self._read, self._make_id = read, make_id
        self._segments = {one.id: one for one in read.segments()}

    def __getattr__(self, question: str) -> Any:
        return getattr(self._read, question)

    def segments(self, transcript: TranscriptId | None = None) -> Sequence[Segment]:
        """The segments there are by now."""
        return [s for s in self._segments.values() if transcript in (None, s.transcript)]

    def take(self, row: Mapping[str, str]) -> tuple[str, Outcome]:
        """Take one row in; tell what it is called and whether it is new. Refuses what cannot be."""
        transcript = self._transcript(row.get("transcript", ""))
        kind, label = _kind(row.get("kind", "")), row.get("label", "")
        span = self._span(transcript, kind, row)
        self._compare_words(transcript, span, row)
        self._keep_apart(transcript, span, kind, label)
        name = phrase(kind, label)
        if any(_is_it(one, transcript, span, kind, label) for one in self._segments.values()):
            return name, "unchanged"
        read = cast(Reader, self)
        draft = mark_segment(
            read, transcript.id, span.start, span.end, kind, label, make_id=self._make_id
        )
        self._follow(draft)
        return name, "new"

    def _follow(self, draft: Draft) -> None:
        self.changes += draft.changes
        for change in draft.changes:
            id = SegmentId(change.id)
            old = self._segments.pop(id, None)
            if change.after is not None:
                row = {**(row_of(old) if old else {}), **change.after}
                self._segments[id] = Segment(id=id, **row)  # type: ignore[arg-type]

    def _transcript(self, name: str) -> Transcript:
        if not name:
            raise Refused("there is nothing under “transcript”; name the transcript.")
        found = [one for one in self._read.transcripts() if folded(one.name) == folded(name)]
        if not found:
            raise Refused(f"there is no transcript “{name}”; correct the name.")
        return found[0]

    def _span(self, transcript: Transcript, kind: SegmentKind, row: Mapping[str, str]) -> Span:
        """Where a segment lies: turns come first for what holds whole turns, else characters."""
        turns = self._by_turns(transcript, row)
        characters = self._by_characters(transcript, row)
        if turns is None and characters is None:
            raise Refused("it does not say where; give first turn and last turn.")
        if turns is None or (characters is not None and kind not in WHOLE_TURNS):
            assert characters is not None
            if turns is not None and not turns.contains(characters):
                raise Refused(
                    f"characters {characters.start} to {characters.end} do not lie in these "
                    "turns; correct the turns, or empty “start” and “end”."
                )
            turns = characters
        return extent_of(self._read, transcript.id, turns.start, turns.end, kind)

    def _by_turns(self, transcript: Transcript, row: Mapping[str, str]) -> Span | None:
        first = _number(row, "first turn")
        last = _number(row, "last turn")
        if first is None:
            if last is not None:
                raise Refused("“first turn” is empty; write the number of the first turn.")
            return None
        last = first if last is None else last
        turns = self._read.turns(transcript.id)
        for number in (first, last):
            if not 1 <= number <= len(turns):
                raise Refused(
                    f"there is no turn {number}; “{transcript.name}” has "
                    f"{counted(len(turns), 'turn')}."
                )
        if last < first:
            raise Refused(f"turn {last} comes before turn {first}; exchange them.")
        return Span(turns[first - 1].start, turns[last - 1].end)

    def _by_characters(self, transcript: Transcript, row: Mapping[str, str]) -> Span | None:
        start, end = _number(row, "start"), _number(row, "end")
        if start is None or end is None:
            return None
        if not 0 <= start < end <= transcript.characters:
            raise Refused(
                f"{start} to {end} is not a part of “{transcript.name}”, which has "
                f"{counted(transcript.characters, 'character')}."
            )
        return Span(start, end)

    def _compare_words(self, transcript: Transcript, span: Span, row: Mapping[str, str]) -> None:
        wanted = row.get("words", "").removesuffix("…").rstrip()
        there = on_one_line(span.of(self._read.text(transcript.id)))
        if not there.startswith(wanted):
            raise Refused(
                f"it should begin with “{elided(wanted)}”, but “{elided(there)}” stands there; "
                "correct the place, or empty “words”."
            )

    def _keep_apart(
        self, transcript: Transcript, span: Span, kind: SegmentKind, label: str
    ) -> None:
        """Refuse a phase where another is: a sheet never takes away what is marked."""
        for one in self.segments(transcript.id):
            same = one.kind == kind and folded(one.label) == folded(label)
            if {kind, one.kind} <= set(PHASES) and not same and one.span.overlaps(span):
                first, last = turns_of(self._read.turns(transcript.id), one.span) or (0, 0)
                where = f"turn {first + 1}" if first == last else f"turns {first + 1} to {last + 1}"
                raise Refused(
                    f"{where} of “{transcript.name}” {'is' if first == last else 'are'} "
                    f"{phrase(one.kind, one.label)} already; correct the turns, or unmark that "
                    "first."
                )


def _is_it(one: Segment, transcript: Transcript, span: Span, kind: SegmentKind, label: str) -> bool:
    same = one.kind == kind and folded(one.label) == folded(label)
    return same and one.transcript == transcript.id and one.span.contains(span)


def _kind(written: str) -> SegmentKind:
    kind = written.casefold()
    if kind not in SEGMENT_KINDS:
        raise Refused(
            f"“{written}” is no kind of segment; write one of {', '.join(SEGMENT_KINDS)}."
        )
    return kind


def _number(row: Mapping[str, str], column: str) -> int | None:
    written = row.get(column, "").removesuffix(".0")
    if not written:
        return None
    if not (written.isascii() and written.isdigit() and len(written) < 12):
        raise Refused(f"“{written}” under “{column}” is not a whole number.")
    return int(written)
