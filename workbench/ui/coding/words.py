"""Words of a transcript in the inspector, in its font and with room between the lines.

Called by `passage_panel`.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui.appearance import colour, serif

PITCH = 1.38
"""Lines stand so many font heights of 1.2 em apart."""


class Words(QWidget):
    """A passage, wrapped, as tall as it needs."""

    def __init__(self, px: int = 14, tone: str = "ink") -> None:
        """Show nothing."""
        super().__init__()
        self._tone = tone
        self.setFont(serif(px))
        self._pitch = math.ceil(px * 1.2 * PITCH)
        self._layout = QTextLayout("", self.font())
        self._width = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """The words."""
        return self._layout.text()

    def set_text(self, text: str) -> None:
        """Show other words."""
        if text != self.text():
            self._layout = QTextLayout(text, self.font())
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            self._layout.setTextOption(option)
            self._width = 0
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def heightForWidth(self, width: int) -> int:
        """As many lines as a width asks for."""
        self._wrap(width)
        return self._layout.lineCount() * self._pitch

    def sizeHint(self) -> QSize:
        """As tall as the present width asks for."""
        return QSize(200, self.heightForWidth(max(120, self.width())))

    def minimumSizeHint(self) -> QSize:
        """A line of a few words."""
        return QSize(120, self._pitch)

    def _wrap(self, width: int) -> None:
        if width == self._width:
            return
        self._width = width
        height = QFontMetricsF(self.font()).height()
        self._layout.beginLayout()
        top = (self._pitch - height) / 2
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += self._pitch
            line = self._layout.createLine()
        self._layout.endLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        self._wrap(self.width())
        painter = QPainter(self)
        painter.setPen(colour(self._tone))
        self._layout.draw(painter, QPointF(0, 0))
        painter.end()
