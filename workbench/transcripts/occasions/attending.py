"""Who was at which session: said by a person, or shown by their speaking there.

Called by the transcripts page, the sheets of participants, and whatever counts people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set

from workbench.journal.entry import Change, Draft, adds, removes
from workbench.model.errors import Refused
from workbench.model.ids import ParticipantId, SessionId, joint_id
from workbench.model.names import folded
from workbench.model.occasion import Attendance, Session
from workbench.model.reading import Reader


def sessions_of(read: Reader) -> Mapping[ParticipantId, tuple[SessionId, ...]]:
    """The sessions each participant was at, in the order of the sessions.

    Everyone is in it, also who was at none. Being at a session is said by an attendance, or
    follows from a label of one of its transcripts that stands for the person.
    """
    there: set[tuple[ParticipantId, SessionId]] = {
        (one.participant, one.session) for one in read.attendances()
    }
    there |= speaking(read)
    order = [session.id for session in read.sessions()]
    return {
        person.id: tuple(session for session in order if (person.id, session) in there)
        for person in read.participants()
    }


def speaking(read: Reader) -> set[tuple[ParticipantId, SessionId]]:
    """Who speaks in a transcript of which session."""
    where = {transcript.id: transcript.session for transcript in read.transcripts()}
    return {
        (one.participant, where[one.transcript])
        for one in read.speakers()
        if one.participant is not None
    }


def set_attendance(
    read: Reader, participant: ParticipantId, sessions: Iterable[SessionId]
) -> Draft:
    """Draft which sessions a participant was at; refuse to leave out one where they speak."""
    person = next(one for one in read.participants() if one.id == participant)
    chosen = set(sessions)
    spoken = {session for who, session in speaking(read) if who == participant}
    for session in read.sessions():
        if session.id in spoken - chosen:
            raise Refused(
                f"“{person.label}” speaks in “{session.label}”: say first that the label there "
                "stands for somebody else."
            )
    said = [one for one in read.attendances() if one.participant == participant]
    changes = tuple(attendance_changes(participant, chosen, said, spoken))
    return Draft(f"Sessions of “{person.label}”", changes)


def attendance_changes(
    participant: ParticipantId,
    wanted: Set[SessionId],
    said: Iterable[Attendance],
    spoken: Set[SessionId],
) -> Iterable[Change]:
    """What makes the attendances `said` of a person those `wanted`; speaking needs no saying."""
    known = {one.session: one for one in said}
    for session, one in known.items():
        if session not in wanted:
            yield removes(one)
    for session in sorted(wanted - known.keys() - spoken):
        yield adds(attendance(participant, session))


def attendance(participant: ParticipantId, session: SessionId) -> Attendance:
    """That a person was at a session."""
    return Attendance(joint_id(participant, session), participant, session)


def named_sessions(sessions: Sequence[Session], written: str) -> tuple[list[Session], list[str]]:
    """The sessions a cell such as “FG1; FG2” names, and the words that name none."""
    known = {folded(session.label): session for session in sessions}
    whole = known.get(folded(written))
    if whole is not None:
        return [whole], []
    found: dict[SessionId, Session] = {}
    unknown: list[str] = []
    for piece in re.split(r"[;\n|]", written):
        parts = [piece] if folded(piece) in known else piece.split(",")
        for part in parts:
            if session := known.get(folded(part)):
                found[session.id] = session
            elif words := " ".join(part.split()):
                unknown.append(words)
    return list(found.values()), unknown


def written_sessions(sessions: Sequence[Session], attended: Iterable[SessionId]) -> str:
    """The labels of sessions in one cell: “FG1; FG2”."""
    labels = {session.id: session.label for session in sessions}
    return "; ".join(labels[id] for id in attended)
