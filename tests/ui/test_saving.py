"""A file gets the ending of the kind a person meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.saving import where_to_save, with_ending

KINDS = (("Workbook (*.xlsx)", ".xlsx"), ("Table (*.csv)", ".csv"), ("Text (*.txt)", ".txt"))
BOOK, TABLE, TEXT = (name for name, _ in KINDS)


@pytest.mark.parametrize(
    ("written", "kind", "meant"),
    [
        ("a.xlsx", BOOK, "a.xlsx"),
        ("a.xlsx", TEXT, "a.txt"),
        ("a.csv", BOOK, "a.csv"),
        ("a.csv", TEXT, "a.csv"),
        ("a.XLSX", BOOK, "a.xlsx"),
        ("a", TABLE, "a.csv"),
        ("a", "", "a.xlsx"),
        ("a.csv", "", "a.csv"),
        ("FG1 2026-11.22", TABLE, "FG1 2026-11.22.csv"),
    ],
)
def test_what_was_written_and_what_was_chosen_agree(written: str, kind: str, meant: str) -> None:
    assert with_ending(Path("x") / written, kind, KINDS) == Path("x") / meant


def test_who_thinks_better_of_it_saves_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked: list[tuple[object, ...]] = []

    def answer(*given: object) -> tuple[str, str]:
        asked.append(given)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    assert where_to_save(parent, "Save", Path("y.xlsx"), KINDS) is None
    assert asked == [(parent, "Save", "y.xlsx", f"{BOOK};;{TABLE};;{TEXT}")]
