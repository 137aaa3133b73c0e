"""Hands led by chance: they choose, press keys, write, and find their way back to the transcript.

Used by `anybody`.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.stories.telling import Story
from workbench.model.codebook import Code
from workbench.ui.desk import Place

T = TypeVar("T")


class Hands:
    """Hands on a window; `doing` is what they do, for whoever has to tell of it."""

    def __init__(self, told: Story, seed: int) -> None:
        self.told, self.by_chance = told, Random(seed)
        self.doing: list[str] = []

    # -- choosing ---------------------------------------------------------------------------

    def one(self, things: Sequence[T]) -> T:
        """One of some things."""
        return self.by_chance.choice(things)

    def code(self) -> Code | None:
        """One of the codes, chosen in the tree as if by the mouse."""
        codes = self.told.read.codebook().codes
        if not codes:
            return None
        code = self.one(codes)
        self.coding.panel.tree.setCurrentIndex(self.coding.panel.model.index_of(code.id))
        return code

    # -- hands ------------------------------------------------------------------------------

    @property
    def coding(self) -> Any:
        """The page Coding."""
        return self.told.workspace.page("coding")

    def settle(self) -> None:
        """Let the window do what it has to do."""
        for _ in range(2):
            QApplication.processEvents()

    def free(self) -> None:
        """Close what is open over the page and come back to the transcript."""
        for _ in range(3):
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
        if QApplication.activeWindow() is not self.told.window:  # nobody gives the focus back
            self.told.window.activateWindow()
            assert QTest.qWaitForWindowActive(self.told.window, 5000)
        if self.told.workspace.here != "coding":
            self.told.workspace.go(Place("coding"))
        for _ in range(2):
            if not self.coding.view.hasFocus():
                QTest.keyClick(self.told.focused(), Qt.Key.Key_Escape)
                self.settle()
        self.coding.view.setFocus()

    def key(self, key: str, on: QWidget | None = None) -> None:
        """Press a key, in the transcript where nothing else is said."""
        self.doing.append(key)
        QTest.keySequence(on or self.coding.view, QKeySequence(key))
        self.settle()

    def type(self, words: str, *then: str) -> None:
        """Write where the focus is, then press keys there."""
        field = self.told.focused()
        if field is self.coding.view:
            return
        self.doing.append(repr(words))
        if words.isascii():
            QTest.keyClicks(field, words)
        else:  # as an input method writes it
            written = QInputMethodEvent()
            written.setCommitString(words)
            QApplication.sendEvent(field, written)
        for key in then:
            self.key(key, self.told.focused())
