"""One turn as a text that a screen reader can go through: caret, selection, words, lines, places.

Qt asks an accessible text for its selection through pointers that PySide cannot fill. Qt's own
text edit can: so the turn stands in one that is never seen, laid out with the lines of the view
and put over the turn's place on the screen. What a screen reader does in it, happens in the view.
Positions in it are UTF-16 units from the start of the turn, as every screen reader counts.

Called by `accessible` for the turn of the caret and by `turn_access` for the turns in view, each
time a screen reader asks: nothing is kept up to date for nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextInterface,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from workbench.model.transcript import Turn
from workbench.ui.text.page import Page
from workbench.ui.text.positions import Positions

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView

_FAR = 30_000
"""Where a turn is put that is not in view, below everything."""


class TurnText(QTextEdit):
    """The unseen twin of a turn."""

    def __init__(self, view: TranscriptView) -> None:
        """Make an empty one in a view."""
        super().__init__(view.viewport())
        self._view: TranscriptView = proxy(view)
        self._page: Page | None = None
        self._look: tuple[object, ...] = ()
        self._start = 0
        self._positions = Positions("")
        self._following = False
        self.hide()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        self.cursorPositionChanged.connect(self._acted)
        self.selectionChanged.connect(self._acted)

    def following(self, turn: int) -> QAccessibleTextInterface:
        """Show a turn as the view has it now; return what a screen reader reads it through."""
        self._following = True
        try:
            self._follow(turn)
        finally:
            self._following = False
        return _interface(self)

    def _follow(self, turn: int) -> None:
        page = self._view.scene.page
        here = page.turns[turn] if turn < len(page.turns) else Turn(0, 0)
        self._hold(page, turn, here)
        self._put_caret(here)
        self._put_in_place(turn, here)

    def _hold(self, page: Page, turn: int, here: Turn) -> None:
        """Hold the words of a turn, in the lines of the view."""
        kind, width = self._view.scene.type, self._view.scene.columns.text_w
        look = (turn, width, kind.line_h, kind.font.key())
        if page is self._page and look == self._look:
            return
        self._page, self._look, self._start = page, look, here.start
        words = page.text[here.start : here.end]
        self._positions = Positions(words)
        self.document().setDefaultFont(kind.font)
        self.setLineWrapColumnOrWidth(width)
        self.setPlainText(words)
        self.document().setTextWidth(width)
        lines = QTextBlockFormat()
        lines.setLineHeight(kind.line_h, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(lines)

    def _put_caret(self, here: Turn) -> None:
        """Put caret and selection where the view has them, as far as they lie in the turn."""
        view = self._view
        caret = min(max(view.caret(), here.start), here.end)
        anchor = caret
        span = view.selection()
        if span is not None and span.start < here.end and here.start < span.end:
            anchor = min(max(view.selection_anchor(), here.start), here.end)
        elif caret != view.caret():
            anchor = caret = here.start
        places = self._units(anchor), self._units(caret)
        cursor = self.textCursor()
        if places != (cursor.anchor(), cursor.position()):
            cursor.setPosition(places[0])
            cursor.setPosition(places[1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _put_in_place(self, turn: int, here: Turn) -> None:
        """Lie over the turn: the letter at the caret, or the first in view, where it is drawn."""
        view = self._view
        if here.start == here.end:
            return
        at = min(max(view.caret(), here.start), here.end - 1)
        box = view.hits.caret_box(at)
        if box.isNull():
            blocks = [seen.block for seen in view.scroller.seen()]
            seen = [b for b in blocks if view.scene.page.blocks[b].turn == turn]
            if not seen:
                self.move(0, _FAR)
                return
            at = view.scene.page.blocks[seen[0]].start
            box = view.hits.caret_box(at)
        drawn = view.viewport().mapToGlobal(box.topLeft() + QPoint(1, 1))
        mine = _interface(self).characterRect(self._units(at)).topLeft()
        self.move(self.pos() + drawn - mine)

    def _units(self, offset: int) -> int:
        return self._positions.to_units(offset - self._start)

    def _acted(self) -> None:
        """Do in the view what a screen reader did here."""
        if self._following:
            return
        cursor = self.textCursor()
        anchor = self._start + self._positions.to_points(cursor.anchor())
        caret = self._start + self._positions.to_points(cursor.position())
        self._view.select(anchor, caret)
        self._view.reveal(caret)


def _interface(twin: TurnText) -> QAccessibleTextInterface:
    return QAccessible.queryAccessibleInterface(twin).textInterface()
