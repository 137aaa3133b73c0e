from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.benchmarks.big_transcript import big_transcript
from tests.ui.text.scenes import settle
from workbench.model.transcript import Turn
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.heights import Heights
from workbench.ui.text.page import Page
from workbench.ui.text.ruler import runs
from workbench.ui.text.ruler_menu import CodeLook
from workbench.ui.text.view import TranscriptView
from workbench.ui.tokens import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def view() -> TranscriptView:
    view = TranscriptView(LIGHT)
    view.resize(800, 500)
    view.show()
    view.show_transcript(*big_transcript(20_000, 0))
    settle()
    return view


def test_ticks_stand_where_their_marks_are(view: TranscriptView):
    page = view.scene.page
    near, far = (page.turns[int(len(page.turns) * share)] for share in (0.25, 0.75))
    marks = [
        Mark("a", near.start, near.end, "Trust", 3, 0, "A"),
        Mark("b", far.start, far.end, "Trust", 9, 0, "A"),
    ]
    found = runs(page, view.scroller.heights, marks, 100, view.scroller.heights.total())
    assert [colour for _, _, colour in found] == [3, 9]
    assert 20 <= found[0][0] <= 30
    assert 70 <= found[1][0] <= 80
    assert runs(page, view.scroller.heights, [], 100, 1000) == []


def test_marks_side_by_side_of_one_colour_are_one_tick(view: TranscriptView):
    page = view.scene.page
    end = page.turns[-1].end
    marks = [Mark(f"m{n}", n * end // 9, (n + 1) * end // 9, "T", 5, 0, "A") for n in range(9)]
    found = runs(page, view.scroller.heights, marks, 100, view.scroller.heights.total())
    assert len(found) == 1
    assert found[0][1] - found[0][0] > 95


def test_dragging_the_box_scrolls_the_page(view: TranscriptView):
    ruler = view.overview.ruler
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    QTest.mouseMove(ruler, QPoint(8, 250))
    settle()
    QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=QPoint(8, 250))
    share = view.scroller.y() / view.scroller.heights.total()
    assert 0.4 < share < 0.6


def test_a_click_on_the_ruler_goes_there(view: TranscriptView):
    QTest.mouseClick(view.overview.ruler, Qt.MouseButton.LeftButton, pos=QPoint(8, 490))
    assert view.anchor()[0] > len(view.scene.page.turns) * 0.9


def test_the_picture_follows_a_moment_after_a_mark_came(view: TranscriptView):
    QTest.qWait(200)
    before = view.overview.ruler.grab().toImage()
    turn = view.scene.page.turns[100]
    view.add_mark(Mark("a", turn.start, turn.end, "Trust", 3, 0, "A"))
    QTest.qWait(250)
    assert view.overview.ruler.grab().toImage() != before


def test_the_ruler_can_be_narrowed_to_some_codings(view: TranscriptView):
    turns = view.scene.page.turns
    one = Mark("a", turns[20].start, turns[20].end, "Trust", 3, 0, "A")
    other = Mark("b", turns[90].start, turns[90].end, "Risk", 9, 0, "A")
    view.set_marks([one])
    QTest.qWait(200)
    alone = view.overview.ruler.grab().toImage()
    view.set_marks([one, other])
    QTest.qWait(200)
    both = view.overview.ruler.grab().toImage()
    assert both != alone
    view.overview.show_only(CodeLook("Trust", 3))
    QTest.qWait(200)
    narrowed = view.overview.ruler.grab().toImage()
    rim = round(8 * narrowed.devicePixelRatio())
    below = (0, rim, narrowed.width(), narrowed.height() - rim)
    assert narrowed.copy(*below) == alone.copy(*below)
    assert "Trust" in view.overview.ruler.accessibleName()
    assert narrowed.pixelColor(8, 3).name().upper() == LIGHT.codes[3].strong
    view.overview.show_only(None)
    QTest.qWait(200)
    assert view.overview.ruler.grab().toImage() == both


def test_the_ruler_is_drawn_once_for_many_changes(view: TranscriptView, monkeypatch):
    QTest.qWait(200)
    drawn: list[int] = []
    ruler = view.overview.ruler
    monkeypatch.setattr(ruler, "show_marks", lambda *given: drawn.append(len(given[2])))
    for turn in view.scene.page.turns[:30]:
        view.add_mark(Mark(f"m{turn.start}", turn.start, turn.end, "Trust", 3, 0, "A"))
    assert drawn == []
    QTest.qWait(250)
    assert drawn == [30]


def test_a_right_click_on_the_ruler_offers_the_codes_that_are_there(view: TranscriptView):
    turns = view.scene.page.turns
    used = ["Trust", "Risk", "Risk", "Water & air"]
    marks = [
        Mark(f"m{n}", turns[n].start, turns[n].end, code, len(code), 0, "A")
        for n, code in enumerate(used)
    ]
    view.set_marks(marks)
    view.set_focused("m3")
    ruler = view.overview.ruler
    place = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(8, 100), QPoint(9, 101))
    QApplication.sendEvent(ruler, place)
    menu = ruler.findChild(QMenu)
    assert menu is not None
    said = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert said == [
        "All codings in the overview",
        "Only “Water && air” in the overview",
        "Only “Risk” in the overview",
        "Only “Trust” in the overview",
    ]
    assert menu.actions()[0].isChecked()
    y = view.scroller.y()
    menu.actions()[3].trigger()
    assert "Risk" in ruler.accessibleName()
    assert view.scroller.y() == y
    menu.close()
    settle()


PLACES = st.lists(st.tuples(st.integers(0, 899), st.integers(1, 400), st.integers(0, 39)))


@given(PLACES, st.integers(1, 60))
def test_each_step_shows_the_mark_that_begins_first(places, steps):
    page = Page("x" * 900, [Turn(n * 100, n * 100 + 99) for n in range(9)])
    heights = Heights(np.full(9, 50, np.int64))
    marks = [
        Mark(f"m{n}", start, min(899, start + long), "T", colour, 0, "A")
        for n, (start, long, colour) in enumerate(places)
        if start < 899
    ]
    expected = [-1] * steps
    for mark in sorted(marks, key=lambda mark: mark.start):
        ends = (np.interp(end, [*page.starts, 899], np.arange(10) * 50) for end in mark[1:3])
        first, last = (int(y * (steps / 450)) for y in ends)
        for step in range(first, min(last, steps - 1) + 1):
            if expected[step] < 0:
                expected[step] = mark.colour
    shown = [-1] * steps
    for first, last, colour in runs(page, heights, marks, steps, 450):
        shown[first : last + 1] = [colour] * (last + 1 - first)
    assert shown == expected
