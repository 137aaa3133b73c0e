"""Tables with three rules: built as XML, because cell by cell is slow for a long codebook.

Called by `writing`.
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.oxml.ns import qn

from workbench.report.outline import Table
from workbench.report.word.xml import Element, clean, element, paragraph, run

LINE = 9070
"""The width of a line of text in twentieths of a point: A4 less its margins."""

KEPT_TOGETHER = 14
"""A table with no more lines than this is not parted by a page."""


def table_of(table: Table) -> Element:
    """Make the table: its head is repeated on every page, no row is parted by one."""
    widths = _widths(table.widths)
    made = element("w:tbl", _properties(table))
    made.append(element("w:tblGrid", *(element("w:gridCol", w=width) for width in widths)))
    made.append(_row(table, table.header, widths, head=True, stays=True))
    short = sum(1 + max(cell.count("\n") for cell in row) for row in table.rows) <= KEPT_TOGETHER
    for index, cells in enumerate(table.rows):
        last = index == len(table.rows) - 1
        near_an_end = index == 0 or index >= len(table.rows) - 2
        stays = short or near_an_end
        if last and not table.note:
            stays = False
        group = index in table.groups
        made.append(_row(table, cells, widths, group=group, stays=stays or group))
    return made


def _properties(table: Table) -> Element:
    look = element("w:tblLook", val="0620", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0)
    look.set(qn("w:noHBand"), "1")
    look.set(qn("w:noVBand"), "1")
    return element(
        "w:tblPr",
        element("w:tblStyle", val="WorkbenchTable"),
        element("w:tblW", w=LINE, type="dxa"),
        element("w:tblLayout", type="fixed"),
        look,
        element("w:tblCaption", val=clean(table.caption)),
    )


def _widths(shares: Sequence[float]) -> list[int]:
    whole = sum(shares)
    widths = [round(LINE * share / whole) for share in shares]
    widths[0] += LINE - sum(widths)
    return widths


def _row(
    table: Table,
    cells: Sequence[str],
    widths: Sequence[int],
    *,
    head: bool = False,
    group: bool = False,
    stays: bool = False,
) -> Element:
    properties = element("w:trPr", element("w:cantSplit"))
    if head:
        properties.append(element("w:tblHeader"))
    made = element("w:tr", properties)
    if group and not any(cells[1:]):
        made.append(_cell(cells[0], sum(widths), "left", "TableGroup", len(widths), stays))
        return made
    style = "TableGroup" if group else "TableText"
    under = "TableMember" if table.groups and not head and not group else style
    styles = (under, *(style,) * (len(cells) - 1))
    for cell, width, align, look in zip(cells, widths, table.alignment, styles, strict=True):
        made.append(_cell(cell, width, align, look, 1, stays))
    return made


def _cell(words: str, width: int, align: str, style: str, columns: int, stays: bool) -> Element:
    made = element("w:tc", element("w:tcPr", element("w:tcW", w=width, type="dxa")))
    if columns > 1:
        made[0].append(element("w:gridSpan", val=columns))
    for line in words.split("\n"):
        written = paragraph(style, run(line), align=align)
        if stays:
            written[0].insert(1, element("w:keepNext"))
        made.append(written)
    return made
