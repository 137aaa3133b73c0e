"""The sheet of all keys, made from the tables of commands; here keys are given and taken.

Called by `workspace`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from workbench.ui.commands import Command
from workbench.ui.giving_keys import Giving
from workbench.ui.key_map import key_map, shown
from workbench.ui.key_row import KeyRow
from workbench.ui.widgets.boxes import card, column, fill, row, scrolling
from workbench.ui.widgets.buttons import link, plain, primary
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading, label

SIZE = (880, 640)


class KeySheet(QDialog):
    """Every command that has or could have a key, by group."""

    def __init__(
        self, commands: Sequence[Command], parent: QWidget, elsewhere: Sequence[Command] = ()
    ) -> None:
        """Lay the sheet out; `elsewhere` are commands of pages that are not seen."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("All keys"))
        self.setFixedSize(*SIZE)
        self._giving = Giving(commands, elsewhere)
        self.words = Field(
            self.tr("Find a command or a key"), self.tr("Find a command or a key"), "search"
        )
        self.words.textChanged.connect(self._show_found)
        self.rows = [KeyRow(command) for command in commands if command.keys]
        for one in self.rows:
            one.pressed_key.connect(lambda key, one=one: self._pressed(one, key))
            one.began.connect(lambda one=one: self._began(one))
            one.stepped.connect(lambda by, one=one: self._step(one, by))
            one.put_back.connect(lambda one=one: self._put_back(one))
            one.focused.connect(lambda one=one: self._bring_in_sight(one))
        self._groups = self._grouped()
        self._nothing = label(self.tr("No command and no key is called that."), 13, "ink2")
        self.said = label("", 13, "ink", wrap=True)
        self.swap = primary(self.tr("Swap the two"))
        self.leave = plain(self.tr("Leave it"), self._leave)
        self.swap.clicked.connect(self._swap)
        self._bar = card(row(self.said, self.swap, self.leave), margins=(14, 8, 10, 8))
        self._bar.layout().itemAt(0).widget().layout().setStretch(0, 1)  # type: ignore[union-attr]
        self._all = link(self.tr("All keys as they were"), self._put_all_back)
        shut = plain(self.tr("Close"), self.accept)
        shut.setDefault(True)
        hint = self.tr(
            "Single letters act while the transcript or list they belong to has the focus; with "
            "Alt they do the same, where a screen reader keeps letters for itself. Choose a row to "
            "give it another key; Del puts its own back."
        )
        self._area = scrolling(self._columns())
        fill(
            QVBoxLayout(self),
            row(heading(self.tr("All keys"), 18), None, self.words),
            label(hint, 12, "ink2", wrap=True),
            6,
            self._area,
            self._bar,
            row(self._all, None, shut),
            margins=(24, 20, 24, 18),
        )
        self.words.setMinimumWidth(280)
        self._bar.hide()
        self._chosen: tuple[KeyRow, str] | None = None
        key_map().changed.connect(self._show_changed)
        self._show_changed()
        self._show_found("")
        self.words.setFocus()

    # -- laying out -----------------------------------------------------------------------

    def _grouped(self) -> list[tuple[QWidget, list[KeyRow]]]:
        groups: dict[str, list[KeyRow]] = {}
        for one in self.rows:
            groups.setdefault(one.command.group, []).append(one)
        return [
            (column(heading(name, 13), 2, *members, gap=0), members)
            for name, members in groups.items()
        ]

    def _columns(self) -> QWidget:
        """The groups in two columns of about the same length."""
        columns: tuple[list[QWidget], list[QWidget]] = ([], [])
        lengths = [0, 0]
        for holder, members in self._groups:
            shorter = lengths.index(min(lengths))
            columns[shorter].append(holder)
            lengths[shorter] += len(members) + 2
        left, right = (column(*holders, None, gap=16) for holders in columns)
        both = row(left, right, gap=28)
        for side in (0, 1):
            both.layout().setStretch(side, 1)  # type: ignore[union-attr]
        return column(self._nothing, both, None)

    def _show_found(self, words: str) -> None:
        """Show the rows whose words or keys hold what was written."""
        self._nothing.hide()
        wanted = words.casefold().split()
        for holder, members in self._groups:
            for one in members:
                one.setVisible(all(word in one.said for word in wanted))
            holder.setVisible(any(not one.isHidden() for one in members))
        self._nothing.setVisible(all(one.isHidden() for one in self.rows))

    def _show_changed(self) -> None:
        self._all.setEnabled(bool(key_map().given))
        for one in self.rows:
            one.show_keys()

    def _bring_in_sight(self, row: KeyRow) -> None:
        self._area.ensureWidgetVisible(row, 0, 40)

    # -- giving keys ----------------------------------------------------------------------

    def _began(self, row: KeyRow) -> None:
        """Wait for a key on one row only."""
        self._bar.hide()
        for one in self.rows:
            if one is not row:
                one.stop()

    def _pressed(self, row: KeyRow, key: str) -> None:
        """Give a key, or say whose it is."""
        if self._giving.needs_more(row.command, key):
            said = self.tr("“{command}” is heard everywhere: choose a key with Ctrl or Alt for it.")
            self._tell(said.format(command=row.words))
            return
        others = self._giving.others(row.command, key)
        if not others:
            self._giving.give(row.command, key)
            self._tell(
                self.tr("“{command}” has the key {key} now.").format(
                    command=row.words, key=shown(key)
                )
            )
            return
        names = ", ".join(f"“{other.text.replace('&', '')}”" for other in others)
        swappable = self._giving.can_swap(row.command, others)
        said = (
            self.tr("{key} does {other} already. Swap the keys of “{command}” and {other}?")
            if swappable
            else self.tr("{key} does {other} already and stays: choose another for “{command}”.")
        )
        self._chosen = (row, key) if swappable else None
        self._tell(said.format(key=shown(key), other=names, command=row.words), ask=swappable)

    def _swap(self) -> None:
        if self._chosen is not None:
            chosen, key = self._chosen
            self._giving.swap(chosen.command, key)
            self._leave()
            chosen.setFocus()

    def _leave(self) -> None:
        self._chosen = None
        self._bar.hide()

    def _put_back(self, row: KeyRow) -> None:
        """Give a row its own keys again, and say whose they are now where that cannot be."""
        taken = self._giving.put_back(row.command)
        if taken:
            said = self.tr("The own key of “{command}” does “{other}” now: change that one first.")
            self._tell(said.format(command=row.words, other=taken[0].text.replace("&", "")))
        else:
            self._leave()

    def _put_all_back(self) -> None:
        key_map().put({})
        self._tell(self.tr("All keys are as they were."))

    def _tell(self, sentence: str, *, ask: bool = False) -> None:
        self.said.setText(sentence)
        self.swap.setVisible(ask)
        self._bar.show()
        if ask:
            self.swap.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- keys of the sheet itself ---------------------------------------------------------

    def _step(self, row: KeyRow, by: int) -> None:
        seen = [one for one in self.rows if not one.isHidden()]
        if row in seen:
            seen[(seen.index(row) + by) % len(seen)].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the field into the list; Enter in the field closes nothing."""
        if self.words.hasFocus():
            seen = [one for one in self.rows if not one.isHidden()]
            down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if down and seen:
                seen[0].setFocus(Qt.FocusReason.TabFocusReason)
            if down:
                return
        super().keyPressEvent(event)
