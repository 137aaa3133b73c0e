"""The transcript view: read, select, see what is coded.

The pages for coding, comparing and reconciling hold one and bind keys to its verbs. It knows
texts, turns and marks, no project: what is to happen with a passage, the page decides.
Offsets are code points of the text shown, half-open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.model.span import Span
from workbench.model.transcript import Turn
from workbench.ui.text import accessible
from workbench.ui.text import selection as passages
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.gestures import Mouse
from workbench.ui.text.keys import Keys
from workbench.ui.text.page import SpeakerLook
from workbench.ui.text.selection import Change, Edge, Unit
from workbench.ui.text.surface import TranscriptSurface
from workbench.ui.tokens import Tokens

__all__ = ["Mark", "SpeakerLook", "TranscriptView"]


class TranscriptView(TranscriptSurface):
    """A transcript with a caret, a selection and marks of which one may be focused."""

    selection_changed = Signal()
    focused_changed = Signal(str)
    mark_clicked = Signal(str)
    mark_resized = Signal(str, int, int)
    context_menu = Signal(QPoint)
    copied = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        accessible.install()
        super().__init__(tokens, parent)
        self._anchor = 0
        self._keys = Keys(self)
        self._mouse = Mouse(self)

    def show_transcript(
        self,
        text: str,
        turns: Sequence[Turn],
        speakers: Mapping[str | None, SpeakerLook],
        marks: Sequence[Mark],
    ) -> None:
        """Show another transcript from its beginning, with nothing selected or focused."""
        self._mouse.cancel()
        self.scene.focused = None
        self._anchor, self.scene.caret, self.scene.selection = 0, 0, None
        super().show_transcript(text, turns, speakers, marks)
        self._anchor = self.scene.caret = self.scene.page.clamp(0)
        self.selection_changed.emit()
        self.focused_changed.emit("")

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks in place of all others; place and selection stay."""
        super().set_marks(marks)
        if self.scene.focused is not None and self.scene.focused not in self.scene.marks.by_id:
            self.set_focused(None)

    def remove_mark(self, mark_id: str) -> None:
        """Show one mark no longer; if it was focused, nothing is."""
        if self.scene.focused == mark_id:
            self.set_focused(None)
        super().remove_mark(mark_id)

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
        accessible.caret_moved(self)
        self.selection_changed.emit()

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

    def focused(self) -> str | None:
        """The id of the focused mark, or None."""
        return self.scene.focused

    def set_focused(self, mark_id: str | None) -> None:
        """Give one mark the grips, or none."""
        if mark_id is not None and mark_id not in self.scene.marks.by_id:
            mark_id = None
        if mark_id == self.scene.focused:
            return
        before, self.scene.focused = self.scene.focused, mark_id
        for one in (before, mark_id):
            mark = self.scene.marks.by_id.get(one) if one is not None else None
            if mark is not None:
                blocks = self.scene.page.blocks_of(mark.start, mark.end)
                self.scroller.rows.forget_marks(*blocks)
                self._update_blocks(*blocks)
        self.focused_changed.emit(mark_id or "")

    def marks_at_caret(self) -> list[Mark]:
        """The marks over the caret, the shortest first."""
        return self.scene.marks.over(self.scene.caret)

    def mark_at(self, point: QPoint) -> str | None:
        """The innermost mark over the words at a point of the viewport."""
        return self.hits.mark_at(point)

    def mark_beside(self, point: QPoint) -> str | None:
        """The mark whose stripe or name is at a point of the viewport."""
        return self.hits.mark_beside(point)

    def grip_at(self, point: QPoint) -> tuple[Mark, Edge] | None:
        """The focused mark and its end, if a point is on one of its grips."""
        return self.hits.grip_at(point)

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

    def next_uncoded_turn(self) -> bool:
        """Go to the next turn without marks, quiet speakers left out; False if there is none."""
        page = self.scene.page
        for turn in range(page.turn_at(self.scene.caret) + 1, len(page.turns)):
            if not page.look_of(turn).quiet and not self._coded(turn):
                return self._go_to_turn(turn)
        return False

    def _coded(self, turn: int) -> bool:
        start, end = self.scene.page.turns[turn][:2]
        blocks = self.scene.page.blocks_of(start, end)
        return bool(self.scene.marks.index.between(*blocks))

    def _go_to_turn(self, turn: int) -> bool:
        page = self.scene.page
        if not 0 <= turn < len(page.turns):
            return False
        start, end = page.turns[turn][:2]
        self.select(start, start)
        self.show_passage(start, end, select=False)
        return True

    def next_mark(self) -> bool:
        """Focus the next mark and show it; return whether there is one."""
        return self._focus(self.scene.marks.after(self._place()))

    def previous_mark(self) -> bool:
        """Focus the mark before and show it; return whether there is one."""
        return self._focus(self.scene.marks.before(self._place()))

    def _place(self) -> tuple[int, int, str]:
        focused = self.scene.focused
        if focused is not None:
            return self.scene.marks.place_of(focused)
        return self.scene.caret, 0, ""

    def _focus(self, mark: Mark | None) -> bool:
        if mark is None:
            return False
        self.set_focused(mark.id)
        self.select(mark.start, mark.start)
        self.show_passage(mark.start, mark.end, select=False)
        return True

    def cycle_marks_at_caret(self) -> bool:
        """Focus the next of the marks over the caret; return whether there is one."""
        ids = [mark.id for mark in self.marks_at_caret()]
        if not ids:
            return False
        at = ids.index(self.scene.focused) + 1 if self.scene.focused in ids else 0
        self.set_focused(ids[at % len(ids)])
        return True

    def word_move_edge(self, mark_id: str, which: Edge, delta: int) -> Span:
        """The span of a mark with one edge a word on (+1) or back (-1); nothing is changed."""
        mark = self.scene.marks.by_id[mark_id]
        return passages.moved_edge(self.scene.page, Span(mark.start, mark.end), which, delta)

    def copy(self) -> bool:
        """Copy the selected words as plain text; return whether there were any."""
        span = self.scene.selection
        if span is None:
            return False
        QGuiApplication.clipboard().setText(self.scene.page.plain_text(span.start, span.end))
        self.copied.emit()
        return True

    def show_cursor_for(self, point: QPoint) -> None:
        """Show by the mouse cursor what a press at a point would do."""
        shape = Qt.CursorShape.ArrowCursor
        if self.hits.grip_at(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self.hits.mark_beside(point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self.hits.over_text(point):
            shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select and copy; leave every other key to the page."""
        if event.key() == Qt.Key.Key_Escape and self._mouse.cancel():
            return
        if not self._keys.press(event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        if event.button() == Qt.MouseButton.LeftButton and self.scene.page.blocks:
            self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count on: Qt sends this in place of every second press."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture."""
        if self.scene.page.blocks:
            self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the page for a menu; the signal carries the place on the screen."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._mouse.point_at(event.pos())
            self.context_menu.emit(event.globalPos())
        else:
            self.context_menu.emit(self.viewport().mapToGlobal(self.caret_rect().bottomLeft()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        self._set_active(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        self._set_active(False)
        super().focusOutEvent(event)

    def _set_active(self, active: bool) -> None:
        self.scene.active = active
        self._show_caret_moved(self.scene.caret)

    def viewportEvent(self, event: QEvent) -> bool:
        """Name the mark whose stripe or name is under a resting mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.scene.marks.by_id.get(self.hits.mark_beside(event.pos()) or "")
            text = f"{mark.code} · {mark.initial}" if mark else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return bool(super().viewportEvent(event))


def _changed(before: Span | None, after: Span | None) -> list[tuple[int, int]]:
    """The ranges that look different when one selection gives way to another."""
    if before is None or after is None:
        return [(span.start, span.end) for span in (before, after) if span is not None]
    edges = ((before.start, after.start), (before.end, after.end))
    return [edge for edge in edges if edge[0] != edge[1]]
