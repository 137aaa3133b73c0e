"""Everything a person can do by key or menu is a row of a table.

A page gives its rows, the window has its own; menus, shortcuts and the sheet of all keys are
made from them. Single letters act only while the widget they belong to has the focus, so they
never get in the way of writing.

Called by the pages of the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Enabled = Callable[[], bool]


def always() -> bool:
    """Nothing is in the way."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: `keys` as "Ctrl+Z" or "S"; `group` is its heading on the sheet of keys."""

    id: str
    text: str
    keys: tuple[str, ...]
    run: Callable[[], object]
    group: str
    when: Enabled = always
    icon: str = ""

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """The keys as a person reads them."""
        return tuple(
            QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in self.keys
        )


def install(commands: Iterable[Command], on: QWidget, *, everywhere: bool = False) -> None:
    """Let commands answer their keys while `on` has the focus (or anything in its window)."""
    context = (
        Qt.ShortcutContext.WindowShortcut
        if everywhere
        else Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    for command in commands:
        action = QAction(command.text, on)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(context)
        action.triggered.connect(_runner(command))
        on.addAction(action)


def _runner(command: Command) -> Callable[[], None]:
    def run() -> None:
        if command.when():
            command.run()

    return run
