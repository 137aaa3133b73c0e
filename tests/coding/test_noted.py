from __future__ import annotations

import pytest

from tests.builders import a_study
from tests.coding.doing import code, coder, done, transcript
from workbench.coding.memos import link_memo, note_passage, write_memo
from workbench.coding.noted import COLUMNS, noted, notes_on, rows, visible_memos
from workbench.coding.progress import set_progress
from workbench.model.ids import ThemeId, TopicId
from workbench.model.occasion import Session
from workbench.model.people import Participant
from workbench.model.study import STUDY
from workbench.model.theme import Theme, Topic


def put(study, about, subject, text, by="Ada"):
    who = coder(study, by)
    done(
        study, write_memo(study, about, subject, text, by=who, now=study.now, make_id=study.make_id)
    )


def note(study, start, end, text, by="Ada"):
    who, here = coder(study, by), transcript(study)
    draft = note_passage(
        study, here, start, end, text, by=who, now=study.now, make_id=study.make_id
    )
    return done(study, draft)


@pytest.fixture
def study():
    study = a_study("I was [tired|Fatigue by Ada] and [cold|Chill by Ben].", finished=False)
    study.put(Topic(TopicId("t"), "Care", 0))
    study.put(Theme(ThemeId("w"), TopicId("t"), "Wear", 0))
    study.put(Participant("p", "pt1", "participant"))
    study.put(Session("s", "Jury day", 5))
    return study


def test_every_subject_is_listed_with_its_name_and_place(study):
    fatigue, _chill = study.codings()
    put(study, "study", STUDY, "one")
    put(study, "session", "s", "two")
    put(study, "transcript", transcript(study), "three")
    put(study, "participant", "p", "four")
    put(study, "coding", fatigue.id, "five")
    put(study, "code", code(study, "Fatigue"), "six")
    put(study, "theme", "w", "seven")
    note(study, 0, 5, "eight")
    found = {one.memo.text: one for one in noted(study, coder(study, "Ada"))}
    assert {text: one.subject for text, one in found.items()} == {
        "one": "the study",
        "two": "“Jury day”",
        "three": "“FG1”",
        "four": "“pt1”",
        "five": "“tired”",
        "six": "“Fatigue”",
        "seven": "“Wear”",
        "eight": "a passage of “FG1”",
    }
    assert (found["five"].exact, found["five"].path) == ("tired", "Fatigue")
    assert (found["eight"].exact, found["eight"].span.start) == ("I was", 0)
    assert found["six"].path == "Fatigue"
    assert found["one"].transcript is None


def test_the_list_is_narrowed_by_everything_at_once(study):
    fatigue, _ = study.codings()
    ada = coder(study, "Ada")
    put(study, "coding", fatigue.id, "A strong word")
    put(study, "study", STUDY, "A strong study")
    note(study, 0, 5, "How it begins")

    def texts(**limits):
        return {one.memo.text for one in noted(study, ada, **limits)}

    assert texts(words="STRONG") == {"A strong word", "A strong study"}
    assert texts(words="strong tired") == {"A strong word"}
    assert texts(about=("study", "passage")) == {"A strong study", "How it begins"}
    assert texts(code=fatigue.code) == {"A strong word"}
    assert texts(transcript=transcript(study)) == {"A strong word", "How it begins"}
    assert texts(coder=coder(study, "Ben")) == set()


def test_what_somebody_else_noted_is_seen_after_finishing(study):
    _fatigue, chill = study.codings()
    ada, ben = coder(study, "Ada"), coder(study, "Ben")
    put(study, "coding", chill.id, "Ben’s thought", by="Ben")
    put(study, "study", STUDY, "For everyone", by="Ben")
    put(study, "transcript", transcript(study), "Ben’s transcript", by="Ben")
    note(study, 0, 5, "Ben’s passage", by="Ben")
    note(study, 0, 5, "Ada’s passage")

    def seen(who):
        return {one.text for one in visible_memos(study, who, study.memos())}

    assert seen(ada) == {"For everyone", "Ada’s passage"}
    assert seen(ben) == {"Ben’s thought", "For everyone", "Ben’s transcript", "Ben’s passage"}
    assert [memo.text for _, memo in notes_on(study, transcript(study), ada)] == ["Ada’s passage"]
    done(study, set_progress(study, transcript(study), "finished", by=ada))
    assert seen(ada) == {"Ada’s passage", *seen(ben)}
    assert len(notes_on(study, transcript(study), ada)) == 2


def test_what_a_memo_of_somebody_else_points_to_is_seen_after_finishing(study):
    ada, ben, here = coder(study, "Ada"), coder(study, "Ben"), transcript(study)
    put(study, "code", code(study, "Fatigue"), "Look at this", by="Ben")
    (memo,) = study.memos()
    done(study, link_memo(study, memo.id, here, 6, 11, by=ben, make_id=study.make_id))

    def pointed(who):
        (one,) = noted(study, who)
        found = noted(study, who, transcript=here)
        return len(one.links), len(found), len(notes_on(study, here, who))

    assert pointed(ben) == (1, 1, 1)
    assert pointed(ada) == (0, 0, 0)
    done(study, set_progress(study, here, "finished", by=ada))
    assert pointed(ada) == (1, 1, 1)


def test_the_sheet_tells_where_a_memo_stands_and_what_it_points_to(study):
    ada = coder(study, "Ada")
    note(study, 0, 5, "How it begins")
    [memo] = study.memos()
    done(
        study,
        link_memo(study, memo.id, transcript(study), 16, 20, by=ada, make_id=study.make_id),
    )
    [row] = rows(study, noted(study, ada))
    assert tuple(row) == COLUMNS
    assert (row["start"], row["end"], row["text"]) == ("0", "5", "I was")
    assert row["links"] == "FG1 0–5: I was\nFG1 16–20: cold"
