"""A list of thousands of rows, each known by its key, that keeps its selection as it changes.

Called by the lists of the pages Journal, Search and others that say what their rows are.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.ui.models.stretch import differing

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
"""The role under which an index gives its row; further roles of a list come after it."""


class Keyed(Protocol):
    """A row of such a list."""

    @property
    def key(self) -> Hashable:
        """What the row is known by, the same in the next snapshot."""


R = TypeVar("R", bound=Keyed)


class KeyedRows(QAbstractListModel, Generic[R]):
    """Rows, of which those that are headings cannot be chosen."""

    def __init__(self, is_heading: Callable[[R], bool]) -> None:
        """Begin without rows."""
        super().__init__()
        self._is_heading = is_heading
        self._rows: tuple[R, ...] = ()
        self._keys: list[Hashable] = []

    def show(self, rows: Sequence[R]) -> None:
        """Show a snapshot: what is the same stays, in the one stretch that differs rows change."""
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
        if told:
            self.dataChanged.emit(self.index(told[0]), self.index(told[-1]))

    def rows(self) -> tuple[R, ...]:
        """Everything that is shown."""
        return self._rows

    def row_at(self, index: Index) -> R | None:
        """The row of an index."""
        return self._rows[index.row()] if index.isValid() else None

    def number_of(self, key: Hashable) -> int | None:
        """Where a row stands, or None."""
        return self._keys.index(key) if key in self._keys else None

    def row_changed(self, number: int) -> None:
        """Say that a row is drawn otherwise now."""
        self.dataChanged.emit(self.index(number), self.index(number))

    def all_changed(self) -> None:
        """Say that every row may be drawn otherwise now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    # -- what a list fills in -------------------------------------------------------------

    def told(self, row: R, role: int) -> Any:
        """What a row says in a role other than `ROW`."""
        raise NotImplementedError

    # -- what Qt asks ---------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The row itself, or what it says."""
        row = self.row_at(index)
        if row is None:
            return None
        return row if role == ROW else self.told(row, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if self._is_heading(row):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
