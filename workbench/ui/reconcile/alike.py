"""What is like the disagreement just decided: a bar that says so, and a list to look at first.

Called by `deciding` and `alike_places`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workbench.ui.widgets.boxes import clear, column, fill, row, scrolling
from workbench.ui.widgets.buttons import link, plain, primary
from workbench.ui.widgets.keycaps import keycap_of
from workbench.ui.widgets.labels import Elided, IconLabel, Passage, heading, quiet
from workbench.ui.widgets.popover import SHADOW, Popover

WIDTH, HEIGHT = 520, 360


class AlikeBar(QFrame):
    """One line over the foot; `asked` is the wish to look at them."""

    asked = Signal()

    def __init__(self) -> None:
        """Make a hidden bar."""
        super().__init__()
        self.setProperty("kind", "card")
        self.setProperty("quiet", "true")
        self.setFixedHeight(42)
        self.words = Elided("", 13)
        look = link(self.tr("Look at them"), self.asked.emit)
        look.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button = look
        fill(
            QHBoxLayout(self),
            IconLabel("copy", "accent", 16),
            self.words,
            look,
            keycap_of("reconcile.alike", "L"),
            margins=(14, 0, 12, 0),
            gap=10,
        )
        self.hide()


class AlikeList(Popover):
    """The places themselves, and the one button that decides them all; one undo takes it back."""

    decided = Signal()

    def __init__(self, host: QWidget) -> None:
        """Make a hidden list over a page."""
        super().__init__(host, WIDTH, HEIGHT)
        self.title = heading("")
        self.title.setWordWrap(True)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(12)
        holder = column(self._rows, None)
        self.button = primary("", self._decide)
        fill(
            QVBoxLayout(self.body),
            self.title,
            scrolling(holder),
            row(None, plain(self.tr("One by one"), self.dismiss), self.button, gap=10),
            margins=(18, 16, 14, 14),
            gap=12,
        )

    def show_places(
        self, title: str, action: str, places: Sequence[tuple[str, str]], at: QPoint
    ) -> None:
        """Show places as (where, words), and what the button would do."""
        clear(self._rows)
        self.title.setText(title)
        self.button.setText(action.replace("&", "&&"))
        self.button.setAccessibleName(action)
        for where, words in places:
            self._rows.addWidget(column(quiet(where), Passage(f"“{words}”"), gap=2))
        self.open_at(at - QPoint(WIDTH, HEIGHT) + QPoint(0, -SHADOW // 2))
        self.button.setFocus()

    def _decide(self) -> None:
        self.dismiss()
        self.decided.emit()
