"""What a study says of itself and of its sessions: title, question, authors, occasions.

Called by the pages Study and Transcripts of the window. The report prints these words.
"""

from __future__ import annotations

from workbench.journal.entry import Draft, sets
from workbench.model.errors import Refused
from workbench.model.ids import SessionId
from workbench.model.kinds import Value
from workbench.model.occasion import SessionKind
from workbench.model.reading import Reader
from workbench.model.study import Way


def describe_study(
    read: Reader,
    *,
    title: str | None = None,
    question: str | None = None,
    authors: str | None = None,
    procedure: str | None = None,
    way: Way | None = None,
) -> Draft:
    """Draft other words for what is given; refuse a study without a title."""
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
    if fields.get("title") == "":
        raise Refused("A study needs a title: write at least one word.")
    changes = sets(study, **fields)
    if title is not None and len(fields) == 1:
        return Draft(f"Rename the study to “{fields['title']}”", changes)
    return Draft("Describe the study", changes)


def describe_session(
    read: Reader,
    session: SessionId,
    *,
    kind: SessionKind | None = None,
    held_on: str | None = None,
    place: str | None = None,
    about: str | None = None,
) -> Draft:
    """Draft what kind of occasion a session was, when and where, and what it was about."""
    known = next(one for one in read.sessions() if one.id == session)
    given = (("kind", kind), ("held_on", held_on), ("place", place), ("about", about))
    fields: dict[str, Value] = {
        name: " ".join(text.split()) for name, text in given if text is not None
    }
    return Draft(f"Describe session “{known.label}”", sets(known, **fields))
