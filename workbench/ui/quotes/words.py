"""The words of a quote as they go to print: what was left out or clarified is coloured.

The brackets say the same without colour. Drawn by hand, because plain labels have one colour.

Called by `cards`.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.model.quote import QuoteEdit, between_marks, pieces, printed
from workbench.ui.appearance import colour, serif
from workbench.ui.text.positions import Positions

LEADING = 1.32
"""Line pitch as a multiple of the height of the font."""


class QuoteWords(QWidget):
    """A quote between quotation marks, wrapped; a note without them."""

    def __init__(self, px: int = 16) -> None:
        """Begin without words."""
        super().__init__()
        self._px = px
        self._text = ""
        self._changed: tuple[tuple[int, int], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_quote(self, exact: str, edits: Iterable[QuoteEdit], *, verbatim: bool = True) -> None:
        """Show the words of a quote and what is changed in them."""
        standing = tuple(edits)
        self._text = between_marks(printed(exact, standing), verbatim=verbatim)
        self._changed = changed_parts(self._text, exact, standing)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The words as they go to print, with their quotation marks where they have any."""
        return self._text

    def changed(self) -> tuple[str, ...]:
        """The coloured parts of the words."""
        return tuple(self._text[start:end] for start, end in self._changed)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall the words are at a width."""
        return int(self._lay(width)[1]) + 1

    def sizeHint(self) -> QSize:
        """As tall as a column of usual width makes it."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """A few words wide."""
        return QSize(120, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        painter.setPen(colour("ink"))
        self._lay(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()

    def _lay(self, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self._text, serif(self._px))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, y))
            y += round(line.height() * LEADING)
        layout.endLayout()
        return layout, y

    def _formats(self) -> list[QTextLayout.FormatRange]:
        positions, found = Positions(self._text), []
        for start, end in self._changed:
            part = QTextLayout.FormatRange()
            first = positions.to_units(start)
            look = QTextCharFormat()
            look.setForeground(colour("accent"))
            part.start, part.length, part.format = first, positions.to_units(end) - first, look
            found.append(part)
        return found


def changed_parts(
    shown: str, exact: str, edits: Iterable[QuoteEdit]
) -> tuple[tuple[int, int], ...]:
    """Where in the printed words the researcher's own stand, in code points."""
    found, at = [], 0
    for part, kind in pieces(exact, edits):
        words = " ".join(part.split())
        start = shown.find(words, at)
        if start < 0:
            continue
        at = start + len(words)
        if kind != "said":
            found.append((start, at))
    return tuple(found)
