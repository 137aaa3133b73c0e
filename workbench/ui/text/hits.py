"""From points to places and back: what lies under the mouse, where a passage is seen.

Called by `surface`. Points are viewport coordinates.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from workbench.model.span import Span
from workbench.ui.text.bands import Band
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.metrics import LANE, LANES_GAP
from workbench.ui.text.painting import Scene, grips
from workbench.ui.text.rows import Row
from workbench.ui.text.scrolling import Scroller, Seen
from workbench.ui.text.selection import Edge

GRIP_REACH = 9
_NAME_H = 19


class Hits:
    """Answers from what is laid out in the viewport."""

    def __init__(self, scroller: Scroller, scene: Scene) -> None:
        self._scroller, self._scene = scroller, scene

    def _row_at(self, y: int) -> tuple[Seen, Row] | None:
        seen = self._scroller.seen_at(y)
        return None if seen is None else (seen, self._scroller.rows[seen.block])

    def offset_at(self, point: QPoint) -> int:
        """The offset nearest to a point."""
        found = self._row_at(point.y())
        if found is None:
            return 0
        seen, row = found
        line = (point.y() - seen.y - row.text_y) // self._scene.type.line_h
        return row.offset_at(point.x() - self._scene.columns.text_x, line)

    def over_text(self, point: QPoint) -> bool:
        """Whether a point is over the column of text."""
        columns = self._scene.columns
        return columns.text_x - 8 <= point.x() <= columns.text_x + columns.text_w + LANES_GAP // 2

    def mark_at(self, point: QPoint) -> str | None:
        """The innermost mark over the words at a point."""
        if not self.over_text(point) or not self._scene.highlights:
            return None
        offset = self.offset_at(point)
        over = self._scene.marks.over(offset) or self._scene.marks.over(max(0, offset - 1))
        place = QPoint(point.x(), point.y())
        for mark in over:
            if self.box_near(mark, place.y()).adjusted(-3, -3, 3, 6).contains(place):
                return mark.id
        return None

    def box_near(self, mark: Mark, y: int) -> QRect:
        """The box of the part of a mark that lies on the line at a height."""
        found = self._row_at(y)
        if found is None:
            return QRect()
        seen, row = found
        box = QRect()
        for left, right, line in row.pieces(mark.start, mark.end):
            top = seen.y + row.line_y(line)
            if top <= y < top + self._scene.type.line_h:
                x = self._scene.columns.text_x + round(left)
                box |= QRect(x, top, round(right - left), self._scene.type.line_h)
        return box

    def mark_beside(self, point: QPoint) -> str | None:
        """The mark whose stripe or name is at a point of the margin."""
        columns = self._scene.columns
        found = self._row_at(point.y())
        if found is None or point.x() < columns.lanes_x - 3 or not self._scene.highlights:
            return None
        seen, row = found
        margin, x, y = row.stripes, point.x() - columns.lanes_x, point.y() - seen.y
        if margin is None:
            return None
        for label in margin.labels:
            if point.x() >= columns.label_x and label.y <= y <= label.y + _NAME_H:
                return label.mark.id
        for stripe in margin.stripes:
            if stripe.x - 3 <= x <= stripe.x + LANE - 3 and stripe.top <= y <= stripe.bottom:
                return stripe.mark.id
        return None

    def bands_beside(self, point: QPoint) -> list[Band]:
        """The parts of the transcript that lie at a point of the gutter."""
        found = self._row_at(point.y())
        if found is None or point.x() >= self._scene.columns.text_x - 4:
            return []
        seen, row = found
        line = max(0, (point.y() - seen.y - row.text_y) // self._scene.type.line_h)
        start, end = row.line_edges(min(line, row.lines - 1))
        return self._scene.bands.over(start, end)

    def grip_at(self, point: QPoint) -> tuple[Mark, Edge] | None:
        """The focused mark and its end, if a point is on one of its grips."""
        mark = self._scene.focused_mark()
        if mark is None:
            return None
        kind = self._scene.type
        for seen in self._scroller.seen():
            row = self._scroller.rows[seen.block]
            for x, line, at_end in grips(row, mark):
                top = seen.y + row.line_y(line) + kind.line_dy
                y = top + kind.glyph_h + 4 if at_end else top - 3
                away = QPoint(round(self._scene.columns.text_x + x), y) - point
                if max(abs(away.x()), abs(away.y())) <= GRIP_REACH:
                    return mark, "end" if at_end else "start"
        return None

    def box_of(self, span: Span) -> QRect:
        """The box around a passage, as far as its rows are in view; null where none is."""
        box = QRect()
        kind, x = self._scene.type, self._scene.columns.text_x
        for seen in self._scroller.seen():
            row = self._scroller.rows[seen.block]
            if row.block.start < span.end and span.start < row.block.end:
                for left, right, line in row.pieces(span.start, span.end):
                    y = seen.y + row.line_y(line) + kind.line_dy - 1
                    piece = QRect(x + round(left), y, round(right - left), kind.glyph_h + 3)
                    box = box.united(piece)
        return box

    def caret_box(self, offset: int) -> QRect:
        """The caret's line at an offset, 2 px wide; null where it is not laid out in view."""
        if not self._scene.page.blocks:
            return QRect()
        block = self._scene.page.block_at(offset)
        y = self._scroller.y_of_block(block)
        if y is None:
            return QRect()
        row, kind = self._scroller.rows[block], self._scene.type
        line = row.line_of(offset)
        x = self._scene.columns.text_x + round(row.x_of(offset, line)) - 1
        return QRect(x, y + row.line_y(line) + kind.line_dy - 1, 2, kind.glyph_h + 2)

    def top_line(self) -> tuple[int, int] | None:
        """The first offset of the first line in view, and its y; None at the very top."""
        if self._scroller.anchor == (0, 0) or not self._scroller.seen():
            return None
        seen = self._scroller.seen()[0]
        row, pitch = self._scroller.rows[seen.block], self._scene.type.line_h
        line = min(max(0, -((seen.y + row.text_y) // pitch)), row.lines - 1)
        return row.line_edges(line)[0], seen.y + row.line_y(line)

    def anchor_for(self, offset: int, y: int) -> tuple[int, int]:
        """The anchor that brings the line of an offset to a height of the viewport."""
        block = self._scene.page.block_at(offset)
        row = self._scroller.rows[block]
        return block, row.line_y(row.line_of(offset)) - y
