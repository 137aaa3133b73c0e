"""The list of places found, and what its keys do.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from workbench.coding.finding.find import Hit
from workbench.ui.search.delegate import BOX, LEFT, ResultsDelegate
from workbench.ui.search.model import ResultsModel
from workbench.ui.search.rows import Found, Key
from workbench.ui.widgets.long_list import LongList


class Results(LongList):
    """Enter and a double click open a place; Space ticks; Up from the first place leaves."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, found: ResultsModel) -> None:
        """Show a model."""
        super().__init__(self.tr("Places found"))
        self.found = found
        self.drawing = ResultsDelegate(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(self.drawing)
        self.setModel(found)
        self.doubleClicked.connect(self.open_place)

    def place(self) -> Key | None:
        """The place one is at."""
        row = self.found.row_at(self.currentIndex())
        return row.key if isinstance(row, Found) else None

    def go_to(self, key: Key | None) -> None:
        """Be at a place again; nowhere when it is not listed any more."""
        number = self.found.number_of(key)
        if number is None:
            self.setCurrentIndex(QModelIndex())
        elif key != self.place():
            self.setCurrentIndex(self.found.index(number))

    def begin(self) -> None:
        """Have the focus, at the place one was at or at the first."""
        first = self.found.first()
        if first is None:
            return
        if self.place() is None or not self.selectedIndexes():
            number = self.found.number_of(self.place())
            self.setCurrentIndex(self.found.index(first if number is None else number))
        self.setFocus()

    def chosen(self) -> list[Found]:
        """The places that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        picked = (self.found.row_at(self.found.index(number)) for number in rows)
        return [row for row in picked if isinstance(row, Found)]

    def open_place(self, index: QModelIndex) -> None:
        """Ask for a place to be shown in its transcript."""
        row = self.found.row_at(index)
        if isinstance(row, Found):
            hit: Hit = row.hit
            self.opened.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, tick, and go back to the words."""
        key = event.key()
        at_first = self.currentIndex().row() <= (self.found.first() or 0)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.open_place(self.currentIndex())
        elif key == Qt.Key.Key_Space and self.found.choosing:
            self.found.toggle(self.selectedIndexes())
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and at_first):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick with a click on the box."""
        at = event.position().toPoint()
        if self.found.choosing and at.x() < LEFT + BOX + 8:
            index = self.indexAt(at)
            self.found.toggle([index])
            self.setCurrentIndex(index)
            self.setFocus()
        else:
            super().mousePressEvent(event)
