"""Workbooks of spreadsheets: the sheet that holds a transcript.

Called by `transcripts.formats`. `workbook` reads the cells, `columns` finds what they hold.
"""

from __future__ import annotations

from workbench.transcripts.blocks import Block, Unreadable
from workbench.transcripts.formats import archive, workbook
from workbench.transcripts.formats.columns import find
from workbench.transcripts.formats.table import blocks_of, refused

NAME = "Excel workbook"
SUFFIXES = (".xlsx", ".xlsm", ".xltx")
TEXT = False

EMPTY = "holds no words: choose a workbook with a transcript in it"
BINARY = "is a binary Excel workbook (.xlsb): save it as .xlsx in Excel"


def fits(data: bytes, suffix: str) -> bool:
    """Whether the file is an archive with a workbook in it, or a damaged one named so."""
    inside = archive.names(data)
    if any(name.startswith("xl/") for name in inside):
        return True
    return suffix in SUFFIXES and data.startswith(archive.ZIP) and not inside


def read(data: bytes) -> list[Block]:
    """The rows of the one sheet with a transcript; raise Unreadable for none or several."""
    if "xl/workbook.bin" in archive.names(data):
        raise Unreadable(BINARY)
    sheets = {}
    for name in workbook.sheet_names(data):
        rows = [row for row in workbook.read_rows(data, name) if row]
        if rows:
            sheets[name] = rows
    found = {name: columns for name, rows in sheets.items() if (columns := find(rows))}
    if not sheets:
        raise Unreadable(EMPTY)
    if not found:
        raise refused(next(iter(sheets.values())))
    if len(found) > 1:
        names = ", ".join(f"“{name}”" for name in found)
        raise Unreadable(
            f"holds transcripts on {len(found)} sheets ({names}): save each sheet as a workbook "
            "or CSV of its own and choose these"
        )
    ((name, columns),) = found.items()
    return blocks_of(sheets[name], columns)
