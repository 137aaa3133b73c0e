"""The participant table: from rows of a sheet to participants and what the study knows of them.

Called by the transcripts page and `project.sample`. A sheet is a list of
rows by column name; "label" names the person, "role" is optional, every other column is an
attribute. "Trust before" and "Trust after" are two waves of one attribute, "Trust".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.journal.entry import Change, Draft, adds, sets
from workbench.model.errors import Refused
from workbench.model.ids import AttributeId, MakeId, ParticipantId, joint_id, new_id
from workbench.model.people import (
    ROLES,
    Attribute,
    AttributeKind,
    AttributeValue,
    Participant,
    Role,
    Wave,
)
from workbench.model.reading import Reader
from workbench.transcripts.people import People
from workbench.transcripts.scales import in_order

LABELS = ("label", "participant", "name", "id", "pseudonym")
"""The columns that may name the person, the best first."""
CHOICES = 12
"""An attribute with more different answers than these is free text."""

_WAVE = re.compile(r"(.+?)[\s_-]*\(?\b(before|after)\b\)?", re.IGNORECASE)
_NUMBER = re.compile(r"[-+−]?\d+(?:[.,]\d+)?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")

Sheet = Sequence[Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the sheet, the attribute it belongs to and its wave."""

    column: str
    name: str
    wave: Wave


def import_participants(read: Reader, rows: Sheet, *, make_id: MakeId = new_id) -> Draft:
    """Draft the participants of a sheet: new ones are added, known ones get their answers.

    Speakers of the same label who stood for nobody yet stand for them now. An empty cell says
    nothing and changes nothing.
    """
    rows = [{key.strip(): (cell or "").strip() for key, cell in row.items()} for row in rows]
    rows = [row for row in rows if any(row.values())]
    if not rows:
        raise Refused("The table holds no participants: it needs a row for each.")
    column = _label_column(rows)
    _check_labels([row[column] for row in rows], column)
    columns = _columns(rows, column)
    people, changes = _people(read, rows, column, make_id)
    attributes, added = _attributes(read, rows, columns, make_id)
    values = _values(read, rows, columns, people, attributes)
    count = "1 participant" if len(rows) == 1 else f"{len(rows)} participants"
    everything = (*changes, *added, *values, *_speakers(read, people))
    if not everything:
        raise Refused("The table says nothing new: the study knows all of it already.")
    return Draft(f"Import {count}", everything)


def _label_column(rows: Sheet) -> str:
    for wanted in LABELS:
        for column in rows[0]:
            if column.casefold() == wanted:
                return column
    raise Refused("The table has no column “label”: name the column with the participants so.")


def _check_labels(labels: Sequence[str], column: str) -> None:
    seen: set[str] = set()
    for number, label in enumerate(labels, 1):
        if not label:
            raise Refused(f"Row {number} has nothing under “{column}”: give it a label.")
        if label.casefold() in seen:
            raise Refused(f"“{label}” stands twice under “{column}”: keep one row for each.")
        seen.add(label.casefold())


def _columns(rows: Sheet, label: str) -> list[_Column]:
    columns = []
    for column in dict.fromkeys(key for row in rows for key in row):
        if column == label or column.casefold() == "role" or not column:
            continue
        waved = _WAVE.fullmatch(column)
        if waved:
            wave: Wave = "before" if waved[2].casefold() == "before" else "after"
            columns.append(_Column(column, waved[1].strip(), wave))
        else:
            columns.append(_Column(column, column, ""))
    return columns


def _people(
    read: Reader, rows: Sheet, column: str, make_id: MakeId
) -> tuple[list[Participant], list[Change]]:
    """The participant of each row, and what of them is new."""
    known = People(read.participants())
    people, changes = [], []
    for row in rows:
        role = _role(row, column)
        person = known.named(row[column])
        if person is None:
            person = Participant(ParticipantId(make_id()), row[column], role or "participant")
            changes.append(adds(person))
        elif role is not None:
            changes += sets(person, role=role)
        people.append(person)
    return people, changes


def _role(row: Mapping[str, str], column: str) -> Role | None:
    cell = next((cell for key, cell in row.items() if key.casefold() == "role"), "")
    for role in ROLES:
        if role == cell.casefold():
            return role
    if cell:
        raise Refused(f"“{cell}” of “{row[column]}” is no role: use one of {', '.join(ROLES)}.")
    return None


def _attributes(
    read: Reader, rows: Sheet, columns: Iterable[_Column], make_id: MakeId
) -> tuple[dict[str, Attribute], list[Change]]:
    """The attributes by name in small letters, and those that are new."""
    attributes = {one.name.casefold(): one for one in read.attributes()}
    position = max((one.position for one in attributes.values()), default=-1) + 1
    answers: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for column in columns:
        names.setdefault(column.name.casefold(), column.name)
        cells = answers.setdefault(column.name.casefold(), [])
        cells += [cell for row in rows if (cell := row.get(column.column, ""))]
    changes = []
    for key, cells in answers.items():
        if key not in attributes and cells:
            kind, choices = _kind(cells)
            made = Attribute(AttributeId(make_id()), names[key], position, kind, choices)
            attributes[key] = made
            position += 1
            changes.append(adds(made))
    return attributes, changes


def _kind(cells: Sequence[str]) -> tuple[AttributeKind, str]:
    different = sorted(set(cells))
    if all(_NUMBER.fullmatch(cell) for cell in different):
        return "number", ""
    if all(_DATE.fullmatch(cell) for cell in different):
        return "date", ""
    if {cell.casefold() for cell in different} <= {"yes", "no"}:
        return "yes/no", ""
    if len(different) <= CHOICES and len(different) < len(cells):
        return "choice", "\n".join(in_order(different))
    return "text", ""


def _values(
    read: Reader,
    rows: Sheet,
    columns: Sequence[_Column],
    people: Sequence[Participant],
    attributes: Mapping[str, Attribute],
) -> list[Change]:
    known = {one.id: one for one in read.attribute_values()}
    changes: list[Change] = []
    for row, person in zip(rows, people, strict=True):
        for column in columns:
            cell = row.get(column.column, "")
            if not cell:
                continue
            attribute = attributes[column.name.casefold()]
            id = joint_id(person.id, attribute.id, column.wave)
            if id in known:
                changes += sets(known[id], value=cell)
            else:
                changes.append(adds(AttributeValue(id, person.id, attribute.id, column.wave, cell)))
    return changes


def _speakers(read: Reader, people: Iterable[Participant]) -> Iterable[Change]:
    """Speakers who stood for nobody and carry the label of one of `people`."""
    coming = People(people)
    for speaker in read.speakers():
        person = coming.named(speaker.label)
        if speaker.participant is None and person is not None:
            yield from sets(speaker, participant=person.id)
