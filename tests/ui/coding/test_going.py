from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QSignalSpy, QTest

from tests.ui.coding.conftest import settle
from tests.ui.coding.gestures import at, mine, press, select, selected
from workbench.ui.coding.going import AskPlace
from workbench.ui.coding.page import CodingPage


def asked(page: CodingPage, typed: str) -> AskPlace:
    """Ask to go somewhere by key and type where."""
    press(page, "Ctrl+G")
    popover = page.going.popover
    assert popover is not None
    assert popover.isVisible()
    assert popover.field.hasFocus() or popover.field is page.window().focusWidget()
    QTest.keyClicks(popover.field, typed)
    settle()
    return popover


def enter(popover: AskPlace) -> None:
    QTest.keyClick(popover.field, Qt.Key.Key_Return)
    settle()


def test_a_paragraph_is_gone_to_by_its_number(page: CodingPage):
    popover = asked(page, "3")
    turn = page.view.scene.page.turns[2]
    assert popover.told.text().startswith("¶ 3 · pt2 · “If it saves one trip")
    enter(popover)
    assert page.view.caret() == turn.start
    assert page.view.selection() is None
    assert page.window().focusWidget() is page.view


def test_a_paragraph_that_is_not_there_is_told_and_nothing_moves(page: CodingPage):
    at(page, "honestly")
    before = page.view.caret()
    popover = asked(page, "300")
    assert popover.told.text() == "There is no paragraph 300: they go from 1 to 6."
    enter(popover)
    assert popover.isVisible()
    QTest.keyClick(popover.field, Qt.Key.Key_Escape)
    settle()
    assert page.view.caret() == before
    assert page.window().focusWidget() is page.view


def test_without_times_only_paragraphs_are_asked_for(page: CodingPage):
    assert asked(page, "").told.text() == "Type a paragraph from 1 to 6."
    QTest.keyClicks(page.going.popover.field, "13:53")
    assert page.going.popover.told.text() == (
        "This transcript has no times: type a paragraph from 1 to 6."
    )


def test_a_time_is_gone_to_where_there_are_times(page: CodingPage):
    turns = page.view.scene.page.turns
    timed = [turn._replace(at=number * 60_000) for number, turn in enumerate(turns)]
    page.view.scene.page.turns = timed
    page.view.setFocus()
    popover = asked(page, "")
    assert popover.told.text() == "Paragraphs go from 1 to 6, times up to 05:00."
    QTest.keyClicks(popover.field, "later")
    assert popover.told.text().startswith("Type a paragraph such as 46, or a time")
    popover.field.clear()
    QTest.keyClicks(popover.field, "3:40")
    assert popover.told.text().startswith("¶ 4 · pt1 · 03:00 · “They lost my letters")
    popover.field.clear()
    QTest.keyClicks(popover.field, "1:00:00")
    assert popover.told.text().startswith("The last time here is 05:00: ¶ 6 · pt3")
    enter(popover)
    assert page.view.caret() == turns[5].start


def test_the_codings_at_the_caret_are_focused_in_turn_and_named(page: CodingPage):
    spy = QSignalSpy(page.desk.said)
    at(page, "An opt out")
    named = []
    for _ in range(3):
        press(page, "O")
        mark = page.view.scene.focused_mark()
        named.append((mark.code, mark.initial))
    assert len(set(named[:2])) == 2
    assert named[2] == named[0]
    said = [spy.at(number)[0] for number in range(spy.count())]
    assert said[:2] == [
        f"“{code}” ({initial}): {n} of 2 codings here."
        for n, (code, initial) in enumerate(named[:2], 1)
    ]


def test_a_coding_that_ends_at_the_caret_is_in_reach(page: CodingPage):
    text = page.view.scene.page.text
    end = text.index("at my record") + len("at my record")
    page.view.select(end, end)
    press(page, "O")
    assert page.view.scene.focused_mark().end == end
    spy = QSignalSpy(page.desk.said)
    at(page, "honestly")
    press(page, "O")
    assert spy.at(0)[0] == "No coding is at the caret."


def test_the_ends_of_a_coding_move_by_letters_and_every_step_is_undone(page: CodingPage):
    at(page, "If it saves")
    press(page, "O")
    before = mine(page)
    press(page, "Ctrl+Alt+Shift+Left", "Ctrl+Alt+Shift+Left", "Ctrl+Alt+Right")
    assert ("f it saves one trip on the bus I would take i", "Joined-up care") in mine(page)
    press(page, "Ctrl+Alt+Left", "Ctrl+Alt+Shift+Right")
    assert ("If it saves one trip on the bus I would take it", "Joined-up care") in mine(page)
    for _ in range(5):
        page.desk.project.undo()
    assert mine(page) == before


def test_a_passage_is_copied_as_a_quote_by_key(page: CodingPage):
    select(page, "nobody asked me")
    press(page, "Shift+Q")
    assert QGuiApplication.clipboard().text() == "“nobody asked me” (FG1, pt2)"


@pytest.mark.parametrize("key", ["Ctrl+F", "F"])
def test_words_are_found_selected_and_left_by_key_alone(page: CodingPage, key: str):
    press(page, key)
    field = page.find_bar.field
    QTest.keyClicks(field, "letters")
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    settle()
    assert selected(page) == "letters"
    assert page.window().focusWidget() is page.view


def test_letters_composed_by_an_input_method_code_nothing(page: CodingPage):
    at(page, "If it saves")
    assert not page.view.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
    before, caret = mine(page), page.view.caret()
    composing = QInputMethodEvent("t", [])
    QGuiApplication.sendEvent(page.view, composing)
    ended = QInputMethodEvent()
    ended.setCommitString("t1r")
    QGuiApplication.sendEvent(page.view, ended)
    settle()
    assert (mine(page), page.view.caret(), page.view.selection()) == (before, caret, None)
    QTest.keyClicks(page.find_bar.field, "t1rsi")
    assert (mine(page), page.view.selection()) == (before, None)
