"""The page Quotes: themes at the left, the bank and what could join it, and whose voices.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from workbench.coding.quotes import quotes_of
from workbench.findings.spread import spread
from workbench.model.ids import QuoteId, ThemeId
from workbench.themes.evidence import Passage
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.commands import Command
from workbench.ui.desk import Desk, Place
from workbench.ui.page import Page
from workbench.ui.quotes.acts import Acts
from workbench.ui.quotes.balance import Balance
from workbench.ui.quotes.bank_view import BankView
from workbench.ui.quotes.cards import QuoteCard
from workbench.ui.quotes.keys import focused_card, passage_rows, quote_rows, walking_rows
from workbench.ui.quotes.menu import quote_menu
from workbench.ui.quotes.passages_view import PassagesView
from workbench.ui.quotes.phrasing import size_of_bank
from workbench.ui.quotes.snapshot import Bank, Status, ThemeList, bank_of, theme_list
from workbench.ui.quotes.theme_list import ThemeListPanel
from workbench.ui.widgets.boxes import bar_frame, column, frame, scrolling
from workbench.ui.widgets.buttons import Segmented, name_control, primary
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.focus_card import FocusCard
from workbench.ui.widgets.keycaps import keycap_of
from workbench.ui.widgets.labels import Elided, label, quiet
from workbench.ui.widgets.offers import answer
from workbench.ui.widgets.unseen import UnseenStrip, unseen_codings

NARROWEST = 440
"""With both panels beside it the page still fits the smallest window."""
STATUSES: tuple[Status, ...] = ("all", "used", "shortlisted")


class QuotesPage(Page):
    """The quote bank."""

    name = "quotes"
    title = "Quotes"
    icon = "quote"
    kinds = frozenset(
        {
            "quote",
            "quote_edit",
            "topic",
            "theme",
            "theme_code",
            "code",
            "coding",
            "work",
            "me",
            "transcript",
            "session",
            "participant",
            "speaker",
        }
    )

    def __init__(self, desk: Desk) -> None:
        """Make the parts of the page."""
        super().__init__(desk)
        self._acts = Acts(desk)
        self._theme: ThemeId | None = None
        self._chosen_yet = False
        self._themes = ThemeList((), 0)
        self._bank: Bank | None = None
        self.list = ThemeListPanel()
        self.balance = Balance(lambda: spread(self.desk.counting))
        self.heading = Elided("", 14, "ink", SEMIBOLD)
        self.about = quiet("")
        self._status_names: list[str] = []
        self.statuses = Segmented([self.tr("All"), self.tr("Used"), self.tr("Shortlisted")])
        name_control(self.statuses, self.tr("Which quotes are shown"))
        self.bank = BankView(self._acts)
        self.passages = PassagesView(self._acts)
        self._no_quotes = label("", 13, "ink3", wrap=True)
        self._stack = QStackedWidget()
        self._area = scrolling(
            column(
                self._no_quotes,
                self.bank,
                6,
                self.passages,
                None,
                margins=(22, 16, 22, 16),
                gap=11,
            )
        )
        self._stack.addWidget(self._area)
        self._stack.addWidget(self._nothing())
        self._head = bar_frame(
            "head",
            column(None, self.heading, self.about, None, gap=1),
            self.statuses,
            margins=(22, 0, 14, 0),
            gap=10,
        )
        self._head.setFixedHeight(54)
        self._keys, self.unseen = self._foot(), UnseenStrip()
        self._centre = frame("paper", self._head, self._stack, self.unseen, self._keys, gap=0)
        layout = cast(QVBoxLayout, self._centre.layout())
        layout.setStretch(1, 1)
        self._centre.setMinimumWidth(NARROWEST)
        self.set_parts(self._centre, self.list, self.balance)
        self._on_quote = quote_rows(self._acts, self._move)
        self._on_passage = passage_rows(self._take)
        self._walking = walking_rows(self._go)
        self._wire()

    def _wire(self) -> None:
        self.bank.chosen.connect(self.bank.show_chosen)
        self.bank.dropped.connect(self._dropped)
        self.bank.key.connect(lambda quote, event: self._key(event))
        self.bank.menu_asked.connect(self._menu)
        self.list.chosen.connect(self._choose)
        self.list.dropped.connect(self._dropped_on_theme)
        self.passages.key.connect(self._key)
        self.passages.wanted.connect(self._take)
        self.statuses.chosen.connect(lambda index: self._show_quotes())

    def _nothing(self) -> QWidget:
        return EmptyState(
            "quote",
            self.tr("No quotes yet"),
            self.tr("Make the first theme and put codes on it, then choose its quotes here."),
            primary(self.tr("Go to Themes"), lambda: self.desk.go(Place("themes")), "network"),
        )

    def _foot(self) -> QWidget:
        rows = (
            ("quotes.status", "Space", "", self.tr("use or shortlist")),
            ("quotes.up", "Alt+Up", "Alt ↑↓", self.tr("order")),
            ("quotes.trim", "T", "", self.tr("trim")),
            ("quotes.source", "Return", self.tr("Enter"), self.tr("in the transcript")),
        )
        items: list[QWidget | int | None] = []
        for command, key, sign, told in rows:
            items += [keycap_of(command, key, sign), label(told, 12, "ink2"), 7]
        foot = bar_frame("foot", *items, None, margins=(20, 0, 16, 0), gap=7)
        foot.setFixedHeight(38)
        return foot

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the study as it is now."""
        self._themes = theme_list(self.desk.counting)
        ids = [line.theme.id for line in self._themes.themes()]
        if self._theme not in ids and not (self._theme is None and self._chosen_yet):
            self._theme = ids[0] if ids else None
        self.list.show_list(self._themes, self._theme)
        self._show_bank(anew=False)

    def _show_bank(self, *, anew: bool) -> None:
        bank = bank_of(self.desk.counting, self._theme, self.desk.me)
        anew = anew or self._bank is None
        self._bank = bank
        title = bank.theme.title if bank.theme else self.tr("Without a theme")
        self.heading.set_text(title)
        self.about.setText(size_of_bank(bank))
        self.unseen.say(unseen_codings(bank.left_out))
        self._name_statuses(bank)
        if anew:
            self.statuses.set_index(0)
        self._show_quotes()
        self.passages.setVisible(bank.theme is not None)
        self.passages.show_passages(bank.passages, anew=anew)
        self.balance.show_bank(bank)
        empty = not self._themes.themes() and not self._themes.waiting
        self._stack.setCurrentIndex(1 if empty else 0)
        self._head.setVisible(not empty)
        self._keys.setVisible(not empty)
        if anew:
            self._area.verticalScrollBar().setValue(0)

    def _name_statuses(self, bank: Bank) -> None:
        names = [
            self.tr("All {n}").format(n=bank.count("all")),
            self.tr("Used {n}").format(n=bank.count("used")),
            self.tr("Shortlisted {n}").format(n=bank.count("shortlisted")),
        ]
        if names != self._status_names:
            self._status_names = names
            self.statuses.set_names(names, max(0, self.statuses.index()))

    def _show_quotes(self) -> None:
        bank = self._bank
        if bank is None:
            return
        shown = bank.shown(self._status())
        self.bank.show_quotes(shown)
        self.bank.setVisible(bool(shown))
        self._no_quotes.setVisible(not shown)
        self._no_quotes.setText(self._why_none(bank))

    def _why_none(self, bank: Bank) -> str:
        if bank.quotes:
            return self.tr("No quote of this theme has this status.")
        if bank.theme is None:
            return self.tr("Every quote has a theme. While coding, Q keeps a passage for later.")
        if bank.passages:
            return self.tr("No quotes of this theme yet. Choose one of the passages below.")
        return self.tr("No quotes of this theme yet.")

    def _status(self) -> Status:
        return STATUSES[max(0, self.statuses.index())]

    def _choose(self, theme: str) -> None:
        self._theme, self._chosen_yet = (ThemeId(theme) if theme else None), True
        self._show_bank(anew=True)

    def arrive(self, place: Place) -> None:
        """Show the quotes of the theme a place names, or the passages to choose from."""
        known = {line.theme.id for line in self._themes.themes()}
        if place.theme in known:
            self.list.show_list(self._themes, place.theme)
            self._choose(place.theme or "")
        if place.item == "passages":
            QTimer.singleShot(0, self, self._show_passages)
        elif self.bank.cards():
            self.bank.focus_card(self.bank.cards()[0].quote)
        else:
            self.list.view.setFocus()

    def _show_passages(self) -> None:
        self._area.verticalScrollBar().setValue(self.passages.y() - 12)
        if self.passages.cards():
            self.passages.cards()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # -- acting ---------------------------------------------------------------------------

    def _take(self, passage: Passage) -> None:
        self._acts.take(passage, self._theme)

    def _dropped(self, quote: str, place: int) -> None:
        others = [card.quote for card in self.bank.cards() if card.quote != quote]
        self._acts.move(QuoteId(quote), self._theme, self._place_before(others, place, quote))

    def _dropped_on_theme(self, quote: str, theme: str) -> None:
        self._acts.move(QuoteId(quote), ThemeId(theme) if theme else None)

    def _place_before(self, shown: Sequence[str], place: int, moving: str) -> int | None:
        """The place among all other quotes of what is shown at a place among the others."""
        ids = [q.id for q in quotes_of(self.desk.read, self._theme) if q.id != moving]
        return ids.index(QuoteId(shown[place])) if place < len(shown) else None

    def _move(self, card: QuoteCard, by: int) -> None:
        ids = [other.quote for other in self.bank.cards()]
        place = ids.index(card.quote) + by
        if 0 <= place < len(ids):
            self._dropped(card.quote, place)

    def _menu(self, quote: str, at: QPoint) -> None:
        card = self.bank.card(quote)
        if card is None or self._bank is None:
            return
        place, last = self.bank.cards().index(card), len(self.bank.cards()) - 1
        menu: QMenu = quote_menu(
            self,
            self._acts,
            self._themes,
            card,
            up=(lambda: self._move(card, -1)) if place > 0 else None,
            down=(lambda: self._move(card, 1)) if place < last else None,
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # -- keys -----------------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """The rows of the page; they act on the card that has the focus."""
        return (*self._on_quote, *self._on_passage, *self._walking)

    def _key(self, event: QKeyEvent) -> None:
        if answer(self.commands(), event):
            event.accept()

    def _go(self, by: int) -> None:
        cards: list[FocusCard] = [*self.bank.cards()]
        if self.passages.isVisible():
            cards += self.passages.cards()
        card = focused_card()
        if card in cards and 0 <= cards.index(card) + by < len(cards):
            beside = cards[cards.index(card) + by]
            beside.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(beside, 0, 16)
