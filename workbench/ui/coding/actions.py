"""What a coder does to passages: each gesture becomes one draft of a verb.

The commands of the page, its menus and the palette call these. What makes sense is decided by
`coding.passages`; here it only becomes clear which passage and which coding are meant.

Called by `inspecting`, `opening` and `page`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication

from workbench.coding.passages import (
    code_passage,
    code_with_new,
    in_vivo,
    recode,
    remove_codings,
    resize,
)
from workbench.coding.quotes import take_quote
from workbench.coding.voices import Voices
from workbench.journal.entry import Draft, Entry
from workbench.model.ids import CodeId, CodingId, TranscriptId
from workbench.model.quote import NOTES, between_marks
from workbench.model.span import Span
from workbench.transcripts.occasions.segments import is_verbatim
from workbench.ui.desk import Desk
from workbench.ui.text.view import TranscriptView

REMEMBERED = 24


class PassageActions(QObject):
    """The verbs of passages, bound to one view. `used` is sent after a code was applied."""

    used = Signal(str)

    def __init__(self, desk: Desk, view: TranscriptView) -> None:
        """Listen to the grips of the view."""
        super().__init__(view)
        self._desk, self._view = desk, view
        self.transcript: TranscriptId | None = None
        self.recent: list[CodeId] = []
        view.mark_resized.connect(self.resize)

    # -- what is meant --------------------------------------------------------------------

    def passage(self) -> Span | None:
        """The selection; without one, the focused coding the caret is at; else None."""
        selected = self._view.selection()
        if selected is not None:
            return selected
        mark = self._view.scene.focused_mark()
        if mark is not None and mark.start <= self._view.caret() <= mark.end:
            return Span(mark.start, mark.end)
        return None

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
        desk, here = self._desk, self.transcript
        span = self._meant()
        if span is None or here is None:
            return False
        return self._coded(
            lambda: code_passage(
                desk.read,
                here,
                span.start,
                span.end,
                code,
                by=desk.me,
                now=desk.now,
                make_id=desk.make_id,
            )
        )

    def apply_key(self, key: str) -> None:
        """Give the passage the code of a digit."""
        bearer = next((c for c in self._desk.read.codebook().codes if c.key == key), None)
        if bearer is None:
            said = self.tr("No code has the key {key}: choose one in the codebook, then Key.")
            self._desk.refused.emit(said.format(key=key))
        else:
            self.apply(bearer.id)

    def repeat(self) -> None:
        """Give the passage the code that was used last."""
        if self.recent:
            self.apply(self.recent[0])

    def create(self, path: str, definition: str) -> bool:
        """Give the passage a new code."""
        desk, here = self._desk, self.transcript
        span = self._meant()
        if span is None or here is None:
            return False
        return self._coded(
            lambda: code_with_new(
                desk.read,
                here,
                span.start,
                span.end,
                path,
                definition=definition,
                by=desk.me,
                now=desk.now,
                make_id=desk.make_id,
            )
        )

    def in_vivo(self) -> None:
        """Give the passage a code named by its own words."""
        desk, here = self._desk, self.transcript
        span = self._meant()
        if span is not None and here is not None:
            self._coded(
                lambda: in_vivo(
                    desk.read,
                    here,
                    span.start,
                    span.end,
                    by=desk.me,
                    now=desk.now,
                    make_id=desk.make_id,
                )
            )

    def _coded(self, make: Callable[[], Draft]) -> bool:
        entry = self._desk.do(make)
        if entry is not None:
            self._after(entry)
        return entry is not None

    def _after(self, entry: Entry) -> None:
        """Focus what was made and stand at its end, so that the next sentence follows on."""
        made = next((c for c in entry.changes if c.kind == "coding" and c.after), None)
        if made is None or made.after is None:
            return
        end = int(made.after["end"] or 0)
        self._view.select(end, end)
        self._view.set_focused(made.id)
        self.note_use(CodeId(str(made.after["code"])))
        if QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self._view, entry.label)
            QAccessible.updateAccessibility(said)

    def note_use(self, code: CodeId) -> None:
        """Remember a code as the one used last."""
        self.recent = [code, *(one for one in self.recent if one != code)][:REMEMBERED]
        self.used.emit(code)

    # -- codings --------------------------------------------------------------------------

    def recode(self, code: CodeId) -> bool:
        """Give the focused coding another code."""
        desk, coding = self._desk, self.focused()
        if coding is None:
            return False
        done = desk.do(lambda: recode(desk.read, coding, code, by=desk.me))
        if done is not None:
            self.note_use(code)
        return done is not None

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
        desk.do(lambda: resize(desk.read, CodingId(coding), start, end, by=desk.me))

    def move_start(self, by: int) -> None:
        """Move the start of the focused coding by a word."""
        coding = self.focused()
        if coding is not None:
            span = self._view.word_move_edge(coding, "start", by)
            self.resize(coding, span.start, span.end)

    def move_end(self, by: int) -> None:
        """Move the end of the focused coding by a word."""
        coding = self.focused()
        if coding is not None:
            span = self._view.word_move_edge(coding, "end", by)
            self.resize(coding, span.start, span.end)

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
