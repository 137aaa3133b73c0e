"""The places that a search found in the page: a frame around each, a line in the ruler.

They are no codings: they are framed, not tinted, and go when the search does.

Called by `painting`; `surface` keeps the places of its scene.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from workbench.model.span import Span
from workbench.ui.text.rows import Row
from workbench.ui.text.shades import mixed

if TYPE_CHECKING:
    from workbench.ui.text.painting import Scene

_GROUND, _GROUND_HERE = 0.84, 0.62
"""How much of the paper is in the ground of a place, and of the one that is shown now."""


class Found:
    """Places in order, apart; `here` is the number of the one that is shown, or -1."""

    def __init__(self, spans: Iterable[Span] = (), here: int = -1) -> None:
        self.spans = sorted(spans)
        self.here = here
        self._starts = [span.start for span in self.spans]
        self._ends = [span.end for span in self.spans]

    def between(self, start: int, end: int) -> Iterator[tuple[int, Span]]:
        """The places that share a code point with a range, with their numbers."""
        for number in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            yield number, self.spans[number]

    def from_on(self, offset: int) -> int:
        """The number of the first place at or after an offset, the first one if there is none."""
        number = bisect_left(self._starts, offset)
        return number if number < len(self.spans) else 0


def draw_found(painter: QPainter, row: Row, scene: Scene) -> None:
    """Lay a ground under the places of a row and frame them."""
    kind, shades = scene.type, scene.shades
    for number, span in scene.found.between(row.block.start, row.block.end):
        here = number == scene.found.here
        share = _GROUND_HERE if here else _GROUND
        painter.setPen(QPen(shades.warning, 1.6 if here else 1.0))
        painter.setBrush(mixed(shades.warning, shades.paper, share))
        for left, right, line in row.pieces(span.start, span.end):
            y = line * kind.line_h + kind.line_dy - 1
            box = QRectF(left - 1, y, right - left + 2, kind.glyph_h + 2)
            painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
