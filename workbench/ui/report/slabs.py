"""What a page is stacked from: slabs no page end cuts, and the marks drawn on them.

Called by `ui.report.setting` and `ui.report.tables`, which make slabs, by `ui.report.paging`,
which stacks them, and by `ui.report.preview`, which draws them. Measures as in `styles`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from workbench.ui.appearance import colour
from workbench.ui.report.styles import Style


class Mark(Protocol):
    """Something drawn on a slab whose top left corner is `at`."""

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw it."""


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `layout` owns it and is kept alive with it."""

    layout: QTextLayout
    line: QTextLine
    x: float
    y: float
    height: float
    tone: str

    @property
    def text(self) -> str:
        """The words of the line."""
        encoded = self.layout.text().encode("utf-16-le")
        start = self.line.textStart()
        end = start + self.line.textLength()
        return encoded[2 * start : 2 * end].decode("utf-16-le", "replace")

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the line in the middle of its height."""
        painter.setPen(colour(self.tone))
        lead = (self.height - self.line.height()) / 2
        self.line.draw(painter, at + QPointF(self.x, self.y + lead))


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across, at the height `y` of the slab."""

    y: float
    width: float
    thickness: float

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw it."""
        painter.setPen(QPen(colour("ink2"), self.thickness))
        painter.drawLine(at + QPointF(0, self.y), at + QPointF(self.width, self.y))


@dataclass(frozen=True, slots=True)
class Picture:
    """An image on white, because figures are drawn for white paper."""

    image: QImage
    width: float
    height: float

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw it."""
        place = QRectF(at.x(), at.y(), self.width, self.height)
        painter.fillRect(place, Qt.GlobalColor.white)
        painter.drawImage(place, self.image)


@dataclass(frozen=True, slots=True)
class Slab:
    """A stretch of the page that stays whole.

    `before` and `after` are the spaces around it; the larger of two that meet counts. `keep`
    holds it on the page of the next one, `new_page` begins a page. `head` is repeated above it
    when it comes to stand at the top of a page. `block` is the index of its block in the
    outline, -1 for the title.
    """

    height: float
    marks: tuple[Mark, ...]
    block: int = -1
    before: float = 0
    after: float = 0
    keep: bool = False
    new_page: bool = False
    head: tuple[Slab, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """A look of part of a text, from `start` on for `length` UTF-16 units."""

    start: int
    length: int
    look: QTextCharFormat


def units(words: str) -> int:
    """How many UTF-16 units Qt counts in a text."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def lines_of(
    words: str,
    style: Style,
    width: float,
    *,
    looks: Iterable[Look] = (),
    right: bool = False,
    x: float = 0,
    y: float = 0,
) -> tuple[Words, ...]:
    """Break a text into lines of a width, the first at (`x`, `y`), each a line height lower.

    A newline begins a new line. An empty text is one empty line.
    """
    layout = QTextLayout(words.replace("\n", "\u2028"), style.font())
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_range(look) for look in looks])
    found = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(line)
    layout.endLayout()
    height = style.line_height
    return tuple(
        Words(layout, line, x, y + number * height, height, style.tone)
        for number, line in enumerate(found)
    )


def _range(look: Look) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = look.start, look.length, look.look
    return made
