"""The chip in the head that says what of the codings is left out; a click shows all again.

Called by `head`.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from workbench.ui.appearance import MEDIUM, colour, font, look
from workbench.ui.icons import pixmap
from workbench.ui.widgets.labels import plain_tip

HEIGHT = 18
_BEFORE, _CROSS, _AFTER = 8, 11, 6


class LeftOutChip(QAbstractButton):
    """“12 of 40 codings shown ×” on a coloured ground; hidden while nothing is left out."""

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        self._short = ""
        self.setFont(font(11, MEDIUM, tabular=True))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.update)
        self.hide()

    def say(self, words: str, short: str, more: str) -> None:
        """Say what is left out, `short` where there is little room, and `more` in the tooltip.

        Without words the chip is hidden.
        """
        self.setText(words)
        self._short = short
        told = f"{words}. {more}"
        self.setToolTip(plain_tip(told))
        self.setAccessibleName(told)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words and the cross."""
        return QSize(self._wide(self.text()), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As wide as the short words."""
        return QSize(self._wide(self._short), HEIGHT)

    def _wide(self, words: str) -> int:
        wide = QFontMetricsF(self.font()).horizontalAdvance(words)
        return math.ceil(wide) + _BEFORE + 5 + _CROSS + _AFTER

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Look as before."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, words and cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(colour("accent"), 1.4) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_bg"))
        box = QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8)
        painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        painter.setFont(self.font())
        painter.setPen(colour("accent"))
        words = self.rect().adjusted(_BEFORE, 0, -_CROSS - _AFTER - 3, 0)
        shown = self.text() if self._wide(self.text()) <= self.width() else self._short
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        cross = self.width() - _AFTER - _CROSS
        painter.drawPixmap(cross, (HEIGHT - _CROSS) // 2, pixmap("x", "accent", _CROSS))
        painter.end()
