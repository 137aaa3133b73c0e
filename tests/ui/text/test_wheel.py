from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from tests.ui.text.scenes import SAID, a_view
from workbench.ui.text.view import TranscriptView

pytestmark = pytest.mark.usefixtures("qapp")

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
STEADY, MOMENTUM = Qt.ScrollPhase.NoScrollPhase, Qt.ScrollPhase.ScrollMomentum


def turn(
    view: TranscriptView, angle: int, pixels: int = 0, modifier=NONE, phase=STEADY
) -> QWheelEvent:
    at = QPointF(view.viewport().rect().center())
    on_screen = QPointF(view.viewport().mapToGlobal(at.toPoint()))
    event = QWheelEvent(
        at,
        on_screen,
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifier,
        phase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    return event


@pytest.fixture
def view() -> TranscriptView:
    return a_view(*SAID * 8, height=300)


def test_small_steps_of_a_trackpad_with_ctrl_add_up_to_one_size(view: TranscriptView):
    spy = QSignalSpy(view.zoomed)
    sizes = []
    for _ in range(6):
        turn(view, 40, modifier=CTRL)
        sizes.append(view.text_px)
    assert sizes == [16, 16, 17, 17, 17, 18]
    assert spy.count() == 2
    assert view.anchor() == (0, 0)


def test_turning_back_changes_the_size_back_without_delay(view: TranscriptView):
    turn(view, 100, modifier=CTRL)
    turn(view, -120, modifier=CTRL)
    assert view.text_px == 15
    turn(view, 120, modifier=CTRL)
    assert view.text_px == 16


def test_the_size_stays_between_12_and_28(view: TranscriptView):
    for _ in range(20):
        turn(view, 120, modifier=CTRL)
    assert view.text_px == 28
    for _ in range(20):
        turn(view, -120, modifier=CTRL)
    assert view.text_px == 12


def test_what_still_rolls_when_ctrl_is_pressed_changes_no_size(view: TranscriptView):
    turn(view, 480, 200, CTRL, MOMENTUM)
    assert view.text_px == 16


def test_parts_of_a_pixel_are_kept_for_the_next_step(view: TranscriptView):
    lines = QApplication.wheelScrollLines()
    before = view.scroller.y()
    for _ in range(30):
        turn(view, -1)
    assert view.scroller.y() - before == 30 * lines * 20 // 120
