"""The parts of a transcript beside its words: thin bands, their names, a tone under stimulus.

Phases stand in the first lane of the gutter, topics in the second; a dotted line stands along
notes, without the verbatim words in them. The name of a phase or topic is on the line of the
speaker with whom it begins. Nothing of it takes room from the text.

Called by `painting`; `surface` keeps the bands of its scene.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.model.occasion import PHASES, SegmentKind
from workbench.model.span import Span, difference, union
from workbench.ui.text.metrics import PAD, interface_font
from workbench.ui.text.rows import Row
from workbench.ui.text.shades import mixed

if TYPE_CHECKING:
    from workbench.ui.text.painting import Scene

PHASE_X, TOPIC_X, WIDTH = 2, 7, 3
NOTES_X = -9
"""How far before the text the line along notes stands."""
_INSET, _GAP, _SWATCH = 4, 12, 8


class Band(NamedTuple):
    """One part: its place in code points, what kind it is, its short name and its full one."""

    id: str
    start: int
    end: int
    kind: SegmentKind
    name: str
    told: str


class Bands:
    """The parts of the page that is shown, in the order of the text."""

    def __init__(self, bands: Iterable[Band] = ()) -> None:
        self.all = sorted(bands, key=lambda one: (one.start, one.kind not in PHASES, one.end))
        self.beside = [one for one in self.all if one.kind in PHASES or one.kind == "topic"]
        self.stimulus = union(_span(one) for one in self.all if one.kind == "stimulus")
        notes = union(_span(one) for one in self.all if one.kind == "notes")
        self.notes = difference(notes, [_span(one) for one in self.all if one.kind == "verbatim"])

    def over(self, start: int, end: int) -> list[Band]:
        """The parts that share a code point with a range, or hold it when it is empty."""
        end = max(end, start + 1)
        return [one for one in self.all if one.start < end and start < one.end]


def _span(band: Band) -> Span:
    return Span(band.start, band.end)


class BandPainting:
    """The pens of the bands, and the names already shortened."""

    def __init__(self) -> None:
        self._font = interface_font(11, QFont.Weight.Medium)
        self._measure = QFontMetricsF(self._font)
        self._italic = interface_font(11)
        self._italic.setItalic(True)
        self._small = QFontMetricsF(self._italic)

    def tone(self, painter: QPainter, row: Row, scene: Scene) -> None:
        """Lay a quiet tone under the rows of stimulus text; under everything else."""
        if not _meets(scene.bands.stimulus, row):
            return
        columns, shades = scene.columns, scene.shades
        x = columns.texts_x - 12
        ground = mixed(shades.paper, shades.line_soft, 0.62)
        painter.fillRect(QRectF(x, 0, columns.texts_end - x + 12, row.height), ground)

    def draw(self, painter: QPainter, row: Row, headed: bool, scene: Scene) -> None:
        """Draw the bands of a row and what begins in it; the painter stands at its top left."""
        bands = scene.bands
        if not bands.all:
            return
        for band in bands.beside:
            if band.start < row.block.end and row.block.start < band.end:
                self._band(painter, row, band, scene)
        for span in bands.notes:
            if span.start < row.block.end and row.block.start < span.end:
                _along(painter, row, span, scene)
        if row.block.first:
            self._names(painter, row, headed, scene)
            if _meets(bands.notes, row) and not scene.columns.before:
                self._notes(painter, row, scene)

    def _band(self, painter: QPainter, row: Row, band: Band, scene: Scene) -> None:
        top, bottom = _edges(row, band.start, band.end)
        lane = TOPIC_X if band.kind == "topic" else PHASE_X
        box = QRectF(scene.columns.left + lane, top, WIDTH, bottom - top)
        colour = colour_of(band, scene)
        if band.kind == "stimulus":
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0, -0.5, 0))
        else:
            painter.fillRect(box, colour)

    def _names(self, painter: QPainter, row: Row, headed: bool, scene: Scene) -> None:
        """Name what begins in a row, from the right end of the text towards the speaker."""
        beginning = [b for b in scene.bands.beside if row.block.start <= b.start < row.block.end]
        if not beginning:
            return
        columns = scene.columns
        painter.setFont(self._font)
        room = columns.text_w * 0.62 if headed else columns.gutter - 28.0
        each = room / len(beginning) - _GAP - _SWATCH
        right = float(columns.texts_x + (columns.text_w if headed else -4))
        y = float(PAD + 14 if headed else row.text_y + 46)
        if not headed and row.height < y:
            return
        for band in reversed(beginning):
            name = self._measure.elidedText(band.name, Qt.TextElideMode.ElideRight, each)
            width = self._measure.horizontalAdvance(name)
            painter.setPen(scene.shades.ink2)
            painter.drawText(QPointF(right - width, y), name)
            swatch = QRectF(right - width - _SWATCH, y - 9, WIDTH, 10)
            painter.fillRect(swatch, colour_of(band, scene))
            right -= width + _SWATCH + _GAP

    def _notes(self, painter: QPainter, row: Row, scene: Scene) -> None:
        """Write “notes” into the gutter, under the number of the turn or beside it."""
        page, columns = scene.page, scene.columns
        said = QCoreApplication.translate("TranscriptView", "notes")
        timed = bool(page.clock_of(row.block.turn))
        x, y = columns.left + 24.0, float(PAD + (53 if timed else 33))
        if row.height < y + 4:
            number = self._small.horizontalAdvance(f"¶ {row.block.turn + 1} ")
            x, y = x + number, PAD + (33.0 if timed else 13.0)
        painter.setFont(self._italic)
        painter.setPen(scene.shades.ink2)
        painter.drawText(QPointF(x, y), said)


def colour_of(band: Band, scene: Scene) -> QColor:
    """The colour of a band: phases in quiet ink, topics in the accent, both thinned."""
    shades = scene.shades
    strong = shades.accent if band.kind == "topic" else shades.ink3
    return mixed(strong, shades.paper, 0.42)


def _meets(spans: Sequence[Span], row: Row) -> bool:
    return any(span.start < row.block.end and row.block.start < span.end for span in spans)


def _edges(row: Row, start: int, end: int) -> tuple[float, float]:
    """Where a part begins and ends in a row; what goes on above or below reaches its edge."""
    top, bottom = 0.0, float(row.height)
    if start >= row.block.start:
        begins = row.block.first and start == row.block.start
        top = float(_INSET) if begins else float(row.line_y(row.line_of(start)))
    if end <= row.block.end:
        ends = row.block.last and end == row.block.end
        last = row.line_y(row.line_of(max(start, end - 1)) + 1)
        bottom = row.height - _INSET if ends else float(last)
    return top, max(bottom, top + 2)


def _along(painter: QPainter, row: Row, span: Span, scene: Scene) -> None:
    """A dotted line beside the lines of some words."""
    block, columns = row.block, scene.columns
    first = row.line_of(max(span.start, block.start))
    last = row.line_of(max(block.start, min(span.end, block.end) - 1))
    x = columns.texts_x + NOTES_X
    pen = QPen(mixed(scene.shades.ink3, scene.shades.paper, 0.2), 1.6)
    pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.drawLine(
        QPointF(x, row.line_y(first) + 4),
        QPointF(x, row.line_y(last) + scene.type.line_h - 4),
    )
