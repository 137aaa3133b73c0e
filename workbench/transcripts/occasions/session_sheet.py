"""Sessions as a sheet: label, kind, date, place, stakeholder group, table, and what it was about.

Called by `workbench sessions`. Rows and cells that cannot go in are left out and said, as those
of participants are. An empty cell says nothing and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from workbench.journal.entry import Change, Draft, adds, sets
from workbench.model.errors import Refused
from workbench.model.ids import MakeId, new_id
from workbench.model.names import folded
from workbench.model.reading import Reader
from workbench.transcripts.occasions.describing import session_date, session_kind, session_place
from workbench.transcripts.occasions.sessions import new_session
from workbench.transcripts.plans import Outcome, Plan, PlannedRow, Problem, Rows

COLUMNS = ("label", "kind", "date", "place", "stakeholders", "table", "about")

_FIELDS: Mapping[str, str] = {
    "label": "label",
    "session": "label",
    "kind": "kind",
    "type": "kind",
    "date": "held_on",
    "held on": "held_on",
    "place": "place",
    "location": "place",
    "venue": "place",
    "stakeholders": "stakeholders",
    "stakeholder group": "stakeholders",
    "stakeholder": "stakeholders",
    "table": "table",
    "breakout": "table",
    "about": "about",
    "topic": "about",
}
"""Which field of a session a heading names."""


def table(read: Reader) -> list[dict[str, str]]:
    """The sessions in order, by `COLUMNS`."""
    return [
        {
            "label": one.label,
            "kind": one.kind,
            "date": one.held_on,
            "place": one.place,
            "stakeholders": one.stakeholders,
            "table": one.table,
            "about": one.about,
        }
        for one in read.sessions()
    ]


def plan_sessions(
    read: Reader, rows: Rows, *, first_line: int = 2, make_id: MakeId = new_id
) -> Plan:
    """Plan the import of sessions; Refused when the sheet has no rows, or no labels."""
    found = _by_field(rows)
    if not any(any(row.values()) for row in found):
        raise Refused("The table holds no sessions: it needs a row for each.")
    if not any("label" in row for row in found):
        raise Refused("The table has no column “label”: name the column with the sessions so.")
    sessions = {folded(one.label): one for one in read.sessions()}
    place = 1 + max((one.position for one in sessions.values()), default=-1)
    seen: dict[str, int] = {}
    planned: list[PlannedRow] = []
    problems: list[Problem] = []
    changes: list[Change] = []
    for line, row in enumerate(found, first_line):
        if not any(row.values()):
            continue
        label = row.get("label", "")
        if reason := _why_not(label, seen):
            problems.append(Problem(line, "", reason))
            planned.append(PlannedRow(line, label, "left out"))
            continue
        seen[folded(label)] = line
        known = sessions.get(folded(label))
        fields = _fields(line, row, problems)
        if known is None:
            made = replace(new_session(read, label, make_id), position=place, **fields)  # type: ignore[arg-type]
            place += 1
            changed: tuple[Change, ...] = (adds(made),)
        else:
            changed = sets(known, **fields)
        changes += changed
        outcome: Outcome = "new" if known is None else "changed" if changed else "unchanged"
        planned.append(PlannedRow(line, label, outcome))
    number = sum(one.outcome != "left out" for one in planned)
    draft = Draft(f"Import {number} session{'' if number == 1 else 's'}", tuple(changes))
    return Plan(tuple(planned), tuple(problems), draft)


def _by_field(rows: Rows) -> list[dict[str, str]]:
    return [
        {
            field: " ".join((cell or "").split())
            for heading, cell in row.items()
            if (field := _FIELDS.get(folded(heading.replace("_", " "))))
        }
        for row in rows
    ]


def _why_not(label: str, seen: Mapping[str, int]) -> str:
    if not label:
        return "there is nothing under “label”; give the session a label."
    if folded(label) in seen:
        return f"“{label}” stands in row {seen[folded(label)]} already; keep one row for each."
    return ""


_READ: Mapping[str, Callable[[str], str]] = {
    "kind": session_kind,
    "held_on": session_date,
    "place": session_place,
}


def _fields(line: int, row: Mapping[str, str], problems: list[Problem]) -> dict[str, str]:
    """The fields of a session as a row gives them; what cannot be is a problem and left out."""
    fields: dict[str, str] = {}
    for name, cell in row.items():
        if not cell or name == "label":
            continue
        try:
            fields[name] = _READ[name](cell) if name in _READ else cell
        except Refused as refusal:
            problems.append(Problem(line, name.replace("held_on", "date"), refusal.sentence))
    return fields
