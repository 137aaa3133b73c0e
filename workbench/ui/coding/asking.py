"""Small popovers that ask one thing: a name, a colour, what to do with a code that is used.

Called by `codebook_actions`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.model.codebook import COLOURS, FAMILIES, TONES
from workbench.ui.appearance import colour
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import plain
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading, label, plain_tip, quiet
from workbench.ui.widgets.marks import paint_swatch
from workbench.ui.widgets.popover import Asking


class AskName(Asking):
    """Asks for the name of a new code."""

    def __init__(
        self, host: QWidget, back: QWidget, title: str, named: Callable[[str], bool]
    ) -> None:
        """`named` gets what was typed and tells whether that will do."""
        super().__init__(host, 300, 104, back)
        self._named = named
        self.field = Field(title, self.tr("Name"))
        self.field.returnPressed.connect(self._take)
        hint = quiet(self.tr("Enter adds it · Parent > Child makes both"), 11)
        fill(QVBoxLayout(self.body), heading(title, 13), self.field, hint, margins=(14, 12, 14, 10))

    def ask(self, anchor: QRect) -> None:
        """Show under a rectangle of the host."""
        self.open_by(anchor)
        self.field.setFocus()

    def _take(self) -> None:
        if self._named(self.field.text()):
            self.dismiss()


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


class AskColour(Asking):
    """Asks for one of the forty colours: a family per column, a tone per row."""

    def __init__(
        self, host: QWidget, back: QWidget, present: int, chosen: Callable[[int], object]
    ) -> None:
        """`chosen` gets the number of the colour."""
        super().__init__(host, len(FAMILIES) * 27 + 22, TONES * 27 + 22, back)
        self._chosen, self._present = chosen, present
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        grid = QGridLayout(self.body)
        grid.setContentsMargins(10, 10, 10, 10)
        grid.setSpacing(3)
        for number in range(COLOURS):
            button = _ColourButton(number)
            button.setChecked(number == present)
            button.left.connect(lambda to: self._group.button(to).setFocus())
            self._group.addButton(button, number)
            grid.addWidget(button, number % TONES, number // TONES)
        self._group.idClicked.connect(self._take)

    def ask(self, anchor: QRect) -> None:
        """Show under a rectangle of the host."""
        self.open_by(anchor)
        self._group.button(self._present).setFocus()

    def _take(self, number: int) -> None:
        self._chosen(number)
        self.dismiss()


class AskWhatToDo(Asking):
    """Says why something cannot be done, and offers the ways out."""

    def __init__(
        self,
        host: QWidget,
        back: QWidget,
        sentence: str,
        ways: Sequence[tuple[str, Callable[[], object]]],
    ) -> None:
        """`ways` are the words on each button and what it does."""
        super().__init__(host, 372, 128, back)
        told = label(sentence, 13, "ink", wrap=True)
        self.buttons: list[QPushButton] = [
            plain(words, partial(self._go, run)) for words, run in ways
        ]
        for button in self.buttons:
            button.setAutoDefault(True)
        fill(
            QVBoxLayout(self.body),
            told,
            None,
            row(None, *self.buttons, gap=8),
            margins=(16, 13, 14, 12),
        )
        tall = told.heightForWidth(340) + 74
        self.resize_body(372, max(110, tall))

    def ask(self, anchor: QRect) -> None:
        """Show under a rectangle of the host."""
        self.open_by(anchor)
        self.buttons[0].setFocus()

    def _go(self, run: Callable[[], object]) -> None:
        self.dismiss()
        run()


def below(widget: QWidget, host: QWidget) -> QRect:
    """Where a widget stands, in the coordinates of a host."""
    return QRect(widget.mapTo(host, widget.rect().topLeft()), widget.size())


__all__ = ["AskColour", "AskName", "AskWhatToDo", "Asking", "below"]
