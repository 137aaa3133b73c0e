"""Keycaps that show the key in force of a command, also after a person gave it another.

Called by the pages that name keys: at their foot, on their cards, in what they say when empty.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from workbench.ui.key_map import key_map
from workbench.ui.widgets.labels import keycap


def keycap_of(command: str, own: str, sign: str = "") -> QLabel:
    """A keycap of a command whose own key is `own`; `sign` is drawn in its place: "↵"."""
    made = keycap("")
    _Following(made, command, own, sign)
    return made


class _Following(QObject):
    """Keeps one keycap true."""

    def __init__(self, cap: QLabel, command: str, own: str, sign: str) -> None:
        super().__init__(cap)
        self._cap, self._command, self._own, self._sign = cap, command, own, sign
        key_map().changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._cap.setText(key_map().shown(self._command, self._own, self._sign))
