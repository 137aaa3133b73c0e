"""Every coefficient against its published or twice computed value, and its edges."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.agreement.cases import named, of_kind
from workbench.agreement.measures import (
    MEASURES,
    bennett_s,
    bias_index,
    coefficients,
    cohen_kappa,
    f1,
    f1_negative,
    gwet_ac1,
    holsti,
    jaccard,
    kappa_max,
    krippendorff_alpha,
    pabak,
    percent_agreement,
    prevalence_index,
    scott_pi,
    tables_of,
)
from workbench.agreement.result import Flag, Reason

NAMES = {
    "po": percent_agreement,
    "kappa": cohen_kappa,
    "pi": scott_pi,
    "S": bennett_s,
    "ac1": gwet_ac1,
    "alpha": krippendorff_alpha,
    "kappa_max": kappa_max,
    "pabak": pabak,
    "prevalence_index": prevalence_index,
    "bias_index": bias_index,
    "f1_pos": f1,
    "f1_neg": f1_negative,
    "jaccard": jaccard,
}
BEYOND_CHANCE = (cohen_kappa, kappa_max, scott_pi, krippendorff_alpha)
TABLES = st.tuples(*[st.integers(0, 400)] * 4)


def table(cells: tuple[int, ...]) -> list[list[int]]:
    a, b, c, d = cells
    return [[a, b], [c, d]]


@pytest.mark.parametrize("case", of_kind("table2coders"), ids=named)
def test_a_table_of_two_coders_gives_the_values_of_its_source(case: dict[str, Any]) -> None:
    for name, expected in case["expected"].items():
        found = NAMES[name](case["input"]["table"])
        assert found.value == pytest.approx(expected, abs=case["tolerance"]), name
        assert found.n_units == np.sum(case["input"]["table"])


@pytest.mark.parametrize("case", of_kind("holsti"), ids=named)
def test_holsti_gives_the_value_of_its_source(case: dict[str, Any]) -> None:
    given_ = case["input"]
    found = holsti(given_["M"], given_["N1"], given_["N2"])
    assert found.value == pytest.approx(case["expected"]["holsti"], abs=case["tolerance"])


def test_holsti_without_decisions_is_undefined() -> None:
    assert holsti(0, 0, 0).reason is Reason.NOBODY_CODED
    assert holsti(0, 0, 0).value is None


def test_the_case_of_nvivo_with_all_150_characters_by_one_coder() -> None:
    cells = table((50, 150, 0, 800))
    assert percent_agreement(cells).value == 0.85
    assert cohen_kappa(cells).value == pytest.approx(80 / 230)
    assert f"{cohen_kappa(cells).value:.3f}" == "0.348"
    assert jaccard(cells).value == 0.25


def test_a_code_nobody_used_has_no_value_beyond_chance() -> None:
    for measure in (*BEYOND_CHANCE, f1, jaccard):
        found = measure(table((0, 0, 0, 200)))
        assert (found.value, found.reason) == (None, Reason.NOBODY_CODED), measure.name
    for measure in (percent_agreement, bennett_s, pabak, gwet_ac1):
        found = measure(table((0, 0, 0, 200)))
        assert found.value == 1
        assert Flag.UNINFORMATIVE in found.flags


def test_a_code_both_used_everywhere_has_no_value_beyond_chance() -> None:
    for measure in (*BEYOND_CHANCE, f1_negative):
        found = measure(table((24, 0, 0, 0)))
        assert (found.value, found.reason) == (None, Reason.ALL_CODED), measure.name
    assert Flag.UNINFORMATIVE in percent_agreement(table((24, 0, 0, 0))).flags


def test_no_units_means_no_value_anywhere() -> None:
    for measure in MEASURES:
        found = measure(table((0, 0, 0, 0)))
        assert (found.value, found.reason) == (None, Reason.NO_DATA), measure.name
        assert found.flags == frozenset()


@pytest.mark.parametrize("cells", [(0, 50, 0, 150), (0, 0, 50, 150)])
def test_kappa_is_exactly_zero_when_one_coder_never_used_the_code(
    cells: tuple[int, ...],
) -> None:
    found = cohen_kappa(table(cells))
    assert found.value == 0
    assert Flag.ONE_CODER_NEVER_USED in found.flags
    assert Flag.ONE_CODER_NEVER_USED not in cohen_kappa(table((1, 49, 0, 150))).flags


def test_a_table_with_one_value_of_three_has_no_value_beyond_chance() -> None:
    only_one = [[0, 0, 0], [0, 9, 0], [0, 0, 0]]
    assert cohen_kappa(only_one).reason is Reason.SINGLE_VALUE
    assert percent_agreement(only_one).flags == {Flag.UNINFORMATIVE}
    assert bennett_s([[9]]).reason is Reason.SINGLE_VALUE
    assert gwet_ac1([[9]]).reason is Reason.SINGLE_VALUE


def test_measures_of_one_code_refuse_larger_tables() -> None:
    for measure in (f1, f1_negative, jaccard, pabak, prevalence_index, bias_index):
        with pytest.raises(ValueError, match="2 × 2"):
            measure([[1, 0, 0], [0, 1, 0], [0, 0, 1]])


def test_rare_extreme_and_biased_tables_are_flagged_on_the_headline_unit() -> None:
    tables = np.array([table((3, 2, 4, 991)), table((40, 30, 10, 20))])
    rare, biased = coefficients(tables, (f1,), n_documents=3)
    assert rare["f1"].flags == {Flag.RARE, Flag.PREVALENCE_EXTREME}
    assert biased["f1"].flags == {Flag.BIAS}
    assert biased["f1"].n_documents == 3
    rare, biased = coefficients(tables, (f1,), n_documents=3, headline=False)
    assert rare["f1"].flags == {Flag.RARE}
    assert biased["f1"].flags == frozenset()


def test_ten_coded_units_are_not_rare() -> None:
    assert Flag.RARE in f1(table((3, 2, 4, 91))).flags
    assert Flag.RARE not in f1(table((4, 2, 4, 90))).flags


def test_many_tables_at_once_equal_one_by_one() -> None:
    cells = np.array([[5, 3, 2, 90], [0, 0, 0, 10], [7, 0, 0, 0], [0, 4, 0, 6]])
    for measure in MEASURES:
        values = measure.values(tables_of(cells))
        for row, value in zip(cells.tolist(), values.tolist(), strict=True):
            one = measure(table(tuple(row))).value
            assert math.isnan(value) if one is None else value == pytest.approx(one)


@given(TABLES)
def test_swapping_the_coders_turns_only_the_bias(cells: tuple[int, ...]) -> None:
    a, b, c, d = cells
    for measure in MEASURES:
        here, there = measure(table(cells)), measure(table((a, c, b, d)))
        if measure is bias_index and here.value is not None:
            assert there.value == -here.value
        else:
            assert there == here


@given(TABLES)
def test_kappa_never_exceeds_f1(cells: tuple[int, ...]) -> None:
    kappa, positive = cohen_kappa(table(cells)).value, f1(table(cells)).value
    if kappa is not None and positive is not None:
        assert kappa <= positive + 1e-12


@given(st.integers(0, 400), st.integers(0, 400))
def test_coders_who_coded_the_same_agree_wholly(both: int, neither: int) -> None:
    for measure in MEASURES:
        value = measure(table((both, 0, 0, neither))).value
        if value is not None and measure not in (prevalence_index, bias_index):
            assert value == 1


@given(TABLES)
def test_twice_as_many_documents_change_alpha_only(cells: tuple[int, ...]) -> None:
    double = table(tuple(2 * n for n in cells))
    for measure in MEASURES:
        once, twice = measure(table(cells)), measure(double)
        if measure is not krippendorff_alpha:
            assert twice.value == pytest.approx(once.value)
        assert twice.reason == once.reason


@given(TABLES, st.integers(1, 5000))
def test_more_uncoded_text_leaves_f1_and_never_lowers_kappa(
    cells: tuple[int, ...], more: int
) -> None:
    a, b, c, d = cells
    longer = table((a, b, c, d + more))
    if a + b + c:
        assert f1(longer).value == f1(table(cells)).value
        assert jaccard(longer).value == jaccard(table(cells)).value
    kappa = cohen_kappa(table(cells)).value
    if kappa is not None:
        later = cohen_kappa(longer).value
        assert later is not None
        assert later >= kappa - 1e-12


@given(TABLES)
def test_a_result_has_a_value_or_a_reason(cells: tuple[int, ...]) -> None:
    for measure in MEASURES:
        found = measure(table(cells))
        assert (found.value is None) == (found.reason is not None)
        assert found.value is None or math.isfinite(found.value)
