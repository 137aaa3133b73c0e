"""Look at files before they come in: how they show their speakers, and what will be stored.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.model.errors import WorkbenchError
from workbench.model.ids import TranscriptId
from workbench.transcripts.importing import import_transcripts
from workbench.ui.appearance import font
from workbench.ui.desk import Desk
from workbench.ui.icons import icon
from workbench.ui.transcripts.candidate import Candidate
from workbench.ui.transcripts.file_details import FileDetails
from workbench.ui.widgets.boxes import bar_frame, fill, frame, row
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.labels import heading, quiet
from workbench.ui.widgets.stretching import stretched

FILES_WIDTH = 232
ROW = 32


class ImportPanel(QWidget):
    """Files on their way in; `finished` carries the ids of what was imported, maybe none."""

    finished = Signal(object)
    more_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        """Make the panel without files."""
        super().__init__()
        self._desk = desk
        self.candidates: list[Candidate] = []
        self._waiting: list[Path] = []
        self._imported: list[TranscriptId] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_next)
        self.heading = heading(self.tr("Add transcripts"))
        self.told = quiet("", 12, "ink2")
        self.cancel = plain(self.tr("Cancel"), self.leave)
        self.more = plain(self.tr("Add files…"), self.more_wanted.emit, "file-plus")
        self.go = primary(self.tr("Import"), self.import_all)
        self.files = QListWidget()
        self.files.setAccessibleName(self.tr("Files"))
        self.files.setFont(font(13))
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.setIconSize(QSize(16, 16))
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.currentRowChanged.connect(self._choose)
        self.details = FileDetails(desk)
        self.details.changed.connect(self._changed)
        left = frame("left", self.files, margins=(8, 8, 8, 8))
        left.setFixedWidth(FILES_WIDTH)
        head = bar_frame(
            "head",
            self.heading,
            self.told,
            None,
            self.more,
            self.cancel,
            self.go,
            margins=(22, 0, 22, 0),
            gap=10,
        )
        head.setFixedHeight(54)
        body = row(left, stretched(self.details), gap=0)
        fill(QVBoxLayout(self), head, body, gap=0)

    # -- reading --------------------------------------------------------------------------

    def add(self, paths: Sequence[Path]) -> None:
        """Read files, one after the other, while the window stays alive."""
        known = {candidate.path for candidate in self.candidates} | set(self._waiting)
        self._waiting += [path for path in paths if path not in known]
        self._tell()
        if self._waiting:
            self._timer.start()

    @property
    def reading(self) -> bool:
        """Whether files are still to be read."""
        return bool(self._waiting)

    def _read_next(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        candidate = Candidate.read(self._waiting.pop(0))
        self.candidates.append(candidate)
        self.files.addItem(QListWidgetItem(candidate.path.name))
        self._show_state(len(self.candidates) - 1)
        if self.files.currentRow() < 0:
            self.files.setCurrentRow(0)
        self._tell()
        if not self._waiting:
            self.go.setFocus()

    # -- showing --------------------------------------------------------------------------

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self.candidates):
            self.details.show_file(self.candidates[number])

    def _changed(self) -> None:
        self._show_state(self.files.currentRow())
        self._tell()

    def _show_state(self, number: int) -> None:
        candidate, item = self.candidates[number], self.files.item(number)
        ready = candidate.ready
        item.setSizeHint(QSize(0, ROW))
        item.setIcon(
            icon("circle-check", "success", 16) if ready else icon("circle-alert", "warning", 16)
        )
        state = self.tr("{file}, ready") if ready else self.tr("{file}, needs a look")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, state.format(file=candidate.path.name))

    def _tell(self) -> None:
        ready = sum(candidate.ready for candidate in self.candidates)
        if self._waiting:
            said = self.tr("Reading {file}, {n} of {total}").format(
                file=self._waiting[0].name,
                n=len(self.candidates) + 1,
                total=len(self.candidates) + len(self._waiting),
            )
        else:
            said = self._count_told(len(self.candidates) - ready)
        self.told.setText(said)
        self.go.setEnabled(bool(ready) and not self._waiting)
        one, many = self.tr("Import 1 transcript"), self.tr("Import {n} transcripts")
        self.go.setText(one if ready == 1 else many.format(n=ready))

    def _count_told(self, refused: int) -> str:
        if not refused:
            return ""
        one, many = self.tr("1 file cannot come in as it is"), self.tr("{n} files cannot come in")
        return one if refused == 1 else many.format(n=refused)

    # -- importing ------------------------------------------------------------------------

    def import_all(self) -> None:
        """Import every file that is ready; the others stay, with the reason."""
        self.details.commit()
        left = [one for one in self.candidates if not (one.ready and self._import(one))]
        self._show_left(left)
        if not left:
            self.leave()
        elif self._imported:
            self._desk.say(self._said())

    def _import(self, candidate: Candidate) -> bool:
        assert candidate.source is not None
        desk = self._desk
        try:
            draft = import_transcripts(
                desk.read,
                [(candidate.source, candidate.choices)],
                by=desk.me,
                now=desk.now,
                make_id=desk.make_id,
            )[0]
            entry = desk.project.do(draft, by=self)
        except WorkbenchError as trouble:
            candidate.refusal = trouble.sentence
            return False
        self._imported += [TranscriptId(c.id) for c in entry.changes if c.kind == "transcript"]
        return True

    def _show_left(self, left: list[Candidate]) -> None:
        self.candidates = left
        self.files.clear()
        for number, candidate in enumerate(left):
            self.files.addItem(QListWidgetItem(candidate.path.name))
            self._show_state(number)
        if left:
            self.files.setCurrentRow(0)
        self._tell()

    def _said(self) -> str:
        count = len(self._imported)
        one, many = self.tr("1 transcript is in the study"), self.tr("{n} transcripts are in")
        return one if count == 1 else many.format(n=count)

    def leave(self) -> None:
        """Let go of all files and tell what came in."""
        imported, self._imported = tuple(self._imported), []
        self._waiting = []
        self._show_left([])
        if imported:
            one, many = self.tr("1 transcript imported"), self.tr("{n} transcripts imported")
            said = one if len(imported) == 1 else many.format(n=len(imported))
            self._desk.said.emit(said, len(imported) == 1)
        self.finished.emit(imported)
