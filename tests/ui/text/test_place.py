"""The reader's place: whatever is measured, zoomed or resized, the text in view stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.benchmarks.big_transcript import big_transcript
from tests.ui.text.scenes import settle
from workbench.ui.text.scrolling import Scroller
from workbench.ui.text.view import TranscriptView
from workbench.ui.tokens import LIGHT

pytestmark = pytest.mark.usefixtures("dressed")

DATA = big_transcript(12_000, 150)
LAST = len(DATA.turns) - 1
turns = st.integers(0, LAST)
ways = st.sampled_from((-90_000, -4_000, -700, -61, -1, 1, 47, 333, 2_500, 60_000))


@pytest.fixture
def view(qapp) -> TranscriptView:
    view = TranscriptView(LIGHT)
    view.resize(820, 560)
    view.show()
    view.show_transcript(*DATA)
    settle()
    return view


def on_screen(view: TranscriptView) -> list[tuple[int, int, int, str]]:
    """The rows in view, and the words at the top of each."""
    page = view.scene.page
    return [(*seen, page.words_of(seen.block)[:20]) for seen in view.scroller.seen()]


def unmeasured(view: TranscriptView) -> None:
    """Forget every height, as if the transcript had just been opened."""
    view.show_transcript(*DATA)


@settings(max_examples=40)
@given(turns, st.integers(0, 400), st.lists(ways, max_size=6), turns)
def test_scrolling_away_and_back_shows_the_same_text(view, turn, hidden, away, other):
    unmeasured(view)
    view.restore((turn, hidden))
    anchor, seen = view.anchor(), on_screen(view)
    view.restore((other, 0))
    for way in away:
        view.scroll_by(way)
        settle()
    view.restore(anchor)
    assert view.anchor() == anchor
    assert on_screen(view) == seen


@settings(max_examples=40)
@given(turns, st.integers(0, 300), st.lists(turns, max_size=12))
def test_measuring_rows_anywhere_does_not_move_the_text(view, turn, hidden, measured):
    unmeasured(view)
    view.restore((turn, hidden))
    seen = on_screen(view)
    for block in measured:
        _ = view.scroller.rows[block]
    assert on_screen(view) == seen


@settings(max_examples=30)
@given(turns, st.lists(ways.filter(lambda way: abs(way) < 3_000), max_size=8))
def test_steps_add_up_however_they_are_taken(view, turn, steps):
    unmeasured(view)
    view.restore((turn, 30))
    place = {seen.block: seen.y for seen in view.scroller.seen()}
    moved = 0
    for step in steps:
        before = {seen.block: seen.y for seen in view.scroller.seen()}
        view.scroll_by(step)
        after = {seen.block: seen.y for seen in view.scroller.seen()}
        both = before.keys() & after.keys()
        if not both:
            return
        block = next(iter(both))
        moved += after[block] - before[block]
    for seen in view.scroller.seen():
        if seen.block in place:
            assert seen.y - place[seen.block] == moved


@settings(max_examples=30)
@given(turns, st.integers(1, 200), st.integers(12, 28), st.integers(480, 1200))
def test_another_size_or_width_keeps_the_line_at_the_top(view, turn, hidden, px, width):
    view.zoom(16)
    view.resize(820, 560)
    view.restore((min(turn, LAST - 12), hidden))
    top = view.hits.top_line()
    assert top is not None
    view.zoom(px)
    view.resize(width, 560)
    rows = view.scroller.seen()
    assert rows[0].block <= view.scene.page.block_at(top[0]) <= rows[-1].block
    box = view.hits.caret_box(top[0])
    assert abs(box.top() - top[1]) <= view.scene.type.line_h
    view.zoom(16)
    view.resize(820, 560)


def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The widths the text is laid out at from now on."""
    widths: list[int] = []
    before: Callable[..., None] = Scroller.lay_out

    def lay_out(self: Scroller, page, kind, text_w: int) -> None:
        widths.append(text_w)
        before(self, page, kind, text_w)

    monkeypatch.setattr(Scroller, "lay_out", lay_out)
    return widths


def test_many_changes_before_a_picture_lay_the_text_out_once(view, monkeypatch):
    settle()
    widths = counted(monkeypatch)
    for px in (17, 19, 22):
        view.zoom(px)
    for width in (700, 640, 600):
        view.resize(width, 500)
    assert widths == []
    settle()
    assert len(widths) == 1
    assert view.scene.type.px == view.text_px == 22
    view.zoom(16)
    view.resize(820, 560)
    settle()


def test_another_height_alone_does_not_lay_the_text_out_anew(view, monkeypatch):
    view.restore((20, 10))
    settle()
    anchor, widths = view.anchor(), counted(monkeypatch)
    view.resize(820, 400)
    settle()
    view.resize(820, 560)
    settle()
    assert widths == []
    assert view.anchor() == anchor


def test_who_asks_in_between_is_told_of_the_text_as_it_will_be(view):
    view.restore((20, 0))
    before = view.scroller.rows[20].height
    view.zoom(28)
    assert view.scroller.rows[20].height > before
    view.zoom(16)
    assert view.scroller.rows[20].height == before
