"""Labels that may be one speaker are offered as pairs; different people are left alone."""

from __future__ import annotations

import pytest

from workbench.transcripts.cutting.duplicates import near_duplicates


def test_pairs_are_named_in_the_order_of_the_labels() -> None:
    names = ("Pt 3", "pt3", "pt 13", "Ann Lee (AL)", "AL", "Jonas Rosland", "Jonas Roslund", "P1")
    assert near_duplicates(names) == (
        ("Pt 3", "pt3"),
        ("Ann Lee (AL)", "AL"),
        ("Jonas Rosland", "Jonas Roslund"),
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("P 3", "Participant 3"),
        ("Participant 3", "Participant3"),
        ("PT3", "pt 3"),
        ("P1", "P01"),
        ("SPEAKER_00", "Speaker 0"),
        ("Moderater", "Moderator"),
        ("Mod", "Moderator"),
        ("I", "Interviewer"),
        ("Mo O’Connor (she/her)", "Mo O'Connor"),
        ("RAHUL (Male, 28)", "Rahul"),
        ("Sara", "Sara Mannheimer"),
        ("Jones", "Mr. Jones"),
        ("Zoë", "ZOE"),
        ("Ann Kinney", "AK"),
        ("Ina Gil, inquilina", "I.G."),
    ],
)
def test_one_speaker_written_in_two_ways_is_offered(one: str, other: str) -> None:
    assert near_duplicates((one, other)) == ((one, other),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("P1", "P11"),
        ("P1a", "P1b"),
        ("Speaker 1", "Speaker 2"),
        ("Speaker", "Speaker 1"),
        ("Anna", "Anne"),
        ("Maria", "Marie"),
        ("Martin", "Martina"),
        ("Interviewer", "Interviewee"),
        ("Interviewer 1", "Interviewer 2"),
        ("I", "P"),
        ("Al", "Ann Lee"),
        ("M1", "F1"),
        ("Smith (Ann)", "Smith (Bob)"),
        ("राम", "रमा"),
        ("😀", "🐻"),
    ],
)
def test_two_speakers_are_not_offered_as_one(one: str, other: str) -> None:
    assert near_duplicates((one, other)) == ()


def test_a_first_name_that_two_people_have_is_nobodys() -> None:
    assert near_duplicates(("Ana", "Ana Lee", "Ana Ray")) == ()


def test_initials_that_two_people_have_are_nobodys() -> None:
    assert near_duplicates(("AL", "Ana Lee", "Ada Lund")) == ()
