"""What a coder does, in the words of the tests."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from tests.ui.coding.conftest import settle
from workbench.model.codebook import Code
from workbench.model.coding import Coding
from workbench.ui.coding.page import CodingPage


def press(page: CodingPage, *keys: str) -> None:
    """Press keys in the transcript: "S", "Shift+S", "Del"."""
    for key in keys:
        QTest.keySequence(page.view, QKeySequence(key))
        settle()


def at(page: CodingPage, words: str) -> None:
    """Put the caret into the first place of some words."""
    start = page.view.scene.page.text.index(words)
    page.view.select(start + 1, start + 1)


def select(page: CodingPage, words: str) -> None:
    """Select the first place of some words."""
    start = page.view.scene.page.text.index(words)
    page.view.select(start, start + len(words))


def selected(page: CodingPage) -> str:
    """The words that are selected, or ""."""
    span = page.view.selection()
    return span.of(page.view.scene.page.text) if span else ""


def code(page: CodingPage, path: str) -> Code:
    """The code of a path."""
    found = page.desk.read.codebook().find(path)
    assert found is not None, path
    return found


def mine(page: CodingPage) -> list[tuple[str, str]]:
    """The words and code names of Ada's codings in the transcript that is open."""
    read = page.desk.read
    book = read.codebook()
    codings: list[Coding] = list(
        read.codings(transcript=page.transcript, coder=page.desk.me, layer="coder")
    )
    return [(coding.exact, book[coding.code].name) for coding in codings]


def drawn(page: CodingPage) -> set[tuple[str, str, str]]:
    """The words, code names and initials of what is drawn."""
    text = page.view.scene.page.text
    marks = page.view.scene.marks.by_id.values()
    return {(text[mark.start : mark.end], mark.code, mark.initial) for mark in marks}


def type_in_palette(page: CodingPage, words: str, keys: str = "") -> None:
    """Write into the palette, then press a key: "Return", "Shift+Return"."""
    field = page.opening.palette.field
    QTest.keyClicks(field, words)
    if keys:
        combination = QKeySequence(keys)[0]
        QTest.keyClick(field, combination.key(), combination.keyboardModifiers())
    settle()


def offered(page: CodingPage) -> list[str]:
    """What the palette offers."""
    return [choice.said for choice in page.opening.palette.choices.rows]
