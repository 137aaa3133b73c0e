"""Tables as text: CSV and its kin, whatever parts the cells.

Called by `transcripts.formats`. A file named otherwise is one only if its first line names a
column of speakers and one of what was said: prose has commas too.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from workbench.transcripts.blocks import Block, Unreadable
from workbench.transcripts.encodings import beginning, decode
from workbench.transcripts.formats.columns import TITLES, Columns, find, is_named
from workbench.transcripts.formats.table import blocks_of, refused

NAME = "table (CSV)"
SUFFIXES = (".csv", ".tsv", ".tab")
TEXT = True

DELIMITERS = (",", ";", "\t", "|")
SAMPLE = 50_000
"""So many characters show what parts the cells."""
FEW = 3
"""A table has so many rows."""
RUNAWAY = 20
"""A cell of more lines than this was not closed, where quotation marks do not come in pairs."""
LONGEST_CELL = 2**31 - 1
ROWS = 200_000
"""No transcript has more rows."""

NO_TABLE = (
    "is no table: its lines do not have the same number of cells. If it is a transcript as text, "
    "give it a name that ends in .txt"
)
TOO_LONG = f"has more than {ROWS} rows, far more than a transcript: choose one interview"

_TELLS = re.compile(r"sep=(.)[\r\n]+")
_SHEETS = (".xls", ".xlsx", ".ods")
"""Some programs give text the name of a workbook."""


def fits(data: bytes, suffix: str) -> bool:
    """Whether the name says so, or the first line does beyond doubt."""
    if suffix in SUFFIXES or suffix in _SHEETS:
        return True
    head = beginning(data).lstrip("\ufeff\r\n")
    return any(_is_one(head, mark) for mark in DELIMITERS[:3])


def _is_one(head: str, delimiter: str) -> bool:
    rows = [row for row in csv.reader(_lines(head), delimiter=delimiter) if row]
    return len(rows) >= FEW and is_named(rows[0]) and _alike(rows[:-1]) >= 0.8


def read(data: bytes) -> list[Block]:
    """The rows as blocks; raise Unreadable for a table that is no transcript."""
    text = decode(data).lstrip("\r\n")
    told = _TELLS.match(text)
    text = text[told.end() :] if told else text
    delimiter = told[1] if told else _delimiter(text)
    rows = _rows(text, delimiter)
    columns = find([_stripped(row) for row in rows])
    if columns is None:
        raise refused(rows) if _alike(rows) >= 0.8 else Unreadable(NO_TABLE)
    width = len(columns.names) or _usual(rows)
    fitted = (_fitted(row, n, width, columns, delimiter) for n, row in enumerate(rows, 1))
    return blocks_of([_stripped(row) for row in fitted], columns)


def _stripped(row: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in row]


def _delimiter(text: str) -> str:
    """What parts the cells: that which gives the most rows the same number of them."""
    sample = text[:SAMPLE]
    rows = {mark: _rows(sample, mark)[:-1] or _rows(sample, mark) for mark in DELIMITERS}
    named = [mark for mark in DELIMITERS if any(is_named(row) for row in rows[mark][:TITLES])]
    marks = named or [mark for mark in DELIMITERS if _usual(rows[mark]) > 1] or [","]
    return max(marks, key=lambda mark: (round(_alike(rows[mark]), 1), _usual(rows[mark])))


def _usual(rows: Sequence[Sequence[str]]) -> int:
    """How many cells most rows have."""
    return Counter(len(row) for row in rows).most_common(1)[0][0] if rows else 0


def _alike(rows: Sequence[Sequence[str]]) -> float:
    """The share of the rows that have as many cells as most."""
    usual = _usual(rows)
    return sum(len(row) == usual for row in rows) / len(rows) if rows else 0.0


def _rows(text: str, delimiter: str) -> list[list[str]]:
    """The rows that are not empty."""
    csv.field_size_limit(LONGEST_CELL)
    blank = f'{delimiter} "' in text and f'{delimiter}"' not in text
    rows = _filled(csv.reader(_lines(text), delimiter=delimiter, skipinitialspace=blank))
    if text.count('"') % 2 and any(cell.count("\n") > RUNAWAY for row in rows for cell in row):
        return _filled(csv.reader(_lines(text), delimiter=delimiter, quoting=csv.QUOTE_NONE))
    return rows


def _lines(text: str) -> io.StringIO:
    return io.StringIO(text, newline="")


def _filled(reader: Iterable[list[str]]) -> list[list[str]]:
    found = []
    for row in reader:
        if any(cell.strip() for cell in row):
            found.append(row)
        if len(found) > ROWS:
            raise Unreadable(TOO_LONG)
    return found


def _fitted(
    row: list[str], number: int, width: int, columns: Columns, delimiter: str
) -> Sequence[str]:
    """A row with as many cells as there are columns: the text may hold what parts cells."""
    if not any(row[width:]):
        return row
    if columns.texts[-1] != width - 1:
        raise Unreadable(
            f"has {len(row)} cells in row {number}, but {width} columns: put what was said in "
            "quotation marks, or save the table as .xlsx"
        )
    return [*row[: width - 1], delimiter.join(row[width - 1 :])]
