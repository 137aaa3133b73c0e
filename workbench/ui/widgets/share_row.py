"""One line of a comparison: a name, a bar for its share, a tick for another share, a number.

Called by the inspector of Themes and the balance of Quotes.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui.appearance import colour, font
from workbench.ui.widgets.labels import plain_tip

NAME_WIDTH = 84
NUMBER_WIDTH = 34


class ShareRow(QWidget):
    """`share` and `tick` are from 0 to 1; `told` is the whole line as a sentence."""

    def __init__(
        self, name: str, share: float, number: int, told: str, *, tick: float | None = None
    ) -> None:
        """Show a share."""
        super().__init__()
        self._name, self._share, self._tick = name, share, tick
        self._number = f"{number:,}"
        self.setAccessibleName(told)
        self.setToolTip(plain_tip(told))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(220, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, bar, tick and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centred, tall = Qt.AlignmentFlag.AlignVCenter, self.height()
        painter.setFont(font(12))
        painter.setPen(colour("ink2"))
        cut = QFontMetricsF(font(12)).elidedText(
            self._name, Qt.TextElideMode.ElideRight, NAME_WIDTH - 6
        )
        painter.drawText(QRectF(0, 0, NAME_WIDTH, tall), centred, cut)
        left, wide = NAME_WIDTH, self.width() - NAME_WIDTH - NUMBER_WIDTH
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("chip"))
        painter.drawRoundedRect(QRectF(left, tall / 2 - 4, wide, 8), 4, 4)
        if self._share > 0:
            painter.setBrush(colour("accent"))
            reach = max(8.0, wide * min(1.0, self._share))
            painter.drawRoundedRect(QRectF(left, tall / 2 - 4, reach, 8), 4, 4)
        if self._tick is not None:
            painter.setBrush(colour("ink"))
            at = left + wide * min(1.0, self._tick)
            painter.drawRoundedRect(QRectF(min(at, left + wide - 1) - 1, tall / 2 - 7, 2, 14), 1, 1)
        painter.setFont(font(12, tabular=True))
        painter.setPen(colour("ink"))
        painter.drawText(
            QRectF(0, 0, self.width(), tall), centred | Qt.AlignmentFlag.AlignRight, self._number
        )
        painter.end()
