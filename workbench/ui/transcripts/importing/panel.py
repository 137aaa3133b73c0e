"""Look at files before they come in: how they show their speakers, and what will be stored.

Files are read in a worker and listed as they come; importing goes on file by file in the window's
thread, where the study is. Both can be stopped, and what was done stays.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.project.import_report import LeftOut
from workbench.project.importing import files_in, remembered
from workbench.transcripts.importing import Choices, Habit, Occasion
from workbench.ui.desk import Desk
from workbench.ui.tasks import Tasks
from workbench.ui.transcripts.importing.bringing import Bringing
from workbench.ui.transcripts.importing.candidate import Candidate, Look, looked_at
from workbench.ui.transcripts.importing.file_details import FileDetails
from workbench.ui.transcripts.importing.files import FileList
from workbench.ui.transcripts.importing.names import NamesLine
from workbench.ui.transcripts.importing.progress import Progress
from workbench.ui.transcripts.importing.reading import Reading, Request
from workbench.ui.transcripts.importing.report_file import ReportKeeper
from workbench.ui.transcripts.importing.sessions import describe, join, join_all, sessions_of
from workbench.ui.widgets.boxes import bar_frame, fill, frame, row
from workbench.ui.widgets.buttons import link, plain, primary
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import Elided, heading
from workbench.ui.widgets.stretching import stretched

FILES_WIDTH = 232


class ImportPanel(QWidget):
    """Files on their way in; `finished` carries the ids of what was imported, maybe none."""

    finished = Signal(object)
    more_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        """Make the panel without files."""
        super().__init__()
        self._desk = desk
        self.candidates: list[Candidate] = []
        self._reading = Reading(self)
        self._reading.came.connect(self._came)
        self._looks = Tasks(self)
        self.report = ReportKeeper(desk, self)
        self._bringing = Bringing(desk, self.report)
        self.names = NamesLine(desk)
        self.details = FileDetails(desk, self._looks)
        self.files = FileList()
        self._make_head()
        self.folder = link(self.tr("Add a folder…"), self.folder_wanted.emit, "folder-open")
        left = frame("left", self.files, self.folder, margins=(8, 8, 8, 12))
        left.setFixedWidth(FILES_WIDTH)
        body = row(left, stretched(self.details), gap=0)
        column = QVBoxLayout(self)
        fill(column, self._head, self.progress, self.names, body, gap=0)
        column.setStretch(3, 1)
        self._connect()

    def _make_head(self) -> None:
        self.told = Elided("", 12, "ink2")
        self.cancel = plain(self.tr("Cancel"), self.stop_or_leave)
        self.more = plain(self.tr("Add files…"), self.more_wanted.emit, "file-plus")
        self.save = plain(self.tr("Save the report…"), self._ask_for_report)
        self.go = primary(self.tr("Import"), self.import_all)
        self.report_link = link(self.tr("Save the report of the import…"), self._ask_for_report)
        self.report_link.hide()
        self.progress = Progress()
        self._head = bar_frame(
            "head",
            heading(self.tr("Add transcripts")),
            stretched(self.told),
            self.save,
            self.more,
            self.cancel,
            self.go,
            margins=(22, 0, 22, 0),
            gap=10,
        )
        self._head.setFixedHeight(54)

    def _connect(self) -> None:
        details = self.details
        self._bringing.went.connect(self._went)
        self._bringing.moved.connect(self._show_files)
        self._bringing.ended.connect(self._import_ended)
        self.names.unlocked.connect(self.prepare_again)
        self.files.currentRowChanged.connect(self._choose)
        self.files.left_out.connect(self.leave_out)
        details.afresh.connect(self._look_afresh)
        details.changed.connect(self._changed)
        details.encoding_chosen.connect(self._read_as)
        details.left_out.connect(self.leave_out)
        details.occasion_chosen.connect(self._describe_session)
        details.same_for_all.connect(self._use_for_all)
        details.session_chosen.connect(self._choose_session)
        details.session_for_all.connect(self._put_into_one_session)

    # -- reading --------------------------------------------------------------------------

    def add(self, paths: Sequence[Path]) -> None:
        """Read files, folders opened up, one after the other, while the window stays alive."""
        if not self.candidates and not self.reading:
            self.report.begin()
            self.report_link.hide()
        known = {one.path for one in self.candidates} | {one.path for one in self._reading.waiting}
        files, refusals = files_in(paths)
        for folder, refusal in refusals.items():
            if folder not in known:
                self.candidates.append(Candidate(folder, refusal=refusal))
        habit = remembered(self._desk.project)
        fresh = [Request(path, habit) for path in files if path not in known]
        self._reading.add(fresh, self.names.prepare())
        self._show_all()

    @property
    def reading(self) -> bool:
        """Whether files are still to be read."""
        return self._reading.busy

    @property
    def importing(self) -> bool:
        """Whether files are on their way into the study."""
        return bool(self._bringing.coming)

    def prepare_again(self) -> None:
        """Read again what was read: names are replaced in another way than they were."""
        self._read_again(self.candidates)

    def _read_again(
        self, candidates: Sequence[Candidate], habit: Habit | None = None, encoding: str = ""
    ) -> None:
        requests = [
            Request(one.path, habit or one.habit, encoding or one.habit.encoding, one)
            for one in candidates
            if one.source is not None
        ]
        self._reading.add(requests, self.names.prepare())
        self._show_all()

    def _came(self, request: Request, candidate: Candidate) -> None:
        old = request.old
        if old is None:
            self.candidates.append(candidate)
        elif old in self.candidates:
            if candidate.source is None:
                self._desk.refused.emit(candidate.refusal)
            else:
                candidate.afresh = old.afresh or request.habit == Habit()
                self.candidates[self.candidates.index(old)] = candidate
        self._check_names()
        self._show_files()
        if old is not None or not self.reading or self.details.is_empty:
            self._show_current()
        if (
            not self.reading
            and self.go.isEnabled()
            and not self.details.isAncestorOf(self.focusWidget() or self)
        ):
            self.go.setFocus()

    # -- showing --------------------------------------------------------------------------

    def current(self) -> Candidate | None:
        """The file that is shown."""
        number = self.files.currentRow()
        return self.candidates[number] if 0 <= number < len(self.candidates) else None

    def _show_all(self) -> None:
        """Show what is read, what waits, and the file that is chosen."""
        self._check_names()
        self._show_files()
        self._show_current()

    def _show_files(self) -> None:
        waiting = [one.path.name for one in self._reading.waiting if one.old is None]
        self.files.show_files(self.candidates, waiting)
        self._tell()

    def _show_current(self) -> None:
        candidate = self.current()
        if candidate is None:
            self.details.show_nothing()
            return
        alike = self._alike(candidate) if candidate.chosen else []
        sessions = sessions_of(self.candidates, candidate)
        self.details.show_file(candidate, sessions, len(alike))

    def _choose(self, number: int) -> None:
        if not self.importing:
            self._show_current()

    def _changed(self) -> None:
        candidate = self.current()
        if candidate is not None and candidate.stale and candidate.source is not None:
            choices = candidate.choices
            self._looks.run(
                partial(looked_at, candidate.source, choices),
                partial(self._looked, candidate, choices),
            )
        self._show_all()

    def _looked(self, candidate: Candidate, choices: Choices, look: Look) -> None:
        if candidate.choices == choices:
            candidate.take(look)
            self._show_all()

    def _check_names(self) -> None:
        """Say of each file whether its name is free."""
        known = {transcript.name for transcript in self._desk.read.transcripts()}
        here: dict[str, str] = {}
        for one in self.candidates:
            one.taken = ""
            if one.source is None:
                continue
            if one.name in known:
                one.taken = self.tr(
                    "“{name}” is in the study already: give this transcript another name, or "
                    "leave the file out."
                ).format(name=one.name)
            elif one.name in here:
                one.taken = self.tr(
                    "“{name}” is also what “{file}” is called: give one of them another name."
                ).format(name=one.name, file=here[one.name])
            here.setdefault(one.name, one.path.name)

    def _tell(self) -> None:
        ready = sum(one.ready for one in self.candidates)
        busy = self.reading or self.importing
        self.go.setEnabled(bool(ready) and not busy)
        self.go.setText(
            several(ready, self.tr("Import 1 transcript"), self.tr("Import {n} transcripts"))
            if ready and not busy
            else self.tr("Import")
        )
        self.more.setEnabled(not self.importing)
        self.folder.setEnabled(not self.importing)
        self.details.setEnabled(not self.importing)
        self.save.setVisible(bool(self.report.brought) and not busy)
        self.told.set_text("" if busy else self._counts(len(self.candidates) - ready))
        self._tell_progress()

    def _tell_progress(self) -> None:
        self.cancel.setText(self.tr("Done") if self.report.brought else self.tr("Cancel"))
        if self.importing:
            self.cancel.setText(self.tr("Stop importing"))
            name = self._bringing.coming[0].name
            done, total = self._bringing.done, self._bringing.total
            self._say_progress(self.tr("Importing"), name, done, total)
        elif self.reading:
            self.cancel.setText(self.tr("Stop reading"))
            name = self._reading.waiting[0].path.name
            self._say_progress(self.tr("Reading"), name, self._reading.done, self._reading.total)
        else:
            self.progress.hide()

    def _say_progress(self, doing: str, name: str, done: int, total: int) -> None:
        said = self.tr("{doing} {file}, {n} of {total}")
        self.progress.tell(
            said.format(doing=doing, file=name, n=done + 1, total=total), done, total
        )

    def _counts(self, refused: int) -> str:
        parts = []
        if self.report.brought:
            parts.append(self._count_imported())
        if refused:
            one, many = (
                self.tr("1 file cannot come in as it is"),
                self.tr("{n} files cannot come in"),
            )
            parts.append(several(refused, one, many))
        return ", ".join(parts)

    def _count_imported(self) -> str:
        one, many = (
            self.tr("1 transcript is in the study"),
            self.tr("{n} transcripts are in the study"),
        )
        return several(len(self.report.brought), one, many)

    # -- what concerns more than one file -------------------------------------------------

    def _alike(self, candidate: Candidate) -> list[Candidate]:
        return [
            one
            for one in self.candidates
            if one is not candidate and one.seen is not None and one.detected is candidate.detected
        ]

    def _use_for_all(self) -> None:
        candidate = self.current()
        if candidate is None:
            return
        memos = candidate.choices.notes_as_memos
        others = self._alike(candidate)
        for one in others:
            one.choices = replace(one.choices, notes_as_memos=memos)
        self._read_again(others, candidate.habit)

    def _look_afresh(self) -> None:
        candidate = self.current()
        if candidate is not None:
            self._reading.add(
                [Request(candidate.path, Habit(), "", candidate)], self.names.prepare()
            )
            self._show_all()

    def _read_as(self, encoding: str) -> None:
        candidate = self.current()
        if candidate is not None:
            self._read_again([candidate], encoding=encoding)

    def _choose_session(self, label: str) -> None:
        candidate = self.current()
        if candidate is not None and join(self.candidates, candidate, label):
            self._changed()

    def _describe_session(self, occasion: Occasion) -> None:
        candidate = self.current()
        if candidate is not None and describe(self.candidates, candidate, occasion):
            self._changed()

    def _put_into_one_session(self) -> None:
        candidate = self.current()
        if candidate is not None:
            join_all(self.candidates, candidate)
            self._changed()

    def leave_out(self) -> None:
        """Leave out the file that is shown."""
        candidate = self.current()
        if candidate is None or self.importing:
            return
        self.report.left_out.append(self._left(candidate))
        self.candidates.remove(candidate)
        if self.candidates or self.reading:
            self._show_all()
        else:
            self.leave()

    def _left(self, candidate: Candidate) -> LeftOut:
        name = candidate.path.name
        chosen = self.tr("“{file}” was left out by choice.").format(file=name)
        return LeftOut(name, candidate.trouble or chosen)

    # -- importing ------------------------------------------------------------------------

    def import_all(self) -> None:
        """Import the files that are ready, one after the other; the others stay with the reason."""
        if self.importing or self.reading:
            return
        self.details.commit()
        self.cancel.setFocus()
        self._bringing.start(one for one in self.candidates if one.ready)

    def _went(self, candidate: Candidate) -> None:
        self.candidates.remove(candidate)

    def _import_ended(self) -> None:
        if not self.candidates:
            self.leave()
            return
        self._show_all()
        if self.report.brought:
            self._desk.say(self._count_imported())

    def _waiting(self) -> list[LeftOut]:
        return [self._left(one) for one in self.candidates]

    def _ask_for_report(self) -> None:
        self.report.ask(self._waiting())

    # -- leaving --------------------------------------------------------------------------

    def stop_or_leave(self) -> None:
        """Stop what is going on; where nothing is, leave."""
        if self.importing:
            self._bringing.stop()
        elif self.reading:
            self.stop_reading()
        else:
            self.leave()

    def stop_reading(self) -> None:
        """Read no more; what was read stays."""
        left = [one.path.name for one in self._reading.stop() if one.old is None]
        said = self.tr("“{file}” was not read: reading was stopped.")
        self.report.left_out += [LeftOut(name, said.format(file=name)) for name in left]
        if self.candidates:
            self._show_all()
        else:
            self.leave()

    def leave(self) -> None:
        """Let go of all files and tell what came in."""
        self._reading.stop()
        self._looks.stop()
        self.report.left_out += self._waiting()
        imported = tuple(one.id for one in self.report.brought)
        self.candidates = []
        self._show_all()
        self.report_link.setVisible(bool(imported))
        if imported:
            one, many = self.tr("1 transcript imported"), self.tr("{n} transcripts imported")
            self._desk.said.emit(several(len(imported), one, many), len(imported) == 1)
        self.finished.emit(imported)
