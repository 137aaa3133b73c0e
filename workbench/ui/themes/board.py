"""The board: topics side by side, their themes as cards, the codes not placed below.

Called by `page`. Cards are kept by the id of their theme, so that focus and scrolling stay.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from workbench.model.ids import CodeId, ThemeId, TopicId
from workbench.ui.themes.acts import Acts
from workbench.ui.themes.card import NOWHERE, ThemeCard
from workbench.ui.themes.column import TopicColumn
from workbench.ui.themes.snapshot import BoardNote, ThemeNote
from workbench.ui.themes.tray import Tray
from workbench.ui.widgets.arranging import arrange
from workbench.ui.widgets.boxes import fill, throw_away


class Board(QWidget):
    """The topics and themes of a study.

    Signals that ask for a menu or a small panel carry the widget it belongs to.
    """

    chosen = Signal(str)
    card_key = Signal(str, QKeyEvent)
    card_menu = Signal(str, QPoint)
    chip_menu = Signal(QWidget, QPoint)
    code_wanted = Signal(str, QWidget)
    theme_wanted = Signal(str, QWidget)
    topic_menu = Signal(str, QPoint)

    def __init__(self, acts: Acts) -> None:
        """Begin without topics."""
        super().__init__()
        self._acts = acts
        self._cards: dict[ThemeId, ThemeCard] = {}
        self._columns: dict[TopicId, TopicColumn] = {}
        self._order: list[TopicColumn] = []
        content = QWidget()
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(22, 14, 22, 14)
        self._row.setSpacing(18)
        self._row.addStretch(0)
        self.area = QScrollArea()
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.tray = Tray()
        self.tray.chip_menu.connect(self.chip_menu)
        self.tray.code_dropped.connect(self._code_in_tray)
        fill(QVBoxLayout(self), self.area, self.tray, gap=0)

    def show_board(self, board: BoardNote, chosen: ThemeId | None) -> None:
        """Show topics, themes and codes as they are now; nothing is announced meanwhile."""
        blocked = self.blockSignals(True)
        self._show(board)
        self.show_chosen(chosen)
        self.blockSignals(blocked)

    def _show(self, board: BoardNote) -> None:
        self._drop_what_is_gone(board)
        self._order = []
        for column_note in board.columns:
            cards = []
            for note in column_note.themes:
                card = self._cards.get(note.theme.id) or self._make_card(note)
                card.show_note(note)
                cards.append(card)
            column = self._columns.get(column_note.topic.id)
            column = column or self._make_column(column_note.topic.id)
            column.show_note(column_note, cards)
            self._order.append(column)
        arrange(self._row, self._order)
        for place in range(self._row.count()):
            self._row.setStretch(place, 1 if place < len(self._order) else 0)
        self.tray.show_codes(board.unplaced)

    def show_chosen(self, chosen: ThemeId | None) -> None:
        """Draw one card as the chosen one."""
        for id, card in self._cards.items():
            card.set_chosen(id == chosen)

    def card(self, theme: ThemeId | None) -> ThemeCard | None:
        """The card of a theme."""
        return self._cards.get(theme) if theme is not None else None

    def columns(self) -> list[TopicColumn]:
        """The columns from left to right."""
        return list(self._order)

    def focused_theme(self) -> ThemeId | None:
        """The theme on whose card, or on one of whose codes, the focus is."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isVisible():
            return None
        found = (id for id, card in self._cards.items() if card is focused)
        inside = (id for id, card in self._cards.items() if card.isAncestorOf(focused))
        return next(found, None) or next(inside, None)

    def focus_card(self, theme: ThemeId | None) -> None:
        """Give a card the focus, once it stands where it belongs."""
        card = self.card(theme)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, card, lambda: self.area.ensureWidgetVisible(card, 24, 24))

    def neighbour(self, theme: ThemeId | None, across: int, down: int) -> ThemeId | None:
        """The theme beside another: in the next column that has any, or above or below."""
        stacks = [column.cards() for column in self._order if column.cards()]
        for x, stack in enumerate(stacks):
            ids = [card.theme for card in stack]
            if theme not in ids:
                continue
            if not 0 <= x + across < len(stacks):
                return None
            beside, y = stacks[x + across], ids.index(theme) + down
            if across:
                y = min(y, len(beside) - 1)
            return beside[y].theme if 0 <= y < len(beside) else None
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the tray find its height."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self.tray, self.tray.fit)

    # -- making and dropping --------------------------------------------------------------

    def _make_card(self, note: ThemeNote) -> ThemeCard:
        card, theme = ThemeCard(note), note.theme.id
        card.focused.connect(lambda: self.chosen.emit(theme))
        card.pressed.connect(lambda event: self.card_key.emit(theme, event))
        card.menu_asked.connect(lambda at: self.card_menu.emit(theme, at))
        card.code_wanted.connect(lambda anchor: self.code_wanted.emit(theme, anchor))
        card.chip_menu.connect(self.chip_menu)
        card.chip_taken.connect(lambda chip: self._acts.take_code(chip.code, theme))
        self._cards[theme] = card
        return card

    def _make_column(self, topic: TopicId) -> TopicColumn:
        column = TopicColumn(topic)
        column.menu_asked.connect(lambda at: self.topic_menu.emit(topic, at))
        column.theme_wanted.connect(lambda anchor: self.theme_wanted.emit(topic, anchor))
        column.theme_dropped.connect(
            lambda theme, place: self._acts.move_theme(ThemeId(theme), topic, place)
        )
        column.code_dropped.connect(self._code_on_card)
        self._columns[topic] = column
        return column

    def _drop_what_is_gone(self, board: BoardNote) -> None:
        themes = {note.theme.id for note in board.themes()}
        for theme in [theme for theme in self._cards if theme not in themes]:
            throw_away(self._cards.pop(theme))
        topics = {column.topic.id for column in board.columns}
        for topic in [topic for topic in self._columns if topic not in topics]:
            column = self._columns.pop(topic)
            for card in column.cards():
                if card.theme in self._cards:
                    card.setParent(self)
            throw_away(column)

    def _code_on_card(self, words: str, card: ThemeCard) -> None:
        code, source = _unpacked(words)
        self._acts.put_code(code, card.theme, source)

    def _code_in_tray(self, words: str) -> None:
        code, source = _unpacked(words)
        if source is not None:
            self._acts.take_code(code, source)


def _unpacked(words: str) -> tuple[CodeId, ThemeId | None]:
    code, _, source = words.partition(" ")
    return CodeId(code), None if source == NOWHERE else ThemeId(source)
