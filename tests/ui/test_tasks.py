"""Work is done beside the window, in its order, and handed back in the window's thread."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThreadPool
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from workbench.ui.tasks import Tasks


def test_jobs_run_one_after_the_other_beside_the_window(dressed: object, qtbot: QtBot) -> None:
    host = QObject()
    tasks = Tasks(host)
    here = threading.get_ident()
    worked: list[int] = []
    back: list[tuple[int, int]] = []

    def work(number: int) -> int:
        worked.append(threading.get_ident())
        return number

    for number in range(5):
        tasks.run(
            lambda number=number: work(number),
            lambda number: back.append((number, threading.get_ident())),
        )
    assert tasks.busy
    qtbot.waitUntil(lambda: len(back) == 5)
    assert back == [(number, here) for number in range(5)]
    assert here not in worked
    assert not tasks.busy


def test_after_a_stop_nothing_is_heard(dressed: object, qtbot: QtBot) -> None:
    host = QObject()
    tasks = Tasks(host)
    go, back = threading.Event(), []
    tasks.run(lambda: go.wait(5), back.append)
    tasks.run(lambda: "never", back.append)
    tasks.stop()
    go.set()
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(60)
    assert back == []
    assert not tasks.busy
    tasks.run(lambda: "after", back.append)
    qtbot.waitUntil(lambda: back == ["after"])


def test_a_window_that_is_gone_is_not_called(dressed: object, qtbot: QtBot) -> None:
    host = QObject()
    tasks = Tasks(host)
    go, back = threading.Event(), []
    tasks.run(lambda: go.wait(5), back.append)
    host.deleteLater()
    qtbot.wait(20)
    go.set()
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(60)
    assert back == []


def test_what_goes_wrong_is_raised_in_the_window_and_the_next_job_runs(
    dressed: object, qtbot: QtBot
) -> None:
    host = QObject()
    tasks = Tasks(host)
    back: list[str] = []

    def wrong() -> str:
        raise LookupError("a mistake")

    with capture_exceptions() as raised:
        tasks.run(wrong, back.append)
        tasks.run(lambda: "next", back.append)
        qtbot.waitUntil(lambda: back == ["next"])
    assert [kind for kind, *_ in raised] == [LookupError]
