"""Changes shown one by one end where reading everything anew would."""

from __future__ import annotations

from random import Random

import pytest

from tests.ui.coding.conftest import settle
from workbench.coding.changing import recode, remove_codings, resize
from workbench.coding.passages import code_passage
from workbench.journal.entry import Change
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, TranscriptId
from workbench.model.people import Speaker
from workbench.ui.coding.shown import AT_ONCE, Shown, one_by_one, speaker_looks
from workbench.ui.text.view import SpeakerLook

ME, HERE = CoderId("me"), TranscriptId("here")


def random_draft(rng, desk, transcript):
    read = desk.read
    codes = [c.id for c in read.codebook().codes]
    start = rng.randrange(300)
    end = start + rng.randrange(1, 60)
    mine = read.codings(transcript=transcript, coder=desk.me)
    if not mine or rng.random() < 0.5:
        return code_passage(read, transcript, start, end, rng.choice(codes), by=desk.me)
    one = rng.choice(mine)
    match rng.randrange(3):
        case 0:
            return recode(read, one.id, rng.choice(codes), by=desk.me)
        case 1:
            return resize(read, one.id, start, end, by=desk.me)
    return remove_codings(read, [one.id], by=desk.me)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_and_undone_the_drawing_is_true(page, seed):
    rng, desk, done = Random(seed), page.desk, 0
    for _ in range(25):
        try:
            if done and rng.random() < 0.25:
                desk.project.undo()
                done -= 1
            else:
                draft = random_draft(rng, desk, page.transcript)
                if draft.changes:
                    desk.project.do(draft)
                    done += 1
        except Refused:
            continue
    settle()
    coders = [coder.id for coder in desk.read.coders()]
    truth = Shown(desk.read, page.transcript, desk.me, coders).marks()
    assert page.view.scene.marks.by_id == {mark.id: mark for mark in truth}


def _work(before, after):
    images = [{"progress": p} if p else None for p in (before, after)]
    return Change("work", f"{ME}:{HERE}", *images)


def test_finishing_uncovers_others_and_is_not_shown_one_by_one():
    assert not one_by_one([_work("in progress", "finished")], ME, HERE)
    assert not one_by_one([_work("finished", "in progress")], ME, HERE)
    assert one_by_one([_work(None, "in progress")], ME, HERE)


def test_many_changes_and_renamed_codes_are_not_shown_one_by_one():
    added = Change("code", "c1", None, {"name": "Trust"})
    assert one_by_one([added], ME, HERE)
    assert not one_by_one([added] * (AT_ONCE + 1), ME, HERE)
    renamed = Change("code", "c1", {"name": "Trust"}, {"name": "Faith"})
    assert not one_by_one([renamed], ME, HERE)


def test_speakers_are_named_with_the_participant_they_stand_for():
    speakers = [
        Speaker("s1", HERE, "Maren", "p1"),
        Speaker("s2", HERE, "PT2", "p2"),
        Speaker("s3", HERE, "Fac", None, "facilitator"),
    ]
    assert speaker_looks(speakers, {"p1": "pt1", "p2": "pt2"}) == {
        "Maren": SpeakerLook("Maren (pt1)"),
        "PT2": SpeakerLook("PT2"),
        "Fac": SpeakerLook("Fac", quiet=True),
    }
