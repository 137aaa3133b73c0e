"""Give other keys to commands: whose a key is already, swapping, putting back. Knows no widget.

Two commands get in each other's way where both are heard: in the same part of the window, or
when one of them is heard everywhere.

Called by `key_sheet`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence

from workbench.ui.commands import Command
from workbench.ui.key_map import key_map


class Giving:
    """The keys of some commands: those of the page that is seen and of the window.

    Those of other pages matter only to what is heard everywhere.
    """

    def __init__(self, commands: Sequence[Command], elsewhere: Sequence[Command] = ()) -> None:
        """Know the commands, and those of other pages."""
        self._commands, self._elsewhere = commands, elsewhere

    def needs_more(self, command: Command, key: str) -> bool:
        """Whether a key is too plain: a letter cannot be taken from the whole window."""
        return not command.place and len(key.removeprefix("Shift+")) == 1

    def others(self, command: Command, key: str) -> list[Command]:
        """The commands a key does something else for, where `command` is heard."""
        pressed = QKeySequence(key)
        known = self._commands if command.place else (*self._commands, *self._elsewhere)
        return [
            other
            for other in known
            if other.id != command.id and _meet(command, other) and other.hears(pressed)
        ]

    def can_swap(self, command: Command, others: Sequence[Command]) -> bool:
        """Whether one command has the key, and may have another."""
        return len(others) == 1 and not others[0].fixed and bool(command.keys_in_force)

    def give(self, command: Command, key: str) -> None:
        """Let a key do a command, in place of the keys it had."""
        self._put({command: (key,)})

    def swap(self, command: Command, key: str) -> None:
        """Give a command a key of another, which gets the first key of the command for it."""
        other = self.others(command, key)[0]
        pressed = QKeySequence(key)
        first = command.keys_in_force[0]
        kept = [one for one in other.keys_in_force if QKeySequence(one) != pressed]
        self._put({command: (key,), other: (first, *kept)})

    def put_back(self, command: Command) -> list[Command]:
        """Give a command its own keys again; where others have them, return those instead."""
        taken = [other for key in command.keys for other in self._given_to_others(command, key)]
        if not taken:
            self._put({command: command.keys})
        return taken

    def _given_to_others(self, command: Command, key: str) -> list[Command]:
        """The commands that have a key only because a person gave it to them."""
        given = key_map().given
        return [other for other in self.others(command, key) if other.id in given]

    def _put(self, keys: dict[Command, tuple[str, ...]]) -> None:
        given = dict(key_map().given)
        for command, wanted in keys.items():
            if wanted == command.keys:
                given.pop(command.id, None)
            else:
                given[command.id] = wanted
        key_map().put(given)


def _meet(one: Command, other: Command) -> bool:
    """Whether both are heard at the same time."""
    return not one.place or not other.place or one.place == other.place
