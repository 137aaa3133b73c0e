"""In the smallest window nothing that is written is cut off, also in a longer language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.clipping import cut_off
from tests.ui.studies import written
from workbench.project.settings import Settings
from workbench.ui.desk import Place
from workbench.ui.key_sheet import KeySheet
from workbench.ui.main_window import SMALLEST, MainWindow
from workbench.ui.pages import BESIDE, PAGES
from workbench.ui.settings_dialog import SettingsDialog


@pytest.fixture
def window(dressed: object, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings())
    qtbot.addWidget(made)
    made.show()
    made.open_study(written(tmp_path / "study.dwb"), "Ada")
    made.resize(*SMALLEST)
    yield made
    made.close()


def shown(window: MainWindow, page: str) -> None:
    assert window.workspace is not None
    window.workspace.go(Place(page))
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("page", [spec.name for spec in (*PAGES, *BESIDE)])
def test_nothing_is_cut_off_on_any_page(window: MainWindow, page: str) -> None:
    shown(window, page)
    assert (window.width(), window.height()) == SMALLEST
    assert cut_off(window) == []


@pytest.mark.parametrize("page", [spec.name for spec in (*PAGES, *BESIDE)])
def test_nothing_is_cut_off_in_a_longer_language(
    german: None, window: MainWindow, page: str
) -> None:
    shown(window, page)
    assert cut_off(window) == []


def test_nothing_is_cut_off_at_the_start(dressed: object, qtbot: QtBot) -> None:
    made = MainWindow(Settings(recent=("/studies/linking.dwb",)))
    qtbot.addWidget(made)
    made.resize(*SMALLEST)
    made.show()
    QApplication.processEvents()
    assert cut_off(made) == []


def test_nothing_is_cut_off_in_the_settings_and_the_sheet_of_keys(window: MainWindow) -> None:
    assert window.workspace is not None
    for dialog in (
        SettingsDialog(Settings(), lambda _: None, window),
        KeySheet(window.workspace.all_commands(), window),
    ):
        dialog.show()
        QApplication.processEvents()
        assert cut_off(dialog) == []
        dialog.close()
