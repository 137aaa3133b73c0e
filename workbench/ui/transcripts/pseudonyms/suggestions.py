"""Names that may need a pseudonym: each confirmed or rejected by a person.

Called by `pseudonyms_panel`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from workbench.transcripts.pseudonyms.listing import KINDS, Kind
from workbench.transcripts.pseudonyms.suggesting import Suggestion
from workbench.ui.appearance import font
from workbench.ui.transcripts.pseudonyms.names import kind_name
from workbench.ui.widgets.boxes import clear, column, fill, row, scrolling
from workbench.ui.widgets.buttons import link, name_control, plain
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, heading, label, quiet

AT_ONCE = 12
"""So many cards are shown; the next come when these are done."""

Propose = Callable[[Kind], str]


class Suggestions(QFrame):
    """Cards to accept or reject.

    `accepted` carries a name, its replacement and its kind; `rejected` a name.
    """

    accepted = Signal(str, str, str)
    rejected = Signal(str)

    def __init__(self) -> None:
        """Make an empty column."""
        super().__init__()
        self.setProperty("kind", "left")
        self.cards: list[SuggestionCard] = []
        self.told = quiet("", wrap=True)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        fill(self._column, margins=(16, 4, 12, 16), gap=10)
        fill(
            QVBoxLayout(self),
            column(heading(self.tr("Suggestions")), self.told, margins=(16, 16, 16, 8), gap=4),
            scrolling(self._holder),
            gap=0,
        )

    def show_searching(self) -> None:
        """Say that names are looked for."""
        self.told.setText(self.tr("Looking for names…"))

    def show_suggestions(self, found: Sequence[Suggestion], propose: Propose) -> None:
        """Show the first of them; `propose` gives a replacement for a kind."""
        clear(self._column)
        self.cards = [SuggestionCard(one, propose) for one in found[:AT_ONCE]]
        for card in self.cards:
            card.accepted.connect(self.accepted)
            card.rejected.connect(self.rejected)
            self._column.addWidget(card)
        more = len(found) - len(self.cards)
        if more:
            later = self.tr("{n} more come when these are done").format(n=more)
            self._column.addWidget(quiet(later))
        self._column.addStretch(1)
        self.told.setText(
            several(
                len(found),
                self.tr("1 word may name somebody or something."),
                self.tr("{n} words may name somebody or something."),
            )
            if found
            else self.tr("Nothing else looks like a name.")
        )


class SuggestionCard(QFrame):
    """One name: why it is suggested, where it stands, and what could replace it."""

    accepted = Signal(str, str, str)
    rejected = Signal(str)

    def __init__(self, suggestion: Suggestion, propose: Propose) -> None:
        """Show a suggestion."""
        super().__init__()
        self.suggestion = suggestion
        self._propose = propose
        self.setProperty("kind", "card")
        times = several(suggestion.count, self.tr("once"), self.tr("{n} times"))
        self.kind = QComboBox()
        self.kind.setFont(font(12))
        self.kind.addItems([kind_name(kind) for kind in KINDS])
        self.kind.setCurrentIndex(KINDS.index(suggestion.kind))
        name_control(self.kind, self.tr("What “{name}” is").format(name=suggestion.original))
        self.kind.setFixedWidth(128)
        self.replacement = Field(
            self.tr("What stands for “{name}”").format(name=suggestion.original), height=30
        )
        self.replacement.setText(propose(suggestion.kind))
        self.accept = plain(self.tr("Accept"), self.accept_it, "check")
        self.reject = link(self.tr("No name"), lambda: self.rejected.emit(suggestion.original))
        for button in (self.accept, self.reject):
            button.setAccessibleName(f"{button.text()}: {suggestion.original}")
        example = Elided(suggestion.examples[0] if suggestion.examples else "", 12, "ink2")
        fill(
            QVBoxLayout(self),
            row(label(suggestion.original, 14, "ink"), None, quiet(times)),
            quiet(suggestion.why),
            example,
            row(self.replacement, self.kind, gap=6),
            row(self.accept, None, self.reject),
            margins=(14, 12, 14, 12),
            gap=6,
        )
        self.kind.activated.connect(self._kind_chosen)
        self.replacement.returnPressed.connect(self.accept_it)

    def chosen_kind(self) -> Kind:
        """What kind of name it is."""
        return KINDS[self.kind.currentIndex()]

    def accept_it(self) -> None:
        """Take the name into the list."""
        self.accepted.emit(self.suggestion.original, self.replacement.text(), self.chosen_kind())

    def _kind_chosen(self, _: int) -> None:
        self.replacement.setText(self._propose(self.chosen_kind()))
