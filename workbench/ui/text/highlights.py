"""What is drawn under and over the words of one row: tints, underlines, "+n".

Called by `painting`; the result is kept in the row until a mark of it changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
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
    """Rectangles from the top left corner of the text; `more` is hidden levels by line."""

    fills: list[tuple[QRectF, QColor]]
    underlines: list[tuple[QRectF, QColor]]
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
    found = Highlights([], [], {})
    if not marks:
        return found
    bright = [mark for mark in marks if mark.id not in dimmed] if dimmed else marks
    start, end = row.block.start, row.block.end
    top = kind.line_dy - 1
    for segment in segments(bright, start, end):
        shade = shades.blend(mark.colour for mark in segment.marks)
        for left, right, line in row.pieces(segment.start, segment.end):
            box = QRectF(left, line * kind.line_h + top, right - left, kind.glyph_h + 2)
            found.fills.append((box, shade))
    levels = underline_levels(marks)
    if max(levels.values()) >= LEVELS:
        _count_hidden(row, marks, found.more)
    under = kind.line_dy + kind.glyph_h + 1
    for mark in marks:
        level = levels[mark.id]
        if level >= LEVELS:
            continue
        colour = (shades.faint if mark.id in dimmed else shades.strongs)[mark.colour]
        for left, right, line in row.pieces(max(mark.start, start), min(mark.end, end)):
            y = line * kind.line_h + under + 3 * level
            found.underlines.append((QRectF(left, y, right - left, 2), colour))
    return found


def _count_hidden(row: Row, marks: Sequence[Mark], more: dict[int, int]) -> None:
    for segment in segments(marks, row.block.start, row.block.end):
        hidden = len(segment.marks) - LEVELS
        if hidden > 0:
            for line in range(row.line_of(segment.start), row.line_of(segment.end - 1) + 1):
                more[line] = max(hidden, more.get(line, 0))
