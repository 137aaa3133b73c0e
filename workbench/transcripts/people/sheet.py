"""The participant table: from rows of a sheet to participants and what the study knows of them.

    mapped = propose(read, rows)                  what each column holds; a person may change it
    planned = plan(read, rows, mapped)            what would go in, and what not and why
    project.do(planned.draft)

Called by the transcripts page, `workbench participants import` and `project.sample`. A row or a
cell that cannot go in is left out and said in a sentence; the rest goes in. An empty cell says
nothing and changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from workbench.journal.entry import Change, Draft, adds, sets
from workbench.model.errors import Refused
from workbench.model.ids import AttributeId, MakeId, ParticipantId, SessionId, joint_id, new_id
from workbench.model.names import folded
from workbench.model.occasion import Attendance, Session
from workbench.model.people import ROLES, Attribute, AttributeValue, Participant, Role
from workbench.model.reading import Reader
from workbench.transcripts.dates import could_be_another_day, months_come_first
from workbench.transcripts.occasions.attending import (
    attendance_changes,
    named_sessions,
    sessions_of,
    speaking,
)
from workbench.transcripts.occasions.sessions import new_session
from workbench.transcripts.people.answers import Type, fitted, misfit
from workbench.transcripts.people.attributes import next_position
from workbench.transcripts.people.columns import Held, Mapped, propose, with_types
from workbench.transcripts.people.participants import DETAILS, why_not
from workbench.transcripts.people.speakers import People, label_key, read_attribution, read_role
from workbench.transcripts.plans import Outcome, Plan, PlannedRow, Problem, Rows

ATTRIBUTION_WORDS = "label, role or name"


def plan(
    read: Reader,
    rows: Rows,
    mapped: Mapped | None = None,
    *,
    first_line: int = 2,
    new_sessions: bool | None = None,
    make_id: MakeId = new_id,
) -> Plan:
    """Plan the import of a sheet; Refused when it has no rows, or no column with labels.

    `mapped` None takes what `propose` says. Speakers of the same label who stood for nobody yet
    stand for the participants then. `new_sessions` says whether sessions that the study does not
    have are made; None makes them while it has none at all.
    """
    cleaned = _cleaned(rows)
    if not any(any(row.values()) for row in cleaned):
        raise Refused("The table holds no participants: it needs a row for each.")
    chosen = propose(read, cleaned) if mapped is None else dict(mapped)
    _check(chosen)
    typed = with_types(read, cleaned, chosen)
    coming = _Coming(read, typed, new_sessions, make_id)
    coming.look_at_dates(cleaned)
    for number, row in enumerate(cleaned, first_line):
        if any(row.values()):
            coming.take(number, row)
    return coming.plan()


def _cleaned(rows: Rows) -> list[dict[str, str]]:
    return [
        {key.strip(): " ".join((cell or "").split()) for key, cell in row.items() if key}
        for row in rows
    ]


def _check(mapped: Mapped) -> None:
    held = [one for one in mapped.values() if one.what != "ignore"]
    if not any(one.what == "label" for one in held):
        raise Refused("The table has no column “label”: say which column names the participants.")
    places = Counter(map(_place, held))
    for one in held:
        if (number := places[_place(one)]) > 1:
            raise Refused(f"{number} columns hold “{one}”: choose one, and ignore the others.")


def _place(held: Held) -> tuple[str, str, str]:
    return (held.what, folded(held.name), held.wave)


class _Coming:
    """A sheet on its way in: what the study has, and what the rows so far add."""

    def __init__(
        self, read: Reader, mapped: Mapped, new_sessions: bool | None, make_id: MakeId
    ) -> None:
        self._read, self._mapped, self._make_id = read, mapped, make_id
        self._sessions = list(read.sessions())
        self._may_add_sessions = not self._sessions if new_sessions is None else new_sessions
        self._known = People(read.participants())
        self._keys = {label_key(one.label): one for one in read.participants()}
        self._values = {one.id: one for one in read.attribute_values()}
        self._attended = sessions_of(read)
        self._spoken = speaking(read)
        self._said: dict[ParticipantId, list[Attendance]] = {}
        for one in read.attendances():
            self._said.setdefault(one.participant, []).append(one)
        self._attributes = {folded(one.name): one for one in read.attributes()}
        self._months_first: dict[str, bool] = {}
        self._seen: dict[str, tuple[int, str]] = {}
        self._people: list[Participant] = []
        self._changes: list[Change] = []
        self._rows: list[PlannedRow] = []
        self._problems: list[Problem] = []
        self._notes: list[str] = []
        self._new_attributes: dict[str, Attribute] = {}
        self._new_sessions: list[Session] = []

    # -- rows -----------------------------------------------------------------------------

    def take(self, line: int, row: Mapping[str, str]) -> None:
        """Plan one row."""
        label = self._cell(row, "label")
        if reason := self._why_not_row(line, label):
            self._problems.append(Problem(line, "", reason))
            self._rows.append(PlannedRow(line, label, "left out"))
            return
        self._seen[label_key(label) or label] = (line, label)
        known = self._known.named(label)
        person = known or Participant(ParticipantId(self._make_id()), label)
        described = self._described(line, row, person)
        changes = [adds(described)] if known is None else list(sets(known, **_fields(described)))
        if known is not None and described.role != known.role:
            changes += self._speakers_follow(known.id, described.role)
        changes += self._answers(line, row, described)
        changes += self._attendance(line, row, described)
        self._people.append(described)
        self._changes += changes
        outcome: Outcome = "new" if known is None else "changed" if changes else "unchanged"
        self._rows.append(PlannedRow(line, label, outcome))

    def _cell(self, row: Mapping[str, str], what: str) -> str:
        column = self._column(what)
        return row.get(column, "") if column else ""

    def _column(self, what: str) -> str:
        return next((column for column, one in self._mapped.items() if one.what == what), "")

    def _why_not_row(self, line: int, label: str) -> str:
        if not label:
            column = self._column("label")
            return f"there is nothing under “{column}”; give the participant a label."
        key = label_key(label) or label
        if key in self._seen:
            before, other = self._seen[key]
            if folded(other) == folded(label):
                return f"“{label}” stands in row {before} already; keep one row for each."
            return (
                f"“{label}” may be “{other}” of row {before}; write both alike if they are one "
                "person, or tell the labels further apart."
            )
        other_one = self._keys.get(key)
        if other_one is not None and self._known.named(label) is None:
            return (
                f"“{label}” may be “{other_one.label}”, who is in the study; write the label as "
                "it is there, or tell the two further apart."
            )
        return ""

    # -- the person -----------------------------------------------------------------------

    def _described(self, line: int, row: Mapping[str, str], person: Participant) -> Participant:
        """The person with what the row says; a cell that cannot be is a problem and left out."""
        given = {name: said for name in DETAILS if (said := self._cell(row, name))}
        later = replace(person, **given)  # type: ignore[arg-type]
        if said := self._cell(row, "role"):
            role = read_role(said)
            if role is None:
                self._problem(line, "role", f"“{said}” is no role; use one of {', '.join(ROLES)}.")
            else:
                later = replace(later, role=role)
        if said := self._cell(row, "attribution"):
            attribution = read_attribution(said)
            if attribution is None:
                sentence = f"“{said}” is no way to name a person; use {ATTRIBUTION_WORDS}."
                self._problem(line, "attribution", sentence)
            elif reason := why_not(later, attribution):
                self._problem(line, "attribution", reason)
            else:
                later = replace(later, attribution=attribution)
        return later

    def _speakers_follow(self, participant: ParticipantId, role: Role) -> list[Change]:
        mine = [one for one in self._read.speakers() if one.participant == participant]
        return [change for one in mine for change in sets(one, role=role)]

    def _problem(self, line: int, what: str, sentence: str) -> None:
        self._problems.append(Problem(line, self._column(what), sentence))

    # -- answers --------------------------------------------------------------------------

    def _answers(self, line: int, row: Mapping[str, str], person: Participant) -> list[Change]:
        changes: list[Change] = []
        for column, held in self._mapped.items():
            said = row.get(column, "")
            if held.what != "attribute" or held.type is None or not said:
                continue
            first = self._months_first.get(column, False)
            kept = fitted(held.type, said, months_first=first)
            if kept is None:
                self._problems.append(Problem(line, column, misfit(held.name, held.type, said)))
                continue
            attribute = self._attribute(held, held.type)
            id = joint_id(person.id, attribute.id, held.wave)
            known = self._values.get(id)
            if known is not None:
                changes += sets(known, value=kept)
            else:
                changes.append(adds(AttributeValue(id, person.id, attribute.id, held.wave, kept)))
        return changes

    def _attribute(self, held: Held, type: Type) -> Attribute:
        key = folded(held.name)
        if key not in self._attributes:
            waved = any(one.wave for one in self._mapped.values() if folded(one.name) == key)
            self._attributes[key] = self._new_attributes[key] = Attribute(
                id=AttributeId(self._make_id()),
                name=held.name,
                position=-1,
                kind=type.kind,
                choices="\n".join(type.choices),
                asked="before and after" if waved else "once",
            )
        return self._attributes[key]

    def look_at_dates(self, rows: Rows) -> None:
        """See in which order the dates of a column stand; say how those in doubt are read."""
        for column, held in self._mapped.items():
            if held.what != "attribute" or held.type is None or held.type.kind != "date":
                continue
            cells = [row.get(column, "") for row in rows]
            first = self._months_first[column] = months_come_first(cells)
            doubtful = next(filter(could_be_another_day, cells), None)
            if doubtful is not None:
                day = fitted(held.type, doubtful, months_first=first)
                self._notes.append(f"“{doubtful}” under “{column}” is read as {day}.")

    # -- sessions -------------------------------------------------------------------------

    def _attendance(self, line: int, row: Mapping[str, str], person: Participant) -> list[Change]:
        said = self._cell(row, "sessions")
        if not said:
            return []
        found, unknown = named_sessions(self._sessions, said)
        for label in unknown:
            if self._may_add_sessions:
                found.append(self._session(label))
            else:
                self._problem(
                    line,
                    "sessions",
                    f"“{label}” is no session of this study; make it first, or correct the cell.",
                )
        if not found:
            return []
        wanted: set[SessionId] = {session.id for session in found}
        if unknown and not self._may_add_sessions:
            wanted |= set(self._attended.get(person.id, ()))
        said_of = self._said.get(person.id, ())
        spoken = {session for who, session in self._spoken if who == person.id}
        return list(attendance_changes(person.id, wanted, said_of, spoken))

    def _session(self, label: str) -> Session:
        made = replace(
            new_session(self._read, label, self._make_id),
            position=1 + max((one.position for one in self._sessions), default=-1),
        )
        self._sessions.append(made)
        self._new_sessions.append(made)
        return made

    # -- all of it ------------------------------------------------------------------------

    def plan(self) -> Plan:
        """The plan of all rows."""
        attributes = self._attributes_in_order()
        made = [*map(adds, self._new_sessions), *map(adds, attributes)]
        people = [one for one in self._changes if one.kind == "participant"]
        others = [one for one in self._changes if one.kind != "participant"]
        number = sum(row.outcome in ("new", "changed") for row in self._rows) or len(self._rows)
        count = "1 participant" if number == 1 else f"{number} participants"
        changes = (*made, *people, *others, *self._speakers())
        return Plan(
            rows=tuple(self._rows),
            problems=tuple(self._problems),
            notes=tuple(self._notes),
            new_attributes=tuple(one.name for one in attributes),
            new_sessions=tuple(one.label for one in self._new_sessions),
            draft=Draft(f"Import {count}", changes),
            columns={name: str(held) for name, held in self._mapped.items()},
        )

    def _attributes_in_order(self) -> list[Attribute]:
        """The new attributes in the order of the columns."""
        keys = dict.fromkeys(folded(one.name) for one in self._mapped.values())
        made = [self._new_attributes[key] for key in keys if key in self._new_attributes]
        first = next_position(self._read)
        return [replace(one, position=place) for place, one in enumerate(made, first)]

    def _speakers(self) -> list[Change]:
        """Speakers who stood for nobody and carry the label of somebody on the way in."""
        coming = People(self._people)
        return [
            change
            for speaker in self._read.speakers()
            if speaker.participant is None and (person := coming.named(speaker.label))
            for change in sets(speaker, participant=person.id, role=_part(speaker.role, person))
        ]


def _fields(person: Participant) -> dict[str, str]:
    return {name: getattr(person, name) for name in ("role", "attribution", *DETAILS)}


def _part(role: Role, person: Participant) -> Role:
    """The role of a label that now stands for a person; a facilitator's label stays one."""
    return role if role != "participant" else person.role
