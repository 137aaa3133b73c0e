"""What one can do on the page Quotes: each act is one verb carried out on the desk.

Called by the menus, the keys and the drops of the page; all of them mean the same acts.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from workbench.coding import quotes
from workbench.coding.quotes import Edit
from workbench.model.ids import QuoteId, ThemeId
from workbench.model.quote import Quote, QuoteStatus
from workbench.themes.evidence import Passage
from workbench.ui.desk import Desk, Place

translate = QCoreApplication.translate


class Acts:
    """The acts of the page."""

    def __init__(self, desk: Desk) -> None:
        """Act on the study of a desk."""
        self._desk = desk

    def take(self, passage: Passage, theme: ThemeId | None) -> None:
        """Make a passage a quote of a theme."""
        desk = self._desk
        desk.do(
            lambda: quotes.take_quote(
                desk.read,
                passage.transcript,
                passage.start,
                passage.end,
                theme,
                by=desk.me,
                make_id=desk.make_id,
            )
        )

    def toggle(self, quote: Quote) -> None:
        """Use a quote that is shortlisted, shortlist one that is used."""
        other: QuoteStatus = "shortlisted" if quote.status == "used" else "used"
        self._desk.do(lambda: quotes.set_status(self._desk.read, quote.id, other))

    def move(self, quote: QuoteId, theme: ThemeId | None, position: int | None = None) -> None:
        """Move a quote to a place under a theme, or under none; no place means last."""
        self._desk.do(lambda: quotes.move_quote(self._desk.read, quote, theme, position))

    def trim(self, quote: QuoteId, edits: Iterable[Edit]) -> bool:
        """Say what a quote leaves out or clarifies in print; True when it was done."""
        desk = self._desk
        entry = desk.do(lambda: quotes.trim_quote(desk.read, quote, edits, make_id=desk.make_id))
        return entry is not None

    def remove(self, quote: QuoteId) -> None:
        """Remove a quote from the bank; its passage stays coded."""
        say = translate("Quotes", "The quote is removed; its passage stays coded.")
        self._desk.do(lambda: quotes.remove_quote(self._desk.read, quote), say=say)

    def show_source(self, found: Quote | Passage) -> None:
        """Go to the transcript, where the words stand."""
        self._desk.go(
            Place("coding", transcript=found.transcript, start=found.start, end=found.end)
        )

    def show_theme(self, theme: ThemeId) -> None:
        """Go to a theme on the board."""
        self._desk.go(Place("themes", theme=theme))
