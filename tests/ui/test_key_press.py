"""Keys mean the same on keyboards that write other letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from workbench.ui.key_press import meant

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def press(
    key: int, text: str, *, scan: int = 0, virtual: int = 0, held: Qt.KeyboardModifier = NONE
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("event", "platform", "wanted"),
    [
        (press(0x042B, "ы", scan=39), "linux", "S"),
        (press(0x042B, "Ы", scan=39, held=SHIFT), "linux", "Shift+S"),
        (press(0x03C3, "σ", scan=39), "linux", "S"),
        (press(0x05D3, "ד", scan=39), "linux", "S"),
        (press(Qt.Key.Key_Ampersand, "&", scan=10), "linux", "1"),
        (press(Qt.Key.Key_Eacute, "é", scan=11), "linux", "2"),
        (press(Qt.Key.Key_Agrave, "à", scan=19), "linux", "0"),
        (press(Qt.Key.Key_Eacute, "", scan=11, held=CTRL), "linux", "Ctrl+2"),
        (press(0x042B, "ы", virtual=ord("S")), "win32", "S"),
        (press(Qt.Key.Key_Ampersand, "&", virtual=ord("1")), "win32", "1"),
        (press(0x042B, "ы", virtual=1), "darwin", "S"),
        (press(Qt.Key.Key_Ampersand, "&", virtual=18), "darwin", "1"),
    ],
)
def test_a_key_means_what_stands_there_on_a_latin_keyboard(
    event: QKeyEvent, platform: str, wanted: str
) -> None:
    assert meant(event, platform) == QKeySequence(wanted)


@pytest.mark.parametrize(
    ("event", "platform"),
    [
        (press(Qt.Key.Key_S, "s", scan=39), "linux"),
        (press(Qt.Key.Key_A, "a", scan=24), "linux"),
        (press(Qt.Key.Key_Z, "z", scan=29), "linux"),
        (press(Qt.Key.Key_1, "1", scan=10), "linux"),
        (press(Qt.Key.Key_Odiaeresis, "ö", scan=47), "linux"),
        (press(Qt.Key.Key_Left, "", scan=113), "linux"),
        (press(Qt.Key.Key_Return, "\r", virtual=0x0D), "win32"),
        (press(Qt.Key.Key_Semicolon, ";", virtual=0xBA), "win32"),
        (press(Qt.Key.Key_Period, ".", virtual=47), "darwin"),
    ],
)
def test_a_key_that_writes_a_latin_letter_means_that(event: QKeyEvent, platform: str) -> None:
    assert meant(event, platform) is None
