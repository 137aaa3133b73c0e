"""What has the focus and does not show it by itself wears a ring, and only that."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.focus_ring import FocusRing


@pytest.fixture
def window(dressed: object, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    layout = QVBoxLayout(made)
    for part in (QListWidget(), QListWidget(), QLineEdit()):
        layout.addWidget(part)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made


def ringed(window: QWidget) -> list[QWidget]:
    return [ring.parentWidget() for ring in window.findChildren(FocusRing) if ring.isVisible()]


def test_the_ring_goes_with_the_focus(window: QWidget) -> None:
    first, second = window.findChildren(QListWidget)
    first.setFocus()
    assert ringed(window) == [first]
    second.setFocus()
    assert ringed(window) == [second]
    window.findChildren(QLineEdit)[0].setFocus()
    assert ringed(window) == []


def test_the_ring_is_as_large_as_what_it_lies_around(window: QWidget) -> None:
    first = window.findChildren(QListWidget)[0]
    first.setFocus()
    window.resize(window.width() + 80, window.height() + 60)
    QApplication.processEvents()
    (ring,) = [one for one in window.findChildren(FocusRing) if one.isVisible()]
    assert ring.geometry() == first.rect()


def test_a_list_that_is_gone_takes_its_ring_along(window: QWidget) -> None:
    first, second = window.findChildren(QListWidget)
    first.setFocus()
    first.deleteLater()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    second.setFocus()
    assert ringed(window) == [second]
