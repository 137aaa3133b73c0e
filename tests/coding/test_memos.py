from __future__ import annotations

import pytest

from tests.builders import AT, a_study
from tests.coding.doing import code, coder, done, refusal, transcript
from workbench.coding.memos import change_memo, remove_memo, write_memo
from workbench.model.ids import ThemeId, TopicId
from workbench.model.study import STUDY
from workbench.model.theme import Theme, Topic


def a_memo(study, about="study", subject=STUDY, text="A thought"):
    ada = coder(study, "Ada")
    return done(
        study,
        write_memo(study, about, subject, text, by=ada, now=study.now, make_id=study.make_id),
    )


@pytest.mark.parametrize(
    ("about", "name"),
    [
        ("study", "the study"),
        ("transcript", "“FG1”"),
        ("code", "“Fatigue”"),
        ("coding", "“tired”"),
        ("theme", "“Wear”"),
    ],
)
def test_a_memo_is_about_anything(about, name):
    study = a_study("I was [tired|Fatigue].")
    study.put(Topic(TopicId("t"), "Care", 0))
    study.put(Theme(ThemeId("w"), TopicId("t"), "Wear", 0))
    subject = {
        "study": STUDY,
        "transcript": transcript(study),
        "code": code(study, "Fatigue"),
        "coding": study.codings()[0].id,
        "theme": "w",
    }[about]
    draft = a_memo(study, about, subject, " A thought\n")
    [memo] = study.memos(subject)
    assert draft.label == f"Write a memo about {name}"
    assert (memo.text, memo.about, memo.coder, memo.at) == (
        "A thought",
        about,
        coder(study, "Ada"),
        AT,
    )


def test_a_memo_is_changed_and_removed():
    study = a_study()
    a_memo(study)
    [memo], ada = study.memos(), coder(study, "Ada")
    done(study, change_memo(study, memo.id, "A better one", by=ada))
    assert study.memos()[0].text == "A better one"
    done(study, remove_memo(study, memo.id, by=ada))
    assert study.memos() == []


def test_a_memo_needs_words():
    study = a_study()
    sentence = "A memo needs words: write some, or remove the memo."
    assert refusal(write_memo, study, "study", STUDY, " ", by=coder(study, "Ada")) == sentence
    a_memo(study)
    memo = study.memos()[0].id
    assert refusal(change_memo, study, memo, "", by=coder(study, "Ada")) == sentence


def test_only_its_writer_changes_a_memo():
    study = a_study()
    a_memo(study)
    memo, ben = study.memos()[0].id, coder(study, "Ben")
    sentence = "The memo “A thought” was written by Ada; only Ada can change it."
    assert refusal(change_memo, study, memo, "No", by=ben) == sentence
    assert refusal(remove_memo, study, memo, by=ben) == sentence
