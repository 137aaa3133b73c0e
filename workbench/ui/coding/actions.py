"""What a coder does to passages: each gesture becomes one draft of a verb.

The commands of the page, its menus and the palette call these. What makes sense is decided by
`coding.passages`; here it only becomes clear which passage is meant. What can be done with a
coding that is there is in `mending`.

Called by `inspecting`, `opening` and `page`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from workbench.coding.codebook import assign_key
from workbench.coding.passages import code_many, code_with_new, in_vivo
from workbench.coding.quotes import take_quote
from workbench.coding.voices import Voices
from workbench.journal.entry import Draft, Entry
from workbench.model.ids import CodeId, CodingId, TranscriptId
from workbench.model.quote import NOTES, between_marks
from workbench.model.span import Span
from workbench.transcripts.occasions.segments import is_verbatim
from workbench.ui.coding.growth import tell_growth
from workbench.ui.desk import Desk
from workbench.ui.text.view import TranscriptView

REMEMBERED = 24


class PassageActions(QObject):
    """The verbs of passages, bound to one view. `used` is sent after a code was applied."""

    used = Signal(str)

    def __init__(self, desk: Desk, view: TranscriptView) -> None:
        """Act on one view; `chosen` is to tell which code is chosen in the codebook."""
        super().__init__(view)
        self._desk, self._view = desk, view
        self.transcript: TranscriptId | None = None
        self.recent: list[CodeId] = []
        self._given: tuple[Span | None, tuple[str, int]] = None, ("", 0)
        self.chosen: Callable[[], CodeId | None] = lambda: None

    # -- what is meant --------------------------------------------------------------------

    def passage(self) -> Span | None:
        """The selection; without one, the focused coding the caret is at; else None.

        Right after a coding was extended it is the passage that was given, not all of the coding.
        """
        selected = self._view.selection()
        if selected is not None:
            return selected
        mark, caret = self._view.scene.focused_mark(), self._view.caret()
        if mark is None or not mark.start <= caret <= mark.end:
            return None
        given, end = self._given
        return (
            given if given is not None and end == (mark.id, caret) else Span(mark.start, mark.end)
        )

    def focused(self) -> CodingId | None:
        """The coding that is focused."""
        focused = self._view.focused()
        return CodingId(focused) if focused is not None else None

    def _meant(self) -> Span | None:
        span = self.passage()
        if span is None:
            self._desk.refused.emit(
                self.tr("No words are selected: press S for the sentence or T for the turn.")
            )
        return span

    # -- codes ----------------------------------------------------------------------------

    def apply(self, code: CodeId) -> bool:
        """Give the passage a code; tell whether it was done."""
        return self.give([code])

    def give(self, codes: Sequence[CodeId]) -> bool:
        """Give the passage several codes in one step; tell whether it was done."""
        desk, here = self._desk, self.transcript
        span = self._meant()
        if span is None or here is None:
            return False
        return self._coded(
            span,
            lambda: code_many(
                desk.read,
                here,
                span.start,
                span.end,
                codes,
                by=desk.me,
                now=desk.now,
                make_id=desk.make_id,
            ),
        )

    def apply_key(self, key: str) -> None:
        """Give the passage the code of a digit."""
        bearer = next((c for c in self._desk.read.codebook().codes if c.key == key), None)
        if bearer is None:
            said = self.tr("No code has the key {key}: choose one in the codebook, then Key.")
            self._desk.refused.emit(said.format(key=key))
        else:
            self.apply(bearer.id)

    def pin(self, key: str) -> None:
        """Let a digit give the code of the coding that is meant, or the chosen code."""
        self._pin(key, self._code_meant())

    def pin_chosen(self, key: str) -> None:
        """Let a digit give the code that is chosen in the codebook."""
        self._pin(key, self.chosen())

    def _pin(self, key: str, code: CodeId | None) -> None:
        desk, book = self._desk, self._desk.read.codebook()
        if code is None:
            desk.refused.emit(
                self.tr("No code is meant: go to a coding (N), or choose a code in the codebook.")
            )
            return
        before = next((c.name for c in book.codes if c.key == key and c.id != code), "")
        said = (
            self.tr("The key {key} gives “{code}” now, no longer “{before}”.")
            if before
            else self.tr("The key {key} gives “{code}” now.")
        )
        said = said.format(key=key, code=book[code].name, before=before)
        if desk.do(lambda: assign_key(desk.read, code, key), say=said) is None:
            desk.say(said)

    def _code_meant(self) -> CodeId | None:
        """The code of the focused coding, of the innermost one at the caret, or the chosen one."""
        mark = self._view.focused()
        if mark is None:
            mark = next((found.id for found in self._view.marks_at_caret()), None)
        if mark is not None:
            return self._desk.read.coding(CodingId(mark)).code
        return self.chosen()

    def last(self) -> CodeId | None:
        """The code that was used last, of those that are still there."""
        book = self._desk.read.codebook()
        return next((code for code in self.recent if code in book), None)

    def repeat(self) -> None:
        """Give the passage the code that was used last."""
        last = self.last()
        if last is not None:
            self.apply(last)
        else:
            self._desk.refused.emit(self.tr("No code was given yet: press Enter to find one."))

    def create(self, path: str, definition: str, also: Sequence[CodeId] = ()) -> bool:
        """Give the passage a new code, and others with it in one step."""
        desk, here = self._desk, self.transcript
        span = self._meant()
        if span is None or here is None:
            return False
        return self._coded(
            span,
            lambda: code_with_new(
                desk.read,
                here,
                span.start,
                span.end,
                path,
                definition=definition,
                also=also,
                by=desk.me,
                now=desk.now,
                make_id=desk.make_id,
            ),
        )

    def in_vivo(self) -> None:
        """Give the passage a code named by its own words."""
        desk, here = self._desk, self.transcript
        span = self._meant()
        if span is not None and here is not None:
            self._coded(
                span,
                lambda: in_vivo(
                    desk.read,
                    here,
                    span.start,
                    span.end,
                    by=desk.me,
                    now=desk.now,
                    make_id=desk.make_id,
                ),
            )

    def _coded(self, span: Span, make: Callable[[], Draft]) -> bool:
        entry = self._desk.do(make)
        if entry is not None:
            self._after(entry, span)
            tell_growth(self._desk, entry)
        return entry is not None

    def _after(self, entry: Entry, span: Span) -> None:
        """Focus what was made or grew, and stand where the passage ended: the next follows on."""
        touched = [c for c in entry.changes if c.kind == "coding" and c.after is not None]
        self._view.select(span.end, span.end)
        for change in touched:
            self.note_use(self._desk.read.coding(CodingId(change.id)).code)
        if touched:
            self._view.set_focused(touched[-1].id)
            self._given = span, (touched[-1].id, span.end)

    def note_use(self, code: CodeId) -> None:
        """Remember a code as the one used last."""
        self.recent = [code, *(one for one in self.recent if one != code)][:REMEMBERED]
        self.used.emit(code)

    # -- quotes ---------------------------------------------------------------------------

    def bank(self) -> None:
        """Put the passage into the quote bank."""
        desk, here, span = self._desk, self.transcript, self._meant()
        if span is not None and here is not None:
            desk.do(
                lambda: take_quote(
                    desk.read,
                    here,
                    span.start,
                    span.end,
                    None,
                    by=desk.me,
                    make_id=desk.make_id,
                ),
                say=self.tr("The passage is in the quote bank."),
            )

    def copy_as_quote(self) -> None:
        """Copy the passage with its source."""
        span, here = self._meant(), self.transcript
        if span is not None and here is not None:
            words = " ".join(self._view.scene.page.plain_text(span.start, span.end).split())
            source = Voices(self._desk.read).attribution(here, [span])
            verbatim = is_verbatim(self._desk.read, here, span)
            if not verbatim:
                source = f"{source} {NOTES}"
            shown = between_marks(words, verbatim=verbatim)
            QGuiApplication.clipboard().setText(f"{shown} {source}")
            self._desk.say(
                self.tr("Copied with its source.")
                if verbatim
                else self.tr("Copied with its source, without quotation marks: these are notes.")
            )
