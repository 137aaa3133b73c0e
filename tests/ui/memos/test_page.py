"""The page Memos lists, filters, changes, follows and exports what was noted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.studies import open_desk
from workbench.coding.memos import link_memo, note_passage, write_memo
from workbench.model.study import STUDY
from workbench.ui.desk import Desk, Place
from workbench.ui.memos.page import LIST, NONE_YET, NOTHING, MemosPage

TALK = "Int: How was it? / Ana: I was [tired|Fatigue] of waiting. / Ben: It saves time."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path, TALK)


def note(desk: Desk, words: str, text: str) -> None:
    here = desk.read.transcripts()[0].id
    start = desk.read.text(here).index(words)
    desk.do(
        lambda: note_passage(
            desk.read,
            here,
            start,
            start + len(words),
            text,
            by=desk.me,
            now=desk.now,
            make_id=desk.make_id,
        )
    )


def put(desk: Desk, about: str, subject: str, text: str) -> None:
    desk.do(
        lambda: write_memo(
            desk.read,
            about,  # type: ignore[arg-type]
            subject,
            text,
            by=desk.me,
            now=desk.now,
            make_id=desk.make_id,
        )
    )


def shown(qtbot: QtBot, desk: Desk) -> MemosPage:
    page = MemosPage(desk)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    return page


def texts(page: MemosPage) -> list[str]:
    return [row.noted.memo.text for row in page.model.rows()]


def test_an_empty_study_shows_the_way_to_a_first_memo(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page._stack.currentIndex() == NONE_YET
    page.add.click()
    assert page.begin.isVisible()
    page.begin.about.setCurrentIndex(page.begin.about.findText("Code", Qt.MatchFlag.MatchContains))
    page.begin.field.setPlainText("Too wide")
    page.begin.write()
    [memo] = desk.read.memos()
    assert (memo.about, memo.text) == ("code", "Too wide")
    assert texts(page) == ["Too wide"]
    assert page._stack.currentIndex() == LIST


def test_what_is_called_nothing_is_refused_and_nothing_is_lost(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.begin.begin()
    page.begin.field.setPlainText("Words")
    page.begin.about.setEditText("no such thing")
    with qtbot.waitSignal(desk.refused) as refused:
        page.begin.write()
    assert "“no such thing”" in refused.args[0]
    assert (page.begin.isVisible(), page.begin.field.text()) == (True, "Words")


def test_words_and_filters_narrow_the_list_together(qtbot: QtBot, desk: Desk) -> None:
    put(desk, "study", STUDY, "About it all")
    note(desk, "saves time", "A claim to weigh")
    put(desk, "code", desk.read.codebook().codes[0].id, "A claim about codes")
    page = shown(qtbot, desk)
    assert len(texts(page)) == 3
    page.search.setText("CLAIM")
    qtbot.waitUntil(lambda: len(texts(page)) == 2)
    page.filters.about.setCurrentRow(
        next(
            n
            for n in range(page.filters.about.count())
            if "Passages" in page.filters.about.item(n).text()
        )
    )
    assert texts(page) == ["A claim to weigh"]
    assert page.counts.text() == "1 of 3 memos"
    page.search.setText("nowhere to be found")
    qtbot.waitUntil(lambda: page._stack.currentIndex() == NOTHING)
    page._show_everything()
    assert len(texts(page)) == 3


def test_a_memo_is_changed_where_it_is_read_and_undone(qtbot: QtBot, desk: Desk) -> None:
    put(desk, "study", STUDY, "First thought")
    page = shown(qtbot, desk)
    page.read_on()
    page.detail.field.setPlainText("Second thought")
    QTest.keyClick(page.detail.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.view.setFocus()
    page.detail.field.commit()
    assert [memo.text for memo in desk.read.memos()] == ["Second thought"]
    desk.project.undo()
    qtbot.waitUntil(lambda: texts(page) == ["First thought"])
    page.detail.gone.click()
    qtbot.waitUntil(lambda: texts(page) == [])
    assert desk.read.memos() == []


def test_somebody_elses_memo_is_read_only(qtbot: QtBot, desk: Desk) -> None:
    put(desk, "study", STUDY, "Ada’s thought")
    other = desk.project.add_coder("Cleo")
    desk.project.act_as(other.id)
    page = shown(qtbot, desk)
    assert page.detail.field.isHidden() and page.detail.gone.isHidden()
    assert page.detail.text.text() == "Ada’s thought"


def test_links_are_listed_followed_and_taken_away(qtbot: QtBot, desk: Desk) -> None:
    put(desk, "study", STUDY, "See there")
    memo, here = desk.read.memos()[0], desk.read.transcripts()[0].id
    start = desk.read.text(here).index("saves time")
    desk.do(
        lambda: link_memo(
            desk.read, memo.id, here, start, start + 10, by=desk.me, make_id=desk.make_id
        )
    )
    page = shown(qtbot, desk)
    card = page.detail._links.itemAt(0).widget()
    buttons = {button.text(): button for button in card.findChildren(type(page.detail.open_button))}
    with qtbot.waitSignal(desk.asked_to_go) as went:
        buttons["Open there"].click()
    assert went.args[0] == Place("coding", here, start, start + 10)
    page.detail._unlink(desk.read.links()[0].id)
    assert desk.read.links() == []
    desk.project.undo()
    assert len(desk.read.links()) == 1


def test_the_list_goes_where_a_memo_belongs(qtbot: QtBot, desk: Desk) -> None:
    note(desk, "saves time", "A claim")
    page = shown(qtbot, desk)
    [link] = desk.read.links()
    with qtbot.waitSignal(desk.asked_to_go) as went:
        QTest.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert went.args[0] == Place("coding", link.transcript, link.start, link.end)


def test_a_place_names_a_memo_whatever_is_filtered(qtbot: QtBot, desk: Desk) -> None:
    put(desk, "study", STUDY, "One")
    note(desk, "saves time", "Two")
    page = shown(qtbot, desk)
    page.search.setText("Two")
    qtbot.waitUntil(lambda: texts(page) == ["Two"])
    one = next(memo for memo in desk.read.memos() if memo.text == "One")
    page.arrive(Place("memos", item=one.id))
    assert page.chosen() is not None and page.chosen().memo == one


@pytest.mark.parametrize("ending", ["csv", "xlsx", "txt"])
def test_what_is_shown_is_exported(qtbot: QtBot, desk: Desk, tmp_path: Path, ending: str) -> None:
    note(desk, "saves time", "A claim to weigh")
    page = shown(qtbot, desk)
    path = tmp_path / f"memos.{ending}"
    with qtbot.waitSignal(desk.said) as said:
        page.write(path)
    assert "1 memo is in" in said.args[0]
    if ending == "xlsx":
        assert path.read_bytes().startswith(b"PK")
    else:
        assert "A claim to weigh" in path.read_text("utf-8-sig")
