"""The groups of passages in columns, each with a box; a click on a column's title sorts by it.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from workbench.model.names import natural
from workbench.ui.appearance import font

Index = QModelIndex | QPersistentModelIndex
SORT = int(Qt.ItemDataRole.UserRole)
AROUND, ROW_HEIGHT = 36, 28
AFTER = "\u2003"
"""Stands after numbers and their titles, so that the sign of the order has room."""


@dataclass(frozen=True, slots=True)
class Line:
    """A group: what it is known by, what it is called, and its numbers."""

    key: str
    name: str
    numbers: tuple[int, ...]


class GroupsModel(QAbstractTableModel):
    """Groups; `ticked_changed` when a box is ticked or cleared by a person."""

    ticked_changed = Signal()

    def __init__(self) -> None:
        """Begin without groups."""
        super().__init__()
        self.titles: tuple[str, ...] = ("",)
        self.lines: tuple[Line, ...] = ()
        self._ticked: set[str] = set()

    def show(self, titles: Sequence[str], lines: Sequence[Line]) -> None:
        """Show groups under these titles; ticks stay where the same groups stay."""
        if (tuple(titles), tuple(lines)) == (self.titles, self.lines):
            return
        self.beginResetModel()
        self.titles, self.lines = tuple(titles), tuple(lines)
        self._ticked.intersection_update(line.key for line in lines)
        self.endResetModel()

    def ticked(self) -> list[Line]:
        """The groups that are ticked."""
        return [line for line in self.lines if line.key in self._ticked]

    def tick(self, keys: Iterable[str], ticked: bool) -> None:
        """Tick some groups, or clear their boxes."""
        chosen = set(keys)
        self._ticked = self._ticked | chosen if ticked else self._ticked - chosen
        if self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, 0))
        self.ticked_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many groups there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The name, and the numbers."""
        return 0 if parent.isValid() else len(self.titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names bear boxes."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A name with its box, or a number."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == 0:
            ticked = line.key in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == SORT:
            return natural(line.name) if column == 0 else line.numbers[column - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name if column == 0 else f"{line.numbers[column - 1]:,}{AFTER}"
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, ROW_HEIGHT)
        if role == Qt.ItemDataRole.AccessibleTextRole and column:
            return f"{self.titles[column]}: {line.numbers[column - 1]:,}"
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Tick a box, or clear it."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.tick([self.lines[index.row()].key], ticked)
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The title of a column."""
        if orientation == Qt.Orientation.Horizontal and section < len(self.titles):
            if role == Qt.ItemDataRole.DisplayRole:
                return f"{self.titles[section]}{AFTER if section else ''}"
            if role == Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class _Sorted(QSortFilterProxyModel):
    """The groups in the order of a column; names as people count: pt2 before pt10."""

    def lessThan(self, left: Index, right: Index) -> bool:
        """Whether one stands before another."""
        source = self.sourceModel()
        before: bool = source.data(left, SORT) < source.data(right, SORT)
        return before


class GroupsView(QTreeView):
    """The table of groups: Space ticks, letters find a name."""

    def __init__(self, model: GroupsModel) -> None:
        """Show a model."""
        super().__init__()
        self.groups = model
        self.sorted = _Sorted(self)
        self.sorted.setSourceModel(model)
        self.sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setProperty("kind", "paper")
        self.setAccessibleName(self.tr("Groups of passages"))
        self.setFont(font(13))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(self.sorted)
        self.setSortingEnabled(True)
        self.header().setFont(font(12))
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)

    def order_by(self, column: int) -> None:
        """Sort by a column: names from A to Z, numbers from the largest."""
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        self.sortByColumn(column, descending if column else ascending)

    def fit(self) -> None:
        """Give the names the width the numbers leave."""
        header = self.header()
        for column in range(header.count()):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, mode.Fixed if column else mode.Stretch)
            if column:
                title = self.groups.titles[column]
                wide = self.header().fontMetrics().horizontalAdvance(title)
                header.resizeSection(column, wide + AROUND)

    def shown(self) -> list[str]:
        """The keys of the groups that are listed now, in their order."""
        rows = (self.sorted.index(row, 0) for row in range(self.sorted.rowCount()))
        return [self.groups.lines[self.sorted.mapToSource(one).row()].key for one in rows]
