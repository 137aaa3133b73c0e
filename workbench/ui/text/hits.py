"""From points to places and back: what lies under the mouse, where a passage is seen.

Called by `surface`. Points are viewport coordinates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect

from workbench.model.span import Span
from workbench.ui.text.bands import Band
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.in_hand import grips
from workbench.ui.text.lanes import marks_of, side_of
from workbench.ui.text.metrics import LANE, LANES_GAP, Flank
from workbench.ui.text.painting import Scene
from workbench.ui.text.rows import Row
from workbench.ui.text.scrolling import Scroller, Seen
from workbench.ui.text.selection import Edge
from workbench.ui.text.stripes import Stripes

GRIP_REACH, FINGER_REACH = 9, 16
_NAME_H = 19


class Grip(NamedTuple):
    """A grip that is drawn: of a mark, or of the selection (None).

    `spot` is its middle, `words` the middle of the line at the end that it moves.
    """

    mark: Mark | None
    edge: Edge
    spot: QPoint
    words: QPoint


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
        return row.offset_at(point.x() - self._scene.columns.text_at(point.x()).x, line)

    def over_text(self, point: QPoint) -> bool:
        """Whether a point is over a column of text."""
        columns, x = self._scene.columns, point.x()
        after = columns.text_w + LANES_GAP // 2
        return any(text.x - 8 <= x <= text.x + after for text in columns.texts)

    def mark_at(self, point: QPoint) -> str | None:
        """The innermost mark over the words at a point."""
        if not self.over_text(point) or not self._scene.highlights:
            return None
        offset = self.offset_at(point)
        over = self._scene.marks.over(offset) or self._scene.marks.over(max(0, offset - 1))
        text = self._scene.columns.text_at(point.x())
        for mark in marks_of(over, text.side):
            if self.box_near(mark, point.y(), text.x).adjusted(-3, -3, 3, 6).contains(point):
                return mark.id
        return None

    def box_near(self, mark: Mark, y: int, text_x: int) -> QRect:
        """The box of the part of a mark that lies on the line at a height, in one text."""
        found = self._row_at(y)
        if found is None:
            return QRect()
        seen, row = found
        box = QRect()
        for left, right, line in row.pieces(mark.start, mark.end):
            top = seen.y + row.line_y(line)
            if top <= y < top + self._scene.type.line_h:
                x = text_x + round(left)
                box |= QRect(x, top, round(right - left), self._scene.type.line_h)
        return box

    def mark_beside(self, point: QPoint) -> str | None:
        """The mark whose stripe or name is at a point of the margin."""
        found = self._row_at(point.y())
        if found is None or not self._scene.highlights:
            return None
        seen, row = found
        *before, flank = self._scene.columns.flanks
        at = _beside(row.stripes, flank, point.x(), point.y() - seen.y)
        if at is None and before:
            at = _beside(row.left_stripes, before[0], point.x(), point.y() - seen.y)
        return at or self._next_unnamed(self.unnamed_beside(point))

    def _next_unnamed(self, marks: Sequence[Mark]) -> str | None:
        """The first of the marks that share a place; the one after the mark in hand, if any is."""
        place_of, held = self._scene.marks.place_of, self._scene.focused_mark()
        ids = sorted((mark.id for mark in marks), key=place_of)
        after = [one for one in ids if held is not None and place_of(one) > place_of(held.id)]
        return next(iter(after or ids), None)

    def unnamed_beside(self, point: QPoint) -> Sequence[Mark]:
        """The marks that stand together at a point of the margin: “+n more”, a hatched lane."""
        found = self._row_at(point.y())
        if found is None or not self._scene.highlights:
            return ()
        seen, row = found
        margins = (row.stripes, row.left_stripes)
        for margin, flank in zip(margins, reversed(self._scene.columns.flanks), strict=False):
            marks = _together(margin, flank, point.x(), point.y() - seen.y)
            if marks:
                return marks
        return ()

    def bands_beside(self, point: QPoint) -> list[Band]:
        """The parts of the transcript that lie at a point of the gutter."""
        found = self._row_at(point.y())
        columns = self._scene.columns
        if found is None or point.x() >= columns.left + columns.gutter - 4:
            return []
        seen, row = found
        line = max(0, (point.y() - seen.y - row.text_y) // self._scene.type.line_h)
        start, end = row.line_edges(min(line, row.lines - 1))
        return self._scene.bands.over(start, end)

    def grip_at(self, point: QPoint, reach: int = GRIP_REACH) -> Grip | None:
        """The nearest grip that a point is on: of the focused mark, or of a touched selection."""
        near = [grip for grip in self._grips() if _away(grip.spot, point) <= reach]
        return min(near, key=lambda grip: _away(grip.spot, point), default=None)

    def _grips(self) -> Iterator[Grip]:
        scene = self._scene
        mark = scene.focused_mark()
        if mark is not None:
            yield from self._grips_of(mark.start, mark.end, mark)
        if scene.gripped and scene.selection is not None:
            yield from self._grips_of(scene.selection.start, scene.selection.end, None)

    def _grips_of(self, start: int, end: int, mark: Mark | None) -> Iterator[Grip]:
        kind, columns = self._scene.type, self._scene.columns
        text_x = columns.text_of(side_of(mark)) if mark is not None else columns.text_x
        for seen in self._scroller.seen():
            row = self._scroller.rows[seen.block]
            for x, line, at_end in grips(row, start, end):
                top = seen.y + row.line_y(line)
                glyphs = top + kind.line_dy
                spot = glyphs + kind.glyph_h + 4 if at_end else glyphs - 3
                across = text_x + round(x)
                words = QPoint(across, top + kind.line_h // 2)
                yield Grip(mark, "end" if at_end else "start", QPoint(across, spot), words)

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
        """The first offset of the first whole line in view, and its y; None at the very top."""
        rows, pitch = self._scroller.seen(), self._scene.type.line_h
        if self._scroller.anchor == (0, 0) or not rows:
            return None
        for seen in rows:
            row = self._scroller.rows[seen.block]
            line = max(0, -((seen.y + row.text_y) // pitch))
            if line < row.lines:
                return row.line_edges(line)[0], seen.y + row.line_y(line)
        row = self._scroller.rows[rows[-1].block]
        return row.line_edges(row.lines - 1)[0], rows[-1].y + row.line_y(row.lines - 1)

    def anchor_for(self, offset: int, y: int) -> tuple[int, int]:
        """The anchor that brings the line of an offset to a height of the viewport."""
        block = self._scene.page.block_at(offset)
        row = self._scroller.rows[block]
        return block, row.line_y(row.line_of(offset)) - y


def _beside(margin: Stripes | None, flank: Flank, x: int, y: int) -> str | None:
    """The mark whose stripe or name is at a point of one margin of a row."""
    if margin is None:
        return None
    out = flank.lanes_x - x if flank.on_left else x - flank.lanes_x
    into = flank.label_x - x if flank.on_left else x - flank.label_x
    if out < -3:
        return None
    for label in margin.labels:
        if into >= 0 and label.y <= y <= label.y + _NAME_H:
            return label.mark.id
    for stripe in margin.stripes:
        if stripe.x - 3 <= out <= stripe.x + LANE - 3 and stripe.top <= y <= stripe.bottom:
            return stripe.mark.id
    return None


def _together(margin: Stripes | None, flank: Flank, x: int, y: int) -> Sequence[Mark]:
    if margin is None:
        return ()
    out = flank.lanes_x - x if flank.on_left else x - flank.lanes_x
    into = flank.label_x - x if flank.on_left else x - flank.label_x
    if 0 <= into <= flank.label_w and margin.more_y <= y <= margin.more_y + _NAME_H:
        return margin.unnamed
    for lane, crowd in margin.crowds.items():
        if lane - 3 <= out <= lane + LANE - 3 and crowd.top <= y <= crowd.bottom:
            return crowd.marks
    return ()


def _away(one: QPoint, other: QPoint) -> int:
    """How far two points are apart, in the direction in which they are further apart."""
    between = one - other
    return max(abs(between.x()), abs(between.y()))
