"""Bring files into the study one after the other, between two events of the window.

The study is written in the window's thread only, so the files come one at each turn of the event
loop: the window stays alive, and somebody can stop in between. Called by `import_panel`.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.model.errors import WorkbenchError
from workbench.project.importing import bring_in, remember
from workbench.ui.desk import Desk
from workbench.ui.transcripts.importing.candidate import Candidate
from workbench.ui.transcripts.importing.report_file import ReportKeeper


class Bringing(QObject):
    """Files on their way; `went` carries each that is in the study now.

    `moved` is sent before the next one comes, `ended` after the last one or a stop.
    """

    went = Signal(object)
    moved = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, report: ReportKeeper) -> None:
        """Begin without files; what comes in is noted in the report."""
        super().__init__(report)
        self._desk, self._report = desk, report
        self.coming: list[Candidate] = []
        self.done = 0
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._bring_next)

    @property
    def total(self) -> int:
        """How many files there are, with those that came."""
        return self.done + len(self.coming)

    def start(self, candidates: Iterable[Candidate]) -> None:
        """Bring these files in, the first one at once."""
        self.coming, self.done = list(candidates), 0
        self._bring_next()

    def stop(self) -> None:
        """Bring no more in; what is in the study stays."""
        self._next.stop()
        self.coming = []
        self.ended.emit()

    def _bring_next(self) -> None:
        if self.coming:
            candidate = self.coming.pop(0)
            self.done += 1
            if self._bring(candidate):
                self.went.emit(candidate)
        if self.coming:
            self.moved.emit()
            self._next.start()
        else:
            self.stop()

    def _bring(self, candidate: Candidate) -> bool:
        assert candidate.source is not None
        project = self._desk.project
        try:
            brought = bring_in(
                project, candidate.source, candidate.choices, seen=candidate.seen, by=self
            )
        except WorkbenchError as trouble:
            candidate.refusal = trouble.sentence
            return False
        self._report.came(brought)
        if candidate.chosen or candidate.afresh:
            remember(project, candidate.choices, candidate.habit.encoding)
        return True
