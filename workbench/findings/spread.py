"""Where the quotes come from: how many each session and each participant supplies.

Called by `report.sections.spread` and the page of quotes, which sets them against the share of
talk. Only participants' turns count as talk: facilitators and presenters do not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.coding.quotes import said
from workbench.coding.voices import Voices
from workbench.findings.characteristics import participants
from workbench.model.ids import ParticipantId, SessionId, TranscriptId
from workbench.model.occasion import Session
from workbench.model.people import Participant, Role, Speaker
from workbench.model.quote import Quote
from workbench.model.reading import Reader
from workbench.model.transcript import count_words


@dataclass(frozen=True, slots=True)
class SessionQuotes:
    """How many quotes one session supplies, and how many words its participants said."""

    session: Session
    quotes: int
    words: int


@dataclass(frozen=True, slots=True)
class ParticipantQuotes:
    """How many quotes one participant speaks in, and how many words they said in all."""

    participant: Participant
    quotes: int
    words: int


@dataclass(frozen=True, slots=True)
class Spread:
    """The quotes counted: `total` of them, `nobody` of which no known participant speaks in.

    The sessions' quotes add up to `total`. A quote in which two people speak counts for both.
    """

    total: int
    nobody: int
    sessions: tuple[SessionQuotes, ...]
    participants: tuple[ParticipantQuotes, ...]


def spread(read: Reader, *, used_only: bool = True) -> Spread:
    """Count the quotes per session and participant, those marked used or all of the bank."""
    quotes = [q for q in read.quotes() if q.status == "used" or not used_only]
    sessions = {transcript.id: transcript.session for transcript in read.transcripts()}
    per_session = Counter(sessions[quote.transcript] for quote in quotes)
    voices = Voices(read)
    spoken = [speaking_in(read, quote, voices) for quote in quotes]
    per_person = Counter(person for people in spoken for person in people)
    words_in, words_of = _talk(read, sessions)
    return Spread(
        total=len(quotes),
        nobody=sum(not people for people in spoken),
        sessions=tuple(
            SessionQuotes(session, per_session[session.id], words_in[session.id])
            for session in read.sessions()
        ),
        participants=tuple(
            ParticipantQuotes(person, per_person[person.id], words_of[person.id])
            for person in participants(read)
        ),
    )


def speaking_in(read: Reader, quote: Quote, voices: Voices) -> frozenset[ParticipantId]:
    """The known participants heard in what a quote prints."""
    heard = voices.heard(quote.transcript, said(quote, read.quote_edits(quote.id)))
    return frozenset(
        voice.participant
        for voice in heard
        if voice.participant is not None and voice.role == "participant"
    )


def _talk(
    read: Reader, sessions: Mapping[TranscriptId, SessionId]
) -> tuple[Counter[SessionId], Counter[ParticipantId]]:
    roles = {person.id: person.role for person in read.participants()}
    words_in: Counter[SessionId] = Counter()
    words_of: Counter[ParticipantId] = Counter()
    for transcript, session in sessions.items():
        speakers = {speaker.label: speaker for speaker in read.speakers(transcript)}
        text = read.text(transcript)
        for turn in read.turns(transcript):
            speaker = speakers.get(turn.label or "")
            if speaker is None or _role(speaker, roles) != "participant":
                continue
            words = count_words(text[turn.start : turn.end])
            words_in[session] += words
            if speaker.participant is not None:
                words_of[speaker.participant] += words
    return words_in, words_of


def _role(speaker: Speaker, roles: Mapping[ParticipantId, Role]) -> Role:
    if speaker.participant is None:
        return speaker.role
    return roles.get(speaker.participant, speaker.role)
