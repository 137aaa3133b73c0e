"""The third story: what the page Compare shows is what the command line prints."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.stories.telling import Story
from workbench.agreement.matching import Disagreement
from workbench.cli.main import run
from workbench.ui.compare.page import ComparePage


def _printed(path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> dict:
    capsys.readouterr()
    assert run(["agreement", str(path), *options, "--json"], lambda *_: 0) == 0
    return json.loads(capsys.readouterr().out)


def test_the_table_says_what_both_and_what_only_one_coded(
    story: Callable[[], Story],
    sample_source: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = Path(shutil.copy(sample_source, tmp_path / "study.dwb"))
    told = story()
    told.open(path, "Ada Okafor")
    page = told.go("compare")
    told.qtbot.waitUntil(lambda: page.found is not None, timeout=10_000)

    assert "Workshop (Ben Hartley has not finished it)" in told.seen(page)
    for unit, option in ((0, "turn"), (1, "character")):
        page.unit.set_index(unit)
        page.refresh()
        told.qtbot.waitUntil(lambda option=option: page.found.unit == option, timeout=10_000)
        printed = _printed(path, capsys, "--unit", option)
        assert printed["coders"] == ["Ada Okafor", "Ben Hartley"]
        for row, shown in zip(printed["codes"], page.found.rows, strict=True):
            counts = (shown.both, shown.only_first, shown.only_second, shown.neither)
            names = ("both", "only_first", "only_second", "neither")
            assert counts == tuple(row[name] for name in names)
            for name, result in shown.coefficients.items():
                assert row["coefficients"][name]["value"] == result.value
                assert (row["coefficients"][name]["value"] is None) == (result.reason is not None)


def test_a_click_on_a_disagreement_shows_the_passage(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(sample_source, tmp_path / "study.dwb"))
    told = story()
    told.open(path, "Ben Hartley")
    page = told.go("compare")
    told.qtbot.waitUntil(lambda: page.found is not None, timeout=10_000)
    before = told.project.undo_label
    assert not page.text.view.isVisible()
    place = _click_first_place(told, page)
    view = page.text.view
    assert view.isVisible()
    assert view.scene.page.text == told.read.text(place.transcript)
    shown = view.rect_of(place.span)
    assert shown.isValid() and view.viewport().rect().contains(shown.center())
    assert told.project.undo_label == before


def _click_first_place(told: Story, page: ComparePage) -> Disagreement:
    panel = page.panel
    entry = panel.places()[0]
    index = panel.model.index(panel.model.entries.index(entry))
    panel.list.scrollTo(index)
    where = panel.list.visualRect(index).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    told.settle()
    return entry.disagreement
