from __future__ import annotations

import pytest

from tests.builders import a_study
from tests.report.studies import add_answers, add_attribute, add_people
from workbench.findings.characteristics import Answer, Characteristic, Range, characteristics
from workbench.model.people import Participant


def described(kind: str, choices: str, *answers: str) -> Characteristic:
    study = a_study("Pt1: Yes.")
    add_people(study, *(f"pt{n}" for n, _ in enumerate(answers, 1)))
    add_answers(study, add_attribute(study, "It", kind, choices), "", *answers)
    (row,) = characteristics(study).rows
    return row


def test_choices_keep_their_order_and_those_nobody_took_are_counted_as_none() -> None:
    row = described("choice", "Low\nMiddle\nHigh", "High", "Low", "High")
    assert row.answers == (Answer("Low", (1,)), Answer("Middle", (0,)), Answer("High", (2,)))
    assert row.missing == (0,)


def test_an_answer_that_is_no_choice_comes_after_the_choices() -> None:
    row = described("choice", "Yes\nNo", "Perhaps", "No")
    assert [answer.value for answer in row.answers] == ["Yes", "No", "Perhaps"]


def test_answers_without_choices_stand_as_they_appear() -> None:
    row = described("text", "", "Surrey", "Kent", "Surrey")
    assert row.answers == (Answer("Surrey", (2,)), Answer("Kent", (1,)))


def test_bands_of_numbers_stand_by_their_numbers() -> None:
    row = described("text", "", "65 and over", "5 to 17", "18 to 64")
    assert [answer.value for answer in row.answers] == ["5 to 17", "18 to 64", "65 and over"]


def test_capitals_and_blanks_do_not_make_another_answer() -> None:
    row = described("text", "", "Kent", " kent ", "KENT")
    assert row.answers == (Answer("Kent", (3,)),)


def test_who_did_not_answer_is_missing_so_that_the_counts_add_up() -> None:
    row = described("choice", "Yes\nNo", "Yes", "", "  ")
    assert row.missing == (2,)
    assert sum(answer.counts[0] for answer in row.answers) + row.missing[0] == 3


def test_a_number_has_its_median_and_its_ends() -> None:
    row = described("number", "", "34", "81", "19,5", "")
    assert row.ranges == (Range(34, 19.5, 81),)
    assert row.answers == ()
    assert row.missing == (1,)


def test_a_number_somebody_wrote_in_words_is_counted_answer_by_answer() -> None:
    row = described("number", "", "34", "about forty")
    assert row.ranges == ()
    assert [answer.value for answer in row.answers] == ["34", "about forty"]


@pytest.mark.parametrize("said", ["nan", "inf"])
def test_a_number_that_is_none_is_not_averaged(said: str) -> None:
    assert described("number", "", said, "3").ranges == ()


def test_free_words_that_tell_people_apart_are_not_tabulated() -> None:
    row = described("text", "", *(f"job {n}" for n in range(8)))
    assert row.answers == ()
    assert row.different == 8


def test_a_few_different_words_are_tabulated() -> None:
    assert len(described("text", "", "a", "b", "c", "d", "e").answers) == 5


def test_an_attribute_nobody_answered_is_left_out() -> None:
    study = a_study("Pt1: Yes.")
    add_people(study, "pt1")
    add_attribute(study, "Sex")
    assert characteristics(study).rows == ()
    assert characteristics(study).n == 1


def test_facilitators_are_not_counted() -> None:
    study = a_study("Pt1: Yes.")
    add_people(study, "pt1", "pt2")
    study.put(Participant(id=study.make_id(), label="pt3", role="facilitator"))
    add_answers(study, add_attribute(study, "Sex"), "", "Woman", "Man", "Man")
    found = characteristics(study)
    assert found.n == 2
    assert found.rows[0].answers == (Answer("Woman", (1,)), Answer("Man", (1,)))


def test_waves_stand_beside_each_other() -> None:
    study = a_study("Pt1: Yes.")
    add_people(study, "pt1", "pt2", "pt3")
    willing = add_attribute(study, "Willing", choices="Yes\nNo")
    add_answers(study, willing, "after", "Yes", "Yes", "")
    add_answers(study, willing, "before", "No", "Yes", "No")
    (row,) = characteristics(study).rows
    assert row.waves == ("before", "after")
    assert row.answers == (Answer("Yes", (1, 2)), Answer("No", (2, 0)))
    assert row.missing == (0, 1)
