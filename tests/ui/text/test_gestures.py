from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from tests.ui.text.scenes import SAID, a_view, mark, point_of, settle, transcript, words_of
from workbench.ui.text.view import TranscriptView

pytestmark = pytest.mark.usefixtures("qapp")

TEXT, TURNS = transcript()
LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def drag(view: TranscriptView, start: QPoint, end: QPoint, modifier=NONE) -> None:
    target = view.viewport()
    QTest.mousePress(target, LEFT, modifier, start)
    QTest.mouseMove(target, end)
    settle()
    QTest.mouseRelease(target, LEFT, modifier, end)


def press_and_move(view: TranscriptView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    QTest.mouseMove(view.viewport(), end)
    settle()


def grip_point(view: TranscriptView, offset: int, at_end: bool) -> QPoint:
    box = view.hits.caret_box(offset)
    return QPoint(box.center().x(), box.bottom() + 3 if at_end else box.top() - 2)


def test_a_click_places_the_caret_and_focuses_the_innermost_mark():
    view = a_view(marks=(mark(TEXT, "A farmer wrote that", "w"), mark(TEXT, "farmer wrote", "n")))
    spy = QSignalSpy(view.mark_clicked)
    at = TEXT.index("farmer wrote") + 9
    QTest.mouseClick(view.viewport(), LEFT, NONE, point_of(view, at))
    assert (view.caret(), view.focused(), view.selection()) == (at, "n", None)
    assert [spy.at(0)[0]] == ["n"]
    QTest.qWait(QApplication.doubleClickInterval() + 20)
    QTest.mouseClick(view.viewport(), LEFT, NONE, point_of(view, TEXT.index("kitchen")))
    assert view.focused() is None


def test_dragging_selects_letters():
    view = a_view()
    start = TEXT.index("farmer")
    drag(view, point_of(view, start), point_of(view, start + 12))
    assert words_of(view) == "farmer wrote"


def send(view: TranscriptView, kind: QEvent.Type, point: QPoint, at: int, modifier=NONE) -> None:
    """Send one mouse event that happened at a time in milliseconds."""
    where, on_screen = QPointF(point), QPointF(view.viewport().mapToGlobal(point))
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    event = QMouseEvent(kind, where, on_screen, LEFT, buttons, modifier)
    event.setTimestamp(at)
    QApplication.sendEvent(view.viewport(), event)


def press_quickly(view: TranscriptView, point: QPoint, times: int, at: int = 10_000) -> None:
    """Press some times in quick succession, the way a window system tells it; then hold."""
    for number in range(times):
        kind = QEvent.Type.MouseButtonDblClick if number % 2 else QEvent.Type.MouseButtonPress
        send(view, kind, point, at + 80 * number)
        if number < times - 1:
            send(view, QEvent.Type.MouseButtonRelease, point, at + 80 * number + 40)


def test_two_three_and_four_clicks_take_word_sentence_and_turn():
    view = a_view()
    where = point_of(view, TEXT.index("farmer") + 2)
    taken = []
    for times in (1, 2, 3, 4, 5):
        press_quickly(view, where, times, at=100_000 * times)
        send(view, QEvent.Type.MouseButtonRelease, where, 100_000 * times + 600)
        taken.append(words_of(view))
    turn = TEXT[TURNS[3].start : TURNS[3].end]
    sentence = "A farmer wrote that his well had run dry twice."
    assert taken == [None, "farmer", sentence, turn, None]


def test_dragging_after_a_double_click_takes_whole_words_both_ways():
    view = a_view()
    where = point_of(view, TEXT.index("wrote that") + 2)
    press_quickly(view, where, 2)
    assert words_of(view) == "wrote"
    send(view, QEvent.Type.MouseMove, point_of(view, TEXT.index("his well") + 1), 11_000)
    assert words_of(view) == "wrote that his"
    send(view, QEvent.Type.MouseMove, point_of(view, TEXT.index("farmer") + 2), 11_100)
    assert words_of(view) == "farmer wrote"
    send(view, QEvent.Type.MouseButtonRelease, where, 11_200)
    assert words_of(view) == "farmer wrote"


def test_shift_and_click_extends_from_where_the_selection_began():
    view = a_view()
    view.move_caret(TEXT.index("farmer"), False)
    end = TEXT.index("farmer") + 12
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, point_of(view, end))
    assert words_of(view) == "farmer wrote"


def test_dragging_below_the_view_scrolls_on():
    view = a_view(height=220)
    start = point_of(view, TEXT.index("Osei"))
    press_and_move(view, start, QPoint(start.x(), view.viewport().height() + 40))
    QTest.qWait(300)
    scrolled, selected = view.anchor(), view.selection()
    QTest.mouseRelease(view.viewport(), LEFT, NONE, start)
    assert scrolled > (0, 60)
    assert selected.end > TURNS[1].end
    QTest.qWait(120)
    assert view.anchor() == scrolled


def test_dragging_a_grip_asks_for_another_span_and_changes_nothing_itself():
    view = a_view(marks=(mark(TEXT, "did not trust"),))
    before = view.scene.marks.by_id["m"]
    view.set_focused("m")
    spy = QSignalSpy(view.mark_resized)
    target = TEXT.index("memory") + 5
    press_and_move(view, grip_point(view, before.end, True), point_of(view, target))
    shown = view.scene.marks.by_id["m"]
    assert TEXT[shown.start : shown.end] == "did not trust my memory"
    QTest.mouseRelease(view.viewport(), LEFT, NONE, point_of(view, target))
    assert view.scene.marks.by_id["m"] == before
    assert spy.count() == 1
    mark_id, start, end = spy.at(0)
    assert (mark_id, TEXT[start:end]) == ("m", "did not trust my memory")
    assert view.selection() is None


def test_the_start_grip_stops_before_the_end():
    view = a_view(marks=(mark(TEXT, "did not trust"),))
    before = view.scene.marks.by_id["m"]
    view.set_focused("m")
    spy = QSignalSpy(view.mark_resized)
    beyond = point_of(view, TEXT.index("After lunch"))
    drag(view, grip_point(view, before.start, False), beyond)
    assert spy.count() == 0
    assert view.scene.marks.by_id["m"] == before


def test_with_alt_a_grip_moves_by_letters():
    view = a_view(marks=(mark(TEXT, "did not trust"),))
    before = view.scene.marks.by_id["m"]
    view.set_focused("m")
    spy = QSignalSpy(view.mark_resized)
    grip, target = grip_point(view, before.end, True), point_of(view, before.end - 3)
    send(view, QEvent.Type.MouseButtonPress, grip, 1_000, ALT)
    send(view, QEvent.Type.MouseMove, target, 1_100, ALT)
    send(view, QEvent.Type.MouseButtonRelease, target, 1_200, ALT)
    assert TEXT[spy.at(0)[1] : spy.at(0)[2]] == "did not tr"


def test_escape_puts_a_dragged_grip_back():
    view = a_view(marks=(mark(TEXT, "did not trust"),))
    before = view.scene.marks.by_id["m"]
    view.set_focused("m")
    spy = QSignalSpy(view.mark_resized)
    target = point_of(view, TEXT.index("memory") + 5)
    press_and_move(view, grip_point(view, before.end, True), target)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, target)
    assert view.scene.marks.by_id["m"] == before
    assert spy.count() == 0


def test_a_click_on_a_name_or_a_stripe_focuses_its_mark():
    view = a_view(marks=(mark(TEXT, "did not trust", "a"), mark(TEXT, "letters", "b")))
    columns = view.scene.columns
    for block, mark_id in ((1, "a"), (3, "b")):
        top = view.scroller.y_of_block(block)
        margin = view.scroller.rows[block].stripes
        label, stripe = margin.labels[0], margin.stripes[0]
        name = QPoint(columns.label_x + 12, top + label.y + 9)
        QTest.mouseClick(view.viewport(), LEFT, NONE, name)
        assert view.focused() == mark_id
        view.set_focused(None)
        settle()
        middle = (stripe.top + stripe.bottom) // 2
        line = QPoint(columns.lanes_x + stripe.x + 2, top + middle)
        QTest.mouseClick(view.viewport(), LEFT, NONE, line)
        assert view.focused() == mark_id


def test_the_mouse_cursor_says_what_a_press_would_do():
    view = a_view(marks=(mark(TEXT, "did not trust"),))
    view.set_focused("m")
    found = view.scene.marks.by_id["m"]
    shapes = []
    for point in (
        point_of(view, TEXT.index("letters") + 2),
        grip_point(view, found.end, True),
        QPoint(3, 3),
    ):
        view.show_cursor_for(point)
        shapes.append(view.viewport().cursor().shape())
    assert shapes == [
        Qt.CursorShape.IBeamCursor,
        Qt.CursorShape.SizeHorCursor,
        Qt.CursorShape.ArrowCursor,
    ]


def test_a_menu_is_asked_for_at_the_mouse_and_keeps_the_selection_under_it():
    view = a_view(marks=(mark(TEXT, "letters", "b"),))
    spy = QSignalSpy(view.context_menu)

    def menu_at(point: QPoint) -> None:
        where = view.viewport().mapToGlobal(point)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where)
        QApplication.sendEvent(view.viewport(), event)

    view.select(TEXT.index("farmer"), TEXT.index("farmer") + 12)
    menu_at(point_of(view, TEXT.index("farmer") + 3))
    assert words_of(view) == "farmer wrote"
    menu_at(point_of(view, TEXT.index("letters") + 3))
    assert (view.selection(), view.focused()) == (None, "b")
    assert spy.count() == 2


def test_releasing_outside_ends_the_drag_for_good():
    view = a_view()
    start = point_of(view, TEXT.index("farmer"))
    press_and_move(view, start, point_of(view, TEXT.index("farmer") + 6))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(-50, -50))
    selected = view.selection()
    QTest.mouseMove(view.viewport(), point_of(view, TEXT.index("kitchen")))
    settle()
    assert view.selection() == selected
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


def test_escape_gives_back_what_was_selected_before_a_drag():
    view = a_view()
    view.select(4, 9)
    start = point_of(view, TEXT.index("farmer"))
    press_and_move(view, start, point_of(view, TEXT.index("farmer") + 12))
    assert words_of(view) == "farmer wrote"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert (view.selection_anchor(), view.caret()) == (4, 9)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, start)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() is None


def test_a_drag_of_a_selection_ends_with_the_focus_and_stands():
    view = a_view()
    view.setFocus()
    start = point_of(view, TEXT.index("farmer"))
    press_and_move(view, start, point_of(view, TEXT.index("farmer") + 12))
    view.clearFocus()
    QTest.mouseMove(view.viewport(), point_of(view, TEXT.index("kitchen")))
    settle()
    assert words_of(view) == "farmer wrote"


def test_a_drag_of_a_grip_that_loses_the_focus_changes_nothing():
    view = a_view(marks=(mark(TEXT, "did not trust"),))
    view.setFocus()
    before = view.scene.marks.by_id["m"]
    view.set_focused("m")
    spy = QSignalSpy(view.mark_resized)
    target = point_of(view, TEXT.index("memory") + 5)
    press_and_move(view, grip_point(view, before.end, True), target)
    assert view.scene.marks.by_id["m"] != before
    view.clearFocus()
    assert view.scene.marks.by_id["m"] == before
    QTest.mouseRelease(view.viewport(), LEFT, NONE, target)
    assert spy.count() == 0


def test_a_drag_whose_release_was_lost_ends_when_the_mouse_comes_back():
    view = a_view(height=220)
    start = point_of(view, TEXT.index("Osei"))
    send(view, QEvent.Type.MouseButtonPress, start, 1_000)
    below = QPoint(start.x(), view.viewport().height() + 40)
    send(view, QEvent.Type.MouseMove, below, 1_100)
    where = QPointF(start)
    back = QMouseEvent(
        QEvent.Type.MouseMove,
        where,
        QPointF(view.viewport().mapToGlobal(start)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        NONE,
    )
    QApplication.sendEvent(view.viewport(), back)
    assert view._dragging.drag is None
    assert not view._dragging._timer.isActive()


def test_a_drag_scrolls_on_thirty_times_a_second():
    view = a_view(height=220)
    assert view._dragging._timer.interval() in (33, 34)


def test_a_grip_stays_on_its_line_while_the_mouse_moves_along_it():
    view = a_view(marks=(mark(TEXT, "did not trust"),))
    before = view.scene.marks.by_id["m"]
    view.set_focused("m")
    spy = QSignalSpy(view.mark_resized)
    grip = grip_point(view, before.end, True)
    along = point_of(view, TEXT.index("my memory") + 2).x() - point_of(view, before.end).x()
    for up in (-4, 0, 4):
        drag(view, grip, grip + QPoint(along, up))
    spans = [TEXT[spy.at(n)[1] : spy.at(n)[2]] for n in range(spy.count())]
    assert spans == ["did not trust my"] * 3


def test_the_wheel_takes_a_selection_along_while_the_button_is_held():
    view = a_view(*SAID * 6, height=260)
    start = point_of(view, 4)
    press_and_move(view, start, start + QPoint(40, 60))
    before = view.selection()
    where = QPointF(start)
    wheel = QWheelEvent(
        where,
        where,
        QPoint(),
        QPoint(0, -240),
        LEFT,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.selection().start == before.start
    assert view.selection().end > before.end
    QTest.mouseRelease(view.viewport(), LEFT, NONE, start)


def test_a_click_that_slips_is_a_click_still():
    view = a_view(marks=(mark(TEXT, "farmer wrote", "n"),))
    start = point_of(view, TEXT.index("farmer") + 3)
    drag(view, start, start + QPoint(3, 0))
    assert (view.selection(), view.focused()) == (None, "n")
    QTest.qWait(QApplication.doubleClickInterval() + 20)
    drag(view, start, start + QPoint(9, 0))
    assert len(words_of(view)) in (1, 2)


def test_the_menu_key_asks_for_a_menu_at_the_caret_also_when_it_was_out_of_sight():
    view = a_view(*SAID * 8, height=300)
    view.scroll_by(900)
    spy = QSignalSpy(view.context_menu)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view.viewport(), event)
    where = view.viewport().mapFromGlobal(spy.at(0)[0])
    assert where == view.caret_rect().bottomLeft()
    assert view.viewport().rect().contains(where)
