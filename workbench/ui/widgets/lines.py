"""Text that is drawn by hand on a few lines, the last one cut with "…"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

GENEROUS = 20.0
"""So many times its width a text is cut before it is laid out: it will not fit anyway."""


def paint_lines(
    painter: QPainter, rect: QRectF, text: str, used: QFont, most: int, pitch: float
) -> float:
    """Draw a text from the top of a rectangle on at most `most` lines; return their height."""
    metrics = QFontMetricsF(used)
    text = " ".join(text.split())
    layout = QTextLayout(text, used)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    drawn = 0
    while drawn < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        top = rect.top() + drawn * pitch
        drawn += 1
        if drawn == most and line.textStart() + line.textLength() < len(layout.text()):
            rest = layout.text()[line.textStart() :][: int(GENEROUS * rect.width())]
            shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
            painter.setFont(used)
            painter.drawText(QPointF(rect.left(), top + metrics.ascent()), shown)
        else:
            line.draw(painter, QPointF(rect.left(), top))
    layout.endLayout()
    return drawn * pitch


def height_of(text: str, used: QFont, width: float, most: int, pitch: float) -> float:
    """How high `paint_lines` would draw."""
    layout = QTextLayout(" ".join(text.split()), used)
    layout.beginLayout()
    lines = 0
    while lines < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines += 1
    layout.endLayout()
    return lines * pitch
