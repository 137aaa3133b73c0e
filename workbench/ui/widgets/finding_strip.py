"""Where one finds things: in the words, among the codings, among the memos.

Stands at the top of the pages Search, Codings and Memos.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.ui.desk import Desk, Place
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.buttons import Segmented, name_control

PAGES = ("search", "codings", "memos")


class FindingStrip(QWidget):
    """Three pages of which one is seen; `here` is its name."""

    def __init__(self, desk: Desk, here: str) -> None:
        """Show where one is."""
        super().__init__()
        self._desk, self._here = desk, PAGES.index(here)
        names = [self.tr("Words"), self.tr("Codings"), self.tr("Memos")]
        self.choice = Segmented(names, self._here)
        name_control(self.choice, self.tr("Where to find"))
        self.choice.chosen.connect(self._go)
        fill(QHBoxLayout(self), self.choice)

    def _go(self, index: int) -> None:
        if index != self._here:
            self.choice.set_index(self._here)
            self._desk.go(Place(PAGES[index]))
