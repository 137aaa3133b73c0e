"""Which parts of a line a range of letters covers, where letters run both ways.

A range that is one piece in reading order may be several on the screen. Qt tells where whole
letters stand, but not where a part of a ligature does: such a part is measured here.

Called by `rows`. Positions are UTF-16 units of the layout.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGlyphRun, QTextLayout, QTextLine

Box = tuple[float, float]
_TOUCH = 0.05


class TwoWays:
    """One line of a layout in which letters run both ways."""

    def __init__(self, layout: QTextLayout, line: int) -> None:
        self._layout = layout
        self._line: QTextLine = layout.lineAt(line)

    def boxes(self, start: int, end: int) -> list[Box]:
        """The left and right edges of the parts that start:end covers, from the left."""
        found = [*self._part(start, end, start), *self._part(start, end, end)]
        first = self._ligature(start)[1] if self._cut(start) else start
        last = self._ligature(end)[0] if self._cut(end) else end
        if first < last:
            runs = self._line.glyphRuns(first, last - first)
            found += [_edges(run.boundingRect()) for run in runs]
        return merged(found)

    def runs_left(self, unit: int) -> bool:
        """Whether the letter at a position runs from right to left."""
        runs = self._glyphs(unit)
        return bool(runs) and runs[0].isRightToLeft()

    def caret_at(self, unit: int, behind: bool = False) -> float | None:
        """Where the caret stands before the letter at a position, or `behind` the one before it.

        Qt's own answer is a blank too far left where a wrapped line begins at the right. None
        where nothing is drawn there.
        """
        start, end = self._line.textStart(), self._end()
        behind = unit > start and (behind or unit >= end)
        letter = self._layout.previousCursorPosition(unit) if behind else unit
        boxes = self.boxes(letter, self._layout.nextCursorPosition(letter)) if letter < end else []
        if not boxes:
            return None
        return boxes[0][0] if self.runs_left(letter) == behind else boxes[-1][1]

    def place_at(self, x: float, first: int, last: int) -> int:
        """The position nearest to an x, from first to last: before or after the letter there."""
        near, place = float("inf"), first
        for letter, after in itertools.pairwise(self._letters(first, last)):
            for left, right in self.boxes(letter, after):
                away = max(left - x, x - right, 0)
                if away < near:
                    near = away
                    ahead = self.runs_left(letter) == (x < (left + right) / 2)
                    place = after if ahead else letter
        return min(place, last)

    def _part(self, start: int, end: int, cut: int) -> Iterator[Box]:
        """The part of the ligature around `cut` that lies within start:end."""
        if not self._cut(cut):
            return
        letters = self._letters(*self._ligature(cut))
        inside = [n for n, unit in enumerate(letters[:-1]) if start <= unit < end]
        if not inside or (cut == end and start >= letters[0] and self._cut(start)):
            return
        whole = self._line.glyphRuns(letters[0], letters[-1] - letters[0])
        left, right = merged([_edges(run.boundingRect()) for run in whole])[0]
        each = (right - left) / (len(letters) - 1)
        before, after = inside[0] * each, (inside[-1] + 1) * each
        if whole[0].isRightToLeft():
            yield right - after, right - before
        else:
            yield left + before, left + after

    def _cut(self, unit: int) -> bool:
        """Whether a position lies inside a ligature: both letters are one glyph."""
        before = self._layout.previousCursorPosition(unit)
        if before >= unit or unit >= self._end():
            return False
        one, other = self._glyphs(before), self._glyphs(unit)
        if not one or not other:
            return False
        return one[0].positions()[:1] == other[0].positions()[:1]

    def _ligature(self, unit: int) -> tuple[int, int]:
        first, last = unit, self._layout.nextCursorPosition(unit)
        while self._cut(first):
            first = self._layout.previousCursorPosition(first)
        while self._cut(last):
            last = self._layout.nextCursorPosition(last)
        return first, last

    def _letters(self, start: int, end: int) -> list[int]:
        """The positions before and after every letter of a range."""
        found = [start]
        while found[-1] < end:
            found.append(self._layout.nextCursorPosition(found[-1]))
        return found

    def _end(self) -> int:
        return self._line.textStart() + self._line.textLength()

    def _glyphs(self, unit: int) -> Sequence[QGlyphRun]:
        return self._line.glyphRuns(unit, self._layout.nextCursorPosition(unit) - unit)


def merged(boxes: Sequence[Box]) -> list[Box]:
    """The same edges from the left, where those that touch are one."""
    found: list[Box] = []
    for left, right in sorted(boxes):
        if found and left <= found[-1][1] + _TOUCH:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def _edges(box: QRectF) -> Box:
    return box.left(), box.right()
