"""Two coders side by side: one text between their margins, or a text for each."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.text.scenes import a_view, mark, settle, transcript
from workbench.model.span import Span
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.lanes import side_of
from workbench.ui.text.metrics import LANE
from workbench.ui.text.sides import HEAD_H, Sides, side_columns
from workbench.ui.text.spoken import named
from workbench.ui.text.view import TranscriptView

pytestmark = pytest.mark.usefixtures("qapp")

TEXT, TURNS = transcript()
NAMES, INITIALS = ("Ada", "Ben"), ("A", "B")
BUTTERFLY = Sides("butterfly", NAMES, INITIALS)
COLUMNS = Sides("columns", NAMES, INITIALS)
MARKS = (
    mark(TEXT, "wrote everything down", "a1"),
    mark(TEXT, "everything down because", "b1", coder=1),
    mark(TEXT, "The letters did.", "b2", coder=1),
    mark(TEXT, "quite ashamed", "a2"),
)


def sided(sides: Sides, marks: tuple[Mark, ...] = MARKS, width: int = 1000) -> TranscriptView:
    view = a_view(marks=marks, width=width)
    view.set_sides(sides)
    settle()
    view.grab()
    return view


def in_columns(view: TranscriptView, offset: int) -> list[QPoint]:
    """The middle of the caret’s line at an offset, in the column of each side."""
    columns, box = view.scene.columns, view.hits.caret_box(offset)
    return [
        QPoint(box.center().x() - columns.text_x + columns.text_of(side), box.center().y())
        for side in (0, 1)
    ]


@given(
    width=st.integers(560, 2400),
    px=st.integers(12, 28),
    lanes=st.tuples(st.integers(0, 8), st.integers(0, 8)),
    kind=st.sampled_from(["butterfly", "columns"]),
    home=st.integers(0, 1),
    timed=st.booleans(),
    shared=st.booleans(),
)
def test_no_column_lies_on_another(width, px, lanes, kind, home, timed, shared):
    sides = Sides(kind, NAMES, INITIALS, home)
    columns = side_columns(width, px, lanes, sides, timed=timed, shared=shared)
    left, right = columns.flanks
    texts = sorted(text.x for text in columns.texts)
    gutter = columns.left + (20 if shared else columns.gutter)
    edges = [
        (0, gutter),
        (left.label(0, left.label_w), left.label(0)),
        (left.lane(max(1, lanes[0]) * LANE), left.lanes_x),
        *((x, x + columns.text_w) for x in texts),
        (right.lanes_x, right.lane(max(1, lanes[1]) * LANE)),
        (right.label(0), right.label(right.label_w)),
    ]
    assert all(before[1] <= after[0] for before, after in pairwise(edges))
    assert columns.text_w >= (200 if kind == "columns" else 320)
    if width >= 900:
        assert edges[-1][1] <= width
    assert [text.side for text in columns.texts] == (
        [home, 1 - home] if kind == "columns" else [None]
    )


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    words=st.lists(
        st.text("abc def ghi é漢字 👍🏽 שלום .", min_size=1, max_size=400), min_size=1, max_size=4
    ),
    data=st.data(),
)
def test_both_columns_always_stand_level(qapp, words, data):
    view = a_view(*(("Ana", one.strip() or "a") for one in words), height=2000)
    view.set_sides(COLUMNS)
    settle()
    page = view.scene.page
    start = data.draw(st.integers(0, len(page.text) - 1))
    end = data.draw(st.integers(start + 1, len(page.text)))
    view.set_marks([Mark(f"m{n}", start, end, "Trust", 3, n, "AB"[n]) for n in (0, 1)])
    view.grab()
    for number in range(len(page.blocks)):
        row = view.scroller.rows[number]
        assert view.scroller.heights[number] == row.height
        if row.highlights is None:
            continue
        assert row.other_highlights is not None
        home, other = row.highlights.fills, row.other_highlights.fills
        assert [box for box, _ in home] == [box for box, _ in other]
    view.close()


def test_each_column_has_the_tints_of_its_coder_on_its_words():
    view = sided(COLUMNS)
    for seen in view.scroller.seen():
        row = view.scroller.rows[seen.block]
        for side, shown in ((0, row.highlights), (1, row.other_highlights)):
            assert shown is not None
            wanted = [
                (round(left), round(right), line)
                for one in view.scene.marks.at(seen.block)
                if side_of(one) == side
                for left, right, line in row.pieces(one.start, one.end)
            ]
            pitch = view.scene.type.line_h
            drawn = [
                (round(box.left()), round(box.right()), int(box.top()) // pitch)
                for box, _ in shown.fills
            ]
            assert drawn == wanted


def test_a_tint_stands_in_the_picture_of_one_column_only():
    view = sided(COLUMNS, (mark(TEXT, "The letters did.", "b", coder=1),))
    view.set_focused(None)
    settle()
    picture = view.viewport().grab().toImage()
    paper = view.scene.shades.paper.rgb()
    first, second = in_columns(view, TEXT.index("letters did"))
    down = view.scene.type.glyph_h // 2
    ground = [
        picture.pixelColor(point.x() - 2, point.y() - down).rgb() for point in (first, second)
    ]
    assert ground[0] == paper
    assert ground[1] != paper


def test_a_point_in_either_column_is_the_same_place_in_the_text():
    view = sided(COLUMNS)
    for offset in range(TURNS[1].start, TURNS[1].end, 7):
        for point in in_columns(view, offset):
            assert view.offset_at(point) == offset
            assert view.hits.over_text(point)


@pytest.mark.parametrize("side", [0, 1])
def test_words_are_selected_with_the_mouse_in_either_column(side: int):
    view = sided(COLUMNS)
    start, end = TEXT.index("farmer"), TEXT.index("his well")
    press, release = in_columns(view, start)[side], in_columns(view, end)[side]
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=press)
    QTest.mouseMove(view.viewport(), release)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=release)
    assert view.selection() == Span(start, end)


def test_a_click_focuses_the_coding_of_the_column_it_is_in():
    view = sided(COLUMNS)
    both = TEXT.index("everything down") + 4
    first, second = in_columns(view, both)
    assert (view.mark_at(first), view.mark_at(second)) == ("a1", "b1")


def test_the_grips_stand_in_the_column_of_their_coder():
    view = sided(COLUMNS)
    for mark_id, side in (("a1", 0), ("b1", 1)):
        view.set_focused(mark_id)
        settle()
        one = view.scene.marks.by_id[mark_id]
        line = in_columns(view, one.start)[side]
        grip = view.hits.grip_at(QPoint(line.x(), line.y() - view.scene.type.glyph_h // 2 - 3))
        assert grip is not None
        assert grip.mark == one
        other = in_columns(view, one.start)[1 - side]
        away = QPoint(other.x(), other.y() - view.scene.type.glyph_h // 2 - 3)
        assert view.hits.grip_at(away) is None


@pytest.mark.parametrize("sides", [BUTTERFLY, COLUMNS])
def test_each_margin_has_the_stripes_of_its_coder(sides: Sides):
    view = sided(sides)
    left, right = set(), set()
    for seen in view.scroller.seen():
        row = view.scroller.rows[seen.block]
        assert row.stripes is not None
        assert row.left_stripes is not None
        left.update(stripe.mark.id for stripe in row.left_stripes.stripes)
        right.update(stripe.mark.id for stripe in row.stripes.stripes)
    assert (left, right) == ({"a1", "a2"}, {"b1", "b2"})


def test_stripes_and_names_on_the_left_are_clicked():
    view = sided(BUTTERFLY)
    seen = next(s for s in view.scroller.seen() if s.block == 1)
    margin, flank = view.scroller.rows[1].left_stripes, view.scene.columns.flanks[0]
    assert margin is not None
    stripe, label = margin.stripes[0], margin.labels[0]
    line = QPoint(round(flank.lane(stripe.x, 4)) + 2, seen.y + stripe.top + 4)
    name = QPoint(round(flank.label(14)), seen.y + label.y + 9)
    assert (view.mark_beside(line), view.mark_beside(name)) == ("a1", "a1")
    assert view.mark_beside(line + QPoint(20, 0)) is None


def test_the_caret_is_drawn_where_it_lives():
    for home in (0, 1):
        view = sided(COLUMNS._replace(home=home))
        view.select(TURNS[1].start + 9, TURNS[1].start + 9)
        x = view.caret_rect().center().x()
        columns = view.scene.columns
        assert columns.text_of(home) <= x <= columns.text_of(home) + columns.text_w


def test_place_selection_and_focus_stay_when_the_sides_change():
    view = a_view(marks=MARKS, width=900, height=260)
    view.show_passage(TURNS[3].start, TURNS[3].end)
    view.set_focused("a2")
    top = view.hits.top_line()
    assert top is not None
    for sides in (COLUMNS, BUTTERFLY, Sides()):
        view.set_sides(sides)
        settle()
        assert view.selection() == Span(*TURNS[3][:2])
        assert view.focused() == "a2"
        found = view.hits.top_line()
        assert found is not None
        assert view.scene.page.turn_at(found[0]) == view.scene.page.turn_at(top[0])


def test_the_names_stand_over_the_text_and_go_again():
    view = sided(COLUMNS)
    names = view._side_names
    assert names.isVisible()
    assert names.accessibleName() == "Left: codings of Ada. Right: codings of Ben."
    assert view.viewport().geometry().top() == HEAD_H
    view.set_sides(Sides())
    settle()
    assert not names.isVisible()
    assert view.viewport().geometry().top() == 0


def test_what_was_agreed_is_drawn_as_a_bracket_not_as_a_bar():
    plain = mark(TEXT, "The letters did.", "m")
    pictures = []
    for one in (plain, plain._replace(agreed=True)):
        view = a_view(marks=(one,))
        seen = next(s for s in view.scroller.seen() if s.block == 3)
        stripe = view.scroller.rows[3].stripes
        assert stripe is not None
        x = view.scene.columns.lanes_x + stripe.stripes[0].x
        middle = seen.y + (stripe.stripes[0].top + stripe.stripes[0].bottom) // 2
        picture = view.viewport().grab().toImage()
        paper = view.scene.shades.paper.rgb()
        pictures.append([picture.pixel(x + n, middle) != paper for n in range(4)])
    assert pictures == [[True] * 4, [False, False, True, True]]


def test_what_was_agreed_is_said_to_be_so():
    plain = mark(TEXT, "The letters did.", "m")._replace(by="Ada")
    assert named(plain) == "Trust by Ada"
    assert named(plain._replace(agreed=True)) == "Trust, agreed"
