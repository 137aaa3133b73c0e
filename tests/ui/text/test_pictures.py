from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage

from tests.benchmarks.big_transcript import big_transcript
from tests.ui.text.scenes import a_view, mark, settle
from workbench.model.span import Span
from workbench.ui.text import pictures
from workbench.ui.text.bands import Band
from workbench.ui.text.view import TranscriptView
from workbench.ui.tokens import DARK, LIGHT, LIGHT_CONTRAST

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture
def view() -> TranscriptView:
    view = TranscriptView(LIGHT)
    view.resize(820, 600)
    view.show()
    view.show_transcript(*big_transcript(9_000, 900))
    view.restore((40, 7))
    rest()
    return view


def rest() -> None:
    """Let everything be made ready that is made ready while nothing happens."""
    for _ in range(40):
        settle()


def pictured(view: TranscriptView) -> list[int]:
    """The blocks in view of which a finished picture would be copied now."""
    scroller, scene, on = view.scroller, view.scene, view.viewport()
    return [
        seen.block
        for seen in scroller.seen()
        if view.painting.pictures.of(seen.block, scroller.rows[seen.block], scene, on) is not None
    ]


def drawn(view: TranscriptView) -> QImage:
    return view.viewport().grab().toImage()


def drawn_anew(view: TranscriptView) -> QImage:
    """The same without any picture kept."""
    view.painting.pictures.keep_only(())
    return drawn(view)


def test_a_picture_is_the_same_as_drawing_anew(view: TranscriptView):
    assert len(pictured(view)) > 3
    copied = drawn(view)
    assert drawn_anew(view) == copied


def test_the_pages_on_both_sides_are_made_ready(view: TranscriptView):
    rows = view.scroller.seen()
    kept = view.painting.pictures
    for block in (rows[0].block - 2, rows[-1].block + 2):
        row = view.scroller.rows[block]
        assert kept.of(block, row, view.scene, view.viewport()) is not None


def test_pictures_far_from_the_view_are_forgotten(view: TranscriptView):
    before = len(view.painting.pictures)
    for turn in (5, 60, 90, 20):
        view.restore((turn, 0))
        rest()
    assert len(view.painting.pictures) <= 2 * before


def test_where_room_is_short_what_is_in_view_comes_first(view: TranscriptView, monkeypatch):
    taller = sum(row.height for row in view.scroller.seen()) + 100
    scale = view.devicePixelRatioF()
    monkeypatch.setattr(pictures, "ROOM", round(4 * view.width() * taller * scale * scale))
    for way in (700, -350, 900):
        view.scroll_by(way)
        rest()
        seen = [row.block for row in view.scroller.seen()]
        assert len(pictured(view)) >= len(seen) - 2
        assert len(view.painting.pictures) < 2 * len(seen)


def test_the_turn_of_the_caret_is_never_pictured(view: TranscriptView):
    block = view.scroller.seen()[2].block
    assert block in pictured(view)
    view.move_caret(view.scene.page.blocks[block].start + 1, False)
    settle()
    with_card = drawn(view)
    rest()
    assert drawn(view) == with_card == drawn_anew(view)


CHANGES = {
    "look": lambda view: view.set_tokens(DARK),
    "contrast": lambda view: view.set_tokens(LIGHT_CONTRAST),
    "hidden": lambda view: view.set_highlights(False),
    "dimmed": lambda view: view.set_dim({m.id for m in view.scene.marks.at(seen_block(view))}),
    "coding gone": lambda view: view.remove_mark(view.scene.marks.at(seen_block(view))[0].id),
    "coding in hand": lambda view: view.set_focused(view.scene.marks.at(seen_block(view))[0].id),
    "selection": lambda view: view.set_selection(Span(*words(view))),
    "found": lambda view: view.set_found([Span(*words(view))]),
    "part": lambda view: view.set_bands([Band("b", *words(view), "topic", "Water", "Water")]),
    "size": lambda view: view.zoom(21),
    "width": lambda view: view.resize(700, 600),
}


def seen_block(view: TranscriptView) -> int:
    return view.scroller.seen()[2].block


def words(view: TranscriptView) -> tuple[int, int]:
    block = view.scene.page.blocks[seen_block(view)]
    return block.start, block.end


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_no_picture_outlives_what_it_was_drawn_from(view: TranscriptView, change):
    before = drawn(view)
    change(view)
    settle()
    changed = drawn(view)
    assert changed != before
    assert drawn_anew(view) == changed
    rest()
    assert drawn(view) == changed


def test_undoing_a_change_gives_the_same_picture_again(view: TranscriptView):
    before = drawn(view)
    gone = view.scene.marks.at(seen_block(view))[0]
    view.remove_mark(gone.id)
    rest()
    view.add_mark(gone)
    rest()
    assert drawn(view) == before


def test_another_screen_gets_pictures_of_its_own(view: TranscriptView):
    assert pictured(view)
    QCoreApplication.sendEvent(view, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert not pictured(view)
    rest()
    assert pictured(view)


def test_a_row_much_taller_than_the_view_is_drawn_in_parts():
    long = "We talked about the river for a long while. " * 120
    view = a_view(("Ben", "Yes."), ("Ana", long), marks=(), height=200)
    view.add_mark(mark(view.scene.page.text, "river for a long while. We talked"))
    view.scroll_by(900)
    rest()
    assert pictured(view) == []
    at_once = drawn(view)
    for _ in range(5):
        view.scroll_by(20)
        settle()
    for _ in range(5):
        view.scroll_by(-20)
        settle()
    assert drawn(view) == at_once


def test_a_hidden_view_does_no_work():
    view = TranscriptView(LIGHT)
    view.resize(600, 400)
    view.show_transcript(*big_transcript(2_000, 50))
    rest()
    assert len(view.painting.pictures) == 0


def test_a_view_that_is_hidden_lets_go_of_its_pictures(view: TranscriptView):
    before = drawn(view)
    view.hide()
    assert len(view.painting.pictures) == 0
    view.show()
    rest()
    assert pictured(view)
    assert drawn(view) == before
