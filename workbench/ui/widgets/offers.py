"""Menus and keys that offer commands: menu rows in plain text, key events looked up in rows.

Called by pages whose cards answer keys themselves, so that no letter is taken from a field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from workbench.ui import commands as rows
from workbench.ui.commands import Command
from workbench.ui.icons import icon
from workbench.ui.key_map import key_map
from workbench.ui.key_press import meant


def offer(
    menu: QMenu,
    text: str,
    run: Callable[[], object],
    *,
    keys: str = "",
    command: str = "",
    enabled: bool = True,
    icon_name: str = "",
) -> QAction:
    """Add one row to a menu; `keys` are only shown beside it, or those given to the `command`."""
    shown = text.replace("&", "&&")
    if keys:
        shown = f"{shown}\t{key_map().shown(command, keys)}"
    action = menu.addAction(shown)
    if icon_name:
        action.setIcon(icon(icon_name, "ink2", 15))
    action.setEnabled(enabled)
    action.triggered.connect(lambda: run())
    return action


def answer(commands: Sequence[Command], event: QKeyEvent) -> bool:
    """Run the command that has the key of an event, if there is one and it may run."""
    if rows.answer(commands, QKeySequence(event.keyCombination())):
        return True
    pressed = meant(event)
    return pressed is not None and rows.answer(commands, pressed)
