"""The passage of a disagreement, drawn with both extents: one solid, the other dashed.

Every extent begins and ends with an upright stroke, so that it can be told where each coder
began and stopped; what is proposed instead has a frame.

Called by `deciding`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui.appearance import MEDIUM, SEMIBOLD, colour, font, look, serif
from workbench.ui.reconcile.context import Piece
from workbench.ui.text.positions import Positions

Way = Literal["first", "second", "proposed"]

TIME_WIDTH = 62
EDGE, GAP, HEAD = 40, 16, 22
MEASURE = 720
"""Lines are never longer than this, so that the eye finds the next one."""
DROP = {"first": 2.0, "second": 6.0, "proposed": 9.0}


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a coding lies, the number of its colour, and whose it is."""

    start: int
    end: int
    colour: int
    way: Way


class _Laid:
    """One piece laid out at a width."""

    def __init__(self, piece: Piece, text: str, px: int, width: float) -> None:
        self.piece = piece
        words = text[piece.start : piece.end]
        self.positions = Positions(words)
        used = serif(px)
        self.layout = QTextLayout(words.replace("\n", "\u2028"), used)
        self.pitch = round(QFontMetricsF(used).height() * 1.36)
        self.layout.beginLayout()
        y = 0.0
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += self.pitch
        self.layout.endLayout()
        self.height = HEAD + y

    def boxes(self, extent: Extent) -> Iterator[tuple[QRectF, bool, bool]]:
        """The rectangle of an extent on each line, and whether it begins or ends there."""
        start = self.positions.to_units(max(extent.start, self.piece.start) - self.piece.start)
        end = self.positions.to_units(min(extent.end, self.piece.end) - self.piece.start)
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            a = max(start, line.textStart())
            b = min(end, line.textStart() + line.textLength())
            if a >= b:
                continue
            left, right = _x(line, a), _x(line, b)
            box = QRectF(left, line.y(), right - left, line.height())
            begins = a == start and extent.start >= self.piece.start
            ends = b == end and extent.end <= self.piece.end
            yield box, begins, ends


def _x(line: object, at: int) -> float:
    found = line.cursorToX(at)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)


class MarkedPassage(QWidget):
    """Pieces of talk with extents drawn on them."""

    def __init__(self, px: int) -> None:
        """Begin empty."""
        super().__init__()
        self._px = px
        self._text = ""
        self._pieces: tuple[Piece, ...] = ()
        self._extents: tuple[Extent, ...] = ()
        self._laid: list[_Laid] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().changed.connect(self.update)

    def show_passage(self, text: str, pieces: Sequence[Piece], extents: Sequence[Extent]) -> None:
        """Show pieces of a text with these extents."""
        self._text, self._pieces, self._extents = text, tuple(pieces), tuple(extents)
        told = " ".join(text[piece.start : piece.end] for piece in pieces if not piece.quiet)
        self.setAccessibleName(told)
        self._lay_out()

    def show_extents(self, extents: Sequence[Extent]) -> None:
        """Show other extents on the same talk."""
        self._extents = tuple(extents)
        self.update()

    def zoom(self, px: int) -> None:
        """Write the talk in another size."""
        self._px = px
        self._lay_out()

    def top_of_passage(self) -> int:
        """Where the line stands on which the first extent begins."""
        y = float(GAP)
        for laid in self._laid:
            lines = [box.top() for extent in self._extents for box, _, _ in laid.boxes(extent)]
            if lines:
                return int(y + HEAD + min(lines))
            y += laid.height + GAP
        return 0

    def _lay_out(self) -> None:
        width = min(MEASURE, max(160, self.width() - 2 * EDGE - self._gutter()))
        self._laid = [_Laid(piece, self._text, self._px, width) for piece in self._pieces]
        self.setMinimumHeight(int(sum(laid.height + GAP for laid in self._laid)) + GAP)
        self.updateGeometry()
        self.update()

    def _gutter(self) -> int:
        return TIME_WIDTH if any(piece.time for piece in self._pieces) else 0

    def sizeHint(self) -> QSize:
        """As high as the talk is at this width."""
        return QSize(500, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the talk out anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the talk."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = float(GAP)
        for laid in self._laid:
            if event.rect().intersects(QRectF(0, y, self.width(), laid.height + GAP).toRect()):
                self._piece(painter, laid, y)
            y += laid.height + GAP
        painter.end()

    def _piece(self, painter: QPainter, laid: _Laid, y: float) -> None:
        piece, x = laid.piece, float(EDGE + self._gutter())
        tone = "ink3" if piece.quiet else "ink"
        painter.setPen(colour("ink3"))
        painter.setFont(font(12, tabular=True))
        painter.drawText(QPointF(EDGE, y + 14), piece.time)
        painter.setPen(colour(tone))
        painter.setFont(font(13, MEDIUM if piece.quiet else SEMIBOLD))
        painter.drawText(QPointF(x, y + 14), piece.speaker)
        origin = QPointF(x, y + HEAD)
        painter.translate(origin)
        for extent in self._extents:
            if extent.way != "proposed":
                _tint(painter, laid, extent)
        painter.setPen(colour(tone))
        laid.layout.draw(painter, QPointF(0, 0))
        for extent in self._extents:
            _outline(painter, laid, extent)
        painter.translate(-origin)


def _tint(painter: QPainter, laid: _Laid, extent: Extent) -> None:
    tint = QColor(look().tokens.codes[extent.colour].tint)
    for box, _, _ in laid.boxes(extent):
        painter.fillRect(box, tint)


def _outline(painter: QPainter, laid: _Laid, extent: Extent) -> None:
    """Draw the line under an extent, and upright strokes where it begins and ends."""
    if extent.way == "proposed":
        ink, style = colour("accent"), Qt.PenStyle.SolidLine
    else:
        ink = QColor(look().tokens.codes[extent.colour].strong)
        dashed = extent.way == "second"
        style = Qt.PenStyle.CustomDashLine if dashed else Qt.PenStyle.SolidLine
    pen = QPen(ink, 2, style, Qt.PenCapStyle.FlatCap)
    if style == Qt.PenStyle.CustomDashLine:
        pen.setDashPattern([4, 2])
    upright = QPen(ink, 2)
    for box, begins, ends in laid.boxes(extent):
        low = box.bottom() + DROP[extent.way] - 2
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), low), QPointF(box.right(), low))
        painter.setPen(upright)
        top = box.top() if extent.way == "proposed" else low - 7
        if begins:
            painter.drawLine(QPointF(box.left() + 1, low + 1), QPointF(box.left() + 1, top))
        if ends:
            painter.drawLine(QPointF(box.right() - 1, low + 1), QPointF(box.right() - 1, top))
        if extent.way == "proposed":
            painter.drawLine(QPointF(box.left(), box.top()), QPointF(box.right(), box.top()))
