"""The page Search finds, limits, opens, codes all at once, and takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.studies import open_desk
from workbench.coding.codebook import rename_code
from workbench.coding.finding.find import MODES, Mode
from workbench.coding.progress import set_progress
from workbench.model.codebook import Code
from workbench.transcripts.occasions.describing import describe_study
from workbench.transcripts.occasions.limits import Limit
from workbench.ui.desk import Desk, Place
from workbench.ui.search.page import BEGIN, LIST, NOTHING, WRONG, SearchPage


def _page(desk: Desk, qtbot: QtBot) -> SearchPage:
    page = SearchPage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    page.show()
    page.arrive(Place("search"))
    QApplication.processEvents()
    return page


def _ask(page: SearchPage, words: str, mode: Mode = "phrase") -> list[str]:
    page.asked.set_mode(mode)
    page.asked.words.setText(words)
    page.asked.ask_now()
    return _exact(page)


def _exact(page: SearchPage) -> list[str]:
    return [row.hit.exact for row in page.model.found()]


def _limit(page: SearchPage, said: str) -> None:
    page.limiting.choose(next(one for one in page.limiting._options if one.said == said))


def _code(desk: Desk, name: str) -> Code:
    return next(code for _, code in desk.read.codebook().walk() if code.name == name)


def test_words_that_are_typed_are_found_in_all_transcripts(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert page._stack.currentIndex() == BEGIN
    qtbot.keyClicks(page.asked.words, "twice")
    qtbot.waitUntil(lambda: _exact(page) == ["twice", "twice"])
    assert page.counts.text() == "2 places in 1 turn of 1 transcript"
    page.grab()
    page.asked.words.clear()
    qtbot.waitUntil(lambda: page._stack.currentIndex() == BEGIN)


@pytest.mark.parametrize(
    ("mode", "words", "found"),
    [
        ("phrase", "my record", ["my record"]),
        ("all", "trip bus", ["trip", "bus"]),
        ("any", "company drawer", ["drawer", "company", "company"]),
        ("near", "form drawer", ["form in a drawer"]),
        ("fuzzy", "daugther", ["daughter"]),
        ("regex", r"sc\w+n", ["scan"]),
    ],
)
def test_each_way_of_finding(
    desk: Desk, qtbot: QtBot, mode: Mode, words: str, found: list[str]
) -> None:
    page = _page(desk, qtbot)
    assert mode in MODES
    assert _ask(page, words, mode) == found
    assert page._stack.currentIndex() == LIST
    page.grab()


def test_the_choices_beside_the_words(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert _ask(page, "letter") == []
    page.asked.beginnings.click()
    assert _exact(page) == ["letters", "letters"]
    page.asked.as_written.click()
    assert _ask(page, "Letter") == []
    page.asked.reset()
    assert len(_ask(page, "not")) == 3
    page.asked.none.setText("company")
    page.asked.ask_now()
    assert len(_exact(page)) == 1
    page.asked.reset()
    assert _ask(page, "form drawer", "near") == ["form in a drawer"]
    page.asked.distance.setCurrentIndex(0)
    assert _exact(page) == []


def test_alike_words_can_come_likeliest_first(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    assert page.order.isHidden()
    _ask(page, "records", "fuzzy")
    assert page.order.isVisible()
    page.order.set_index(1)
    page.look()
    scores = [row.hit.score or 0 for row in page.model.found()]
    assert scores == sorted(scores, reverse=True) and len(set(scores)) > 1
    assert all(row.where for row in page.model.found())
    page.grab()


def test_an_expression_that_cannot_be_read_is_told_in_place(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    said: list[str] = []
    desk.refused.connect(said.append)
    _ask(page, "(a", "regex")
    assert page._stack.currentIndex() == WRONG and said == []
    assert "cannot be read" in page._wrong.sentence.text()
    assert _ask(page, "(a)", "regex") != []
    assert page._stack.currentIndex() == LIST


def test_nothing_found_shows_a_way_out(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _limit(page, "Speaker: pt4")
    _ask(page, "daugther")
    assert page._stack.currentIndex() == NOTHING
    assert "within these limits" in page._nothing.sentence.text()
    page.try_alike.click()
    assert page._stack.currentIndex() == NOTHING and page.try_alike.isHidden()
    page.everywhere.click()
    assert _exact(page) == ["daughter"]


def test_limits_are_chips_that_can_be_taken_away(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    everything = _ask(page, r"\w+", "regex")
    for said in (
        "Transcript: FG2",
        "Speaker: pt4",
        "Role: Participants",
        "Code: Control",
        "Coded by Ada (you)",
    ):
        before = _exact(page)
        _limit(page, said)
        assert 0 < len(_exact(page)) <= len(before) < len(everything) + 1
    assert " ".join(_exact(page)) == "The people whose records they are"
    assert len(page.limiting.items()) == 6
    chip = page.limiting.items()[1]
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert len(page.limiting.items()) == 5
    page.limiting.clear()
    assert _exact(page) == everything


def test_what_is_not_coded_can_be_looked_for(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _ask(page, "not a")
    assert len(_exact(page)) == 3
    _limit(page, "Not coded")
    assert [row.hit.label for row in page.model.found()] == ["pt3"]
    assert page._blind.isHidden()
    fg1 = desk.read.transcripts()[0].id
    desk.project.do(set_progress(desk.read, fg1, "in progress", by=desk.me))
    qtbot.waitUntil(page._blind.isVisible)
    assert page.blind.text().startswith("1 transcript") and "is not searched" in page.blind.text()


def test_a_limit_is_picked_by_some_letters(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _ask(page, "not")
    page.limiting.ask()
    picker = page.limiting.picker
    assert picker is not None and picker.isVisible()
    qtbot.keyClicks(picker.field, "fg2")
    qtbot.keyClick(picker.field, Qt.Key.Key_Down)
    qtbot.keyClick(picker.field, Qt.Key.Key_Up)
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert len(page.limiting.chosen) == 1 and page.focusWidget() is page.limiting.add
    assert {row.hit.transcript for row in page.model.found()} == {desk.read.transcripts()[1].id}


def test_keys_lead_from_the_words_to_the_place(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    asked: list[Place] = []
    desk.asked_to_go.connect(asked.append)
    qtbot.keyClicks(page.asked.words, "twice")
    qtbot.keyClick(page.asked.words, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    fg1 = desk.read.transcripts()[0].id
    (place,) = asked
    assert (place.page, place.transcript) == ("coding", fg1)
    assert desk.read.text(fg1)[place.start : place.end] == "twice"
    second = page.model.found()[1].hit
    assert place.start == second.start
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.asked.words


def test_what_was_found_is_still_there_when_one_comes_back(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _ask(page, "not")
    page.view.setCurrentIndex(page.model.index(2))
    at = page.view.place()
    page.hide()
    fg1 = desk.read.transcripts()[0].id
    desk.project.do(set_progress(desk.read, fg1, "in progress", by=desk.me))
    page.show()
    page.arrive(Place("search"))
    assert page.view.place() == at and page.asked.words.text() == "not"
    assert len(_exact(page)) == 3


def test_a_place_can_bring_words_along(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.arrive(Place("search", item="drawer"))
    assert _exact(page) == ["drawer"]


def test_a_change_of_the_study_is_shown_and_the_place_kept(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _ask(page, "twice")
    _limit(page, "Code: Mistakes")
    assert len(_exact(page)) == 2
    page.view.setCurrentIndex(page.model.index(1))
    at = page.view.place()
    mistakes = _code(desk, "Mistakes")
    desk.project.do(rename_code(desk.read, mistakes.id, "Errors"))
    qtbot.waitUntil(lambda: page.limiting.chosen[0].said == "Code: Errors")
    assert page.view.place() == at
    desk.count_only(Limit((), "without"))
    qtbot.waitUntil(lambda: len(_exact(page)) == 2)


def test_all_is_coded_in_one_step_and_one_undo_takes_it_back(desk: Desk, qtbot: QtBot) -> None:
    desk.do(lambda: describe_study(desk.read, again="apart"))
    page = _page(desk, qtbot)
    _ask(page, "not")
    before = desk.read.codings()
    page.code_all.click()
    assert page.coding.isVisible() and len(page.model.ticked()) == 3
    assert not page.coding.button.isEnabled()
    page.view.begin()
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert page.coding.told.text() == (
        "2 passages in 1 transcript; 1 transcript you had marked finished."
    )
    commercial = _code(desk, "Commercial use")
    page.coding.code.choose(commercial.id)
    assert "already" in page.coding.told.text()
    page.grab()
    planned_text = page.coding.button.text()
    with qtbot.waitSignal(desk.said) as said:
        page.coding.button.click()
    made = [one for one in desk.read.codings() if one not in before]
    assert {one.code for one in made} == {commercial.id} and {one.coder for one in made} == {
        desk.me
    }
    assert planned_text in (f"Code {len(made)} passages", "Code 1 passage")
    assert said.args is not None and "Commercial use" in said.args[0] and said.args[1]
    assert page.coding.isHidden() and not page.model.choosing
    desk.project.undo()
    assert desk.read.codings() == before
    desk.project.redo()
    assert len(desk.read.codings()) == len(before) + len(made)


def test_more_than_the_words_can_be_coded(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _ask(page, "twice")
    page.choose_to_code()
    consent = _code(desk, "Consent")
    page.coding.code.choose(consent.id)
    assert page.coding.button.text() == "Code 2 passages"
    page.coding.extent.chosen.emit(0)
    page.coding.extent.set_index(2)
    page.coding.changed.emit()
    assert page.coding.told.text() == (
        "1 passage in 1 transcript; 1 transcript you had marked finished."
    )
    page.coding.button.click()
    made = desk.read.codings(code=consent.id, coder=desk.me)
    texts = {desk.read.text(one.transcript)[one.span.start : one.span.end] for one in made}
    assert any(text.startswith("They lost my letters") for text in texts)
    page.choose_to_code()
    assert page.coding.told.text() == "Nothing is left to code: 1 is coded so already."
    assert not page.coding.button.isEnabled()
    page.model.tick_all(False)
    assert page.coding.told.text() == "No place is ticked."


def test_a_code_is_named_by_its_path(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _ask(page, "twice")
    page.choose_to_code()
    page.coding.code.setEditText("control > consent")
    assert page.coding.code.code() == _code(desk, "Consent").id
    page.coding.code.setEditText("control > con")
    assert page.coding.code.code() is None and not page.coding.button.isEnabled()
    qtbot.keyClick(page.coding.extent, Qt.Key.Key_Escape)
    assert page.coding.isHidden()


def test_places_are_copied_and_written_as_a_table(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(desk, qtbot)
    _ask(page, "not")
    page.taking.copy()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4
    page.view.setCurrentIndex(page.model.index(1))
    with qtbot.waitSignal(desk.said):
        page.taking.write(tmp_path / "not.csv")
    assert len((tmp_path / "not.csv").read_text("utf-8-sig").splitlines()) == 4
    with qtbot.waitSignal(desk.refused):
        page.taking.write(tmp_path / "nowhere" / "not.csv")


def test_ten_thousand_places_are_shown(dressed: object, qtbot: QtBot, tmp_path: Path) -> None:
    desk = open_desk(tmp_path, *("pt1: " + "tea and more. " * 2_500 for _ in range(4)))
    page = _page(desk, qtbot)
    assert len(_ask(page, "tea")) == 10_000
    assert page.counts.text() == "10,000 places in 4 turns of 4 transcripts"
    page.choose_to_code()
    assert page.coding.told.text().startswith("10,000 passages in 4 transcripts; ")
    page.view.scrollToBottom()
    page.grab()
    desk.clear()
