"""A block of cells of sessions goes in as one draft; what cannot be is said."""

from __future__ import annotations

import copy

from tests.builders import a_study
from workbench.transcripts.occasions.session_cells import SessionCell, edit_session_cells


def test_a_block_of_sessions_goes_in_at_once() -> None:
    study = a_study("Int: One", "Int: Two")
    first, second = (one.id for one in study.sessions())
    cells = [
        SessionCell(first, "label", "Jury"),
        SessionCell(second, "label", "jury"),
        SessionCell(first, "held_on", "14 March 2026"),
        SessionCell(second, "held_on", "soon"),
        SessionCell("row 3", "label", "Panel"),
        SessionCell("row 3", "kind", "panel"),
        SessionCell("row 4", "kind", "panel"),
    ]
    draft, troubles = edit_session_cells(study, cells, make_id=study.make_id)
    assert [(one.cell.row, one.cell.field) for one in troubles] == [
        (second, "label"),
        ("row 4", "kind"),
        (second, "held_on"),
    ]
    assert "called “Jury”" in troubles[0].sentence
    before = copy.deepcopy(study.state)
    study.do(draft)
    assert [(one.label, one.kind, one.held_on) for one in study.sessions()] == [
        ("Jury", "focus group", "2026-03-14"),
        ("FG2", "focus group", ""),
        ("Panel", "panel", ""),
    ]
    study.undo(draft)
    assert study.state == before


def test_one_cell_keeps_the_name_of_what_it_does() -> None:
    study = a_study("Int: One")
    cell = SessionCell(study.sessions()[0].id, "place", "Online")
    draft, _ = edit_session_cells(study, [cell])
    assert draft.label == "Describe session “FG1”"
