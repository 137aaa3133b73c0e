"""A passing note at the foot of the window, with Undo where undo takes back what it tells.

Called by `workspace`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workbench.ui.widgets.announcing import announce
from workbench.ui.widgets.boxes import fill, set_kind
from workbench.ui.widgets.buttons import ToolButton, link
from workbench.ui.widgets.labels import IconLabel, label

SECONDS = 6
WIDEST = 640


class Toast(QFrame):
    """One note at a time; it goes by itself, a refusal stays a little longer."""

    def __init__(self, host: QWidget, undo: Callable[[], object]) -> None:
        """Make a hidden note over `host`."""
        super().__init__(host)
        self._host = host
        self.setProperty("kind", "card")
        self._icon = IconLabel("check", "success", 16)
        self._text = label("", 13, "ink", wrap=True)
        self._undo = link(self.tr("Undo"))
        self._undo.clicked.connect(self.hide)
        self._undo.clicked.connect(lambda: undo())
        close = ToolButton("x", self.tr("Close this note"), self.hide, px=14, side=24)
        fill(
            QHBoxLayout(self),
            self._icon,
            self._text,
            self._undo,
            close,
            margins=(14, 9, 8, 9),
            gap=10,
        )
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def text(self) -> str:
        """What the note says."""
        return self._text.text() if not self.isHidden() else ""

    def tell(self, sentence: str, *, undoable: bool = False) -> None:
        """Say what was done."""
        self._icon.show_icon("check", "success")
        self._show(sentence, undoable, SECONDS)
        if not undoable:  # a change is announced as such
            announce(self._host, sentence)

    def refuse(self, sentence: str) -> None:
        """Say what cannot be done and the way out."""
        self._icon.show_icon("circle-alert", "warning")
        self._show(sentence, False, 2 * SECONDS)
        announce(self._host, sentence, at_once=True)

    def place(self) -> None:
        """Stand at the foot of the host, in the middle."""
        self.setMaximumWidth(min(WIDEST, self._host.width() - 40))
        self.adjustSize()
        x = (self._host.width() - self.width()) // 2
        self.move(x, self._host.height() - self.height() - 54)

    def _show(self, sentence: str, undoable: bool, seconds: int) -> None:
        self._text.setText(sentence)
        metrics = self._text.fontMetrics()
        natural = metrics.horizontalAdvance(sentence) + 4
        self._text.setFixedWidth(min(natural, WIDEST - 190, self._host.width() - 230))
        self._undo.setVisible(undoable)
        set_kind(self)
        self.show()
        self.place()
        self.raise_()
        self._timer.start(seconds * 1000)
