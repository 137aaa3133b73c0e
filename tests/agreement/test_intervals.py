"""The bootstrap over documents."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.agreement.cases import named, of_kind
from workbench.agreement.cells import pooled
from workbench.agreement.intervals import add_intervals, resampled, with_interval
from workbench.agreement.measures import (
    coefficients,
    cohen_kappa,
    f1,
    krippendorff_alpha,
    tables_of,
)
from workbench.agreement.result import Flag, NoInterval, Result


def intervals_of(cells: np.ndarray[Any, Any]) -> dict[str, Result]:
    """The results of the one code of these cells (D, 4)."""
    cells = np.asarray(cells, dtype=np.int64)[:, None, :]
    rows = coefficients(tables_of(pooled(cells)), (f1, krippendorff_alpha), n_documents=len(cells))
    return add_intervals(rows, cells, (f1, krippendorff_alpha))[0]


@pytest.mark.parametrize("case", of_kind("bootstrap_exact"), ids=named)
def test_resamples_of_three_documents_take_only_the_values_enumerated(
    case: dict[str, Any],
) -> None:
    cells = np.array(case["input"]["cells_abcd_by_doc"])[:, None, :]
    expected = case["expected"]
    tables = tables_of(resampled(cells, resamples=20_000, seed=7))[:, 0]
    values = f1.values(tables)
    distinct = np.array(expected["f1_distinct_resample_values"])
    assert np.abs(values[:, None] - distinct).min(axis=1).max() < 1e-9
    for measure, name in ((f1, "f1"), (cohen_kappa, "kappa")):
        drawn = measure.values(tables)
        error = drawn.std() / np.sqrt(len(drawn))
        assert abs(drawn.mean() - expected[f"{name}_mean_over_27"]) < 4 * error
        point = measure.values(tables_of(pooled(cells)))[0]
        assert point == pytest.approx(expected[f"{name}_point"], abs=case["tolerance"])


def test_the_same_seed_draws_the_same_documents() -> None:
    cells = np.arange(80, dtype=np.int64).reshape(10, 2, 4)
    assert np.array_equal(resampled(cells, seed=3), resampled(cells, seed=3))
    assert not np.array_equal(resampled(cells, seed=3), resampled(cells, seed=4))


def test_eight_documents_give_an_interval_around_the_value() -> None:
    found = intervals_of([[9, 2, n, 90] for n in range(8)])["f1"]
    assert found.ci is not None
    assert found.value is not None
    assert found.ci[0] < found.value < found.ci[1]
    assert Flag.CI_UNSTABLE not in found.flags
    assert found.ci_reason is None


def test_fewer_than_eight_documents_give_an_interval_that_says_so() -> None:
    found = intervals_of([[9, 2, n, 90] for n in range(7)])["krippendorff_alpha"]
    assert found.ci is not None
    assert Flag.CI_UNSTABLE in found.flags


@pytest.mark.parametrize("documents", [0, 1])
def test_one_document_gives_no_interval(documents: int) -> None:
    found = intervals_of(np.array([[9, 2, 1, 90]] * documents).reshape(-1, 4))["f1"]
    assert found.ci is None
    assert found.ci_reason is (NoInterval.ONE_DOCUMENT if documents else NoInterval.NO_VALUE)


def test_an_undefined_value_has_no_interval() -> None:
    found = intervals_of([[0, 0, 0, 90]] * 9)["f1"]
    assert (found.value, found.ci, found.ci_reason) == (None, None, NoInterval.NO_VALUE)


def test_a_code_in_one_document_of_nine_is_too_often_undefined() -> None:
    found = intervals_of([[5, 1, 0, 90]] + [[0, 0, 0, 90]] * 8)["f1"]
    assert (found.ci, found.ci_reason) == (None, NoInterval.OFTEN_UNDEFINED)
    assert Flag.CI_UNSTABLE in found.flags


def test_few_undefined_resamples_are_left_out() -> None:
    values = np.append(np.linspace(0, 1, 99), np.nan)
    found = with_interval(Result(0.5), values, 20)
    assert found.ci == pytest.approx((0.025, 0.975))
