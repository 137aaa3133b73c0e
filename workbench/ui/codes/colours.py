"""The forty colours of codes to choose from: a family per column, a tone per row.

Called by the popover of the coding page and the form of the page Codebook.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QWidget

from workbench.model.codebook import COLOURS, FAMILIES, TONES
from workbench.ui.appearance import colour
from workbench.ui.widgets.labels import plain_tip
from workbench.ui.widgets.marks import paint_swatch

_STEPS: dict[int, int] = {
    Qt.Key.Key_Right: TONES,
    Qt.Key.Key_Left: -TONES,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
}


class _ColourButton(QAbstractButton):
    """One of the forty colours; `left` carries the number an arrow leads to."""

    left = Signal(int)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setCheckable(True)
        self.setFixedSize(24, 24)
        family, tone = FAMILIES[number // TONES], number % TONES + 1
        name = self.tr("{family}, tone {tone}").format(family=family, tone=tone)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with an arrow; take the colour with Enter as well as with Space."""
        step = _STEPS.get(event.key())
        if step is not None:
            self.left.emit((self._number + step) % COLOURS)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the swatch, ringed when it is the code's or has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus():
            ring = colour("accent" if self.hasFocus() else "ink2")
            painter.setPen(QPen(QColor(ring), 1.6))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        paint_swatch(painter, QRectF(5, 5, 14, 14), self._number)
        painter.end()


class ColourGrid(QWidget):
    """All colours; `chosen` carries the number of the one a person takes."""

    chosen = Signal(int)

    def __init__(self, present: int = 0) -> None:
        """Mark the present colour."""
        super().__init__()
        self.present = present
        self.group = QButtonGroup(self)
        self.group.setExclusive(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(3)
        for number in range(COLOURS):
            button = _ColourButton(number)
            button.left.connect(lambda to: self.group.button(to).setFocus())
            self.group.addButton(button, number)
            grid.addWidget(button, number % TONES, number // TONES)
        self.group.idClicked.connect(self._take)
        self.show_colour(present)

    def show_colour(self, present: int) -> None:
        """Mark another colour as the present one."""
        self.present = present
        for number in range(COLOURS):
            self.group.button(number).setChecked(number == present)

    def begin(self) -> None:
        """Give the present colour the focus."""
        self.group.button(self.present).setFocus()

    def _take(self, number: int) -> None:
        self.show_colour(number)
        self.chosen.emit(number)
