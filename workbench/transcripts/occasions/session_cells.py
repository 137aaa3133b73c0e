"""Several cells of the table of sessions at once: what is written or pasted, in one draft.

Called by the grid of sessions. What a verb refuses is said beside its cell; the others go in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from workbench.journal.entry import Draft
from workbench.model.errors import Refused
from workbench.model.ids import MakeId, SessionId, new_id
from workbench.model.reading import Reader
from workbench.transcripts.later import Later
from workbench.transcripts.occasions.describing import describe_session
from workbench.transcripts.occasions.sessions import add_session, rename_session

SessionField = Literal["label", "kind", "held_on", "place", "stakeholders", "table", "about"]
FIELDS: tuple[SessionField, ...] = (
    "label",
    "kind",
    "held_on",
    "place",
    "stakeholders",
    "table",
    "about",
)


@dataclass(frozen=True, slots=True)
class SessionCell:
    """What was written into one cell. `row` is a session, or any name for one to be made."""

    row: str
    field: SessionField
    text: str


@dataclass(frozen=True, slots=True)
class SessionTrouble:
    """A cell that was left as it was, and why."""

    cell: SessionCell
    sentence: str


def edit_session_cells(
    read: Reader, cells: Iterable[SessionCell], *, make_id: MakeId = new_id
) -> tuple[Draft, tuple[SessionTrouble, ...]]:
    """Draft what was written into cells, and say which of them cannot hold it."""
    later = Later(read)
    known = {session.id for session in read.sessions()}
    made: dict[str, SessionId] = {}
    drafts: list[Draft] = []
    troubles: list[SessionTrouble] = []
    for cell in sorted(cells, key=lambda cell: FIELDS.index(cell.field)):
        row = made.get(cell.row, SessionId(cell.row))
        try:
            if row in known or cell.row in made:
                draft = _draft(later.read, row, cell)
            elif cell.field == "label":
                draft = add_session(later.read, cell.text, make_id=make_id)
                made[cell.row] = SessionId(draft.changes[0].id)
            else:
                raise Refused("There is no session in this row: write a label first.")
        except Refused as refusal:
            troubles.append(SessionTrouble(cell, refusal.sentence))
            continue
        later.do(draft.changes)
        drafts += [draft] if draft.changes else []
    changes = tuple(change for draft in drafts for change in draft.changes)
    label = drafts[0].label if len(drafts) == 1 else f"Write {len(drafts)} cells of sessions"
    return Draft(label, changes), tuple(troubles)


def _draft(read: Reader, session: SessionId, cell: SessionCell) -> Draft:
    if cell.field == "label":
        return rename_session(read, session, cell.text)
    return describe_session(read, session, **{cell.field: cell.text})
