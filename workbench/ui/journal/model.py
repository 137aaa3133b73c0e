"""The lines of the journal for a list that stays quick with thousands of them.

Called by `delegate` and `page`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from workbench.ui.journal.lines import Day, Line, Row
from workbench.ui.models.stretch import differing
from workbench.ui.widgets.when import hour

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
OPEN = ROW + 1
TOLD = 20
"""So many details are read out."""


class JournalModel(QAbstractListModel):
    """Days and lines; a line may be open, which shows its details."""

    def __init__(self) -> None:
        """Begin without lines."""
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._keys: list[str] = []
        self._open: set[str] = set()

    def show(self, rows: Sequence[Row]) -> None:
        """Show a snapshot."""
        new, keys = tuple(rows), [row.key for row in rows]
        found = differing(self._keys, keys)
        at = found.at
        if found.removed:
            self.beginRemoveRows(QModelIndex(), at, at + found.removed - 1)
            self._rows = self._rows[:at] + self._rows[at + found.removed :]
            self.endRemoveRows()
        if found.added:
            self.beginInsertRows(QModelIndex(), at, at + found.added - 1)
            self._rows = self._rows[:at] + new[at : at + found.added] + self._rows[at:]
            self.endInsertRows()
        told = [n for n, (old, row) in enumerate(zip(self._rows, new, strict=True)) if old != row]
        self._rows, self._keys = new, keys
        for number in told:
            self.dataChanged.emit(self.index(number), self.index(number))

    def lines(self) -> list[Line]:
        """The lines that are shown."""
        return [row for row in self._rows if isinstance(row, Line)]

    def row_at(self, index: Index) -> Row | None:
        """The day or line of an index."""
        return self._rows[index.row()] if index.isValid() else None

    def number_of(self, key: str) -> int | None:
        """Where a line stands, or None."""
        return self._keys.index(key) if key in self._keys else None

    def toggle(self, index: Index) -> None:
        """Show or fold the details of a line."""
        row = self.row_at(index)
        if isinstance(row, Line) and row.telling.details:
            self._open ^= {row.key}
            number = index.row()
            self.dataChanged.emit(self.index(number), self.index(number))

    # -- what Qt asks ---------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many days and lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a row says."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == OPEN:
            return row.key in self._open
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, Day) else row.telling.what
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.name if isinstance(row, Day) else _told(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days cannot be chosen."""
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if isinstance(row, Day):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _told(line: Line) -> str:
    telling = line.telling
    parts = [hour(telling.at), telling.who, telling.what]
    if telling.taken_back:
        parts.append(translate("Journal", "taken back"))
    if telling.why:
        parts.append(translate("Journal", "because: {why}").format(why=telling.why))
    return ", ".join((*parts, *telling.details[:TOLD]))
