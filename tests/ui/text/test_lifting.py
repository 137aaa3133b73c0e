from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from tests.ui.text.scenes import a_view, mark, point_of, settle, transcript, words_of
from tests.ui.text.test_gestures import press_quickly
from workbench.ui.text.view import TranscriptView

pytestmark = pytest.mark.usefixtures("qapp")

TEXT, TURNS = transcript()
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
WORDS = "farmer wrote"
AT = TEXT.index(WORDS)


def carrying(view: TranscriptView) -> TranscriptView:
    view.carries = True
    view.select(AT, AT + len(WORDS))
    settle()
    return view


def drag(view: TranscriptView, start: QPoint, end: QPoint) -> None:
    target = view.viewport()
    QTest.mousePress(target, LEFT, NONE, start)
    QTest.mouseMove(target, end)
    settle()
    QTest.mouseRelease(target, LEFT, NONE, end)


def test_the_selection_is_taken_up_and_stays_selected():
    view = carrying(a_view())
    spy = QSignalSpy(view.carry_asked)
    drag(view, point_of(view, AT + 4), point_of(view, TEXT.index("kitchen")))
    assert [spy.at(n)[0] for n in range(spy.count())] == [""]
    assert words_of(view) == WORDS


def test_a_plain_click_on_the_selection_places_the_caret():
    view = carrying(a_view(marks=(mark(TEXT, WORDS, "w"),)))
    spy = QSignalSpy(view.carry_asked)
    QTest.mouseClick(view.viewport(), LEFT, NONE, point_of(view, AT + 4))
    assert (view.selection(), view.caret(), view.focused()) == (None, AT + 4, "w")
    assert spy.count() == 0


def test_a_double_click_on_the_selection_takes_the_word():
    view = carrying(a_view())
    press_quickly(view, point_of(view, AT + 9), 2)
    assert words_of(view) == "wrote"


def test_beside_the_selection_a_drag_selects():
    view = carrying(a_view())
    spy = QSignalSpy(view.carry_asked)
    start = TEXT.index("kitchen")
    drag(view, point_of(view, start), point_of(view, start + 7))
    assert words_of(view) == "kitchen"
    assert spy.count() == 0


def test_a_mark_is_taken_up_by_its_name():
    view = carrying(a_view(marks=(mark(TEXT, WORDS, "w"),)))
    spy = QSignalSpy(view.carry_asked)
    point = name_of(view)
    drag(view, point, point + QPoint(-80, 40))
    assert [spy.at(n)[0] for n in range(spy.count())] == ["w"]
    assert view.focused() == "w"


def test_where_nothing_is_carried_a_drag_from_the_selection_selects_anew():
    view = carrying(a_view())
    view.carries = False
    spy = QSignalSpy(view.carry_asked)
    drag(view, point_of(view, AT), point_of(view, AT + 6))
    assert words_of(view) == "farmer"
    assert spy.count() == 0


def name_of(view: TranscriptView) -> QPoint:
    """A point on the name of the only mark."""
    view.grab()
    right = view.viewport().width()
    y = point_of(view, AT).y()
    found = (
        QPoint(x, y + dy)
        for x in range(right - 4, right // 2, -6)
        for dy in (0, 6, -6, 12)
        if view.mark_beside(QPoint(x, y + dy)) == "w"
    )
    return next(found)
