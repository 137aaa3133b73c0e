"""What a coder does to a coding that is there: recode, remove, move its ends, cut, join.

Each gesture becomes one draft of a verb; the focused coding is meant. What makes sense is decided
by `coding.changing` and `coding.joining`.

Called by `page`, `opening` and `dragging`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workbench.coding.changing import recode, remove_codings, resize
from workbench.coding.joining import join_codings, split_coding
from workbench.journal.entry import Draft, Entry
from workbench.model.ids import CodeId, CodingId
from workbench.ui.coding.actions import PassageActions
from workbench.ui.coding.growth import tell_growth
from workbench.ui.desk import Desk
from workbench.ui.text.selection import Edge, nearest_word_edge
from workbench.ui.text.view import TranscriptView


class CodingActions(QObject):
    """The verbs of codings, bound to one view."""

    def __init__(self, desk: Desk, view: TranscriptView, passages: PassageActions) -> None:
        """Listen to the grips of the view."""
        super().__init__(view)
        self._desk, self._view, self._passages = desk, view, passages
        view.mark_resized.connect(self.resize)

    def focused(self) -> CodingId | None:
        """The coding that is focused."""
        return self._passages.focused()

    def recode(self, code: CodeId) -> bool:
        """Give the focused coding another code; tell whether it was done."""
        coding = self.focused()
        return coding is not None and self.recode_one(coding, code)

    def recode_one(self, coding: CodingId, code: CodeId) -> bool:
        """Give a coding another code; tell whether it was done."""
        desk = self._desk
        entry = self._done(lambda: recode(desk.read, coding, code, by=desk.me))
        if entry is not None:
            self._passages.note_use(code)
        return entry is not None

    def remove(self) -> None:
        """Take the focused coding away."""
        desk, coding = self._desk, self.focused()
        if coding is not None:
            desk.do(
                lambda: remove_codings(desk.read, [coding], by=desk.me),
                say=self.tr("Removed the coding."),
            )

    def resize(self, coding: str, start: int, end: int) -> None:
        """Give a coding other ends; when that is refused it stays as it is."""
        desk = self._desk
        entry = desk.do(lambda: resize(desk.read, CodingId(coding), start, end, by=desk.me))
        if entry is not None and len(entry.changes) > 1:
            self._follow(entry)
            tell_growth(desk, entry)

    def move_edge(self, which: Edge, by: int, *, letters: bool = False) -> None:
        """Move an end of the focused coding by a word, or by a letter."""
        coding = self.focused()
        if coding is not None:
            move = self._view.letter_move_edge if letters else self._view.word_move_edge
            span = move(coding, which, by)
            self.resize(coding, span.start, span.end)

    def split(self) -> None:
        """Cut a coding in two before the word the caret is at; the second is focused.

        It is the focused coding. Where the caret stands outside of it but inside another of one's
        own, that one is meant, the innermost.
        """
        desk, coding = self._desk, self.focused()
        if coding is None:
            return
        at = nearest_word_edge(self._view.scene.page, self._view.caret(), "start")
        coding = self._cut_at(at, coding)
        entry = desk.do(
            lambda: split_coding(desk.read, coding, at, by=desk.me, make_id=desk.make_id),
            say=self.tr("Split the coding in two."),
        )
        if entry is not None:
            self._view.set_focused(entry.changes[-1].id)

    def _cut_at(self, at: int, coding: CodingId) -> CodingId:
        """The coding that can be cut at a place: this one, else one's own innermost there."""
        mark = self._view.scene.focused_mark()
        if mark is not None and mark.start < at < mark.end:
            return coding
        for other in self._view.scene.marks.over(at):
            found = self._desk.read.coding(CodingId(other.id))
            own = found.coder == self._desk.me and found.layer == "coder"
            if own and other.start < at < other.end:
                return found.id
        return coding

    def join(self) -> None:
        """Make the focused coding one with those of the same code that touch or overlap it."""
        desk, coding = self._desk, self.focused()
        if coding is not None:
            self._done(lambda: join_codings(desk.read, coding, by=desk.me))

    def _done(self, make: Callable[[], Draft]) -> Entry | None:
        entry = self._desk.do(make)
        if entry is not None:
            self._follow(entry)
            tell_growth(self._desk, entry)
        return entry

    def _follow(self, entry: Entry) -> None:
        """Keep the focus on what is left of the coding when it became one with others."""
        left = [c.id for c in entry.changes if c.kind == "coding" and c.after is not None]
        if left and self._view.focused() not in left:
            self._view.set_focused(left[-1])
