"""Words are searched by key, looked at in their transcript, coded at once, and taken back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.stories.telling import CTRL, Story
from workbench.ui.widgets.place_limits import Sort

KEY = Qt.Key


def _opened(story: Callable[[], Story], source: Path, folder: Path) -> Story:
    told = story()
    told.open(Path(shutil.copy(source, folder / "study.dwb")), "Ada Okafor")
    return told


def test_words_are_found_read_and_coded_without_the_mouse(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path
) -> None:
    told = _opened(story, sample_source, tmp_path)
    told.go("coding")
    QTest.keyClick(told.focused(), KEY.Key_0, CTRL)
    told.settle()
    assert told.workspace.here == "search"
    page = told.workspace.page("search")
    told.type("record")
    told.press(KEY.Key_Return)
    hits = [row.hit for row in page.model.found()]
    assert len(hits) > 5 and page.view.hasFocus()
    told.press(KEY.Key_Down, KEY.Key_Return)
    coding = told.workspace.page("coding")
    assert told.workspace.here == "coding" and coding.transcript == hits[1].transcript
    assert coding.view.selection().of(told.read.text(coding.transcript)) == "record"

    QTest.keyClick(told.focused(), KEY.Key_0, CTRL)
    told.settle()
    assert page.asked.words.text() == "record" and page.view.place() is not None
    before = told.read.codings()
    told.press(KEY.Key_Return, modifier=CTRL)
    assert page.coding.isVisible()
    code = next(code for _, code in told.read.codebook().walk())
    page.coding.code.choose(code.id)
    told.click(page.coding.button.text())
    assert len(told.read.codings()) > len(before)
    assert "Coded" in told.workspace.toast.text()
    told.undo()
    assert told.read.codings() == before


def test_every_limit_of_a_study_can_be_taken(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path
) -> None:
    told = _opened(story, sample_source, tmp_path)
    page = told.go("search")
    page.asked.set_mode("any")
    page.asked.words.setText("the record to of I")
    page.asked.ask_now()
    everything = len(page.model.found())
    sorts: set[str] = set()
    for option in page.limiting._options:
        page.limiting.clear()
        page.limiting.choose(option)
        fewer = len(page.model.found())
        assert fewer <= everything, option.name
        if 0 < fewer < everything:
            sorts.add(option.sort)
    assert sorts == set(get_args(Sort))
