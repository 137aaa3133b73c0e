"""Answers before and after, as pairs of bars with their counts.

Called by `cards`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.findings.shift import Shift
from workbench.ui.appearance import MEDIUM, colour, font
from workbench.ui.widgets.labels import plain_tip

translate = QCoreApplication.translate

BARS = 104
"""Height of the tallest bar."""
TOP = 18
WIDEST = 23
GAP = 4


class ShiftBars(QWidget):
    """The counts of one attribute, each answer with a light bar before and a dark one after."""

    def __init__(self, shift: Shift) -> None:
        """Show a shift."""
        super().__init__()
        self._shift = shift
        self.setFixedHeight(TOP + BARS + 26)
        self.setMinimumWidth(240)
        told = [
            translate("Study", "{answer}: {before} before, {after} after").format(
                answer=value, before=before, after=after
            )
            for value, before, after in self._triples()
        ]
        self.setAccessibleName(shift.attribute.name)
        self.setAccessibleDescription(". ".join(told))

    def _triples(self) -> list[tuple[str, int, int]]:
        shift = self._shift
        return list(zip(shift.values, shift.before, shift.after, strict=True))

    def event(self, event: object) -> bool:
        """Tell the whole answer under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QHelpEvent.Type.ToolTip:
            step = self.width() / max(1, len(self._shift.values))
            index = min(int(event.pos().x() / step), len(self._shift.values) - 1)
            QToolTip.showText(event.globalPos(), plain_tip(self._shift.values[index]), self)
            return True
        return super().event(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars, counts, answers and the ground they stand on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(self._shift.values)
        for number, (value, before, after) in enumerate(self._triples()):
            self._pair(painter, number * step, step, before, after)
            self._answer(painter, number * step, step, value)
        painter.fillRect(QRectF(0, TOP + BARS, self.width(), 1), colour("line"))
        painter.end()

    def _pair(self, painter: QPainter, left: float, step: float, before: int, after: int) -> None:
        tallest = max(1, *self._shift.before, *self._shift.after)
        width = min(WIDEST, (step - GAP - 8) / 2)
        start = left + step / 2 - width - GAP / 2
        for number, (count, tone) in enumerate(((before, "selection"), (after, "accent"))):
            height = BARS * count / tallest
            x = start + number * (width + GAP)
            bar = QRectF(x, TOP + BARS - height, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(tone))
            painter.drawRoundedRect(bar, min(3, height / 2), min(3, height / 2))
            painter.setFont(font(11, MEDIUM, tabular=True))
            painter.setPen(colour("ink2"))
            above = QRectF(x - 8, bar.top() - 16, width + 16, 14)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(count))

    def _answer(self, painter: QPainter, left: float, step: float, value: str) -> None:
        painter.setFont(font(11))
        painter.setPen(colour("ink2"))
        shown = QFontMetricsF(painter.font()).elidedText(
            value, Qt.TextElideMode.ElideRight, step - 6
        )
        below = QRectF(left, TOP + BARS + 6, step, 16)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, shown)
