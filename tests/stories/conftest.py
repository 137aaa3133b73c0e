"""The window the stories are told in: the real one, on a real study, without a display."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.stories.telling import Story
from workbench.project import settings as preferences
from workbench.project.sample import sample_study
from workbench.project.settings import Settings
from workbench.ui.main_window import MainWindow


@pytest.fixture(scope="session")
def sample_source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample study, built once."""
    return sample_study(tmp_path_factory.mktemp("sample"))


@pytest.fixture
def story(
    dressed: object, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Story]]:
    """Open the window at its start; it is closed at the end."""
    monkeypatch.setattr(preferences, "place", lambda: tmp_path / "settings.json")
    opened: list[MainWindow] = []

    def begin() -> Story:
        window = MainWindow(Settings())
        qtbot.addWidget(window)
        opened.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return Story(window, qtbot)

    yield begin
    for window in opened:
        window.close()
    QApplication.processEvents()
