"""The lines of the journal for a list that stays quick with thousands of them.

Called by `delegate` and `page`.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from workbench.ui.journal.lines import Day, Line, Row
from workbench.ui.models.keyed_rows import ROW, Index, KeyedRows
from workbench.ui.widgets.when import hour

translate = QCoreApplication.translate
OPEN = ROW + 1
TOLD = 20
"""So many details are read out."""


class JournalModel(KeyedRows[Row]):
    """Days and lines; a line may be open, which shows its details."""

    def __init__(self) -> None:
        """Begin without lines."""
        super().__init__(lambda row: isinstance(row, Day))
        self._open: set[str] = set()

    def lines(self) -> list[Line]:
        """The lines that are shown."""
        return [row for row in self.rows() if isinstance(row, Line)]

    def toggle(self, index: Index) -> None:
        """Show or fold the details of a line."""
        row = self.row_at(index)
        if isinstance(row, Line) and row.telling.details:
            self._open ^= {row.key}
            self.row_changed(index.row())

    def told(self, row: Row, role: int) -> Any:
        """What a row says, and whether it is open."""
        if role == OPEN:
            return row.key in self._open
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, Day) else row.telling.what
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.name if isinstance(row, Day) else _told(row)
        return None


def _told(line: Line) -> str:
    telling = line.telling
    parts = [hour(telling.at), telling.who, telling.what]
    if telling.taken_back:
        parts.append(translate("Journal", "taken back"))
    if telling.why:
        parts.append(translate("Journal", "because: {why}").format(why=telling.why))
    return ", ".join((*parts, *telling.details[:TOLD]))
