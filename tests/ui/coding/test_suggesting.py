"""Passages like coded ones are offered; only what is accepted becomes a coding."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.studies import open_desk
from workbench.coding.passages import code_passage
from workbench.coding.progress import set_progress
from workbench.model.codebook import Code
from workbench.transcripts.occasions.limits import Limit
from workbench.ui.coding.page import CodingPage
from workbench.ui.desk import Desk, Place

TALK = (
    "Ana: [The surgery lost my letters twice.|Mistakes] It rained. / "
    "Ben: They lost the letters of my sister. Nobody came.",
    "Dov: My hospital letters were lost, all of them! / Eve: [The nurse is kind.|Trust by Ben]",
)
NEAR = ["They lost the letters of my sister.", "My hospital letters were lost, all of them!"]


@pytest.fixture
def desk(dressed: object, tmp_path: Path) -> Iterator[Desk]:
    """Ada coded one mistake; two passages are like it."""
    made = open_desk(tmp_path, *TALK)
    yield made
    made.clear()


def _page(desk: Desk, qtbot: QtBot) -> CodingPage:
    page = CodingPage(desk)
    qtbot.addWidget(page)
    page.resize(1356, 848)
    page.show()
    page.refresh_if_stale()
    page.arrive(Place("coding"))
    QApplication.processEvents()
    return page


def _code(desk: Desk, name: str) -> Code:
    return next(code for _, code in desk.read.codebook().walk() if code.name == name)


def _offered(page: CodingPage) -> list[str]:
    return [row.found.words for row in page.suggesting.panel.model.rows()]


def _ask(page: CodingPage, qtbot: QtBot, name: str = "Mistakes") -> None:
    page.codebook.like_asked.emit(_code(page.desk, name).id)
    qtbot.waitUntil(lambda: not page.suggesting._tasks.busy)


def _coded(desk: Desk, name: str) -> list[str]:
    return [one.exact for one in desk.read.codings(code=_code(desk, name).id, coder=desk.me)]


def test_y_codes_n_passes_over_and_undo_takes_back(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    panel = page.suggesting.panel
    assert panel.isHidden()
    _ask(page, qtbot)
    assert _offered(page) == NEAR and panel.isVisible()
    assert panel.title.text() == "Passages like “Mistakes”"
    assert panel.count.text() == "2 passages to decide"
    page.grab()
    qtbot.keyClick(panel.view, Qt.Key.Key_N)
    assert _offered(page) == NEAR[1:] and _coded(desk, "Mistakes") == [TALK[0][6:40]]
    qtbot.keyClick(panel.view, Qt.Key.Key_Y)
    assert _offered(page) == [] and NEAR[1] in _coded(desk, "Mistakes")
    assert panel.told.text() == "All of them are decided."
    assert not panel.accept.isEnabled()
    *_, entry = desk.project.entries()
    assert entry.label == "Code “Mistakes”" and "The surgery lost" in entry.why
    desk.project.undo()
    assert _offered(page) == NEAR[1:]
    _ask(page, qtbot)
    assert _offered(page) == NEAR[1:]


def test_o_shows_it_in_its_transcript_and_the_list_keeps_the_keys(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    _ask(page, qtbot)
    panel = page.suggesting.panel
    panel.view.be_at(1)
    qtbot.keyClick(panel.view, Qt.Key.Key_O)
    found = panel.model.rows()[1].found
    assert page.transcript == found.transcript
    assert page.view.selection() == found.span
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert panel.isHidden() and page.suggesting.code is None


def test_the_focused_coding_is_compared_by_key(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    coding = desk.read.codings(code=_code(desk, "Mistakes").id)[0]
    page.view.set_focused(coding.id)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: not page.suggesting._tasks.busy)
    assert _offered(page) == NEAR
    panel = page.suggesting.panel
    assert panel.like.isVisible() and panel.like.index() == 1
    panel.like.set_index(0)
    panel.unit.set_index(1)
    panel.changed.emit()
    qtbot.waitUntil(lambda: not page.suggesting._tasks.busy)
    assert _offered(page) == NEAR[1:]


def test_the_coding_that_is_asked_about_stays_in_sight(dressed: object, tmp_path: Path) -> None:
    others = " / ".join(f"Ben: Nothing was lost on day {n}." for n in range(40))
    desk = open_desk(tmp_path, f"{others} / Ana: [They lost my letters.|Mistakes] / {others}")
    page = CodingPage(desk)
    page.resize(1356, 848)
    page.show()
    page.refresh_if_stale()
    page.arrive(Place("coding"))
    view = page.view
    mark = next(iter(view.scene.marks.by_id.values()))
    view.select(mark.start, mark.start)
    view.set_focused(mark.id)
    view.reveal(mark.start)
    QApplication.processEvents()
    view.scroll_by(view.hits.caret_box(mark.start).bottom() - view.viewport().height() + 40)
    before = view.viewport().height()
    assert 0 < view.hits.caret_box(mark.start).bottom() < before
    page.suggesting.like_focused()
    for _ in range(5):
        QApplication.processEvents()
    assert view.viewport().height() < before
    assert 0 < view.hits.caret_box(mark.start).bottom() < view.viewport().height()
    page.suggesting.close()
    page.close()
    desk.clear()


def test_a_code_one_has_not_used_is_refused(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    said: list[str] = []
    desk.refused.connect(said.append)
    _ask(page, qtbot, "Trust")
    assert "You have not coded anything with “Trust” yet" in said[0]
    assert page.suggesting.panel.isHidden()


def test_it_can_be_cancelled_and_ends_with_its_coder(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.codebook.like_asked.emit(_code(desk, "Mistakes").id)
    page.suggesting._show_far()
    assert page.suggesting.panel.bar.maximum() == 4
    page.suggesting.panel.stopped.emit()
    qtbot.wait(60)
    assert page.suggesting.panel.isHidden() and _offered(page) == []
    _ask(page, qtbot)
    ben = next(one for one in desk.read.coders() if one.name == "Ben")
    desk.project.act_as(ben.id)
    assert page.suggesting.panel.isHidden()


def test_changes_elsewhere_look_again_and_counts_are_said_with_their_limit(
    desk: Desk, qtbot: QtBot
) -> None:
    page = _page(desk, qtbot)
    _ask(page, qtbot)
    desk.do(
        lambda: set_progress(desk.read, desk.read.transcripts()[0].id, "in progress", by=desk.me)
    )
    assert _offered(page) == NEAR
    desk.count_only(Limit((), "without"))
    qtbot.waitUntil(lambda: not page.suggesting._tasks.busy)
    assert page.suggesting.panel.count.text().endswith("Without stimulus text")


def test_the_menu_of_a_code_offers_it(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    menu = QMenu(page)
    page.codebook.lead(menu, _code(desk, "Mistakes"))
    action = next(one for one in menu.actions() if one.text() == "Find passages like these…")
    action.trigger()
    qtbot.waitUntil(lambda: not page.suggesting._tasks.busy)
    assert _offered(page) == NEAR
    assert page.suggesting.panel.view.indexAt(QPoint(10, 10)).isValid()


def test_coding_by_rule_is_a_key_away(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    went: list[Place] = []
    desk.asked_to_go.connect(went.append)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_A)
    assert went == [Place("autocode")]
    menu = QMenu(page)
    page.codebook.lead(menu, _code(desk, "Mistakes"))
    next(one for one in menu.actions() if one.text() == "Autocode…").trigger()
    assert went[1] == Place("autocode", code=_code(desk, "Mistakes").id)


def test_a_coding_that_took_in_the_passage_is_told(desk: Desk, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    said: list[str] = []
    desk.said.connect(lambda sentence, _: said.append(sentence))
    code = _code(desk, "Mistakes")
    first = desk.read.transcripts()[0].id
    start = desk.read.text(first).index("Nobody came.")
    desk.do(
        lambda: code_passage(
            desk.read, first, start, start + 12, code.id, by=desk.me, make_id=desk.make_id
        )
    )
    _ask(page, qtbot)
    page.suggesting.panel.view.be_at(_offered(page).index(NEAR[0]))
    page.suggesting.accept()
    assert len(said) == 1 and len(_coded(desk, "Mistakes")) == 2
