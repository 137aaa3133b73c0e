"""The filters of the journal at the left: who, and what it was about.

Called by `page`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from workbench.model.ids import CoderId
from workbench.model.people import Coder
from workbench.ui.appearance import font
from workbench.ui.journal.lines import GROUPS, Line
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.choice_list import ChoiceList
from workbench.ui.widgets.labels import heading


class Filters(QFrame):
    """Two lists of which one row each is chosen; `changed` is sent after a choice."""

    changed = Signal()

    def __init__(self) -> None:
        """Show everything."""
        super().__init__()
        self.setProperty("kind", "left")
        self.who = ChoiceList(self.tr("Who"))
        self.what = ChoiceList(self.tr("What"))
        self.standing = QCheckBox(self.tr("Leave out what was taken back"))
        self.standing.setFont(font(12))
        fill(
            QVBoxLayout(self),
            heading(self.tr("Who")),
            self.who,
            8,
            heading(self.tr("What")),
            self.what,
            8,
            self.standing,
            None,
            margins=(16, 16, 8, 12),
            gap=8,
        )
        self.who.currentRowChanged.connect(lambda _: self.changed.emit())
        self.what.currentRowChanged.connect(lambda _: self.changed.emit())
        self.standing.clicked.connect(lambda _: self.changed.emit())

    def coder(self) -> CoderId | None:
        """The coder that is chosen, or None for everyone."""
        chosen = self.who.key()
        return CoderId(chosen) if chosen else None

    def about(self) -> str:
        """What is chosen, a key of GROUPS, or "" for everything."""
        return self.what.key()

    def show_counts(self, lines: Sequence[Line], coders: Sequence[Coder]) -> None:
        """Say how many lines there are of each; what is chosen stays chosen."""
        whose = Counter(line.coder for line in lines)
        about = Counter(name for line in lines for name in line.about)
        names = self._names()
        everyone = (self.tr("Everyone"), "", len(lines))
        everything = (self.tr("Everything"), "", len(lines))
        self.who.show_rows([everyone, *((c.name, c.id, whose[c.id]) for c in coders)])
        self.what.show_rows(
            [everything, *((names[key], key, about[key]) for key in GROUPS if about[key])]
        )

    def _names(self) -> dict[str, str]:
        return {
            "transcripts": self.tr("Transcripts and speakers"),
            "people": self.tr("Participants"),
            "codebook": self.tr("Codebook"),
            "coding": self.tr("Coding"),
            "reconciling": self.tr("Reconciling"),
            "themes": self.tr("Themes"),
            "quotes": self.tr("Quotes"),
            "memos": self.tr("Memos"),
            "study": self.tr("Study and coders"),
        }
