from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.text.scenes import a_view, settle, transcript
from tests.ui.text.test_codings_index import PAGE, TURNS, made, spans
from tests.ui.text.test_lanes import assert_apart
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.marks import Marks
from workbench.ui.text.packing import MOST, pack

NOWHERE = (-2, -1)


def lanes_of(marks: Marks) -> dict[str, int]:
    return {mark_id: marks.lanes.of(mark) for mark_id, mark in marks.by_id.items()}


@given(st.lists(spans, min_size=1, max_size=25), st.data())
def test_marks_stay_apart_and_need_no_more_lanes_than_before(opened, data):
    marks = Marks(PAGE, [made(number, span) for number, span in enumerate(opened)])
    gone = data.draw(st.lists(st.sampled_from(sorted(marks.by_id)), unique=True))
    for mark_id in gone:
        marks.remove(mark_id)
    used = marks.lanes.used(0), marks.lanes.used(1)
    pack(marks, NOWHERE)
    assert_apart(marks)
    assert (marks.lanes.used(0), marks.lanes.used(1)) == used
    assert marks.gaps == []
    assert pack(marks, NOWHERE) == []


@given(st.lists(spans, min_size=1, max_size=25), st.data())
def test_nothing_in_view_moves(opened, data):
    marks = Marks(PAGE, [made(number, span) for number, span in enumerate(opened)])
    first = data.draw(st.integers(0, TURNS - 1))
    last = data.draw(st.integers(first, TURNS - 1))
    for mark_id in data.draw(st.lists(st.sampled_from(sorted(marks.by_id)), unique=True)):
        marks.remove(mark_id)
    seen = {mark.id for block in range(first, last + 1) for mark in marks.at(block)}
    before = lanes_of(marks)
    pack(marks, (first, last))
    assert all(marks.lanes.of(marks.by_id[mark_id]) == before[mark_id] for mark_id in seen)


def test_a_mark_moves_into_the_lane_that_became_free_beside_it():
    first, second = Mark("a", 0, 60, "Trust", 0, 0, "A"), Mark("b", 30, 90, "Risk", 1, 0, "A")
    marks = Marks(PAGE, [first, second])
    marks.remove("a")
    assert marks.lanes.of(second) == 1
    assert pack(marks, (5, 20)) == []
    assert marks.lanes.of(second) == 1
    assert pack(marks, (50, 60)) == [(3, 8)]
    assert marks.lanes.of(second) == 0


def test_a_very_large_group_is_left_until_the_transcript_is_opened_again():
    crowd = [Mark(f"m{n}", 0, 900, "Trust", 0, 0, "A") for n in range(MOST + 2)]
    marks = Marks(PAGE, crowd)
    marks.remove("m0")
    before = lanes_of(marks)
    assert pack(marks, NOWHERE) == []
    assert lanes_of(marks) == before


def test_gaps_are_closed_once_the_reader_has_gone_on(qapp):
    said = [("Ana", f"Line number {n} of a long talk about water.") for n in range(80)]
    _, turns = transcript(*said)
    end = turns[0].end
    view = a_view(
        *said,
        marks=(Mark("a", 0, end, "Trust", 0, 0, "A"), Mark("b", 3, end, "Risk", 1, 0, "A")),
        height=300,
    )
    view.remove_mark("a")
    settle()
    lanes, mark = view.scene.marks.lanes, view.scene.marks.by_id["b"]
    assert lanes.of(mark) == 1
    view.scroll_by(2000)
    for _ in range(30):
        settle()
    assert lanes.of(mark) == 0
    view.scroll_by(-2000)
    settle()
    stripes = view.scroller.rows[0].stripes
    assert stripes is not None
    assert [stripe.x for stripe in stripes.stripes] == [0]
