"""Many files come in at once: each is listed, all can be stopped, and what was done stays."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.transcripts.importing import (
    button,
    candidate,
    file,
    files,
    imported,
    open_page,
    page_with,
    read,
    words,
)
from workbench.project import importing as bringing
from workbench.transcripts.occasions.sessions import rename_transcript
from workbench.transcripts.reading import Source
from workbench.ui.desk import Desk
from workbench.ui.transcripts.importing import candidate as candidates
from workbench.ui.transcripts.page import IMPORT, TABLE


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> threading.Semaphore:
    """Reading that goes on by one file whenever the semaphore is released."""
    go = threading.Semaphore(0)
    read_source = bringing.read_source

    def slowly(path: Path, **how: object) -> Source:
        assert go.acquire(timeout=20)
        return read_source(path, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(candidates, "read_source", slowly)
    return go


def test_a_folder_of_thirty_files_is_read_beside_the_window_and_imported(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "talk"
    folder.mkdir()
    files(folder, 30)
    (folder / "~$W01.docx").write_bytes(b"hidden")
    (folder / "photo.jpg").write_bytes(b"\xff")
    page = page_with(desk, qtbot, folder)
    panel = page.importing
    assert [one.path.stem for one in panel.candidates] == [f"W{n:02}" for n in range(1, 31)]
    assert panel.go.text() == "Import 30 transcripts"
    imported(page, qtbot)
    names = [one.name for one in desk.read.transcripts()]
    assert names[2:] == [f"W{n:02}" for n in range(1, 31)]
    assert page.stack.currentIndex() == TABLE
    for _ in range(30):
        assert str(desk.project.undo_label).startswith("Import")
        desk.project.undo()
    assert len(desk.read.transcripts()) == 2


def test_what_is_read_and_what_waits_can_be_seen(
    desk: Desk, qtbot: QtBot, tmp_path: Path, held: threading.Semaphore
) -> None:
    page = open_page(desk, qtbot)
    panel = page.importing
    page.look_at(files(tmp_path, 4))
    assert panel.reading and page.stack.currentIndex() == IMPORT
    assert panel.progress.told.text() == "Reading W01.txt, 1 of 4"
    assert panel.files.count() == 4
    held.release(2)
    qtbot.waitUntil(lambda: len(panel.candidates) == 2)
    assert panel.progress.told.text() == "Reading W03.txt, 3 of 4"
    assert not panel.go.isEnabled()
    held.release(2)
    read(page, qtbot)
    assert panel.progress.isHidden()
    assert panel.go.text() == "Import 4 transcripts"


def test_reading_can_be_stopped_and_what_was_read_stays(
    desk: Desk, qtbot: QtBot, tmp_path: Path, held: threading.Semaphore
) -> None:
    page = open_page(desk, qtbot)
    panel = page.importing
    page.look_at(files(tmp_path, 6))
    held.release(2)
    qtbot.waitUntil(lambda: len(panel.candidates) == 2)
    assert panel.cancel.text() == "Stop reading"
    panel.cancel.click()
    held.release(4)
    qtbot.wait(60)
    assert [one.path.stem for one in panel.candidates] == ["W01", "W02"]
    assert panel.files.count() == 2
    assert panel.go.isEnabled()
    imported(page, qtbot)
    panel.report.write(tmp_path / "report.txt")
    told = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert "“W06.txt” was not read: reading was stopped." in told


def test_stopping_before_anything_was_read_leaves(
    desk: Desk, qtbot: QtBot, tmp_path: Path, held: threading.Semaphore
) -> None:
    page = open_page(desk, qtbot)
    page.look_at(files(tmp_path, 2))
    page.importing.cancel.click()
    held.release(2)
    assert page.stack.currentIndex() == TABLE
    assert page.importing.candidates == []


def test_importing_can_be_stopped_and_what_went_in_stays(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, *files(tmp_path, 5))
    panel = page.importing
    said: list[str] = []
    desk.said.connect(lambda sentence, _: said.append(sentence))
    panel.go.click()
    assert panel.progress.told.text() == "Importing W02, 2 of 5"
    assert panel.cancel.text() == "Stop importing"
    panel.cancel.click()
    assert [one.name for one in desk.read.transcripts()][2:] == ["W01"]
    assert said == ["1 transcript is in the study"]
    assert len(panel.candidates) == 4
    imported(page, qtbot)
    assert len(desk.read.transcripts()) == 7


def test_a_file_can_be_left_out_and_the_report_tells(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = file(tmp_path, "scan.pdf", b"%PDF-1.7 nothing")
    page = page_with(desk, qtbot, bad, *files(tmp_path, 2))
    panel = page.importing
    candidate(panel, "scan")
    assert "is a damaged PDF" in words(page)
    button(page, "Leave this file out").click()
    candidate(panel, "W02")
    panel.leave_out()
    imported(page, qtbot)
    assert page.stack.currentIndex() == TABLE
    assert panel.report_link.isVisible()
    report = tmp_path / "report.csv"
    panel.report.write(report)
    lines = report.read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].startswith("W01.txt,imported,W01,W01,")
    assert lines[2].startswith("scan.pdf,left out") and "damaged PDF" in lines[2]
    assert lines[3].startswith("W02.txt,left out") and "left out by choice" in lines[3]


def test_a_report_that_cannot_be_written_is_said(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_with(desk, qtbot, *files(tmp_path, 1))
    imported(page, qtbot)
    refused: list[str] = []
    desk.refused.connect(refused.append)
    page.importing.report.write(tmp_path / "no folder" / "report.txt")
    assert len(refused) == 1 and "report.txt" in refused[0]


def test_the_report_of_an_import_before_is_not_told_again(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = files(tmp_path, 2)
    page = page_with(desk, qtbot, first)
    imported(page, qtbot)
    page.look_at([second])
    read(page, qtbot)
    imported(page, qtbot)
    assert [one.transcript for one in page.importing.report.brought] == ["W02"]


def test_a_folder_without_transcripts_says_so(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    page = page_with(desk, qtbot, tmp_path / "empty")
    assert "The folder “empty” holds no transcripts" in words(page)
    assert not page.importing.go.isEnabled()


def test_two_files_of_one_name_are_told_apart_before_they_come_in(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, file(tmp_path, "A.txt"), file(tmp_path, "A.md"))
    panel = page.importing
    assert [one.ready for one in panel.candidates] == [True, False]
    panel.files.setCurrentRow(1)
    assert "“A” is also what “A.txt” is called" in words(page)
    panel.details.name.setText("A, corrected")
    panel.details.name.editingFinished.emit()
    assert [one.ready for one in panel.candidates] == [True, True]
    imported(page, qtbot)
    assert [one.name for one in desk.read.transcripts()][2:] == ["A", "A, corrected"]


def test_files_of_a_new_session_share_what_is_said_of_it(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, *files(tmp_path, 3))
    panel = page.importing
    naming = panel.details.naming
    naming.session.setEditText("Jury day 1")
    naming.session.lineEdit().editingFinished.emit()
    naming.kind.setCurrentIndex(naming.kind.findData("jury day"))
    naming.kind.activated.emit(naming.kind.currentIndex())
    button(page, "Put all files into this session").click()
    panel.files.setCurrentRow(2)
    naming.date.setText("14 March 2026")
    naming.place.setText("Ashford")
    naming.place.editingFinished.emit()
    imported(page, qtbot)
    session = desk.read.sessions()[-1]
    assert (session.label, session.kind, session.held_on, session.place) == (
        "Jury day 1",
        "jury day",
        "2026-03-14",
        "Ashford",
    )
    assert {one.session for one in desk.read.transcripts()[2:]} == {session.id}


def test_a_date_that_is_none_is_refused_before_anything_comes_in(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, *files(tmp_path, 1))
    naming = page.importing.details.naming
    naming.date.setText("32 May")
    naming.date.editingFinished.emit()
    assert "“32 May” is no date" in words(page)
    assert not page.importing.go.isEnabled()
    naming.date.setText("")
    naming.date.editingFinished.emit()
    assert page.importing.go.isEnabled()


def test_what_goes_wrong_at_one_file_leaves_it_and_goes_on(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = page_with(desk, qtbot, *files(tmp_path, 2))
    panel = page.importing
    first = desk.read.transcripts()[0].id
    desk.project.do(rename_transcript(desk.read, first, "W01"))
    imported(page, qtbot)
    assert [one.name for one in desk.read.transcripts()][2:] == ["W02"]
    assert [one.path.stem for one in panel.candidates] == ["W01"]
    assert "is in the study already" in words(page)


def test_a_file_that_is_far_too_big_is_refused_at_once(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    big = tmp_path / "recording.txt"
    with big.open("wb") as sparse:
        sparse.truncate(300_000_000)
    page = page_with(desk, qtbot, big, *files(tmp_path, 1))
    candidate(page.importing, "recording")
    assert "300 MB" in words(page)
    imported(page, qtbot)
    assert len(desk.read.transcripts()) == 3


def test_a_heavy_file_is_looked_at_again_beside_the_window(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "HEAVY", 10)
    page = page_with(desk, qtbot, *files(tmp_path, 1))
    panel = page.importing
    panel.details.labels.merged.emit("Pt 3", "pt3")
    assert panel.candidates[0].stale
    assert "Looking at the text again" in words(page)
    assert not panel.go.isEnabled()
    qtbot.waitUntil(lambda: not panel.candidates[0].stale)
    found = panel.candidates[0].seen
    assert found is not None and found.duplicates == ()
    imported(page, qtbot)
    labels = {one.label for one in desk.read.speakers(desk.read.transcripts()[-1].id)}
    assert "Pt 3" not in labels


def test_two_thousand_labels_are_calm(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    lines = "".join(f"Person {n}: I say this.\nPerson {n}: And that.\n" for n in range(1, 2001))
    page = page_with(desk, qtbot, file(tmp_path, "crowd.txt", lines))
    panel = page.importing
    assert len(panel.details.labels.rows) == 60
    assert "1,940 more labels" in words(page)
    row = panel.details.labels.rows["Person 1"]
    row.menu.aboutToShow.emit()
    assert len(row.menu.actions()) == 59


def test_a_folder_can_be_chosen(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "talk"
    folder.mkdir()
    files(folder, 2)
    page = open_page(desk, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page.choose_folder()
    read(page, qtbot)
    assert len(page.importing.candidates) == 2
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.importing.folder.click()
    assert len(page.importing.candidates) == 2
