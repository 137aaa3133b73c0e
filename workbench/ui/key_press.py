"""Which key was meant by a press, on keyboards that write other letters than the rows name.

On a Cyrillic, Greek or Hebrew keyboard a letter of the table means the key where that letter
stands on a Latin one; on a French keyboard the row of numbers means its digits without Shift.
What a key writes comes first: this is asked only when nothing answered to that.

Called by `commands` and `widgets.offers`.
"""

from __future__ import annotations

import sys
import unicodedata

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_DIGITS = "1234567890"
_X11 = {
    **{10 + at: digit for at, digit in enumerate(_DIGITS)},
    **{24 + at: letter for at, letter in enumerate("QWERTYUIOP")},
    **{38 + at: letter for at, letter in enumerate("ASDFGHJKL")},
    **{52 + at: letter for at, letter in enumerate("ZXCVBNM")},
}
"""Keys by the codes of X11 and Wayland: those of the kernel, and eight."""

_MAC = dict(
    zip(
        (
            *(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17),
            *(18, 19, 20, 21, 22, 23, 25, 26, 28, 29, 31, 32, 34, 35, 37, 38, 40, 45, 46),
        ),
        "ASDFHGZXCVBQWERYT1234659780OUIPLJKNM",
        strict=True,
    )
)
"""Keys by the virtual codes of macOS, which name places on the keyboard."""

_TYPED = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def meant(event: QKeyEvent, platform: str = sys.platform) -> QKeySequence | None:
    """The key of the table that stands where a key was pressed; None when it is not another."""
    name = _place(event, platform)
    if not name or event.key() == ord(name):
        return None
    if name not in _DIGITS and not _foreign(_letter(event) or event.text()):
        return None
    key = Qt.Key(ord(name))
    return QKeySequence(QKeyCombination(event.modifiers() & _TYPED, key))


def _place(event: QKeyEvent, platform: str) -> str:
    """The letter or digit on the pressed key of a Latin keyboard; "" for any other key."""
    if platform == "win32":
        code = event.nativeVirtualKey()
        named = chr(code) if 0x30 <= code <= 0x5A else ""
        return named if named in _DIGITS or named.isalpha() else ""
    if platform == "darwin":
        return _MAC.get(event.nativeVirtualKey(), "")
    return _X11.get(event.nativeScanCode(), "")


def _letter(event: QKeyEvent) -> str:
    """The letter of the key itself: with Ctrl, a press writes nothing one could read."""
    return chr(event.key()) if 0x80 <= event.key() < 0x10000 else ""


def _foreign(written: str) -> bool:
    """Whether what a press writes is a letter of a script that is not Latin."""
    letter = written[:1]
    return letter.isalpha() and "LATIN" not in unicodedata.name(letter, "LATIN")
