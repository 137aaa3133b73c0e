from __future__ import annotations

import pytest

from tests.builders import a_study
from tests.coding.doing import coder, done, transcript
from workbench.coding.progress import coverage, set_progress, visible_codings


def test_a_coder_goes_on_with_a_transcript_and_back():
    study = a_study("I was tired.", finished=False)
    ada, fg1 = coder(study, "Ada"), transcript(study)
    for progress in ("in progress", "finished", "not started"):
        draft = done(study, set_progress(study, fg1, progress, by=ada))
        assert study.progress(ada, fg1) == progress
        assert draft.label == f"Mark “FG1” {progress}"
    assert study.work() == []


def test_progress_that_is_so_already_changes_nothing():
    study = a_study("I was tired.", finished=False)
    ada, fg1 = coder(study, "Ada"), transcript(study)
    assert set_progress(study, fg1, "not started", by=ada).changes == ()
    done(study, set_progress(study, fg1, "finished", by=ada))
    assert set_progress(study, fg1, "finished", by=ada).changes == ()


def test_others_codings_stay_out_of_sight_until_i_have_finished():
    study = a_study("I was [tired|Fatigue] and [sad|Mood by Ben].", finished=False)
    first = study.transcripts()[0]
    study.add_coding(first, "Mood", "Ben", 0, 5, layer="consensus")
    ada = coder(study, "Ada")
    assert [c.exact for c in visible_codings(study, first.id, ada)] == ["tired"]
    done(study, set_progress(study, first.id, "finished", by=coder(study, "Ben")))
    assert len(visible_codings(study, first.id, ada)) == 1
    done(study, set_progress(study, first.id, "finished", by=ada))
    assert len(visible_codings(study, first.id, ada)) == 3


def test_coverage_counts_each_character_once():
    study = a_study("[0123|A][45|B]6789 [x|A by Ben]")
    first = study.transcripts()[0]
    study.add_coding(first, "B", "Ada", 1, 3)
    study.add_coding(first, "B", "Ada", 2, 5)
    study.add_coding(first, "B", "Ada", 8, 9, layer="consensus")
    ada = coder(study, "Ada")
    assert coverage(study, first.id, ada) == pytest.approx(6 / 12)
    assert coverage(study, first.id, ada, layer="consensus") == pytest.approx(1 / 12)


def test_coverage_of_no_text_is_not_defined():
    study = a_study("")
    assert coverage(study, transcript(study), coder(study, "Ada")) is None
