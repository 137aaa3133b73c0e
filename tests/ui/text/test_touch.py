from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QNativeGestureEvent,
    QPointingDevice,
    QTouchEvent,
)
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from tests.ui.text.scenes import SAID, a_view, mark, point_of, settle, transcript, words_of
from workbench.model.span import Span
from workbench.ui.text.hits import FINGER_REACH, GRIP_REACH
from workbench.ui.text.view import TranscriptView

pytestmark = pytest.mark.usefixtures("qapp")

TEXT, TURNS = transcript()
DEVICE: list[QPointingDevice] = []


def screen() -> QPointingDevice:
    """One touch screen for all tests: Qt keeps every device that it hears of."""
    if not DEVICE:
        DEVICE.append(QTest.createTouchDevice())
    return DEVICE[0]


def fingers(view: TranscriptView, *acts: tuple[str, int, QPoint]) -> None:
    """Let fingers act at once: "press", "move" or "release", which finger, where."""
    happened = QTest.touchEvent(view.viewport(), screen())
    for act, finger, where in acts:
        getattr(happened, act)(finger, where, view.viewport())
    happened.commit()
    settle()


def send(view: TranscriptView, kind: QEvent.Type, point: QPoint, when: int) -> None:
    """Send one event of one finger that happened at a time in milliseconds."""
    states = {
        QEvent.Type.TouchBegin: QEventPoint.State.Pressed,
        QEvent.Type.TouchUpdate: QEventPoint.State.Updated,
        QEvent.Type.TouchEnd: QEventPoint.State.Released,
    }
    on_screen = QPointF(view.viewport().mapToGlobal(point))
    finger = QEventPoint(0, states[kind], on_screen, on_screen)
    event = QTouchEvent(kind, screen(), Qt.KeyboardModifier.NoModifier, [finger])
    event.setTimestamp(when)
    QApplication.sendEvent(view.viewport(), event)


def tap(view: TranscriptView, point: QPoint) -> None:
    fingers(view, ("press", 0, point))
    fingers(view, ("release", 0, point))


def soon(view: TranscriptView, ms: int) -> None:
    """Let a finger count as resting after some milliseconds."""
    view._touch._rest.setInterval(ms)


def wait_until(seen: Callable[[], bool]) -> None:
    """Wait for something to be so, as long as a slow machine may need."""
    for _ in range(500):
        if seen():
            return
        QTest.qWait(10)
    raise AssertionError("it never was so")


def test_a_tap_places_the_caret_and_focuses_the_innermost_mark():
    view = a_view(marks=(mark(TEXT, "farmer wrote", "n"),))
    spy = QSignalSpy(view.mark_clicked)
    at = TEXT.index("farmer") + 3
    tap(view, point_of(view, at))
    assert (view.caret(), view.selection(), view.focused()) == (at, None, "n")
    assert spy.count() == 1


def test_a_second_tap_takes_the_word_and_gives_it_grips():
    view = a_view()
    point = point_of(view, TEXT.index("farmer") + 3)
    tap(view, point)
    assert not view.scene.gripped
    tap(view, point)
    assert words_of(view) == "farmer"
    assert view.scene.gripped


def test_a_tap_on_a_name_focuses_its_mark():
    view = a_view(marks=(mark(TEXT, "did not trust", "a"),))
    label = view.scroller.rows[1].stripes.labels[0]
    x = view.scene.columns.label_x + 12
    tap(view, QPoint(x, view.scroller.y_of_block(1) + label.y + 9))
    assert view.focused() == "a"


def test_a_finger_scrolls_and_selects_nothing():
    view = a_view(*SAID * 8, height=400)
    start = QPoint(300, 320)
    fingers(view, ("press", 0, start))
    for step in range(1, 9):
        fingers(view, ("move", 0, start - QPoint(0, 25 * step)))
        QTest.qWait(12)
    wait_until(lambda: view.scroller.y() > 120)
    fingers(view, ("release", 0, start - QPoint(0, 200)))
    assert view.selection() is None
    assert view.caret() == 0


def test_the_text_scrolls_on_after_a_quick_finger_and_a_tap_only_stops_it():
    view = a_view(*SAID * 40, height=400)
    start = QPoint(300, 360)
    send(view, QEvent.Type.TouchBegin, start, 1_000)
    for step in range(1, 8):
        send(view, QEvent.Type.TouchUpdate, start - QPoint(0, 45 * step), 1_000 + 16 * step)
    send(view, QEvent.Type.TouchEnd, start - QPoint(0, 315), 1_116)
    lifted = view.scroller.y()
    wait_until(lambda: view.scroller.y() > lifted + 60)
    send(view, QEvent.Type.TouchBegin, start, 3_000)
    send(view, QEvent.Type.TouchEnd, start, 3_020)
    stopped = view.scroller.y()
    QTest.qWait(60)
    assert view.scroller.y() == stopped
    assert (view.caret(), view.selection()) == (0, None)


def test_a_resting_finger_selects_a_word_and_goes_on_by_words():
    view = a_view()
    soon(view, 20)
    fingers(view, ("press", 0, point_of(view, TEXT.index("farmer") + 2)))
    wait_until(lambda: words_of(view) == "farmer")
    fingers(view, ("move", 0, point_of(view, TEXT.index("wrote that") + 2)))
    assert words_of(view) == "farmer wrote"
    fingers(view, ("release", 0, point_of(view, TEXT.index("wrote that") + 2)))
    assert words_of(view) == "farmer wrote"
    assert view.scene.gripped


def test_the_grips_of_a_touched_selection_move_its_ends():
    view = a_view()
    start, end = TEXT.index("farmer"), TEXT.index("farmer") + 12
    view.select(start, end)
    view.set_gripped(True)
    left, right = list(view.hits._grips())
    assert (left.edge, right.edge) == ("start", "end")
    to = TEXT.index("that his") + 4
    fingers(view, ("press", 0, right.spot + QPoint(10, 12)))
    fingers(view, ("move", 0, right.spot + QPoint(10, 12) + point_of(view, to) - right.words))
    assert words_of(view) == "farmer wrote that"
    fingers(view, ("release", 0, point_of(view, to)))
    fingers(view, ("press", 0, left.spot))
    fingers(view, ("move", 0, left.spot + point_of(view, start - 2) - left.words))
    fingers(view, ("release", 0, left.spot))
    assert words_of(view) == "A farmer wrote that"


def test_grips_are_drawn_where_they_can_be_held():
    view = a_view()
    view.select(TEXT.index("farmer"), TEXT.index("farmer") + 12)
    settle()
    before = view.viewport().grab().toImage()
    view.set_gripped(True)
    settle()
    after = view.viewport().grab().toImage()
    for grip in view.hits._grips():
        assert before.pixelColor(grip.spot) != after.pixelColor(grip.spot)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 30))
    assert not view.scene.gripped


def test_a_finger_holds_a_grip_from_further_away_than_the_mouse():
    view = a_view(marks=(mark(TEXT, "did not trust"),))
    view.set_focused("m")
    grip = next(grip for grip in view.hits._grips() if grip.edge == "end")
    near = grip.spot + QPoint(FINGER_REACH, 0)
    assert FINGER_REACH == 16
    assert view.hits.grip_at(near) is None
    assert view.hits.grip_at(grip.spot + QPoint(GRIP_REACH, 0)) == grip
    spy = QSignalSpy(view.mark_resized)
    way = point_of(view, TEXT.index("memory") + 5) - grip.words
    fingers(view, ("press", 0, near))
    fingers(view, ("move", 0, near + way))
    fingers(view, ("release", 0, near + way))
    assert spy.count() == 1
    assert TEXT[spy.at(0)[1] : spy.at(0)[2]] == "did not trust my memory"


def test_two_fingers_change_the_size_and_scroll_or_select_nothing():
    view = a_view(*SAID * 8, height=400)
    centre = QPoint(300, 200)
    fingers(view, ("press", 0, centre - QPoint(50, 0)))
    fingers(view, ("press", 1, centre + QPoint(50, 0)), ("move", 0, centre - QPoint(50, 0)))
    fingers(view, ("move", 0, centre - QPoint(75, 0)), ("move", 1, centre + QPoint(75, 0)))
    assert view.text_px == 24
    fingers(view, ("move", 0, centre - QPoint(5, 0)), ("move", 1, centre + QPoint(5, 0)))
    assert view.text_px == 12
    fingers(view, ("release", 0, centre), ("move", 1, centre + QPoint(90, 90)))
    fingers(view, ("release", 1, centre + QPoint(90, 90)))
    assert (view.text_px, view.selection(), view.caret()) == (12, None, 0)
    tap(view, point_of(view, 5))
    assert view.caret() == 5


def test_a_pinch_on_a_trackpad_changes_the_size():
    view = a_view()
    pad = QPointingDevice.primaryPointingDevice()
    at = QPointF(300, 200)

    def pinch(kind: Qt.NativeGestureType, value: float = 0.0) -> None:
        event = QNativeGestureEvent(kind, pad, 2, at, at, at, value, QPointF())
        QApplication.sendEvent(view.viewport(), event)

    pinch(Qt.NativeGestureType.BeginNativeGesture)
    for _ in range(10):
        pinch(Qt.NativeGestureType.ZoomNativeGesture, 0.03)
    pinch(Qt.NativeGestureType.EndNativeGesture)
    assert view.text_px == round(16 * 1.03**10)


def test_escape_puts_back_what_a_finger_drags():
    view = a_view(marks=(mark(TEXT, "did not trust"),))
    view.select(4, 9)
    view.set_focused("m")
    grip = next(view.hits._grips())
    fingers(view, ("press", 0, grip.spot))
    fingers(view, ("move", 0, grip.spot - QPoint(80, 0)))
    assert view.scene.marks.by_id["m"] != mark(TEXT, "did not trust")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    fingers(view, ("release", 0, grip.spot - QPoint(80, 0)))
    assert view.scene.marks.by_id["m"] == mark(TEXT, "did not trust")
    assert view.selection() == Span(4, 9)


def test_fingers_on_a_trackpad_are_left_to_the_system():
    view = a_view()
    pad = QTest.createTouchDevice(QInputDevice.DeviceType.TouchPad)
    where = QPointF(point_of(view, TEXT.index("farmer")))
    down = QEventPoint(0, QEventPoint.State.Pressed, where, where)
    kind, nothing = QEvent.Type.TouchBegin, Qt.KeyboardModifier.NoModifier
    assert not view._touch.take(QTouchEvent(kind, pad, nothing, [down]))
    assert not view._touch._flick.pressed
    assert view._touch.take(QTouchEvent(kind, screen(), nothing, [down]))
    assert view._touch._flick.pressed
