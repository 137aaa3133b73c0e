"""What is drawn under and over the words of one row: tints, underlines, "+n".

Called by `painting`; the result is kept in the row until a mark of it changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from workbench.ui.text.codings_index import Mark
from workbench.ui.text.metrics import Type
from workbench.ui.text.rows import Row
from workbench.ui.text.shades import Shades

LEVELS = 3


class Segment(NamedTuple):
    """A range over which the same marks lie."""

    start: int
    end: int
    marks: tuple[Mark, ...]


class Highlights(NamedTuple):
    """Rectangles from the top left corner of the text; `more` is hidden levels by line.

    In high contrast there are frames in place of fills.
    """

    fills: list[tuple[QRectF, QColor]]
    underlines: list[tuple[QRectF, QColor]]
    frames: list[tuple[QRectF, QColor]]
    more: dict[int, int]


def segments(marks: Iterable[Mark], start: int, end: int) -> list[Segment]:
    """Cut start:end where a mark begins or ends; leave out what no mark covers."""
    events: list[tuple[int, int, Mark]] = []
    for mark in marks:
        a, b = max(mark.start, start), min(mark.end, end)
        if a < b:
            events.append((a, 1, mark))
            events.append((b, 0, mark))
    events.sort(key=lambda event: event[:2])
    found: list[Segment] = []
    active: dict[str, Mark] = {}
    before = start
    for at, begins, mark in events:
        if active and at > before:
            found.append(Segment(before, at, tuple(active.values())))
        if begins:
            active[mark.id] = mark
        else:
            active.pop(mark.id, None)
        before = at
    return found


def underline_levels(marks: Sequence[Mark]) -> dict[str, int]:
    """The level of every mark's underline; `marks` come by start, the longer first."""
    ends: list[int] = []
    levels: dict[str, int] = {}
    for mark in marks:
        level = next((n for n, end in enumerate(ends) if end <= mark.start), len(ends))
        if level == len(ends):
            ends.append(mark.end)
        else:
            ends[level] = mark.end
        levels[mark.id] = level
    return levels


def highlights(
    row: Row, marks: Sequence[Mark], dimmed: Set[str], kind: Type, shades: Shades
) -> Highlights:
    """Work out what the marks of one row look like on its words."""
    found = Highlights([], [], [], {})
    if not marks:
        return found
    if not shades.contrast:
        bright = [mark for mark in marks if mark.id not in dimmed] if dimmed else marks
        found.fills.extend(_fills(row, bright, kind, shades))
    levels = underline_levels(marks)
    if max(levels.values()) >= LEVELS:
        _count_hidden(row, marks, found.more)
    for mark in marks:
        if levels[mark.id] < LEVELS:
            colour = (shades.faint if mark.id in dimmed else shades.strongs)[mark.colour]
            _lines(row, mark, levels[mark.id], kind, colour, found)
            if shades.contrast and mark.id not in dimmed:
                _frames(row, mark, levels[mark.id], kind, colour, found)
    return found


def _fills(
    row: Row, marks: Sequence[Mark], kind: Type, shades: Shades
) -> Iterator[tuple[QRectF, QColor]]:
    for start, end, shade in _shaded(segments(marks, row.block.start, row.block.end), shades):
        for left, right, line in row.pieces(start, end):
            top = line * kind.line_h + kind.line_dy - 1
            yield QRectF(left, top, right - left, kind.glyph_h + 2), shade


def _shaded(cut: Iterable[Segment], shades: Shades) -> Iterator[tuple[int, int, QColor]]:
    """The tint of each range; ranges of one tint that touch are one."""
    before: tuple[int, int, QColor] | None = None
    for start, end, marks in cut:
        shade = shades.blend(mark.colour for mark in marks)
        if before is not None and before[1] == start and before[2] is shade:
            before = before[0], end, shade
            continue
        if before is not None:
            yield before
        before = start, end, shade
    if before is not None:
        yield before


def _lines(row: Row, mark: Mark, level: int, kind: Type, colour: QColor, found: Highlights) -> None:
    under = kind.line_dy + kind.glyph_h + 1 + 3 * level
    for left, right, line in row.pieces(*_inside(row, mark)):
        found.underlines.append((QRectF(left, line * kind.line_h + under, right - left, 2), colour))


def _frames(
    row: Row, mark: Mark, level: int, kind: Type, colour: QColor, found: Highlights
) -> None:
    """Outlines around the words, those of a deeper level inside the others."""
    top, tall = kind.line_dy - 2 + 2 * level, kind.glyph_h + 3 - 2 * level
    for left, right, line in row.pieces(*_inside(row, mark)):
        box = QRectF(left + level, line * kind.line_h + top, right - left - 2 * level, tall)
        found.frames.append((box, colour))


def _inside(row: Row, mark: Mark) -> tuple[int, int]:
    return max(mark.start, row.block.start), min(mark.end, row.block.end)


def _count_hidden(row: Row, marks: Sequence[Mark], more: dict[int, int]) -> None:
    for segment in segments(marks, row.block.start, row.block.end):
        hidden = len(segment.marks) - LEVELS
        if hidden > 0:
            for line in range(row.line_of(segment.start), row.line_of(segment.end - 1) + 1):
                more[line] = max(hidden, more.get(line, 0))
