"""A search looks where it is told to, and a coder finds nothing that is not theirs to see yet."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.builders import ListStudy, a_study
from tests.coding.doing import code, coder, done, transcript
from workbench.coding.finding.find import Answer, Findings, Query, Where, find
from workbench.coding.progress import set_progress
from workbench.model.ids import AttributeId, ParticipantId
from workbench.model.people import Attribute, AttributeValue, Participant
from workbench.transcripts.occasions.limits import Limit, Part, limited
from workbench.transcripts.occasions.segments import mark_segment

DATA = Query("data")


def a_talk() -> ListStudy:
    """Four data in FG1, by three labels, two coded by Ada; one in FG2 that Ben coded."""
    study = a_study(
        "Int: data one? / Ana: [data|Trust > People] two / Ben: [data|Risk] three / Ana: data four",
        "Ana: [data|Trust by Ben] five",
    )
    for number, (label, answer) in enumerate((("pt1", "Farmer"), ("pt2", "teacher"))):
        someone = study.put(Participant(ParticipantId(f"p{number}"), label))
        study.put(AttributeValue(f"v{number}", someone.id, AttributeId("job"), "before", answer))
    study.put(Attribute(AttributeId("job"), "Job", 0))
    for speaker in study.speakers(transcript(study)):
        if speaker.label != "Int":
            number = 0 if speaker.label == "Ana" else 1
            study.put(replace(speaker, participant=ParticipantId(f"p{number}")))
    return study


def seen(study: ListStudy, where: Where, who: str = "Ada", query: Query = DATA) -> list[str]:
    """The words of the turns in which data is found."""
    hits = find(study, query, where, me=coder(study, who)).hits
    return [hit.after.strip() for hit in hits]


@pytest.mark.parametrize(
    ("where", "words"),
    [
        (Where(), ["one?", "two", "three", "four", "five"]),
        (Where(speakers=("ana",)), ["two", "four", "five"]),
        (Where(speakers=("Ana", "Int")), ["one?", "two", "four", "five"]),
        (Where(roles=("facilitator",)), ["one?"]),
        (Where(participants=(ParticipantId("p0"),)), ["two", "four"]),
        (Where(answers=(Answer(AttributeId("job"), "farmer"),)), ["two", "four"]),
        (Where(answers=(Answer(AttributeId("job"), "farmer", "after"),)), []),
        (
            Where(
                answers=(
                    Answer(AttributeId("job"), "farmer"),
                    Answer(AttributeId("job"), "Teacher", "before"),
                )
            ),
            ["two", "three", "four"],
        ),
        (Where(speakers=("Nobody",)), []),
        (Where(uncoded=True), ["one?", "four"]),
    ],
)
def test_a_limit_lets_through_what_meets_it(where: Where, words: list[str]) -> None:
    assert seen(a_talk(), where) == words


def test_sessions_transcripts_codes_and_coders_limit() -> None:
    study = a_talk()
    ada, ben = coder(study, "Ada"), coder(study, "Ben")
    trust, people = code(study, "Trust"), code(study, "Trust > People")
    second = study.transcripts()[1]
    assert seen(study, Where(sessions=(second.session,))) == ["five"]
    assert seen(study, Where(transcripts=(second.id,))) == ["five"]
    assert seen(study, Where(codes=(trust,))) == ["two", "five"]
    assert seen(study, Where(codes=(people,))) == ["two"]
    assert seen(study, Where(coders=(ben,))) == ["five"]
    assert seen(study, Where(codes=(trust,), coders=(ada,))) == ["two"]
    assert seen(study, Where(codes=(trust,), uncoded=True)) == ["one?", "three", "four"]
    assert seen(study, Where(codes=(trust,), transcripts=(second.id,), coders=(ada,))) == []


def test_parts_limit_and_stimulus_can_be_left_out() -> None:
    study = a_talk()
    here = transcript(study)
    for number, kind in ((0, "stimulus"), (3, "plenary")):
        turn = study.turns(here)[number]
        mark: Any = mark_segment(study, here, turn.start, turn.end, kind, "", make_id=study.make_id)
        done(study, mark)
    assert seen(study, Where(parts=Limit((Part("plenary"),)))) == ["four"]
    without = Where(parts=Limit(stimulus="without"))
    assert seen(study, without) == ["two", "three", "four", "five"]
    plenary: Any = limited(study, Limit((Part("plenary"),)))
    found = find(plenary, DATA, Where(speakers=("Ana",)), me=coder(study, "Ada"))
    assert [hit.after for hit in found.hits] == [" four"]


def test_a_coder_finds_nothing_by_codings_that_are_not_theirs_to_see_yet() -> None:
    study = a_talk()
    ada, ben = coder(study, "Ada"), coder(study, "Ben")
    second = transcript(study, 2)
    done(study, set_progress(study, second, "in progress", by=ada))
    by_ben = Where(coders=(ben,))
    assert seen(study, by_ben) == []
    assert seen(study, by_ben, "Ben") == ["five"]
    assert "five" in seen(study, Where(uncoded=True))
    assert looked(study, by_ben, "Ada").unseen == 1
    assert looked(study, Where(coders=(ada,)), "Ada").unseen == 0
    assert looked(study, Where(), "Ada").unseen == 0
    done(study, set_progress(study, second, "finished", by=ada))
    assert seen(study, by_ben) == ["five"]


def looked(study: ListStudy, where: Where, who: str) -> Findings:
    """What is found, with its counts."""
    return find(study, DATA, where, me=coder(study, who))


def test_limits_of_different_sorts_must_all_be_met() -> None:
    study = a_talk()
    where = Where(speakers=("Ana",), uncoded=True, sessions=(study.sessions()[0].id,))
    assert seen(study, where) == ["four"]
    assert seen(study, where, query=Query("data four", "fuzzy")) == [""]
