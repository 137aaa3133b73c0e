"""A block of cells goes in as one draft; a cell that cannot be is said, the others go in."""

from __future__ import annotations

import copy

from tests.builders import ListStudy, a_study
from workbench.transcripts.occasions.attending import sessions_of
from workbench.transcripts.people import sheet as participant_sheet
from workbench.transcripts.people.cells import Cell, Slot, edit_cells


def _study() -> ListStudy:
    study = a_study("pt1: One / Int: Two", "Int: Three")
    rows = [{"label": "pt1", "Age": "34"}, {"label": "pt2", "Age": "40"}]
    study.do(participant_sheet.plan(study, rows, make_id=study.make_id).draft)
    return study


def test_a_block_goes_in_at_once_and_is_taken_back_at_once() -> None:
    study = _study()
    pt1, pt2 = (one.id for one in study.participants())
    age = Slot("attribute", study.attributes()[0].id)
    cells = [
        Cell(pt1, Slot("attribution"), "name"),
        Cell(pt1, Slot("name"), "Ann Lee"),
        Cell(pt1, Slot("consent"), "by letter"),
        Cell(pt1, Slot("role"), "observer"),
        Cell(pt1, age, "35"),
        Cell(pt2, age, ""),
        Cell(pt2, Slot("label"), "pt9"),
        Cell(pt2, Slot("sessions"), "FG1; fg2"),
        Cell("row 3", Slot("label"), "pt3"),
        Cell("row 3", age, "51"),
    ]
    draft, troubles = edit_cells(study, cells, make_id=study.make_id)
    assert troubles == ()
    assert draft.label == "Write 10 cells of participants"
    before = copy.deepcopy(study.state)
    study.do(draft)
    first, third, second = study.participants()
    assert (first.attribution, first.role, second.label) == ("name", "observer", "pt9")
    assert study.speakers()[0].role == "observer"
    assert {(v.participant, v.value) for v in study.attribute_values()} == {
        (first.id, "35"),
        (third.id, "51"),
    }
    assert len(sessions_of(study)[second.id]) == 2
    study.undo(draft)
    assert study.state == before


def test_cells_that_cannot_be_are_said() -> None:
    study = _study()
    pt1, pt2 = (one.id for one in study.participants())
    age = Slot("attribute", study.attributes()[0].id)
    cells = [
        Cell(pt1, age, "old"),
        Cell(pt1, Slot("label"), "pt7"),
        Cell(pt2, Slot("label"), "PT7"),
        Cell(pt2, Slot("sessions"), "FG9"),
        Cell("row 3", age, "50"),
        Cell(pt2, age, "41"),
    ]
    draft, troubles = edit_cells(study, cells, make_id=study.make_id)
    assert [(trouble.cell.row, trouble.cell.slot.what) for trouble in troubles] == [
        (pt2, "label"),
        (pt2, "sessions"),
        (pt1, "attribute"),
        ("row 3", "attribute"),
    ]
    assert "“pt7” is among the participants" in troubles[0].sentence
    study.do(draft)
    assert [one.label for one in study.participants()] == ["pt2", "pt7"]


def test_one_cell_keeps_the_name_of_what_it_does() -> None:
    study = _study()
    cell = Cell(study.participants()[0].id, Slot("role"), "observer")
    draft, _ = edit_cells(study, [cell])
    assert draft.label == "Make “pt1” an observer"
