"""The participant table is changed one cell at a time, and every change can be taken back."""

from __future__ import annotations

import pytest

from tests.builders import ListStudy, a_study
from workbench.model.errors import Refused
from workbench.model.ids import ParticipantId
from workbench.transcripts.people.attributes import add_attribute
from workbench.transcripts.people.participants import (
    describe_participant,
    remove_participant,
    rename_participant,
    set_answer,
    set_attribution,
    set_role,
)
from workbench.transcripts.people.speakers import add_participant, map_speaker


def _study() -> ListStudy:
    study = a_study("Ana: I was tired. / Int: Why?")
    for label in ("pt1", "pt2"):
        study.do(add_participant(study, label, make_id=study.make_id))
    study.do(map_speaker(study, study.speakers()[0].id, _pt1(study), "participant"))
    study.do(add_attribute(study, "Trust", make_id=study.make_id))
    return study


def _pt1(study: ListStudy) -> ParticipantId:
    return study.participants()[0].id


def test_a_participant_is_renamed() -> None:
    study = _study()
    study.do_and_undo(rename_participant(study, _pt1(study), " pt9 "))
    assert [one.label for one in study.participants()] == ["pt2", "pt9"]


def test_a_label_another_has_is_refused_however_it_is_written() -> None:
    study = _study()
    with pytest.raises(Refused, match="“pt2” is among the participants"):
        rename_participant(study, _pt1(study), "PT2")
    with pytest.raises(Refused, match="needs a label"):
        rename_participant(study, _pt1(study), "  ")


def test_a_participant_may_keep_the_label_in_other_capitals() -> None:
    study = _study()
    study.do(rename_participant(study, _pt1(study), "PT1"))
    assert study.participants()[0].label == "PT1"


def test_a_role_reaches_the_labels_that_stand_for_the_person() -> None:
    study = _study()
    study.do_and_undo(set_role(study, _pt1(study), "observer"))
    assert study.participants()[0].role == "observer"
    assert study.speakers()[0].role == "observer"
    with pytest.raises(Refused, match="is no role"):
        set_role(study, _pt1(study), "boss")


def test_answers_are_given_changed_and_taken_away_wave_by_wave() -> None:
    study = _study()
    trust = study.attributes()[0].id
    study.do_and_undo(set_answer(study, _pt1(study), trust, "before", "low"))
    study.do_and_undo(set_answer(study, _pt1(study), trust, "after", "high"))
    study.do_and_undo(set_answer(study, _pt1(study), trust, "after", "higher"))
    assert {v.wave: v.value for v in study.attribute_values()} == {
        "before": "low",
        "after": "higher",
    }
    study.do_and_undo(set_answer(study, _pt1(study), trust, "after", ""))
    assert [v.wave for v in study.attribute_values()] == ["before"]
    assert set_answer(study, _pt1(study), trust, "after", "").changes == ()


def test_removing_a_participant_takes_the_answers_along_and_frees_the_label() -> None:
    study = _study()
    study.do(set_answer(study, _pt1(study), study.attributes()[0].id, "", "low"))
    study.do_and_undo(remove_participant(study, _pt1(study)))
    assert [one.label for one in study.participants()] == ["pt2"]
    assert study.attribute_values() == []
    assert study.speakers()[0].participant is None


def test_a_column_needs_a_name_of_its_own() -> None:
    study = _study()
    with pytest.raises(Refused, match="column “Trust” already"):
        add_attribute(study, "trust", make_id=study.make_id)
    with pytest.raises(Refused, match="needs a name"):
        add_attribute(study, " ", make_id=study.make_id)


def test_print_says_no_more_than_was_agreed() -> None:
    study = _study()
    pt1 = _pt1(study)
    with pytest.raises(Refused, match="neither occupation nor organisation"):
        set_attribution(study, pt1, "role")
    with pytest.raises(Refused, match="has no name"):
        set_attribution(study, pt1, "name")
    with pytest.raises(Refused, match="is no way to name"):
        set_attribution(study, pt1, "loudly")
    study.do_and_undo(describe_participant(study, pt1, name="Ann Lee", occupation="Nurse"))
    with pytest.raises(Refused, match="only with consent"):
        set_attribution(study, pt1, "name")
    study.do_and_undo(set_attribution(study, pt1, "role and organisation"))
    study.do_and_undo(describe_participant(study, pt1, consent="by letter, 3 May"))
    study.do_and_undo(set_attribution(study, pt1, "name"))
    assert study.participants()[0].attribution == "name"


def test_consent_that_is_taken_back_leaves_the_label_only() -> None:
    study = _study()
    study.do(describe_participant(study, _pt1(study), name="Ann", consent="yes, by letter"))
    study.do(set_attribution(study, _pt1(study), "name"))
    draft = describe_participant(study, _pt1(study), consent="")
    assert draft.label == "Name “pt1” by the label only"
    study.do_and_undo(draft)
    assert study.participants()[0].attribution == "label"


def test_answers_must_fit_their_type() -> None:
    study = _study()
    study.do(add_attribute(study, "Age", "number", make_id=study.make_id))
    age = study.attributes()[1].id
    study.do(set_answer(study, _pt1(study), age, "", "3,5"))
    assert study.attribute_values()[0].value == "3.5"
    with pytest.raises(Refused, match="“old” is no number, as “Age” needs"):
        set_answer(study, _pt1(study), age, "", "old")
