"""Pairs that are worth the most together."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.agreement.cases import named, of_kind
from workbench.agreement.assignment import best_pairs


def most(worth: dict[tuple[int, int], int]) -> int:
    """The largest total, by trying everything."""
    rows = sorted({row for row, _ in worth})
    columns = sorted({column for _, column in worth})
    padded = [*columns, *[-1 - n for n in range(len(rows))]]
    return max(
        (
            sum(worth.get(pair, 0) for pair in zip(rows, chosen, strict=True))
            for chosen in itertools.permutations(padded, len(rows))
        ),
        default=0,
    )


@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(st.tuples(st.integers(0, 3), st.integers(0, 4)), st.integers(1, 9), max_size=12)
)
def test_no_other_choice_is_worth_more(worth: dict[tuple[int, int], int]) -> None:
    pairs = best_pairs({pair: float(value) for pair, value in worth.items()})
    assert sum(worth[pair] for pair in pairs) == most(worth)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert pairs == sorted(pairs)


def test_taking_the_best_pair_first_is_not_enough() -> None:
    assert best_pairs({(0, 0): 0.6, (0, 1): 0.5, (1, 0): 0.5}) == [(0, 1), (1, 0)]


@pytest.mark.parametrize("case", of_kind("span_matching"), ids=named)
def test_spans_of_one_code_are_paired_as_in_their_source(case: dict[str, Any]) -> None:
    ours, theirs = ([set(range(*span)) for span in case["input"][side]] for side in "AB")
    worth = {
        (i, j): len(a & b) / len(a | b)
        for i, a in enumerate(ours)
        for j, b in enumerate(theirs)
        if a & b
    }
    pairs = best_pairs(worth)
    assert [list(pair) for pair in pairs] == case["expected"]["pairs_A_B"]
    total = sum(worth[pair] for pair in pairs)
    assert total == pytest.approx(case["expected"]["total_iou"], abs=case["tolerance"])


def test_nothing_to_pair_gives_no_pairs() -> None:
    assert best_pairs({}) == []
