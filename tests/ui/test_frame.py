"""The frame of the window: the start, who is coding, the bar at the top."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.studies import written
from workbench.project import settings as preferences
from workbench.project.settings import Settings
from workbench.ui.coding.page import CodingPage
from workbench.ui.desk import Place
from workbench.ui.key_sheet import KeySheet
from workbench.ui.main_window import MainWindow
from workbench.ui.new_study import NewStudy
from workbench.ui.settings_dialog import SettingsDialog
from workbench.ui.top_bar import MenuButton
from workbench.ui.widgets.buttons import Segmented, ToolButton
from workbench.ui.workspace import Workspace


@pytest.fixture
def window(
    dressed: object, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    monkeypatch.setattr(preferences, "place", lambda: tmp_path / "settings.json")
    made = MainWindow(Settings())
    qtbot.addWidget(made)
    made.show()
    made.open_study(written(tmp_path / "study.dwb"), "Ada")
    return made


def _workspace(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def _said(page: QWidget) -> list[str]:
    labels = [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    return labels + [one.text() for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]


def test_an_ampersand_in_the_title_of_a_study_is_no_key(window: MainWindow, qtbot: QtBot) -> None:
    button = MenuButton("Health & care", _workspace(window).top.study.menu())
    qtbot.addWidget(button)
    assert button.text() == "Health && care"
    assert button.shortcut().isEmpty()


def test_a_segment_with_an_ampersand_has_no_key(dressed: object, qtbot: QtBot) -> None:
    views = Segmented(["Ben & Co", "All"])
    qtbot.addWidget(views)
    assert views.names == ("Ben & Co", "All")
    assert all(button.shortcut() == QKeySequence() for button in views.findChildren(QPushButton))


def test_a_click_on_a_segment_leaves_the_keys_where_they_were(
    dressed: object, qtbot: QtBot
) -> None:
    views = Segmented(["One", "All"])
    qtbot.addWidget(views)
    policies = {button.focusPolicy() for button in views.findChildren(QPushButton)}
    assert policies == {Qt.FocusPolicy.TabFocus}


def test_the_tip_of_a_button_shows_marks_as_they_are(dressed: object, qtbot: QtBot) -> None:
    button = ToolButton("undo-2", "Undo: Code “<b>Trust</b>”")
    qtbot.addWidget(button)
    assert "&lt;b&gt;" in button.toolTip()


def test_somebody_who_joins_writes_the_name_at_once(window: MainWindow, qtbot: QtBot) -> None:
    _workspace(window).asked_who.emit()
    with qtbot.waitActive(window):
        window.activateWindow()
    QApplication.processEvents()
    focused = window.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, "Cleo Marsh")
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert _workspace(window).desk.coder().name == "Cleo Marsh"


def test_esc_leads_back_to_the_study(window: MainWindow, qtbot: QtBot) -> None:
    _workspace(window).asked_who.emit()
    assert "Back to the study" in _said(window.who)
    qtbot.keyClick(window.who, Qt.Key.Key_Escape)
    assert _workspace(window).isVisibleTo(window)


def test_one_transcript_is_not_several(window: MainWindow) -> None:
    _workspace(window).asked_who.emit()
    assert not any("1 transcripts" in said or "1 codings" in said for said in _said(window.who))


def test_the_window_is_no_larger_than_the_screen_or_as_small_as_it_can_be(
    window: MainWindow,
) -> None:
    room = window.screen().availableSize()
    assert window.height() <= max(room.height(), window.minimumHeight())
    assert window.width() <= max(room.width(), window.minimumWidth())


def test_what_was_missing_is_forgotten_when_it_is_written(window: MainWindow, qtbot: QtBot) -> None:
    dialog = NewStudy(window)
    dialog.show()
    create = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
    create.click()
    assert "A study needs a title." in _said(dialog)
    qtbot.keyClicks(dialog.title, "Linking")
    assert "A study needs a title." not in _said(dialog)


def test_enter_ends_the_settings_and_the_sheet_of_keys(window: MainWindow) -> None:
    settings = SettingsDialog(Settings(), lambda _: None, window)
    keys = KeySheet(_workspace(window).all_commands(), window)
    for dialog, name in ((settings, "Done"), (keys, "Close")):
        default = [one.text() for one in dialog.findChildren(QPushButton) if one.isDefault()]
        assert default == [name]


def test_what_folds_away_does_not_keep_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    page, view = _coding(window, qtbot)
    page.panel.filter.setFocus()
    page.toggle_left()
    assert QApplication.focusWidget() is view


def test_the_keys_are_where_they_were_when_a_search_is_left(
    window: MainWindow, qtbot: QtBot
) -> None:
    _, view = _coding(window, qtbot)
    search = _workspace(window).top.search
    search.setFocus()
    qtbot.keyClicks(search, "pt")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view


def _coding(window: MainWindow, qtbot: QtBot) -> tuple[CodingPage, QWidget]:
    window.resize(1440, 860)
    with qtbot.waitActive(window):
        window.activateWindow()
    workspace = _workspace(window)
    workspace.go(Place("coding"))
    page = workspace.page("coding")
    assert isinstance(page, CodingPage)
    assert QApplication.focusWidget() is page.view
    return page, page.view
