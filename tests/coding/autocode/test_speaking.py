"""Turns are put together by who speaks."""

from __future__ import annotations

from tests.coding.autocode.studies import a_talk, part, words
from tests.coding.doing import me
from workbench.coding.autocode.speaking import By, by_speakers
from workbench.coding.finding.limits import Where
from workbench.model.ids import AttributeId
from workbench.transcripts.occasions.limits import Limit, Part, limited

AGE = AttributeId("age")


def test_every_turn_of_a_speaker_is_in_its_group() -> None:
    study = a_talk()
    groups = by_speakers(study, By("speaker"), me=me(study))
    assert [one.name for one in groups] == ["Int", "pt1", "pt2", "pt3"]
    assert words(study, groups[1].passages) == [
        "The surgery looks. I never see the record.",
        "They lost my record twice.",
    ]
    assert [one.transcripts for one in groups] == [2, 1, 1, 1]


def test_roles_participants_and_answers_put_turns_together() -> None:
    study = a_talk()
    ada = me(study)
    assert [one.name for one in by_speakers(study, By("participant"), me=ada)] == [
        "pt1",
        "pt2",
        "pt3",
    ]
    roles = {one.name: len(one.passages) for one in by_speakers(study, By("role"), me=ada)}
    assert roles == {"facilitator": 2, "participant": 4}
    ages = by_speakers(study, By("answer", AGE), me=ada)
    assert {one.name: len(one.passages) for one in ages} == {"old": 3, "young": 1}
    assert by_speakers(study, By("answer", AGE, "before"), me=ada) == ()


def test_only_who_is_asked_for_is_looked_at() -> None:
    study = a_talk()
    where = Where(roles=("participant",), transcripts=(study.transcripts()[0].id,))
    groups = by_speakers(study, By("speaker"), where, me=me(study))
    assert [one.name for one in groups] == ["pt1", "pt2"]


def test_only_what_counts_of_a_turn_is_taken() -> None:
    study = a_talk()
    part(study, "plenary", "", 2, 2)
    found = by_speakers(limited(study, Limit((Part("plenary"),))), By("speaker"), me=me(study))
    assert [(one.name, words(study, one.passages)) for one in found] == [
        ("pt2", ["My record is mine."])
    ]


def test_a_turn_without_a_speaker_is_in_no_group() -> None:
    study = a_talk("Nobody said who speaks. / pt1: I do.")
    assert [one.name for one in by_speakers(study, By("speaker"), me=me(study))] == ["pt1"]
