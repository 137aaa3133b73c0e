"""Which two coders are looked at together: their names, or a menu where there are more.

The pages Compare and Reconcile hold one in their head.

Called by the pages Compare and Reconcile.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from workbench.model.ids import CoderId
from workbench.model.people import Coder
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.labels import Elided

Pair = tuple[CoderId, CoderId]


class PairChooser(QWidget):
    """The two coders; `chosen` is sent when the person chooses others."""

    chosen = Signal()

    def __init__(self) -> None:
        """Begin without coders."""
        super().__init__()
        self._pair: Pair | None = None
        self._coders: tuple[Coder, ...] = ()
        self.title = Elided("", 14, "ink", SEMIBOLD)
        self._menu = QMenu(self)
        self.button = QToolButton()
        self.button.setProperty("kind", "menu")
        self.button.setFont(font(14, SEMIBOLD))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self._menu)
        fill(QHBoxLayout(self), self.title, self.button, gap=0)
        self._menu.aboutToShow.connect(self._fill_menu)

    def pair(self) -> Pair | None:
        """The two, in the order in which they joined; None where there are not two."""
        return self._pair

    def show_coders(self, coders: Sequence[Coder], me: CoderId) -> None:
        """Offer coders; at first the one at work is compared with the first of the others."""
        self._coders = tuple(coders)
        known = {coder.id for coder in coders}
        if self._pair is None or not known.issuperset(self._pair):
            self._pair = _first_pair(coders, me)
        self._show()

    def _show(self) -> None:
        names = {coder.id: coder.name for coder in self._coders}
        text = ""
        if self._pair is not None:
            text = self.tr("{first} and {second}").format(
                first=names[self._pair[0]], second=names[self._pair[1]]
            )
        many = len(self._coders) > 2
        self.title.set_text(text)
        self.title.setHidden(many)
        self.button.setHidden(not many)
        self.button.setText(text.replace("&", "&&") + "  ▾")
        self.button.setAccessibleName(self.tr("Coders compared: {names}").format(names=text))

    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for one, other in itertools.combinations(self._coders, 2):
            text = self.tr("{first} and {second}").format(first=one.name, second=other.name)
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked((one.id, other.id) == self._pair)
            action.setData((one.id, other.id))
            group.addAction(action)
        group.triggered.connect(lambda action: self.choose(action.data()))

    def choose(self, pair: Pair) -> None:
        """Look at these two from now on."""
        self._pair = (pair[0], pair[1])
        self._show()
        self.chosen.emit()


def _first_pair(coders: Sequence[Coder], me: CoderId) -> Pair | None:
    if len(coders) < 2:
        return None
    mine = next((place for place, coder in enumerate(coders) if coder.id == me), 0)
    one, other = sorted((mine, 0 if mine else 1))
    return coders[one].id, coders[other].id
