"""Finding words in the transcript that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.coding.gestures import press, selected
from workbench.ui.coding.find_bar import places


def find(page, words):
    page.view.select(0, 0)
    press(page, "Ctrl+F")
    assert page.find_bar.field.hasFocus()
    QTest.keyClicks(page.find_bar.field, words)
    page.find_bar.search()


def test_it_counts_and_goes_round(page):
    find(page, "LETTERS")
    assert page.find_bar.count.text() == "1 of 2"
    assert selected(page) == "letters"
    first = page.view.selection()
    QTest.keyClick(page.find_bar.field, Qt.Key.Key_Return)
    assert page.find_bar.count.text() == "2 of 2"
    assert page.view.selection() != first
    QTest.keyClick(page.find_bar.field, Qt.Key.Key_Return)
    assert page.view.selection() == first
    QTest.keyClick(page.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.find_bar.count.text() == "2 of 2"


def test_nothing_found_is_said(page):
    find(page, "zebra")
    assert page.find_bar.count.text() == "Nothing found"
    assert selected(page) == ""


def test_escape_closes_it_and_keeps_the_place(page):
    find(page, "drawer")
    QTest.keyClick(page.find_bar.field, Qt.Key.Key_Escape)
    assert not page.find_bar.isVisible()
    assert page.view.hasFocus()
    assert selected(page) == "drawer"


def test_blanks_and_case_do_not_matter_and_signs_mean_themselves():
    assert places("One\ntwo. ONE  two.", "one two.") == [(0, 8), (9, 18)]
    assert places("a.b axb", "a.b") == [(0, 3)]
    assert places("İstanbul istanbul", "istanbul")[-1] == (9, 17)
    assert places("anything", "") == []
