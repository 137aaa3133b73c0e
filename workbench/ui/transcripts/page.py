"""The page Transcripts: the table of them, who took part, and new ones on their way in.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from workbench.model.ids import TranscriptId
from workbench.ui.commands import Command, install
from workbench.ui.desk import Desk, Place
from workbench.ui.models.snapshot_table import SORT, SnapshotTable
from workbench.ui.page import INSPECTOR_WIDTH, LEFT_WIDTH, Page
from workbench.ui.transcripts.candidate import readable, suffixes, usual_suffixes
from workbench.ui.transcripts.import_panel import ImportPanel
from workbench.ui.transcripts.inspector import TranscriptInspector
from workbench.ui.transcripts.participants_panel import ParticipantsPanel
from workbench.ui.transcripts.sessions_panel import SessionsPanel
from workbench.ui.transcripts.table import (
    FIXED,
    PADDING,
    TranscriptRow,
    calm_table,
    columns_for,
    rows_of,
)
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import Segmented, plain, primary
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import IconLabel, quiet

TABLE, NOTHING, PEOPLE, IMPORT = range(4)
WIDTHS = (0, 168, 62, 56, 118)
WIDEST = 260
"""So wide the column of sessions becomes for what stands in it."""
CODER_WIDTH = 124
NARROWEST = 420
"""The width the centre can shrink to, so that the window can and the panels fold."""
SESSION, WORDS, TURNS = 1, 2, 3
WORDS_FROM, TURNS_FROM = 700, 780
"""Widths of the table from which on there is room for the counts of words and turns."""
TABLES = (".csv", ".tsv")


class TranscriptsPage(Page):
    """Transcripts and participants, and the way in for both."""

    name = "transcripts"
    title = "Transcripts"
    icon = "file-text"
    kinds = frozenset(
        {
            "transcript",
            "session",
            "speaker",
            "participant",
            "attribute",
            "attribute_value",
            "coder",
            "coding",
            "work",
            "me",
        }
    )

    def __init__(self, desk: Desk) -> None:
        """Make the parts of the page."""
        super().__init__(desk)
        self._folder = desk.project.path.parent
        self.model = SnapshotTable[TranscriptRow]([], key=lambda row: row.transcript.id)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setSortRole(SORT)
        self.view = calm_table(self.tr("Transcripts"))
        self.view.setModel(self._sorted)
        self.view.setSortingEnabled(True)
        self.view.horizontalHeader().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
        self.people = ParticipantsPanel(desk)
        self.importing = ImportPanel(desk)
        self.sessions = SessionsPanel()
        self.inspector = TranscriptInspector(desk)
        self.switch = Segmented((self.tr("Transcripts"), self.tr("Participants")))
        self.add = primary(self.tr("Add transcripts…"), self.choose_files, "file-plus")
        self.table = plain(self.tr("Import a table…"), self.people.choose_table, "file-plus")
        self.stack = QStackedWidget()
        for part in (self._table_part(), self._nothing(), self.people, self.importing):
            self.stack.addWidget(part)
        self._head = bar_frame(
            "head", self.switch, None, self.table, self.add, margins=(22, 0, 22, 0), gap=10
        )
        self._head.setFixedHeight(54)
        centre = QWidget()
        fill(QVBoxLayout(centre), self._head, self.stack, gap=0)
        centre.setMinimumWidth(NARROWEST)
        self.set_parts(centre, self.sessions, self.inspector)
        self.setAcceptDrops(True)
        self._connect()
        install(self.commands(), self)

    def _table_part(self) -> QWidget:
        part = QWidget()
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
        fill(QVBoxLayout(part), self.view, foot, gap=0)
        return part

    def _nothing(self) -> QWidget:
        return EmptyState(
            "file-text",
            self.tr("No transcripts yet"),
            self.tr("Drop files here, or choose them. You see who speaks before anything is kept."),
            primary(self.tr("Add transcripts…"), self.choose_files, "file-plus"),
        )

    def _connect(self) -> None:
        self.switch.chosen.connect(lambda _: self._show_part())
        self.sessions.chosen.connect(lambda _: self._show_rows())
        self.importing.finished.connect(self._imported)
        self.importing.more_wanted.connect(self.choose_files)
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self.view.activated.connect(self._open)

    def commands(self) -> Sequence[Command]:
        """The rows of the page for the sheet of keys."""
        return (
            Command(
                "transcripts.add",
                self.tr("Add transcripts…"),
                ("Ctrl+O",),
                self.choose_files,
                self.tr("Transcripts"),
                icon="file-plus",
            ),
        )

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the study as it is now."""
        read = self.desk.read
        coders = read.coders()
        titles = [coder.name for coder in coders]
        shown = [
            self.model.headerData(FIXED + n, Qt.Orientation.Horizontal)
            for n in range(self.model.columnCount() - FIXED)
        ]
        if titles != shown or not self.model.columnCount():
            self.model.set_columns(columns_for(coders))
            self._size_columns(len(coders))
        self.sessions.show_sessions(read)
        self._show_rows()
        self.people.refresh()
        self._show_part()

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

    def _show_rows(self) -> None:
        chosen, session = self.transcript(), self.sessions.session()
        rows = [row for row in rows_of(self.desk.read) if session in (None, row.session.id)]
        self.model.show(rows)
        self._widen(SESSION)
        ids = [row.transcript.id for row in rows]
        if chosen not in ids and ids:
            self.choose(ids[0])
        self.inspector.show_transcript(self.transcript())

    def _show_part(self) -> None:
        people = self.switch.index() == 1
        part = PEOPLE if people else (TABLE if self.desk.read.transcripts() else NOTHING)
        if self.importing.candidates or self.importing.reading:
            part = IMPORT
        self.stack.setCurrentIndex(part)
        self._head.setVisible(part != IMPORT)
        self.table.setVisible(people)
        self.add.setVisible(not people)
        self._fold()

    def _fold(self) -> None:
        """Give the table of people, and files on their way in, the whole width."""
        super()._fold()
        part = self.stack.currentIndex()
        if part != TABLE:
            self.inspector.hide()
            self.sessions.hide()
        shown = (self.sessions, LEFT_WIDTH), (self.inspector, INSPECTOR_WIDTH)
        room = self.width() - sum(width for panel, width in shown if not panel.isHidden())
        self.view.setColumnHidden(WORDS, room < WORDS_FROM)
        self.view.setColumnHidden(TURNS, room < TURNS_FROM)

    # -- choosing -------------------------------------------------------------------------

    def transcript(self) -> TranscriptId | None:
        """The transcript that is chosen in the table."""
        row = self.model.row_at(self._sorted.mapToSource(self.view.currentIndex()))
        return row.transcript.id if row is not None else None

    def choose(self, transcript: TranscriptId) -> None:
        """Choose a transcript in the table."""
        number = self.model.row_number(transcript)
        if number is not None:
            index = self._sorted.mapFromSource(self.model.index(number, 0))
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _chosen(self, current: QModelIndex, before: QModelIndex) -> None:
        self.inspector.show_transcript(self.transcript())

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(self._sorted.mapToSource(index))
        if row is not None:
            self.desk.go(Place("coding", transcript=row.transcript.id))

    def arrive(self, place: Place) -> None:
        """Show the transcript, the participants, or the way in."""
        if place.item == "participants":
            self.switch.set_index(1)
        elif place.transcript is not None or place.item in ("add", "speakers"):
            self.switch.set_index(0)
        self._show_part()
        shown = self.people.view if self.switch.index() == 1 else self.view
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        if place.transcript is not None:
            if self.model.row_number(place.transcript) is None:
                self.sessions.list.setCurrentRow(0)
            self.choose(place.transcript)
            if place.item == "speakers" and self.inspector.isHidden():
                self.toggle_inspector()
        if place.item == "add":
            self.choose_files()

    # -- bringing in ----------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files and look at them."""
        endings = " ".join(f"*{suffix}" for suffix in suffixes())
        chosen, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Add transcripts"),
            str(self._folder),
            self.tr("Transcripts ({endings})").format(endings=endings)
            + ";;"
            + self.tr("All files (*)"),
        )
        if chosen:
            self._folder = Path(chosen[0]).parent
        self.look_at([Path(path) for path in chosen])

    def look_at(self, paths: Sequence[Path]) -> None:
        """Show what files would bring, before anything is kept."""
        if paths:
            self.importing.add(paths)
            self._show_part()

    def _imported(self, transcripts: tuple[TranscriptId, ...]) -> None:
        self.switch.set_index(0)
        self.refresh()
        if transcripts:
            self.choose(transcripts[0])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files that were dropped; a table holds participants."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        tables = [path for path in paths if path.suffix.lower() in TABLES]
        for path in tables:
            self.people.import_table(path)
        self.look_at(readable(path for path in paths if path not in tables))
        event.acceptProposedAction()
