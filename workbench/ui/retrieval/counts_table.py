"""Numbers of codes in rows and columns; Enter on a number shows the passages it counts.

Called by `counted`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from workbench.model.ids import CodeId
from workbench.ui.appearance import MEDIUM, REGULAR, colour, font
from workbench.ui.widgets.labels import plain_tip
from workbench.ui.widgets.lines import paint_elided
from workbench.ui.widgets.marks import paint_swatch

Index = QModelIndex | QPersistentModelIndex
ROW, NAMES, COLUMN_LEAST, COLUMN_MOST = 30, 260, 92, 160
EDGE, INDENT, SWATCH = 22, 16, 11
NONE = "·"
"""What stands for 0, so that numbers are seen among many."""


@dataclass(frozen=True, slots=True)
class Line:
    """A code with its numbers: `depth` below the top of the codebook, `colour` 0..39."""

    code: CodeId
    name: str
    path: str
    depth: int
    colour: int
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """A table: its columns, the longer words for their tips, and its lines."""

    columns: tuple[str, ...]
    tips: tuple[str, ...]
    lines: tuple[Line, ...]


NOTHING = Counted((), (), ())


class CountsModel(QAbstractTableModel):
    """A table of numbers."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.table = NOTHING

    def show(self, table: Counted) -> None:
        """Show a table."""
        if table != self.table:
            self.beginResetModel()
            self.table = table
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many codes there are."""
        return 0 if parent.isValid() else len(self.table.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A number; aloud with what it counts."""
        if not index.isValid():
            return None
        line = self.table.lines[index.row()]
        number = line.numbers[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{number:,}" if number else NONE
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.path}, {self.table.columns[index.column()]}: {number:,}"
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = f"{line.path} · {self.table.tips[index.column()]}: {number:,}"
            return plain_tip(tip)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The name of a column, or of a code with its colour."""
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if across:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.table.columns[section]
            return (
                plain_tip(self.table.tips[section]) if role == Qt.ItemDataRole.ToolTipRole else None
            )
        line = self.table.lines[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        return plain_tip(line.path) if role == Qt.ItemDataRole.ToolTipRole else None


class CodesHeader(QHeaderView):
    """The codes beside the rows, each with its colour, indented as in the codebook."""

    def __init__(self, counts: CountsModel) -> None:
        """Stand at the left of a table."""
        super().__init__(Qt.Orientation.Vertical)
        self._counts = counts
        self.setFixedWidth(NAMES)
        self.setDefaultSectionSize(ROW)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw a code."""
        line = self._counts.table.lines[logicalIndex]
        room = QRectF(rect).adjusted(EDGE + line.depth * INDENT, 0, -8, 0)
        painter.save()
        painter.fillRect(rect, colour("paper"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line_soft"))
        square = QRectF(room.left(), room.center().y() - SWATCH / 2, SWATCH, SWATCH)
        paint_swatch(painter, square, line.colour)
        painter.setPen(colour("ink"))
        used = font(13, REGULAR if line.depth else MEDIUM)
        paint_elided(painter, room.adjusted(SWATCH + 9, 0, 0, 0), line.name, used)
        painter.restore()


class NumberDelegate(QStyledItemDelegate):
    """Draws numbers with some air at the right, and the one that has the focus in a frame."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a number."""
        rect = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accent_bg"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("accent"), 1.5))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1.5, -1.5))
        said = str(index.data())
        painter.setPen(colour("ink3" if said == NONE else "ink"))
        painter.setFont(font(13, tabular=True))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -12, 0), int(side), said)
        painter.restore()


class CountsTable(QTableView):
    """Arrows lead from number to number; `opened` carries a row and a column."""

    opened = Signal(int, int)

    def __init__(self, name: str) -> None:
        """Begin empty; `name` is what a screen reader says."""
        super().__init__()
        self.counts = CountsModel()
        self._codes = CodesHeader(self.counts)
        self.setVerticalHeader(self._codes)
        self.setModel(self.counts)
        self.setAccessibleName(name)
        self.setProperty("kind", "paper")
        self.setFont(font(13, tabular=True))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(NumberDelegate(self))
        rows, columns = self._codes, self.horizontalHeader()
        columns.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        columns.setMinimumSectionSize(COLUMN_LEAST)
        columns.setMaximumSectionSize(COLUMN_MOST)
        for header in (rows, columns):
            header.setFont(font(12))
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row(), index.column()))

    def show_table(self, table: Counted) -> None:
        """Show a table; one stays at the number one was at, as far as there is one."""
        at = (self.currentIndex().row(), self.currentIndex().column())
        self.counts.show(table)
        self.resizeColumnsToContents()
        if table.lines and at[0] >= 0:
            row = min(at[0], len(table.lines) - 1)
            self.setCurrentIndex(self.counts.index(row, min(at[1], len(table.columns) - 1)))

    def begin(self) -> None:
        """Have the focus, at the number one was at or at the first."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.counts.index(0, 0))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the passages of a number."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        else:
            super().keyPressEvent(event)

    def open_current(self) -> None:
        """Ask for the passages of the number one is at."""
        index = self.currentIndex()
        if index.isValid():
            self.opened.emit(index.row(), index.column())
