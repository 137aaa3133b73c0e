"""Menus and keys that offer commands: menu rows in plain text, key events looked up in rows.

Called by pages whose cards answer keys themselves, so that no letter is taken from a field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from workbench.ui.commands import Command
from workbench.ui.icons import icon


def offer(
    menu: QMenu,
    text: str,
    run: Callable[[], object],
    *,
    keys: str = "",
    enabled: bool = True,
    icon_name: str = "",
) -> QAction:
    """Add one row to a menu; `keys` are only shown beside it."""
    shown = text.replace("&", "&&")
    if keys:
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        shown = f"{shown}\t{native}"
    action = menu.addAction(shown)
    if icon_name:
        action.setIcon(icon(icon_name, "ink2", 15))
    action.setEnabled(enabled)
    action.triggered.connect(lambda: run())
    return action


def answer(commands: Iterable[Command], event: QKeyEvent) -> bool:
    """Run the command that has the key of an event, if there is one and it may run."""
    pressed = QKeySequence(event.keyCombination())
    for command in commands:
        if any(QKeySequence(key) == pressed for key in command.keys) and command.when():
            command.run()
            return True
    return False
