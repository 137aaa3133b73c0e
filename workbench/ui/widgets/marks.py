"""Small drawn things: discs of coders, swatches of codes, bars.

Called by the pages of the window.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.model.codebook import TONES
from workbench.ui.appearance import BOLD, colour, font, look


def paint_swatch(painter: QPainter, square: QRectF, code_colour: int) -> None:
    """Draw a code's colour; the tone is also a mark (none, diagonal, bar, dot)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look().tokens.codes[code_colour].strong))
    painter.drawRoundedRect(square, 3, 3)
    tone = code_colour % TONES
    inset = square.width() * 0.24
    inner = square.adjusted(inset, inset, -inset, -inset)
    painter.setPen(QPen(colour("paper"), 1.6))
    if tone == 1:
        painter.drawLine(inner.bottomLeft(), inner.topRight())
    elif tone == 2:
        middle = inner.center().y()
        painter.drawLine(QPointF(inner.left(), middle), QPointF(inner.right(), middle))
    elif tone == 3:
        painter.setBrush(colour("paper"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(inner.center(), 2, 2)
    painter.restore()


def paint_disc(painter: QPainter, square: QRectF, initial: str, ink: QColor, solid: bool) -> None:
    """Draw a coder's disc: the first coder solid, the second hollow."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if solid:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(square)
        painter.setPen(colour("paper"))
    else:
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(colour("paper"))
        painter.drawEllipse(square.adjusted(0.7, 0.7, -0.7, -0.7))
        painter.setPen(ink)
    painter.setFont(font(max(8, round(square.height() * 0.46)), BOLD))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, initial)
    painter.restore()


class Swatch(QWidget):
    """The colour of a code."""

    def __init__(self, code_colour: int, side: int = 11) -> None:
        """Show the colour of a number (0..39)."""
        super().__init__()
        self._colour = code_colour
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_swatch(painter, QRectF(self.rect()), self._colour)
        painter.end()


class Disc(QWidget):
    """The disc of a coder."""

    def __init__(self, initial: str, *, solid: bool = True, side: int = 26) -> None:
        """Show a letter."""
        super().__init__()
        self._initial, self._solid = initial, solid
        self.setFixedSize(side, side)

    def show_coder(self, initial: str, *, solid: bool) -> None:
        """Show another coder."""
        self._initial, self._solid = initial, solid
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        square = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_disc(painter, square, self._initial, colour("ink2"), self._solid)
        painter.end()


class Bar(QWidget):
    """A share of a whole as a bar; `share` from 0 to 1, `tone` a token or "#RRGGBB"."""

    def __init__(self, share: float = 0, tone: str = "accent", height: int = 6) -> None:
        """Show a share."""
        super().__init__()
        self._share, self._tone = share, tone
        self.setFixedHeight(height)
        self.setMinimumWidth(40)

    def show_share(self, share: float) -> None:
        """Show another share."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        painter.setBrush(colour("chip"))
        painter.drawRoundedRect(whole, radius, radius)
        if self._share > 0:
            tone = self._tone
            painter.setBrush(QColor(tone) if tone.startswith("#") else colour(tone))
            width = max(whole.height(), whole.width() * min(1.0, self._share))
            painter.drawRoundedRect(QRectF(0, 0, width, whole.height()), radius, radius)
        painter.end()
