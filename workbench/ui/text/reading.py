"""Reading with a caret: selecting by letters, sentences and turns, and keeping it in view.

The middle floor between `surface` and `view`: it knows text and turns, no marks.

Called by `view`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from workbench.model.span import Span
from workbench.model.transcript import Turn
from workbench.ui.text import selection as passages
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.copying import copied
from workbench.ui.text.page import SpeakerLook
from workbench.ui.text.selection import Change, Unit
from workbench.ui.text.surface import TranscriptSurface
from workbench.ui.tokens import Tokens


class ReadingSurface(TranscriptSurface):
    """A transcript with a caret and a selection."""

    selection_changed = Signal()
    copied = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self._anchor = 0

    def show_transcript(
        self,
        text: str,
        turns: Sequence[Turn],
        speakers: Mapping[str | None, SpeakerLook],
        marks: Sequence[Mark],
    ) -> None:
        """Show another transcript from its beginning, with nothing selected."""
        self._anchor, self.scene.caret, self.scene.selection = 0, 0, None
        super().show_transcript(text, turns, speakers, marks)
        self._anchor = self.scene.caret = self.scene.page.clamp(0)
        self.selection_changed.emit()

    def caret(self) -> int:
        """Where the caret is."""
        return self.scene.caret

    def selection(self) -> Span | None:
        """What is selected, or None."""
        return self.scene.selection

    def selection_anchor(self) -> int:
        """Where the selection began: its end that stays while the caret moves."""
        return self._anchor

    def set_selection(self, span: Span | None) -> None:
        """Select a passage, or nothing."""
        if span is None:
            self.select(self.scene.caret, self.scene.caret)
        else:
            self.select(span.start, span.end)

    def select(self, anchor: int, caret: int) -> None:
        """Select from a place to the caret; both the same select nothing."""
        page, scene = self.scene.page, self.scene
        anchor, caret = page.clamp(anchor), page.clamp(caret)
        if page.blocks:
            anchor, caret = self._snapped(anchor), self._snapped(caret)
        if (anchor, caret) == (self._anchor, scene.caret):
            return
        before, caret_before = scene.selection, scene.caret
        self._anchor, scene.caret = anchor, caret
        scene.selection = Span(min(anchor, caret), max(anchor, caret)) if anchor != caret else None
        self._show_caret_moved(caret_before)
        for one, other in _changed(before, scene.selection):
            self._update_offsets(one, other)
        self.selection_changed.emit()

    def set_gripped(self, gripped: bool) -> None:
        """Give the selection grips for fingers, or none."""
        if gripped != self.scene.gripped:
            self.scene.gripped = gripped
            span = self.scene.selection
            if span is not None:
                self._update_offsets(span.start, span.end)

    def _snapped(self, offset: int) -> int:
        return self.scroller.rows[self.scene.page.block_at(offset)].snap(offset)

    def _show_caret_moved(self, before: int) -> None:
        """Repaint the line of the caret, or the cards of two turns."""
        page = self.scene.page
        if not page.blocks:
            return
        for offset in (before, self.scene.caret):
            self._update_offsets(*passages.turn_at(page, offset))

    def move_caret(self, offset: int, keep: bool) -> None:
        """Put the caret somewhere, dragging the selection along if `keep`."""
        self.select(self._anchor if keep else offset, offset)

    def clear_selection(self) -> bool:
        """Select nothing; return whether something was selected."""
        had = self.scene.selection is not None
        self.set_selection(None)
        return had

    def caret_rect(self) -> QRect:
        """The caret in viewport coordinates; null where it is not in view."""
        return self.hits.caret_box(self.scene.caret)

    def show_passage(self, start: int, end: int, select: bool = True) -> None:
        """Scroll so that a passage is seen, its first line a third from the top."""
        if not self.scene.page.blocks:
            return
        start = self.scene.page.clamp(start)
        if select:
            self.select(start, end)
        if not self._in_view(start, end):
            third = self.viewport().height() // 3
            self.scroller.go(*self.hits.anchor_for(start, third))
            self._moved()

    def _in_view(self, start: int, end: int) -> bool:
        rim, height = 2 * self.scene.type.line_h, self.viewport().height()
        first, last = self.hits.caret_box(start), self.hits.caret_box(max(start, end - 1))
        if first.isNull() or last.isNull():
            return False
        return first.top() >= rim and last.bottom() <= height - rim

    def caret_at_turn(self, turn: int) -> None:
        """Put the caret at the beginning of a turn, the last one if there are not so many."""
        if self.scene.page.turns:
            start = self.scene.page.turns[max(0, min(turn, len(self.scene.page.turns) - 1))].start
            self.select(start, start)

    def reveal(self, offset: int) -> None:
        """Scroll as little as needed for the line of an offset to be seen."""
        if not self.scene.page.blocks:
            return
        box, height = self.hits.caret_box(offset), self.viewport().height()
        rim = min(self.scene.type.line_h, height // 4)
        if box.isNull():
            self.scroller.go(*self.hits.anchor_for(offset, height // 3))
            self._moved()
        elif box.top() < rim:
            self.scroll_by(box.top() - rim)
        elif box.bottom() > height - rim:
            self.scroll_by(box.bottom() - height + rim)

    def select_sentence(self) -> None:
        """Select the sentence at the caret."""
        self._select_unit(passages.sentence_at)

    def select_turn(self) -> None:
        """Select the turn at the caret."""
        self._select_unit(passages.turn_at)

    def _select_unit(self, unit: Unit) -> None:
        if self.scene.page.blocks:
            span = self.scene.selection
            at = max(span.start, span.end - 1) if span else self.scene.caret
            self.select(*unit(self.scene.page, at))
            self.reveal(self.scene.caret)

    def extend_sentence(self) -> None:
        """Take the next sentence into the selection."""
        self._change_selection(passages.grown_by_sentence, passages.sentence_at)

    def shrink_sentence(self) -> None:
        """Leave the last sentence out of the selection."""
        self._change_selection(passages.shrunk_by_sentence, passages.sentence_at)

    def extend_turn(self) -> None:
        """Take the rest of the turn, or the next one, into the selection."""
        self._change_selection(passages.grown_by_turn, passages.turn_at)

    def _change_selection(self, change: Change, else_: Unit) -> None:
        if self.scene.selection is None:
            self._select_unit(else_)
        else:
            self.set_selection(change(self.scene.page, self.scene.selection))
            self.reveal(self.scene.caret)

    def next_turn(self) -> bool:
        """Put the caret into the next turn; return whether there is one."""
        return self._go_to_turn(self.scene.page.turn_at(self.scene.caret) + 1)

    def previous_turn(self) -> bool:
        """Put the caret into the turn before; return whether there is one."""
        return self._go_to_turn(self.scene.page.turn_at(self.scene.caret) - 1)

    def _go_to_turn(self, turn: int) -> bool:
        page = self.scene.page
        if not 0 <= turn < len(page.turns):
            return False
        start, end = page.turns[turn][:2]
        self.select(start, start)
        self.show_passage(start, end, select=False)
        return True

    def copy(self) -> bool:
        """Copy the selected words, plain and rich; return whether there were any."""
        span = self.scene.selection
        if span is None:
            return False
        QGuiApplication.clipboard().setMimeData(copied(self.scene.page, span))
        self.copied.emit()
        return True


def _changed(before: Span | None, after: Span | None) -> list[tuple[int, int]]:
    """The ranges that look different when one selection gives way to another."""
    if before is None or after is None:
        return [(span.start, span.end) for span in (before, after) if span is not None]
    edges = ((before.start, after.start), (before.end, after.end))
    return [edge for edge in edges if edge[0] != edge[1]]
