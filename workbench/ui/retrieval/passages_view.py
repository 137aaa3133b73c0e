"""The list of passages, and what its keys do.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from workbench.coding.retrieval.passages import Passage
from workbench.ui.models.entries import ENTRY, EntryList
from workbench.ui.retrieval.delegate import PassageDelegate
from workbench.ui.retrieval.rows import Row
from workbench.ui.widgets.long_list import LongList


class Passages(LongList):
    """Enter and a double click open a passage.

    `left` is sent when one goes up from the first passage, or with Esc.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        """Begin without passages."""
        super().__init__(self.tr("Passages"))
        self.found = EntryList[Row](lambda row: row.said, lambda row: row.key)
        self.drawing = PassageDelegate(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setItemDelegate(self.drawing)
        self.setModel(self.found)
        self.doubleClicked.connect(self.open_passage)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show passages; one stays at the passage one was at, while it is there."""
        if rows == self.found.entries:
            return
        at, offset = self.current(), self.verticalScrollBar().value()
        keys = {row.key for row in self.found.entries}
        same = bool(keys) and keys == {row.key for row in rows}
        self.found.show(rows)
        number = self.found.row_of(at.key) if at is not None else None
        if number is not None:
            self.setCurrentIndex(self.found.index(number))
        if same:
            self.verticalScrollBar().setValue(offset)

    def current(self) -> Row | None:
        """The passage one is at."""
        row = self.currentIndex().data(ENTRY)
        return row if isinstance(row, Row) else None

    def chosen(self) -> list[Passage]:
        """The passages that are selected, in the order of the list."""
        numbers = sorted(index.row() for index in self.selectedIndexes())
        return [self.found.entries[number].passage for number in numbers]

    def begin(self) -> None:
        """Have the focus, at the passage one was at or at the first."""
        if self.found.entries:
            if self.current() is None:
                self.setCurrentIndex(self.found.index(0))
            self.setFocus()

    def open_passage(self, index: QModelIndex) -> None:
        """Ask for a passage to be shown in its transcript."""
        row = index.data(ENTRY)
        if isinstance(row, Row):
            self.opened.emit(row.passage)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew where the width changes how tall they are."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, and go back to the question."""
        key, bare = event.key(), not event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bare:
            self.open_passage(self.currentIndex())
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and self.currentIndex().row() <= 0):
            self.left.emit()
        else:
            super().keyPressEvent(event)
