"""A study can say of itself what it is called, asks and does."""

from __future__ import annotations

import pytest

from tests.builders import a_study
from workbench.model.errors import Refused
from workbench.transcripts.occasions.describing import describe_session, describe_study


def test_a_study_is_renamed_and_the_label_says_so() -> None:
    study = a_study()
    draft = describe_study(study, title="  Linking   records ")
    study.do(draft)
    assert study.study().title == "Linking records"
    assert draft.label == "Rename the study to “Linking records”"
    study.undo(draft)
    assert study.study().title == "A study"


def test_question_and_procedure_keep_their_lines() -> None:
    study = a_study()
    study.do(describe_study(study, question="Who decides?\nAnd why?\n", procedure="Two coders."))
    assert study.study().question == "Who decides?\nAnd why?"
    assert study.study().procedure == "Two coders."
    assert study.study().title == "A study"


def test_what_is_not_given_is_left_alone_and_the_same_words_change_nothing() -> None:
    study = a_study()
    assert describe_study(study, title="A study").changes == ()
    study.do(describe_study(study, authors="A. Martins", way="reflexive"))
    assert (study.study().authors, study.study().way) == ("A. Martins", "reflexive")


def test_what_becomes_of_a_code_given_again_is_chosen() -> None:
    study = a_study()
    draft = describe_study(study, again="apart")
    study.do_and_undo(draft)
    assert study.study().again == "apart"
    assert draft.label == "Keep codings apart where a code is given again"
    assert describe_study(study, again="extend").label == (
        "Extend codings where a code is given again"
    )


def test_a_study_without_a_title_is_refused() -> None:
    with pytest.raises(Refused, match="needs a title"):
        describe_study(a_study(), title="   ")


def test_a_session_says_what_it_was_and_when() -> None:
    study = a_study("Ana: Hello.")
    session = study.sessions()[0].id
    draft = describe_session(study, session, kind="jury day", held_on=" 2026-03-14 ", place="Hall")
    study.do(draft)
    known = study.sessions()[0]
    assert (known.kind, known.held_on, known.place) == ("jury day", "2026-03-14", "Hall")
    study.undo(draft)
    assert study.sessions()[0].kind == "focus group"
