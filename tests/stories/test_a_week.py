"""A week of one researcher: a definition changes, memos are followed, the text is looked at in
other ways, passages go into the quote bank and a sheet, and next week all is as it was left."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QSlider

from tests.stories.hands import answering, asked_for
from tests.stories.studies import sound
from tests.stories.telling import CTRL, Story
from workbench.coding.codebook.versions import definitions_of
from workbench.coding.recoding.queue import recode_queue
from workbench.model.codebook import Code
from workbench.project import settings as preferences
from workbench.project.sheets import read_sheet
from workbench.ui.appearance import look
from workbench.ui.codes.ask_code import AskCode
from workbench.ui.desk import Place
from workbench.ui.key_map import key_map
from workbench.ui.key_row import KeyRow
from workbench.ui.key_sheet import KeySheet
from workbench.ui.main_window import MainWindow, wear
from workbench.ui.settings_dialog import SettingsDialog
from workbench.ui.widgets.buttons import Segmented

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ADA = "Ada Okafor"


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    """Light, with everybody’s own keys, after each story."""
    yield
    key_map().put({})
    look().apply("light")


def test_a_week_with_the_sample(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(sample_source, tmp_path / "study.dwb"))
    told = story()
    told.open(path, ADA)
    _monday_the_meaning_of_a_code_changes(told)
    _tuesday_memos_are_found_and_followed(told)
    _wednesday_the_text_is_looked_at_in_other_ways(told)
    _thursday_passages_are_taken_along(told, tmp_path / "asked.xlsx")
    _friday_the_window_is_made_ones_own(told)
    sound(told)
    left = _how_it_looks(told)
    told.window.close()

    kept = preferences.place().read_text(encoding="utf-8")
    key_map().put({})  # the closed window still hears it
    look().apply("light")
    preferences.place().write_text(kept, encoding="utf-8")
    again = _the_program_starts_again(told)
    again.open(path, ADA)
    again.settle()
    assert _how_it_looks(again) == left
    again.press(KEY.Key_S, KEY.Key_Z)
    assert again.focused() is again.workspace.page("coding").opening.palette.field
    sound(again)
    again.window.close()


def _code(told: Story, path: str) -> Code:
    found = told.read.codebook().find(path)
    assert found is not None, path
    return found


def _monday_the_meaning_of_a_code_changes(told: Story) -> None:
    """A definition is written anew; every passage coded before is looked at again by key."""
    told.go("coding")
    told.press(KEY.Key_B, modifier=CTRL | SHIFT)
    assert told.workspace.here == "codebook"
    page: Any = told.workspace.page("codebook")
    asked = _code(told, "Being asked")
    page.panel.tree.setCurrentIndex(page.panel.model.index_of(asked.id))
    field = page.form.texts["definition"]
    field.setFocus()
    field.selectAll()
    told.type("Wants to be asked each time, not once for all.")
    told.press(KEY.Key_Return, modifier=CTRL)
    versions = definitions_of(told.read, asked.id)
    assert [one.number for one in versions] == [1, 2]
    assert versions[-1].definition == "Wants to be asked each time, not once for all."
    assert versions[0].definition == asked.definition

    mine = {c.id for c in told.read.codings(code=asked.id, coder=told.project.me, layer="coder")}
    waiting = recode_queue(told.read, told.project.me)
    assert {one.coding.id for one in waiting} == mine and len(mine) > 5
    told.click(f"To look at again ({len(mine)})")
    told.press(KEY.Key_G)
    (ask,) = told.window.findChildren(AskCode)
    ask.choice.choose(_code(told, "Purpose limits").id)
    told.click("Choose", ask)
    assert told.read.coding(waiting[0].coding.id).code == _code(told, "Purpose limits").id
    told.press(KEY.Key_Delete)
    assert waiting[1].coding.id not in {one.id for one in told.read.codings()}
    told.undo()
    for _ in range(len(mine) - 1):
        told.press(KEY.Key_F)
    assert recode_queue(told.read, told.project.me) == ()
    assert "Nothing is to be looked at again" in told.seen()
    now = told.read.codings(code=asked.id, coder=told.project.me, layer="coder")
    assert {one.id for one in now} == mine - {waiting[0].coding.id}
    assert {one.version for one in now} == {versions[-1].id}


def _tuesday_memos_are_found_and_followed(told: Story) -> None:
    """A memo is written while coding, found by its words, and leads back to its passage."""
    coding = told.go("coding")
    coding.view.setFocus()
    told.press(KEY.Key_J, KEY.Key_S)
    words = coding.view.selection().of(coding.view.scene.page.text)
    told.press(KEY.Key_M)
    told.type("Ask the others about zebra crossings.")
    told.press(KEY.Key_Return, modifier=CTRL)
    there = coding.transcript, coding.view.selection()

    told.workspace.go(Place("memos"))
    page: Any = told.workspace.page("memos")
    told.settle()
    assert len(page.model.rows()) == len(told.read.memos())
    told.press(KEY.Key_F, modifier=CTRL)
    told.type("zebra")
    told.qtbot.waitUntil(lambda: len(page.model.rows()) == 1, timeout=5000)
    (row,) = page.model.rows()
    assert row.noted.exact == words
    coding.open(next(t.id for t in told.read.transcripts() if t.id != coding.transcript))
    told.workspace.go(Place("memos"))
    page.view.setFocus()
    told.press(KEY.Key_Return, modifier=CTRL)
    assert told.workspace.here == "coding"
    assert coding.transcript == there[0]
    at = coding.view.caret()
    assert there[1].start <= at <= there[1].end


def _wednesday_the_text_is_looked_at_in_other_ways(told: Story) -> None:
    """One code alone, two columns, everything again; nothing is changed by looking."""
    page, before = told.go("coding"), told.project.rows()
    page.open(told.read.transcripts()[0].id)
    everything = set(page.view.scene.marks.by_id)
    only = _code(told, "Who decides")
    page.panel.tree.setCurrentIndex(page.panel.model.index_of(only.id))
    page.view.setFocus()
    told.press(KEY.Key_L)
    drawn = [told.read.coding(id) for id in page.view.scene.marks.by_id]
    assert drawn and {one.code for one in drawn} == {only.id}
    told.press(KEY.Key_L, modifier=CTRL | SHIFT)
    assert set(page.view.scene.marks.by_id) == everything

    told.press(KEY.Key_Backslash, KEY.Key_Backslash)
    assert page.view.sides.arrangement == "columns"
    names = " ".join(page.view.sides.names)
    assert "Ada" in names and "Ben" in names
    assert set(page.view.scene.marks.by_id) == everything
    told.press(KEY.Key_Backslash)
    assert page.view.sides.arrangement == "beside"
    assert told.project.rows() == before


def _thursday_passages_are_taken_along(told: Story, sheet: Path) -> None:
    """Coded passages are asked for, quoted in one step, and written into a workbook."""
    told.press(KEY.Key_F, modifier=CTRL | SHIFT)
    page: Any = told.workspace.page("codings")
    page.asking.code.choose(_code(told, "Control").id)
    told.press(KEY.Key_Return, modifier=CTRL)
    page.asking.steps[0].code.choose(_code(told, "Trust").id)
    told.settle()
    found = page.passages.found.entries
    assert found
    before = {(q.transcript, q.start, q.end) for q in told.read.quotes()}
    told.click("Quote all")
    passages = {(r.passage.transcript, r.passage.start, r.passage.end) for r in found}
    quotes = {(q.transcript, q.start, q.end) for q in told.read.quotes()}
    assert quotes == before | passages and quotes != before
    with answering("getSaveFileName", sheet):
        told.click("Export…", page)
    rows = read_sheet(sheet)
    assert len(rows) == len(found)
    assert {r.passage.exact for r in found} <= {cell for row in rows for cell in row.values()}


def _friday_the_window_is_made_ones_own(told: Story) -> None:
    """Dark, another font, larger text, another key; a transcript is left in the middle."""
    with asked_for(told, SettingsDialog, _sets):
        told.press(KEY.Key_Comma, modifier=CTRL)
    assert look().tokens.dark
    page = told.go("coding")
    assert page.view.text_px == 20
    with asked_for(told, KeySheet, _gives_a_key):
        told.press(KEY.Key_F1)
    page.open(told.read.transcripts()[1].id)
    page.view.setFocus()
    told.press(KEY.Key_S, KEY.Key_Z)
    assert told.focused() is page.opening.palette.field
    told.press(KEY.Key_Escape)
    page.view.restore((12, 3))
    told.settle()


def _sets(dialog: Any) -> None:
    """Choose in the settings as with the mouse."""
    for name, words in (("scheme", "Dark"), ("face", "Inter")):
        chooser = dialog.findChild(Segmented, name)
        button = next(
            b for b in chooser.findChildren(QAbstractButton) if b.accessibleName() == words
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    slider = dialog.findChild(QSlider, "text_px")
    while slider.value() < 20:
        QTest.keyClick(slider, KEY.Key_Right)
    dialog.accept()


def _gives_a_key(sheet: Any) -> None:
    """Let Z find a code."""
    row: KeyRow = next(row for row in sheet.rows if row.command.id == "coding.code")
    row.setFocus()
    QTest.keyClick(row, KEY.Key_Return)
    QTest.keyClick(row, KEY.Key_Z)
    sheet.accept()


def _how_it_looks(told: Story) -> tuple[object, ...]:
    page: Any = told.workspace.page("coding")
    return (
        told.workspace.here,
        page.transcript,
        page.view.anchor(),
        page.view.text_px,
        key_map().given,
        look().scheme,
        told.window.settings.face,
    )


def _the_program_starts_again(told: Story) -> Story:
    """A window that knows only what the first one kept."""
    window = MainWindow()
    wear(window.settings)
    told.qtbot.addWidget(window)
    with told.qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return Story(window, told.qtbot)
