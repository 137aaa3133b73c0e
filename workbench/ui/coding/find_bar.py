"""Find words in the transcript that is open: a bar under its head.

It finds the way the page Search does. What is found is framed in the text and stands in the
ruler as long as the bar is open. Made by `page`, laid out by `parts`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout

from workbench.coding.finding.find import EVERYWHERE, Mode, Query, Where, find
from workbench.model.errors import Refused
from workbench.model.ids import TranscriptId
from workbench.model.span import Span
from workbench.model.words import words_of
from workbench.ui.appearance import font
from workbench.ui.desk import Desk
from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.buttons import ToolButton, link
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.finding_modes import modes
from workbench.ui.widgets.labels import Elided

_WAIT_MS = 160
_SECONDS = 1.0
"""So long a regular expression may hold the window up."""


class FindBar(QFrame):
    """Finds words in a view; `closed` asks for the focus to be given back.

    `everywhere` asks for the same in all transcripts and carries the words.
    """

    closed = Signal()
    everywhere = Signal(str)

    def __init__(self, desk: Desk, view: TranscriptView) -> None:
        """Make the hidden bar for a view."""
        super().__init__()
        self.setProperty("kind", "head")
        self.setFixedHeight(44)
        self._desk, self._view = desk, view
        self._transcript: TranscriptId | None = None
        self._query, self._where = Query(""), EVERYWHERE
        self._sought = False  # whether it shows a search of all transcripts
        self._found: list[Span] = []
        self._at = -1
        self.field = Field(
            self.tr("Find in the transcript"), self.tr("Find in the transcript"), "search", 30
        )
        self.field.installEventFilter(self)
        self.modes = QComboBox()
        self.modes.setAccessibleName(self.tr("How to look"))
        self.modes.setFont(font(12))
        self.modes.setFixedHeight(30)
        for mode, name in modes():
            self.modes.addItem(name, mode)
        self.count = Elided("", 12, "ink2", tabular=True)
        self.count.setMinimumWidth(96)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.search)
        self.field.textEdited.connect(lambda _: self._timer.start())
        self.modes.activated.connect(lambda _: self.search())
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        before = ToolButton("chevron-up", self.tr("Previous place"), self.previous)
        after = ToolButton("chevron-down", self.tr("Next place"), self.next)
        self.all = link(self.tr("All transcripts"), lambda: self.everywhere.emit(self.words()))
        self.all.setToolTip(self.tr("Find this in all transcripts (Shift+F)"))
        close = ToolButton("x", self.tr("Close"), self.close_bar)
        layout = fill(
            QHBoxLayout(self),
            self.field,
            self.modes,
            self.count,
            before,
            after,
            self.all,
            close,
            margins=(14, 0, 14, 0),
            gap=6,
        )
        layout.setStretchFactor(self.field, 3)
        layout.setStretchFactor(self.count, 1)

    def words(self) -> str:
        """What is to be found; "" while the bar is closed."""
        return "" if self.isHidden() else self.field.text().strip()

    # -- opening and closing --------------------------------------------------------------

    def open_bar(self) -> None:
        """Show the bar, ready to type; what was found last is shown again."""
        if self.isHidden():
            self.show()
            self._look()
        self.field.setFocus()
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar and ask for the focus to be given back."""
        self._timer.stop()
        self.hide()
        self._view.set_found(())
        self.closed.emit()

    def show_search(self, query: Query, where: Where, start: int) -> None:
        """Show what a search of all transcripts found in this one, and which place one is at."""
        self.field.setText(query.words)
        self.modes.setCurrentIndex(self.modes.findData(query.mode))
        self._query, self._where, self._sought = query, where, True
        self.show()
        self._look()
        self._at = next((n for n, span in enumerate(self._found) if span.start == start), -1)
        self._show_found()

    def look_in(self, transcript: TranscriptId | None) -> None:
        """Find in another transcript, or in another text of it, from now on."""
        self._transcript = transcript
        self._found, self._at = [], -1
        if not self.isHidden():
            self._look()

    # -- finding --------------------------------------------------------------------------

    def search(self) -> None:
        """Find all places of what is typed and show the first one from the caret on."""
        self._timer.stop()
        self._look()
        if self._found:
            caret = self._view.selection_anchor()
            ahead = (n for n, span in enumerate(self._found) if span.start >= caret)
            self._at = next(ahead, 0)
            self._go()

    def next(self) -> None:
        """Show the next place."""
        self.step(1)

    def previous(self) -> None:
        """Show the place before."""
        self.step(-1)

    def step(self, by: int) -> None:
        """Show the next place or the one before, round the ends."""
        if self.isHidden():
            self.open_bar()
        if not self._found or self._timer.isActive():
            self.search()
        else:
            self._at = self._next(by)
            self._go()

    def _next(self, by: int) -> int:
        if self._at >= 0:
            return (self._at + by) % len(self._found)
        caret = self._view.caret()
        ahead = next((n for n, span in enumerate(self._found) if span.start >= caret), 0)
        return (ahead if by > 0 else ahead - 1) % len(self._found)

    def _look(self) -> None:
        """Find, and frame what is found; nothing moves."""
        self._found, self._at = [], -1
        trouble = ""
        query = self._asked()
        if query.words.strip() and self._transcript is not None:
            here = replace(self._where, transcripts=(self._transcript,))
            desk = self._desk
            try:
                read = desk.counting if self._sought else desk.read
                hits = find(read, query, here, me=desk.me, context=0).hits
                self._found = [hit.span for hit in hits]
            except Refused as refused:
                trouble = refused.sentence
        self._show_found(trouble)

    def _asked(self) -> Query:
        """What to find; a search of all transcripts is kept until something else is typed."""
        typed = self.field.text()
        mode: Mode = self.modes.currentData()
        if (typed, mode) != (self._query.words, self._query.mode):
            self._query, self._where = Query(typed, mode, beginnings=True), EVERYWHERE
            self._sought = False
        if mode == "phrase" and typed.strip() and not words_of(typed):
            return Query(re.escape(typed.strip()), "regex", seconds=_SECONDS)
        return replace(self._query, seconds=_SECONDS)

    # -- showing --------------------------------------------------------------------------

    def _go(self) -> None:
        span = self._found[self._at]
        self._view.show_passage(span.start, span.end)
        self._show_found()

    def _show_found(self, trouble: str = "") -> None:
        self._view.set_found(self._found, self._at)
        self.count.set_text(trouble or self._count())

    def _count(self) -> str:
        if not self.field.text().strip():
            return ""
        if not self._found:
            return self.tr("Nothing found")
        limited = self._sought and (self._where != EVERYWHERE or bool(self._desk.limit))
        said = self.tr("{n} of {m}, limited as in the search") if limited else self.tr("{n} of {m}")
        at = f"{self._at + 1:,}" if self._at >= 0 else "–"
        return said.format(n=at, m=f"{len(self._found):,}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field Enter goes on too, with Shift back."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step_by(event)
            return True
        return self._answer(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the same keys in every part of the bar."""
        if not self._answer(event):
            super().keyPressEvent(event)

    def _answer(self, event: QKeyEvent) -> bool:
        """F3 goes on, with Shift back; Esc closes; what opens the bar goes to its field."""
        if event.key() == Qt.Key.Key_F3:
            self._step_by(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.field.setFocus()
            self.field.selectAll()
        else:
            return False
        return True

    def _step_by(self, event: QKeyEvent) -> None:
        self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
