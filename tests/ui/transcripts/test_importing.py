"""Files are looked at before they come in, and what is chosen is what is stored."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.transcripts.importing import file, page_with, words
from workbench.transcripts.importing import Layout
from workbench.ui.desk import Desk
from workbench.ui.transcripts.importing.candidate import Candidate
from workbench.ui.transcripts.page import IMPORT, TABLE


def test_a_file_is_shown_before_anything_is_kept(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    assert page.stack.currentIndex() == IMPORT
    assert page.importing.go.text() == "Import 1 transcript"
    assert "Shall we begin?" in words(page)
    assert set(page.importing.details.labels.rows) >= {"Moderator", "Pt 3", "pt3", "Anna"}
    assert len(desk.read.transcripts()) == 2


def test_labels_are_merged_renamed_and_taken_for_no_speaker(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    rows = page.importing.details.labels.rows
    page.importing.details.labels.merged.emit("Pt 3", "pt3")
    rows["Anna"].name.setFocus()
    rows["Anna"].name.selectAll()
    qtbot.keyClicks(rows["Anna"].name, "pt4")
    qtbot.keyClick(rows["Anna"].name, Qt.Key.Key_Tab)
    page.importing.details.session.setEditText("Table 2")
    page.importing.details.session.lineEdit().editingFinished.emit()
    page.importing.go.click()
    transcript = desk.read.transcripts()[-1]
    assert transcript.name == "Workshop"
    labels = {one.label: one.role for one in desk.read.speakers(transcript.id)}
    assert {"Moderator", "pt3", "pt4"} <= set(labels)
    assert "Anna" not in labels and "Pt 3" not in labels
    assert labels["Moderator"] == "facilitator"
    assert desk.read.sessions()[-1].label == "Table 2"
    assert page.stack.currentIndex() == TABLE
    assert page.transcript() == transcript.id
    desk.project.undo()
    assert len(desk.read.transcripts()) == 2


def test_a_name_that_is_still_being_typed_counts(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    field = page.importing.details.labels.rows["Anna"].name
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "pt9")
    page.importing.import_all()
    transcript = desk.read.transcripts()[-1].id
    assert "pt9" in {one.label for one in desk.read.speakers(transcript)}


def test_near_duplicates_are_offered_and_one_click_joins_them(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    offered = [b for b in page.findChildren(QAbstractButton) if b.text() == "Make them one"]
    assert len(offered) == 1
    offered[0].click()
    seen = page.importing.candidates[0].seen
    assert seen is not None and seen.duplicates == ()


def test_unticking_a_speaker_turns_the_label_into_text(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    rows = page.importing.details.labels.rows
    rows["Anna"].speaker.click()
    assert not rows["Anna"].name.isEnabled()
    page.importing.go.click()
    transcript = desk.read.transcripts()[-1].id
    assert "Anna" not in {one.label for one in desk.read.speakers(transcript)}
    assert "Anna: I do not know." in desk.read.text(transcript)


def test_another_layout_can_be_chosen(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    layouts = page.importing.details.layouts
    assert layouts.currentData() == Layout.COLON
    layouts.setCurrentIndex(layouts.findData(Layout.NONE))
    layouts.activated.emit(layouts.currentIndex())
    page.importing.go.click()
    transcript = desk.read.transcripts()[-1].id
    assert desk.read.speakers(transcript) == []
    assert "Moderator: Shall we begin?" in desk.read.text(transcript)


def test_a_file_that_cannot_be_read_says_so_and_the_others_come_in(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "paper.pdf"
    bad.write_bytes(b"%PDF-1.7 nothing")
    page = page_with(desk, qtbot, bad, file(tmp_path))
    assert "is a damaged PDF" in words(page)
    page.importing.go.click()
    assert [t.name for t in desk.read.transcripts()][-1] == "Workshop"
    assert page.stack.currentIndex() == IMPORT
    assert [c.path for c in page.importing.candidates] == [bad]
    page.importing.cancel.click()
    assert page.stack.currentIndex() == TABLE


def test_a_name_that_is_taken_is_refused_in_place(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(desk, qtbot, file(tmp_path, "FG1.txt"))
    page.importing.go.click()
    assert "“FG1” is in the study already" in words(page)
    page.importing.details.name.setText("FG1 second half")
    page.importing.details.name.editingFinished.emit()
    page.importing.go.click()
    assert "FG1 second half" in [t.name for t in desk.read.transcripts()]


def test_cancel_keeps_nothing(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(desk, qtbot, file(tmp_path))
    page.importing.cancel.click()
    assert len(desk.read.transcripts()) == 2
    assert page.stack.currentIndex() == TABLE


def test_an_empty_name_is_refused_until_it_is_given(tmp_path: Path) -> None:
    candidate = Candidate.read(file(tmp_path))
    candidate.rename("Anna", "")
    assert not candidate.ready and "needs a name" in candidate.refusal
    candidate.rename("Anna", "pt4")
    assert candidate.ready


def test_a_facilitator_can_be_ticked_and_unticked(tmp_path: Path) -> None:
    candidate = Candidate.read(file(tmp_path))
    candidate.facilitate("Anna", True)
    candidate.facilitate("Moderator", False)
    assert candidate.seen is not None
    assert [one.label for one in candidate.seen.labels if one.facilitator] == ["Anna"]


def test_files_and_folders_can_be_dropped(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "talk"
    folder.mkdir()
    file(folder)
    (folder / "photo.jpg").write_bytes(b"\xff")
    page = page_with(desk, qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: len(page.importing.candidates) == 1)
    assert page.importing.candidates[0].path.name == "Workshop.txt"
