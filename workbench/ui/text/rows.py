"""One laid-out block of the page, and the cache of the last four hundred.

Called by `scrolling` (heights), `painting` and `caret` (rectangles, positions). A row keeps
its QTextLayout; lines are asked of the layout each time and never kept.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from workbench.ui.text.metrics import HEAD, PAD, Type
from workbench.ui.text.page import Block
from workbench.ui.text.positions import Positions, begins_right, runs_right_to_left

if TYPE_CHECKING:
    from workbench.ui.text.highlights import Highlights
    from workbench.ui.text.stripes import Stripes

KEPT = 400


class Piece(NamedTuple):
    """A part of one line that a range covers: pixels from the left edge of the text."""

    left: float
    right: float
    line: int


class Row:
    """A block laid out at one width; vertical positions count from the top of the row."""

    __slots__ = (
        "_line_h",
        "_right_to_left",
        "block",
        "ends",
        "height",
        "highlights",
        "layout",
        "left_stripes",
        "other_highlights",
        "positions",
        "starts",
        "stripes",
        "text_y",
    )

    def __init__(self, text: str, block: Block, kind: Type, width: int, headed: bool) -> None:
        self.block = block
        self.positions = Positions(text)
        self._right_to_left = runs_right_to_left(text)
        self._line_h = kind.line_h
        self.text_y = (PAD + (HEAD if headed else 0)) if block.first else 0
        self.layout = QTextLayout(text.replace("\n", "\u2028"), kind.font)
        self.layout.setTextOption(_wrapping(begins_right(text)))
        self.layout.setCacheEnabled(True)
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._lay_out(kind, width)
        self.height = self.text_y + self.lines * kind.line_h + (PAD if block.last else 0)
        self.highlights: Highlights | None = None
        self.other_highlights: Highlights | None = None
        self.stripes: Stripes | None = None
        self.left_stripes: Stripes | None = None

    def _lay_out(self, kind: Type, width: int) -> None:
        layout, text = self.layout, self.layout.text()
        y = float(kind.line_dy)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += kind.line_h
            self.starts.append(line.textStart())
        layout.endLayout()
        units = Positions(text).to_units(len(text))
        for end in [*self.starts[1:], units]:
            last = self.positions.to_points(end) - 1
            blank = end < units and last >= 0 and text[last] in " \u2028\t"
            self.ends.append(end - 1 if blank else end)

    @property
    def lines(self) -> int:
        """How many lines the row has: at least one."""
        return max(1, len(self.starts))

    def line_y(self, line: int) -> int:
        """The top of a line."""
        return self.text_y + line * self._line_h

    def to_units(self, offset: int) -> int:
        """The UTF-16 position in the layout of an offset of the page."""
        inside = min(max(offset, self.block.start), self.block.end)
        return self.positions.to_units(inside - self.block.start)

    def to_offset(self, units: int) -> int:
        """The offset of the page of a UTF-16 position in the layout."""
        return self.block.start + self.positions.to_points(units)

    def line_of(self, offset: int) -> int:
        """The line on which the caret stands at an offset."""
        return max(0, bisect_right(self.starts, self.to_units(offset)) - 1)

    def x_of(self, offset: int, line: int | None = None) -> float:
        """Where the caret stands at an offset, from the left edge of the text."""
        if not self.starts:
            return 0.0
        units = self.to_units(offset)
        place = self.line_of(offset) if line is None else line
        return _x(self.layout.lineAt(place).cursorToX(units))

    def offset_at(self, x: float, line: int) -> int:
        """The offset nearest to a point on a line."""
        if not self.starts:
            return self.block.start
        line = min(max(line, 0), len(self.starts) - 1)
        first, last = self.starts[line], self._last_place(line)
        shape = self.layout.lineAt(line)
        if self._right_to_left:
            return self.to_offset(min(max(shape.xToCursor(x), first), last))
        return self.to_offset(self._nearest(shape, x, first, last))

    def _nearest(self, shape: QTextLine, x: float, first: int, last: int) -> int:
        """The position nearest to an x on a line that runs from left to right.

        Qt's own answer can be the end of the line where a letter carries a combining mark.
        """
        units = range(first, last + 1)
        after = first + bisect_left(units, x, key=lambda unit: _x(shape.cursorToX(unit)))
        after = min(after, last)
        if not self.layout.isValidCursorPosition(after):
            after = self.layout.nextCursorPosition(after)
        before = max(first, self.layout.previousCursorPosition(after))
        nearer = x - _x(shape.cursorToX(before)) < _x(shape.cursorToX(after)) - x
        return before if nearer else min(after, last)

    def _last_place(self, line: int) -> int:
        """The last position that is drawn on a line, not at the head of the next."""
        end = self.ends[line]
        if line + 1 < len(self.starts) and self.starts[line + 1] == end:
            return self.layout.previousCursorPosition(end)
        return end

    def line_edges(self, line: int) -> tuple[int, int]:
        """The first and the last offset of a line, without the blank it is wrapped at."""
        if not self.starts:
            return self.block.start, self.block.start
        return self.to_offset(self.starts[line]), self.to_offset(self._last_place(line))

    def next_grapheme(self, offset: int) -> int:
        """The offset after the letter at `offset`, as a reader sees letters."""
        return self.to_offset(self.layout.nextCursorPosition(self.to_units(offset)))

    def previous_grapheme(self, offset: int) -> int:
        """The offset of the letter before `offset`, as a reader sees letters."""
        return self.to_offset(self.layout.previousCursorPosition(self.to_units(offset)))

    def snap(self, offset: int) -> int:
        """An offset that does not cut a letter in two."""
        units = self.to_units(offset)
        if self.layout.isValidCursorPosition(units):
            return self.to_offset(units)
        return self.to_offset(self.layout.previousCursorPosition(units))

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """The pieces of lines that a range covers, without blanks at wrapped ends."""
        first, last = self.to_units(start), self.to_units(end)
        line = max(0, bisect_right(self.starts, first) - 1)
        while line < len(self.starts) and self.starts[line] < last:
            a, b = max(first, self.starts[line]), min(last, self.ends[line])
            if a < b:
                yield from self._pieces_of_line(a, b, line)
            line += 1

    def _pieces_of_line(self, start: int, end: int, line: int) -> Iterator[Piece]:
        shape = self.layout.lineAt(line)
        if self._right_to_left:
            for run in shape.glyphRuns(start, end - start):
                box = run.boundingRect()
                yield Piece(box.left(), box.right(), line)
            return
        left, right = _x(shape.cursorToX(start)), _x(shape.cursorToX(end))
        yield Piece(min(left, right), max(left, right), line)


class Rows:
    """The rows laid out last; the oldest goes first."""

    def __init__(self, make: Callable[[int], Row]) -> None:
        self._make = make
        self._rows: OrderedDict[int, Row] = OrderedDict()

    def __getitem__(self, block: int) -> Row:
        """The row of a block, laid out now if it was not."""
        row = self._rows.get(block)
        if row is not None:
            self._rows.move_to_end(block)
            return row
        row = self._rows[block] = self._make(block)
        if len(self._rows) > KEPT:
            self._rows.popitem(last=False)
        return row

    def __contains__(self, block: int) -> bool:
        """Whether the row of a block is laid out."""
        return block in self._rows

    def __len__(self) -> int:
        """How many rows are laid out."""
        return len(self._rows)

    def clear(self) -> None:
        """Forget all rows: the width, the font or the text is another."""
        self._rows.clear()

    def forget_marks(self, first: int, last: int) -> None:
        """Forget what is drawn of marks in blocks first..last; the layouts stay."""
        if last - first > len(self._rows):
            touched = [row for block, row in self._rows.items() if first <= block <= last]
        else:
            touched = [self._rows[b] for b in range(first, last + 1) if b in self._rows]
        for row in touched:
            row.highlights = row.other_highlights = row.stripes = row.left_stripes = None


def _x(answer: Any) -> float:
    """The x in what `QTextLine.cursorToX` answers: a number, or a pair in Python."""
    return float(answer[0] if isinstance(answer, tuple) else answer)


def _wrapping(from_right: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    )
    if from_right:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option
