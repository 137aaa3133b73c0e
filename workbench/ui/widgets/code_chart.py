"""Pictures of numbers of codes: bars in columns, and a square of shades; on screen and in files.

    chart = CodeChart(ChartData("bars", title, note, columns, lines))
    svg(data), png(data)

Drawn by hand with the tokens in force; files are drawn in the light ones. Called by the page
Codings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui.appearance import MEDIUM, REGULAR, SEMIBOLD, font, look
from workbench.ui.tokens import LIGHT, Tokens

Shape = Literal["bars", "square"]

EDGE = 22
NAME, INDENT, SWATCH = 230, 14, 11
BAR_ROW, BAR_COLUMN, BAR_GAP, BAR_LEAST = 28, 230, 18, 130
CELL, TURNED = 42, 150
TITLE, LINE = 26, 18
AFTER_NUMBER = 44
SCALE = 2
"""Pixels of a picture file for each unit of the drawing."""


@dataclass(frozen=True, slots=True)
class ChartLine:
    """A code and its numbers, one for each column."""

    name: str
    depth: int
    colour: int
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ChartData:
    """What is drawn; `note` says what the numbers count."""

    shape: Shape
    title: str
    note: str
    columns: tuple[str, ...]
    lines: tuple[ChartLine, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Everything that is written in the picture."""
        return (self.title, self.note, *self.columns, *(line.name for line in self.lines))


class CodeChart(QWidget):
    """A picture in the window, as large as it must be; a screen reader is told its numbers."""

    def __init__(self) -> None:
        """Begin with nothing to draw."""
        super().__init__()
        self._data: ChartData | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.update)

    def show_data(self, data: ChartData) -> None:
        """Draw other numbers."""
        self._data = data
        size = size_of(data)
        self.setMinimumSize(size)
        self.setFixedHeight(size.height())
        self.setAccessibleName(data.title)
        self.setAccessibleDescription(f"{data.note} {_told(data)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if self._data is not None:
            painter = QPainter(self)
            paint(painter, self._data, look().tokens, self.width())
            painter.end()


def size_of(data: ChartData) -> QSize:
    """How large a picture is at the least."""
    head = EDGE + TITLE + 2 * LINE + 10
    many, columns = len(data.lines), max(1, len(data.columns))
    if data.shape == "bars":
        wide = 2 * EDGE + NAME + columns * (BAR_LEAST + BAR_GAP)
        return QSize(wide, head + (LINE + 6) + many * BAR_ROW + EDGE)
    wide = 2 * EDGE + NAME + columns * CELL + TURNED // 2
    return QSize(max(wide, 560), head + TURNED + many * CELL + EDGE)


def svg(data: ChartData) -> bytes:
    """The picture as SVG."""
    from PySide6.QtSvg import QSvgGenerator

    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(written)
    size = size_of(data)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(data.title)
    generator.setDescription(data.note)
    painter = QPainter(generator)
    paint(painter, data, LIGHT, size.width())
    painter.end()
    return bytes(written.data().data())


def png(data: ChartData) -> bytes:
    """The picture as PNG, on white, two pixels for each unit."""
    size = size_of(data)
    image = QImage(size * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(QColor(LIGHT.paper))
    painter = QPainter(image)
    paint(painter, data, LIGHT, size.width())
    painter.end()
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(written.data())


def paint(painter: QPainter, data: ChartData, tokens: Tokens, width: float) -> None:
    """Draw a picture on a ground of a width."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = QRectF(EDGE, EDGE, width - 2 * EDGE, 0)
    _write(painter, _down(room, 0, TITLE), data.title, font(14, SEMIBOLD), tokens.ink)
    _wrap(painter, _down(room, TITLE, 2 * LINE), data.note, font(12), tokens.ink2)
    below = _down(room, TITLE + 2 * LINE + 10, 0)
    if data.shape == "bars":
        _bars(painter, below, data, tokens)
    else:
        _square(painter, below, data, tokens)


def _bars(painter: QPainter, room: QRectF, data: ChartData, tokens: Tokens) -> None:
    columns = max(1, len(data.columns))
    wide = min(BAR_COLUMN * 2.0, (room.width() - NAME) / columns - BAR_GAP)
    most = max((number for line in data.lines for number in line.numbers), default=0)
    for place, name in enumerate(data.columns):
        left = room.left() + NAME + place * (wide + BAR_GAP)
        head = QRectF(left, room.top(), wide, LINE)
        _write(painter, head, name, font(12, MEDIUM), tokens.ink2)
    top = room.top() + LINE + 6
    for number, line in enumerate(data.lines):
        row = QRectF(room.left(), top + number * BAR_ROW, room.width(), BAR_ROW)
        _name(painter, row, line, tokens)
        for place, count in enumerate(line.numbers):
            left = room.left() + NAME + place * (wide + BAR_GAP)
            bar = QRectF(left, row.center().y() - 6, wide - AFTER_NUMBER, 12)
            _bar(painter, bar, count / most if most else 0.0, line.colour, tokens)
            share = bar.width() * count / most if most else 0.0
            said = QRectF(left + share + 7, row.top(), AFTER_NUMBER, BAR_ROW)
            ink = tokens.ink if count else tokens.ink3
            _write(painter, said, f"{count:,}", font(12, tabular=True), ink)


def _bar(painter: QPainter, room: QRectF, share: float, tone: int, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.line))
    painter.drawRect(QRectF(room.left() - 1, room.top() - 8, 1, room.height() + 16))
    if share > 0:
        painter.setBrush(QColor(tokens.codes[tone].strong))
        long = max(3.0, room.width() * share)
        painter.drawRoundedRect(QRectF(room.left(), room.top(), long, room.height()), 2.5, 2.5)


def _square(painter: QPainter, room: QRectF, data: ChartData, tokens: Tokens) -> None:
    """Draw a square of shades; what stands on the diagonal is outlined and not shaded."""
    most = max(
        (n for at, one in enumerate(data.lines) for to, n in enumerate(one.numbers) if at != to),
        default=0,
    )
    left, top = room.left() + NAME, room.top() + TURNED
    for place, name in enumerate(data.columns):
        painter.save()
        painter.translate(QPointF(left + place * CELL + CELL / 2, top - 8))
        painter.rotate(-50)
        _write(painter, QRectF(0, -9, TURNED + 20, 18), name, font(12), tokens.ink2)
        painter.restore()
    for at, line in enumerate(data.lines):
        row = QRectF(room.left(), top + at * CELL, NAME - 10, CELL)
        _name(painter, row, line, tokens)
        for to, count in enumerate(line.numbers):
            cell = QRectF(left + to * CELL, top + at * CELL, CELL, CELL).adjusted(1, 1, -1, -1)
            _cell(painter, cell, count, 0.0 if at == to or not most else count / most, tokens)
            if at == to:
                painter.setPen(QColor(tokens.ink3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def _cell(painter: QPainter, cell: QRectF, count: int, share: float, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    ground = QColor(tokens.chip)
    if share > 0:
        ground = _mixed(QColor(tokens.accent_bg), QColor(tokens.accent), share**0.7)
    painter.setBrush(ground)
    painter.drawRoundedRect(cell, 4, 4)
    deep = share**0.7 > 0.68
    ink = tokens.accent_ink if deep else tokens.ink if count else tokens.ink3
    _write(painter, cell, f"{count:,}" if count else "·", font(12, tabular=True), ink, centred=True)


def _name(painter: QPainter, row: QRectF, line: ChartLine, tokens: Tokens) -> None:
    left = row.left() + line.depth * INDENT
    square = QRectF(left, row.center().y() - SWATCH / 2, SWATCH, SWATCH)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.codes[line.colour].strong))
    painter.drawRoundedRect(square, 3, 3)
    said = QRectF(left + SWATCH + 8, row.top(), NAME - 30 - line.depth * INDENT, row.height())
    _write(painter, said, line.name, font(13, REGULAR if line.depth else MEDIUM), tokens.ink)


def _write(
    painter: QPainter, room: QRectF, words: str, used: QFont, ink: str, *, centred: bool = False
) -> None:
    painter.setFont(used)
    painter.setPen(QColor(ink))
    shown = QFontMetricsF(used).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _wrap(painter: QPainter, room: QRectF, words: str, used: QFont, ink: str) -> None:
    painter.setFont(used)
    painter.setPen(QColor(ink))
    painter.drawText(room, int(Qt.TextFlag.TextWordWrap), words)


def _down(room: QRectF, by: float, height: float) -> QRectF:
    return QRectF(room.left(), room.top() + by, room.width(), height)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    def between(first: float, last: float) -> float:
        return first + (last - first) * share

    return QColor.fromRgbF(
        between(one.redF(), other.redF()),
        between(one.greenF(), other.greenF()),
        between(one.blueF(), other.blueF()),
    )


def _told(data: ChartData) -> str:
    return ". ".join(_line(line, data.columns) for line in data.lines)


def _line(line: ChartLine, columns: Sequence[str]) -> str:
    if len(columns) < 2:
        return f"{line.name}: {line.numbers[0]}"
    pairs = zip(columns, line.numbers, strict=True)
    return f"{line.name}: " + ", ".join(f"{name} {count}" for name, count in pairs if count)
