from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.text.test_codings_index import PAGE, made, spans
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.lanes import side_of
from workbench.ui.text.marks import Marks


def assert_apart(marks: Marks) -> None:
    for one, other in combinations(marks.by_id.values(), 2):
        overlap = one.start < other.end and other.start < one.end
        if overlap and side_of(one) == side_of(other):
            assert marks.lanes.of(one) != marks.lanes.of(other)
    for side in (0, 1):
        used = [marks.lanes.of(m) for m in marks.by_id.values() if side_of(m) == side]
        assert max(used, default=-1) < marks.lanes.used(side) or not used


@given(st.lists(spans, max_size=25), st.lists(spans, max_size=12), st.data())
def test_marks_of_one_side_never_stand_on_each_other(opened, added, data):
    marks = Marks(PAGE, [made(number, span) for number, span in enumerate(opened)])
    assert_apart(marks)
    for number, span in enumerate(added):
        before = {mark_id: marks.lanes.of(mark) for mark_id, mark in marks.by_id.items()}
        marks.add(made(100 + number, span))
        assert all(marks.lanes.of(marks.by_id[mark_id]) == at for mark_id, at in before.items())
        if marks.by_id and data.draw(st.booleans()):
            marks.remove(data.draw(st.sampled_from(sorted(marks.by_id))))
    assert_apart(marks)


@given(st.lists(spans, max_size=25))
def test_opening_needs_no_more_lanes_than_marks_lie_on_each_other(opened):
    kept = [made(number, span) for number, span in enumerate(opened)]
    marks = Marks(PAGE, kept)
    for side in (0, 1):
        mine = [mark for mark in kept if side_of(mark) == side]
        deepest = max((sum(m.start <= at.start < m.end for m in mine) for at in mine), default=0)
        assert marks.lanes.used(side) == deepest


def test_at_most_eight_lanes_a_side_are_drawn():
    deep = [Mark(f"m{n}", n, 90, "Trust", n, 0, "A") for n in range(12)]
    assert Marks(PAGE, deep).lanes.shown() == (8, 0)


def test_a_mark_that_begins_where_another_ends_shares_its_lane():
    first, second = Mark("a", 0, 10, "Trust", 0, 0, "A"), Mark("b", 10, 20, "Risk", 1, 0, "A")
    marks = Marks(PAGE, [first, second])
    assert (marks.lanes.of(first), marks.lanes.of(second)) == (0, 0)
    assert marks.lanes.used(0) == 1


def test_a_mark_that_comes_later_shares_the_lane_of_those_it_touches():
    marks = Marks(
        PAGE, [Mark("a", 0, 10, "Trust", 0, 0, "A"), Mark("c", 20, 30, "Trust", 0, 0, "A")]
    )
    between = Mark("b", 10, 20, "Risk", 1, 0, "A")
    marks.add(between)
    assert marks.lanes.of(between) == 0
    assert marks.lanes.used(0) == 1
