from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.text.heights import Heights

rows = st.lists(st.integers(0, 400), min_size=1, max_size=60)


@given(rows, st.lists(st.tuples(st.integers(0, 59), st.integers(0, 400)), max_size=20))
def test_sums_agree_with_adding_up_one_by_one(values: list[int], changes: list[tuple[int, int]]):
    heights = Heights(np.array(values, np.int64))
    for row, height in changes:
        row %= len(values)
        assert heights.set(row, height) == height - values[row]
        values[row] = height
    assert [heights.above(row) for row in range(len(values) + 1)] == [
        sum(values[:row]) for row in range(len(values) + 1)
    ]
    assert heights.total() == sum(values)
    assert heights.array().tolist() == values


@given(st.lists(st.integers(1, 400), min_size=1, max_size=60), st.data())
def test_the_row_at_a_pixel_holds_that_pixel(values: list[int], data: st.DataObject):
    heights = Heights(np.array(values, np.int64))
    y = data.draw(st.integers(0, sum(values) - 1))
    row, inside = heights.find(y)
    assert heights.above(row) + inside == y
    assert 0 <= inside < values[row]


def test_a_pixel_beyond_the_end_is_the_end_of_the_last_row():
    heights = Heights(np.array([10, 20], np.int64))
    assert heights.find(99) == (1, 20)
    assert heights.find(-5) == (0, 0)
    assert Heights(np.zeros(0, np.int64)).find(5) == (0, 0)
