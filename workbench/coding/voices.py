"""Whose words a passage holds, and how print names them.

Called by `coding.quotes` and `themes.evidence`. Each transcript's turns are read once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from workbench.coding.wording import listed
from workbench.model.ids import ParticipantId, SpeakerId, TranscriptId
from workbench.model.people import Participant, Role
from workbench.model.reading import Reader
from workbench.model.span import Span, intersection, union
from workbench.model.transcript import Turn
from workbench.transcripts.people.participants import why_not


class Voice(NamedTuple):
    """Someone heard in a passage.

    `name` is how print names them: a participant's label, the label in the transcript where it
    stands for nobody yet, or the role of who took no part in the talk. `stated` is what stands in
    its place in an attribution where they may be named by occupation or by name, else "".
    """

    name: str
    role: Role
    speaker: SpeakerId
    participant: ParticipantId | None
    stated: str = ""


def stated(person: Participant) -> str:
    """What print says of a person in place of the label; "" when it says the label only."""
    if person.attribution == "label" or why_not(person, person.attribution):
        return ""
    name = person.name if person.attribution == "name" else ""
    return ", ".join(filter(None, (name, person.occupation, person.organisation)))


class Voices:
    """Who speaks where in the transcripts of a study."""

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._participants = {someone.id: someone for someone in read.participants()}
        self._sessions = {session.id: session.label for session in read.sessions()}
        self._voices: dict[TranscriptId, dict[str, Voice]] = {}
        self._talk: dict[TranscriptId, Sequence[Span]] = {}
        self._turns: dict[TranscriptId, tuple[Sequence[Turn], list[int]]] = {}

    def heard(self, transcript: TranscriptId, spans: Iterable[Span]) -> tuple[Voice, ...]:
        """The voices heard in passages of a transcript, each once, in the order of speaking."""
        voices = self._voices_of(transcript)
        labels = dict.fromkeys(
            turn.label for span in spans for turn in self._turns_in(transcript, span)
        )
        return tuple(voices[label] for label in labels if label in voices)

    def counted(self, transcript: TranscriptId, spans: Iterable[Span]) -> tuple[Voice, ...]:
        """The voices heard in the part of passages where talk is counted: no stimulus text."""
        if transcript not in self._talk:
            self._talk[transcript] = self._read.talk(transcript)
        return self.heard(transcript, intersection(union(spans), self._talk[transcript]))

    def attribution(self, transcript: TranscriptId, spans: Iterable[Span]) -> str:
        """Name the session and who speaks: "(FG1, pt3 and pt5)", or "(FG1)" without speakers.

        Who may be named by occupation and organisation, or by name, is: "(Data manager, hospital
        trust)"; beside others they come last: "(FG1, pt3; Data manager, hospital trust)".
        """
        session = self._sessions[self._read.transcript(transcript).session]
        heard = self.heard(transcript, spans)
        stated = list(dict.fromkeys(voice.stated for voice in heard if voice.stated))
        names = dict.fromkeys(voice.name for voice in heard if not voice.stated)
        if names:
            stated.insert(0, f"{session}, {listed(names)}")
        return f"({'; '.join(stated or [session])})"

    def _turns_in(self, transcript: TranscriptId, span: Span) -> Sequence[Turn]:
        if transcript not in self._turns:
            turns = self._read.turns(transcript)
            self._turns[transcript] = (turns, [turn.start for turn in turns])
        turns, starts = self._turns[transcript]
        first = max(0, bisect_right(starts, span.start) - 1)
        last = bisect_right(starts, span.end - 1)
        return [turn for turn in turns[first:last] if turn.end > span.start]

    def _voices_of(self, transcript: TranscriptId) -> dict[str, Voice]:
        if transcript not in self._voices:
            voices = {}
            for speaker in self._read.speakers(transcript):
                someone = (
                    self._participants.get(speaker.participant) if speaker.participant else None
                )
                role = someone.role if someone else speaker.role
                label = someone.label if someone else speaker.label
                voices[speaker.label] = Voice(
                    name=label if role == "participant" else role,
                    role=role,
                    speaker=speaker.id,
                    participant=someone.id if someone else None,
                    stated=stated(someone) if someone else "",
                )
            self._voices[transcript] = voices
        return self._voices[transcript]
