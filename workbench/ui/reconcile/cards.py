"""The cards under a passage: one for each coder, and one for the version agreed on.

Called by `deciding`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.coding.wording import elided
from workbench.model.codebook import Code
from workbench.model.people import Coder
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.widgets.boxes import clear, column, fill, line, scrolling, set_kind
from workbench.ui.widgets.keycaps import keycap_of
from workbench.ui.widgets.labels import Elided, IconLabel, label, quiet
from workbench.ui.widgets.marks import Disc, Swatch

TOLD = 150
"""So much of a definition or memo is shown on a card."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one coder coded: the codes, how many words, and what there is to read about it."""

    codes: tuple[Code, ...]
    extent: str
    notes: tuple[str, ...]


class CoderCard(QFrame):
    """One coder’s version; a click chooses it."""

    chosen = Signal()

    def __init__(self, key: QLabel) -> None:
        """Make an empty card with its keycap in the corner."""
        super().__init__()
        self.setProperty("kind", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.disc = Disc("", side=26)
        self.name = Elided("", 13, "ink", SEMIBOLD)
        self._body = QVBoxLayout()
        head = QHBoxLayout()
        fill(head, self.disc, self.name, key, gap=8)
        fill(QVBoxLayout(self), head, scrolled(self._body), margins=(14, 11, 14, 10), gap=6)

    def show_side(self, coder: Coder, side: Side, *, solid: bool, nothing: str) -> None:
        """Show what a coder did."""
        self.disc.show_coder(coder.initial, solid=solid)
        self.name.set_text(coder.name)
        show_codes(self._body, side.codes, nothing)
        if side.codes:
            self._body.addWidget(quiet(side.extent))
        if side.notes:
            self._body.addWidget(line("soft-line"))
        for note in side.notes:
            self._body.addWidget(label(elided(note, TOLD), 12, "ink2", wrap=True))
        self._body.addStretch(1)
        words = [code.name for code in side.codes] or [nothing]
        self.setAccessibleName(f"{coder.name}: {', '.join(words)}")

    def set_chosen(self, chosen: bool) -> None:
        """Draw the card as the one chosen, or not."""
        set_kind(self, chosen="true" if chosen else "false")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this version."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()


class AgreedCard(QFrame):
    """The version that would be saved; `body` is where its editor goes."""

    chosen = Signal()

    def __init__(self, editor: QWidget) -> None:
        """Make an empty card around the editor."""
        super().__init__()
        self.setProperty("kind", "card")
        self._editor = editor
        self._words = QVBoxLayout()
        head = QHBoxLayout()
        title = label(self.tr("Agreed version"), 13, "accent", SEMIBOLD)
        fill(
            head,
            IconLabel("git-merge", "accent", 18),
            title,
            None,
            keycap_of("reconcile.edit", "E"),
            gap=8,
        )
        body = QVBoxLayout()
        fill(body, self._words, editor, None, gap=6)
        fill(QVBoxLayout(self), head, scrolled(body), margins=(14, 11, 14, 10), gap=6)

    def show_codes(self, codes: Sequence[Code], said: str, *, editing: bool) -> None:
        """Show the codes and a sentence, or the editor."""
        if editing:
            clear(self._words)
        else:
            show_codes(self._words, codes, "")
            self._words.addWidget(label(said, 12, "ink2", wrap=True))
        self._editor.setVisible(editing)
        self.setAccessibleName(f"{self.tr('Agreed version')}: {said}")

    def set_chosen(self, chosen: bool) -> None:
        """Draw the card as settled, or not."""
        set_kind(self, chosen="true" if chosen else "false")


def scrolled(layout: QLayout) -> QWidget:
    """A column inside a card that scrolls when there is much to read."""
    area = scrolling(column(layout))
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    return area


def show_codes(into: QVBoxLayout, codes: Sequence[Code], nothing: str) -> None:
    """Fill a column with codes and their colours; a quiet word where there are none."""
    clear(into)
    for code in codes:
        holder = QWidget()
        named = Elided(code.name, 14, "ink", SEMIBOLD)
        fill(QHBoxLayout(holder), Swatch(code.colour), named, gap=8)
        into.addWidget(holder)
    if not codes and nothing:
        into.addWidget(label(nothing, 13, "ink3", wrap=True))
