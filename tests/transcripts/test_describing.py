"""A study can say of itself what it is called, asks and does."""

from __future__ import annotations

import pytest

from tests.builders import a_study
from workbench.model.errors import Refused
from workbench.transcripts.describing import describe_study


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


def test_a_study_without_a_title_is_refused() -> None:
    with pytest.raises(Refused, match="needs a title"):
        describe_study(a_study(), title="   ")
