"""The keys the view answers itself: moving the caret, selecting, copying.

Called by `view.keyPressEvent`. Letters and everything about codes belong to the page that
holds the view. The view is held weakly, as in `gestures`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent, QKeySequence

from workbench.ui.text import caret
from workbench.ui.text.caret import Place, Step

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView

_Key = QKeySequence.StandardKey

_MOVES: tuple[tuple[_Key, _Key, Step], ...] = (
    (_Key.MoveToNextChar, _Key.SelectNextChar, caret.letter_on),
    (_Key.MoveToPreviousChar, _Key.SelectPreviousChar, caret.letter_back),
    (_Key.MoveToNextWord, _Key.SelectNextWord, caret.word_on),
    (_Key.MoveToPreviousWord, _Key.SelectPreviousWord, caret.word_back),
    (_Key.MoveToNextLine, _Key.SelectNextLine, caret.line_down),
    (_Key.MoveToPreviousLine, _Key.SelectPreviousLine, caret.line_up),
    (_Key.MoveToStartOfLine, _Key.SelectStartOfLine, caret.line_start),
    (_Key.MoveToEndOfLine, _Key.SelectEndOfLine, caret.line_end),
    (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument, caret.page_start),
    (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument, caret.page_end),
)
_PAGES = (
    (_Key.MoveToNextPage, _Key.SelectNextPage, 1),
    (_Key.MoveToPreviousPage, _Key.SelectPreviousPage, -1),
)


class Keys:
    """The keyboard of one view."""

    def __init__(self, view: TranscriptView) -> None:
        self._view: TranscriptView = proxy(view)
        self._place = Place(0)

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
        for move, select, step in _MOVES:
            if event.matches(move) or event.matches(select):
                place = step(view.scroller, self._from())
                self._go(place, event.matches(select))
                return True
        for move, select, way in _PAGES:
            if event.matches(move) or event.matches(select):
                self._turn_page(way, event.matches(select))
                return True
        return False

    def _from(self) -> Place:
        """The caret's place, with the remembered x if it has not moved since."""
        offset = self._view.caret()
        return self._place if self._place.offset == offset else Place(offset)

    def _go(self, place: Place, keep: bool) -> None:
        self._place = place
        self._view.move_caret(place.offset, keep)
        self._view.reveal(place.offset)

    def _turn_page(self, way: int, keep: bool) -> None:
        """Scroll by a page; the caret stays where it was on the screen."""
        view = self._view
        where = view.caret_rect()
        point = where.center() if where.isValid() else QPoint(view.scene.columns.text_x, 40)
        before = view.scroller.anchor
        view.scroll_by(way * view.page_step())
        if view.scroller.anchor == before:
            step = caret.page_end if way > 0 else caret.page_start
            self._go(step(view.scroller, self._from()), keep)
            return
        self._place = Place(view.offset_at(point))
        view.move_caret(self._place.offset, keep)
        view.reveal(self._place.offset)
