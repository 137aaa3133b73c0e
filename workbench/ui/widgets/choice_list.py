"""A short list of which one row is chosen, with a count beside each: the filter of a long list.

Called by the pages Journal and Memos.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from workbench.ui.appearance import font

ROW = 30
MOST = 10
"""So many rows are seen at once."""


class ChoiceList(QListWidget):
    """Rows of a name, a key and a count; the first row mostly means everything."""

    def __init__(self, name: str) -> None:
        """Make an empty list; `name` is what a screen reader says."""
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(font(13, tabular=True))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def key(self) -> str:
        """The key of the row that is chosen, or ""."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def show_rows(self, rows: Sequence[tuple[str, str, int]]) -> None:
        """Show names, keys and counts; what is chosen stays chosen while it is there."""
        chosen = self.key()
        self.blockSignals(True)
        self.clear()
        for name, key, count in rows:
            item = QListWidgetItem(f"{name}   {count:,}")
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, ROW))
            self.addItem(item)
        keys = [key for _, key, _ in rows]
        self.setCurrentRow(keys.index(chosen) if chosen in keys else 0)
        self.setFixedHeight(min(len(rows), MOST) * ROW + 4)
        self.blockSignals(False)
