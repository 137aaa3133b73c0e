"""The participants as a grid: who took part, in what role, what they answered.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.journal.entry import Draft
from workbench.transcripts.people import export as participant_export
from workbench.transcripts.people.cells import Cell, Slot, edit_cells
from workbench.transcripts.people.participants import remove_participant
from workbench.transcripts.people.speakers import add_participant
from workbench.ui.appearance import font
from workbench.ui.desk import Desk
from workbench.ui.exporting import door, told
from workbench.ui.models.snapshot_table import SORT, SnapshotTable
from workbench.ui.saving import where_to_save
from workbench.ui.transcripts.people.column_panel import ColumnPanel
from workbench.ui.transcripts.people.grid import Grid, Written
from workbench.ui.transcripts.people.person_rows import (
    FIXED,
    NAMING,
    Asked,
    PersonRow,
    Refused,
    asked_of,
    attribution_named,
    columns_for,
    rows_of,
    stored_in,
    writing_of,
)
from workbench.ui.transcripts.table import PADDING
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, quiet

LABEL = 0
NARROWEST, WIDEST = 96, 240
"""Widths of a column."""
ARROW = 30
"""So much wider is a column that is written in by choosing."""


class ParticipantsPanel(QWidget):
    """The grid with what finds and adds around it; `table_chosen` carries a file to bring in."""

    table_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Make an empty grid."""
        super().__init__()
        self._desk = desk
        self._folder = desk.project.path.parent
        self._asked: tuple[Asked, ...] = ()
        self._refused: dict[tuple[str, Slot], Refused] = {}
        self._sized = False
        self.model = SnapshotTable[PersonRow]([], key=lambda row: row.person.id)
        self.model.edited.connect(self._edited)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT)
        self._sorted.setDynamicSortFilter(False)
        self._sorted.setFilterKeyColumn(-1)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = Grid(self.tr("Participants"), lambda n: writing_of(self._asked[n]))
        self.view.setModel(self._sorted)
        self.view.written.connect(self._written)
        self.view.setSortingEnabled(True)
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.search = Field(self.tr("Find in the table"), self.tr("Find"), "search", height=30)
        self.search.setMaximumWidth(220)
        self.naming = QCheckBox(self.tr("Names and consent"))
        self.naming.setFont(font(13))
        self.naming.toggled.connect(lambda _: self._show_naming())
        self.export = plain(self.tr("Export…"), self.choose_export, "download")
        self.new_person = Field(self.tr("New participant"), self.tr("New participant"), height=30)
        self.new_person.setMinimumWidth(120)
        self.new_person.setMaximumWidth(160)
        self.new_column = plain(self.tr("New column…"), self._new_column, "plus")
        self.change_column = plain(self.tr("Change column…"), self._change_column, "pencil")
        self.counts = quiet("", 12, "ink2")
        self.said = Elided("", 12, "warning")
        self.remove = plain(self.tr("Remove"), self._remove, "trash-2")
        self.column = ColumnPanel(desk)
        self.column.closed.connect(self._close_column)
        self.column.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._head = bar_frame(
            "head",
            self.search,
            8,
            self.naming,
            None,
            self.new_column,
            self.change_column,
            self.export,
            margins=(16, 0, 16, 0),
        )
        self._foot = bar_frame(
            "foot",
            self.new_person,
            plain(self.tr("Add"), self._add_person, "user-plus"),
            self.said,
            self.counts,
            self.remove,
            margins=(16, 0, 16, 0),
        )
        for bar in (self._head, self._foot):
            bar.setFixedHeight(50)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing())
        grid = QWidget()
        fill(QVBoxLayout(grid), self._head, self._stack, self._foot, gap=0)
        beside = QHBoxLayout(self)
        fill(beside, grid, self.column, gap=0)
        beside.setStretch(0, 1)

    def _nothing(self) -> QWidget:
        return EmptyState(
            "users",
            self.tr("No participants yet"),
            self.tr(
                "A table from Excel or a CSV file brings them in: you say what each column holds, "
                "and see what would go in before anything is kept."
            ),
            primary(self.tr("Import a table…"), self.choose_table, "file-plus"),
        )

    def _connect(self) -> None:
        self.new_person.returnPressed.connect(self._add_person)
        self.search.textChanged.connect(self._sorted.setFilterFixedString)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._say_refusal())
        header = self.view.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        header.sectionDoubleClicked.connect(self._show_column)

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the participants as they are now."""
        read = self._desk.read
        asked = asked_of(read)
        if asked != self._asked or not self.model.columnCount():
            self._asked = asked
            self.model.set_columns(columns_for(asked))
            self._sized = False
        rows = rows_of(read, asked, self._refused)
        self.model.show(rows)
        self._show_naming()
        self.view.hold_first_column()
        if rows and not self._sized:
            self._size_columns()
        self._stack.setCurrentIndex(0 if rows else 1)
        one, many = self.tr("1 participant"), self.tr("{n} participants")
        self.counts.setText(several(len(rows), one, many) if rows else "")
        for part in (self.remove, self.export, self.search, self.naming):
            part.setEnabled(bool(rows))
        self.column.refresh()
        self._say_refusal()

    def choose(self, participant: str) -> bool:
        """Be at the row of somebody; False when there is nobody of this id."""
        number = self.model.row_number(participant)
        if number is None:
            return False
        self.search.clear()
        index = self._sorted.mapFromSource(self.model.index(number, 0))
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        return True

    def _show_naming(self) -> None:
        """Show the columns of names when somebody asks, or where something stands in them."""
        for number, one in enumerate(self._asked):
            if one.slot.what in NAMING:
                used = any(row.cells[number] for row in self.model.rows())
                self.view.setColumnHidden(number, not (used or self.naming.isChecked()))

    def _size_columns(self) -> None:
        metrics = self.view.horizontalHeader().fontMetrics()
        for number in range(self.model.columnCount()):
            title = str(self.model.headerData(number, Qt.Orientation.Horizontal))
            cells = self.view.sizeHintForColumn(number) + 2 * PADDING
            cells += ARROW if writing_of(self._asked[number]).choices else 0
            width = max(metrics.horizontalAdvance(title) + 32, cells)
            self.view.setColumnWidth(number, max(NARROWEST, min(WIDEST, width)))
        self._sized = True

    def _say_refusal(self) -> None:
        """Say why the current cell was refused, or how many others were."""
        row = self._row()
        known = row.refused.get(self.view.currentIndex().column()) if row is not None else None
        said = known.sentence if known is not None else ""
        waiting = sum(len(one.refused) for one in self.model.rows())
        if waiting and not said:
            one, many = self.tr("1 cell does not fit"), self.tr("{n} cells do not fit")
            said = several(waiting, one, many)
        self.said.set_text(said)

    def _row(self) -> PersonRow | None:
        return self.model.row_at(self._sorted.mapToSource(self.view.currentIndex()))

    # -- cells ----------------------------------------------------------------------------

    def _edited(self, id: str, column: int, text: str) -> None:
        self._write([Cell(id, self._asked[column].slot, text)])

    def _written(self, cells: Sequence[Written]) -> None:
        """Write a block of cells as they are shown; rows below the last are new participants."""
        shown = self._sorted
        found = []
        for row, column, text in cells:
            source = self.model.row_at(shown.mapToSource(shown.index(row, column)))
            key = source.person.id if source is not None else f"new {row}"
            if source is None or source.cells[column] != text:
                found.append(Cell(key, self._asked[column].slot, text))
        self._write(found)

    def _write(self, cells: Sequence[Cell]) -> None:
        desk = self._desk
        cells = [_as_kept(cell) for cell in cells]
        draft, troubles = edit_cells(desk.read, cells, make_id=desk.make_id)
        for cell in cells:
            self._refused.pop((cell.row, cell.slot), None)
        known = {person.id for person in desk.read.participants()}
        for trouble in troubles:
            cell = trouble.cell
            if cell.row in known:
                stored = stored_in(desk.read, cell.row, cell.slot)
                self._refused[cell.row, cell.slot] = Refused(cell.text, trouble.sentence, stored)
        if troubles and (len(cells) > 1 or troubles[0].cell.row not in known):
            one, many = (
                self.tr("1 cell was left as it is"),
                self.tr("{n} cells were left as they are"),
            )
            count = several(len(troubles), one, many)
            desk.refused.emit(f"{count}: {troubles[0].sentence}")
        if not (draft.changes and desk.do(lambda: draft)):
            self.refresh()

    # -- people ---------------------------------------------------------------------------

    def _add_person(self) -> None:
        desk, label = self._desk, self.new_person.text()
        if self._do(lambda: add_participant(desk.read, label, make_id=desk.make_id)):
            self.new_person.clear()

    def _remove(self) -> None:
        row = self._row()
        if row is None:
            self._desk.say(self.tr("Choose a participant in the table first."))
            return
        said = self.tr("“{label}” removed").format(label=row.person.label)
        self._do(lambda: remove_participant(self._desk.read, row.person.id), said)

    def _do(self, make: Callable[[], Draft], say: str = "") -> bool:
        return self._desk.do(make, say=say) is not None

    # -- columns --------------------------------------------------------------------------

    def _new_column(self) -> None:
        self.column.show()
        self.column.show_column(None)

    def _change_column(self) -> None:
        number = self.view.currentIndex().column()
        if number < len(FIXED):
            self._desk.say(
                self.tr("Choose a cell of the column first; these here stay as they are.")
            )
            return
        self._show_column(number)

    def _show_column(self, number: int) -> None:
        attribute = self._asked[number].attribute if 0 <= number < len(self._asked) else None
        if attribute is not None:
            self.column.show()
            self.column.show_column(attribute.id)

    def _close_column(self) -> None:
        self.column.hide()
        self.view.setFocus()

    def _header_menu(self, at: QPoint) -> None:
        number = self.view.horizontalHeader().logicalIndexAt(at)
        menu = QMenu(self)
        change = menu.addAction(self.tr("Change column…"), lambda: self._show_column(number))
        change.setEnabled(number >= len(FIXED))
        menu.addAction(self.tr("New column…"), self._new_column)
        menu.popup(self.view.horizontalHeader().mapToGlobal(at))

    # -- sheets ---------------------------------------------------------------------------

    def choose_table(self) -> None:
        """Ask for a file to bring in."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import participants"),
            str(self._folder),
            self.tr("Tables (*.xlsx *.csv *.tsv *.txt)"),
        )
        if path:
            self._folder = Path(path).parent
            self.table_chosen.emit(Path(path))

    def choose_export(self) -> None:
        """Ask for a name and write the table."""
        kinds = ((self.tr("Workbook (*.xlsx)"), ".xlsx"), (self.tr("Table (*.csv)"), ".csv"))
        suggested = self._folder / self.tr("participants.xlsx")
        path = where_to_save(self, self.tr("Export participants"), suggested, kinds)
        if path is not None:
            self._folder = path.parent
            self.export_table(path)

    def export_table(self, path: Path) -> None:
        """Write the table of participants."""
        columns, rows, numbers = participant_export.table(self._desk.read)
        out = door(self._desk, self)
        checked = self._desk.attempt(lambda: out.table(path, columns, rows, numbers=numbers))
        if checked is not None:
            said = self.tr("Written: {file}.").format(file=path.name)
            self._desk.say(" ".join(filter(None, (said, told(checked)))))


def _as_kept(cell: Cell) -> Cell:
    """A cell with the word the study has for what was chosen."""
    if cell.slot.what != "attribution":
        return cell
    return Cell(cell.row, cell.slot, attribution_named(cell.text))
