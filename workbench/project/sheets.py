"""Sheets on disk: CSV in any encoding and dialect a spreadsheet writes, and workbooks (.xlsx).

Both faces read and write sheets here; what the rows mean is the verbs' business. What a file
holds is decided by looking into it, how one is written by the end of its name.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from workbench.model.errors import Environment, Refused
from workbench.report.placing import place
from workbench.transcripts.blocks import Unreadable
from workbench.transcripts.encodings import decode
from workbench.transcripts.formats import workbook

LONGEST_CELL = 2**31 - 1
"""A coding may hold a whole transcript: cells are as long as they are."""
LONGEST_IN_WORKBOOK = 32_767
"""No cell of a workbook holds more characters."""
SUFFIXES = (".csv", ".xlsx")
"""How files of sheets are called that can be written."""

_SEPARATOR = re.compile(r"sep=(.)[\r\n]+")
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of a sheet by column name; every row has all columns, empty ones are kept.

    `first_line` is the number of the first row as a spreadsheet counts.
    """

    columns: tuple[str, ...]
    rows: list[dict[str, str]]
    first_line: int = 2


def read_sheet(path: Path) -> list[dict[str, str]]:
    """Read the rows of a sheet; the first row names the columns. See `open_sheet`."""
    return open_sheet(path).rows


def open_sheet(path: Path, name: str | None = None) -> Sheet:
    """Read a CSV file, or a sheet of a workbook: the one of this name, or the first.

    The first row that is not empty names the columns; a name that stands again gets a number.
    """
    data = _bytes(path)
    if not data.strip():
        raise Refused(f"“{path.name}” is empty: a sheet needs a row of column names.")
    if workbook.is_workbook(data):
        try:
            return _sheet(path, workbook.read_rows(data, name))
        except Unreadable as error:
            raise Refused(f"“{path.name}” {error}.") from error
    if name is not None:
        raise Refused(f"“{path.name}” is no workbook and has no sheet “{name}”: leave it out.")
    try:
        text = decode(data)
    except Unreadable as error:
        raise Refused(f"“{path.name}” {error}. Save it as CSV (UTF-8) and try again.") from error
    try:
        return _sheet(path, _cells(text))
    except csv.Error as error:
        raise Refused(
            f"“{path.name}” is not a table of values separated by commas: {error}. "
            "Save it as CSV (UTF-8) and try again."
        ) from error


def sheet_names(path: Path) -> list[str]:
    """The names of the sheets of a workbook; none for a file of another kind."""
    data = _bytes(path)
    if not workbook.is_workbook(data):
        return []
    try:
        return workbook.sheet_names(data)
    except Unreadable as error:
        raise Refused(f"“{path.name}” {error}.") from error


def write_sheet(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    """Write rows as CSV in UTF-8 with a mark that lets Excel know, cells as they are."""
    _put(path, _csv(columns, rows))


def write_table(
    path: Path,
    columns: Sequence[str],
    rows: Iterable[Mapping[str, str]],
    *,
    numbers: Set[str] = frozenset(),
) -> None:
    """Write a table for a spreadsheet: a workbook for .xlsx, CSV otherwise.

    No cell becomes a formula: in CSV a cell that would begin one is guarded by an apostrophe,
    which `unguarded` takes away again. `numbers` are columns of numbers.
    """
    if path.suffix.casefold() == ".xlsx":
        _put(path, _workbook(columns, rows, numbers))
        return
    guarded = [{name: _guard(cell) for name, cell in row.items()} for row in rows]
    _put(path, _csv(columns, guarded))


def write_text(path: Path, text: str, *, mark: bool = False) -> None:
    """Write a text in UTF-8, with a mark that lets Excel know if asked."""
    _put(path, text.encode("utf-8-sig" if mark else "utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write what is ready, such as a picture."""
    _put(path, data)


def unguarded(rows: Iterable[Mapping[str, str]]) -> list[dict[str, str]]:
    """Rows without the apostrophes that `write_table` put before what looks like a formula."""
    return [
        {name: cell[1:] if _GUARDED.match(cell) else cell for name, cell in row.items()}
        for row in rows
    ]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Environment(
            f"“{path.name or path}” cannot be read: {error.strerror or error}. "
            "Check the name and the place."
        ) from error


def _sheet(path: Path, cells: Sequence[Sequence[str]]) -> Sheet:
    top = next((n for n, row in enumerate(cells) if any(cell.strip() for cell in row)), None)
    if top is None:
        raise Refused(f"“{path.name}” is empty: a sheet needs a row of column names.")
    names = _names(cells[top])
    rows = [
        {name: row[n] if n < len(row) else "" for n, name in enumerate(names) if name}
        for row in cells[top + 1 :]
    ]
    return Sheet(tuple(filter(None, names)), rows, top + 2)


def _names(headings: Sequence[str]) -> list[str]:
    """The names of columns; one that stands again is told apart by a number."""
    names: list[str] = []
    for heading in headings:
        name, number = heading, 1
        while name and name in names:
            number += 1
            name = f"{heading} {number}"
        names.append(name)
    return names


def _cells(text: str) -> list[list[str]]:
    """Cut a text into rows of cells; the first row shows what parts them, or says it."""
    said = _SEPARATOR.match(text)
    text = text[said.end() :] if said else text
    first = re.split("[\r\n]", text.lstrip("\r\n"), maxsplit=1)[0]
    delimiter = said[1] if said else max((",", ";", "\t"), key=first.count)
    csv.field_size_limit(LONGEST_CELL)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    return [[], *rows] if said else rows


def _csv(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode("utf-8-sig")


def _workbook(
    columns: Sequence[str], rows: Iterable[Mapping[str, str]], numbers: Set[str]
) -> bytes:
    import openpyxl
    from openpyxl.styles import Font

    book = openpyxl.Workbook()
    sheet = book.active
    for number, name in enumerate(columns, 1):
        cell = sheet.cell(1, number)
        _write(cell, name)
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = max(10, min(40, len(name) + 4))
    for line, row in enumerate(rows, 2):
        for number, name in enumerate(columns, 1):
            said = row.get(name, "")
            if name in numbers and _NUMBER.fullmatch(said):
                sheet.cell(line, number).value = float(said) if "." in said else int(said)
            elif said:
                _write(sheet.cell(line, number), said)
    sheet.freeze_panes = "B2"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _write(cell: object, said: str) -> None:
    """Put words into a cell of a workbook, never a formula."""
    words = _CONTROL.sub("", said)[:LONGEST_IN_WORKBOOK]
    cell.value = words  # type: ignore[attr-defined]
    cell.data_type = "s"  # type: ignore[attr-defined]


def _guard(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def _put(path: Path, data: bytes) -> None:
    try:
        place(data, path)
    except OSError as error:
        raise Environment(
            f"“{path.name or path}” cannot be written: {error.strerror or error}. "
            "Choose another place."
        ) from error
