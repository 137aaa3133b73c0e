"""Workbooks give their cells as text; damaged, protected and endless ones a sentence."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from workbench.transcripts.blocks import Unreadable
from workbench.transcripts.formats import workbook


def _written(*rows: list[object], hidden: bool = False) -> bytes:
    book = openpyxl.Workbook()
    if hidden:
        secret = book.create_sheet("Secret", 0)
        secret.append(["hidden"])
        secret.sheet_state = "hidden"
    sheet = book["Sheet"]
    for row in rows:
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    book.close()
    return file.getvalue()


def test_cells_are_as_a_person_sees_them() -> None:
    row = [34.0, 3.5, 0.1, True, date(2026, 3, 14), datetime(2026, 3, 14, 9, 30), time(9, 30)]
    assert workbook.read_rows(_written(row)) == [
        ["34", "3.5", "0.1", "yes", "2026-03-14", "2026-03-14 09:30:00", "09:30:00"]
    ]


def test_empty_rows_between_are_kept_and_those_below_are_not() -> None:
    data = _written(["a"], [], ["b", None, ""], [None])
    assert workbook.read_rows(data) == [["a"], [], ["b"]]


def test_hidden_sheets_are_passed_over() -> None:
    data = _written(["a"], hidden=True)
    assert workbook.sheet_names(data) == ["Sheet"]
    assert workbook.read_rows(data) == [["a"]]


def test_a_formula_gives_the_value_it_had_or_nothing() -> None:
    assert workbook.read_rows(_written(["a", "=1+1", "b"])) == [["a", "", "b"]]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (_written(["a"])[:700], "damaged workbook"),
        (workbook.OLD + bytes(600), "protected with a password, or of the old kind"),
        (b"PK\x03\x04", "damaged workbook"),
    ],
)
def test_what_is_no_workbook_is_said(data: bytes, sentence: str) -> None:
    assert workbook.is_workbook(data)
    with pytest.raises(Unreadable, match=sentence):
        workbook.read_rows(data)


def _with(name: str, content: bytes) -> bytes:
    """A workbook of which one member is another."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(_written(["a"]))) as old,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.infolist():
            new.writestr(member.filename, content if member.filename == name else old.read(member))
    return file.getvalue()


def test_entities_and_endless_members_are_refused() -> None:
    sheet = "xl/worksheets/sheet1.xml"
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(Unreadable, match="damaged"):
        workbook.read_rows(_with(sheet, bomb))
    with pytest.raises(Unreadable, match="holds far more"):
        workbook.read_rows(_with(sheet, bytes(workbook.BYTES_LIMIT + 1)))
    with pytest.raises(Unreadable, match="damaged"):
        workbook.read_rows(_with(sheet, b"<worksheet><broken"))


def test_a_very_long_sheet_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "ROWS_LIMIT", 3)
    assert len(workbook.read_rows(_written(["a"], ["b"], ["c"]))) == 3
    with pytest.raises(Unreadable, match="holds far more"):
        workbook.read_rows(_written(["a"], ["b"], ["c"], ["d"]))


def test_nothing_is_left_open(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(_written(["a"]))
    workbook.read_rows(path.read_bytes())
    path.unlink()
    assert not path.exists()
