"""The cards of the page Quotes: a quote of the bank, and a passage one could quote.

Called by the other parts of the page.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from workbench.coding.wording import elided
from workbench.model.ids import QuoteId
from workbench.model.quote import QuoteStatus, between_marks
from workbench.ui.appearance import SEMIBOLD, colour, font
from workbench.ui.quotes.snapshot import PassageNote, QuoteNote
from workbench.ui.quotes.trimming import Trimming
from workbench.ui.quotes.words import QuoteWords
from workbench.ui.widgets.boxes import fill, row, set_kind, throw_away
from workbench.ui.widgets.buttons import ToolButton, link
from workbench.ui.widgets.carrying import carry
from workbench.ui.widgets.code_chip import CodeChip
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.flow import Flow
from workbench.ui.widgets.focus_card import FocusCard
from workbench.ui.widgets.labels import Passage, plain_tip, quiet

MARGINS = (18, 13, 12, 10)


def from_notes() -> str:
    """What is said of a passage that is never printed in quotation marks."""
    return QCoreApplication.translate("Quotes", "from notes, not the speaker’s words")


class StatusButton(QAbstractButton):
    """Whether a quote is used or shortlisted, as a chip that a click turns."""

    def __init__(self) -> None:
        """Begin used."""
        super().__init__()
        self._status: QuoteStatus = "used"
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(font(11, SEMIBOLD))
        self.setFixedHeight(22)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_status(self, status: QuoteStatus) -> None:
        """Show a status."""
        self._status = status
        self.setText(self.tr("Used") if status == "used" else self.tr("Shortlisted"))
        other = self.tr("Shortlist it") if status == "used" else self.tr("Use it")
        self.setToolTip(plain_tip(other))
        self.setAccessibleName(f"{self.text()}. {other}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        return QSize(int(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 18, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        used = self._status == "used"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_bg" if used else "chip"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8), 5, 5)
        painter.setPen(colour("accent" if used else "ink2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class QuoteCard(FocusCard):
    """A quote of the bank, with its editor when it is being trimmed."""

    source_wanted = Signal()
    toggled = Signal()
    trimmed = Signal(object)

    def __init__(self, note: QuoteNote) -> None:
        """Show a quote."""
        super().__init__()
        self.note = note
        self.quote: QuoteId = note.quote.id
        self.words = QuoteWords()
        self._source = link("")
        self._source.clicked.connect(self.source_wanted)
        self._source.setToolTip(self.tr("Show it in the transcript"))
        self._told = quiet("", 12, "ink2")
        self.status = StatusButton()
        self.status.clicked.connect(self.toggled)
        self.trim = link(self.tr("Trim"), self.toggle_trimming)
        self._more = ToolButton("ellipsis", "", self._ask_menu, px=15, side=26)
        self.editor: Trimming | None = None
        foot = row(self._source, None, self._told, self.trim, self.status, self._more, gap=10)
        fill(self.body, self.words, foot, margins=MARGINS, gap=6)
        self.dragged.connect(self._carry)
        self._show()

    def show_note(self, note: QuoteNote) -> None:
        """Show the quote as it is now."""
        if note != self.note:
            self.note = note
            self._show()

    def _show(self) -> None:
        note = self.note
        self.words.show_quote(note.quote.exact, note.edits, verbatim=note.verbatim)
        self._source.setText(note.attribution.replace("&", "&&"))
        self._source.setAccessibleName(
            self.tr("Show {who} in the transcript").format(who=note.attribution)
        )
        self._told.setText(self._changes())
        self._told.setVisible(bool(self._told.text()))
        self.status.show_status(note.quote.status)
        short = elided(note.quote.exact)
        self._more.set_name(self.tr("What to do with the quote “{words}”").format(words=short))
        self.setAccessibleName(
            self.tr("{words} {who}, {status}").format(
                words=self.words.text(), who=note.attribution, status=self.status.text()
            )
        )
        if self.editor is not None:
            self.editor.show_quote(note.quote, note.edits)

    def _changes(self) -> str:
        out = sum(not edit.text for edit in self.note.edits)
        put = len(self.note.edits) - out
        parts = [] if self.note.verbatim else [from_notes()]
        if out:
            parts.append(several(out, self.tr("1 part left out"), self.tr("{n} parts left out")))
        if put:
            parts.append(several(put, self.tr("1 clarification"), self.tr("{n} clarifications")))
        return ", ".join(parts)

    def toggle_trimming(self) -> None:
        """Open the editor under the quote, or close it."""
        if self.editor is not None:
            self.end_trimming()
            return
        self.editor = Trimming()
        self.editor.trimmed.connect(self.trimmed)
        self.editor.closed.connect(self.end_trimming)
        self.editor.show_quote(self.note.quote, self.note.edits)
        self.body.addWidget(self.editor)
        self.editor.original.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_trimming(self) -> None:
        """Close the editor."""
        if self.editor is not None:
            editor, self.editor = self.editor, None
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            throw_away(editor)

    def _ask_menu(self) -> None:
        self.menu_asked.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _carry(self) -> None:
        carry(self, "quote", self.quote)


class PassageCard(FocusCard):
    """A passage one could quote."""

    source_wanted = Signal()
    wanted = Signal()

    def __init__(self, note: PassageNote) -> None:
        """Show a passage."""
        super().__init__()
        self.note = note
        set_kind(self, quiet=True)
        found = note.passage
        self._words = Passage(between_marks(found.exact, verbatim=found.verbatim), 14, "ink2")
        source = link(found.attribution.replace("&", "&&"))
        source.clicked.connect(self.source_wanted)
        source.setToolTip(self.tr("Show it in the transcript"))
        source.setAccessibleName(
            self.tr("Show {who} in the transcript").format(who=found.attribution)
        )
        self.add = link(self.tr("Add to theme"), self.wanted.emit, "plus")
        chips = Flow()
        names: list[QWidget] = [CodeChip(code.name, code.colour) for code in note.codes]
        chips.show_items(names)
        foot, top = QHBoxLayout(), Qt.AlignmentFlag.AlignTop
        foot.setSpacing(10)
        foot.addWidget(source, 0, top)
        if not found.verbatim:
            foot.addWidget(quiet(from_notes(), 12, "ink2"), 0, top)
        foot.addWidget(chips, 1)
        foot.addWidget(self.add, 0, top)
        fill(self.body, self._words, foot, margins=MARGINS, gap=7)
        self.setAccessibleName(
            self.tr("Passage {words} {who}").format(words=self._words.text(), who=found.attribution)
        )
