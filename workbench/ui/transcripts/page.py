"""The page Transcripts: the table of them, who took part and when, and new ones on their way in.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from workbench.model.ids import TranscriptId
from workbench.transcripts.people.matching import unknown_speakers
from workbench.ui.commands import Command, install
from workbench.ui.desk import Desk, Place
from workbench.ui.page import INSPECTOR_WIDTH, LEFT_WIDTH, Page
from workbench.ui.transcripts.importing.candidate import suffixes
from workbench.ui.transcripts.importing.panel import ImportPanel
from workbench.ui.transcripts.inspector import TranscriptInspector
from workbench.ui.transcripts.listing import TranscriptListing
from workbench.ui.transcripts.people.matching_panel import MatchingPanel
from workbench.ui.transcripts.people.participants_panel import ParticipantsPanel
from workbench.ui.transcripts.people.sessions_grid import SessionsGrid
from workbench.ui.transcripts.people.table_import import TableImport
from workbench.ui.transcripts.pseudonyms.panel import PseudonymsPanel
from workbench.ui.transcripts.sessions_panel import SessionsPanel
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import Segmented, link, plain, primary
from workbench.ui.widgets.empty import EmptyState

TABLE, NOTHING, PEOPLE, OCCASIONS, MATCHING, NAMES, IMPORT, TABLE_IMPORT = range(8)
SHOWN = ("transcripts", "participants", "sessions", "speakers", "pseudonyms")
"""The addresses of what the segments show, in their order."""
NARROWEST = 420
"""The width the centre can shrink to, so that the window can and the panels fold."""
TABLES = (".csv", ".tsv", ".xlsx")


class TranscriptsPage(Page):
    """Transcripts, participants and sessions, and the way in for all of them."""

    name = "transcripts"
    title = "Transcripts"
    icon = "file-text"
    kinds = frozenset(
        {
            "transcript",
            "session",
            "attendance",
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
        self.listing = TranscriptListing()
        self.model, self.view = self.listing.model, self.listing.view
        self.people = ParticipantsPanel(desk)
        self.occasions = SessionsGrid(desk)
        self.matching = MatchingPanel(desk)
        self.pseudonyms = PseudonymsPanel(desk)
        self.importing = ImportPanel(desk)
        self.listing.offer(self.importing.report_link)
        self.table_import = TableImport(desk)
        self.sessions = SessionsPanel()
        self.inspector = TranscriptInspector(desk)
        self.switch = Segmented(self._segments(0))
        self.add = primary(self.tr("Add transcripts…"), self.choose_files, "file-plus")
        self.table = plain(self.tr("Import a table…"), self.people.choose_table, "file-plus")
        self.stack = QStackedWidget()
        for part in (
            self.listing,
            self._nothing(),
            self.people,
            self.occasions,
            self.matching,
            self.pseudonyms,
            self.importing,
            self.table_import,
        ):
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

    def _segments(self, unknown: int) -> tuple[str, ...]:
        speakers = self.tr("Speakers")
        if unknown:
            speakers = self.tr("Speakers ({n} unknown)").format(n=unknown)
        return (
            self.tr("Transcripts"),
            self.tr("Participants"),
            self.tr("Sessions"),
            speakers,
            self.tr("Pseudonyms"),
        )

    def _nothing(self) -> QWidget:
        return EmptyState(
            "file-text",
            self.tr("No transcripts yet"),
            self.tr("Drop files here, or choose them. You see who speaks before anything is kept."),
            primary(self.tr("Add transcripts…"), self.choose_files, "file-plus"),
            link(self.tr("Add a folder…"), self.choose_folder),
        )

    def _connect(self) -> None:
        self.switch.chosen.connect(lambda _: self._show_part())
        self.sessions.chosen.connect(lambda _: self._show_rows())
        self.importing.finished.connect(self._imported)
        self.importing.more_wanted.connect(self.choose_files)
        self.importing.folder_wanted.connect(self.choose_folder)
        self.people.table_chosen.connect(self.look_at_table)
        self.table_import.finished.connect(self._show_part)
        self.listing.chosen.connect(lambda: self.inspector.show_transcript(self.transcript()))
        self.listing.opened.connect(
            lambda transcript: self.desk.go(Place("coding", transcript=transcript))
        )

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
            Command(
                "transcripts.add_folder",
                self.tr("Add a folder of transcripts…"),
                ("Ctrl+Shift+O",),
                self.choose_folder,
                self.tr("Transcripts"),
                icon="folder-open",
            ),
            Command(
                "transcripts.correct",
                self.tr("Correct the chosen transcript…"),
                ("Ctrl+E",),
                self.inspector.correct_words,
                self.tr("Transcripts"),
                icon="pencil",
                when=lambda: self.transcript() is not None,
            ),
        )

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the study as it is now."""
        read = self.desk.read
        segments = self._segments(len(unknown_speakers(read)))
        if segments != self.switch.names:
            self.switch.set_names(segments, self.switch.index())
        self.sessions.show_sessions(read)
        self._show_rows()
        self.people.refresh()
        self.occasions.refresh()
        self.matching.refresh()
        self.pseudonyms.refresh()
        self._show_part()

    def _show_rows(self) -> None:
        self.listing.show_rows(self.desk.counting, self.sessions.session())
        self.inspector.show_transcript(self.transcript())

    def _show_part(self) -> None:
        shown = self.switch.index()
        transcripts = TABLE if self.desk.read.transcripts() else NOTHING
        part = (transcripts, PEOPLE, OCCASIONS, MATCHING, NAMES)[shown]
        if self.importing.candidates or self.importing.reading:
            part = IMPORT
        elif self.table_import.busy:
            part = TABLE_IMPORT
        self.stack.setCurrentIndex(part)
        self._head.setVisible(part not in (IMPORT, TABLE_IMPORT))
        self.table.setVisible(shown == 1)
        self.add.setVisible(shown == 0)
        self._fold()

    def _fold(self) -> None:
        """Give the table of people, and files on their way in, the whole width."""
        super()._fold()
        if self.stack.currentIndex() != TABLE:
            self.inspector.hide()
            self.sessions.hide()
        shown = (self.sessions, LEFT_WIDTH), (self.inspector, INSPECTOR_WIDTH)
        room = self.width() - sum(width for panel, width in shown if not panel.isHidden())
        self.listing.fit(room)

    # -- choosing -------------------------------------------------------------------------

    def transcript(self) -> TranscriptId | None:
        """The transcript that is chosen in the table."""
        return self.listing.transcript()

    def choose(self, transcript: TranscriptId) -> None:
        """Choose a transcript in the table."""
        self.listing.choose(transcript)

    def arrive(self, place: Place) -> None:
        """Show the transcript, the participants, the sessions, the speakers, or the way in."""
        if place.item in SHOWN:
            self.switch.set_index(SHOWN.index(place.item))
        elif self.people.choose(place.item):
            self.switch.set_index(SHOWN.index("participants"))
        elif place.transcript is not None or place.item == "add":
            self.switch.set_index(0)
        self._show_part()
        shown = (
            self.view,
            self.people.view,
            self.occasions.view,
            self.matching.view,
            self.pseudonyms.names.tree,
        )
        shown[self.switch.index()].setFocus(Qt.FocusReason.OtherFocusReason)
        if place.transcript is not None:
            if self.model.row_number(place.transcript) is None:
                self.sessions.list.setCurrentRow(0)
            self.choose(place.transcript)
        if place.item == "speakers":
            self.matching.choose_transcript(place.transcript)
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

    def choose_folder(self) -> None:
        """Ask for a folder and look at the transcripts in it."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Add a folder of transcripts"), str(self._folder)
        )
        if chosen:
            self._folder = Path(chosen)
            self.look_at([self._folder])

    def look_at(self, paths: Sequence[Path]) -> None:
        """Show what files would bring, before anything is kept."""
        if paths:
            self.importing.add(paths)
            self._show_part()

    def look_at_table(self, path: Path) -> None:
        """Show what a table of participants would bring."""
        if self.table_import.look_at(path):
            self.switch.set_index(1)
            self._show_part()

    def _imported(self, transcripts: tuple[TranscriptId, ...]) -> None:
        self.switch.set_index(0)
        self.refresh()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if transcripts:
            self.choose(transcripts[0])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files that were dropped: a table of participants beside their grid."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        tables = [path for path in paths if path.suffix.lower() in TABLES]
        if tables and self.switch.index() == 1:
            self.look_at_table(tables[0])
        else:
            self.look_at(paths)
        event.acceptProposedAction()
