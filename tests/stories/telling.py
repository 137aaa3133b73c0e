"""What a person does in the window, and what they see there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from workbench.model.reading import Reader
from workbench.project.session import Project
from workbench.ui.desk import Place
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.labels import Elided
from workbench.ui.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier
PAGES = (
    "study",
    "transcripts",
    "coding",
    "compare",
    "reconcile",
    "themes",
    "quotes",
    "report",
    "journal",
    "search",
)


class Story:
    """A window and somebody at it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    # -- the study ------------------------------------------------------------------------

    @property
    def workspace(self) -> Workspace:
        """What is seen while a study is open."""
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def project(self) -> Project:
        """The open study."""
        return self.workspace.desk.project

    @property
    def read(self) -> Reader:
        """The open study, read."""
        return self.project.read

    def open(self, path: Path, coder: str) -> None:
        """Open a study and say who is coding."""
        self.window.open_study(path)
        self.settle()
        for coder_there in self.window._desk.read.coders():  # type: ignore[union-attr]
            if coder_there.name == coder:
                self.window.who.chosen.emit(coder_there.id)
        self.settle()
        assert self.workspace.desk.coder().name == coder

    # -- doing ----------------------------------------------------------------------------

    def press(self, *keys: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys, one after the other, where the focus is."""
        for key in keys:
            QTest.keyClick(self.focused(), key, modifier)
            self.settle()

    def type(self, words: str) -> None:
        """Write where the focus is."""
        QTest.keyClicks(self.focused(), words)
        self.settle()

    def go(self, page: str) -> Any:
        """Go to a page by its key and return it."""
        key = Qt.Key(Qt.Key.Key_0 + (PAGES.index(page) + 1) % 10)
        QTest.keyClick(self.focused(), key, CTRL)
        self.settle()
        if self.workspace.here != page:
            self.workspace.go(Place(page))
            self.settle()
        return self.workspace.page(page)

    def click(self, text: str, inside: QWidget | None = None) -> None:
        """Click the button that bears a text."""
        button = next(
            b
            for b in (inside or self.window).findChildren(QAbstractButton)
            if b.isVisible() and text in (b.text(), b.accessibleName())
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def undo(self) -> None:
        """Press Ctrl+Z."""
        self.press(Qt.Key.Key_Z, modifier=CTRL)

    def settle(self) -> None:
        """Let the window do what it has to do."""
        for _ in range(5):
            QApplication.processEvents()
        QTest.qWait(5)

    def focused(self) -> QWidget:
        """What has the focus."""
        return QApplication.focusWidget() or self.window

    # -- seeing ---------------------------------------------------------------------------

    def seen(self, inside: QWidget | None = None) -> str:
        """All words of labels and buttons that are seen."""
        return "\n".join(
            widget.text()
            for widget in (inside or self.window).findChildren(QWidget)
            if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton | Elided)
        )
