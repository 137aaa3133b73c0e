"""Two coders side by side: one text between their margins, or a text for each of them.

Called by `surface`, which asks for the columns, and by the pages, which name the sides. The
same words at the same width break into the same lines: so two columns of text share one layout
and always stand level, and there is one place to scroll.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.ui.text.metrics import (
    LANES_GAP,
    LEFT_GAP,
    Columns,
    gutter_width,
    interface_font,
    lanes_width,
    widest_text,
)
from workbench.ui.text.shades import Shades

Arrangement = Literal["beside", "butterfly", "columns"]
"""All stripes right of the text; each side's beside it; or a text for each side."""

ARRANGEMENTS: tuple[Arrangement, ...] = ("beside", "butterfly", "columns")

HEAD_H = 26
BETWEEN = 28
"""What lies between two columns of text."""
_NAMES, _NAMES_LEAST = 150, 76
_NUMBERS = 20
"""So much of the gutter stays free of names."""
_RIM = 8
_TEXT_LEAST = {"butterfly": 320, "columns": 210}
_TEXT_WANTED = {"butterfly": 380, "columns": 300}
_DISC = 6.5


class Sides(NamedTuple):
    """How two sides are drawn, their names and initials, and on which the caret lives."""

    arrangement: Arrangement = "beside"
    names: tuple[str, str] = ("", "")
    initials: tuple[str, str] = ("", "")
    home: int = 0


def side_columns(
    width: int,
    text_px: int,
    lanes: tuple[int, int],
    sides: Sides,
    *,
    timed: bool,
    shared: bool,
) -> Columns:
    """Share out the width of a viewport between two sides.

    Names give way first, then the text; where not even a few letters of a name fit, they go.
    Where every turn has a line for its speaker, the names on the left may stand in the gutter,
    `shared` below the numbers.
    """
    kind = sides.arrangement
    texts = 2 if kind == "columns" else 1
    gutter = gutter_width(timed)
    second_gap = BETWEEN if texts == 2 else 0
    gaps = (LEFT_GAP, LANES_GAP)
    edges = [gap + lanes_width(count) + _RIM for gap, count in zip(gaps, lanes, strict=True)]
    rest = width - gutter - sum(edges) - second_gap
    free = gutter - _NUMBERS if shared else 0
    names = min(_NAMES, (rest + free - texts * _TEXT_WANTED[kind]) // 2)
    if names < _NAMES_LEAST:
        fits = rest + free - 2 * _NAMES_LEAST >= texts * _TEXT_LEAST[kind]
        names = _NAMES_LEAST if fits else 0
    before = max(0, names - free)
    text_w = max(_TEXT_LEAST[kind], min(widest_text(text_px), (rest - before - names) // texts))
    left = max(0, (rest - before - names - texts * text_w) // 2)
    return Columns(
        left,
        gutter,
        text_w,
        lanes,
        names,
        before=edges[0] + before,
        second=text_w + second_gap if texts == 2 else 0,
        home=sides.home if texts == 2 else 0,
    )


class SideNames(QWidget):
    """The names of both sides over the text, each with its disc: the first solid, then hollow."""

    def __init__(self, parent: QWidget, shades: Shades) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._shades, self._sides = shades, Sides()
        self._columns: Columns | None = None
        self._font = interface_font(12, QFont.Weight.DemiBold)
        self._small = interface_font(9, QFont.Weight.Bold)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    def show_sides(self, sides: Sides) -> None:
        """Name other sides."""
        self._sides = sides
        said = QCoreApplication.translate(
            "TranscriptView", "Left: codings of {first}. Right: codings of {second}."
        )
        first, second = sides.names
        self.setAccessibleName(said.format(first=first, second=second))
        self.setVisible(sides.arrangement != "beside")
        self.update()

    def show_columns(self, columns: Columns, shades: Shades) -> None:
        """Stand over other columns, in other colours."""
        if (columns, shades) != (self._columns, self._shades):
            self._columns, self._shades = columns, shades
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the names where their sides are."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._shades.paper)
        painter.fillRect(0, HEAD_H - 1, self.width(), 1, self._shades.line_soft)
        columns = self._columns
        if columns is not None and columns.before:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            texts_x = columns.texts_x
            if columns.second:
                self._name(painter, 0, texts_x, columns.text_w)
                self._name(painter, 1, texts_x + columns.second, columns.text_w)
            else:
                half = columns.text_w // 2
                self._name(painter, 0, texts_x, half)
                self._name(painter, 1, texts_x + half, columns.text_w - half, at_end=True)
        painter.end()

    def _name(
        self, painter: QPainter, side: int, x: int, room: int, *, at_end: bool = False
    ) -> None:
        shades, measure = self._shades, QFontMetricsF(self._font)
        name = measure.elidedText(
            self._sides.names[side], Qt.TextElideMode.ElideRight, max(0, room - 24)
        )
        if at_end:
            x += round(room - measure.horizontalAdvance(name) - 20)
        middle = (HEAD_H - 1) / 2
        centre = QPointF(x + _DISC, middle)
        painter.setPen(QPen(shades.ink2, 1.3) if side else Qt.PenStyle.NoPen)
        painter.setBrush(shades.paper if side else shades.ink2)
        painter.drawEllipse(centre, _DISC, _DISC)
        painter.setFont(self._small)
        painter.setPen(shades.ink2 if side else shades.paper)
        disc = QRectF(x, middle - _DISC, 2 * _DISC, 2 * _DISC)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._sides.initials[side])
        painter.setFont(self._font)
        painter.setPen(shades.ink)
        box = QRectF(x + 20, 0, room, HEAD_H - 1)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
