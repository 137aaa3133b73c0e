"""The editor on a quote's card: what is left out or clarified in print.

The original is only shown and selected in, never changed; its positions become code points of
the quote's own words. Every change is carried out at once, so that undo takes it back.

Called by `cards`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from workbench.coding.quotes import Edit
from workbench.coding.wording import elided
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.span import trimmed
from workbench.ui.appearance import SEMIBOLD, colour, look, serif
from workbench.ui.text.positions import Positions
from workbench.ui.widgets.boxes import clear, fill, line, row
from workbench.ui.widgets.buttons import ToolButton, link, plain
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, keycap, label, quiet

TALLEST = 240
_WORD = re.compile(r"\w+(?:['’]\w+)*")


class Trimming(QWidget):
    """The editor of one quote. `trimmed` carries the edits the quote should have instead."""

    trimmed = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        """Begin without a quote."""
        super().__init__()
        self._exact = ""
        self._edits: tuple[QuoteEdit, ...] = ()
        self.original = _Original(self.tr("The original words"))
        self.leave_out = plain(self.tr("Leave out"), self._leave_out, "scissors")
        self.field = Field(self.tr("Clarification"), self.tr("Clarify, for example: the GP"))
        self.put_in = plain(self.tr("Put in"), self._put_in)
        self.replace = plain(self.tr("Replace"), self._replace)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(2)
        done = link(self.tr("Done"), self.closed.emit)
        hint = quiet(self.tr("Select words, or put the caret where a clarification goes."))
        self.put_in.setToolTip(self.tr("Put it after the selected words, or at the caret"))
        self.replace.setToolTip(self.tr("Put it in place of the selected words"))
        fill(
            QVBoxLayout(self),
            line("soft-line"),
            row(label(self.tr("Original"), 12, "ink2", SEMIBOLD), hint, None, done, gap=10),
            self.original,
            row(
                self.leave_out,
                keycap("X"),
                12,
                self.field,
                self.put_in,
                self.replace,
                keycap("["),
                gap=6,
            ),
            self._changes,
            margins=(0, 6, 6, 4),
            gap=8,
        )
        self.original.selectionChanged.connect(self._weigh)
        self.original.wants_out.connect(self._leave_out)
        self.original.wants_words.connect(self.field.setFocus)
        self.original.wants_end.connect(self.closed)
        self.field.textChanged.connect(self._weigh)
        self.field.returnPressed.connect(self._put_in)
        self._weigh()

    def show_quote(self, quote: Quote, edits: Sequence[QuoteEdit]) -> None:
        """Show a quote's own words and what is changed in them."""
        self._edits = tuple(edits)
        if quote.exact != self._exact:
            self._exact = quote.exact
            self.original.show_words(quote.exact)
        self.original.strike([(edit.start, edit.end) for edit in edits])
        clear(self._changes)
        for edit in sorted(self._edits, key=lambda found: (found.start, found.end)):
            self._changes.addWidget(self._change(edit))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _change(self, edit: QuoteEdit) -> QWidget:
        words = elided(self._exact[edit.start : edit.end], 60)
        before = elided(self._exact[: edit.start][-30:], 30)
        if not edit.text:
            told = self.tr("Left out: “{words}”").format(words=words)
        elif edit.start == edit.end:
            told = self.tr("Put in [{text}] after “{words}”").format(text=edit.text, words=before)
        else:
            told = self.tr("[{text}] in place of “{words}”").format(text=edit.text, words=words)
        back = ToolButton(
            "undo-2",
            self.tr("Print the original here again"),
            lambda: self._send([e for e in self._edits if e != edit]),
            px=14,
            side=24,
        )
        return row(Elided(told, 12, "ink2"), back, gap=6)

    def _weigh(self) -> None:
        chosen, text = self._span() is not None, bool(self.field.text().strip())
        self.leave_out.setEnabled(chosen)
        self.put_in.setEnabled(text)
        self.replace.setEnabled(chosen and text)

    def _span(self) -> tuple[int, int] | None:
        span = trimmed(self._exact, *self.original.selected())
        return whole_words(self._exact, span.start, span.end) if span else None

    def _leave_out(self) -> None:
        span = self._span()
        if span is not None:
            self._send(self._outside(*span), (*span, ""))

    def _put_in(self) -> None:
        span, text = self._span(), self.field.text().strip()
        if not text:
            return
        caret = self.original.selected()[1]
        at = span[1] if span is not None else whole_words(self._exact, caret, caret)[1]
        self._send(self._edits, (at, at, text))
        self.field.clear()

    def _replace(self) -> None:
        span, text = self._span(), self.field.text().strip()
        if span is not None and text:
            self._send(self._outside(*span), (*span, text))
            self.field.clear()

    def _outside(self, start: int, end: int) -> list[QuoteEdit]:
        return [edit for edit in self._edits if not start <= edit.start <= edit.end <= end]

    def _send(self, standing: Sequence[QuoteEdit], *new: Edit) -> None:
        kept: list[Edit] = [(edit.start, edit.end, edit.text) for edit in standing]
        self.trimmed.emit([*kept, *new])


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range so that it cuts no word in two; a caret goes to the end of its word."""
    caret = start == end
    for word in _WORD.finditer(text):
        if word.start() < start < word.end():
            start = word.start()
        if word.start() < end < word.end():
            end = word.end()
    return (end, end) if caret else (start, end)


class _Original(QPlainTextEdit):
    """The quote's own words, to be selected in."""

    wants_out = Signal()
    wants_words = Signal()
    wants_end = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFont(serif(15))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self._positions = Positions("")
        self._struck: list[tuple[int, int]] = []
        look().changed.connect(self._paint)

    def show_words(self, exact: str) -> None:
        """Show a quote's own words."""
        self._positions = Positions(exact)
        self.setPlainText(exact)
        self._fit()

    def strike(self, spans: list[tuple[int, int]]) -> None:
        """Strike out what is not printed."""
        self._struck = spans
        self._paint()

    def selected(self) -> tuple[int, int]:
        """The selection in code points of the words; both the caret when nothing is selected."""
        cursor = self.textCursor()
        to_points = self._positions.to_points
        return to_points(cursor.selectionStart()), to_points(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select words by their code points."""
        cursor = self.textCursor()
        cursor.setPosition(self._positions.to_units(start))
        cursor.setPosition(self._positions.to_units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """X leaves the selection out, [ goes to the clarification, Esc ends."""
        if event.key() == Qt.Key.Key_X and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.wants_out.emit()
        elif event.text() == "[":
            self.wants_words.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.wants_end.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = self.document().size().height()
        need = int(lines * self.fontMetrics().lineSpacing() + 0.99) + 30
        self.setFixedHeight(min(TALLEST, max(44, need)))

    def _paint(self) -> None:
        marks = []
        for start, end in self._struck:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._positions.to_units(start))
            cursor.setPosition(self._positions.to_units(end), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setFontStrikeOut(True)
            form.setForeground(colour("ink3"))
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)
