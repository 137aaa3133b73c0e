"""Several cells of the participant table at once: what is pasted into it, in one draft.

Called by the grid of participants. Each cell goes through the verb that changes it alone; what a
verb refuses is said beside its cell, and the others go in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.journal.entry import Draft
from workbench.model.errors import Refused
from workbench.model.ids import AttributeId, MakeId, ParticipantId, new_id
from workbench.model.people import Wave
from workbench.model.reading import Reader
from workbench.transcripts.later import Later
from workbench.transcripts.occasions.attending import named_sessions, set_attendance
from workbench.transcripts.people.columns import Holds
from workbench.transcripts.people.participants import (
    DETAILS,
    describe_participant,
    rename_participant,
    set_answer,
    set_attribution,
    set_role,
)
from workbench.transcripts.people.speakers import add_participant


@dataclass(frozen=True, slots=True)
class Slot:
    """What a column of the table holds: something of the person, or an attribute at a wave."""

    what: Holds
    attribute: AttributeId | None = None
    wave: Wave = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What was written into one cell. `row` is a participant, or any name for one to be made."""

    row: str
    slot: Slot
    text: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """A cell that was left as it was, and why."""

    cell: Cell
    sentence: str


_ORDER = ("label", *DETAILS, "role", "sessions", "attribute", "attribution")
"""A person is there before they are described, and described before print may name them."""


def edit_cells(
    read: Reader, cells: Iterable[Cell], *, make_id: MakeId = new_id
) -> tuple[Draft, tuple[Trouble, ...]]:
    """Draft what was written into cells, and say which of them cannot hold it."""
    later = Later(read)
    written = sorted(cells, key=lambda cell: _ORDER.index(cell.slot.what))
    drafts: list[Draft] = []
    troubles: list[Trouble] = []
    made: dict[str, ParticipantId] = {}
    known = {person.id for person in read.participants()}
    for cell in written:
        row = ParticipantId(cell.row)
        try:
            if row in known or cell.row in made:
                draft = _draft(later.read, made.get(cell.row, row), cell)
            else:
                draft = _added(later.read, cell, make_id)
                made[cell.row] = ParticipantId(draft.changes[0].id)
        except Refused as refusal:
            troubles.append(Trouble(cell, refusal.sentence))
            continue
        if draft.changes:
            later.do(draft.changes)
            drafts.append(draft)
    changes = tuple(change for draft in drafts for change in draft.changes)
    label = drafts[0].label if len(drafts) == 1 else f"Write {len(drafts)} cells of participants"
    return Draft(label, changes), tuple(troubles)


def _added(read: Reader, cell: Cell, make_id: MakeId) -> Draft:
    if cell.slot.what != "label":
        raise Refused("There is no participant in this row: write a label first.")
    return add_participant(read, cell.text, make_id=make_id)


def _draft(read: Reader, participant: ParticipantId, cell: Cell) -> Draft:
    """The draft of one cell."""
    what, text = cell.slot.what, cell.text
    if what == "label":
        return rename_participant(read, participant, text)
    if what == "role":
        return set_role(read, participant, text)
    if what == "attribution":
        return set_attribution(read, participant, text)
    if what == "sessions":
        found, unknown = named_sessions(read.sessions(), text)
        if unknown:
            raise Refused(
                f"“{unknown[0]}” is no session of this study: make it under Sessions first, or "
                "write another."
            )
        return set_attendance(read, participant, [session.id for session in found])
    if what == "attribute" and cell.slot.attribute is not None:
        return set_answer(read, participant, cell.slot.attribute, cell.slot.wave, text)
    return describe_participant(read, participant, **{what: text})
