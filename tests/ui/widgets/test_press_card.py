from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout

from workbench.ui.widgets import interfaces
from workbench.ui.widgets.press_card import PressCard

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def card(qtbot):
    made = PressCard()
    made.setAccessibleName("Ada, 3 codings")
    QVBoxLayout(made).addWidget(QLabel("Ada"))
    qtbot.addWidget(made)
    made.resize(120, 60)
    made.show()
    return made


def test_a_card_is_pressed_by_mouse_and_keys(card):
    times: list[int] = []
    card.pressed.connect(lambda: times.append(1))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.keyClick(card, Qt.Key.Key_Return)
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert len(times) == 3
    QTest.keyClick(card, Qt.Key.Key_A)
    QTest.mouseClick(card, Qt.MouseButton.RightButton)
    assert len(times) == 3


def test_a_screen_reader_meets_one_button_and_can_press_it(card, qtbot):
    access = QAccessible.queryAccessibleInterface(card)
    assert access.role() == QAccessible.Role.Button
    assert access.text(QAccessible.Text.Name) == "Ada, 3 codings"
    assert access.childCount() == 0 and access.child(0) is None
    action = access.actionInterface()
    assert QAccessibleActionInterface.pressAction() in action.actionNames()
    with qtbot.waitSignal(card.pressed):
        action.doAction(QAccessibleActionInterface.pressAction())


def test_a_part_that_scrolls_has_no_more_children_than_it_has(qtbot):
    interfaces.install()
    area = QScrollArea()
    qtbot.addWidget(area)
    area.show()
    access = QAccessible.queryAccessibleInterface(area)
    count = access.childCount()
    assert count >= 1 and access.child(0) is not None
    assert [access.child(count + n) for n in (0, 1, 50)] == [None, None, None]
    QApplication.processEvents()
