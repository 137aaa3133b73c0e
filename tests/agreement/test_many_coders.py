"""Measures of several coders, some of whom did not judge every unit."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from tests.agreement.cases import named, of_kind
from workbench.agreement.many_coders import (
    ac1,
    ac1_parts,
    alpha,
    counts_of,
    disagreed,
    fleiss_kappa,
    randolph_kappa,
)
from workbench.agreement.measures import cohen_kappa
from workbench.agreement.result import Reason


def mean_pairwise_kappa(ratings: list[list[Any]]) -> float | None:
    values = list(dict.fromkeys(itertools.chain(*ratings)))
    found = []
    for one, other in itertools.combinations(ratings, 2):
        table = np.zeros((len(values), len(values)), dtype=np.int64)
        for a, b in zip(one, other, strict=True):
            table[values.index(a), values.index(b)] += 1
        found.append(cohen_kappa(table).value)
    return None if None in found else sum(found) / len(found)  # type: ignore[arg-type]


def value_of(name: str, ratings: list[list[Any]]) -> float | None:
    counts = counts_of(ratings)
    parts = disagreed(counts)
    assert parts is not None
    return {
        "alpha_nominal": lambda: alpha(counts).value,
        "n_pairable": lambda: parts.n,
        "Do": lambda: parts.observed,
        "De": lambda: parts.expected,
        "fleiss_kappa": lambda: fleiss_kappa(counts).value,
        "randolph_free_marginal": lambda: randolph_kappa(counts).value,
        "mean_pairwise_cohen": lambda: mean_pairwise_kappa(ratings),
        "ac1": lambda: ac1(counts).value,
        "ac1_po": lambda: ac1_parts(counts).observed,
        "ac1_pe": lambda: ac1_parts(counts).expected,
    }[name]()


@pytest.mark.parametrize("case", of_kind("raw_matrix"), ids=named)
def test_ratings_give_the_values_of_their_source(case: dict[str, Any]) -> None:
    for name, expected in case["expected"].items():
        found = value_of(name, case["input"]["coders_by_units"])
        assert found == (
            None if expected is None else pytest.approx(expected, abs=case["tolerance"])
        ), name


def test_ratings_without_pairs_have_no_value() -> None:
    lonely = counts_of([["a", None], [None, "b"]])
    assert alpha(lonely).reason is Reason.NO_PAIRABLE
    assert ac1(lonely).reason is Reason.NO_PAIRABLE


def test_one_value_only_has_no_value_beyond_chance() -> None:
    same = counts_of([["a", "a"], ["a", "a"]])
    for measure in (alpha, fleiss_kappa, randolph_kappa, ac1):
        assert measure(same).reason is Reason.SINGLE_VALUE
        assert measure(same).n_units == 2


def test_fleiss_and_randolph_need_the_same_number_of_coders_everywhere() -> None:
    for ratings in ([["a", "b"], ["a", None]], [["a", "b"]]):
        assert fleiss_kappa(counts_of(ratings)).reason is Reason.TOO_FEW_CODERS
        assert randolph_kappa(counts_of(ratings)).reason is Reason.TOO_FEW_CODERS


def test_no_ratings_are_no_data() -> None:
    assert counts_of([]).shape == (0, 0)
    assert fleiss_kappa(counts_of([])).reason is Reason.NO_DATA
    assert randolph_kappa(counts_of([])).reason is Reason.NO_DATA
