"""The workspace of an open study."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.ui.studies import written
from workbench.project import settings as preferences
from workbench.project.settings import Settings
from workbench.ui.desk import Place
from workbench.ui.main_window import MainWindow
from workbench.ui.pages import PAGES


def test_nothing_happens_any_more_when_the_study_is_closed(
    dressed: object, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preferences, "place", lambda: tmp_path / "settings.json")
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    window.open_study(written(tmp_path / "study.dwb"), "Ada")
    workspace = window.workspace
    assert workspace is not None
    for page in PAGES:
        workspace.go(Place(page.name))
    assert any(timer.isActive() for timer in workspace.findChildren(QTimer))
    window.close_study()
    assert not any(timer.isActive() for timer in workspace.findChildren(QTimer))
    qtbot.wait(1500)
