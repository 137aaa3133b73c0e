from __future__ import annotations

import pytest

from workbench.report.wording import (
    counted,
    day,
    decimal,
    listed,
    number,
    per_cent,
    percent,
    thousands,
)


@pytest.mark.parametrize(
    ("part", "whole", "written"),
    [(1, 8, "13%"), (3, 8, "38%"), (0, 5, "0%"), (5, 5, "100%"), (0, 0, "–"), (1, 3, "33%")],
)
def test_shares_are_whole_per_cent_with_halves_upwards(part: int, whole: int, written: str) -> None:
    assert percent(part, whole) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [(0.705, "0.71"), (1.0, "1.00"), (-0.034, "−0.03"), (-0.001, "0.00"), (2 / 3, "0.67")],
)
def test_coefficients_have_two_decimals(value: float, written: str) -> None:
    assert decimal(value) == written


def test_agreement_that_is_not_complete_is_not_written_as_complete() -> None:
    assert per_cent(267 / 268) == "99.6%"
    assert per_cent(1.0) == "100.0%"


@pytest.mark.parametrize(("value", "written"), [(34.0, "34"), (34.45, "34.5"), (-2.0, "−2")])
def test_measured_numbers_have_one_decimal_at_most(value: float, written: str) -> None:
    assert number(value) == written


def test_counts_have_their_noun_and_their_commas() -> None:
    assert counted(1, "coding") == "1 coding"
    assert counted(0, "coding") == "0 codings"
    assert thousands(6480) == "6,480"


def test_dates_are_written_out_and_other_words_are_left_alone() -> None:
    assert day("2026-03-14") == "14 March 2026"
    assert day(" spring 2026 ") == "spring 2026"


@pytest.mark.parametrize(
    ("items", "written"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_lists_read_as_sentences(items: list[str], written: str) -> None:
    assert listed(items) == written
