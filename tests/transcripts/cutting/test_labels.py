"""What a label looks like does not depend on how it is written."""

from __future__ import annotations

import pytest

from workbench.transcripts.cutting.labels import is_fact, is_role, shape


@pytest.mark.parametrize("label", ["interviewer", "Interviewer", "INTERVIEWER", "SPEAKER 2"])
def test_a_part_in_the_talk_is_a_person_in_small_letters_and_in_capitals(label: str) -> None:
    assert shape(label) == "person"
    assert is_role(label)


def test_facts_about_a_file_are_known_in_capitals_too() -> None:
    assert is_fact("DATE")
    assert not is_fact("Ana")
