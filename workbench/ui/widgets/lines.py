"""Text that is drawn by hand on one line or a few, the last one cut with "…".

Called by the delegates of lists that draw their own rows.
"""

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


def paint_elided(painter: QPainter, rect: QRectF, text: str, used: QFont) -> None:
    """Draw a text on one line at the left of a rectangle, halfway down, in the painter's pen."""
    painter.setFont(used)
    shown = QFontMetricsF(used).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


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
