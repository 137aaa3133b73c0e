"""Sheets on disk: CSV in any encoding and dialect a spreadsheet writes, CSV out for Excel.

Both faces read and write sheets here; what the rows mean is the verbs' business.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from workbench.model.errors import Environment, Refused
from workbench.transcripts.blocks import Unreadable
from workbench.transcripts.encodings import decode


def read_sheet(path: Path) -> list[dict[str, str]]:
    """Read the rows of a CSV file; the first row names the columns."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Environment(
            f"“{path.name}” cannot be read: {error.strerror or error}. "
            "Check the name and the place."
        ) from error
    if not data.strip():
        raise Refused(f"“{path.name}” is empty: a sheet needs a row of column names.")
    try:
        text = decode(data)
    except Unreadable as error:
        raise Refused(f"“{path.name}” {error}. Save it as CSV (UTF-8) and try again.") from error
    first = text.split("\n", 1)[0]
    delimiter = max((",", ";", "\t"), key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return [
            {name: cell for name, cell in row.items() if name and isinstance(cell, str)}
            for row in reader
        ]
    except csv.Error as error:
        raise Refused(
            f"“{path.name}” is not a table of values separated by commas: {error}. "
            "Save it as CSV (UTF-8) and try again."
        ) from error


def write_sheet(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    """Write rows as CSV in UTF-8 with a mark that lets Excel know."""
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, columns, lineterminator="\r\n")
            writer.writeheader()
            writer.writerows(rows)
    except OSError as error:
        raise Environment(
            f"“{path.name}” cannot be written: {error.strerror or error}. Choose another place."
        ) from error
