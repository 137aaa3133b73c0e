"""Sheets on disk: CSV in any encoding and dialect a spreadsheet writes, CSV out for Excel.

Both faces read and write sheets here; what the rows mean is the verbs' business.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from workbench.model.errors import Environment, Refused
from workbench.report.placing import place
from workbench.transcripts.blocks import Unreadable
from workbench.transcripts.encodings import decode

LONGEST_CELL = 2**31 - 1
"""A coding may hold a whole transcript: cells are as long as they are."""

_SEPARATOR = re.compile(r"sep=(.)[\r\n]+")


def read_sheet(path: Path) -> list[dict[str, str]]:
    """Read the rows of a CSV file; the first row names the columns.

    Every row has all columns: a cell that is missing is empty, and so is an empty row.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Environment(
            f"“{path.name or path}” cannot be read: {error.strerror or error}. "
            "Check the name and the place."
        ) from error
    if not data.strip():
        raise Refused(f"“{path.name}” is empty: a sheet needs a row of column names.")
    try:
        text = decode(data)
    except Unreadable as error:
        raise Refused(f"“{path.name}” {error}. Save it as CSV (UTF-8) and try again.") from error
    try:
        names, *rows = _cells(text.lstrip("\r\n"))
    except csv.Error as error:
        raise Refused(
            f"“{path.name}” is not a table of values separated by commas: {error}. "
            "Save it as CSV (UTF-8) and try again."
        ) from error
    return [
        {name: row[n] if n < len(row) else "" for n, name in enumerate(names) if name}
        for row in rows
    ]


def _cells(text: str) -> list[list[str]]:
    """Cut a text into rows of cells; the first row shows what parts them, or says it."""
    said = _SEPARATOR.match(text)
    text = text[said.end() :] if said else text
    first = re.split("[\r\n]", text, maxsplit=1)[0]
    delimiter = said[1] if said else max((",", ";", "\t"), key=first.count)
    csv.field_size_limit(LONGEST_CELL)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def write_sheet(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    """Write rows as CSV in UTF-8 with a mark that lets Excel know."""
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    try:
        place(file.getvalue().encode("utf-8-sig"), path)
    except OSError as error:
        raise Environment(
            f"“{path.name or path}” cannot be written: {error.strerror or error}. "
            "Choose another place."
        ) from error
