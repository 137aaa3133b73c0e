"""The words of a turn are corrected from the coding page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import at, drawn, press
from workbench.ui.coding.correcting import CorrectTurn
from workbench.ui.coding.page import CodingPage


def asked(page: CodingPage) -> CorrectTurn:
    """Press the key in the third turn."""
    at(page, "If it saves")
    press(page, "F2")
    return page.correcting.popover


def text(page: CodingPage) -> str:
    assert page.transcript is not None
    return page.desk.read.text(page.transcript)


def test_f2_corrects_the_turn_at_the_caret(qtbot: QtBot, page: CodingPage) -> None:
    popover = asked(page)
    assert popover.isVisible()
    assert popover.title.text() == "Correct the words of turn 3"
    assert not popover.save.isEnabled()
    field = popover.editor.rows[0].words
    field.setPlainText(field.words().replace("one trip", "me a trip"))
    page.correcting._timer.timeout.emit()
    assert "1 covers the corrected words." in popover.summary.text()
    popover.reason.setText("misheard")
    qtbot.mouseClick(popover.save, Qt.MouseButton.LeftButton)
    settle()
    assert not popover.isVisible()
    assert "If it saves me a trip" in text(page)
    assert page.view.scene.page.text == text(page)
    assert ("If it saves me a trip on the bus I would take it.", "Joined-up care", "A") in drawn(
        page
    )
    assert page.desk.read.revisions()[0].reason == "misheard"


def test_escape_leaves_the_words_alone(qtbot: QtBot, page: CodingPage) -> None:
    popover, before = asked(page), text(page)
    popover.editor.rows[0].words.setPlainText("Something else.")
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert text(page) == before


def test_the_whole_transcript_is_one_step_away(qtbot: QtBot, page: CodingPage) -> None:
    popover = asked(page)
    with qtbot.waitSignal(page.desk.asked_to_go) as went:
        popover.whole_asked.emit()
    place = went.args[0]
    assert (place.page, place.item, place.transcript) == ("correcting", "words", page.transcript)
