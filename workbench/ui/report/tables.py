"""Tables with three rules, as slabs: a row is never cut, the head comes again on every page.

Called by `ui.report.setting`; which rows stay together is as in `report.word.tables`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.report.outline import Table
from workbench.ui.report.slabs import Mark, Rule, Slab, Words, lines_of
from workbench.ui.report.styles import (
    CELL,
    CELL_PADDING,
    CM,
    GROUP,
    LINE_WIDTH,
    MEMBER,
    POINT,
    Style,
)

THICK, THIN = 2.0, 1.0

KEPT_TOGETHER = 14
"""A table with no more lines than this stays on one page, as in Word."""


def slabs_of(table: Table, block: int) -> tuple[Slab, ...]:
    """Set the rows of a table; space above and below comes from caption and note."""
    columns = _columns(table.widths)
    head = _row(table, table.header, columns, block, [CELL] * len(columns), keep=True, head=True)
    made = [head]
    short = sum(1 + max(cell.count("\n") for cell in row) for row in table.rows) <= KEPT_TOGETHER
    for index, cells in enumerate(table.rows):
        last = index == len(table.rows) - 1
        group = index in table.groups
        near_an_end = index == 0 or index >= len(table.rows) - 2
        stays = (short or near_an_end) and not (last and not table.note)
        styles = _styles(table, group, len(columns))
        row = _row(table, cells, columns, block, styles, keep=stays or group, last=last)
        made.append(replace(row, head=(head,)))
    return tuple(made)


def _styles(table: Table, group: bool, columns: int) -> list[Style]:
    if group:
        return [GROUP] * columns
    return [MEMBER if table.groups else CELL, *[CELL] * (columns - 1)]


def _columns(shares: Sequence[float]) -> list[tuple[float, float]]:
    """Where each column begins and how wide it is."""
    whole, x, found = sum(shares), 0.0, []
    for share in shares:
        width = LINE_WIDTH * share / whole
        found.append((x, width))
        x += width
    return found


def _row(
    table: Table,
    cells: Sequence[str],
    columns: Sequence[tuple[float, float]],
    block: int,
    styles: Sequence[Style],
    *,
    keep: bool,
    head: bool = False,
    last: bool = False,
) -> Slab:
    if styles[0] is GROUP and not any(cells[1:]):
        cells, columns, styles = cells[:1], [(0.0, LINE_WIDTH)], styles[:1]
    set_cells = [
        _cell(words, style, x, width, align == "right")
        for words, style, (x, width), align in zip(
            cells, styles, columns, table.alignment, strict=False
        )
    ]
    height = max(tall for _, tall in set_cells)
    marks: list[Mark] = []
    for lines, tall in set_cells:
        lower = height - tall if head else 0.0
        marks += [replace(line, y=line.y + lower) for line in lines]
    if head:
        marks += [Rule(0, LINE_WIDTH, THICK), Rule(height, LINE_WIDTH, THIN)]
    if last:
        marks.append(Rule(height, LINE_WIDTH, THICK))
    return Slab(height, tuple(marks), block, keep=keep)


Cell = tuple[list[Words], float]
"""The lines of a cell, and how tall it is."""


def _cell(words: str, style: Style, x: float, width: float, right: bool) -> Cell:
    """Set the paragraphs of a cell under one another."""
    found: list[Words] = []
    indent = style.left * CM
    inner = width - 2 * CELL_PADDING - indent
    y = 0.0
    for part in words.split("\n"):
        lines = lines_of(
            part, style, inner, right=right, x=x + CELL_PADDING + indent, y=y + POINT * style.before
        )
        found += lines
        y += POINT * (style.before + style.after) + len(lines) * style.line_height
    return found, y
