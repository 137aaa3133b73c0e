"""The passages of a theme that no quote touches yet, to choose from, filtered by code and name.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget

from workbench.model.ids import CodeId
from workbench.themes.evidence import Passage
from workbench.ui.quotes.acts import Acts
from workbench.ui.quotes.cards import PassageCard
from workbench.ui.quotes.snapshot import PassageNote
from workbench.ui.widgets.arranging import arrange
from workbench.ui.widgets.boxes import column, fill, row, throw_away
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.labels import heading, label, quiet

AT_ONCE = 30
"""So many passages are shown before one asks for more."""


class PassagesView(QWidget):
    """The passages. `wanted` carries the one to quote."""

    wanted = Signal(object)
    key = Signal(QKeyEvent)

    def __init__(self, acts: Acts) -> None:
        """Begin without passages."""
        super().__init__()
        self._acts = acts
        self._notes: tuple[PassageNote, ...] = ()
        self._kept: dict[PassageNote, PassageCard] = {}
        self._cards: list[PassageCard] = []
        self._limit = AT_ONCE
        self._count = quiet("")
        self.codes = _choice(self.tr("Filter by code"))
        self.names = _choice(self.tr("Filter by participant"))
        self.codes.activated.connect(lambda index: self._show())
        self.names.activated.connect(lambda index: self._show())
        self._none = label("", 13, "ink3", wrap=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(9)
        self.more = link("", self._show_more)
        head = row(
            heading(self.tr("Passages to choose from"), 13),
            self._count,
            None,
            self.codes,
            self.names,
            gap=8,
        )
        fill(QVBoxLayout(self), head, self._none, column(self._body), row(self.more, None), gap=10)

    def show_passages(self, notes: tuple[PassageNote, ...], *, anew: bool) -> None:
        """Show passages; `anew` for another theme, whose filters begin open."""
        if anew:
            self._limit = AT_ONCE
        self._notes = notes
        codes = {code.id: code.name for note in notes for code in note.codes}
        names = dict.fromkeys(name for note in notes for name in note.names)
        _fill(self.codes, self.tr("All codes"), codes.items(), keep=not anew)
        _fill(self.names, self.tr("Everybody"), ((n, n) for n in names), keep=not anew)
        self._show()

    def cards(self) -> list[PassageCard]:
        """The cards from the top down."""
        return list(self._cards)

    def _show(self) -> None:
        code, name = self.codes.currentData(), self.names.currentData()
        fitting = [note for note in self._notes if _fits(note, code, name)]
        shown = fitting[: self._limit]
        held = self._focused()
        for note in [note for note in self._kept if note not in shown]:
            throw_away(self._kept.pop(note))
        self._cards = [self._card_of(note) for note in shown]
        arrange(self._body, self._cards)
        self._count.setText(self._told(len(fitting)))
        self._none.setText(self._why_none())
        self._none.setVisible(not shown)
        left = len(fitting) - len(shown)
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show {n} more").format(n=min(left, AT_ONCE)))
        self.more.setAccessibleName(self.more.text())
        if held is not None and held[1] not in shown and self._cards:
            beside = self._cards[min(held[0], len(self._cards) - 1)]
            beside.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card_of(self, note: PassageNote) -> PassageCard:
        card = self._kept.get(note)
        if card is None:
            card = PassageCard(note)
            card.wanted.connect(lambda: self._want(note.passage))
            card.source_wanted.connect(lambda: self._acts.show_source(note.passage))
            card.pressed.connect(self.key)
            self._kept[note] = card
        return card

    def _want(self, passage: Passage) -> None:
        self.wanted.emit(passage)

    def _show_more(self) -> None:
        self._limit += AT_ONCE
        self._show()

    def _focused(self) -> tuple[int, PassageNote] | None:
        focused = QApplication.focusWidget()
        for place, card in enumerate(self._cards):
            if focused is not None and (card is focused or card.isAncestorOf(focused)):
                return place, card.note
        return None

    def _told(self, fitting: int) -> str:
        if fitting == len(self._notes):
            return several(fitting, self.tr("1 passage"), self.tr("{n} passages"))
        said = self.tr("{n} of {total} passages")
        return said.format(n=f"{fitting:,}", total=f"{len(self._notes):,}")

    def _why_none(self) -> str:
        if self._notes:
            return self.tr("No passage fits both filters.")
        return self.tr("Every passage of this theme is quoted, or no code of it was given yet.")


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setMaximumWidth(190)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made


def _fill(
    box: QComboBox, all_of_them: str, items: Iterable[tuple[str, str]], *, keep: bool
) -> None:
    chosen = box.currentData() if keep else None
    box.clear()
    box.addItem(all_of_them, None)
    for id, name in items:
        box.addItem(name, id)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)


def _fits(note: PassageNote, code: CodeId | None, name: str | None) -> bool:
    has_code = code is None or any(found.id == code for found in note.codes)
    return has_code and (name is None or name in note.names)
