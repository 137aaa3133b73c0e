"""Every control of a window: which there are, what they are called, whether their focus is seen.

Used by the tests that walk through pages and dialogs.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from workbench.ui.panels import takes_tab

KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
INSIDE = (QAbstractSpinBox, QComboBox, QHeaderView, QLineEdit, QTabBar)
"""What these are made of belongs to them."""
PARTS_OF_QT = ("QTableCornerButton", "QToolBarExtension")


def controls(window: QWidget) -> list[QWidget]:
    """The controls of a window that are seen and can be used now."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.window() is window.window()
        and is_control(one)
    ]


def is_control(one: QWidget) -> bool:
    """Whether somebody can do something with a widget: by its kind, its focus, or its hand."""
    if isinstance(one, QScrollBar | QHeaderView) or one.metaObject().className() in PARTS_OF_QT:
        return False
    if any(isinstance(around, INSIDE) for around in _around(one)):
        return False
    hand = one.testAttribute(Qt.WidgetAttribute.WA_SetCursor) and (
        one.cursor().shape() == Qt.CursorShape.PointingHandCursor
    )
    return isinstance(one, KINDS) or takes_tab(one) or hand


def _around(one: QWidget) -> list[QWidget]:
    found, around = [], one.parentWidget()
    while around is not None:
        found.append(around)
        around = around.parentWidget()
    return found


def described(one: QWidget) -> str:
    """A control as a person finds it: its class, its name, and what it is in."""
    homes = [type(around).__name__ for around in _around(one)][:4]
    return f"{type(one).__name__} “{name_of(one)}” in {' < '.join(homes)}"


def name_of(one: QWidget) -> str:
    """What a screen reader calls a control."""
    return QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name).strip()


def unnamed(window: QWidget) -> list[str]:
    """The controls without a name."""
    return [described(one) for one in controls(window) if not name_of(one)]


def unreached(window: QWidget) -> list[str]:
    """The controls that Tab never comes to, and where Tab comes to an end."""
    wanted = controls(window)
    if not wanted:
        return []
    start = next((one for one in wanted if takes_tab(one)), None)
    if start is None:
        return [described(one) for one in wanted]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    visited = [start]
    for _ in range(3 * len(wanted) + 50):
        before = QApplication.focusWidget()
        QTest.keyClick(before or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is before:
            return [f"Tab stays in {described(now)}" if now is not None else "Tab leads nowhere"]
        if now is None or now is start:
            break
        visited.append(now)
    beside = {(type(one), one.parentWidget()) for one in visited}
    return [
        described(one)
        for one in wanted
        if one not in visited
        and one.isVisible()
        and one.isEnabled()
        and (type(one), one.parentWidget()) not in beside  # arrow keys go on from there
        and not any(around in visited for around in _around(one))  # its keys are its home's
    ]


def unseen_focus(window: QWidget) -> list[str]:
    """The controls that look the same with the focus and without."""
    found = []
    for one in controls(window):
        if not takes_tab(one):
            continue
        elsewhere = next((o for o in controls(window) if o is not one and takes_tab(o)), None)
        if elsewhere is None:
            continue
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        without = _picture(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is one and _picture(one) == without:
            found.append(described(one))
    return found


def _picture(one: QWidget) -> QImage:
    for _ in range(2):
        QApplication.processEvents()
    return one.grab().toImage()
