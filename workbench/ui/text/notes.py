"""The passages that memos point to: dots over their words, and a sign beside their first line.

They are no codings: they have no tint and no stripe.

Called by `painting`; `surface` keeps the notes of its scene.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from workbench.model.span import Span
from workbench.ui.icons import tinted
from workbench.ui.text.rows import Row

if TYPE_CHECKING:
    from workbench.ui.text.painting import Scene

SIGN = 12
_BESIDE = 19
"""So far left of the text the sign begins."""


class Notes:
    """Passages in order; they may lie over each other."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self.spans = sorted(set(spans))
        self._starts = [span.start for span in self.spans]
        self._longest = max(map(len, self.spans), default=0)

    def between(self, start: int, end: int) -> Iterator[Span]:
        """The passages that share a code point with a range."""
        first = bisect_left(self._starts, start - self._longest)
        for span in self.spans[first : bisect_left(self._starts, end)]:
            if span.end > start:
                yield span


def draw_notes(painter: QPainter, row: Row, scene: Scene) -> None:
    """Dot what memos of a row point to; the painter stands at the corner of its text."""
    kind, ink = scene.type, scene.shades.ink3
    for span in scene.notes.between(row.block.start, row.block.end):
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.DotLine))
        pieces = list(row.pieces(span.start, span.end))
        for left, right, line in pieces:
            y = line * kind.line_h + kind.line_dy - 1.5
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        if pieces and row.block.start <= span.start:
            y = pieces[0][2] * kind.line_h + (kind.line_h - SIGN) // 2
            painter.drawPixmap(-_BESIDE, y, tinted("message-square", ink.name(), SIGN))
