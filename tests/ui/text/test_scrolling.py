from __future__ import annotations

import random

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.big_transcript import big_transcript
from tests.ui.text.scenes import a_view, settle
from tests.ui.text.writings import SAID
from workbench.ui.text.view import TranscriptView
from workbench.ui.tokens import DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def data():
    return big_transcript(30_000, 400)


@pytest.fixture
def view(data):
    view = TranscriptView(LIGHT)
    view.resize(820, 600)
    view.show()
    view.show_transcript(*data)
    settle()
    return view


def screen(view: TranscriptView) -> list[tuple[int, int, int]]:
    return [tuple(seen) for seen in view.scroller.seen()]


def test_going_away_and_back_leaves_the_page_as_it_was(view: TranscriptView):
    rng = random.Random(1)
    for _ in range(12):
        view.restore((rng.randrange(len(view.scene.page.turns)), rng.randrange(40)))
        anchor, seen, picture = view.anchor(), screen(view), view.viewport().grab().toImage()
        far = rng.choice((-50_000, -4_000, 700, 9_000, 80_000))
        view.scroll_by(far)
        settle()
        view.restore(anchor)
        assert view.anchor() == anchor
        assert screen(view) == seen
        assert view.viewport().grab().toImage() == picture


def test_measuring_rows_above_does_not_move_the_text_in_view(view: TranscriptView):
    view.restore((200, 12))
    seen, above = screen(view), view.scroller.heights.above(view.scroller.anchor[0])
    for block in range(100, 200):
        _ = view.scroller.rows[block]
    assert view.scroller.heights.above(view.scroller.anchor[0]) != above
    assert screen(view) == seen


@pytest.mark.parametrize("step", [1, 60, 333, -1, -60, -333])
def test_scrolling_moves_every_row_by_exactly_that_much(view: TranscriptView, step: int):
    view.restore((120, 5))
    before = {seen.block: seen.y for seen in view.scroller.seen()}
    view.scroll_by(step)
    after = {seen.block: seen.y for seen in view.scroller.seen()}
    both = before.keys() & after.keys()
    assert both
    assert all(after[block] == before[block] - step for block in both)


def on_screen(view: TranscriptView) -> QImage:
    """What really stands on the screen beside the ruler, moved pixels included."""
    shown = view.viewport().geometry()
    place = (shown.x(), shown.y(), shown.width(), shown.height())
    return view.screen().grabWindow(view.winId(), *place).toImage()


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures are the same but for a shade that nobody sees at a smoothed edge."""
    pixels = [
        np.frombuffer(bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()), "u1")
        for image in (one, other)
    ]
    return int(np.abs(np.subtract(*pixels, dtype=int)).max()) <= 3


@pytest.mark.parametrize("step", [47, -31])
def test_a_picture_scrolled_in_pieces_equals_one_painted_at_once(view: TranscriptView, step: int):
    view.move_caret(view.scene.page.turns[51].start, False)
    assert view.next_mark()
    view.restore((50, 3))
    settle()
    started = on_screen(view)
    for _ in range(9):
        view.scroll_by(step)
        settle()
    pieces = on_screen(view)
    assert not alike(pieces, started)
    view.viewport().update()
    settle()
    assert alike(on_screen(view), pieces)


def test_the_end_of_the_page_stops_near_the_bottom(view: TranscriptView):
    view.scroll_by(10_000_000)
    last = view.scroller.seen()[-1]
    assert last.block == len(view.scene.page.blocks) - 1
    assert last.y + last.height == view.viewport().height() - 40
    at = view.anchor()
    view.scroll_by(500)
    assert view.anchor() == at
    view.scroll_by(-10_000_000)
    assert view.anchor() == (0, 0)


def test_zoom_width_and_appearance_keep_the_line_at_the_top(view: TranscriptView):
    view.restore((150, 0))
    view.scroll_by(30)
    offset, y = view.hits.top_line()
    for change in (
        lambda: view.zoom(20),
        lambda: view.resize(640, 600),
        lambda: view.set_tokens(DARK),
    ):
        change()
        settle()
        assert abs(view.hits.caret_box(offset).top() - y) <= 30


def test_text_cannot_be_zoomed_out_of_sight(view: TranscriptView):
    view.zoom(3)
    assert view.text_px == 12
    view.zoom(90)
    assert view.text_px == 28


@pytest.mark.parametrize(
    ("pixels", "angle", "way"), [(0, -120, 60), (0, 120, -60), (-7, -120, 7), (0, -30, 15)]
)
def test_the_wheel_scrolls_by_pixels_where_the_device_gives_them(view, pixels, angle, way):
    view.restore((38, 0))
    view.restore((40, 0))
    y = view.scroller.y()
    where = QPointF(200, 200)
    event = QWheelEvent(
        where,
        where,
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.scroller.y() - y == way


def test_the_next_page_is_laid_out_while_nothing_happens(view: TranscriptView):
    settle()
    last = view.scroller.seen()[-1].block
    for _ in range(20):
        settle()
    assert all(block in view.scroller.rows for block in range(last + 1, last + 4))


def test_only_two_hundred_rows_are_kept(view: TranscriptView):
    for block in range(250):
        _ = view.scroller.rows[block]
    assert len(view.scroller.rows) == 200
    assert 249 in view.scroller.rows
    assert 0 not in view.scroller.rows


def test_a_transcript_shorter_than_the_view_does_not_scroll():
    view = a_view(("Ana", "Short."))
    view.scroll_by(100)
    assert view.anchor() == (0, 0)


def test_an_empty_view_can_be_asked_anything():
    view = TranscriptView(LIGHT)
    view.resize(500, 300)
    view.show()
    settle()
    view.scroll_by(10)
    view.restore((3, 4))
    view.select_sentence()
    view.show_passage(0, 5)
    assert view.anchor() == (0, 0)
    assert view.selection() is None
    assert not view.next_turn()
    assert not view.next_mark()


def test_a_very_long_turn_has_one_name_and_keeps_its_place():
    view = a_view(("Ana", "We talked about the river for a long while. " * 600), ("Ben", "Yes."))
    view.scroll_by(5_000)
    turn, hidden = view.anchor()
    assert (turn, hidden) == (0, 5_000)
    view.scroll_by(-3_000)
    view.restore((turn, hidden))
    assert view.anchor() == (0, 5_000)


@pytest.mark.parametrize("step", [13, -9])
def test_many_writings_scrolled_in_pieces_equal_them_painted_at_once(step: int):
    view = a_view(*[("Ana", said.strip()) for said in SAID.values()], height=260)
    view.scroll_by(400)
    settle()
    for _ in range(25):
        view.scroll_by(step)
        settle()
    pieces = on_screen(view)
    view.painting.pictures.keep_only(())
    view.viewport().update()
    settle()
    assert alike(on_screen(view), pieces)


def test_letters_that_reach_out_of_their_line_are_drawn_whole_in_parts_of_a_tall_turn():
    tall = "Ṩ̃̂́ ÂǺ jgq لُِّلَّ กู้ภู่ and so on with words that wrap; " * 90
    view = a_view(("Ben", "Yes."), ("Ana", tall), height=200)
    view.scroll_by(600)
    settle()
    for _ in range(30):
        view.scroll_by(7)
        settle()
    pieces = on_screen(view)
    view.viewport().update()
    settle()
    assert alike(on_screen(view), pieces)
