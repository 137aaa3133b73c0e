"""Reading with marks: which one is focused, which lie at the caret, which come next.

The floor between `reading` and `view`: it changes no mark, and says where an end of one would go.

Called by `view`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Signal

from workbench.model.span import Span
from workbench.model.transcript import Turn
from workbench.ui.text import caret
from workbench.ui.text import selection as passages
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.marks import Place
from workbench.ui.text.page import SpeakerLook
from workbench.ui.text.reading import ReadingSurface
from workbench.ui.text.selection import Edge


class MarkedSurface(ReadingSurface):
    """A transcript with a caret, a selection and marks of which one may be focused."""

    focused_changed = Signal(str)
    mark_clicked = Signal(str)

    def show_transcript(
        self,
        text: str,
        turns: Sequence[Turn],
        speakers: Mapping[str | None, SpeakerLook],
        marks: Sequence[Mark],
    ) -> None:
        """Show another transcript from its beginning, with nothing selected or focused."""
        self.scene.focused = None
        super().show_transcript(text, turns, speakers, marks)
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

    def marks_in_reach(self) -> list[Mark]:
        """The marks over the caret; where there are none, those that end there."""
        at, over = self.scene.caret, self.scene.marks.over
        return over(at) or [mark for mark in over(max(0, at - 1)) if mark.end == at]

    def mark_at(self, point: QPoint) -> str | None:
        """The innermost mark over the words at a point of the viewport."""
        return self.hits.mark_at(point)

    def mark_beside(self, point: QPoint) -> str | None:
        """The mark whose stripe or name is at a point of the viewport."""
        return self.hits.mark_beside(point)

    def click_mark(self, point: QPoint) -> None:
        """Focus the innermost mark over the words at a point, or none, and tell."""
        inner = self.hits.mark_at(point)
        self.set_focused(inner)
        if inner is not None:
            self.mark_clicked.emit(inner)

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

    def next_mark(self) -> bool:
        """Focus the next mark that is not faint and show it; return whether there is one."""
        return self._focus(self._not_faint(self.scene.marks.after))

    def previous_mark(self) -> bool:
        """Focus the mark before that is not faint and show it; return whether there is one."""
        return self._focus(self._not_faint(self.scene.marks.before))

    def _not_faint(self, step: Callable[[Place], Mark | None]) -> Mark | None:
        """The first mark a way of stepping leads to that is not drawn faintly."""
        mark = step(self._place())
        while mark is not None and mark.id in self.scene.dimmed:
            mark = step(self.scene.marks.place_of(mark.id))
        return mark

    def _place(self) -> Place:
        """Where to step on from: the focused mark, or the caret where it went away from it."""
        at, mark = self.scene.caret, self.scene.marks.by_id.get(self.scene.focused or "")
        if mark is not None and mark.start <= at <= mark.end:
            return self.scene.marks.place_of(mark.id)
        return at, -len(self.scene.page.text) - 1, ""

    def _focus(self, mark: Mark | None) -> bool:
        if mark is None:
            return False
        self.set_focused(mark.id)
        self.select(mark.start, mark.start)
        self.show_passage(mark.start, mark.end, select=False)
        return True

    def cycle_marks_at_caret(self) -> bool:
        """Focus the next of the marks at the caret; return whether there is one."""
        ids = [mark.id for mark in self.marks_in_reach()]
        if not ids:
            return False
        at = ids.index(self.scene.focused) + 1 if self.scene.focused in ids else 0
        self.set_focused(ids[at % len(ids)])
        return True

    def word_move_edge(self, mark_id: str, which: Edge, delta: int) -> Span:
        """The span of a mark with one edge a word on (+1) or back (-1); nothing is changed."""
        mark = self.scene.marks.by_id[mark_id]
        return passages.moved_edge(self.scene.page, Span(mark.start, mark.end), which, delta)

    def letter_move_edge(self, mark_id: str, which: Edge, delta: int) -> Span:
        """The span of a mark with one edge a letter on (+1) or back (-1); nothing is changed."""
        mark = self.scene.marks.by_id[mark_id]
        edge = mark.start if which == "start" else mark.end
        to = caret.edge_by_letter(self.scroller, edge, which, delta)
        return passages.with_edge(Span(mark.start, mark.end), which, to)
