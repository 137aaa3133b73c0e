"""Find words in the transcript that is open: a bar under its head.

Called by `page` and `parts`.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.buttons import ToolButton
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import quiet

_WAIT_MS = 120


class FindBar(QFrame):
    """Finds words in a view; `closed` asks for the focus to be given back."""

    closed = Signal()

    def __init__(self, view: TranscriptView) -> None:
        """Make the hidden bar for a view."""
        super().__init__()
        self.setProperty("kind", "head")
        self.setFixedHeight(44)
        self._view = view
        self._found: list[tuple[int, int]] = []
        self._at = -1
        self.field = Field(
            self.tr("Find in the transcript"), self.tr("Find in the transcript"), "search", 30
        )
        self.field.installEventFilter(self)
        self.count = quiet("", 12, "ink2")
        self.count.setMinimumWidth(84)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.search)
        self.field.textEdited.connect(lambda: self._timer.start())
        before = ToolButton("chevron-up", self.tr("Previous place"), lambda: self.step(-1))
        after = ToolButton("chevron-down", self.tr("Next place"), lambda: self.step(1))
        close = ToolButton("x", self.tr("Close"), self.close_bar)
        fill(
            QHBoxLayout(self),
            self.field,
            self.count,
            before,
            after,
            close,
            margins=(14, 0, 14, 0),
            gap=6,
        )
        self.hide()

    def open_bar(self) -> None:
        """Show the bar, ready to type."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and ask for the focus to be given back."""
        self.hide()
        self.closed.emit()

    def forget(self) -> None:
        """Begin anew, because another transcript is open."""
        self._found, self._at = [], -1
        if not self.isHidden():
            self._show_count()

    def search(self) -> None:
        """Find all places and show the first one from the caret on."""
        self._timer.stop()
        words = self.field.text().strip()
        self._found = places(self._view.scene.page.text, words)
        caret = self._view.selection_anchor()
        ahead = (n for n, (start, _) in enumerate(self._found) if start >= caret)
        self._at = next(ahead, 0) if self._found else -1
        self._show()

    def step(self, by: int) -> None:
        """Show the next place or the one before, round the ends."""
        if not self._found or self._timer.isActive():
            self.search()
        else:
            self._at = (self._at + by) % len(self._found)
            self._show()

    def _show(self) -> None:
        if self._found:
            self._view.show_passage(*self._found[self._at])
        self._show_count()

    def _show_count(self) -> None:
        if not self.field.text().strip():
            self.count.setText("")
        elif self._found:
            said = self.tr("{n} of {m}")
            self.count.setText(said.format(n=f"{self._at + 1:,}", m=f"{len(self._found):,}"))
        else:
            self.count.setText(self.tr("Nothing found"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Esc closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return False


def places(text: str, words: str) -> list[tuple[int, int]]:
    """Where words stand in a text, without regard to case and kind of blank between them."""
    if not words:
        return []
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)]
