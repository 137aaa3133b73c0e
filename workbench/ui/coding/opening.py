"""Opens the palette: for the passage, for another code of a coding, for the codebook.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from workbench.coding.palette_search import PaletteSearch
from workbench.model.codebook import Codebook
from workbench.model.ids import CodeId, CodingId
from workbench.model.span import Span
from workbench.model.transcript import count_words
from workbench.ui.coding.actions import PassageActions
from workbench.ui.coding.mending import CodingActions
from workbench.ui.coding.palette import Palette
from workbench.ui.coding.palette_offers import Purpose
from workbench.ui.desk import Desk
from workbench.ui.text.view import TranscriptView

NOTHING: frozenset[CodeId] = frozenset()

NEAR_TURNS = 3
"""Codes that were used so many turns before or after the passage come earlier."""


class PaletteOpening(QObject):
    """The one palette of the page and what it is opened for."""

    def __init__(
        self,
        desk: Desk,
        host: QWidget,
        view: TranscriptView,
        passages: PassageActions,
        codings: CodingActions,
    ) -> None:
        """Float over `host`; the focus goes back to the view."""
        super().__init__(host)
        self._desk, self._host, self._view = desk, host, view
        self._passages, self._codings = passages, codings
        self.palette = Palette(host)
        self.palette.finished.connect(view.setFocus)

    def for_passage(self) -> None:
        """Find a code for the passage; with nothing selected, for the sentence at the caret."""
        if self._passages.passage() is None:
            self._view.select_sentence()
        span = self._passages.passage()
        if span is None:
            return
        book = self._desk.read.codebook()
        count = count_words(self._view.scene.page.text[span.start : span.end])
        hint = self.tr("Find or name a code")
        words = self.tr("1 word selected") if count == 1 else self.tr("{n} words selected")
        purpose = Purpose(
            words.format(n=f"{count:,}"),
            hint if len(book) else self.tr("Name the first code"),
            self._passages.apply,
            self._passages.create,
            self._passages.give,
            self._codes_on(span),
        )
        self._open(purpose, NOTHING, book)

    def _codes_on(self, span: Span) -> frozenset[CodeId]:
        """The codes by the coder at work that all words of a passage have."""
        scene, read = self._view.scene, self._desk.read
        over = (m for m in scene.marks.over(span.start) if m.end >= span.end)
        codings = (read.coding(CodingId(mark.id)) for mark in over)
        return frozenset(coding.code for coding in codings if coding.coder == self._desk.me)

    def _codes_nearby(self, book: Codebook) -> frozenset[CodeId]:
        """The codes that are shown within a few turns of the passage."""
        page, marks = self._view.scene.page, self._view.scene.marks
        span = self._passages.passage()
        if span is None or not page.turns:
            return NOTHING
        first = max(0, page.turn_at(span.start) - NEAR_TURNS)
        last = min(page.turn_at(span.end) + NEAR_TURNS, len(page.turns) - 1)
        blocks = page.blocks_of(page.turns[first].start, page.turns[last].end)
        names = {mark.code for mark in marks.index.between(*blocks)}
        return frozenset(code.id for code in book.codes if code.name in names)

    def for_recoding(self) -> None:
        """Find another code for the focused coding."""
        coding = self._passages.focused()
        if coding is None:
            return
        code = self._desk.read.coding(coding).code
        book = self._desk.read.codebook()
        hint = self.tr("Instead of “%s”…") % book[code].name
        self._open(Purpose("", hint, self._codings.recode), frozenset({code}), book)

    def open_over(self, purpose: Purpose, without: frozenset[CodeId]) -> None:
        """Open the palette for a purpose, by the passage in view."""
        self._open(purpose, without, self._desk.read.codebook())

    def _open(self, purpose: Purpose, without: frozenset[CodeId], book: Codebook) -> None:
        nearby = self._codes_nearby(book)
        search = PaletteSearch(book, self._passages.recent, without, nearby=nearby)
        self.palette.open_for(purpose, search, self._anchor())

    def _anchor(self) -> QRect:
        """Where the passage is, in the coordinates of the host; the middle of the view if out."""
        view = self._view
        span = self._passages.passage()
        box = view.rect_of(span) if span is not None else view.caret_rect()
        if box.isNull():
            middle = view.viewport().rect().center()
            box = QRect(middle.x() - 180, middle.y() - 160, 10, 10)
        box.setLeft(box.left() + min(96, max(0, box.width() - 60)))
        return box.translated(view.viewport().mapTo(self._host, view.viewport().rect().topLeft()))
