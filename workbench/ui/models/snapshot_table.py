"""A table over frozen rows: it shows a snapshot, then the next, and the selection survives.

A cell that was edited is not changed here; `edited` says what was written, the page turns it
into a draft, and the next snapshot shows what came of it.

Called by `ui.transcripts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from workbench.ui.widgets.labels import plain_tip

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

SORT = int(Qt.ItemDataRole.UserRole) + 1
VALUE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its title and what it says of a row.

    `sort` gives what to order by (the text when it is missing), `value` what a delegate paints,
    `tip` a tooltip; `right` sets the text to the right, `editable` lets it be written in.
    """

    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    value: Callable[[R], object] | None = None
    tip: Callable[[R], str] | None = None
    right: bool = False
    editable: bool = False


class SnapshotTable(QAbstractTableModel, Generic[R]):
    """Rows with a key each; `edited` carries the key, the column and the text written."""

    edited = Signal(str, int, str)

    def __init__(self, columns: Sequence[Column[R]], key: Callable[[R], str]) -> None:
        """Make an empty table."""
        super().__init__()
        self._columns = tuple(columns)
        self._key = key
        self._rows: tuple[R, ...] = ()

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def show(self, rows: Sequence[R]) -> None:
        """Show a snapshot: what stays is updated in place, the rest goes and comes."""
        new = tuple(rows)
        keys = [self._key(row) for row in new]
        wanted = set(keys)
        self._remove([n for n, row in enumerate(self._rows) if self._key(row) not in wanted])
        known = {self._key(row) for row in self._rows}
        self._arrange([key for key in keys if key in known])
        self._insert([n for n, key in enumerate(keys) if key not in known], new)
        self._rows = new
        if new and self._columns:
            last = self.index(len(new) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _remove(self, numbers: Sequence[int]) -> None:
        for number in reversed(numbers):
            self.beginRemoveRows(QModelIndex(), number, number)
            self._rows = self._rows[:number] + self._rows[number + 1 :]
            self.endRemoveRows()

    def _arrange(self, keys: Sequence[str]) -> None:
        """Put the rows that stay into a new order, with what is selected."""
        if [self._key(row) for row in self._rows] == list(keys):
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        where = {key: number for number, key in enumerate(keys)}
        moved = [
            self.index(where[self._key(self._rows[index.row()])], index.column()) for index in held
        ]
        self._rows = tuple(sorted(self._rows, key=lambda row: where[self._key(row)]))
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _insert(self, numbers: Sequence[int], new: Sequence[R]) -> None:
        for number in numbers:
            self.beginInsertRows(QModelIndex(), number, number)
            self._rows = (*self._rows[:number], new[number], *self._rows[number:])
            self.endInsertRows()

    def rows(self) -> tuple[R, ...]:
        """The snapshot that is shown."""
        return self._rows

    def row_at(self, index: Index) -> R | None:
        """The row of an index of this model, or None."""
        return self._rows[index.row()] if index.isValid() else None

    def row_number(self, key: str) -> int | None:
        """Where the row of a key stands, or None."""
        return next((n for n, row in enumerate(self._rows) if self._key(row) == key), None)

    # -- what Qt asks ---------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a cell says."""
        row = self.row_at(index)
        if row is None:
            return None
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.tip(row) if column.tip else column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.tip(row)) if column.tip else None
        if role == VALUE:
            return column.value(row) if column.value else None
        if role == SORT:
            return column.sort(row) if column.sort else column.text(row).casefold()
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """What a column is called."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a cell."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._columns[index.column()].editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Say what was written; nothing changes until the next snapshot."""
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        text = str(value)
        if text != self._columns[index.column()].text(row):
            self.edited.emit(self._key(row), index.column(), text)
        return True
