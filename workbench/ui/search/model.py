"""The places found, for a list that stays quick with many thousands of them.

Called by `delegate`, `results` and `page`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from workbench.coding.finding.find import Hit
from workbench.ui.models.stretch import differing
from workbench.ui.search.rows import Found, Heading, Key, Row, clock

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
TICKED = ROW + 1
"""Whether a place is ticked; None while nothing is to be ticked."""


class ResultsModel(QAbstractListModel):
    """Headings and places; while places are chosen for coding each bears a box."""

    ticked_changed = Signal()

    def __init__(self) -> None:
        """Begin without places."""
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._keys: list[Key] = []
        self._left_out: set[Key] = set()
        self.choosing = False

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
        old, self._rows, self._keys = self._rows, new, keys
        if old != new:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
        self._left_out.intersection_update(keys)

    def found(self) -> list[Found]:
        """The places that are listed."""
        return [row for row in self._rows if isinstance(row, Found)]

    def row_at(self, index: Index) -> Row | None:
        """The heading or place of an index."""
        return self._rows[index.row()] if index.isValid() else None

    def number_of(self, key: Key | None) -> int | None:
        """Where a place stands, or None."""
        return self._keys.index(key) if key in self._keys else None

    def first(self) -> int | None:
        """Where the first place stands."""
        return next((n for n, row in enumerate(self._rows) if isinstance(row, Found)), None)

    # -- ticking --------------------------------------------------------------------------

    def choose(self, choosing: bool) -> None:
        """Put a ticked box before every place, or take the boxes away."""
        self.choosing = choosing
        self._left_out.clear()
        self._told()

    def tick_all(self, ticked: bool) -> None:
        """Tick every place, or none."""
        self._left_out = set() if ticked else {row.key for row in self.found()}
        self._told()

    def toggle(self, indexes: Iterable[Index]) -> None:
        """Tick places, or take the ticks away when all of them are ticked."""
        rows = (self.row_at(index) for index in indexes)
        keys = {row.key for row in rows if isinstance(row, Found)}
        if not self.choosing or not keys:
            return
        if keys & self._left_out:
            self._left_out -= keys
        else:
            self._left_out |= keys
        self._told()

    def ticked(self) -> list[Hit]:
        """The places that are ticked, in the order of the list."""
        return [row.hit for row in self.found() if row.key not in self._left_out]

    def _told(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked_changed.emit()

    # -- what Qt asks ---------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many headings and places there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a row says."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == TICKED:
            ticks = self.choosing and isinstance(row, Found)
            return row.key not in self._left_out if ticks else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, Heading) else row.hit.exact
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if isinstance(row, Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _said(self, row: Row) -> str:
        if isinstance(row, Heading):
            return f"{row.name}, {row.count:,}"
        hit = row.hit
        parts = [row.where, row.speaker, clock(hit.at), hit.before + hit.exact + hit.after]
        if self.choosing:
            left_out = row.key in self._left_out
            parts.append(
                translate("Search", "not ticked") if left_out else translate("Search", "ticked")
            )
        return ", ".join(" ".join(part.split()) for part in parts if part)
