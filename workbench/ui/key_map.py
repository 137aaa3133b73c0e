"""Which key does what: the keys a person gave to commands, in place of the commands' own.

`key_map()` is the one map of the program. What shows a key listens to `key_map().changed`.

Called by `commands`, `key_sheet`, `main_window` and the widgets that show keys.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

Keys = tuple[str, ...]


class KeyMap(QObject):
    """The keys in force; `changed` is sent after any of them was given, taken or put back."""

    changed = Signal()

    def __init__(self) -> None:
        """Begin with every command's own keys."""
        super().__init__()
        self.given: dict[str, Keys] = {}

    def put(self, given: Mapping[str, Keys]) -> None:
        """Put other keys into force, by the ids of commands; those not named have their own."""
        if dict(given) != self.given:
            self.given = dict(given)
            self.changed.emit()

    def keys_of(self, command: str, own: Keys) -> Keys:
        """The keys in force of a command, whose own are `own`."""
        return self.given.get(command, own)

    def shown(self, command: str, own: str, sign: str = "") -> str:
        """The first key in force as a person reads it; "–" when the command has none.

        `sign` is how the command's own key is drawn, where that is in force: "↵".
        """
        keys = self.keys_of(command, (own,))
        if sign and keys == (own,):
            return sign
        return shown(keys[0]) if keys else "–"


@functools.cache
def key_map() -> KeyMap:
    """The one map of the program."""
    return KeyMap()


def shown(key: str) -> str:
    """A key as a person reads it on this system: "Ctrl+Z" or "⌘Z"."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
