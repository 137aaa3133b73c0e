"""One topic as a column of the board, with its themes as cards; things can be dropped here.

Called by `board`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.model.ids import TopicId
from workbench.ui.appearance import SEMIBOLD, colour
from workbench.ui.themes.card import ThemeCard
from workbench.ui.themes.phrasing import themes_in
from workbench.ui.themes.snapshot import ColumnNote
from workbench.ui.widgets.arranging import arrange
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import ToolButton, link
from workbench.ui.widgets.carrying import carried
from workbench.ui.widgets.labels import Elided, quiet

NARROWEST = 284
WIDEST = 460
GAP = 11


class TopicColumn(QWidget):
    """A topic and its themes.

    `theme_dropped` carries the theme's id and its place among the others of the column;
    `code_dropped` what was carried and the card it fell on.
    """

    menu_asked = Signal(QPoint)
    theme_wanted = Signal(QWidget)
    theme_dropped = Signal(str, int)
    code_dropped = Signal(str, QWidget)

    def __init__(self, topic: TopicId) -> None:
        """Make a column; `show_note` fills it."""
        super().__init__()
        self.topic = topic
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self.setAcceptDrops(True)
        self.title = Elided("", 13, "ink2", SEMIBOLD)
        self._count = quiet("")
        self.add = ToolButton("plus", "", self._want_theme, px=15, side=26)
        self.more = ToolButton("ellipsis", "", self._ask_menu, px=15, side=26)
        self._first = link(self.tr("Add the first theme"), self._want_first)
        self._invitation = row(self._first, None)
        self._cards: list[ThemeCard] = []
        self._line: int | None = None
        self._body = QVBoxLayout()
        self._body.setSpacing(GAP)
        head = row(self.title, self._count, self.add, self.more, margins=(4, 0, 0, 0), gap=6)
        fill(QVBoxLayout(self), head, self._invitation, self._body, None, gap=8)

    def show_note(self, note: ColumnNote, cards: Sequence[ThemeCard]) -> None:
        """Show the topic as it is now; the cards are made by the board."""
        title = note.topic.title
        self.title.set_text(title)
        self._count.setText(themes_in(len(note.themes)))
        self.add.set_name(self.tr("Add a theme under “{title}”").format(title=title))
        self.more.set_name(self.tr("What to do with the topic “{title}”").format(title=title))
        self._invitation.setVisible(not note.themes)
        self._cards = list(cards)
        arrange(self._body, self._cards)

    def cards(self) -> list[ThemeCard]:
        """The cards, from the top down."""
        return list(self._cards)

    def _want_theme(self) -> None:
        self.theme_wanted.emit(self.add)

    def _want_first(self) -> None:
        self.theme_wanted.emit(self._first)

    def _ask_menu(self) -> None:
        self.menu_asked.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))

    # -- what is carried ------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take themes and codes."""
        data = event.mimeData()
        if carried(data, "theme") is not None or carried(data, "code") is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would fall."""
        at = event.position().toPoint()
        if carried(event.mimeData(), "code") is not None:
            under = self._card_at(at)
            for card in self._cards:
                card.set_over(card is under)
            event.setAccepted(under is not None)
        elif carried(event.mimeData(), "theme") is not None:
            self._line = self._place_at(at)
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing more."""
        self._forget()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what fell where."""
        at = event.position().toPoint()
        self._forget()
        theme, code = carried(event.mimeData(), "theme"), carried(event.mimeData(), "code")
        if theme is not None:
            others: list[str] = [card.theme for card in self._cards]
            place = self._place_at(at)
            if theme in others and others.index(theme) < place:
                place -= 1
            self.theme_dropped.emit(theme, place)
        elif code is not None:
            under = self._card_at(at)
            if under is not None:
                self.code_dropped.emit(code, under)
        event.acceptProposedAction()

    def _forget(self) -> None:
        self._line = None
        for card in self._cards:
            card.set_over(False)
        self.update()

    def _card_at(self, at: QPoint) -> ThemeCard | None:
        return next((card for card in self._cards if card.geometry().contains(at)), None)

    def _place_at(self, at: QPoint) -> int:
        return sum(card.geometry().center().y() < at.y() for card in self._cards)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line where a theme would fall."""
        super().paintEvent(event)
        if self._line is None:
            return
        if self._line < len(self._cards):
            y = self._cards[self._line].y() - GAP / 2
        elif self._cards:
            y = self._cards[-1].geometry().bottom() + GAP / 2
        else:
            y = float(self._body.geometry().top())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(QRectF(2, y - 1.5, self.width() - 4, 3), 1.5, 1.5)
        painter.end()
