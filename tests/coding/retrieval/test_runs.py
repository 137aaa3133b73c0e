"""Stretches are joined, written out and held against each other."""

from __future__ import annotations

import numpy as np

from workbench.coding.retrieval.runs import (
    Runs,
    crossing,
    either,
    inside,
    joined,
    shared,
    spread,
    touching,
)


def _runs(*pairs: tuple[int, int]) -> Runs:
    table = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return Runs(table[:, 0], table[:, 1])


def _pairs(runs: Runs) -> list[tuple[int, int]]:
    return list(zip(runs.start.tolist(), runs.end.tolist(), strict=True))


def test_what_overlaps_or_touches_is_joined_in_any_order() -> None:
    mixed = _runs((8, 9), (0, 4), (4, 6), (2, 3))
    assert _pairs(joined(*mixed)) == [(0, 6), (8, 9)]
    assert _pairs(either(_runs((0, 2)), _runs((1, 5), (7, 8)))) == [(0, 5), (7, 8)]
    assert _pairs(joined(*_runs())) == []


def test_stretches_are_paired_with_the_runs_they_share_a_place_with() -> None:
    runs = _runs((0, 3), (5, 8))
    at, there = crossing(*_runs((2, 6), (3, 5), (7, 9)), runs)
    assert (at.tolist(), there.tolist()) == ([0, 0, 2], [0, 1, 1])
    assert touching(*_runs((2, 6), (3, 5)), runs).tolist() == [True, False]
    pieces, of = shared(_runs((2, 6), (3, 5)), runs)
    assert _pairs(pieces) == [(2, 3), (5, 6)] and of.tolist() == [0, 0]
    assert crossing(*_runs((0, 1)), _runs())[0].tolist() == []


def test_a_run_is_inside_another_only_wholly() -> None:
    assert inside(_runs((0, 2), (3, 6), (6, 8)), _runs((0, 2), (4, 9))).tolist() == [
        True,
        False,
        True,
    ]
    assert inside(_runs((0, 2)), _runs()).tolist() == [False]


def test_rows_of_numbers_are_written_out() -> None:
    whose, numbers = spread(np.array([5, 9, 2]), np.array([2, 0, 3]))
    assert (whose.tolist(), numbers.tolist()) == ([0, 0, 2, 2, 2], [5, 6, 2, 3, 4])
