"""The places found, for a list that stays quick with many thousands of them.

Called by `delegate`, `results` and `page`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal

from workbench.coding.finding.find import Hit
from workbench.model.wording import clock
from workbench.ui.models.keyed_rows import ROW, Index, KeyedRows
from workbench.ui.search.rows import Found, Heading, Key, Row

translate = QCoreApplication.translate
TICKED = ROW + 1
"""Whether a place is ticked; None while nothing is to be ticked."""


class ResultsModel(KeyedRows[Row]):
    """Headings and places; while places are chosen for coding each bears a box."""

    ticked_changed = Signal()

    def __init__(self) -> None:
        """Begin without places."""
        super().__init__(lambda row: isinstance(row, Heading))
        self._left_out: set[Key] = set()
        self.choosing = False

    def show(self, rows: Sequence[Row]) -> None:
        """Show a snapshot; ticks stay where they are."""
        super().show(rows)
        self._left_out.intersection_update(row.key for row in rows)

    def found(self) -> list[Found]:
        """The places that are listed."""
        return [row for row in self.rows() if isinstance(row, Found)]

    def first(self) -> int | None:
        """Where the first place stands."""
        return next((n for n, row in enumerate(self.rows()) if isinstance(row, Found)), None)

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
        self.all_changed()
        self.ticked_changed.emit()

    # -- what a row says ------------------------------------------------------------------

    def told(self, row: Row, role: int) -> Any:
        """What a row says, and whether it is ticked."""
        if role == TICKED:
            ticks = self.choosing and isinstance(row, Found)
            return row.key not in self._left_out if ticks else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, Heading) else row.hit.exact
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        return None

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
