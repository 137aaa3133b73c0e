"""Bring transcripts into the study: look at them first, choose, then import.

    source = read_file(path)
    seen = preview(source)                       # shown; choices are made
    drafts = import_transcripts(read, [(source, Choices())], by=me)

Called by the transcripts page and by `workbench import`. The stored text holds only
what was said: turns are parted by an empty line, the paragraphs of a turn by a line end.
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.journal.entry import Change, Draft, adds
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.errors import Refused
from workbench.model.ids import (
    CoderId,
    MakeId,
    MemoId,
    SegmentId,
    SessionId,
    SpeakerId,
    TranscriptId,
    new_id,
)
from workbench.model.memo import Memo
from workbench.model.names import folded
from workbench.model.occasion import Segment, Session
from workbench.model.people import Speaker
from workbench.model.reading import Reader
from workbench.model.transcript import Transcript, Turn, count_words, text_hash, turns_to_json
from workbench.transcripts.blocks import Note
from workbench.transcripts.choices import Choices, Habit, Occasion, choices_with, habit_of
from workbench.transcripts.composing import Part, compose_text, composed, renamed
from workbench.transcripts.cutting.layouts import Layout
from workbench.transcripts.occasions.describing import session_date, session_kind, session_place
from workbench.transcripts.people.speakers import People
from workbench.transcripts.previewing import LabelSeen, Preview, facilitates, preview
from workbench.transcripts.reading import Source, read_file

__all__ = [
    "Choices",
    "Habit",
    "LabelSeen",
    "Layout",
    "Occasion",
    "Preview",
    "Source",
    "choices_with",
    "compose_text",
    "habit_of",
    "import_transcripts",
    "preview",
    "read_file",
]


def import_transcripts(
    read: Reader,
    chosen: Iterable[tuple[Source, Choices]],
    *,
    by: CoderId,
    now: Now = clock.now,
    make_id: MakeId = new_id,
) -> list[Draft]:
    """Draft the import of files, one draft each, to be done in this order."""
    coming = _Coming(read, by, now, make_id)
    return [coming.draft(source, choices) for source, choices in chosen]


def note_told(note: Note) -> str:
    """A comment or note as a memo: whose it is, the words it stands at, and what it says."""
    author = f" by {note.author}" if note.author else ""
    place = f" at “{note.words}”" if note.words else ""
    return f"{note.kind.capitalize()}{author}{place}: {note.text}"


class _Coming:
    """What is in the study already, and what the drafts made so far will add."""

    def __init__(self, read: Reader, by: CoderId, now: Now, make_id: MakeId) -> None:
        self._by, self._now, self._make_id = by, now, make_id
        self._sessions = {folded(session.label): session.id for session in read.sessions()}
        self._next_session = 1 + max((s.position for s in read.sessions()), default=-1)
        self._names = {transcript.name for transcript in read.transcripts()}
        self._next_place: dict[SessionId, int] = {}
        for transcript in read.transcripts():
            place = max(transcript.position + 1, self._next_place.get(transcript.session, 0))
            self._next_place[transcript.session] = place
        self._people = People(read.participants())

    def draft(self, source: Source, choices: Choices) -> Draft:
        """The import of one file."""
        name = " ".join((choices.name or source.name).split())
        made = composed(source, choices)
        text, turns = made.text, made.turns
        if not turns:
            raise Refused(f"“{source.file}” holds nothing that was said: look at its layout.")
        if name in self._names:
            raise Refused(
                f"“{name}” is in the study already: give this transcript another name, "
                "or remove the other one first."
            )
        self._names.add(name)
        label = " ".join(choices.session.split()) or name
        session, changes = self._session(label, choices.occasion)
        layout = turns_to_json(turns, made.cues)
        transcript = Transcript(
            id=TranscriptId(self._make_id()),
            session=session,
            name=name,
            position=self._next_place.get(session, 0),
            text=text_hash(text),
            layout=text_hash(layout),
            words=count_words(text),
            characters=len(text),
            turn_count=len(turns),
            source=source.file,
        )
        self._next_place[session] = transcript.position + 1
        speakers = tuple(self._speakers(transcript, turns, choices))
        segments = tuple(adds(self._segment(transcript, part)) for part in made.parts)
        notes = source.notes if choices.notes_as_memos else ()
        memos = tuple(adds(self._memo(transcript, note)) for note in notes)
        changes = (*changes, adds(transcript), *speakers, *segments, *memos)
        return Draft(f"Import “{name}”", changes, "", (text, layout))

    def _segment(self, transcript: Transcript, part: Part) -> Segment:
        return Segment(
            SegmentId(self._make_id()),
            transcript.id,
            part.marker.kind,
            part.marker.label,
            part.start,
            part.end,
        )

    def _memo(self, transcript: Transcript, note: Note) -> Memo:
        id = MemoId(self._make_id())
        return Memo(id, "transcript", transcript.id, note_told(note), self._by, self._now())

    def _session(self, label: str, occasion: Occasion) -> tuple[SessionId, tuple[Change, ...]]:
        known = self._sessions.get(folded(label))
        if known is not None:
            return known, ()
        session = Session(
            SessionId(self._make_id()),
            label,
            self._next_session,
            kind=session_kind(occasion.kind),
            held_on=session_date(occasion.held_on),
            place=session_place(occasion.place),
        )
        self._sessions[folded(label)] = session.id
        self._next_session += 1
        return session.id, (adds(session),)

    def _speakers(
        self, transcript: Transcript, turns: Iterable[Turn], choices: Choices
    ) -> Iterable[Change]:
        old: dict[str, list[str]] = {}
        for label in choices.renames:
            old.setdefault(renamed(label, choices.renames), []).append(label)
        for label in dict.fromkeys(turn.label for turn in turns if turn.label is not None):
            person = self._people.named(label)
            facilitator = facilitates(label, choices, old.get(label, ()))
            role = person.role if person and not facilitator else "participant"
            yield adds(
                Speaker(
                    id=SpeakerId(self._make_id()),
                    transcript=transcript.id,
                    label=label,
                    participant=person.id if person else None,
                    role="facilitator" if facilitator else role,
                )
            )
