"""The page Codebook: fields saved as one change, versions, looking again, splitting, sheets."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.studies import written
from workbench.coding.codebook import describe_code
from workbench.coding.codebook.scales import values_in_use
from workbench.coding.codebook.versions import definitions_of
from workbench.coding.recoding.queue import recode_queue
from workbench.journal.entry import Draft, sets
from workbench.model.codebook import Code
from workbench.project.session import Project
from workbench.ui.codebook.page import QUEUE, SPLIT, CodebookPage
from workbench.ui.codes.ask_code import AskCode
from workbench.ui.codes.asking import AskName
from workbench.ui.desk import Desk, Place

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def settle() -> None:
    for _ in range(4):
        QCoreApplication.processEvents()


def code(desk: Desk, path: str) -> Code:
    found = desk.read.codebook().find(path)
    assert found is not None, path
    return found


def shown(
    qtbot: QtBot,
    desk: Desk,
    path: str = "Mistakes",
    item: str = "",
    size: tuple[int, int] = (1356, 848),
) -> CodebookPage:
    page = CodebookPage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.refresh_if_stale()
    page.arrive(Place("codebook", code=code(desk, path).id, item=item))
    settle()
    return page


def redefine(desk: Desk, path: str, **fields: str) -> None:
    one = code(desk, path).id
    desk.do(lambda: describe_code(desk.read, one, by=desk.me, changed="meaning", **fields))


# -- the form -----------------------------------------------------------------------------


def test_a_code_that_is_added_is_opened(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.panel.add.click()
    [ask] = page.findChildren(AskName)
    QTest.keyClicks(ask.field, "Benefits > Speed")
    QTest.keyClick(ask.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: page.panel.current() == code(desk, "Benefits > Speed"))
    assert page.form.code() == code(desk, "Benefits > Speed").id


def test_what_is_written_is_saved_as_one_change(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.form.foot.isHidden()
    page.form.texts["definition"].setFocus()
    page.form.texts["definition"].setPlainText("Letters that went astray")
    page.form.texts["counter_example"].setPlainText("A late letter")
    page.form.aliases.setPlainText("Errors\nSlips")
    page.form.name.setText("Errors of offices")
    QTest.keyClick(page.form.texts["definition"], KEY.Key_Return, CONTROL)
    made = code(desk, "Errors of offices")
    assert (made.definition, made.counter_example) == ("Letters that went astray", "A late letter")
    assert made.other_names == ("Errors", "Slips")
    assert page.form.foot.isHidden()
    desk.project.undo()
    settle()
    assert code(desk, "Mistakes").definition == ""
    assert page.form.name.text() == "Mistakes"


def test_another_code_is_shown_after_saving_and_not_when_it_is_refused(
    qtbot: QtBot, desk: Desk
) -> None:
    page = shown(qtbot, desk)
    page.form.texts["include"].setPlainText("Letters")
    page.panel.tree.setCurrentIndex(page.panel.model.index_of(code(desk, "Consent").id))
    settle()
    assert code(desk, "Mistakes").include == "Letters"
    assert page.form.name.text() == "Consent"
    said: list[str] = []
    desk.refused.connect(said.append)
    page.form.name.setText("")
    page.panel.tree.setCurrentIndex(page.panel.model.index_of(code(desk, "Mistakes").id))
    settle()
    assert said == ["A code needs a name."]
    assert page.form.code() == code(desk, "Consent").id == page.panel.current().id


def test_it_is_asked_whether_the_meaning_changed_and_why(qtbot: QtBot, desk: Desk) -> None:
    redefine(desk, "Mistakes", definition="Letters")
    page = shown(qtbot, desk)
    page.form.texts["definition"].setPlainText("Letters and scans")
    assert not page.form._what.isHidden()
    assert page.form.changed.index() == 0
    page.form.changed.set_index(1)
    page.form.reason.setText("Clearer")
    page.form.save_button.click()
    last = definitions_of(desk.read, code(desk, "Mistakes").id)[-1]
    assert (last.changed, last.reason, last.number) == ("wording", "Clearer", 3)


def test_what_is_being_written_stays_when_the_study_changes(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.form.texts["include"].setPlainText("Being written")
    redefine(desk, "Mistakes", definition="From elsewhere")
    settle()
    assert page.form.texts["include"].text() == "Being written"
    assert page.form.texts["definition"].text() == "From elsewhere"
    page.form.revert()
    assert page.form.texts["include"].text() == ""


def test_leaving_the_page_keeps_what_is_written(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.form.texts["exclude"].setPlainText("Not this")
    page.hide()
    assert code(desk, "Mistakes").exclude == "Not this"


def test_a_renamed_label_takes_values_along_and_a_removed_one_asks(
    qtbot: QtBot, desk: Desk
) -> None:
    mistakes = code(desk, "Mistakes").id
    desk.do(
        lambda: describe_code(
            desk.read, mistakes, by=desk.me, scale="ordinal", scale_labels="low\nmiddle\nhigh"
        )
    )
    first, second = desk.read.codings(code=mistakes)[:2]
    desk.do(lambda: Draft("Value", (*sets(first, value="low"), *sets(second, value="high"))))
    page = shown(qtbot, desk)
    scale = page.form.scale
    scale._labels[0].field.setText("small")
    holder = scale._rows.itemAt(2).widget()
    assert holder is not None
    scale._remove(scale._labels[2], holder)
    [asked] = scale._homeless.values()
    assert isinstance(asked, QComboBox)
    said: list[str] = []
    desk.refused.connect(said.append)
    assert not page.form.save()
    assert "no place for “high”" in said[0]
    asked.setCurrentIndex(asked.findData("middle"))
    assert page.form.save()
    assert values_in_use(desk.read, mistakes) == {"small": 1, "middle": 1}
    assert code(desk, "Mistakes").labels == ("small", "middle")


def test_the_history_shows_what_differs(qtbot: QtBot, desk: Desk) -> None:
    redefine(desk, "Mistakes", definition="Letters lost", reason="First")
    redefine(desk, "Mistakes", definition="Letters and scans lost")
    page = shown(qtbot, desk)
    assert page.history.newer.currentText() == "Version 3"
    assert [text.toPlainText() for text in page.history.differences.texts] == [
        "Letters lost",
        "Letters and scans lost",
    ]
    page.history.older.setCurrentIndex(0)
    page.history.older.activated.emit(0)
    assert page.history.differences.texts[0].toPlainText() == "–"


def test_a_study_that_is_only_looked_at_is_not_written_in(
    qtbot: QtBot, dressed: object, tmp_path: Path
) -> None:
    path = written(tmp_path / "study.dwb")
    desk = Desk(Project.open(path, coder="Ada", read_only=True))
    page = shown(qtbot, desk)
    QTest.keyClicks(page.form.texts["definition"], "Letters")
    assert page.form.texts["definition"].text() == ""
    assert not page.form.scale.isEnabled() and not page.import_button.isEnabled()
    page.panel.tree.setCurrentIndex(page.panel.model.index_of(code(desk, "Consent").id))
    settle()
    assert page.form.name.text() == "Consent"
    desk.clear()


# -- looking again ------------------------------------------------------------------------


def test_codings_are_looked_at_again_by_key(qtbot: QtBot, desk: Desk) -> None:
    for path in ("Mistakes", "Consent", "Institutions"):
        redefine(desk, path, definition="Newly said")
    page = shown(qtbot, desk, item=QUEUE)
    number = len(recode_queue(desk.read, desk.me))
    assert page.switch.names[1] == f"To look at again ({number})"
    view = page.queue.passage.view
    assert view.hasFocus()
    first = page.queue.current()
    assert first is not None
    QTest.keyClick(view, KEY.Key_F)
    settle()
    assert desk.read.coding(first.coding.id).version == first.in_force.id
    second = page.queue.current()
    assert second is not None
    QTest.keyClick(view, KEY.Key_Delete)
    settle()
    assert second.coding.id not in {one.id for one in desk.read.codings()}
    third = page.queue.current()
    assert third is not None
    QTest.keyClick(view, KEY.Key_G)
    settle()
    [ask] = page.findChildren(AskCode)
    ask.choice.choose(code(desk, "Benefits").id)
    ask.take.click()
    assert desk.read.coding(third.coding.id).code == code(desk, "Benefits").id
    settle()
    assert len(page.queue.rows) == number - 3
    desk.project.undo()
    settle()
    assert len(page.queue.rows) == number - 2


def test_next_and_previous_go_round(qtbot: QtBot, desk: Desk) -> None:
    redefine(desk, "Consent", definition="Newly said")
    redefine(desk, "Mistakes", definition="Newly said")
    page = shown(qtbot, desk, item=QUEUE)
    first = page.queue.current()
    QTest.keyClick(page.queue.passage.view, KEY.Key_N)
    assert page.queue.current() != first
    QTest.keyClick(page.queue.passage.view, KEY.Key_P)
    assert page.queue.current() == first


# -- splitting ----------------------------------------------------------------------------


def test_a_code_is_split_by_numbers(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "Consent", SPLIT)
    part = page.splitting
    mine = desk.read.codings(code=code(desk, "Consent").id, coder=desk.me)
    assert len(mine) == 2
    part.parts.names[0].setText("Asked before")
    part.parts.names[1].setText("Benefits")
    part.passage.view.setFocus()
    QTest.keyClick(part.passage.view, KEY.Key_1)
    QTest.keyClick(part.passage.view, KEY.Key_2)
    assert desk.read.coding(mine[0].id).code == code(desk, "Consent").id
    QTest.keyClick(part.passage.view, KEY.Key_Return, CONTROL)
    assert desk.read.coding(mine[0].id).code == code(desk, "Asked before").id
    assert desk.read.coding(mine[1].id).code == code(desk, "Benefits").id
    desk.project.undo()
    assert desk.read.codebook().find("Asked before") is None


def test_a_part_with_passages_needs_a_name(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "Consent", SPLIT)
    said: list[str] = []
    desk.refused.connect(said.append)
    page.splitting.parts.names[1].setText("Second")
    page.splitting.put(0)
    page.splitting.split()
    assert said == ["Part 1 has passages and no name: name it first."]


# -- sheets and the tree ------------------------------------------------------------------


def test_a_sheet_is_looked_at_before_it_goes_in(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    sheet = tmp_path / "codes.csv"
    sheet.write_text("Code,Memo\nHarms > Delay,Waiting\n,lost\n", encoding="utf-8")
    page = shown(qtbot, desk)
    page.look_at(sheet)
    assert desk.read.codebook().find("Delay") is None
    told = [page.importing.rows.item(n).text() for n in range(page.importing.rows.count())]
    assert told[0] == "Row 3: there is no code in this row; name it under “code”."
    page.importing.go.click()
    assert code(desk, "Harms > Delay").definition == "Waiting"
    assert page.stack.currentWidget() is page.form
    desk.project.undo()
    assert desk.read.codebook().find("Delay") is None


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_codebook_goes_out_and_comes_in_unchanged(
    qtbot: QtBot, desk: Desk, tmp_path: Path, ending: str
) -> None:
    page = shown(qtbot, desk)
    page.export_to(tmp_path / f"out.{ending}")
    page.look_at(tmp_path / f"out.{ending}")
    assert page.importing.planned is not None
    assert page.importing.planned.count("unchanged") == len(desk.read.codebook())
    assert not page.importing.go.isEnabled()
    assert page.importing.summary.text().startswith("Nothing would change: ")
    page.importing.cancel.click()
    assert page.stack.currentWidget() is page.form


def test_codes_are_moved_and_archived_in_the_tree(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, "Commercial use")
    page.panel.tree.setFocus()
    QTest.keyClick(page.panel.tree, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    harms = desk.read.codebook().children(code(desk, "Harms").id)
    assert [one.name for one in harms] == ["Commercial use", "Mistakes"]
    page.actions_of_codes.set_use(code(desk, "Commercial use").id, "archived")
    settle()
    assert page.panel.model.index_of(code(desk, "Commercial use").id).isValid()
    page.panel.show_archived(False)
    assert not page.panel.model.index_of(code(desk, "Commercial use").id).isValid()


@pytest.mark.parametrize("size", [(1356, 848), (1016, 648)])
@pytest.mark.parametrize("item", ["", QUEUE, SPLIT])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, desk: Desk, size: tuple[int, int], item: str
) -> None:
    redefine(desk, "Mistakes", definition="Letters")
    page = shown(qtbot, desk, item=item, size=size)
    assert page.minimumSizeHint().width() <= size[0]
    assert page.minimumSizeHint().height() <= size[1]


def test_another_sheet_of_a_workbook_is_chosen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, rows in {
        "Codes": [("Code", "Memo"), ("Delay", "Waiting")],
        "More": [("Code", "Memo"), ("Cost", "Paying")],
        "Notes": [("Anything",), ("else",)],
    }.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    del book["Sheet"]
    book.save(tmp_path / "codes.xlsx")
    page = shown(qtbot, desk)
    page.look_at(tmp_path / "codes.xlsx")
    part, said = page.importing, list[str]()
    desk.refused.connect(said.append)
    part.sheets.setCurrentText("Notes")
    part.sheets.activated.emit(2)
    assert "no column of codes" in said[0]
    assert not part.go.isEnabled()
    part.sheets.setCurrentText("More")
    part.sheets.activated.emit(1)
    part.go.click()
    assert code(desk, "Cost").definition == "Paying"
    assert desk.read.codebook().find("Delay") is None


def test_a_code_is_merged_into_one_picked_from_the_list(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.panel.tree.setFocus()
    page.actions_of_codes.ask_merge(code(desk, "Mistakes").id)
    settle()
    [ask] = page.findChildren(AskCode)
    ask.choice.showPopup()
    settle()
    assert ask.isVisible()
    ask.choice.hidePopup()
    assert ask.choice.findData(code(desk, "Mistakes").id) < 0
    ask.choice.choose(code(desk, "Commercial use").id)
    ask.take.click()
    assert desk.read.codebook().find("Harms > Mistakes") is None
    assert code(desk, "Commercial use").other_names == ("Mistakes",)


def test_a_use_leads_to_the_words_of_its_coding(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    mine = desk.read.codings(code=code(desk, "Mistakes").id, coder=desk.me, layer="coder")[0]
    buttons = page.history.findChildren(QPushButton)
    use = next(one for one in buttons if one.accessibleName() == mine.exact)
    with qtbot.waitSignal(desk.asked_to_go) as went:
        use.click()
    place = Place("coding", mine.transcript, mine.start, mine.end, coding=mine.id)
    assert went.args[0] == place


def test_the_code_that_is_chosen_is_split_until_the_splitting_has_begun(
    qtbot: QtBot, desk: Desk
) -> None:
    page = shown(qtbot, desk, "Mistakes")
    page._show_part(SPLIT)
    assert page.splitting.code() == code(desk, "Mistakes").id
    page._show_part("codes")
    page.arrive(Place("codebook", code=code(desk, "Consent").id))
    page._show_part(SPLIT)
    assert page.splitting.code() == code(desk, "Consent").id
    page.splitting.parts.names[0].setText("A part")
    page.arrive(Place("codebook", code=code(desk, "Mistakes").id))
    page._show_part(SPLIT)
    assert page.splitting.code() == code(desk, "Consent").id
