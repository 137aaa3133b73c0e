"""One laid-out block of the page: its lines, and where every letter of it stands.

Kept by `kept_rows`; asked by `scrolling` (heights), `painting` and `caret` (rectangles). A row
keeps its QTextLayout and asks it for lines each time: a line must not outlive its layout.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from workbench.ui.text.metrics import HEAD, PAD, Type
from workbench.ui.text.page import Block
from workbench.ui.text.pieces import TwoWays
from workbench.ui.text.positions import Positions, begins_right, runs_right_to_left

if TYPE_CHECKING:
    from workbench.ui.text.highlights import Highlights
    from workbench.ui.text.stripes import Stripes

_STAY = "\u2028\u00a0\u2007\u202f"


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
            last = self.positions.to_points(end) if end < units else 0
            self.ends.append(end - _blanks_before(text, last))

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
        if self._right_to_left:
            x = TwoWays(self.layout, place).caret_at(units)
            if x is not None:
                return x
        return _x(self.layout.lineAt(place).cursorToX(units))

    def offset_at(self, x: float, line: int) -> int:
        """The offset nearest to a point on a line."""
        if not self.starts:
            return self.block.start
        line = min(max(line, 0), len(self.starts) - 1)
        first, last = self.starts[line], self._last_place(line)
        if self._right_to_left:
            return self.to_offset(TwoWays(self.layout, line).place_at(x, first, last))
        return self.to_offset(self._nearest(self.layout.lineAt(line), x, first, last))

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
        first, last = self._whole_letters(self.to_units(start), self.to_units(end))
        line = max(0, bisect_right(self.starts, first) - 1)
        while line < len(self.starts) and self.starts[line] < last:
            a, b = max(first, self.starts[line]), min(last, self.ends[line])
            if a < b:
                yield from self._pieces_of_line(a, b, line)
            line += 1

    def _whole_letters(self, first: int, last: int) -> tuple[int, int]:
        """The same range, widened where it would cut a letter in two."""
        layout = self.layout
        if first >= last:
            return first, last
        if not layout.isValidCursorPosition(first):
            first = layout.previousCursorPosition(first)
        if not layout.isValidCursorPosition(last):
            last = layout.nextCursorPosition(last)
        return first, last

    def _pieces_of_line(self, start: int, end: int, line: int) -> Iterator[Piece]:
        if self._right_to_left:
            for left, right in TwoWays(self.layout, line).boxes(start, end):
                yield Piece(left, right, line)
            return
        shape = self.layout.lineAt(line)
        left, right = _x(shape.cursorToX(start)), _x(shape.cursorToX(end))
        yield Piece(min(left, right), max(left, right), line)

    def edge_x(self, offset: int, at_end: bool) -> float:
        """Where a range begins (or ends) on the screen, from the left edge of the text.

        A letter that runs from right to left begins at its right.
        """
        place = self.to_units(offset)
        letter = self.layout.previousCursorPosition(place) if at_end else place
        line = max(0, bisect_right(self.starts, letter) - 1)
        if not self._right_to_left:
            return self.x_of(offset, line)
        x = TwoWays(self.layout, line).caret_at(place, behind=at_end)
        return self.x_of(offset, line) if x is None else x


def _x(answer: Any) -> float:
    """The x in what `QTextLine.cursorToX` answers: a number, or a pair in Python."""
    return float(answer[0] if isinstance(answer, tuple) else answer)


def _blanks_before(text: str, end: int) -> int:
    """How many blanks a wrapped line ends in; a line break of the text is one."""
    if end and text[end - 1] == "\u2028":
        return 1
    first = end
    while first and text[first - 1].isspace() and text[first - 1] not in _STAY:
        first -= 1
    return end - first


def _wrapping(from_right: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    )
    if from_right:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option
