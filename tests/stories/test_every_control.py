"""Every control of every page and dialog has a name, is reached by Tab, and shows the focus."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.stories.telling import Story
from tests.ui.controls import unnamed, unreached, unseen_focus
from workbench.project.session import Project
from workbench.project.settings import Settings
from workbench.ui.appearance import look
from workbench.ui.desk import Place
from workbench.ui.key_sheet import KeySheet
from workbench.ui.new_study import NewStudy
from workbench.ui.pages import BESIDE, PAGES
from workbench.ui.settings_dialog import SettingsDialog
from workbench.ui.unlocking import Unlock
from workbench.ui.workspace import Workspace

EVERY_PAGE = [spec.name for spec in (*PAGES, *BESIDE)]


def check(told: Story, window: QWidget) -> None:
    """Nothing in a window is without a name, out of Tab's reach, or secret about its focus."""
    window.activateWindow()
    told.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    found = {
        "no name": unnamed(window),
        "not reached by Tab": unreached(window),
        "focus not seen": unseen_focus(window),
    }
    assert {fault: where for fault, where in found.items() if where} == {}


@pytest.mark.parametrize(
    ("page", "scheme"),
    [*((page, "light") for page in EVERY_PAGE), ("coding", "dark"), ("transcripts", "dark")],
)
def test_every_control_of_a_page(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path, page: str, scheme: str
) -> None:
    told = opened(story, sample_source, tmp_path)
    try:
        look().apply(scheme)
        told.workspace.go(Place(page))
        told.qtbot.wait(300)
        check(told, told.window)
    finally:
        look().apply("light")


@pytest.mark.parametrize("page", EVERY_PAGE)
def test_every_control_of_a_page_of_a_study_without_anything(
    story: Callable[[], Story], tmp_path: Path, page: str
) -> None:
    Project.create(tmp_path / "bare.dwb", title="Bare", coder="Ada").close()
    told = story()
    told.window.open_study(tmp_path / "bare.dwb")
    told.workspace.go(Place(page))
    told.qtbot.wait(60)
    check(told, told.window)


def test_every_control_of_the_start_and_of_the_choice_of_the_coder(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path
) -> None:
    told = story()
    check(told, told.window)
    told.window.open_study(Path(shutil.copy(sample_source, tmp_path / "study.dwb")))
    told.settle()
    assert told.window.who.isVisible()
    check(told, told.window)


DIALOGS: dict[str, Callable[[Workspace], QWidget]] = {
    "settings": lambda over: SettingsDialog(Settings(), lambda _: None, over),
    "keys": lambda over: KeySheet(over.all_commands(), over),
    "new study": NewStudy,
    "unlock": lambda over: Unlock(over.desk.guarding, None, over),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path, name: str
) -> None:
    told = opened(story, sample_source, tmp_path)
    told.workspace.go(Place("coding"))
    dialog = DIALOGS[name](told.workspace)
    told.settle()
    dialog.show()
    check(told, dialog)
    dialog.close()


KEYS = {
    "palette": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    "find": (Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier),
    "go to": (Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier),
    "mark a part": (Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier),
}


@pytest.mark.parametrize("name", KEYS)
def test_every_control_of_what_opens_over_a_transcript(
    story: Callable[[], Story], sample_source: Path, tmp_path: Path, name: str
) -> None:
    told = opened(story, sample_source, tmp_path)
    told.workspace.go(Place("coding"))
    view = told.workspace.page("coding").view
    view.setFocus()
    view.select_sentence()
    QTest.keyClick(view, *KEYS[name])
    told.settle()
    field = told.focused()
    assert field is not view, name
    assert unnamed(told.window) == []
    opened_over = field.parentWidget()
    assert opened_over is not None and unseen_focus(opened_over) == []


def opened(story: Callable[[], Story], source: Path, folder: Path) -> Story:
    told = story()
    told.open(Path(shutil.copy(source, folder / "study.dwb")), "Ada Okafor")
    return told
