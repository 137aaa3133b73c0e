"""The participant table on its way out.

Called by the transcripts page and `workbench participants`. A table that goes out and comes into
an empty study gives the same people: where the type of a column would be guessed otherwise, the
heading says it.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.model.people import Attribute, Wave
from workbench.model.reading import Reader
from workbench.transcripts.occasions.attending import sessions_of, written_sessions
from workbench.transcripts.people.answers import guess, type_of
from workbench.transcripts.people.attributes import columns
from workbench.transcripts.people.columns import Held, heading
from workbench.transcripts.people.participants import DETAILS

_UNMARKED = str.maketrans("", "", "()|\n")


def table(read: Reader) -> tuple[list[str], list[dict[str, str]], frozenset[str]]:
    """The headings and the rows of the participant table, and which columns hold numbers.

    As `participant_sheet` reads it. Columns that hold nothing for anybody are left out, but for
    the label and the role.
    """
    sessions, attended = read.sessions(), sessions_of(read)
    values = {(v.participant, v.attribute, v.wave): v.value for v in read.attribute_values()}
    asked = columns(read)
    headings = _headings(read, asked)
    rows = []
    for person in read.participants():
        row = {
            "label": person.label,
            "role": person.role,
            "sessions": written_sessions(sessions, attended[person.id]),
            **{name: getattr(person, name) for name in DETAILS},
            "attribution": "" if person.attribution == "label" else person.attribution,
        }
        for name, (attribute, wave) in zip(headings, asked, strict=True):
            row[name] = values.get((person.id, attribute.id, wave), "")
        rows.append(row)
    kept = ["label", "role", "sessions", *DETAILS, "attribution"]
    used = [name for name in kept[2:] if any(row[name] for row in rows)]
    names = ["label", "role", *used, *headings]
    numbers = frozenset(
        name
        for name, (attribute, _) in zip(headings, asked, strict=True)
        if attribute.kind == "number"
    )
    return names, [{name: row[name] for name in names} for row in rows], numbers


def _headings(read: Reader, asked: Sequence[tuple[Attribute, Wave]]) -> list[str]:
    """The headings of attributes; one that could be taken for something else says what it is."""
    said: dict[str, list[str]] = {}
    for value in read.attribute_values():
        said.setdefault(value.attribute, []).append(value.value)
    headings = []
    for attribute, wave in asked:
        type = type_of(attribute)
        plain = all(choice == choice.translate(_UNMARKED) for choice in type.choices)
        marked = guess(said.get(attribute.id, ())) != type and plain
        held = Held("attribute", attribute.name, type if marked else None, wave)
        headings.append(heading(held))
    return headings
