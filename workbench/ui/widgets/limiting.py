"""What a search is limited to: chips that can be taken away, and a list to add others from.

Called by the pages Search and Codings.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.model.names import folded
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.widgets.boxes import fill, line
from workbench.ui.widgets.buttons import ToolButton, plain
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.labels import label, plain_tip
from workbench.ui.widgets.place_limits import Option, Sort, chip_words, title_of
from workbench.ui.widgets.popover import Asking

WIDTH, HEIGHT, ROW = 380, 430, 30
LONGEST = 260
"""So many pixels of a chip are words."""


class Chip(QFrame):
    """One limit; × and Del take it away."""

    removed = Signal()

    def __init__(self, words: str) -> None:
        """Say what it is."""
        super().__init__()
        self.words = words
        self.setProperty("kind", "chip")
        self.setFixedHeight(28)
        said = label("", 12, "ink")
        cut = said.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, LONGEST)
        said.setText(cut)
        if cut != words:
            self.setToolTip(plain_tip(words))
        away = self.tr("Take away: {limit}").format(limit=words)
        self.off = ToolButton("x", away, self.removed.emit, px=13, side=22)
        fill(QHBoxLayout(self), said, self.off, margins=(10, 0, 3, 0), gap=4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it away with Del."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class Limiting(Flow):
    """The limits that are in force; `changed` is sent when one comes or goes."""

    changed = Signal()

    def __init__(self, host: QWidget) -> None:
        """Begin without limits; the list floats over `host`."""
        super().__init__(gap=6)
        self._host = host
        self._options: tuple[Option, ...] = ()
        self.chosen: tuple[Option, ...] = ()
        self.add: QPushButton | None = None
        self.picker: Picker | None = None
        self._show()

    def offer(self, options: Sequence[Option], chosen: Sequence[Option]) -> None:
        """Show what there is to choose from, and what of it is chosen."""
        self._options = tuple(options)
        if tuple(chosen) != self.chosen:
            self.chosen = tuple(chosen)
            self._show()

    def choose(self, option: Option) -> None:
        """Limit the search some more."""
        if option not in self.chosen:
            self._set((*self.chosen, option))
            self._have_focus()

    def take_away(self, option: Option) -> None:
        """Limit the search less."""
        self._set(tuple(one for one in self.chosen if one != option))
        self._have_focus()

    def clear(self) -> None:
        """Look everywhere."""
        self._set(())

    def ask(self) -> None:
        """Let the person choose from the list."""
        if self.add is None:
            return
        self.picker = Picker(
            self._host, self.add, [one for one in self._options if one not in self.chosen]
        )
        self.picker.chosen.connect(self.choose)
        corner = self.add.mapTo(self._host, QPoint(0, 0))
        self.picker.open_by(QRect(corner, self.add.size()))
        self.picker.field.setFocus()

    def _set(self, chosen: tuple[Option, ...]) -> None:
        if chosen != self.chosen:
            self.chosen = chosen
            self._show()
            self.changed.emit()

    def _have_focus(self) -> None:
        if self.add is not None:
            self.add.setFocus()

    def _show(self) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        uncoded = any(one.sort == "uncoded" for one in self.chosen)
        chips: list[QWidget] = []
        for option in self.chosen:
            chip = Chip(chip_words(option, uncoded=uncoded))
            chip.removed.connect(self._remover(option))
            chips.append(chip)
        self.add = plain(self.tr("Add a limit…"), self.ask, "plus")
        self.add.setFixedHeight(28)
        self.add.setFont(font(12))
        self.show_items([*chips, self.add])
        if inside:
            self._have_focus()

    def _remover(self, option: Option) -> object:
        return lambda: self.take_away(option)


class Picker(Asking):
    """All a search can be limited to, found by a few letters. `chosen` carries an option."""

    chosen = Signal(object)

    def __init__(self, host: QWidget, back: QWidget, options: Sequence[Option]) -> None:
        """Offer options; `back` has the focus afterwards."""
        super().__init__(host, WIDTH, HEIGHT, back)
        self._options = tuple(options)
        self.field = Field(self.tr("Find a limit"), self.tr("Find a limit"), "search", 32)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._show())
        self.list = QListWidget()
        self.list.setProperty("kind", "paper")
        self.list.setAccessibleName(self.tr("Limits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self.body)
        fill(layout, self.field, line("soft-line"), self.list, margins=(10, 10, 6, 8), gap=8)
        self._show()

    def _show(self) -> None:
        words = folded(self.field.text()).split()
        self.list.clear()
        before: Sort | None = None
        for option in self._options:
            told = folded(f"{option.said} {title_of(option.sort)}")
            if not all(word in told for word in words):
                continue
            if option.sort != before:
                before = option.sort
                self._heading(title_of(before))
            item = QListWidgetItem(f"   {option.said.strip() if words else option.name}")
            item.setFont(font(13))
            item.setData(Qt.ItemDataRole.UserRole, option)
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        if not self.list.count():
            self._heading(self.tr("Nothing of this name"))
        self._step(1, from_row=-1)

    def _heading(self, title: str) -> None:
        item = QListWidgetItem(title)
        item.setFont(font(12, SEMIBOLD))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, ROW))
        self.list.addItem(item)

    def _step(self, by: int, from_row: int | None = None) -> None:
        row = self.list.currentRow() if from_row is None else from_row
        row += by
        while 0 <= row < self.list.count():
            if self.list.item(row).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentRow(row)
                return
            row += by

    def _take(self, item: QListWidgetItem | None) -> None:
        option = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(option, Option):
            self._back = None
            self.dismiss()
            self.chosen.emit(option)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the field."""
        if watched is not self.field:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
        return False
