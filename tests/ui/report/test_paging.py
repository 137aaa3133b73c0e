"""How slabs fill pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.report.paging import paged
from workbench.ui.report.slabs import Slab


def slab(height: float, block: int = 0, **fields: object) -> Slab:
    """A slab without marks."""
    return Slab(height, (), block, **fields)  # type: ignore[arg-type]


def blocks(*slabs: Slab) -> list[list[int]]:
    """Which blocks stand on which page of height 100."""
    return [[placed.slab.block for placed in sheet] for sheet in paged(slabs, 100)]


def test_nothing_is_one_empty_page() -> None:
    assert blocks() == [[]]


def test_what_does_not_fit_goes_to_the_next_page() -> None:
    assert blocks(slab(60, 1), slab(40, 2), slab(10, 3)) == [[1, 2], [3]]


def test_the_larger_of_two_spaces_counts() -> None:
    sheet = paged([slab(10, after=8), slab(10, before=5)], 100)[0]
    assert [placed.y for placed in sheet] == [0, 18]


def test_no_space_stands_above_what_moved_to_a_new_page() -> None:
    sheets = paged([slab(90), slab(20, before=12)], 100)
    assert sheets[1][0].y == 0


def test_a_heading_moves_with_its_text() -> None:
    assert blocks(slab(80, 1), slab(10, 2, keep=True), slab(20, 3)) == [[1], [2, 3]]


def test_what_keeps_together_is_parted_when_it_is_taller_than_a_page() -> None:
    tall = [slab(40, n, keep=True) for n in range(4)]
    assert blocks(*tall) == [[0, 1], [2, 3]]


def test_a_new_page_is_begun_once() -> None:
    assert blocks(slab(10, 1, new_page=True), slab(10, 2, new_page=True)) == [[1], [2]]


def test_what_keeps_with_the_next_is_left_alone_before_a_new_page() -> None:
    assert blocks(slab(10, 1, keep=True), slab(10, 2, new_page=True)) == [[1], [2]]


def test_the_head_of_a_table_comes_again_on_the_next_page() -> None:
    head = slab(10, 7)
    rows = [slab(40, n, head=(head,)) for n in (1, 2, 3)]
    assert blocks(head, *rows) == [[7, 1, 2], [7, 3]]


@given(
    st.lists(
        st.builds(
            slab,
            st.floats(1, 100),
            before=st.floats(0, 30),
            after=st.floats(0, 30),
            keep=st.booleans(),
            new_page=st.booleans(),
        )
    )
)
def test_every_slab_stands_once_in_order_on_a_page_and_none_overlap(slabs: list[Slab]) -> None:
    sheets = paged(slabs, 100)
    assert sum(len(sheet) for sheet in sheets) == len(slabs)
    for sheet in sheets:
        bottom = 0.0
        for placed in sheet:
            assert placed.y >= bottom - 1e-6
            bottom = placed.y + placed.slab.height
        assert len(sheet) == 1 or bottom <= 100.1
