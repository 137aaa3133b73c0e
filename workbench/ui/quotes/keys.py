"""The keys of the page Quotes: what they do to the card that has the focus.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from workbench.themes.evidence import Passage
from workbench.ui.commands import Command
from workbench.ui.quotes.acts import Acts
from workbench.ui.quotes.cards import PassageCard, QuoteCard
from workbench.ui.widgets.focus_card import FocusCard

translate = QCoreApplication.translate
Walk = Callable[[int], object]


def focused_card() -> FocusCard | None:
    """The card that has the focus itself, not one of its buttons."""
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, FocusCard) else None


def quote_rows(acts: Acts, move: Callable[[QuoteCard, int], object]) -> tuple[Command, ...]:
    """What keys do to a quote; `move` takes a card one place up or down."""
    table: tuple[tuple[str, str, tuple[str, ...], Callable[[QuoteCard], object]], ...] = (
        (
            "status",
            translate("Quotes", "Use or shortlist the quote"),
            ("Space",),
            lambda card: acts.toggle(card.note.quote),
        ),
        ("trim", translate("Quotes", "Trim the quote"), ("T",), QuoteCard.toggle_trimming),
        (
            "source",
            translate("Quotes", "Show the quote in its transcript"),
            ("Return", "Enter"),
            lambda card: acts.show_source(card.note.quote),
        ),
        (
            "up",
            translate("Quotes", "Move the quote up"),
            ("Alt+Up",),
            lambda card: move(card, -1),
        ),
        (
            "down",
            translate("Quotes", "Move the quote down"),
            ("Alt+Down",),
            lambda card: move(card, 1),
        ),
        (
            "remove",
            translate("Quotes", "Remove the quote"),
            ("Del",),
            lambda card: acts.remove(card.quote),
        ),
    )
    return tuple(_on_quote(*line) for line in table)


def passage_rows(take: Callable[[Passage], object]) -> tuple[Command, ...]:
    """What keys do to a passage one could quote."""

    def add() -> None:
        card = focused_card()
        if isinstance(card, PassageCard):
            take(card.note.passage)

    def on_passage() -> bool:
        return isinstance(focused_card(), PassageCard)

    text = translate("Quotes", "Add the passage to the theme")
    keys = ("Return", "Enter", "Space")
    return (Command("quotes.add", text, keys, add, translate("Quotes", "Quotes"), on_passage),)


def walking_rows(go: Walk) -> tuple[Command, ...]:
    """What leads from card to card."""
    group = translate("Quotes", "Quotes")
    above, below = translate("Quotes", "Card above"), translate("Quotes", "Card below")
    return (
        Command("quotes.above", above, ("Up",), lambda: go(-1), group),
        Command("quotes.below", below, ("Down",), lambda: go(1), group),
    )


def _on_quote(
    id: str, text: str, keys: tuple[str, ...], run: Callable[[QuoteCard], object]
) -> Command:
    def act() -> None:
        card = focused_card()
        if isinstance(card, QuoteCard):
            run(card)

    def on_quote() -> bool:
        return isinstance(focused_card(), QuoteCard)

    return Command(f"quotes.{id}", text, keys, act, translate("Quotes", "Quotes"), on_quote)
