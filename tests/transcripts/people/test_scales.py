"""Answers of a rating scale stand in the order of the scale."""

from __future__ import annotations

import pytest

from workbench.transcripts.people.scales import in_order


@pytest.mark.parametrize(
    "scale",
    [
        ["Very willing", "Willing", "Unsure", "Unwilling", "Very unwilling"],
        ["Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree", "Don’t know"],
        ["Very comfortable", "Fairly comfortable", "Fairly uncomfortable", "Very uncomfortable"],
        ["For", "It depends", "Against"],
        ["Likely", "Not likely"],
    ],
)
def test_a_scale_runs_from_its_warm_end_to_its_cold_end(scale: list[str]) -> None:
    assert in_order(reversed(scale)) == scale


def test_answers_that_are_no_scale_stay_in_the_order_of_the_alphabet() -> None:
    assert in_order(["Penbrook", "Coast", "Withy villages"]) == [
        "Coast",
        "Penbrook",
        "Withy villages",
    ]
    assert in_order(["Unsure", "Willing"]) == ["Unsure", "Willing"]
    assert in_order(["Woman", "Man", "Man"]) == ["Man", "Woman"]
