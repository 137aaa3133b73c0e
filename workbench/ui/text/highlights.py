"""What is drawn under and over the words of one row: tints, underlines, "+n".

Called by `painting`; the result is kept in the row until a mark of it changes.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from workbench.ui.text.codings_index import Mark
from workbench.ui.text.metrics import Type
from workbench.ui.text.rows import Row
from workbench.ui.text.shades import BLENDED, COLOURS, Shades

LEVELS = 3


class Segment(NamedTuple):
    """A range over which the same marks lie: the lowest of their colours, and how many they are."""

    start: int
    end: int
    colours: tuple[int, ...]
    depth: int


class Highlights(NamedTuple):
    """Rectangles from the top left corner of the text; `more` is hidden levels by line.

    In high contrast there are frames in place of fills.
    """

    fills: list[tuple[QRectF, QColor]]
    underlines: list[tuple[QRectF, QColor]]
    frames: list[tuple[QRectF, QColor]]
    more: dict[int, int]


def segments(marks: Iterable[Mark], dimmed: Set[str], start: int, end: int) -> list[Segment]:
    """Cut start:end where a mark begins or ends; leave out what no mark covers.

    The colours of faint marks are left out; they are counted all the same.
    """
    found: list[Segment] = []
    over = [0] * COLOURS
    depth, before = 0, start
    for at, change, colour in _events(marks, dimmed, start, end):
        if depth and at > before:
            lowest = itertools.islice((n for n, count in enumerate(over) if count), BLENDED)
            found.append(Segment(before, at, tuple(lowest), depth))
        depth += change
        if colour >= 0:
            over[colour] += change
        before = at
    return found


def _events(
    marks: Iterable[Mark], dimmed: Set[str], start: int, end: int
) -> list[tuple[int, int, int]]:
    """Where marks end (-1) and begin (1) within start:end, with their colours; -1 for faint."""
    events: list[tuple[int, int, int]] = []
    for mark in marks:
        first, last = max(mark.start, start), min(mark.end, end)
        if first < last:
            colour = -1 if mark.id in dimmed else mark.colour
            events.append((first, 1, colour))
            events.append((last, -1, colour))
    events.sort()
    return events


def underline_levels(marks: Sequence[Mark]) -> dict[str, int]:
    """The level of every mark's underline; `marks` come by start, the longer first.

    Those that find none of the three levels free all have the one after them.
    """
    ends = [0] * LEVELS
    levels: dict[str, int] = {}
    for mark in marks:
        level = next((n for n in range(LEVELS) if ends[n] <= mark.start), LEVELS)
        if level < LEVELS:
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
    cut = segments(marks, dimmed, row.block.start, row.block.end)
    if not shades.contrast:
        found.fills.extend(_fills(row, cut, kind, shades))
    levels = underline_levels(marks)
    _count_hidden(row, cut, found.more)
    for mark in marks:
        if levels[mark.id] < LEVELS:
            colour = (shades.faint if mark.id in dimmed else shades.strongs)[mark.colour]
            _lines(row, mark, levels[mark.id], kind, colour, found)
            if shades.contrast and mark.id not in dimmed:
                _frames(row, mark, levels[mark.id], kind, colour, found)
    return found


def _fills(
    row: Row, cut: Iterable[Segment], kind: Type, shades: Shades
) -> Iterator[tuple[QRectF, QColor]]:
    for start, end, shade in _shaded(cut, shades):
        for left, right, line in row.pieces(start, end):
            top = line * kind.line_h + kind.line_dy - 1
            yield QRectF(left, top, right - left, kind.glyph_h + 2), shade


def _shaded(cut: Iterable[Segment], shades: Shades) -> Iterator[tuple[int, int, QColor]]:
    """The tint of each range; ranges of one tint that touch are one."""
    before: tuple[int, int, QColor] | None = None
    for start, end, colours, _ in cut:
        if not colours:
            continue
        shade = shades.blend(colours)
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


def _count_hidden(row: Row, cut: Iterable[Segment], more: dict[int, int]) -> None:
    for segment in cut:
        hidden = segment.depth - LEVELS
        if hidden > 0:
            for line in range(row.line_of(segment.start), row.line_of(segment.end - 1) + 1):
                more[line] = max(hidden, more.get(line, 0))
