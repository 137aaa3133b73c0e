"""A table to write in as in a spreadsheet: Enter and Tab move, blocks are copied and pasted.

A cell that was refused keeps what was written, in the colour of warnings, until it is corrected.

Called by `participants_panel` and `sessions_grid`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from workbench.ui.transcripts.people.grid_cells import HINTS, CellDelegate, Writing
from workbench.ui.transcripts.table import Index, calmed

Written = tuple[int, int, str]
"""Row and column as they are shown, and what is to stand there; rows may lie below the last."""


class Grid(QTableView):
    """The table; `written` carries cells and their texts, all of one act."""

    written = Signal(list)

    def __init__(self, name: str, writing: Callable[[int], Writing]) -> None:
        """Make an empty grid; `writing` says how a column is written in."""
        super().__init__()
        self._held: _Held | None = None
        calmed(self, name)
        self.setItemDelegate(CellDelegate(writing, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )

    def hold_first_column(self) -> None:
        """Keep the first column in sight when the others are scrolled; call it with a model."""
        if self._held is None:
            self._held = _Held(self)
        self._held.follow()

    def updateGeometries(self) -> None:
        """Have the first column where it belongs, also after the header has its height."""
        super().updateGeometries()
        if self._held is not None:
            self._held.place()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, also from below the first column."""
        super().scrollTo(index, hint)
        if self._held is not None and self._held.isVisible() and index.column() > 0:
            hidden = self.columnWidth(0) - self.visualRect(index).left()
            if hidden > 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, copy, paste and clear as a spreadsheet does."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._fill("")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1, 0)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Move by a cell; from the last one on to what comes after the grid."""
        return self._step(0, 1 if next else -1) or super().focusNextPrevChild(next)

    def closeEditor(self, editor: QWidget, hint: HINTS) -> None:
        """Close the field and go on to the cell below, or beside."""
        super().closeEditor(editor, HINTS.NoHint)
        if hint == HINTS.SubmitModelCache:
            self._step(1, 0)
        elif hint in (HINTS.EditNextItem, HINTS.EditPreviousItem):
            self._step(0, 1 if hint == HINTS.EditNextItem else -1)

    def _step(self, down: int, right: int) -> bool:
        """Go to the cell that many rows and columns further; False at the ends."""
        at, model = self.currentIndex(), self.model()
        shown = [n for n in range(model.columnCount()) if not self.isColumnHidden(n)]
        if not at.isValid() or at.column() not in shown:
            return False
        row, place = at.row() + down, shown.index(at.column()) + right
        if right and not 0 <= place < len(shown):
            row, place = row + right, place % len(shown)
        if not 0 <= row < model.rowCount():
            return False
        self.setCurrentIndex(model.index(row, shown[place]))
        return True

    # -- blocks ---------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected cells on the clipboard, for any spreadsheet."""
        rows: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda one: (one.row(), one.column())):
            if not self.isColumnHidden(index.column()):
                rows.setdefault(index.row(), []).append(str(index.data() or ""))
        if rows:
            file = io.StringIO(newline="")
            csv.writer(file, delimiter="\t", lineterminator="\n").writerows(rows.values())
            QGuiApplication.clipboard().setText(file.getvalue().removesuffix("\n"))

    def paste(self) -> None:
        """Write the block on the clipboard from the current cell on; one cell fills all chosen.

        What reaches below the last row is for rows to be made.
        """
        block = block_of(QGuiApplication.clipboard().text())
        at, model = self.currentIndex(), self.model()
        if not block or not at.isValid():
            return
        chosen = self.selectedIndexes()
        if len(block) == len(block[0]) == 1 and len(chosen) > 1:
            self._fill(block[0][0])
            return
        top = min((index.row() for index in chosen), default=at.row())
        left = min((index.column() for index in chosen), default=at.column())
        shown = [n for n in range(left, model.columnCount()) if not self.isColumnHidden(n)]
        self.written.emit(
            [
                (top + down, column, text)
                for down, row in enumerate(block)
                for column, text in zip(shown, row, strict=False)
            ]
        )

    def _fill(self, text: str) -> None:
        """Write one text into every chosen cell that is seen."""
        cells = [(index.row(), index.column(), text) for index in self.selectedIndexes()]
        cells = [cell for cell in cells if not self.isColumnHidden(cell[1])]
        if cells:
            self.written.emit(cells)


class _Held(QTableView):
    """The first column of a grid, drawn over it once it is scrolled out of sight."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid
        calmed(self, "")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("kind", "held")
        for side in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            side(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionsClickable(False)
        self.hide()
        grid.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(grid.verticalScrollBar().setValue)
        grid.horizontalScrollBar().valueChanged.connect(lambda _: self.place())
        grid.horizontalHeader().sectionResized.connect(lambda *_: self.place())
        self.clicked.connect(self._chosen)

    def follow(self) -> None:
        """Show what the grid shows."""
        model = self._grid.model()
        if self.model() is not model:
            self.setModel(model)
            self.setItemDelegate(CellDelegate(lambda _: Writing(), self))
            self.setSelectionModel(self._grid.selectionModel())
            self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        for column in range(1, model.columnCount()):
            self.setColumnHidden(column, True)
        self.place()

    def place(self) -> None:
        """Lie over the left edge while the first column is scrolled away."""
        grid = self._grid
        away = self.model() is not None and grid.horizontalScrollBar().value() > 0
        if away:
            width = grid.columnWidth(0)
            self.setColumnWidth(0, width)
            height = grid.viewport().height() + grid.horizontalHeader().height()
            self.horizontalHeader().setFixedHeight(grid.horizontalHeader().height())
            self.setGeometry(0, 0, width + 1, height)
            self.verticalScrollBar().setValue(grid.verticalScrollBar().value())
        self.setVisible(away)

    def _chosen(self, index: Index) -> None:
        """Bring the cell itself into sight, to be written in."""
        self._grid.setFocus()
        self._grid.scrollTo(self._grid.model().index(index.row(), 0))


def block_of(text: str) -> list[list[str]]:
    """The rows of what a spreadsheet or a table of a text put on the clipboard."""
    if not text.strip("\r\n"):
        return []
    cleaned = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    try:
        rows = list(csv.reader(io.StringIO(cleaned, newline=""), delimiter="\t"))
    except csv.Error:
        rows = [line.split("\t") for line in cleaned.split("\n")]
    return [row or [""] for row in rows]
