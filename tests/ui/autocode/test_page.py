"""The page Autocode: groups are ticked, their passages looked through, coded in one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.coding.codebook import add_code
from workbench.coding.progress import set_progress
from workbench.model.codebook import Code
from workbench.transcripts.occasions.limits import Limit
from workbench.ui.autocode.foot import EACH
from workbench.ui.autocode.page import BUSY, NOTHING, TABLE, AutocodePage
from workbench.ui.desk import Desk, Place


def _page(desk: Desk, qtbot: QtBot) -> AutocodePage:
    page = AutocodePage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    page.show()
    page.refresh_if_stale()
    page.arrive(Place("autocode"))
    QApplication.processEvents()
    return page


def _code(desk: Desk, name: str) -> Code:
    return next(code for _, code in desk.read.codebook().walk() if code.name == name)


def _names(page: AutocodePage) -> list[str]:
    names = {line.key: line.name for line in page.model.lines}
    return [names[key] for key in page.view.shown()]


def _tick(page: AutocodePage, *names: str) -> None:
    page.model.tick([line.key for line in page.model.lines if line.name in names], True)


def _words(page: AutocodePage, qtbot: QtBot) -> None:
    page.options.set_source("repeated")
    page.options.often.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not page.finding.busy)


def _listed(page: AutocodePage) -> list[str]:
    return [row.words for row in page.passages.rows() if row.passage is not None]


def test_turns_of_a_speaker_are_coded_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.options.by.setCurrentIndex(1)
    assert _names(page) == ["Facilitator", "pt1", "pt2", "pt3", "pt4", "pt5"]
    assert page.foot.told.text() == "Tick what is to be coded."
    assert not page.foot.button.isEnabled()
    _tick(page, "Facilitator")
    assert _listed(page)[0] == "What would you want to know before records are linked?"
    page.grab()
    code = _code(desk, "Consent")
    page.foot.choose(code.id)
    assert page.foot.told.text() == (
        "3 passages in 2 transcripts; 2 transcripts you had marked finished."
    )
    assert page.foot.button.text() == "Code 3 passages"
    before = len(desk.read.codings())
    page.foot.button.click()
    assert len(desk.read.codings()) == before + 3
    *_, entry = desk.project.entries()
    assert entry.label == "Code “Consent” on 3 passages"
    assert entry.why == "Every turn of “Facilitator”."
    qtbot.waitUntil(lambda: "Nothing is left to code; 3 are coded" in page.foot.told.text())
    desk.project.undo()
    assert len(desk.read.codings()) == before


def test_groups_are_ticked_by_key(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.options.by.setCurrentIndex(1)
    page.view.setFocus()
    page.view.setCurrentIndex(page.view.sorted.index(1, 0))
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert [line.name for line in page.model.ticked()] == ["pt1"]
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    assert page.model.ticked() == [] and _listed(page) == []


def test_passages_are_left_out_by_hand(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.options.by.setCurrentIndex(1)
    _tick(page, "Facilitator")
    page.foot.choose(_code(desk, "Consent").id)
    page.preview.setCurrentIndex(page.passages.index(1))
    qtbot.keyClick(page.preview, Qt.Key.Key_Space)
    assert page.foot.button.text() == "Code 2 passages"
    page.code()
    *_, entry = desk.project.entries()
    assert entry.why == "Every turn of “Facilitator”; 1 passage left out by hand."
    assert "What would you want to know before records are linked?" not in {
        one.exact for one in desk.read.codings()
    }


def test_a_code_for_each_is_made_under_a_parent(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.options.by.setCurrentIndex(1)
    _tick(page, "pt1", "pt2")
    page.foot.how.set_index(EACH)
    page.foot.changed.emit()
    assert "2 new codes" in page.foot.told.text()
    page.foot.code.choose(_code(desk, "Harms").id)
    page.code()
    book = desk.read.codebook()
    assert {"pt1", "pt2"} <= {one.name for one in book.children(_code(desk, "Harms").id)}
    desk.project.undo()
    assert desk.read.codebook().find("pt1") is None
    page.foot.code.setEditText("No such code")
    assert page.foot.target() is None and not page.foot.button.isEnabled()


def test_words_that_are_said_again_and_again(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _words(page, qtbot)
    assert page.stack.currentIndex() == TABLE
    assert _names(page)[:1] != [] and "company" in _names(page)
    page.view.order_by(0)
    assert _names(page) == sorted(_names(page), key=str.casefold)
    page.options.field.setText("lost")
    assert _names(page) == ["lost my letters twice"]
    page.tick_all(True)
    assert _listed(page) == ["lost my letters twice"] * 2
    page.grab()
    page.foot.extent.set_index(2)
    page.foot.resized.emit()
    assert len(_listed(page)) == 1
    page.foot.choose(_code(desk, "Mistakes").id)
    page.code()
    *_, entry = desk.project.entries()
    assert entry.why == "Wherever is said “lost my letters twice”; the whole turn."


def test_the_words_left_out_can_be_edited(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _words(page, qtbot)
    assert "company" in _names(page)
    page.options.ask_left_out()
    asking = page.options.asking
    assert asking is not None and "the" in asking.words.text().split()
    asking.words.setPlainText(asking.words.text() + " Company")
    asking._take(asking.words.text())
    qtbot.waitUntil(lambda: not page.finding.busy)
    assert "company" not in _names(page)
    page.options.leave_out(None)
    qtbot.waitUntil(lambda: not page.finding.busy)
    assert "company" in _names(page)


def test_no_more_phrases_are_ticked_than_can_be_looked_through(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _page(desk, qtbot)
    said: list[str] = []
    desk.said.connect(lambda sentence, _: said.append(sentence))
    _words(page, qtbot)
    monkeypatch.setattr("workbench.ui.autocode.page.TICKED_AT_MOST", 2)
    page.tick_all(True)
    assert {line.key for line in page.model.ticked()} == set(page.view.shown()[:2])
    assert said == ["The first 2 are ticked: a longer list cannot be looked through."]
    page.tick_all(False)
    assert page.model.ticked() == []


def test_counting_can_be_stopped(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.options.set_source("repeated")
    assert page.stack.currentIndex() == BUSY
    page.stop()
    qtbot.wait(60)
    assert page.stack.currentIndex() == NOTHING and _names(page) == []


@pytest.mark.parametrize(("source", "names"), [("sessions", ["FG1", "FG2"]), ("segments", [])])
def test_sessions_and_segments(desk: Desk, qtbot: QtBot, source: str, names: list[str]) -> None:
    page = _page(desk, qtbot)
    page.options.set_source(source)  # type: ignore[arg-type]
    assert _names(page) == names
    if names:
        _tick(page, "FG2")
        assert page.foot.told.text().startswith("1 passage in 1 transcript")
    else:
        assert page.stack.currentIndex() == NOTHING
        assert "press P" in page._nothing.sentence.text()


def test_limits_are_kept_and_said(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.options.by.setCurrentIndex(1)
    first = next(one for one in page.limiting._options if one.said == "Session: FG2")
    page.limiting.choose(first)
    assert _names(page) == ["Facilitator", "pt4", "pt5"]
    desk.count_only(Limit((), "without"))
    qtbot.waitUntil(lambda: page.told.isVisible())
    assert page.told.text() == "Counted: Without stimulus text"
    _tick(page, "pt4")
    assert "Without stimulus text" in page.foot.told.text()
    page.foot.choose(_code(desk, "Consent").id)
    assert page.foot.told.text().endswith(".")


def test_a_passage_is_shown_in_its_transcript_and_a_code_is_brought_along(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = _page(desk, qtbot)
    went: list[Place] = []
    desk.asked_to_go.connect(went.append)
    code = _code(desk, "Mistakes")
    page.arrive(Place("autocode", code=code.id))
    assert page.foot.target() == code.id
    page.options.by.setCurrentIndex(1)
    _tick(page, "pt4")
    page.preview.setCurrentIndex(page.passages.index(1))
    qtbot.keyClick(page.preview, Qt.Key.Key_Return)
    second = desk.read.transcripts()[1].id
    assert (went[0].page, went[0].transcript) == ("coding", second)


def test_what_changes_in_the_study_changes_the_plan(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.options.by.setCurrentIndex(1)
    _tick(page, "pt4")
    page.foot.choose(_code(desk, "Mistakes").id)
    _, second = (one.id for one in desk.read.transcripts())
    desk.do(lambda: set_progress(desk.read, second, "in progress", by=desk.me))
    qtbot.waitUntil(lambda: page.foot.told.text() == "1 passage in 1 transcript.")
    desk.do(lambda: add_code(desk.read, "Another", make_id=desk.make_id))
    qtbot.waitUntil(lambda: page.foot.code.findText("Another") >= 0)
    assert page.model.ticked() and page.foot.target() == _code(desk, "Mistakes").id


def test_codings_that_took_in_more_words_are_told(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    said: list[str] = []
    desk.said.connect(lambda sentence, _: said.append(sentence))
    page.options.by.setCurrentIndex(1)
    _tick(page, "pt2")
    page.foot.choose(_code(desk, "Joined-up care").id)
    page.code()
    assert said == ["Coded 1 passage. 1 of your codings took in more words."]
    (only,) = desk.read.codings(code=_code(desk, "Joined-up care").id, coder=desk.me)
    assert only.exact.endswith("But nobody asked me last time.")
