"""The first story: somebody starts a study, and three transcripts come in as people see them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.stories.telling import Story
from workbench.project.sample import talk
from workbench.project.session import Project
from workbench.ui.new_study import NewStudy


def _new_study(story: Story, folder: Path) -> None:
    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewStudy)
        dialog._folder = folder
        story.type("Records in our county")
        dialog.coder.setFocus()
        story.type("Ada Okafor")
        dialog._create()

    QTimer.singleShot(50, fill)
    story.window.new_study()
    with story.qtbot.waitActive(story.window):
        story.window.activateWindow()
    story.settle()


def test_transcripts_come_in_after_a_look_at_their_speakers(
    story: Callable[[], Story], tmp_path: Path
) -> None:
    files = [Path(shutil.copy(path, tmp_path)) for path in talk()]
    told = story()
    _new_study(told, tmp_path)
    assert told.project.path == tmp_path / "Records in our county.dwb"

    page = told.go("transcripts")
    assert "No transcripts yet" in told.seen(page)
    page.look_at(files)
    told.qtbot.waitUntil(lambda: len(page.importing.candidates) == 4, timeout=10_000)
    told.settle()
    assert {"Facilitator", "pt1", "pt6"} <= set(page.importing.details.labels.rows)
    assert told.read.transcripts() == []

    row = page.importing.details.labels.rows["pt1"]
    row.name.setFocus()
    row.name.selectAll()
    told.type("Rosa")
    told.press(Qt.Key.Key_Tab)
    page.importing.go.click()
    told.qtbot.waitUntil(lambda: len(told.read.transcripts()) == 4, timeout=10_000)
    told.settle()

    labels = {speaker.label: speaker.role for speaker in told.read.speakers()}
    assert labels["Rosa"] == "participant"
    assert labels["Facilitator"] == "facilitator"
    assert "pt1" not in labels
    names = [transcript.name for transcript in told.read.transcripts()]
    assert names == ["FG1", "FG2", "JuryDay", "Workshop"]
    assert sum(transcript.words for transcript in told.read.transcripts()) > 8_000

    told.undo()
    assert len(told.read.transcripts()) == 3
    told.press(Qt.Key.Key_Y, modifier=Qt.KeyboardModifier.ControlModifier)
    assert len(told.read.transcripts()) == 4

    path = told.project.path
    told.window.close_study()
    with Project.open(path, read_only=True) as again:
        assert len(again.read.transcripts()) == 4
        assert again.check().findings == ()
