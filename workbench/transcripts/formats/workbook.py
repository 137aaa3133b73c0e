"""Read the cells of a workbook (.xlsx), as text, with care: it was written by a stranger.

Called by `project.sheets` and `xlsx`. Formulas are read as the values they had when the file
was saved. Nothing is unpacked to disk, no link is followed, no macro run.
"""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from workbench.transcripts.blocks import Unreadable

ZIP = b"PK\x03\x04"
OLD = bytes.fromhex("d0cf11e0a1b11ae1")
"""How an older workbook (.xls) begins, and one that is protected with a password."""

CHUNK = 64 * 1024
BYTES_LIMIT = 256 * 1024 * 1024
"""No workbook of participants or codings holds more when it is unpacked."""
ROWS_LIMIT = 100_000
COLUMNS_LIMIT = 2_000
CELLS_LIMIT = 3_000_000

DAMAGED = "is a damaged workbook: open it in your spreadsheet and save it again"
TOO_BIG = "holds far more than a table of people: copy the rows you need into a new workbook"
PROTECTED = (
    "is protected with a password, or of the old kind .xls: "
    "open it in your spreadsheet and save it as .xlsx without a password"
)


def is_workbook(data: bytes) -> bool:
    """Whether bytes begin like a workbook."""
    return data.startswith((ZIP, OLD))


def sheet_names(data: bytes) -> list[str]:
    """The names of the sheets that are seen, in order."""
    with _Open(data) as book:
        return [sheet.title for sheet in _seen(book)]


def read_rows(data: bytes, sheet: str | None = None) -> list[list[str]]:
    """The rows of a sheet (the first one that holds anything), as text, from the top row on.

    Empty rows between are kept, those below are not. Unreadable when the file is damaged,
    protected or too big, or has no sheet of this name.
    """
    with _Open(data) as book:
        sheets = _seen(book)
        if sheet is not None:
            sheets = [one for one in sheets if one.title.casefold() == sheet.casefold()]
            if not sheets:
                names = ", ".join(f"“{one.title}”" for one in _seen(book))
                raise Unreadable(f"has no sheet “{sheet}”: choose one of {names}")
        for one in sheets:
            rows = _rows(one)
            if rows:
                return rows
    return []


class _Open:
    """A workbook while it is read; whatever turns out to be damaged inside it is Unreadable."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._book: Any = None
        self._quiet = warnings.catch_warnings()
        """openpyxl warns of what it passes over: drop-down lists, pictures, print areas."""

    def __enter__(self) -> Any:
        if self._data.startswith(OLD):
            raise Unreadable(PROTECTED)
        self._look()
        import openpyxl

        self._quiet.__enter__()
        warnings.simplefilter("ignore")
        try:
            self._book = openpyxl.load_workbook(
                io.BytesIO(self._data), read_only=True, data_only=True, keep_links=False
            )
        except _TROUBLES as error:
            self._quiet.__exit__(None, None, None)
            raise Unreadable(DAMAGED) from error
        return self._book

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if self._book is not None:
            self._book.close()
            self._quiet.__exit__(None, None, None)
        if isinstance(error, _TROUBLES):
            raise Unreadable(DAMAGED) from error

    def _look(self) -> None:
        """Refuse what unpacks to too much, or defines entities of its own.

        The size an archive declares is no guard: only what comes out is counted.
        """
        total = 0
        try:
            with zipfile.ZipFile(io.BytesIO(self._data)) as archive:
                for member in archive.infolist():
                    before = b""
                    with archive.open(member) as opened:
                        while chunk := opened.read(CHUNK):
                            total += len(chunk)
                            if total > BYTES_LIMIT:
                                raise Unreadable(TOO_BIG)
                            if b"<!DOCTYPE" in before[-8:] + chunk:
                                raise Unreadable(DAMAGED)
                            before = chunk
        except (RuntimeError, *_TROUBLES) as error:
            raise Unreadable(DAMAGED) from error


_TROUBLES = (
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    SyntaxError,
    OSError,
    EOFError,
    zipfile.BadZipFile,
    zlib.error,
)
"""What reading a damaged workbook raises: XML errors are SyntaxErrors."""


def _seen(book: Any) -> list[Any]:
    """The sheets of cells that are not hidden, or all when every one is."""
    sheets = list(book.worksheets)
    return [one for one in sheets if one.sheet_state == "visible"] or sheets


def _rows(sheet: Any) -> list[list[str]]:
    found: list[list[str]] = []
    empty = cells = 0
    for row in _cells(sheet):
        said = [_text(value) for value in row[:COLUMNS_LIMIT]]
        while said and not said[-1]:
            said.pop()
        if not said:
            empty += 1
            continue
        cells += len(said)
        if len(found) + empty >= ROWS_LIMIT or cells > CELLS_LIMIT:
            raise Unreadable(TOO_BIG)
        found += [[] for _ in range(empty)]
        empty = 0
        found.append(said)
    return found


def _cells(sheet: Any) -> Iterator[Sequence[object]]:
    sheet.reset_dimensions()
    yield from sheet.iter_rows(values_only=True)


def _text(value: object) -> str:
    """A cell as a person sees it: 34 and not 34.0, 2026-03-14 and not a moment of it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{value:.15g}"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value).replace("_x000D_", "").replace("\r\n", "\n").strip()
