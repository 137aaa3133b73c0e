"""F6 goes from panel to panel on every page, and back to where one was in each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.desk import Desk, Place
from workbench.ui.pages import BESIDE, PAGES
from workbench.ui.workspace import Workspace

SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
EVERY_PAGE = [spec.name for spec in (*PAGES, *BESIDE)]


@pytest.fixture
def workspace(desk: Desk, qtbot: QtBot) -> Iterator[Workspace]:
    """A workspace in an active window, wide enough for every panel."""
    made = Workspace(desk)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.end()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def f6(workspace: Workspace, modifier: Qt.KeyboardModifier = NONE) -> QWidget:
    QTest.keyClick(QApplication.focusWidget() or workspace, Qt.Key.Key_F6, modifier)
    QApplication.processEvents()
    here = workspace.panels.here()
    assert here is not None
    return here


def arrive(workspace: Workspace, page: str) -> None:
    workspace.go(Place(page))
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize("page", EVERY_PAGE)
def test_f6_comes_to_every_panel_of_a_page_and_back(workspace: Workspace, page: str) -> None:
    arrive(workspace, page)
    panels = workspace.panels.panels()
    assert {workspace.top, workspace.rail} < set(panels)
    assert set(panels) & set(workspace.page(page).parts)
    workspace.rail.findChildren(QWidget)[0].setFocus()
    assert workspace.panels.here() is workspace.rail
    at = panels.index(workspace.rail)
    onward = panels[at + 1 :] + panels[: at + 1]
    assert [f6(workspace) for _ in panels] == onward
    back = panels[:at][::-1] + panels[at:][::-1]
    assert [f6(workspace, SHIFT) for _ in panels] == back


def test_every_panel_has_the_focus_where_it_was_left(workspace: Workspace) -> None:
    arrive(workspace, "coding")
    page = workspace.page("coding")
    page.view.setFocus()
    codes = page.panel.tree
    codes.setFocus()
    assert f6(workspace) is page.centre
    assert focused() is page.view
    f6(workspace, SHIFT)
    assert focused() is codes
    page.view.setFocus()
    page.find_words()
    field = focused()
    assert field is not page.view
    f6(workspace, SHIFT)
    f6(workspace)
    assert focused() is field


def test_a_panel_that_is_folded_is_passed_over(workspace: Workspace) -> None:
    arrive(workspace, "coding")
    page = workspace.page("coding")
    page.view.setFocus()
    page.toggle_left()
    seen = [f6(workspace) for _ in workspace.panels.panels()]
    assert page.panel not in seen and page.inspector in seen
    page.toggle_inspector()
    page.toggle_left()
    seen = [f6(workspace) for _ in workspace.panels.panels()]
    assert page.panel in seen and page.inspector not in seen


def test_the_place_left_in_a_panel_is_no_place_when_it_is_gone(workspace: Workspace) -> None:
    arrive(workspace, "coding")
    page = workspace.page("coding")
    page.find_words()
    field = focused()
    f6(workspace)
    page.find_bar.hide()
    f6(workspace, SHIFT)
    assert focused() is not field
    assert workspace.panels.here() is page.centre


def test_the_keys_stand_on_the_sheet(workspace: Workspace) -> None:
    arrive(workspace, "study")
    keys = {command.id: command.keys for command in workspace.all_commands()}
    assert keys["panel.next"] == ("F6",) and keys["panel.back"] == ("Shift+F6",)


# -- Esc ----------------------------------------------------------------------------------


def escape() -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    QApplication.processEvents()


def test_esc_closes_the_palette_then_clears_the_selection_with_the_focus_where_it_was(
    workspace: Workspace,
) -> None:
    arrive(workspace, "coding")
    page = workspace.page("coding")
    page.view.setFocus()
    page.view.select_sentence()
    chosen = page.view.selection()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.opening.palette.isVisible() and focused() is not page.view
    escape()
    assert not page.opening.palette.isVisible()
    assert focused() is page.view and page.view.selection() == chosen
    escape()
    assert page.view.selection() is None and focused() is page.view


def test_esc_closes_the_find_bar_and_gives_the_focus_back(workspace: Workspace) -> None:
    arrive(workspace, "coding")
    page = workspace.page("coding")
    page.view.setFocus()
    page.find_words()
    escape()
    assert page.find_bar.isHidden() and focused() is page.view


def test_esc_leaves_the_search_in_the_bar_for_where_one_was(workspace: Workspace) -> None:
    arrive(workspace, "coding")
    codes = workspace.page("coding").panel.tree
    codes.setFocus()
    QTest.keyClick(codes, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert workspace.top.isAncestorOf(focused())
    escape()
    assert focused() is codes
