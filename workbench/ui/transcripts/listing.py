"""The table of transcripts, with the way to add some below it.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from workbench.model.ids import SessionId, TranscriptId
from workbench.model.reading import Reader
from workbench.ui.models.snapshot_table import SORT, SnapshotTable
from workbench.ui.transcripts.importing.candidate import usual_suffixes
from workbench.ui.transcripts.table import (
    FIXED,
    PADDING,
    TranscriptRow,
    calm_table,
    columns_for,
    rows_of,
)
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.labels import IconLabel, quiet

WIDTHS = (0, 168, 62, 56, 118)
WIDEST = 260
"""So wide the column of sessions becomes for what stands in it."""
CODER_WIDTH = 124
SESSION, WORDS, TURNS = 1, 2, 3
WORDS_FROM, TURNS_FROM = 700, 780
"""Widths of the table from which on there is room for the counts of words and turns."""


class TranscriptListing(QWidget):
    """The table; `chosen` says that another transcript is, `opened` carries one to work on."""

    chosen = Signal()
    opened = Signal(object)

    def __init__(self) -> None:
        """Make an empty table."""
        super().__init__()
        self.model = SnapshotTable[TranscriptRow]([], key=lambda row: row.transcript.id)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT)
        self.view = calm_table(self.tr("Transcripts"))
        self.view.setModel(self._sorted)
        self.view.setSortingEnabled(True)
        self.view.horizontalHeader().setSortIndicator(SESSION, Qt.SortOrder.AscendingOrder)
        told = quiet(
            self.tr("Drop files or a folder here to add them: {endings}").format(
                endings=", ".join(usual_suffixes())
            ),
            12,
            "ink3",
        )
        foot = bar_frame("foot", IconLabel("file-up", "ink3", 15), told, None)
        foot.layout().setContentsMargins(22, 0, 22, 0)  # type: ignore[union-attr]
        foot.setFixedHeight(38)
        self._foot = foot
        fill(QVBoxLayout(self), self.view, foot, gap=0)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())
        self.view.activated.connect(self._open)

    def offer(self, widget: QWidget) -> None:
        """Put something at the right of the foot."""
        layout = self._foot.layout()
        assert layout is not None
        layout.addWidget(widget)

    def show_rows(self, read: Reader, session: SessionId | None) -> None:
        """Show the transcripts of a session, or all; one of them is chosen."""
        coders = read.coders()
        shown = [
            self.model.headerData(FIXED + n, Qt.Orientation.Horizontal)
            for n in range(self.model.columnCount() - FIXED)
        ]
        if [coder.name for coder in coders] != shown or not self.model.columnCount():
            self.model.set_columns(columns_for(coders))
            self._size_columns(len(coders))
        chosen = self.transcript()
        rows = [row for row in rows_of(read) if session in (None, row.session.id)]
        self.model.show(rows)
        self._widen(SESSION)
        ids = [row.transcript.id for row in rows]
        if chosen not in ids and ids:
            self.choose(ids[0])

    def transcript(self) -> TranscriptId | None:
        """The transcript that is chosen."""
        row = self.model.row_at(self._sorted.mapToSource(self.view.currentIndex()))
        return row.transcript.id if row is not None else None

    def choose(self, transcript: TranscriptId) -> None:
        """Choose a transcript."""
        number = self.model.row_number(transcript)
        if number is not None:
            index = self._sorted.mapFromSource(self.model.index(number, 0))
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def fit(self, room: int) -> None:
        """Show the counts for which there is room."""
        self.view.setColumnHidden(WORDS, room < WORDS_FROM)
        self.view.setColumnHidden(TURNS, room < TURNS_FROM)

    def _size_columns(self, coders: int) -> None:
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number, width in enumerate((*WIDTHS, *([CODER_WIDTH] * coders))):
            if width:
                self.view.setColumnWidth(number, width)

    def _widen(self, column: int) -> None:
        needed = min(WIDEST, self.view.sizeHintForColumn(column) + 2 * PADDING)
        if needed > self.view.columnWidth(column):
            self.view.setColumnWidth(column, needed)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(self._sorted.mapToSource(index))
        if row is not None:
            self.opened.emit(row.transcript.id)
