"""The eleventh story: names are replaced before they come in, and none of them goes out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from tests.stories.hands import answering, asked_for, tick
from tests.stories.studies import quoted, sound
from tests.stories.telling import CTRL, Story
from tests.ui.studies import written
from workbench.themes.building import describe_theme
from workbench.ui.transcripts.pseudonyms.dialogs import NewPassphrase
from workbench.ui.transcripts.pseudonyms.replacing import EraseDialog, ReplaceDialog

KEY = Qt.Key
PASSPHRASE = "correct horse battery"
FIRST = (
    "Facilitator: Whom did you ask? / "
    "pt1: I asked Derek Marsh in Leeds. He did not want to say anything about it, and why "
    "should he? It is his own record. [Nobody asked me before.|Refusals] / "
    "Facilitator: You were not asked by anybody at the surgery, you say, not even once. And "
    "what did Derek Marsh think? / pt1: That in Leeds nobody asks."
)
SECOND = (
    "Interviewer: Why?\nDerek Marsh: I was born in Leeds.\nInterviewer: And?\nDerek Marsh: So.\n"
)
NAMES = (b"Derek", b"Marsh", b"Leeds")


def test_no_name_leaves_the_house(story: Callable[[], Story], tmp_path: Path) -> None:
    told = story()
    told.open(written(tmp_path / "study.dwb", FIRST), "Ada")
    told.window.resize(1440, 900)
    here = told.read.transcripts()[0].id
    first = told.read.text(here)
    assert _held(told) == list(NAMES)

    page = told.go("transcripts")
    told.click("Pseudonyms", page)
    panel = page.pseudonyms

    def make(dialog: NewPassphrase) -> None:
        dialog.first.setFocus()
        told.type(PASSPHRASE)
        dialog.second.setFocus()
        told.type(PASSPHRASE)
        told.click("Make the key", dialog)

    with asked_for(told, NewPassphrase, make):
        told.click("Make a key…", panel)
    for original in ("Derek Marsh", "Leeds"):
        told.qtbot.waitUntil(lambda: _suggested(panel) != [], timeout=10_000)
        told.settle()
        assert original in _suggested(panel)
        told.click(f"Accept: {original}", panel)
        told.qtbot.waitUntil(lambda said=original: said not in _suggested(panel), timeout=10_000)
    key = (tmp_path / "study.dwkey").read_bytes()
    assert not any(name in key for name in NAMES)

    with asked_for(told, ReplaceDialog, lambda asked: told.click("Replace 4 names", asked)):
        told.click("Replace in the study…", panel)
    told.settle()
    assert "I asked pt2 in [place 1]." in told.read.text(here)
    told.undo()
    assert told.read.text(here) == first
    told.press(KEY.Key_Y, modifier=CTRL)
    assert "I asked pt2 in [place 1]." in told.read.text(here)
    assert _held(told) == list(NAMES)

    def erase(asked: EraseDialog) -> None:
        tick(told, asked.sure)
        told.click("Erase for good", asked)

    with asked_for(told, EraseDialog, erase):
        panel.erase()
    assert _held(told) == []
    (coding,) = told.read.codings()
    assert coding.exact == "Nobody asked me before."

    told.click("Transcripts", page)
    (tmp_path / "Interview 2.txt").write_text(SECOND, encoding="utf-8")
    with answering("getOpenFileNames", tmp_path / "Interview 2.txt"):
        told.click("Add transcripts…", page)
    told.qtbot.waitUntil(lambda: not page.importing.reading, timeout=10_000)
    told.settle()
    assert "The 2 names of the open key are replaced" in told.seen(page)
    assert set(page.importing.details.labels.rows) == {"Interviewer", "pt2"}
    told.click("Import 1 transcript", page)
    told.qtbot.waitUntil(lambda: len(told.read.transcripts()) == 2, timeout=10_000)
    told.settle()
    second = told.read.transcripts()[1].id
    assert "I was born in [place 1]." in told.read.text(second)
    assert {one.label for one in told.read.speakers(second)} == {"Interviewer", "pt2"}
    assert _held(told) == []

    quoted(told, "Nobody asked me before.")
    theme = told.read.themes()[0].id
    told.project.do(describe_theme(told.read, theme, narrative="As Derek Marsh told us."))
    draft = tmp_path / "draft.docx"
    report = told.go("report")

    def go_back(asked: QMessageBox) -> None:
        assert "Derek Marsh" in asked.informativeText()
        told.click("Go back", asked)

    with asked_for(told, QMessageBox, go_back):
        assert not report.export_to(draft)
    assert not draft.exists()
    told.undo()
    assert report.export_to(draft)
    said = "\n".join(one.text for one in Document(str(draft)).paragraphs)
    assert "Nobody asked me before." in said and "Derek" not in said
    sound(told)


def _suggested(panel: Any) -> list[str]:
    """The names that are suggested."""
    return [card.suggestion.original for card in panel.suggestions.cards]


def _held(told: Story) -> list[bytes]:
    """Which of the names stand in the file of the study, to its last byte."""
    kept = told.project.path.read_bytes()
    return [name for name in NAMES if name in kept]
