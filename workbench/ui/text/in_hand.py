"""What the reader has in hand: the card of the turn, the caret, a selection, grips.

Called by `painting`, which draws it over and under the words of a row, and by `hits`, which
finds the grips.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.model.span import Span
from workbench.ui.text.rows import Row

if TYPE_CHECKING:
    from workbench.ui.text.painting import Scene

GRIP = 4.6
_CARD_X = 12


def plain(row: Row, scene: Scene) -> bool:
    """Whether nothing of the reader lies on a row."""
    block, mark = row.block, scene.focused_mark()
    held = [scene.selection] if scene.selection is not None else []
    if mark is not None:
        held.append(Span(mark.start, mark.end))
    return (
        block.turn != scene.page.turn_at(scene.caret)
        and not any(span.start < block.end and block.start < span.end for span in held)
        and next(scene.found.between(block.start, block.end), None) is None
    )


def draw_card(painter: QPainter, row: Row, scene: Scene) -> None:
    """The quiet card behind the turn of the caret, with its bar."""
    columns, shades, block = scene.columns, scene.shades, row.block
    top = 3 if block.first else -12
    bottom = row.height - 3 if block.last else row.height + 12
    x = columns.left + _CARD_X
    painter.save()
    painter.setClipRect(QRectF(0, 0, columns.lanes_x, row.height), Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shades.turn)
    painter.drawRoundedRect(QRectF(x, top, columns.texts_end + 10 - x, bottom - top), 8, 8)
    painter.setBrush(shades.accent if scene.active else shades.line)
    inset = 9 if block.first else 0
    outset = 9 if block.last else 0
    painter.drawRoundedRect(QRectF(x, top + inset, 3, bottom - outset - top - inset), 1.5, 1.5)
    painter.restore()


def fill(
    painter: QPainter, row: Row, start: int, end: int, colour: QColor, scene: Scene, more: int = 0
) -> None:
    """Lay a colour under the words of a row that a range covers; `more` makes it taller."""
    if start >= row.block.end or end <= row.block.start:
        return
    kind = scene.type
    for left, right, line in row.pieces(start, end):
        y = line * kind.line_h + kind.line_dy - 1
        painter.fillRect(QRectF(left, y, right - left, kind.glyph_h + 2 + more), colour)


def holds(row: Row, caret: int) -> bool:
    """Whether the caret stands in a row; between two blocks of a turn, it is in the second."""
    block = row.block
    return block.start <= caret < block.end or (block.last and caret == block.end)


def draw_caret(painter: QPainter, row: Row, scene: Scene) -> None:
    """Draw the caret before its letter."""
    line = row.line_of(scene.caret)
    x = round(row.x_of(scene.caret, line))
    y = line * scene.type.line_h + scene.type.line_dy - 1
    painter.fillRect(QRect(x - 1, y, 2, scene.type.glyph_h + 2), scene.shades.accent)


def draw_ends(
    painter: QPainter, row: Row, start: int, end: int, colour: QColor, scene: Scene
) -> None:
    """The bars and grips at both ends of the focused mark, or of a touched selection."""
    kind = scene.type
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(scene.shades.paper, 1.5))
    painter.setBrush(colour)
    for x, line, at_end in grips(row, start, end):
        y = line * kind.line_h + kind.line_dy
        painter.fillRect(QRectF(x - 1, y - 2, 2, kind.glyph_h + 5), colour)
        painter.drawEllipse(QPointF(x, y + kind.glyph_h + 4 if at_end else y - 3), GRIP, GRIP)
    painter.restore()


def grips(row: Row, start: int, end: int) -> list[tuple[float, int, bool]]:
    """The ends of a passage that lie in a row: x, line, and whether it is the end."""
    found = []
    if row.block.start <= start < row.block.end:
        line = row.line_of(start)
        found.append((row.edge_x(start, False), line, False))
    if row.block.start < end <= row.block.end:
        line = row.line_of(end - 1)
        found.append((row.edge_x(end, True), line, True))
    return found
