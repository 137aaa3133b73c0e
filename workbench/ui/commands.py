"""Everything a person can do by key or menu is a row of a table.

A page gives its rows, the window has its own; menus, shortcuts and the sheet of all keys are
made from them. Single letters act only while the widget they belong to has the focus, so they
never get in the way of writing; with Alt they do the same, where a screen reader keeps letters for
itself. A person may give other keys to any row: see `key_map`.

Called by the pages of the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.ui.key_map import key_map, shown
from workbench.ui.key_press import meant

Enabled = Callable[[], bool]


EVERYWHERE = ("go", "panel")
"""What the ids of commands begin with that the whole window hears, besides those in one word."""


def always() -> bool:
    """Nothing is in the way."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: `keys` as "Ctrl+Z" or "S"; `group` is its heading on the sheet of keys.

    `keys` are the row's own; `keys_in_force` those a person gave it instead. A `fixed` row is
    answered by a widget itself, and keeps its keys.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    run: Callable[[], object]
    group: str
    when: Enabled = always
    icon: str = ""
    fixed: bool = False

    @property
    def keys_in_force(self) -> tuple[str, ...]:
        """The keys that do it now."""
        return self.keys if self.fixed else key_map().keys_of(self.id, self.keys)

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """The keys in force as a person reads them."""
        return tuple(shown(key) for key in self.keys_in_force)

    @property
    def place(self) -> str:
        """Where its keys are heard: "" in the whole window, else the part its id begins with."""
        place, dot, _ = self.id.partition(".")
        return place if dot and place not in EVERYWHERE else ""

    def hears(self, pressed: QKeySequence) -> bool:
        """Whether one of its keys was pressed."""
        return any(QKeySequence(key) == pressed for key in self.keys_in_force)


def install(commands: Iterable[Command], on: QWidget, *, everywhere: bool = False) -> None:
    """Let commands answer their keys while `on` has the focus (or anything in its window)."""
    context = (
        Qt.ShortcutContext.WindowShortcut
        if everywhere
        else Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    rows = tuple(command for command in commands if not command.fixed)
    heard = _Heard(rows, on)
    for command in rows:
        on.addAction(_Action(command, heard, on, context))
    on.installEventFilter(_OtherKeyboards(rows, on))


class _Heard(QObject):
    """The keys that all commands on a widget have in force; known before any action asks."""

    def __init__(self, rows: Sequence[Command], on: QWidget) -> None:
        super().__init__(on)
        self._rows = rows
        key_map().changed.connect(self._learn)
        self._learn()

    def _learn(self) -> None:
        self.keys = frozenset(key for row in self._rows for key in row.keys_in_force)


class _Action(QAction):
    """A command on a widget, with the keys in force; `heard` knows those of all commands there."""

    def __init__(
        self, command: Command, heard: _Heard, on: QWidget, context: Qt.ShortcutContext
    ) -> None:
        super().__init__(command.text, on)
        self._command, self._heard = command, heard
        self.setObjectName(command.id)
        self.setShortcutContext(context)
        self.triggered.connect(self._run)
        key_map().changed.connect(self._take_keys)
        self._take_keys()

    def _take_keys(self) -> None:
        keys = self._command.keys_in_force
        more = (with_alt(key) for key in keys)
        free = (key for key in more if key and key not in self._heard.keys)
        self.setShortcuts([QKeySequence(key) for key in (*keys, *free)])

    def _run(self) -> None:
        if self._command.when():
            self._command.run()


class _OtherKeyboards(QObject):
    """Hears the keys of commands on keyboards that write other letters."""

    def __init__(self, rows: Sequence[Command], on: QWidget) -> None:
        super().__init__(on)
        self._rows = rows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer a key that nothing else answered by what it writes."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        pressed = meant(event)
        return pressed is not None and answer(self._rows, pressed)


def with_alt(key: str) -> str:
    """The form with Alt of a plain letter or digit, with Shift or not; "" for another key."""
    letter = key.removeprefix("Shift+")
    return f"Alt+{key}" if len(letter) == 1 and letter.isalnum() else ""


def answer(rows: Iterable[Command], pressed: QKeySequence) -> bool:
    """Run the first command that has a key and may run; whether there was one."""
    for command in rows:
        if command.hears(pressed) and command.when():
            command.run()
            return True
    return False
