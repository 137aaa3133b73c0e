"""The table of codes: counts first, then coefficients, the interval drawn as a bar with a dot.

Called by `page`, `saying` and `table_view`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.agreement.compare import Comparison, Row
from workbench.agreement.phrasing import decimal
from workbench.agreement.result import Result
from workbench.model.codebook import Codebook
from workbench.model.ids import CodeId
from workbench.ui.compare.wording import Names, no_interval_words, note, reason_words

Index = QModelIndex | QPersistentModelIndex

CODE, BOTH, FIRST, SECOND, F1, ALPHA, INTERVAL, KAPPA, AGREED, EXTENT, NOTE = range(11)
NUMBERS = range(F1, NOTE)
"""The columns of coefficients; a study that codes reflexively is shown without them."""

LINE = Qt.ItemDataRole.UserRole
"""The role under which a cell gives its whole line."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it is shown; `depth` counts the codes above it in the codebook."""

    row: Row
    name: str
    depth: int
    colour: int
    note: str

    @property
    def used(self) -> bool:
        """Whether anybody used the code."""
        return bool(self.row.both + self.row.only_first + self.row.only_second)


def lines_of(found: Comparison, codebook: Codebook, names: Names) -> tuple[Line, ...]:
    """The rows of a comparison in the order of the codebook."""
    rows = {row.code: row for row in found.rows}
    return tuple(
        Line(rows[code.id], code.name, depth, code.colour, note(rows[code.id], names))
        for depth, code in codebook.walk()
        if code.id in rows
    )


class CodesTable(QAbstractTableModel):
    """Lines as a table that can be sorted; by code means in the order of the codebook."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._given: tuple[Line, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._names: Names = ("", "")
        self._order: tuple[int, Qt.SortOrder] = (CODE, Qt.SortOrder.AscendingOrder)

    def show(self, lines: Sequence[Line], names: Names) -> None:
        """Show these lines in the order chosen."""
        self.beginResetModel()
        self._given, self._names = tuple(lines), names
        self._lines = self._sorted()
        self.endResetModel()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines from top to bottom."""
        return self._lines

    @property
    def by_codebook(self) -> bool:
        """Whether the lines stand in the order of the codebook."""
        return self._order[0] == CODE and self._order[1] == Qt.SortOrder.AscendingOrder

    def place_of(self, code: CodeId | None) -> int | None:
        """Where a code stands."""
        return next((n for n, line in enumerate(self._lines) if line.row.code == code), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; lines without a number stand last."""
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._lines[index.row()]) for index in self.persistentIndexList()]
        self._order = (column, order)
        self._lines = self._sorted()
        places = {line.row.code: n for n, line in enumerate(self._lines)}
        for index, line in kept:
            moved = self.index(places[line.row.code], index.column())
            self.changePersistentIndex(index, moved)
        self.layoutChanged.emit()

    def _sorted(self) -> tuple[Line, ...]:
        column, order = self._order
        if column in (CODE, NOTE):
            lines = self._given if column == CODE else sorted(self._given, key=lambda x: not x.note)
            return tuple(lines if order == Qt.SortOrder.AscendingOrder else reversed(lines))
        worth = _WORTH[column]
        told = [line for line in self._given if worth(line.row) is not None]
        silent = [line for line in self._given if worth(line.row) is None]
        told.sort(
            key=lambda line: worth(line.row) or 0.0, reverse=order != Qt.SortOrder.AscendingOrder
        )
        return (*told, *silent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many codes."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns."""
        return 0 if parent.isValid() else NOTE + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = section in (CODE, INTERVAL, NOTE)
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explained()[section]
        return self._heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _heads(self) -> tuple[str, ...]:
        first, second = self._names
        only = self.tr("Only {name}")
        return (
            self.tr("Code"),
            self.tr("Both"),
            only.format(name=first),
            only.format(name=second),
            self.tr("F1"),
            self.tr("Alpha"),
            self.tr("95 % interval"),
            self.tr("Kappa"),
            self.tr("Alike"),
            self.tr("F1 char."),
            "",
        )

    def _explained(self) -> tuple[str, ...]:
        return (
            self.tr("The codes in the order of the codebook"),
            self.tr("Units both coders gave the code"),
            self.tr("Units only this coder gave the code"),
            self.tr("Units only this coder gave the code"),
            self.tr("Of what either coded, what both did: 2 × both by the sum of both coders"),
            self.tr("Krippendorff’s alpha: agreement beyond chance"),
            self.tr("Where alpha could plausibly lie with other transcripts of this kind"),
            self.tr("Cohen’s kappa: agreement beyond chance"),
            self.tr("Share of all units on which both decided alike, coded or not"),
            self.tr("F1 counted in characters: how alike the extents are"),
            self.tr("What to know about this row"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = column in (CODE, INTERVAL, NOTE)
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def cell(line: Line, column: int) -> str:
    """What a cell says: a number, or why there is none."""
    row = line.row
    counts = {BOTH: row.both, FIRST: row.only_first, SECOND: row.only_second}
    if column in counts:
        return f"{counts[column]:,}"
    if column == CODE:
        return line.name
    if column == NOTE:
        return line.note
    if column == INTERVAL:
        alpha = row.coefficients["krippendorff_alpha"]
        if alpha.ci is None:
            return no_interval_words(alpha.ci_reason)
        return " – ".join(decimal(end) for end in alpha.ci)
    result = result_of(row, column)
    if result.value is None or not line.used:
        return reason_words(result.reason or row.coefficients["f1"].reason)
    if column == AGREED:
        return f"{math.floor(1000 * result.value) / 10:.1f} %"
    return decimal(result.value)


def result_of(row: Row, column: int) -> Result:
    """The coefficient of a column."""
    if column == EXTENT:
        return row.f1_characters
    return row.coefficients[_COEFFICIENTS[column]]


_COEFFICIENTS = {
    F1: "f1",
    ALPHA: "krippendorff_alpha",
    INTERVAL: "krippendorff_alpha",
    KAPPA: "cohen_kappa",
    AGREED: "percent_agreement",
}


def _lower_end(row: Row) -> float | None:
    ci = row.coefficients["krippendorff_alpha"].ci
    return None if ci is None else ci[0]


_WORTH: dict[int, Callable[[Row], float | None]] = {
    BOTH: lambda row: row.both,
    FIRST: lambda row: row.only_first,
    SECOND: lambda row: row.only_second,
    INTERVAL: _lower_end,
    **{
        column: lambda row, column=column: result_of(row, column).value  # type: ignore[misc]
        for column in (F1, ALPHA, KAPPA, AGREED, EXTENT)
    },
}
