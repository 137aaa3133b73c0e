"""Work off the window's thread: jobs one after the other, their results handed back in the window.

A job computes and returns; it knows no study and no widget, so nothing it touches can go while it
runs. What it returns is fetched by a timer, not sent: a window that is gone is never called.

Called by the pages of the window.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer

T = TypeVar("T")

LOOK = 15
"""Milliseconds between two looks at whether a job has ended."""


class Tasks(QObject):
    """Jobs that wait for one another; each hands its result to its own `then`."""

    def __init__(self, parent: QObject) -> None:
        """Begin without jobs."""
        super().__init__(parent)
        self._waiting: deque[_Job] = deque()
        self._running: _Job | None = None
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)

    def run(self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        """Do some work when its turn comes, and then something with its result.

        What the work raises is raised in the window: troubles are best caught in the work.
        """
        self._waiting.append(_Job(work, then))
        self._start()

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return self._running is not None or bool(self._waiting)

    def stop(self) -> None:
        """Forget the jobs that wait; one that runs ends by itself, and nobody hears of it."""
        self._waiting.clear()
        self._running = None
        self._timer.stop()

    def _start(self) -> None:
        if self._running is None and self._waiting:
            self._running = self._waiting.popleft()
            QThreadPool.globalInstance().start(self._running.work)
            self._timer.start()

    def _look(self) -> None:
        job = self._running
        if job is None or not job.ended.is_set():
            return
        self._running = None
        self._start()
        if not self.busy:
            self._timer.stop()
        if job.trouble is not None:
            raise job.trouble
        job.then(job.result)


class _Job:
    def __init__(self, made: Callable[[], Any], then: Callable[[Any], object]) -> None:
        self._made = made
        self.then = then
        self.ended = threading.Event()
        self.result: Any = None
        self.trouble: BaseException | None = None

    def work(self) -> None:
        """Do it, in a thread of the pool."""
        try:
            self.result = self._made()
        except BaseException as trouble:  # noqa: BLE001 - raised again in the window
            self.trouble = trouble
        finally:
            self.ended.set()
