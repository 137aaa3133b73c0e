"""Finding words in the transcript that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.coding.gestures import press, select, selected
from workbench.coding.finding.find import Query, Where
from workbench.coding.finding.find import find as find_places
from workbench.ui.desk import FOUND, Place


def find(page, words):
    page.view.select(0, 0)
    page.view.setFocus()
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


def test_the_same_keys_work_inside_the_bar(page):
    find(page, "letters")
    QTest.keyClick(page.find_bar.field, Qt.Key.Key_F3)
    assert page.find_bar.count.text() == "2 of 2"
    QTest.keyClick(page.find_bar.field, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.find_bar.field, "drawer")
    assert page.find_bar.field.text() == "drawer"


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


def test_the_beginning_of_a_word_is_enough_and_what_is_no_word_is_found_as_it_stands(page):
    find(page, "draw")
    assert selected(page) == "drawer"
    find(page, "?")
    assert selected(page) == "?"


def test_places_are_framed_in_the_text_and_drawn_in_the_ruler_while_the_bar_is_open(page):
    QTest.qWait(200)
    before = page.view.overview.ruler.grab().toImage()
    find(page, "letters")
    found = page.view.scene.found
    assert [span.of(page.view.scene.page.text) for span in found.spans] == ["letters", "letters"]
    assert found.here == 0
    QTest.qWait(250)
    assert page.view.overview.ruler.grab().toImage() != before
    QTest.keyClick(page.find_bar.field, Qt.Key.Key_Escape)
    assert page.view.scene.found.spans == []
    QTest.qWait(250)
    assert page.view.overview.ruler.grab().toImage() == before


def test_words_are_found_as_the_chosen_way_finds_them(page):
    find(page, "leters")
    assert page.find_bar.count.text() == "Nothing found"
    page.find_bar.modes.setCurrentIndex(page.find_bar.modes.findData("fuzzy"))
    page.find_bar.search()
    assert page.find_bar.count.text() == "1 of 2"
    page.find_bar.modes.setCurrentIndex(page.find_bar.modes.findData("regex"))
    page.find_bar.field.setText("(")
    page.find_bar.search()
    assert "cannot be read at character 2" in page.find_bar.count.text()


def test_keys_go_on_from_the_caret_while_one_reads(page):
    find(page, "letters")
    first = page.view.selection()
    page.view.setFocus()
    press(page, "F3")
    second = page.view.selection()
    assert second != first and selected(page) == "letters"
    press(page, "Shift+F3")
    assert page.view.selection() == first


def test_another_transcript_is_searched_when_it_is_opened(page):
    find(page, "company")
    assert page.find_bar.count.text() == "Nothing found"
    page.step(1)
    assert page.find_bar.count.text() == "– of 2"
    press(page, "F3")
    assert (page.find_bar.count.text(), selected(page)) == ("1 of 2", "company")


def test_a_search_of_all_transcripts_is_shown_around_the_place_it_led_to(page):
    read = page.desk.read
    here = page.transcript
    query, where = Query("letters"), Where(speakers=("pt1",))
    hits = find_places(read, query, where, me=page.desk.me).hits
    page.desk.sought = (query, where)
    hit = hits[1]
    page.arrive(Place("coding", here, hit.start, hit.end, item=FOUND))
    assert page.find_bar.isVisible() and page.view.hasFocus()
    assert page.find_bar.count.text() == "2 of 2, limited as in the search"
    assert page.view.selection() == hit.span
    assert page.view.scene.found.here == 1
    find(page, "letter")
    assert page.find_bar.count.text() == "1 of 2"


def test_what_is_found_or_selected_is_taken_to_all_transcripts(page):
    gone = []
    page.desk.asked_to_go.connect(gone.append)
    press(page, "Shift+F")
    assert gone[-1] == Place("search", item="")
    select(page, "a form in a drawer")
    press(page, "Shift+F")
    assert gone[-1] == Place("search", item="a form in a drawer")
    find(page, "letters")
    page.find_bar.all.click()
    assert gone[-1] == Place("search", item="letters")


def test_every_part_of_the_bar_answers_the_keys_of_the_bar(page):
    find(page, "letters")
    bar = page.find_bar
    bar.modes.setFocus()
    QTest.keyClick(bar.modes, Qt.Key.Key_F3)
    assert bar.count.text() == "2 of 2"
    bar.all.setFocus()
    QTest.keyClick(bar.all, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bar.field.hasFocus()
    bar.all.setFocus()
    QTest.keyClick(bar.all, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert page.view.hasFocus()


def test_the_first_place_from_the_caret_on_is_shown_first(page):
    find(page, "letters")
    first = page.view.selection()
    press(page, "Escape")
    page.view.select(first.end, first.end)
    page.view.setFocus()
    press(page, "Ctrl+F")
    page.find_bar.search()
    assert page.find_bar.count.text() == "2 of 2"
    assert page.view.selection().start > first.start
