"""Exports from the window ask when names are found, or when the key is locked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.project import key_file, settings
from workbench.project.exporting import Checked, Decision
from workbench.project.scanning import Passage, scan
from workbench.transcripts.pseudonyms import rules
from workbench.transcripts.pseudonyms.listing import Pseudonym, Pseudonyms
from workbench.ui import exporting
from workbench.ui.desk import Desk
from workbench.ui.exporting import Asking, door, told
from workbench.ui.journal.page import JournalPage
from workbench.ui.report.page import ReportPage

PASS = "correct horse battery"


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Quick keys and a configuration folder of one's own."""
    monkeypatch.setattr(key_file, "_COST", (10, 8, 1))
    monkeypatch.setattr(settings, "place", lambda: tmp_path / "config" / "settings.json")


def key_with(desk: Desk, original: str) -> None:
    """Open a key that knows a name."""
    key = desk.guarding.create(desk.project.path.with_suffix(".dwkey"), PASS)
    key.save(rules.add(key.pseudonyms, original, "[detail 1]", "other"))


def answer(monkeypatch: pytest.MonkeyPatch, *decisions: Decision) -> list[Checked]:
    """Answer the questions that come, in this order."""
    asked: list[Checked] = []
    coming = iter(decisions)

    def decide(desk: Desk, parent: QWidget, checked: Checked) -> Decision:
        asked.append(checked)
        return next(coming)

    monkeypatch.setattr(exporting, "decide", decide)
    return asked


def test_a_report_that_holds_a_name_is_not_written_unless_somebody_says_so(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key_with(desk, "Institutions")
    page = ReportPage(desk)
    qtbot.addWidget(page)
    page.refresh()
    asked = answer(monkeypatch, "go back", "export")
    path = tmp_path / "report.docx"
    assert not page.export_to(path) and not path.exists()
    assert asked[0].scan is not None and asked[0].scan.found[0].original == "Institutions"
    assert page.export_to(path) and path.exists()


def test_a_report_without_names_says_that_it_was_scanned(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    key_with(desk, "Penbrook")
    page = ReportPage(desk)
    qtbot.addWidget(page)
    page.refresh()
    said: list[str] = []
    desk.said.connect(lambda sentence, _: said.append(sentence))
    assert page.export_to(tmp_path / "report.docx")
    assert said == ["No known original was found (1 name was looked for)."]


def test_the_checks_of_the_report_say_whether_names_are_looked_for(
    qtbot: QtBot, desk: Desk
) -> None:
    page = ReportPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.options.checks.rows))

    def line() -> tuple[bool, str]:
        checks = [row.check for row in page.options.checks.rows]
        (check,) = (one for one in checks if one.item == "pseudonyms")
        return check.passed, check.sentence

    assert line() == (True, "There is no list of pseudonyms, so no names are looked for.")
    key_with(desk, "Penbrook")
    desk.key_turned()
    qtbot.waitUntil(lambda: "1 known name" in line()[1], timeout=3000)
    assert line() == (True, "1 known name is looked for before the report is written.")
    desk.guarding.lock()
    desk.key_turned()
    qtbot.waitUntil(lambda: "locked" in line()[1], timeout=3000)
    assert line() == (
        False,
        "The key to the pseudonyms is locked: the report is not scanned for names.",
    )


def test_a_journal_goes_through_the_door(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key_with(desk, "Institutions")
    page = JournalPage(desk)
    qtbot.addWidget(page)
    page.refresh()
    answer(monkeypatch, "go back", "export")
    page.write(tmp_path / "j.txt")
    assert not (tmp_path / "j.txt").exists()
    page.write(tmp_path / "j.txt")
    assert (tmp_path / "j.txt").exists()


def test_a_locked_key_can_be_opened_on_the_way(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key_with(desk, "Penbrook")
    desk.guarding.lock()
    parent = QWidget()
    qtbot.addWidget(parent)
    known = desk.guarding.known
    assert known is not None

    def exec_(box: Asking) -> int:
        assert box.unlock is not None
        box.unlock.click()
        return 0

    monkeypatch.setattr(Asking, "exec", exec_)
    monkeypatch.setattr(Asking, "clickedButton", lambda box: box.unlock)
    monkeypatch.setattr(exporting, "unlocked", lambda guarding, _: guarding.open(known, PASS))
    checked = door(desk, parent).text(tmp_path / "x.txt", "nothing")
    assert checked is not None and checked.locked is None
    assert told(checked) == "No known original was found (1 name was looked for)."


def test_what_was_found_is_asked_about_with_going_back_as_the_way_out(
    qtbot: QtBot, dressed: object
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    names = Pseudonyms(tuple(Pseudonym(f"Name{n}x", "y") for n in "abcdefghijkl"))
    found = scan([Passage("the text", " ".join(one.original for one in names))], names)
    box = Asking(parent, Checked(Path("report.docx"), found))
    assert box.defaultButton() is box.back and box.escapeButton() is box.back
    assert box.text() == "“report.docx” holds 12 known names"
    assert "… and 4 more names." in box.informativeText()
    assert box.answer() == "go back"
    locked = Asking(parent, Checked(Path("report.docx"), locked=Path("k.dwkey")))
    assert locked.defaultButton() is locked.unlock
    assert locked.anyway.text() == "Export without scanning"
