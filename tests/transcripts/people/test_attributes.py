"""Columns of the participant table are typed, renamed, moved, asked twice and removed."""

from __future__ import annotations

import pytest

from tests.builders import ListStudy, a_study
from workbench.model.errors import Refused
from workbench.model.ids import AttributeId
from workbench.transcripts.people.attributes import (
    add_attribute,
    ask,
    columns,
    misfits,
    move_attribute,
    remove_attribute,
    rename_attribute,
    set_type,
)
from workbench.transcripts.people.participants import set_answer
from workbench.transcripts.people.speakers import add_participant


def _study(*answers: str) -> ListStudy:
    """A study with the attributes Trust and Age, and participants with these answers to Trust."""
    study = a_study()
    study.do(add_attribute(study, "Trust", make_id=study.make_id))
    study.do(add_attribute(study, "Age", "number", make_id=study.make_id))
    for number, answer in enumerate(answers, 1):
        study.do(add_participant(study, f"pt{number}", make_id=study.make_id))
        person = study.participants()[-1].id
        study.do(set_answer(study, person, _trust(study), "", answer))
    return study


def _trust(study: ListStudy) -> AttributeId:
    return next(one.id for one in study.attributes() if one.name == "Trust")


def _values(study: ListStudy) -> list[tuple[str, str]]:
    return [(one.wave, one.value) for one in study.attribute_values()]


def test_another_type_brings_the_answers_into_its_form() -> None:
    study = _study("2", "3,5")
    study.do_and_undo(set_type(study, _trust(study), "number"))
    assert _values(study) == [("", "2"), ("", "3.5")]
    assert study.attributes()[0].kind == "number"


def test_answers_that_do_not_fit_are_named_and_the_change_refused() -> None:
    study = _study("2", "low", "high")
    assert [one.value for one in misfits(study, _trust(study), "number")] == ["low", "high"]
    with pytest.raises(Refused, match=r"“low” \(pt2\), “high” \(pt3\) under “Trust” do not fit"):
        set_type(study, _trust(study), "number")


def test_answers_that_do_not_fit_can_be_left_out() -> None:
    study = _study("2", "low")
    study.do_and_undo(set_type(study, _trust(study), "number", leave_out=True))
    assert _values(study) == [("", "2")]


def test_choices_keep_the_order_they_are_given_in() -> None:
    study = _study("high", "LOW")
    choices = ("low", "middle", "high", "Low")
    study.do_and_undo(set_type(study, _trust(study), "choice", choices=choices))
    assert study.attributes()[0].choices == "low\nmiddle\nhigh"
    assert _values(study) == [("", "high"), ("", "low")]
    with pytest.raises(Refused, match=r"“high”.*must be one of “low”, “middle”"):
        set_type(study, _trust(study), "choice", choices=("low", "middle"))


def test_choices_are_the_answers_when_none_are_given() -> None:
    study = _study("Unwilling", "Willing")
    study.do(set_type(study, _trust(study), "choice"))
    assert study.attributes()[0].choices == "Willing\nUnwilling"


def test_a_column_is_renamed_but_not_like_another() -> None:
    study = _study()
    study.do_and_undo(rename_attribute(study, _trust(study), " Faith "))
    assert study.attributes()[0].name == "Faith"
    with pytest.raises(Refused, match="column “Age” already"):
        rename_attribute(study, study.attributes()[0].id, "age")


def test_columns_change_places() -> None:
    study = _study()
    study.do_and_undo(move_attribute(study, _trust(study), 1))
    assert [one.name for one in study.attributes()] == ["Age", "Trust"]


def test_a_column_goes_with_its_answers() -> None:
    study = _study("2")
    study.do_and_undo(remove_attribute(study, _trust(study)))
    assert [one.name for one in study.attributes()] == ["Age"]
    assert _values(study) == []


def test_what_is_asked_twice_stands_in_two_columns() -> None:
    study = _study("2")
    study.do_and_undo(ask(study, _trust(study), "before and after"))
    assert [(one.name, wave) for one, wave in columns(study)] == [
        ("Trust", "before"),
        ("Trust", "after"),
        ("Age", ""),
    ]
    assert _values(study) == [("before", "2")]
    study.do(ask(study, _trust(study), "once"))
    assert _values(study) == [("", "2")]


def test_two_waves_of_answers_are_not_made_one() -> None:
    study = _study("2")
    study.do(ask(study, _trust(study), "before and after"))
    study.do(set_answer(study, study.participants()[0].id, _trust(study), "after", "4"))
    with pytest.raises(Refused, match="has answers before and after"):
        ask(study, _trust(study), "once")
