"""Read a table of participants that a spreadsheet wrote as CSV."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from workbench.model.errors import Environment, Refused
from workbench.transcripts.blocks import Unreadable
from workbench.transcripts.encodings import decode


def read_table(path: Path) -> list[dict[str, str]]:
    """The rows by column name; commas, semicolons or tabs part the cells."""
    try:
        text = decode(path.read_bytes())
    except OSError as error:
        raise Environment(
            f"“{path.name}” could not be read ({error.strerror or error}): choose it again."
        ) from error
    except Unreadable as error:
        raise Refused(f"“{path.name}” is no table: save it as CSV and choose that file.") from error
    first = text.split("\n", 1)[0]
    delimiter = max((",", ";", "\t"), key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return [
            {str(key): cell for key, cell in row.items() if key and isinstance(cell, str)}
            for row in reader
        ]
    except csv.Error as error:
        raise Refused(f"“{path.name}” is no table: save it as CSV and choose that file.") from error
