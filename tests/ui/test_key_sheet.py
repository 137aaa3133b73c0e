"""Keys are given and taken on the sheet of all keys, and kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.studies import written
from workbench.project import settings as preferences
from workbench.ui.commands import Command
from workbench.ui.desk import Desk, Place
from workbench.ui.key_map import key_map
from workbench.ui.key_row import KeyRow
from workbench.ui.key_sheet import KeySheet
from workbench.ui.main_window import MainWindow
from workbench.ui.pages import PAGES
from workbench.ui.workspace import Workspace


@pytest.fixture(autouse=True)
def own_keys() -> Iterator[None]:
    yield
    key_map().put({})


def command(id: str, text: str, *keys: str, fixed: bool = False) -> Command:
    return Command(id, text, keys, lambda: None, "Room", fixed=fixed)


@pytest.fixture
def sheet(dressed: object, qtbot: QtBot) -> Iterator[KeySheet]:
    above = QWidget()
    made = KeySheet(
        [
            command("room.memo", "Write a memo", "M"),
            command("room.next", "Next coding", "N"),
            command("room.code", "Find a code", "Return", "C"),
            command("room.right", "A letter on", "Right", fixed=True),
            command("list.rename", "Rename", "F2"),
            command("undo", "Undo", "Ctrl+Z"),
        ],
        above,
        [command("far.off", "Far off", "Ctrl+F")],
    )
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    above.deleteLater()


def row_of(sheet: KeySheet, id: str) -> KeyRow:
    return next(row for row in sheet.rows if row.command.id == id)


def give(sheet: KeySheet, id: str, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Choose a row by Enter, then press its new key."""
    row = row_of(sheet, id)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert row.waiting
    QTest.keyClick(row, key, held or Qt.KeyboardModifier.NoModifier)
    assert not row.waiting


def test_a_row_takes_the_next_key_pressed(sheet: KeySheet) -> None:
    give(sheet, "room.memo", Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert key_map().given == {"room.memo": ("Ctrl+K",)}
    assert "Ctrl+K" in row_of(sheet, "room.memo").accessibleName()
    assert sheet.said.text() == "“Write a memo” has the key Ctrl+K now."


def test_also_tab_and_enter_can_be_given(sheet: KeySheet) -> None:
    give(sheet, "room.memo", Qt.Key.Key_Tab)
    assert key_map().given == {"room.memo": ("Tab",)}
    give(sheet, "room.next", Qt.Key.Key_Enter)
    assert key_map().given["room.next"] == ("Enter",)


def test_esc_leaves_the_row_as_it_was_and_the_sheet_open(sheet: KeySheet) -> None:
    give(sheet, "room.memo", Qt.Key.Key_Escape)
    assert key_map().given == {} and sheet.isVisible()


def test_a_key_of_another_is_said_with_both_names_and_can_be_swapped(sheet: KeySheet) -> None:
    give(sheet, "room.memo", Qt.Key.Key_N)
    assert key_map().given == {}
    assert sheet.said.text() == (
        "N does “Next coding” already. Swap the keys of “Write a memo” and “Next coding”?"
    )
    sheet.swap.click()
    assert key_map().given == {"room.memo": ("N",), "room.next": ("M",)}
    give(sheet, "room.memo", Qt.Key.Key_M)
    sheet.swap.click()
    assert key_map().given == {}


def test_a_swap_can_be_left(sheet: KeySheet) -> None:
    give(sheet, "room.memo", Qt.Key.Key_N)
    sheet.leave.click()
    assert key_map().given == {} and not sheet.said.isVisible()


def test_of_two_keys_the_one_asked_for_is_swapped(sheet: KeySheet) -> None:
    give(sheet, "room.memo", Qt.Key.Key_C)
    sheet.swap.click()
    assert key_map().given == {"room.memo": ("C",), "room.code": ("M", "Return")}


def test_keys_heard_everywhere_get_in_the_way_and_those_of_other_parts_do_not(
    sheet: KeySheet,
) -> None:
    give(sheet, "room.memo", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "“Undo”" in sheet.said.text() and key_map().given == {}
    give(sheet, "room.memo", Qt.Key.Key_F2)
    assert key_map().given == {"room.memo": ("F2",)}


def test_what_is_heard_everywhere_takes_no_letter_and_no_key_of_another_page(
    sheet: KeySheet,
) -> None:
    give(sheet, "undo", Qt.Key.Key_U)
    assert sheet.said.text() == (
        "“Undo” is heard everywhere: choose a key with Ctrl or Alt for it."
    )
    give(sheet, "undo", Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert "“Far off”" in sheet.said.text() and key_map().given == {}
    sheet.leave.click()
    give(sheet, "room.memo", Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert key_map().given == {"room.memo": ("Ctrl+F",)}


def test_a_key_the_transcript_answers_itself_stays(sheet: KeySheet) -> None:
    give(sheet, "room.memo", Qt.Key.Key_Right)
    assert "stays: choose another" in sheet.said.text() and not sheet.swap.isVisible()
    fixed = row_of(sheet, "room.right")
    fixed.setFocus()
    QTest.keyClick(fixed, Qt.Key.Key_Return)
    assert not fixed.waiting and key_map().given == {}


def test_one_row_or_all_are_put_back(sheet: KeySheet) -> None:
    for id, key in (("room.memo", Qt.Key.Key_X), ("room.next", Qt.Key.Key_Y)):
        give(sheet, id, key)
    memo = row_of(sheet, "room.memo")
    memo.setFocus()
    QTest.keyClick(memo, Qt.Key.Key_Delete)
    assert key_map().given == {"room.next": ("Y",)}
    sheet._all.click()
    assert key_map().given == {}


def test_a_key_that_another_has_now_is_not_taken_back_in_silence(sheet: KeySheet) -> None:
    give(sheet, "room.memo", Qt.Key.Key_X)
    give(sheet, "room.next", Qt.Key.Key_M)
    memo = row_of(sheet, "room.memo")
    memo.setFocus()
    QTest.keyClick(memo, Qt.Key.Key_Delete)
    assert "“Next coding”" in sheet.said.text()
    assert key_map().given == {"room.memo": ("X",), "room.next": ("M",)}


def test_rows_are_found_by_words_and_keys(sheet: KeySheet) -> None:
    for words, ids in (
        ("memo", ["room.memo"]),
        ("ctrl z", ["undo"]),
        ("F2", ["list.rename"]),
        ("nothing like it", []),
    ):
        sheet.words.setText(words)
        assert [row.command.id for row in sheet.rows if row.isVisible()] == ids
    said = [one.text() for one in sheet.findChildren(QLabel) if one.isVisible()]
    assert "No command and no key is called that." in said


def test_up_and_down_go_through_the_rows(sheet: KeySheet) -> None:
    QTest.keyClick(sheet.words, Qt.Key.Key_Down)
    assert row_of(sheet, "room.memo").hasFocus()
    QTest.keyClick(row_of(sheet, "room.memo"), Qt.Key.Key_Down)
    assert row_of(sheet, "room.next").hasFocus()
    QTest.keyClick(row_of(sheet, "room.next"), Qt.Key.Key_Up)
    assert row_of(sheet, "room.memo").hasFocus()


def test_a_key_is_kept_for_the_next_start(
    dressed: object, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preferences, "place", lambda: tmp_path / "settings.json")
    window = MainWindow()
    qtbot.addWidget(window)
    window.open_study(written(tmp_path / "study.dwb"), "Ada")
    key_map().put({"coding.memo": ("Ctrl+M",)})
    kept = json.loads((tmp_path / "settings.json").read_text())
    assert kept["keys"] == {"coding.memo": ["Ctrl+M"]}
    window.close()
    key_map().put({})
    (tmp_path / "settings.json").write_text(json.dumps(kept))
    again = MainWindow()
    qtbot.addWidget(again)
    assert key_map().given == {"coding.memo": ("Ctrl+M",)}


@pytest.mark.parametrize("page", [spec.name for spec in PAGES])
def test_the_sheet_of_every_page_lists_all_its_rows_once(
    desk: Desk, qtbot: QtBot, page: str
) -> None:
    workspace = Workspace(desk)
    qtbot.addWidget(workspace)
    try:
        workspace.go(Place(page))
        shown = workspace.page(page)
        commands = [*shown.commands(), *shown.answered(), *workspace._commands]
        sheet = KeySheet(commands, workspace)
        assert [row.command.id for row in sheet.rows] == [one.id for one in commands if one.keys]
        assert len({one.id for one in commands}) == len(commands)
        assert not any(one.place for one in workspace._commands)
        assert all(one.place for one in shown.commands())
    finally:
        workspace.end()
