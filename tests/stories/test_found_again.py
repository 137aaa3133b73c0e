"""The tenth story: somebody remembers some words, finds them again, and codes all of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from tests.stories.hands import choose
from tests.stories.studies import sound
from tests.stories.telling import CTRL, Story
from tests.ui.studies import written

KEY = Qt.Key
FIRST = (
    "Facilitator: Did the letter come? / "
    "pt1: [The letter came|Letters] in May. I read the letter twice. / "
    "pt2: My letter never came. The surgery lost my records, and then the letter. / "
    "pt1: Nobody asked before they wrote the letter."
)
SECOND = "Facilitator: And yours? / pt3: The pharmasist kept my letter in the surgery."


def test_words_are_found_again_and_all_of_them_coded(
    story: Callable[[], Story], tmp_path: Path
) -> None:
    told = story()
    told.open(written(tmp_path / "study.dwb", FIRST, SECOND), "Ada")
    told.window.resize(1440, 900)
    page = told.go("search")
    _ask(told, page, "the letter", "These words together")
    assert _found(page) == ["the letter", "The letter", "the letter", "the letter", "the letter"]
    _ask(told, page, "surgery letter", "Near each other")
    assert _found(page) == ["letter never came. The surgery", "letter in the surgery"]
    _ask(told, page, "pharmacist", "Sounds like")
    assert _found(page) == ["pharmasist"]
    assert "1 place in 1 turn of 1 transcript" in told.seen(page)

    _ask(told, page, "the letter", "These words together")
    told.click("Add a limit…", page)
    told.type("pt1")
    told.press(KEY.Key_Return)
    assert "Speaker: pt1" in told.seen(page)
    assert [row.hit.label for row in page.model.found()] == ["pt1"] * 3

    before, entries = told.read.codings(), len(list(told.project.entries()))
    told.click("Code all of these…", page)
    page.coding.code.setFocus()
    told.type("Letters")
    assert "2 passages in 1 transcript; 1 is coded so already;" in told.seen(page)
    told.click("Code 2 passages", page)
    coded = [one for one in told.read.codings() if one not in before]
    assert [one.exact.casefold() for one in coded] == ["the letter"] * 2
    assert {one.coder for one in coded} == {told.project.me}
    assert len(list(told.project.entries())) == entries + 1
    told.undo()
    assert told.read.codings() == before
    assert "Undone: " in told.workspace.toast.text()

    page.asked.words.setFocus()
    told.press(KEY.Key_Return, KEY.Key_Down, KEY.Key_Down, KEY.Key_Return)
    coding = told.workspace.page("coding")
    assert told.workspace.here == "coding"
    last = page.model.found()[2].hit
    shown = coding.view.selection()
    assert (coding.transcript, shown.start, shown.end) == (last.transcript, last.start, last.end)
    assert coding.view.viewport().rect().contains(coding.view.rect_of(shown).center())
    told.press(KEY.Key_0, modifier=CTRL)
    assert page.asked.words.text() == "the letter" and len(page.model.found()) == 3
    sound(told)


def _ask(told: Story, page: Any, words: str, how: str) -> None:
    """Choose how to look, write the words, and wait for what is found."""
    if page.asked.modes.currentText() != how:
        choose(told, page.asked.modes, how)
    page.asked.words.setFocus()
    page.asked.words.selectAll()
    told.type(words)
    told.qtbot.waitUntil(lambda: not page.asked.waiting)
    told.settle()


def _found(page: Any) -> list[str]:
    return [row.hit.exact for row in page.model.found()]
