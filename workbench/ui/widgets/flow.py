"""Widgets side by side that go on in the next line where they do not fit.

Called by the cards of the pages Themes and Quotes for their chips.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Lines of widgets; as tall as its width makes it."""

    def __init__(self, gap: int = 5) -> None:
        """Begin empty; `gap` is between widgets and between lines."""
        super().__init__()
        self._gap = gap
        self._items: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_items(self, items: Sequence[QWidget]) -> None:
        """Show other widgets; those shown before are thrown away."""
        for item in self._items:
            item.hide()
            item.deleteLater()
        self._items = list(items)
        for item in self._items:
            item.setParent(self)
            item.show()
        self._lay(self.width(), move=True)
        self.updateGeometry()

    def items(self) -> tuple[QWidget, ...]:
        """What is shown, in order."""
        return tuple(self._items)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall the lines are at a width."""
        return self._lay(width, move=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._items]
        wide = sum(hint.width() + self._gap for hint in hints) - self._gap
        return QSize(max(0, wide), max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """As narrow as one cut widget."""
        return QSize(40, max((item.sizeHint().height() for item in self._items), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._lay(event.size().width(), move=True)

    def _lay(self, width: int, *, move: bool) -> int:
        x = y = tall = 0
        for item in self._items:
            hint = item.sizeHint().expandedTo(item.minimumSize())
            wide = min(hint.width(), max(1, width))
            if x and x + wide > width:
                x, y, tall = 0, y + tall + self._gap, 0
            if move:
                item.setGeometry(QRect(x, y, wide, hint.height()))
            x, tall = x + wide + self._gap, max(tall, hint.height())
        return y + tall
