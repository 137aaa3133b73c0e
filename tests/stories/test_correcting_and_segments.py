"""The eighth and ninth story: transcripts are corrected after coding, and parted into segments."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from tests.stories.hands import answering, click_words, select, tick, write
from tests.stories.studies import preview, printed, quoted, sound
from tests.stories.telling import CTRL, Story
from tests.ui.studies import written
from workbench.transcripts.occasions.limits import Part
from workbench.transcripts.people.matching import add_unknown

KEY = Qt.Key
MISHEARD = (
    "Facilitator: What would you want to know? / "
    "pt1: I wanna know [who is looking at my rekord|Trust], honestly. "
    "[My daughter works at the surgery.|Local detail by Ben] / "
    "pt2: If it saves [one trip on the bus|Benefits] I take it. "
    "But [nobody asked me|Consent by Ben] last time."
)


def test_a_typo_is_mended_after_coding(story: Callable[[], Story], tmp_path: Path) -> None:
    told = story()
    told.open(written(tmp_path / "study.dwb", MISHEARD), "Ada")
    told.window.resize(1440, 900)
    here = told.read.transcripts()[0].id
    first, coded = told.read.text(here), _words_by_code(told)
    told.go("transcripts")
    told.click("Correct…")
    page = told.workspace.page("correcting")
    _mend(told, page, "I wanna know", ("wanna", "want to"), ("rekord", "record"))
    _mend(told, page, "If it saves", ("saves one trip", "gives me a ride"))
    _waits_for(told, page, "2 turns are corrected and not saved.")
    write(told, page.words.reason, "heard again")
    told.click("Save the correction", page)
    mended = told.read.text(here)
    assert "I want to know who is looking at my record, honestly." in mended
    assert _words_by_code(told) == {
        "Trust": "who is looking at my record",
        "Local detail": "My daughter works at the surgery.",
        "Consent": "nobody asked me",
    }
    assert "1 passage waits to be placed" in told.seen(told.go("study"))

    told.go("transcripts")
    told.click("Correct…")
    told.click("To be placed (1)", page)
    texts = page.review.texts
    assert texts.earlier.view.scene.page.text == first
    assert texts.later.view.scene.page.text == mended
    assert "“Benefits” on “one trip on the bus”" in told.seen(page)
    select(told, texts.later.view, "a ride on the bus")
    told.click("Place on the selection", page)
    assert "Nothing waits to be placed" in told.seen(page)
    assert _words_by_code(told)["Benefits"] == "a ride on the bus"

    told.click("Earlier texts (1)", page)
    assert page.earlier.texts.earlier.view.scene.page.text == first
    assert "replaced by Ada" in page.earlier.choice.currentText()
    assert "heard again" in page.earlier.choice.currentText()
    told.undo()
    told.undo()
    assert told.read.text(here) == first
    assert _words_by_code(told) == coded
    assert "No earlier texts" in told.seen(page)
    for _ in range(2):
        told.press(KEY.Key_Y, modifier=CTRL)
    assert told.read.text(here) == mended

    corrected = tmp_path / "FG1 proofread.txt"
    _as_file(told, corrected, ("last time", "the last time"), ("pt2:", "Rosa:"))
    with answering("getOpenFileName", corrected):
        told.click("Replace by a corrected file…", page)
    assert "4 passages keep their words" in told.seen(page)
    told.click("Replace the transcript", page)
    assert "nobody asked me the last time." in told.read.text(here)
    assert [turn.label for turn in told.read.turns(here)] == ["Facilitator", "pt1", "pt2"]
    assert _words_by_code(told) == {
        "Trust": "who is looking at my record",
        "Local detail": "My daughter works at the surgery.",
        "Benefits": "a ride on the bus",
        "Consent": "nobody asked me",
    }
    told.click("Earlier texts (2)", page)
    sound(told)
    told.undo()
    assert told.read.text(here) == mended
    sound(told)


def _as_file(told: Story, path: Path, *others: tuple[str, str]) -> None:
    """The first transcript as a text file, with some words others."""
    here = told.read.transcripts()[0].id
    text = told.read.text(here)
    said = [f"{turn.label}: {text[turn.start : turn.end]}" for turn in told.read.turns(here)]
    whole = "\n\n".join(said)
    for wrong, right in others:
        assert wrong in whole
        whole = whole.replace(wrong, right)
    path.write_text(whole, encoding="utf-8")


def _waits_for(told: Story, page: Any, words: str) -> None:
    """What is written is thought about for a moment before the page tells of it."""
    told.qtbot.waitUntil(lambda: words in told.seen(page), timeout=10_000)


def _words_by_code(told: Story) -> dict[str, str]:
    book = told.read.codebook()
    return {book[one.code].name: one.exact for one in told.read.codings()}


def _mend(told: Story, page: Any, turn: str, *others: tuple[str, str]) -> None:
    """Put the caret into a turn, and write other words over some of its words."""
    click_words(told, page.words.view, turn)
    field = page.words.editor.rows[0].words
    field.setFocus()
    for wrong, right in others:
        field.moveCursor(QTextCursor.MoveOperation.Start)
        assert field.find(wrong)
        told.type(right)


def test_parts_of_a_session_are_marked_and_counted(
    story: Callable[[], Story], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = story()
    told.open(written(tmp_path / "study.dwb"), "Ada")
    told.window.resize(1440, 900)
    speakers = [one.id for one in told.read.speakers() if one.label.startswith("pt")]
    told.project.do(add_unknown(told.read, speakers))
    quoted(told, "They lost my letters twice")
    before = _people(told, capsys)

    page = told.go("coding")
    select(told, page.view, "If it saves one trip", "I would take it.")
    _mark(told, page, "Stimulus", "The film")
    assert "Stimulus “The film”" in [band.told for band in page.view.scene.bands.all]
    select(told, page.view, "I want to know who is", "nobody asked me last time.")
    _mark(told, page, "Topic", "Care")
    select(told, page.view, "They lost my letters twice")
    _mark(told, page, "Notes")
    here = page.transcript
    assert [(one.kind, one.label) for one in told.read.segments(here)] == [
        ("topic", "Care"),
        ("stimulus", "The film"),
        ("notes", ""),
    ]
    after = _people(told, capsys)
    assert (before["pt2"], after["pt2"]) == ((1, 18), (0, 0))
    assert {**before, "pt2": (0, 0)} == after

    compare = told.go("compare")
    told.qtbot.waitUntil(lambda: compare.found is not None, timeout=10_000)
    whole = compare.found.units
    told.click("What is counted: Whole sessions")
    panel = told.workspace.counting
    tick(told, panel.boxes()[Part("topic", "Care")])
    told.press(KEY.Key_Escape)
    told.qtbot.waitUntil(lambda: compare.found.units != whole, timeout=10_000)
    assert (whole, compare.found.units) == (9, 2)
    assert "Only topic “Care”" in told.seen()
    assert "1 transcript compared; left out: FG2" in told.seen(compare)
    assert "Unit: 2 speaker turns" in told.seen(compare)
    assert "only topic “Care”" in preview(told)
    told.go("compare")
    tick(told, told.workspace.top.counting.off)
    told.qtbot.waitUntil(lambda: compare.found.units == whole, timeout=10_000)
    assert "Only topic “Care”" not in told.seen()

    assert "They lost my letters twice (FG1, pt1) (notes)" in preview(told)
    assert told.workspace.page("report").export_to(tmp_path / "draft.docx")
    paragraphs = [one.text for one in Document(str(tmp_path / "draft.docx")).paragraphs]
    assert "They lost my letters twice (FG1, pt1) (notes)" in paragraphs
    told.undo()
    assert len(told.read.segments(here)) == 2
    assert "“They lost my letters twice” (FG1, pt1)" in preview(told)
    sound(told)


def _mark(told: Story, page: Any, kind: str, label: str = "") -> None:
    """Press P, say what the selected turns are, and Enter."""
    told.press(KEY.Key_P)
    asked = page.segments.popover
    told.click(kind, asked)
    asked.label.setFocus()
    told.type(label)
    told.press(KEY.Key_Return)


def _people(told: Story, capsys: pytest.CaptureFixture[str]) -> dict[str, tuple[int, int]]:
    """Turns and words of each participant, as the command line tells them."""
    about = printed(capsys, "info", told.project.path)
    return {one["label"]: (one["turns"], one["words"]) for one in about["participants"]}
