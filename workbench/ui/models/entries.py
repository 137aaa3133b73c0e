"""A list of frozen entries, shown whole each time; what an entry says is told by its page.

Called by the lists of the pages Compare and Reconcile, whose delegates draw the entries.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

E = TypeVar("E")
Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole
"""The role under which an index gives its entry."""


class EntryList(QAbstractListModel, Generic[E]):
    """Entries; those that are places have a `key`, those that are not cannot be found by one.

    `said` is what an entry says, also aloud; `is_head` tells entries that cannot be chosen.
    """

    def __init__(
        self,
        said: Callable[[E], str],
        key: Callable[[E], str | None] = lambda _: None,
        is_head: Callable[[E], bool] = lambda _: False,
    ) -> None:
        """Begin empty."""
        super().__init__()
        self.entries: tuple[E, ...] = ()
        self._said, self._key, self._is_head = said, key, is_head

    def show(self, entries: Sequence[E]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """Where the entry of a key stands."""
        return next((row for row, one in enumerate(self.entries) if self._key(one) == key), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many entries there are."""
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be chosen."""
        if index.isValid() and self._is_head(self.entries[index.row()]):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The entry itself, or what it says."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(entry)
        return None
