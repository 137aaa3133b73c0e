"""People are counted once; how often they were at sessions is another number."""

from __future__ import annotations

from tests.builders import a_study
from workbench.findings.characteristics import attendances, characteristics, participants
from workbench.transcripts.people import sheet as participant_sheet


def test_people_and_attendances_are_two_numbers() -> None:
    study = a_study("pt1: One / Mo: Two", "pt1: Three", "Int: Four")
    rows = [
        {"label": "pt1", "session": "FG3"},
        {"label": "pt2", "session": "FG2"},
        {"label": "Mo", "session": "FG2", "role": "facilitator"},
    ]
    study.do(participant_sheet.plan(study, rows, make_id=study.make_id).draft)
    assert [one.label for one in participants(study)] == ["pt1", "pt2"]
    assert attendances(study, participants(study)) == 4
    assert (characteristics(study).n, characteristics(study).attendances) == (2, 4)
