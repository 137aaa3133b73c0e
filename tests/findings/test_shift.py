from __future__ import annotations

from tests.builders import a_study
from tests.report.studies import add_answers, add_attribute, add_people
from workbench.findings.shift import Shift, shift, shifts


def test_before_and_after_are_counted_with_the_missing_and_those_who_moved() -> None:
    study = a_study("Pt1: Yes.")
    add_people(study, "pt1", "pt2", "pt3", "pt4")
    willing = add_attribute(study, "Willing", choices="Yes\nNo")
    add_answers(study, willing, "before", "No", "Yes", "No", "")
    add_answers(study, willing, "after", "Yes", "yes", "", "")
    assert shift(study, willing) == Shift(
        attribute=willing,
        n=4,
        values=("Yes", "No"),
        before=(1, 2),
        after=(2, 0),
        missing_before=1,
        missing_after=2,
        answered_both=2,
        moved=1,
    )


def test_what_was_asked_once_did_not_shift() -> None:
    study = a_study("Pt1: Yes.")
    add_people(study, "pt1")
    add_answers(study, add_attribute(study, "Sex"), "", "Woman")
    add_answers(study, add_attribute(study, "Trust"), "before", "High")
    assert shifts(study) == ()


def test_numbers_have_no_bars() -> None:
    study = a_study("Pt1: Yes.")
    add_people(study, "pt1")
    score = add_attribute(study, "Score", "number")
    add_answers(study, score, "before", "3")
    add_answers(study, score, "after", "4")
    assert shift(study, score) is None
