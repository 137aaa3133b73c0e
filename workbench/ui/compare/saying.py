"""The card under the table: what one row, or the table as a whole, says in plain words.

Called by `page` and `listed`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from workbench.agreement.phrasing import sentence
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.compare.table import Line
from workbench.ui.compare.wording import Names, units_named
from workbench.ui.widgets.boxes import clear, fill
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.labels import Elided, label, quiet
from workbench.ui.widgets.marks import Swatch


class SayingCard(QFrame):
    """A title and sentences; `open_definition` is the way to the code in the codebook."""

    open_definition = Signal()

    def __init__(self) -> None:
        """Make an empty card."""
        super().__init__()
        self.setProperty("kind", "card")
        self._head = QHBoxLayout()
        self.words = label("", 13, "ink", wrap=True)
        self.patterns = label("", 13, "ink2", wrap=True)
        fill(
            QVBoxLayout(self),
            self._head,
            self.words,
            self.patterns,
            margins=(16, 13, 16, 14),
            gap=8,
        )

    def show_line(
        self, line: Line, names: Names, patterns: Sequence[str], *, numbers: bool
    ) -> None:
        """Say what one row means."""
        either = line.row.both + line.row.only_first + line.row.only_second
        clear(self._head)
        told = self.tr("{units} where at least one used it").format(
            units=units_named(line.row, either)
        )
        fill(
            self._head,
            Swatch(line.colour),
            Elided(line.name, 14, "ink", SEMIBOLD),
            quiet(told),
            link(self.tr("Open the definition"), self.open_definition.emit),
            gap=8,
        )
        self.words.setText(sentence(line.row, *names) if numbers else _counts(self, line, names))
        self._show_patterns(patterns)

    def show_words(self, title: str, words: str, patterns: Sequence[str]) -> None:
        """Say something about the whole table."""
        clear(self._head)
        fill(self._head, Elided(title, 14, "ink", SEMIBOLD), gap=8)
        self.words.setText(words)
        self._show_patterns(patterns)

    def _show_patterns(self, patterns: Sequence[str]) -> None:
        self.patterns.setText("\n".join(patterns))
        self.patterns.setVisible(bool(patterns))


def _counts(card: SayingCard, line: Line, names: Names) -> str:
    """Only the counts: a study that codes reflexively has no use for coefficients."""
    row = line.row
    return card.tr("Both used it in {both}; {a} alone in {x}, {b} alone in {y}.").format(
        both=units_named(row, row.both), a=names[0], x=row.only_first, b=names[1], y=row.only_second
    )
