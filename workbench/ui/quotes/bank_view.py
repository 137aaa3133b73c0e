"""The quotes of a theme as cards in their order; a quote can be carried to another place.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from workbench.model.ids import QuoteId
from workbench.ui.appearance import colour
from workbench.ui.quotes.acts import Acts
from workbench.ui.quotes.cards import QuoteCard
from workbench.ui.quotes.snapshot import QuoteNote
from workbench.ui.widgets.arranging import arrange
from workbench.ui.widgets.boxes import throw_away
from workbench.ui.widgets.carrying import carried

GAP = 11


class BankView(QWidget):
    """The quotes that are shown. Cards are kept by the id of their quote.

    `dropped` carries a quote and its place among the others that are shown.
    """

    chosen = Signal(str)
    key = Signal(str, QKeyEvent)
    menu_asked = Signal(str, QPoint)
    dropped = Signal(str, int)

    def __init__(self, acts: Acts) -> None:
        """Begin without quotes."""
        super().__init__()
        self._acts = acts
        self._kept: dict[QuoteId, QuoteCard] = {}
        self._cards: list[QuoteCard] = []
        self._line: int | None = None
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(GAP)
        self.setAcceptDrops(True)

    def show_quotes(self, notes: Sequence[QuoteNote]) -> None:
        """Show quotes as they are now; nothing is announced meanwhile."""
        blocked = self.blockSignals(True)
        held = self._focused()
        wanted = {note.quote.id for note in notes}
        for quote in [quote for quote in self._kept if quote not in wanted]:
            throw_away(self._kept.pop(quote))
        self._cards = [self._card_of(note) for note in notes]
        arrange(self._body, self._cards)
        self.blockSignals(blocked)
        if held is None:
            return
        place, quote = held
        if quote not in wanted and self._cards:
            quote = self._cards[min(place, len(self._cards) - 1)].quote
        now = self._focused()
        if now is None or now[1] != quote:
            self.focus_card(quote)
        self.show_chosen(quote)

    def cards(self) -> list[QuoteCard]:
        """The cards from the top down."""
        return list(self._cards)

    def card(self, quote: str | None) -> QuoteCard | None:
        """The card of a quote."""
        return next((card for card in self._cards if card.quote == quote), None)

    def focus_card(self, quote: str) -> None:
        """Give a card the focus."""
        card = self.card(quote)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_chosen(self, quote: str | None) -> None:
        """Draw one card as the chosen one."""
        for card in self._cards:
            card.set_chosen(card.quote == quote)

    def _focused(self) -> tuple[int, QuoteId] | None:
        focused = QApplication.focusWidget()
        for place, card in enumerate(self._cards):
            if focused is not None and (card is focused or card.isAncestorOf(focused)):
                return place, card.quote
        return None

    def _card_of(self, note: QuoteNote) -> QuoteCard:
        if note.quote.id in self._kept:
            card = self._kept[note.quote.id]
            card.show_note(note)
            return card
        card, quote = QuoteCard(note), note.quote.id
        card.focused.connect(lambda: self.chosen.emit(quote))
        card.pressed.connect(lambda event: self.key.emit(quote, event))
        card.menu_asked.connect(lambda at: self.menu_asked.emit(quote, at))
        card.source_wanted.connect(lambda: self._acts.show_source(card.note.quote))
        card.toggled.connect(lambda: self._acts.toggle(card.note.quote))
        card.trimmed.connect(lambda edits: self._acts.trim(quote, edits))
        self._kept[quote] = card
        return card

    # -- what is carried ------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take quotes."""
        if carried(event.mimeData(), "quote") is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would fall."""
        self._line = self._place_at(event.position().toPoint())
        self.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing more."""
        self._line = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which quote fell where."""
        self._line = None
        self.update()
        quote = carried(event.mimeData(), "quote")
        if quote is None:
            return
        place = self._place_at(event.position().toPoint())
        shown: list[str] = [card.quote for card in self._cards]
        if quote in shown and shown.index(quote) < place:
            place -= 1
        self.dropped.emit(quote, place)
        event.acceptProposedAction()

    def _place_at(self, at: QPoint) -> int:
        return sum(card.geometry().center().y() < at.y() for card in self._cards)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line where a quote would fall."""
        super().paintEvent(event)
        if self._line is None or not self._cards:
            return
        if self._line < len(self._cards):
            y = max(1.5, self._cards[self._line].y() - GAP / 2)
        else:
            y = self.height() - 1.5
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(QRectF(2, y - 1.5, self.width() - 4, 3), 1.5, 1.5)
        painter.end()
