"""What is seen on the page Codings as a file: a sheet, or a picture.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from workbench.coding.retrieval import tables
from workbench.coding.retrieval.passages import Passage
from workbench.findings.code_tables import Sheet
from workbench.model.reading import Reader
from workbench.model.wording import on_one_line
from workbench.project.exporting import Checked, Door
from workbench.ui.saving import Kind
from workbench.ui.widgets.code_chart import ChartData, png, svg

PICTURES = (".svg", ".png")


def kinds(*, picture: bool) -> tuple[Kind, ...]:
    """What can be written: how it is called, and the ending of the file."""
    sheets = ((_tr("Workbook (*.xlsx)"), ".xlsx"), (_tr("Table (*.csv)"), ".csv"))
    if not picture:
        return sheets
    return ((_tr("Picture (*.svg)"), ".svg"), (_tr("Picture (*.png)"), ".png"), *sheets)


def write_passages(
    out: Door, path: Path, read: Reader, passages: Sequence[Passage]
) -> Checked | None:
    """Write passages, a row each. None: not written."""
    rows = tables.rows_of(read, passages)
    return out.table(path, tables.COLUMNS, rows, numbers=tables.NUMBERS)


def as_pasted(read: Reader, passages: Sequence[Passage]) -> str:
    """Passages for the clipboard: cells between tabs, the first row names them."""
    rows = tables.rows_of(read, passages)
    lines = ["\t".join(on_one_line(row[name]) for name in tables.COLUMNS) for row in rows]
    return "\n".join(("\t".join(tables.COLUMNS), *lines))


def write_counts(out: Door, path: Path, sheet: Sheet, picture: ChartData) -> Checked | None:
    """Write numbers of codes: a picture for ".svg" and ".png", else a sheet. None: not written."""
    ending = path.suffix.casefold()
    if ending in PICTURES:
        data = svg(picture) if ending == ".svg" else png(picture)
        return out.picture(path, data, picture.words)
    return out.table(path, sheet.columns, sheet.rows, numbers=sheet.numbers)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Codings", words)
