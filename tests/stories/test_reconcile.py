"""The fourth story: disagreements are decided by key, and nobody's codings change."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from tests.stories.telling import Story

KEY = Qt.Key


def _open(told: Story, sample_source: Path, tmp_path: Path):
    path = Path(shutil.copy(sample_source, tmp_path / "study.dwb"))
    told.open(path, "Ada Okafor")
    page = told.go("reconcile")
    told.qtbot.waitUntil(lambda: page.current() is not None, timeout=10_000)
    page.setFocus()
    told.settle()
    return page


def test_three_decisions_by_key_make_the_agreed_version_and_leave_the_originals(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path
) -> None:
    told = story()
    page = _open(told, sample_source, tmp_path)
    originals = told.read.codings(layer="coder")
    decided = len(told.read.decisions())
    agreed = len(told.read.codings(layer="consensus"))
    waiting = page.open_work()

    for key in (KEY.Key_Left, KEY.Key_Right, KEY.Key_B):
        told.press(key, KEY.Key_Return)
    assert [d.outcome for d in told.read.decisions()][decided:] == ["first", "second", "both"]
    assert page.open_work() == waiting - 3
    assert len(told.read.codings(layer="consensus")) > agreed
    assert told.read.codings(layer="coder") == originals

    told.undo()
    told.undo()
    told.undo()
    assert len(told.read.decisions()) == decided
    assert len(told.read.codings(layer="consensus")) == agreed
    assert told.project.check().findings == ()


def test_neither_wants_a_reason_and_keeps_it(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path
) -> None:
    told = story()
    page = _open(told, sample_source, tmp_path)
    decided = len(told.read.decisions())
    told.press(KEY.Key_N, KEY.Key_Return)
    assert len(told.read.decisions()) == decided
    page.deciding.reason.setFocus()
    told.type("It is about the bus, not about trust.")
    page.save()
    told.settle()
    last = told.read.decisions()[-1]
    assert (last.outcome, last.reason) == ("neither", "It is about the bus, not about trust.")
    newest = told.project.tellings()[0]
    assert newest.why == "It is about the bus, not about trust."
    assert newest.who == "Ada Okafor"
