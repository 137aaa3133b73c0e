"""The keys the view answers itself: moving the caret, selecting, copying.

Called by `view.keyPressEvent`. Letters and everything about codes belong to the page that
holds the view. The view is held weakly, as in `gestures`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from workbench.ui.text import caret
from workbench.ui.text.caret import Place, Step

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView

_Key = QKeySequence.StandardKey

_MOVES: tuple[tuple[_Key, _Key, Step], ...] = (
    (_Key.MoveToNextChar, _Key.SelectNextChar, caret.letter_right),
    (_Key.MoveToPreviousChar, _Key.SelectPreviousChar, caret.letter_left),
    (_Key.MoveToNextWord, _Key.SelectNextWord, caret.word_right),
    (_Key.MoveToPreviousWord, _Key.SelectPreviousWord, caret.word_left),
    (_Key.MoveToNextLine, _Key.SelectNextLine, caret.line_down),
    (_Key.MoveToPreviousLine, _Key.SelectPreviousLine, caret.line_up),
    (_Key.MoveToStartOfLine, _Key.SelectStartOfLine, caret.line_start),
    (_Key.MoveToEndOfLine, _Key.SelectEndOfLine, caret.line_end),
    (_Key.MoveToStartOfBlock, _Key.SelectStartOfBlock, caret.turn_start),
    (_Key.MoveToEndOfBlock, _Key.SelectEndOfBlock, caret.turn_end),
    (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument, caret.page_start),
    (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument, caret.page_end),
)
_TURNS: dict[int, Step] = {Qt.Key.Key_Down: caret.turn_on, Qt.Key.Key_Up: caret.turn_back}
"""By turns with Ctrl, the way Word goes by paragraphs; no system has a name for these keys."""

_PAGES = (
    (_Key.MoveToNextPage, _Key.SelectNextPage, 1),
    (_Key.MoveToPreviousPage, _Key.SelectPreviousPage, -1),
)


class Keys:
    """The keyboard of one view."""

    def __init__(self, view: TranscriptView) -> None:
        self._view: TranscriptView = proxy(view)
        self._place = Place(0)
        self._laid_out: object = None

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it was one of ours."""
        view = self._view
        if not view.scroller.page.blocks:
            return False
        if event.matches(_Key.Copy):
            return view.copy()
        if event.matches(_Key.SelectAll):
            view.select(view.scroller.page.blocks[0].start, view.scroller.page.blocks[-1].end)
            return True
        if event.matches(_Key.Cancel):
            return view.clear_selection()
        return self._moves(event) or self._pages(event) or self._turns(event)

    def _moves(self, event: QKeyEvent) -> bool:
        for move, select, step in _MOVES:
            if event.matches(move) or event.matches(select):
                self._step(step, event.matches(select))
                return True
        return False

    def _pages(self, event: QKeyEvent) -> bool:
        for move, select, way in _PAGES:
            if event.matches(move) or event.matches(select):
                self._turn_page(way, event.matches(select))
                return True
        return False

    def _turns(self, event: QKeyEvent) -> bool:
        step = _TURNS.get(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        if step is None or held & ~shift != Qt.KeyboardModifier.ControlModifier:
            return False
        self._step(step, bool(held & shift))
        return True

    def _step(self, step: Step, keep: bool) -> None:
        """Take a step; a plain one by letters only lets go of a selection, at that end of it."""
        view, span = self._view, self._view.selection()
        letters = step in (caret.letter_right, caret.letter_left)
        if span is None or keep or not letters:
            self._go(step(view.scroller, self._from()), keep)
            return
        on = (step is caret.letter_right) != caret.reads_from_right(view.scroller, self._from())
        self._go(Place(span.end if on else span.start), keep=False)

    def _from(self) -> Place:
        """The caret's place, with the remembered x if neither it nor the lines have moved."""
        offset, laid_out = self._view.caret(), self._lines()
        known = self._place.offset == offset and self._laid_out == laid_out
        return self._place if known else Place(offset)

    def _lines(self) -> object:
        """What the x of a letter depends on besides its place."""
        return self._view.text_px, self._view.scene.columns.text_w

    def _go(self, place: Place, keep: bool) -> None:
        self._place, self._laid_out = place, self._lines()
        self._view.set_gripped(False)
        self._view.move_caret(place.offset, keep)
        self._view.reveal(place.offset)

    def _turn_page(self, way: int, keep: bool) -> None:
        """Scroll by a page; the caret stays where it was on the screen."""
        view = self._view
        where, left = view.caret_rect(), view.scene.columns.text_x
        point = where.center() if where.isValid() else QPoint(left, 40)
        aim = self._from().aim
        aim = float(point.x() - left) if aim is None else aim
        before = view.scroller.anchor
        view.scroll_by(way * view.page_step())
        if view.scroller.anchor == before:
            self._step(caret.page_end if way > 0 else caret.page_start, keep)
            return
        there = view.offset_at(QPoint(left + round(aim), point.y()))
        self._go(Place(there, aim), keep)
