"""The participant table as rows and columns: what each cell shows, how it is written in.

Called by `participants_panel`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.model.ids import AttributeId, ParticipantId
from workbench.model.people import ATTRIBUTIONS, ROLES, Attribute, Attribution, Participant, Wave
from workbench.model.reading import Reader
from workbench.transcripts.occasions.attending import sessions_of, written_sessions
from workbench.transcripts.people.answers import fitted, type_of
from workbench.transcripts.people.attributes import columns
from workbench.transcripts.people.cells import Slot
from workbench.ui.models.snapshot_table import Column
from workbench.ui.transcripts.people.grid_cells import Refusal, Writing

translate = QCoreApplication.translate

NAMING = ("name", "occupation", "organisation", "consent")
"""Columns that are shown when somebody asks for them, or wrote in them."""
FIXED = tuple(
    Slot(what)  # type: ignore[arg-type]
    for what in ("label", "role", "sessions", "attribution", *NAMING)
)
"""What stands before the attributes."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What was written into a cell and refused, why, and what stands in the study there."""

    text: str
    sentence: str
    stored: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One participant with the text of every cell, and what was refused, by column."""

    person: Participant
    cells: tuple[str, ...]
    refused: Mapping[int, Refused]


@dataclass(frozen=True, slots=True)
class Asked:
    """A column: what it holds, and for an attribute at a wave, which."""

    slot: Slot
    attribute: Attribute | None = None


def asked_of(read: Reader) -> tuple[Asked, ...]:
    """The columns of the table, in order."""
    attributes = [
        Asked(Slot("attribute", attribute.id, wave), attribute) for attribute, wave in columns(read)
    ]
    return (*(Asked(slot) for slot in FIXED), *attributes)


def rows_of(
    read: Reader, asked: Sequence[Asked], refused: dict[tuple[str, Slot], Refused]
) -> list[PersonRow]:
    """Every participant; what was refused is forgotten where the study changed since."""
    sessions, attended = read.sessions(), sessions_of(read)
    values = {(v.participant, v.attribute, v.wave): v.value for v in read.attribute_values()}
    rows = []
    for person in read.participants():
        said = written_sessions(sessions, attended[person.id])
        stored = [_stored(person, one.slot, said, values) for one in asked]
        waiting: dict[int, Refused] = {}
        for number, one in enumerate(asked):
            known = refused.get((person.id, one.slot))
            if known is not None and known.stored == stored[number]:
                waiting[number] = known
            elif known is not None:
                del refused[person.id, one.slot]
        cells = tuple(
            waiting[number].text if number in waiting else text
            for number, text in enumerate(stored)
        )
        rows.append(PersonRow(person, cells, waiting))
    return rows


def stored_in(read: Reader, row: str, slot: Slot) -> str:
    """What stands in the study in one cell."""
    person = next((one for one in read.participants() if one.id == row), None)
    if person is None:
        return ""
    values = {(v.participant, v.attribute, v.wave): v.value for v in read.attribute_values()}
    said = written_sessions(read.sessions(), sessions_of(read)[person.id])
    return _stored(person, slot, said, values)


def _stored(
    person: Participant,
    slot: Slot,
    sessions: str,
    values: Mapping[tuple[ParticipantId, AttributeId, Wave], str],
) -> str:
    if slot.what == "sessions":
        return sessions
    if slot.what == "attribution":
        return attribution_name(person.attribution)
    if slot.attribute is not None:
        return values.get((person.id, slot.attribute, slot.wave), "")
    return str(getattr(person, slot.what))


def columns_for(asked: Sequence[Asked]) -> list[Column[PersonRow]]:
    """The columns for the model of the table."""
    return [
        Column[PersonRow](
            title=title_of(one),
            text=_cell(number),
            sort=_order(number, one),
            value=_refusal(number),
            tip=_tip(number),
            right=one.attribute is not None and one.attribute.kind == "number",
            editable=True,
        )
        for number, one in enumerate(asked)
    ]


def title_of(asked: Asked) -> str:
    """The heading of a column."""
    if asked.attribute is not None:
        waves: dict[Wave, str] = {
            "": "{name}",
            "before": translate("Transcripts", "{name} before"),
            "after": translate("Transcripts", "{name} after"),
        }
        return waves[asked.slot.wave].format(name=asked.attribute.name)
    titles = {
        "label": translate("Transcripts", "Participant"),
        "role": translate("Transcripts", "Role"),
        "sessions": translate("Transcripts", "Sessions"),
        "attribution": translate("Transcripts", "Named by"),
        "name": translate("Transcripts", "Name"),
        "occupation": translate("Transcripts", "Occupation"),
        "organisation": translate("Transcripts", "Organisation"),
        "consent": translate("Transcripts", "Consent to be named"),
    }
    return titles[asked.slot.what]


def writing_of(asked: Asked) -> Writing:
    """How a column is written in."""
    if asked.slot.what == "role":
        return Writing(choices=ROLES)
    if asked.slot.what == "attribution":
        return Writing(choices=tuple(attribution_name(one) for one in ATTRIBUTIONS))
    if asked.slot.what == "sessions":
        return Writing(hint=translate("Transcripts", "FG1; FG2"))
    if asked.attribute is None:
        return Writing()
    type = type_of(asked.attribute)
    if type.kind == "yes/no":
        return Writing(choices=("", "yes", "no"))
    if type.kind == "choice" and type.choices:
        return Writing(choices=("", *type.choices))
    hints = {"number": "34", "date": "2026-03-14"}
    return Writing(hint=hints.get(type.kind, ""), fits=lambda said: fitted(type, said) is not None)


def attribution_name(attribution: Attribution) -> str:
    """How a way of naming a person is called in the table."""
    names: dict[Attribution, str] = {
        "label": translate("Transcripts", "label only"),
        "role": translate("Transcripts", "role and organisation"),
        "name": translate("Transcripts", "name, consented"),
    }
    return names[attribution]


def attribution_named(said: str) -> str:
    """What a name of the table stands for; anything else stays as it is."""
    return next((one for one in ATTRIBUTIONS if attribution_name(one) == said), said)


def _cell(number: int) -> Callable[[PersonRow], str]:
    return lambda row: row.cells[number]


def _refusal(number: int) -> Callable[[PersonRow], object]:
    def value(row: PersonRow) -> object:
        refused = row.refused.get(number)
        return Refusal(refused.sentence) if refused is not None else None

    return value


def _tip(number: int) -> Callable[[PersonRow], str]:
    def tip(row: PersonRow) -> str:
        refused = row.refused.get(number)
        return refused.sentence if refused is not None else row.cells[number]

    return tip


def _order(number: int, asked: Asked) -> Callable[[PersonRow], object]:
    """What a column is sorted by: numbers by their size, labels by the numbers in them."""
    if asked.attribute is not None and asked.attribute.kind == "number":
        return lambda row: _size(row.cells[number])
    if asked.attribute is not None and asked.attribute.kind == "choice":
        choices = {choice: n for n, choice in enumerate(type_of(asked.attribute).choices)}
        return lambda row: f"{choices.get(row.cells[number], len(choices)):06}"
    return lambda row: re.sub(r"\d+", lambda n: n[0].zfill(9), row.cells[number].casefold())


def _size(said: str) -> float:
    try:
        return float(said)
    except ValueError:
        return float("-inf")
