from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.text.scenes import a_view, mark, transcript
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.metrics import LABEL_PITCH, columns

pytestmark = pytest.mark.usefixtures("qapp")

TEXT, TURNS = transcript()


def test_names_stand_21_px_apart_within_their_own_turn():
    close = tuple(mark(TEXT, w, f"m{n}") for n, w in enumerate(("letters", "A farmer", "well")))
    view = a_view(marks=close)
    row = view.scroller.rows[3]
    assert row.stripes is not None
    places = [label.y for label in row.stripes.labels]
    assert len(places) == 3
    assert all(b - a >= LABEL_PITCH for a, b in pairwise(places))
    assert places[-1] + 18 <= row.height


def test_names_that_do_not_fit_become_a_count():
    turn = TURNS[2]
    crowd = tuple(Mark(f"m{n}", turn.start, turn.end, "Trust", n, n % 2, "A") for n in range(9))
    view = a_view(marks=crowd)
    view.set_focused("m8")
    view.grab()
    row = view.scroller.rows[2]
    assert row.stripes is not None
    shown = [label.mark.id for label in row.stripes.labels]
    assert len(shown) + len(row.stripes.unnamed) == 9
    assert row.stripes.more_y + 18 <= row.height + 2
    assert "m8" in shown


def test_a_stripe_ends_with_its_turn_and_runs_on_only_where_the_mark_does():
    turn, following = TURNS[1], TURNS[2]
    here = Mark("m", turn.start, turn.end, "Trust", 0, 0, "A")
    on = Mark("n", turn.start, following.end, "Trust", 0, 0, "A")
    row = a_view(marks=(here, on)).scroller.rows[1]
    assert row.stripes is not None
    ends = {stripe.mark.id: stripe.bottom for stripe in row.stripes.stripes}
    assert ends["m"] <= row.height < ends["n"]


def test_the_first_coder_stands_left_of_the_second():
    view = a_view(marks=(mark(TEXT, "the budget"), mark(TEXT, "the budget", "n", coder=1)))
    row = view.scroller.rows[1]
    assert row.stripes is not None
    at = {stripe.mark.id: stripe.x for stripe in row.stripes.stripes}
    assert at["m"] < at["n"]


def test_lanes_beyond_the_eighth_are_drawn_as_one():
    turn = TURNS[1]
    deep = tuple(Mark(f"m{n}", turn.start, turn.end, "Trust", n, 0, "A") for n in range(11))
    row = a_view(marks=deep).scroller.rows[1]
    assert row.stripes is not None
    assert len(row.stripes.stripes) == 7
    assert [len(crowd.marks) for crowd in row.stripes.crowds.values()] == [4]


def test_a_stripe_over_two_turns_runs_over_the_edge_between_them():
    over = Mark("m", TURNS[1].start + 5, TURNS[2].end - 3, "Trust", 3, 0, "A")
    view = a_view(marks=(over,))
    above, below = view.scroller.rows[1], view.scroller.rows[2]
    assert above.stripes is not None
    assert below.stripes is not None
    assert above.stripes.stripes[0].bottom > above.height
    assert below.stripes.stripes[0].top < 0
    assert below.stripes.labels == []


@pytest.mark.parametrize("width", [400, 500, 620, 700, 860, 1200, 2400])
@pytest.mark.parametrize("lanes", [(1, 1), (3, 4), (8, 8)])
def test_the_text_keeps_a_readable_width(width: int, lanes: tuple[int, int]):
    found = columns(width, 16, lanes, True)
    assert 320 <= found.text_w <= 680
    assert found.label_w >= 0
    if width >= 620 and sum(lanes) < 5:
        assert found.label_x + found.label_w <= width


def test_names_give_way_before_the_text_does():
    wide, narrow = (columns(w, 16, (1, 1), True) for w in (860, 600))
    assert narrow.label_w < wide.label_w
    assert narrow.text_w >= 380


def test_a_name_never_stands_far_from_its_stripe():
    turn = TURNS[1]
    crowd = tuple(Mark(f"m{n}", turn.start, turn.end, "Trust", n, n % 2, "A") for n in range(5))
    crowd += tuple(
        Mark(f"n{n}", turn.start + n, turn.start + 9 + n, "Trust", n, n % 2, "A") for n in range(9)
    )
    view = a_view(marks=crowd, width=420)
    margin = view.scroller.rows[1].stripes
    assert margin is not None
    tops = {stripe.mark.id: stripe.top for stripe in margin.stripes}
    assert margin.unnamed
    assert all(label.y - tops[label.mark.id] <= 120 for label in margin.labels)
    assert len(margin.labels) + len(margin.unnamed) == len(crowd)


def test_the_lane_of_the_crowd_says_how_many_it_stands_for():
    turn = TURNS[1]
    deep = [Mark(f"m{n}", turn.start, turn.end, "Trust", n, 0, "A") for n in range(11)]
    one, other = a_view(marks=tuple(deep)), a_view(marks=(*deep, deep[0]._replace(id="more")))
    assert [len(c.marks) for c in one.scroller.rows[1].stripes.crowds.values()] == [4]
    assert [len(c.marks) for c in other.scroller.rows[1].stripes.crowds.values()] == [5]
    assert one.grab().toImage() != other.grab().toImage()


@settings(max_examples=40)
@given(st.lists(st.integers(1, 30), min_size=2, max_size=12))
def test_stripes_in_one_lane_never_lie_on_each_other(lengths: list[int]):
    turn, at, marks = TURNS[1], TURNS[1].start, []
    for number, length in enumerate(lengths):
        if at + length < turn.end:
            marks.append(Mark(f"m{number}", at, at + length, "Trust", number, 0, "A"))
            at += length
    margin = a_view(marks=tuple(marks), width=900).scroller.rows[1].stripes
    assert margin is not None
    assert [stripe.mark.id for stripe in margin.stripes] == [mark.id for mark in marks]
    assert {stripe.x for stripe in margin.stripes} == {0}
    for above, below in pairwise(margin.stripes):
        assert above.top < above.bottom < below.top < below.bottom


def test_clicks_on_more_take_up_the_marks_without_a_name_one_after_another():
    turn = TURNS[2]
    crowd = tuple(Mark(f"m{n}", turn.start, turn.end, f"C{n}", n, n % 2, "A") for n in range(9))
    view = a_view(marks=crowd)
    seen = view.scroller.seen()[2]

    def more() -> QPoint:
        margin = view.scroller.rows[2].stripes
        assert margin is not None
        return QPoint(view.scene.columns.label_x + 5, seen.y + margin.more_y + 6)

    unnamed = [mark.id for mark in view.hits.unnamed_beside(more())]
    assert len(unnamed) > 2
    taken: list[str] = []
    for _ in unnamed:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=more())
        taken.append(view.focused() or "")
        view.grab()
        margin = view.scroller.rows[2].stripes
        assert margin is not None
        assert view.focused() in {label.mark.id for label in margin.labels}
    assert taken == sorted(set(taken), key=view.scene.marks.place_of)
    assert view.hits.unnamed_beside(QPoint(300, seen.y + 20)) == ()


def test_the_lane_of_a_crowd_tells_who_is_in_it():
    turn = TURNS[1]
    deep = tuple(Mark(f"m{n}", turn.start, turn.end, f"C{n}", n, 0, "A") for n in range(11))
    view = a_view(marks=deep)
    seen = view.scroller.seen()[1]
    point = QPoint(view.scene.columns.lanes_x + 7 * 9 + 2, seen.y + 60)
    told = [mark.code for mark in view.hits.unnamed_beside(point)]
    assert len(told) == 4
    first = view.hits.mark_beside(point)
    view.set_focused(first)
    assert view.hits.mark_beside(point) != first
