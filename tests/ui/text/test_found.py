"""The places a search found are framed, and stand in the ruler."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtTest import QTest

from tests.ui.text.scenes import a_view, settle
from workbench.model.span import Span
from workbench.ui.text.found import Found
from workbench.ui.text.ruler import lines

pytestmark = pytest.mark.usefixtures("qapp")


@example({0}, 2, 1)
@given(st.sets(st.integers(0, 30), max_size=8), st.integers(0, 30), st.integers(1, 8))
def test_places_that_share_something_with_a_range_are_told(starts, start, length):
    spans = [Span(at * 3, at * 3 + 2) for at in starts]
    found = Found(reversed(spans))
    over = [span for _, span in found.between(start, start + length)]
    assert over == [span for span in sorted(spans) if span.overlaps(Span(start, start + length))]
    assert all(found.spans[number] == span for number, span in found.between(0, 100))


def test_a_place_is_framed_and_the_one_that_is_shown_more_so():
    view = a_view()
    text = view.scene.page.text
    span = Span(text.index("budget"), text.index("budget") + 6)
    plain = view.viewport().grab().toImage()
    view.set_found([span])
    settle()
    framed = view.viewport().grab().toImage()
    view.set_found([span], 0)
    settle()
    here = view.viewport().grab().toImage()
    view.set_found(())
    settle()
    assert plain != framed != here
    box = view.rect_of(span)
    changed = {
        (x, y)
        for x in range(plain.width())
        for y in range(plain.height())
        if plain.pixel(x, y) != framed.pixel(x, y)
    }
    assert changed and all(box.adjusted(-4, -4, 4, 4).contains(x, y) for x, y in changed)
    assert view.viewport().grab().toImage() == plain


def test_lines_in_the_ruler_stand_where_the_places_are():
    view = a_view()
    page, heights = view.scene.page, view.scroller.heights
    first, last = page.turns[0], page.turns[-1]
    spans = [Span(first.start, first.start + 4), Span(last.start, last.start + 3)]
    ys = lines(page, heights, spans, 100, heights.total())
    assert ys[0] == 0 and 70 <= ys[1] <= 99
    assert lines(page, heights, [], 100, 100) == []


def test_another_transcript_has_no_places_yet():
    view = a_view()
    view.set_found([Span(0, 4)])
    page = view.scene.page
    view.show_transcript(page.text, page.turns, page.speakers, ())
    assert view.scene.found.spans == []
    QTest.qWait(200)
