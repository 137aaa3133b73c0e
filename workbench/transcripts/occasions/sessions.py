"""When and where people talked, and in which session a transcript belongs.

Called by the transcripts page, and by the sheets of sessions and participants.
"""

from __future__ import annotations

from workbench.journal.entry import Draft, adds, removes, removes_all, sets
from workbench.model.errors import Refused
from workbench.model.ids import MakeId, SessionId, TranscriptId, new_id
from workbench.model.names import folded
from workbench.model.occasion import Session
from workbench.model.reading import Reader
from workbench.model.transcript import Transcript


def add_session(read: Reader, label: str, *, make_id: MakeId = new_id) -> Draft:
    """Draft a new session, last of all; refuse a label that another has."""
    label = _free_session_label(read, label)
    return Draft(f"Add session “{label}”", (adds(new_session(read, label, make_id)),))


def move_session(read: Reader, session: SessionId, position: int) -> Draft:
    """Draft another place for a session; `position` counts the others from 0."""
    known = next(one for one in read.sessions() if one.id == session)
    others = [one for one in read.sessions() if one.id != session]
    position = max(0, min(position, len(others)))
    order = [*others[:position], known, *others[position:]]
    changes = tuple(
        change for place, one in enumerate(order) for change in sets(one, position=place)
    )
    return Draft(f"Move session “{known.label}”", changes)


def remove_session(read: Reader, session: SessionId) -> Draft:
    """Draft taking out a session and who was there; refuse while it holds transcripts."""
    known = next(one for one in read.sessions() if one.id == session)
    names = [f"“{one.name}”" for one in read.transcripts() if one.session == session]
    if names:
        raise Refused(
            f"“{known.label}” holds {', '.join(names[:3])}{' and more' if names[3:] else ''}: "
            "move these transcripts to another session first."
        )
    attended = [one for one in read.attendances() if one.session == session]
    changes = (*removes_all(attended), removes(known))
    return Draft(f"Remove session “{known.label}”", changes)


def rename_session(read: Reader, session: SessionId, label: str) -> Draft:
    """Draft another label for a session; quotes will name it so."""
    known = next(one for one in read.sessions() if one.id == session)
    label = _free_session_label(read, label, known)
    return Draft(f"Rename session “{known.label}” to “{label}”", sets(known, label=label))


def set_session(
    read: Reader, transcript: TranscriptId, label: str, *, make_id: MakeId = new_id
) -> Draft:
    """Draft that a transcript belongs to the session of this label, made when there is none."""
    label = _words(label, "A session")
    known = read.transcript(transcript)
    session = session_named(read, label)
    made = session or new_session(read, label, make_id)
    if made.id == known.session:
        raise Refused(f"“{known.name}” is in the session “{made.label}” already.")
    places = [one.position for one in read.transcripts() if one.session == made.id]
    moved = sets(known, session=made.id, position=max(places, default=-1) + 1)
    added = () if session else (adds(made),)
    return Draft(f"Put “{known.name}” into session “{made.label}”", (*added, *moved))


def session_named(read: Reader, label: str) -> Session | None:
    """The session of a label; small and capital letters are alike."""
    return next((one for one in read.sessions() if folded(one.label) == folded(label)), None)


def rename_transcript(read: Reader, transcript: TranscriptId, name: str) -> Draft:
    """Draft another name for a transcript; refuse one that another has."""
    known = read.transcript(transcript)
    name = _words(name, "A transcript")
    if any(one.name == name and one.id != transcript for one in read.transcripts()):
        raise Refused(f"Another transcript is called “{name}”: choose another name.")
    return Draft(f"Rename “{known.name}” to “{name}”", sets(known, name=name))


def remove_transcript(read: Reader, transcript: TranscriptId) -> Draft:
    """Draft taking a transcript out; refuse while anything a person made stands in it."""
    known = read.transcript(transcript)
    if in_the_way := _made_in(read, known):
        raise Refused(
            f"“{known.name}” cannot be removed: it holds {in_the_way}. Remove these first."
        )
    work = [one for one in read.work() if one.transcript == transcript]
    changes = (
        *removes_all(work),
        *removes_all(read.speakers(transcript)),
        *removes_all(read.segments(transcript)),
        *removes_all(read.revisions(transcript)),
        removes(known),
    )
    return Draft(f"Remove “{known.name}”", changes)


def _made_in(read: Reader, transcript: Transcript) -> str:
    id = transcript.id
    counts = (
        (len(read.codings(transcript=id)), "coding", "codings"),
        (sum(quote.transcript == id for quote in read.quotes()), "quote", "quotes"),
        (len(read.memos(id)), "memo", "memos"),
        (sum(one.transcript == id for one in read.decisions()), "decision", "decisions"),
        (len(read.displaced(id)), "passage to place anew", "passages to place anew"),
    )
    return ", ".join(f"{n} {one if n == 1 else many}" for n, one, many in counts if n)


def new_session(read: Reader, label: str, make_id: MakeId) -> Session:
    """A session after all others."""
    position = max((one.position for one in read.sessions()), default=-1) + 1
    return Session(SessionId(make_id()), label, position)


def _free_session_label(read: Reader, label: str, known: Session | None = None) -> str:
    label = _words(label, "A session")
    for other in read.sessions():
        if folded(other.label) == folded(label) and other != known:
            raise Refused(f"Another session is called “{other.label}”: choose another label.")
    return label


def _words(text: str, what: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise Refused(f"{what} needs a name: write at least one letter.")
    return text
