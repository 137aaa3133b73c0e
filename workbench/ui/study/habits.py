"""How coding works in this study: what becomes of a code that is given to the same words again.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workbench.model.study import Again
from workbench.transcripts.occasions.describing import describe_study
from workbench.ui.appearance import MEDIUM, font
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import card, column, fill
from workbench.ui.widgets.labels import heading, label, quiet

translate = QCoreApplication.translate

WAYS: tuple[Again, ...] = ("extend", "apart")


class HabitsCard(QWidget):
    """A choice that is stored when it is made."""

    def __init__(self, desk: Desk) -> None:
        """Make the choice."""
        super().__init__()
        self._desk = desk
        name = translate("Study", "The same code again, beside or over its words")
        self.again = QComboBox()
        self.again.setAccessibleName(name)
        self.again.setFont(font(13))
        self.again.addItems(
            [
                translate("Study", "Extend: one coding covers all of these words"),
                translate("Study", "Keep apart: each time is a coding of its own"),
            ]
        )
        self._meaning = quiet("", wrap=True)
        fill(
            QVBoxLayout(self),
            card(
                heading(translate("Study", "While coding")),
                column(label(name, 12, "ink2", MEDIUM), self.again, self._meaning, gap=4),
                margins=(20, 16, 20, 18),
                gap=10,
            ),
        )
        self.again.activated.connect(self._chosen)

    def show_study(self) -> None:
        """Show what is stored, and what it means."""
        again = self._desk.read.study().again
        self.again.setCurrentIndex(WAYS.index(again))
        self._meaning.setText(
            translate(
                "Study",
                "Where a coder gives a code to words that touch (in one line) or overlap words it "
                "is on already, that coding grows. You are told each time, and undo takes it back; "
                "codings from before stay as they are.",
            )
            if again == "extend"
            else translate(
                "Study",
                "A coder may have several codings of one code beside or over each other; only "
                "exactly the same words are not coded twice. Join them by key where you want one.",
            )
        )

    def _chosen(self, index: int) -> None:
        if WAYS[index] != self._desk.read.study().again:
            self._desk.do(lambda: describe_study(self._desk.read, again=WAYS[index]))
