"""Coded passages are found by key, counted, opened in their transcript, quoted and taken back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.stories.telling import CTRL, Story

KEY = Qt.Key
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def test_passages_are_found_opened_quoted_and_counted_without_the_mouse(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path
) -> None:
    told = story()
    told.open(Path(shutil.copy(sample_source, tmp_path / "study.dwb")), "Ada Okafor")
    told.press(KEY.Key_F, modifier=CTRL_SHIFT)
    assert told.workspace.here == "codings"
    page = told.workspace.page("codings")
    everything = page.passages.found.entries
    told.type("Trust")
    told.press(KEY.Key_Return)
    trust = page.passages.found.entries
    assert 0 < len(trust) < len(everything)
    told.press(KEY.Key_Return, modifier=CTRL)
    told.type("Control")
    told.press(KEY.Key_Return)
    both = page.passages.found.entries
    assert len(both) < len(trust)
    page.asking.steps[0].how.setCurrentIndex(4)
    near = page.passages.found.entries
    assert both and len(near) > len(both)

    page.passages.begin()
    before = told.read.quotes()
    told.press(KEY.Key_Down, KEY.Key_Q)
    (quote,) = [one for one in told.read.quotes() if one not in before]
    assert quote.exact == near[1].passage.exact
    told.undo()
    assert told.read.quotes() == before

    told.press(KEY.Key_Return)
    coding = told.workspace.page("coding")
    assert told.workspace.here == "coding" and coding.transcript == near[1].passage.transcript

    QTest.keyClick(told.focused(), KEY.Key_F, CTRL_SHIFT)
    told.settle()
    assert page.passages.found.entries == near
    told.click("How often")
    table = page.often.table
    table.begin()
    told.press(KEY.Key_Return)
    assert len(page.passages.found.entries) == table.counts.table.lines[0].numbers[0]
