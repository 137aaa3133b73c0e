from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.model.transcript import Turn
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.marks import Marks
from workbench.ui.text.page import Page

TURNS = 100
PAGE = Page("x" * (TURNS * 10), [Turn(n * 10, n * 10 + 9) for n in range(TURNS)])
spans = st.tuples(st.integers(0, TURNS * 10 - 1), st.integers(1, 900)).map(
    lambda pair: (pair[0], min(TURNS * 10, pair[0] + pair[1]))
)


def made(number: int, span: tuple[int, int]) -> Mark:
    return Mark(f"m{number}", *span, "Trust", number % 40, number % 2, "A")


def touching(marks: list[Mark], block: int) -> set[str]:
    first, last = block * 10, block * 10 + 10
    return {mark.id for mark in marks if mark.start < last and first < mark.end}


@given(st.lists(spans, max_size=25), st.lists(spans, max_size=10), st.data())
def test_buckets_agree_with_looking_at_every_mark(opened, added, data):
    kept = [made(number, span) for number, span in enumerate(opened)]
    marks = Marks(PAGE, kept)
    for number, span in enumerate(added):
        kept.append(made(100 + number, span))
        marks.add(kept[-1])
    for gone in data.draw(st.lists(st.sampled_from(kept), unique=True)) if kept else []:
        kept.remove(gone)
        marks.remove(gone.id)
    for block in range(TURNS):
        assert {mark.id for mark in marks.at(block)} == touching(kept, block)
    first = data.draw(st.integers(0, TURNS - 1))
    last = data.draw(st.integers(first, TURNS - 1))
    wanted = set().union(*(touching(kept, block) for block in range(first, last + 1)))
    found = marks.index.between(first, last)
    assert {mark.id for mark in found} == wanted
    assert len(found) == len(wanted)


@given(st.lists(spans, min_size=1, max_size=25))
def test_stepping_from_mark_to_mark_meets_every_mark_in_order(opened):
    kept = [made(number, span) for number, span in enumerate(opened)]
    marks = Marks(PAGE, kept)
    met, mark = [], marks.after((-1, 0, ""))
    while mark is not None:
        met.append(mark)
        mark = marks.after(marks.place_of(mark.id))
    assert sorted(met) == sorted(kept)
    assert [m.start for m in met] == sorted(m.start for m in kept)
    before = marks.before(marks.place_of(met[-1].id))
    assert before == (met[-2] if len(met) > 1 else None)


def test_the_innermost_mark_comes_first():
    wide, narrow = made(1, (0, 50)), made(2, (5, 9))
    assert [mark.id for mark in Marks(PAGE, [wide, narrow]).over(6)] == ["m2", "m1"]


def test_a_long_mark_is_found_from_its_first_block_to_its_last():
    long = made(1, (100, 950))
    index = Marks(PAGE, [long]).index
    assert [index.between(*blocks) for blocks in ((9, 9), (10, 10), (5, 10), (94, 94))] == [
        [],
        [long],
        [long],
        [long],
    ]
    assert index.between(95, 99) == []
