"""Cells from intervals: published spans, and equality with looking at every character."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.agreement.cases import columns_of, columns_of_texts, named, of_kind
from workbench.agreement.cells import cells, character_cells, pooled
from workbench.agreement.measures import coefficients, tables_of
from workbench.agreement.units import turn_units
from workbench.model.transcript import Turn

NAMES = {
    "po": "percent_agreement",
    "kappa": "cohen_kappa",
    "pi": "scott_pi",
    "S": "bennett_s",
    "ac1": "gwet_ac1",
    "alpha": "krippendorff_alpha",
    "f1": "f1",
    "jaccard": "jaccard",
    "prev": "prevalence_index",
    "bias": "bias_index",
}


@pytest.mark.parametrize("case", of_kind("spans"), ids=named)
def test_spans_give_the_cells_and_coefficients_of_their_source(case: dict[str, Any]) -> None:
    coders, codes = case["input"]["coders"], case["input"]["n_codes"]
    lengths = case["input"]["doc_lengths"]
    rows = [
        (coders.index(c["coder"]), c["doc"], c["code"], *[c["start"], c["end"]] * 2)
        for c in case["input"]["codings"]
    ]
    columns = columns_of(rows, lengths, coders=len(coders), codes=codes)
    for pair, expected in case["expected"]["pooled_pairwise"].items():
        code, names = pair.removeprefix("code").split("|")
        first, second = (coders.index(name) for name in names.split("-"))
        total = pooled(cells(columns, first, second, "character"))
        assert total[int(code)].tolist() == expected["cells_abcd"]
        results = coefficients(tables_of(total), n_documents=len(lengths))[int(code)]
        for name, value in expected.items():
            if name != "cells_abcd":
                assert results[NAMES[name]].value == (
                    None if value is None else pytest.approx(value, abs=case["tolerance"])
                ), name


def brute_force(
    rows: list[tuple[int, int, int, int, int]],
    texts: list[str],
    turns: list[list[Turn]],
    unit: str,
    codes: int,
) -> list[list[list[int]]]:
    """Look at every character."""
    result = []
    for n, text in enumerate(texts):
        per_code = []
        for code in range(codes):
            coded: list[set[int]] = [set(), set()]
            for coder, document, k, start, end in rows:
                if (document, k) == (n, code):
                    inside = [i for i in range(start, end) if not text[i].isspace()]
                    coded[coder] |= set(range(inside[0], inside[-1] + 1)) if inside else set()
            if unit == "turn":
                grid = [range(*unit) for unit in turn_units(text, turns[n])]
                coded = [
                    {
                        u
                        for u, at in enumerate(grid)
                        if any(i in own and text[i].isalnum() for i in at)
                    }
                    for own in coded
                ]
            size = len(grid) if unit == "turn" else len(text)
            both, first, second = (
                len(coded[0] & coded[1]),
                len(coded[0] - coded[1]),
                len(coded[1] - coded[0]),
            )
            per_code.append([both, first, second, size - both - first - second])
        result.append(per_code)
    return result


@st.composite
def a_document(draw: st.DrawFn) -> tuple[str, list[Turn]]:
    """A text of words, blanks and marks, with turns that may leave gaps and be silent."""
    text = draw(st.text(alphabet="ab9 .\n_é", max_size=40))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    label = draw(st.sampled_from(["Ana", None]))
    turns = [Turn(a, b, label) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    return text, turns


@st.composite
def a_coded_study(draw: st.DrawFn) -> tuple[list[Any], list[str], list[list[Turn]]]:
    documents = draw(st.lists(a_document(), min_size=1, max_size=3))
    texts = [text for text, _ in documents]
    filled = [n for n, text in enumerate(texts) if text]
    rows = []
    for _ in range(draw(st.integers(0, 12)) if filled else 0):
        document = draw(st.sampled_from(filled))
        start = draw(st.integers(0, len(texts[document]) - 1))
        end = draw(st.integers(start + 1, len(texts[document])))
        rows.append((draw(st.integers(0, 1)), document, draw(st.integers(0, 2)), start, end))
    return rows, texts, [turns for _, turns in documents]


@settings(max_examples=300)
@given(a_coded_study(), st.sampled_from(["turn", "character"]))
def test_intervals_count_what_every_character_says(study: Any, unit: Any) -> None:
    rows, texts, turns = study
    columns = columns_of_texts(rows, texts, turns, codes=3)
    assert cells(columns, 0, 1, unit).tolist() == brute_force(rows, texts, turns, unit, 3)


@given(a_coded_study(), st.sampled_from(["turn", "character"]))
def test_swapping_the_coders_swaps_what_one_coded_alone(study: Any, unit: Any) -> None:
    columns = columns_of_texts(*study, codes=3)
    turned = cells(columns, 1, 0, unit)[..., [0, 2, 1, 3]]
    assert np.array_equal(cells(columns, 0, 1, unit), turned)


@given(a_coded_study(), st.sampled_from(["turn", "character"]), st.data())
def test_cutting_a_coding_in_two_changes_nothing(study: Any, unit: Any, data: Any) -> None:
    rows, texts, turns = study
    whole = [row for row in rows if not any(c.isspace() for c in texts[row[1]][row[3] : row[4]])]
    pieces = []
    for *who, start, end in whole:
        cut = data.draw(st.integers(start, end))
        pieces += [(*who, a, b) for a, b in ((start, cut), (cut, end)) if a < b]
    before = cells(columns_of_texts(whole, texts, turns, codes=3), 0, 1, unit)
    after = cells(columns_of_texts(pieces, texts, turns, codes=3), 0, 1, unit)
    assert np.array_equal(before, after)


@given(a_coded_study(), st.integers(1, 30))
def test_more_text_at_the_end_adds_only_what_nobody_coded(study: Any, more: int) -> None:
    rows, texts, turns = study
    before = character_cells(columns_of_texts(rows, texts, turns, codes=3), 0, 1)
    longer = [text + "x" * more for text in texts]
    after = character_cells(columns_of_texts(rows, longer, turns, codes=3), 0, 1)
    assert np.array_equal(after - before, np.broadcast_to([0, 0, 0, more], before.shape))


@given(a_coded_study())
def test_the_order_of_documents_only_reorders_the_cells(study: Any) -> None:
    rows, texts, turns = study
    last = len(texts) - 1
    turned = [(who, last - document, *rest) for who, document, *rest in rows]
    before = cells(columns_of_texts(rows, texts, turns, codes=3), 0, 1, "turn")
    after = cells(columns_of_texts(turned, texts[::-1], turns[::-1], codes=3), 0, 1, "turn")
    assert np.array_equal(before, after[::-1])


def test_no_documents_give_no_cells() -> None:
    columns = columns_of([], [], coders=2, codes=2)
    assert cells(columns, 0, 1, "turn").shape == (0, 2, 4)
    assert pooled(cells(columns, 0, 1, "character")).tolist() == [[0, 0, 0, 0]] * 2


def test_more_places_than_64_bits_can_number_are_refused() -> None:
    columns = columns_of([], [2**61] * 4, coders=2, codes=1)
    with pytest.raises(OverflowError, match="64 bits"):
        character_cells(columns, 0, 1)
