"""Every page can be visited, in light and dark, large and small, and nothing flashes up."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from tests.stories.telling import PAGES, Story
from workbench.ui.appearance import look


class StrayWindows(QObject):
    """Notes every widget that is shown as a window of its own without being meant to."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, QMainWindow | QMenu)
        ):
            self.found.append(repr(watched))
        return False


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1440, 900), (1100, 700)])
def test_every_page_is_shown_whole(
    story: Callable[[], Story],
    sample_source: Path,
    tmp_path: Path,
    scheme: str,
    size: tuple[int, int],
) -> None:
    path = Path(shutil.copy(sample_source, tmp_path / "study.dwb"))
    told = story()
    told.window.resize(*size)
    told.open(path, "Ada Okafor")
    look().apply(scheme)
    stray = StrayWindows()
    QApplication.instance().installEventFilter(stray)
    try:
        for name in PAGES:
            page = told.go(name)
            told.qtbot.wait(60)
            assert told.workspace.here == name
            assert page.isVisible() and len(told.seen(page)) > 40
            right = page.mapTo(told.window, page.rect().bottomRight())
            assert right.x() <= size[0] and right.y() <= size[1]
        told.project.undo()
        told.project.redo()
        for name in reversed(PAGES):
            told.go(name)
            told.qtbot.wait(30)
    finally:
        QApplication.instance().removeEventFilter(stray)
        look().apply("light")
    assert stray.found == []


def test_a_study_without_anything_says_on_every_page_what_to_do(
    story: Callable[[], Story], tmp_path: Path
) -> None:
    from workbench.project.session import Project

    Project.create(tmp_path / "bare.dwb", title="Bare", coder="Ada").close()
    told = story()
    told.window.open_study(tmp_path / "bare.dwb")
    told.settle()
    for name in PAGES:
        page = told.go(name)
        assert len(told.seen(page)) > 20, name
