from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from tests.ui.text.scenes import a_view, mark, transcript
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.highlights import LEVELS, segments, underline_levels
from workbench.ui.text.shades import BLENDED, Shades
from workbench.ui.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST

TEXT, _ = transcript()
SPANS = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 30)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=10,
)


def made(spans: list[tuple[int, int]]) -> list[Mark]:
    marks = [Mark(f"m{n}", a, b, "Trust", n, n % 2, "A") for n, (a, b) in enumerate(spans)]
    return sorted(marks, key=lambda m: (m.start, -m.end, m.id))


@given(SPANS, st.sets(st.integers(0, 9)))
def test_segments_say_of_every_letter_how_many_marks_lie_on_it_and_their_colours(spans, faint):
    marks = made(spans)
    dimmed = {f"m{number}" for number in faint}
    said: dict[int, tuple[int, tuple[int, ...]]] = {}
    for start, end, colours, depth in segments(marks, dimmed, 10, 60):
        assert 10 <= start < end <= 60
        for offset in range(start, end):
            assert offset not in said
            said[offset] = depth, colours
    for offset in range(10, 60):
        over = [m for m in marks if m.start <= offset < m.end]
        bright = sorted({m.colour for m in over if m.id not in dimmed})[:BLENDED]
        assert said.get(offset, (0, ())) == (len(over), tuple(bright))


@given(SPANS)
def test_underlines_on_one_level_never_meet(spans: list[tuple[int, int]]):
    marks = made(spans)
    levels = underline_levels(marks)
    for one in marks:
        for other in marks:
            if one is not other and levels[one.id] == levels[other.id] < LEVELS:
                assert one.end <= other.start or other.end <= one.start


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_words_with_two_codes_get_a_tint_between_both(tokens):
    shades = Shades(tokens)
    assert shades.blend([0]) == QColor(tokens.codes[0].tint)
    both = shades.blend([0, 17])
    assert both not in (shades.blend([0]), shades.blend([17]))
    assert both == shades.blend([17, 0, 0])


def test_the_fourth_mark_on_the_same_words_is_counted_and_not_underlined(qapp):
    deep = tuple(mark(TEXT, "the budget", f"m{n}") for n in range(LEVELS + 2))
    view = a_view(marks=deep)
    shown = view.scroller.rows[1].highlights
    assert shown is not None
    assert list(shown.more.values()) == [2]
    assert len(shown.underlines) == LEVELS


def test_ranges_of_one_tint_that_touch_are_one_rectangle(qapp):
    over = mark(TEXT, "I did not trust my memory")
    inside = mark(TEXT, "not trust", "n")._replace(colour=over.colour)
    shown = a_view(marks=(over, inside)).scroller.rows[1].highlights
    assert shown is not None
    assert len(shown.fills) == len({line for _, _, line in rows_of(over)})


def rows_of(over: Mark):
    return list(a_view().scroller.rows[1].pieces(over.start, over.end))


@pytest.mark.parametrize("tokens", [LIGHT_CONTRAST, DARK_CONTRAST])
def test_in_high_contrast_codings_are_framed_in_place_of_tints(qapp, tokens):
    marks = (mark(TEXT, "I did not trust my memory"), mark(TEXT, "not trust", "n"))
    view = a_view(marks=marks)
    view.set_tokens(tokens)
    view.grab()
    shown = view.scroller.rows[1].highlights
    assert shown is not None
    assert shown.fills == []
    assert len(shown.frames) == len(shown.underlines)
    frames = {colour.name().upper(): box for box, colour in shown.frames}
    inner = frames[tokens.codes[marks[1].colour].strong]
    outer = [box for box, _ in shown.frames if box.top() < inner.top()]
    assert any(box.left() < inner.left() and inner.right() < box.right() for box in outer)
    view.set_tokens(LIGHT)
    view.grab()
    shown = view.scroller.rows[1].highlights
    assert shown is not None
    assert shown.frames == []
    assert shown.fills


def test_a_faint_coding_has_no_frame_in_high_contrast(qapp):
    view = a_view(marks=(mark(TEXT, "trust"),))
    view.set_tokens(LIGHT_CONTRAST)
    view.set_dim({"m"})
    view.grab()
    shown = view.scroller.rows[1].highlights
    assert shown is not None
    assert (shown.frames, len(shown.underlines)) == ([], 1)


def test_hidden_highlights_leave_no_colour_on_the_page(qapp):
    view = a_view(marks=(mark(TEXT, "the budget"),))
    coloured = view.grab().toImage()
    view.set_highlights(False)
    plain = view.grab().toImage()
    strong = QColor(LIGHT.codes[len("the budget")].strong)

    def has(image, colour):
        return any(
            image.pixelColor(x, y) == colour
            for x in range(image.width() - 20)
            for y in range(0, image.height(), 1)
        )

    assert has(coloured, strong)
    assert not has(plain, strong)
    assert view.mark_at(view.rect_of(view_span(view)).center()) is None
    view.set_highlights(True)
    assert view.grab().toImage() == coloured


def view_span(view):
    from workbench.model.span import Span

    found = view.scene.marks.by_id["m"]
    return Span(found.start, found.end)


def test_words_between_two_marks_of_one_code_are_not_tinted(qapp):
    both = (mark(TEXT, "farmer", "a"), mark(TEXT, "well", "b"))
    both = tuple(one._replace(colour=3) for one in both)
    row = a_view(marks=both).scroller.rows[3]
    assert row.highlights is not None
    assert len(row.highlights.fills) == 2


def test_what_is_hidden_is_counted_on_its_own_line_only(qapp):
    view = a_view(width=420)
    row = view.scroller.rows[1]
    start, stop = row.line_edges(0)
    after = row.line_edges(1)[0]
    assert row.line_of(after) == 1 and stop <= after
    deep = tuple(Mark(f"m{n}", start, after, "Trust", n, 0, "A") for n in range(LEVELS + 2))
    view = a_view(marks=deep, width=420)
    found = view.scroller.rows[1].highlights
    assert found is not None and found.more == {0: 2}
