"""Where the quotes come from: how many each session and each participant supplies.

Called by `report.sections.spread` and the page of quotes, which sets them against the share of
talk. Only participants' turns count as talk: facilitators and presenters do not, and what was
said in stimulus text is left out unless it was asked for (`Reader.talk`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from workbench.coding.quotes import said
from workbench.coding.voices import Voices
from workbench.findings.characteristics import participants
from workbench.model.ids import ParticipantId, SessionId
from workbench.model.occasion import Session
from workbench.model.people import Participant
from workbench.model.quote import Quote
from workbench.model.reading import Reader
from workbench.transcripts.occasions.speaking import speaking, what_talk_counts


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
    `what_counts` says what talk is counted ("without stimulus text"), "" for all of it.
    """

    total: int
    nobody: int
    sessions: tuple[SessionQuotes, ...]
    participants: tuple[ParticipantQuotes, ...]
    what_counts: str = ""


def spread(read: Reader, *, used_only: bool = True) -> Spread:
    """Count the quotes per session and participant, those marked used or all of the bank."""
    quotes = [q for q in read.quotes() if q.status == "used" or not used_only]
    sessions = {transcript.id: transcript.session for transcript in read.transcripts()}
    per_session = Counter(sessions[quote.transcript] for quote in quotes)
    voices = Voices(read)
    spoken = [speaking_in(read, quote, voices) for quote in quotes]
    per_person = Counter(person for people in spoken for person in people)
    words_in, words_of = _talk(read)
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
        what_counts=what_talk_counts(read),
    )


def speaking_in(read: Reader, quote: Quote, voices: Voices) -> frozenset[ParticipantId]:
    """The known participants heard in what a quote prints, as far as their talk is counted."""
    heard = voices.counted(quote.transcript, said(quote, read.quote_edits(quote.id)))
    return frozenset(
        voice.participant
        for voice in heard
        if voice.participant is not None and voice.role == "participant"
    )


def _talk(read: Reader) -> tuple[Counter[SessionId], Counter[ParticipantId]]:
    words_in: Counter[SessionId] = Counter()
    words_of: Counter[ParticipantId] = Counter()
    for transcript in read.transcripts():
        for one in speaking(read, [transcript.id]):
            if one.role == "participant":
                words_in[transcript.session] += one.words
                if one.participant is not None:
                    words_of[one.participant] += one.words
    return words_in, words_of
