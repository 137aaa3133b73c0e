from __future__ import annotations

import pytest

from tests.builders import AT, a_study
from tests.coding.doing import code, coder, done, refusal, transcript
from workbench.coding.memos import (
    change_memo,
    link_memo,
    memo_removals,
    note_passage,
    remove_memo,
    unlink_memo,
    write_memo,
)
from workbench.model.errors import Refused
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


def a_note(study, start=0, end=5, text="A thought"):
    ada, here = coder(study, "Ada"), transcript(study)
    draft = note_passage(
        study, here, start, end, text, by=ada, now=study.now, make_id=study.make_id
    )
    return done(study, draft)


def test_a_memo_about_a_passage_keeps_its_words_and_goes_with_its_link():
    study = a_study("Ada: I was tired.")
    draft = a_note(study, 2, 6)
    [memo], [link] = study.memos(), study.links()
    assert draft.label == "Write a memo on “was”"
    assert (memo.about, memo.subject) == ("passage", transcript(study))
    assert (link.memo, link.start, link.end, link.exact) == (memo.id, 2, 5, "was")
    done(study, remove_memo(study, memo.id, by=coder(study, "Ada")))
    assert study.memos() == study.links() == []


def test_a_passage_without_words_gets_no_memo():
    study = a_study("I was tired.")
    for start, end in ((1, 2), (5, 3), (0, 99)):
        with pytest.raises(Refused, match="no words in this passage"):
            a_note(study, start, end)


def test_any_memo_points_to_passages_once_each():
    study = a_study("I was tired.")
    a_memo(study)
    [memo], ada, here = study.memos(), coder(study, "Ada"), transcript(study)

    def to(start, end):
        return link_memo(study, memo.id, here, start, end, by=ada, make_id=study.make_id)

    assert done(study, to(0, 5)).label == "Link the memo to “I was”"
    done(study, to(6, 11))
    assert [link.exact for link in study.links(memo=memo.id)] == ["I was", "tired"]
    assert refusal(lambda: to(0, 6)) == "The memo “A thought” points to this passage already."
    done(study, unlink_memo(study, study.links()[0].id, by=ada))
    assert [link.exact for link in study.links()] == ["tired"]


def test_the_last_passage_of_its_memo_is_not_taken_from_it():
    study = a_study("I was tired.")
    a_note(study)
    [link], ada = study.links(), coder(study, "Ada")
    assert "remove the memo, or link it" in refusal(lambda: unlink_memo(study, link.id, by=ada))


def test_only_the_writer_points_a_memo_elsewhere():
    study = a_study("I was tired.")
    a_note(study)
    [memo], [link], ben = study.memos(), study.links(), coder(study, "Ben")
    sentence = "written by Ada; only Ada can change it"
    assert sentence in refusal(lambda: unlink_memo(study, link.id, by=ben))
    assert sentence in refusal(
        lambda: link_memo(study, memo.id, transcript(study), 0, 3, by=ben, make_id=study.make_id)
    )


def test_what_goes_takes_its_memos_with_their_links():
    study = a_study("I was [tired|Fatigue].")
    [coding] = study.codings()
    a_memo(study, "coding", coding.id)
    [memo] = study.memos()
    ada, here = coder(study, "Ada"), transcript(study)
    done(study, link_memo(study, memo.id, here, 0, 5, by=ada, make_id=study.make_id))
    kinds = [change.kind for change in memo_removals(study, [coding.id])]
    assert kinds == ["link", "memo"]


def test_a_memo_points_to_the_same_place_of_two_transcripts():
    study = a_study("Ana: So it was.", "Ana: So it is.")
    a_memo(study)
    (memo,) = study.memos()
    ada = coder(study, "Ada")
    for number in (1, 2):
        place = transcript(study, number)
        done(study, link_memo(study, memo.id, place, 0, 2, by=ada, make_id=study.make_id))
    assert [link.exact for link in study.links(memo=memo.id)] == ["So", "So"]
    said = refusal(link_memo, study, memo.id, transcript(study, 2), 0, 2, by=ada)
    assert said == "The memo “A thought” points to this passage already."
