"""Plain letters also act with Alt, for those whose screen reader keeps letters for itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.commands import Command, install, with_alt
from workbench.ui.key_map import key_map

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def own_keys() -> Iterator[None]:
    yield
    key_map().put({})


@pytest.mark.parametrize(
    ("key", "form"),
    [
        ("S", "Alt+S"),
        ("Shift+S", "Alt+Shift+S"),
        ("1", "Alt+1"),
        ("?", ""),
        ("F2", ""),
        ("Ctrl+S", ""),
    ],
)
def test_only_letters_and_digits_have_a_form_with_alt(key: str, form: str) -> None:
    assert with_alt(key) == form


def shown(qtbot: QtBot, *rows: Command) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    install(rows, widget)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


def test_a_letter_acts_with_alt_too_and_follows_another_key(qtbot: QtBot) -> None:
    done: list[str] = []
    rows = (
        Command("x.sentence", "Sentence", ("S",), lambda: done.append("s"), "X"),
        Command("x.more", "More", ("Shift+S",), lambda: done.append("S"), "X"),
    )
    widget = shown(qtbot, *rows)
    QTest.keyClick(widget, Qt.Key.Key_S, ALT)
    QTest.keyClick(widget, Qt.Key.Key_S, ALT | SHIFT)
    assert done == ["s", "S"]
    key_map().put({"x.sentence": ("Z",)})
    QTest.keyClick(widget, Qt.Key.Key_Z, ALT)
    QTest.keyClick(widget, Qt.Key.Key_S, ALT)
    assert done == ["s", "S", "s"]


def test_a_key_somebody_gave_goes_before_the_form_with_alt(qtbot: QtBot) -> None:
    done: list[str] = []
    rows = (
        Command("x.turn", "Turn", ("T",), lambda: done.append("turn"), "X"),
        Command("x.other", "Other", ("Alt+T",), lambda: done.append("other"), "X"),
    )
    widget = shown(qtbot, *rows)
    QTest.keyClick(widget, Qt.Key.Key_T, ALT)
    QTest.keyClick(widget, Qt.Key.Key_T)
    assert done == ["other", "turn"]
