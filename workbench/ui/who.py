"""Who is coding? Asked whenever a study with more than one coder is opened.

A wrong identity has made whole rounds of coding worthless, so it is chosen in full view, and
the name stays in the top bar.

Called by `main_window`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.model.people import Coder
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.widgets.boxes import clear, column, fill, row
from workbench.ui.widgets.buttons import link, plain
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import Elided, label, quiet
from workbench.ui.widgets.marks import Disc
from workbench.ui.widgets.press_card import PressCard


class CoderCard(PressCard):
    """One coder to choose: the disc, the name, and what they have done so far."""

    chosen = Signal(str)

    def __init__(self, coder: Coder, done: str, *, solid: bool) -> None:
        """Offer a coder."""
        super().__init__()
        self.setFixedSize(340, 68)
        self.setAccessibleName(f"{coder.name}, {done}")
        self.pressed.connect(lambda: self.chosen.emit(coder.id))
        fill(
            QHBoxLayout(self),
            Disc(coder.initial, solid=solid, side=38),
            column(None, Elided(coder.name, 15, "ink", SEMIBOLD), quiet(done), None, gap=1),
            margins=(16, 8, 16, 8),
            gap=14,
        )


class Who(QWidget):
    """Choose among the coders of a study, or join it."""

    chosen = Signal(str)
    joined = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        """Make an empty choice."""
        super().__init__()
        self._study = label("", 13, "ink2")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self._name = Field(self.tr("Name of the new coder"), self.tr("Your full name"), "user-plus")
        self._name.setFixedWidth(230)
        self._name.returnPressed.connect(self._join)
        self._joining = row(None, self._name, plain(self.tr("Join"), self._join), None)
        self._trouble = label("", 12, "warning", wrap=True)
        self._trouble.setFixedWidth(340)
        self._back = link("", self.left.emit)
        fill(
            QVBoxLayout(self),
            None,
            row(None, label(self.tr("Who is coding?"), 22, "ink", SEMIBOLD), None),
            row(None, self._study, None),
            18,
            row(None, column(self._cards), None),
            14,
            self._joining,
            row(None, self._trouble, None),
            12,
            row(None, self._back, None),
            None,
            gap=4,
        )

    def show_coders(
        self,
        title: str,
        coders: Sequence[tuple[Coder, str]],
        *,
        can_join: bool,
        open_already: bool = False,
    ) -> None:
        """Offer coders, each with a line on what they have done; a study open already is joined."""
        joining = can_join and open_already
        back = self.tr("Back to the study") if open_already else self.tr("Back to the start")
        self._back.setText(back)
        self._back.setAccessibleName(back)
        self._study.setText(title)
        self._trouble.setText("")
        self._name.clear()
        self._joining.setVisible(can_join)
        clear(self._cards)
        for number, (coder, done) in enumerate(coders):
            card = CoderCard(coder, done, solid=number == 0)
            card.chosen.connect(self.chosen)
            self._cards.addWidget(card)
            if number == 0 and not joining:
                card.show()  # what is not shown yet loses the focus when the window gets it
                card.setFocus()
        if joining:
            self._name.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why somebody cannot join."""
        self._trouble.setText(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _join(self) -> None:
        self.joined.emit(self._name.text())
