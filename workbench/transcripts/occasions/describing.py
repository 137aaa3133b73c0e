"""What a study says of itself and of its sessions: title, question, authors, occasions.

Called by the pages Study and Transcripts of the window, and by the sheets of sessions. The report
prints these words.
"""

from __future__ import annotations

from workbench.journal.entry import Draft, sets
from workbench.model.errors import Refused
from workbench.model.ids import SessionId
from workbench.model.kinds import Value
from workbench.model.names import folded
from workbench.model.occasion import ONLINE, SESSION_KINDS, SessionKind
from workbench.model.reading import Reader
from workbench.model.study import Again, Way
from workbench.transcripts.dates import about_when

ONLINE_WORDS = frozenset((ONLINE, "on-line", "on line", "virtual", "remote", "video call"))
"""Words for a session that was held over the network."""


def describe_study(
    read: Reader,
    *,
    title: str | None = None,
    question: str | None = None,
    authors: str | None = None,
    procedure: str | None = None,
    way: Way | None = None,
    again: Again | None = None,
) -> Draft:
    """Draft other words for what is given; refuse a study without a title.

    `again` says what becomes of a code that is given twice to touching words.
    """
    study = read.study()
    fields: dict[str, Value] = {
        name: text.strip()
        for name, text in (("question", question), ("procedure", procedure))
        if text is not None
    }
    for name, line in (("title", title), ("authors", authors)):
        if line is not None:
            fields[name] = " ".join(line.split())
    if way is not None:
        fields["way"] = way
    if again is not None:
        fields["again"] = again
    if fields.get("title") == "":
        raise Refused("A study needs a title: write at least one word.")
    changes = sets(study, **fields)
    if title is not None and len(fields) == 1:
        return Draft(f"Rename the study to “{fields['title']}”", changes)
    if again is not None and len(fields) == 1:
        done = "Extend codings" if again == "extend" else "Keep codings apart"
        return Draft(f"{done} where a code is given again", changes)
    return Draft("Describe the study", changes)


def describe_session(
    read: Reader,
    session: SessionId,
    *,
    kind: str | None = None,
    held_on: str | None = None,
    place: str | None = None,
    about: str | None = None,
    stakeholders: str | None = None,
    table: str | None = None,
) -> Draft:
    """Draft what kind of occasion a session was, when and where, whose, and what it was about.

    A date is a day, a month or a year; it is kept as 2026-03-14, 2026-03 or 2026.
    """
    known = next(one for one in read.sessions() if one.id == session)
    given = (("about", about), ("stakeholders", stakeholders), ("table", table))
    fields: dict[str, Value] = {
        name: " ".join(text.split()) for name, text in given if text is not None
    }
    if kind is not None:
        fields["kind"] = session_kind(kind)
    if held_on is not None:
        fields["held_on"] = session_date(held_on)
    if place is not None:
        fields["place"] = session_place(place)
    return Draft(f"Describe session “{known.label}”", sets(known, **fields))


def session_kind(said: str) -> SessionKind:
    """The kind of session somebody wrote; Refused names the kinds there are."""
    small = folded(said)
    for kind in SESSION_KINDS:
        if small in (kind, f"{kind}s"):
            return kind
    raise Refused(f"“{said}” is no kind of session: choose one of {', '.join(SESSION_KINDS)}.")


def session_date(said: str) -> str:
    """The date somebody wrote, as it is kept; Refused when it is none. "" stays as it is."""
    if not said.strip():
        return ""
    held_on = about_when(said)
    if held_on is None:
        raise Refused(
            f"“{' '.join(said.split())}” is no date: write it as 2026-03-14, 14 March 2026, "
            "or only March 2026."
        )
    return held_on


def session_place(said: str) -> str:
    """The place somebody wrote; "Online" and the like are one."""
    place = " ".join(said.split())
    return ONLINE if folded(place) in ONLINE_WORDS else place
