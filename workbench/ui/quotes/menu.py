"""What one can do with a quote, as a menu.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from workbench.model.ids import ThemeId
from workbench.ui.quotes.acts import Acts
from workbench.ui.quotes.cards import QuoteCard
from workbench.ui.quotes.snapshot import ThemeList
from workbench.ui.widgets.offers import offer

translate = QCoreApplication.translate
Run = Callable[[], object]


def quote_menu(
    parent: QWidget,
    acts: Acts,
    themes: ThemeList,
    card: QuoteCard,
    *,
    up: Run | None,
    down: Run | None,
) -> QMenu:
    """Make the menu of a quote; `up` and `down` are None where it cannot go."""
    menu, quote = QMenu(parent), card.note.quote
    used = quote.status == "used"
    shortlist, use = translate("Quotes", "Shortlist it"), translate("Quotes", "Use it")
    offer(
        menu,
        shortlist if used else use,
        lambda: acts.toggle(quote),
        keys="Space",
        command="quotes.status",
        icon_name="bookmark" if used else "check",
    )
    trim = translate("Quotes", "Trim…")
    offer(menu, trim, card.toggle_trimming, keys="T", command="quotes.trim", icon_name="scissors")
    source = translate("Quotes", "Show it in the transcript")
    offer(
        menu,
        source,
        lambda: acts.show_source(quote),
        keys="Return",
        command="quotes.source",
        icon_name="file-text",
    )
    menu.addSeparator()
    for text, run, key, id, icon_name in (
        (translate("Quotes", "Move up"), up, "Alt+Up", "quotes.up", "arrow-up"),
        (translate("Quotes", "Move down"), down, "Alt+Down", "quotes.down", "arrow-down"),
    ):
        if run is not None:
            offer(menu, text, run, keys=key, command=id, icon_name=icon_name)
    _offer_themes(menu.addMenu(translate("Quotes", "Move to theme")), acts, themes, card)
    if quote.theme is not None:
        theme = quote.theme
        show = translate("Quotes", "Show its theme")
        offer(menu, show, lambda: acts.show_theme(theme), icon_name="network")
    menu.addSeparator()
    remove = translate("Quotes", "Remove the quote")
    offer(
        menu,
        remove,
        lambda: acts.remove(quote.id),
        keys="Del",
        command="quotes.remove",
        icon_name="trash-2",
    )
    return menu


def _offer_themes(menu: QMenu, acts: Acts, themes: ThemeList, card: QuoteCard) -> None:
    quote = card.note.quote

    def move_to(theme: ThemeId | None) -> Run:
        return lambda: acts.move(quote.id, theme)

    for topic in themes.topics:
        if topic.themes:
            menu.addSection(topic.topic.title.replace("&", "&&"))
        for line in topic.themes:
            other = line.theme.id != quote.theme
            offer(menu, line.theme.title, move_to(line.theme.id), enabled=other)
    menu.addSeparator()
    waiting = translate("Quotes", "Without a theme")
    offer(menu, waiting, move_to(None), enabled=quote.theme is not None)
