"""Read files off the window's thread, one after the other, and hand each over as it comes.

Called by `import_panel`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.project.importing import Prepare
from workbench.transcripts.importing import Choices, Habit
from workbench.ui.tasks import Tasks
from workbench.ui.transcripts.importing.candidate import Candidate


@dataclass(frozen=True, eq=False)
class Request:
    """A file to read; `old` is what was read of it before, with choices that stay."""

    path: Path
    habit: Habit | None = None
    encoding: str = ""
    old: Candidate | None = None
    kept: Choices | None = None


class Reading(QObject):
    """Requests that wait, and the one that is read; `came` carries it and its candidate."""

    came = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing to read."""
        super().__init__(parent)
        self._tasks = Tasks(self)
        self.waiting: list[Request] = []
        self.done = 0
        self.total = 0

    @property
    def busy(self) -> bool:
        """Whether a file is read or waits."""
        return bool(self.waiting)

    def add(self, requests: Iterable[Request], prepare: Prepare | None = None) -> None:
        """Read files after those that wait already."""
        if not self.waiting:
            self.done = self.total = 0
        for request in requests:
            self.waiting.append(request)
            self.total += 1
            read = partial(
                Candidate.read,
                request.path,
                habit=request.habit,
                encoding=request.encoding,
                prepare=prepare,
                kept=request.kept or (request.old.choices if request.old is not None else None),
            )
            self._tasks.run(read, partial(self._was_read, request))

    def stop(self) -> list[Request]:
        """Read no more; return what was not read."""
        left, self.waiting = self.waiting, []
        self._tasks.stop()
        return left

    def _was_read(self, request: Request, candidate: Candidate) -> None:
        self.waiting.remove(request)
        self.done += 1
        self.came.emit(request, candidate)
