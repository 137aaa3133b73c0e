"""The tables follow the vocabulary and refuse what no study may hold."""

from __future__ import annotations

import sqlite3
import typing
from types import NoneType

import pytest
from sqlite_utils import Database

from workbench.model.kinds import KINDS, REFERENCES, fields_of
from workbench.store import schema

CODING: dict[str, object] = {
    "id": "c",
    "transcript": "t",
    "code": "k",
    "coder": "a",
    "layer": "coder",
    "start": 0,
    "end": 3,
    "exact": "yes",
    "before": "",
    "after": "",
    "at": "",
    "version": None,
    "value": "",
    "certainty": "",
}


@pytest.fixture
def db() -> Database:
    fresh = Database(memory=True)
    schema.make_tables(fresh)
    return fresh


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_strict_table_with_its_fields(db: Database, kind: str) -> None:
    columns = {row[1]: row for row in db.execute(f'PRAGMA table_info("{kind}")')}
    hints = typing.get_type_hints(KINDS[kind])
    assert tuple(columns) == fields_of(kind)
    for name, column in columns.items():
        assert column[2] == ("INTEGER" if hints[name] is int else "TEXT")
        assert bool(column[3]) == (NoneType not in typing.get_args(hints[name]))
    sql = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [kind]).fetchone()[0]
    assert sql.endswith("STRICT")


@pytest.mark.parametrize("kind", REFERENCES)
def test_every_reference_has_an_index(db: Database, kind: str) -> None:
    names = {row[1] for row in db.execute(f'PRAGMA index_list("{kind}")')}
    assert {f"{kind}_{field}" for field in REFERENCES[kind]} <= names


def test_a_whole_coding_goes_in(db: Database) -> None:
    db.table("coding").insert(CODING)
    assert db.table("coding").count == 1


@pytest.mark.parametrize("field", ["coder", "code", "layer", "transcript", "id"])
@pytest.mark.parametrize("nothing", [None, ""])
def test_a_coding_without_coder_code_layer_or_transcript_is_refused(
    db: Database, field: str, nothing: str | None
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        db.table("coding").insert({**CODING, field: nothing})
    assert db.table("coding").count == 0


@pytest.mark.parametrize("field", ["coder", "code", "layer"])
@pytest.mark.parametrize("nothing", [None, ""])
def test_a_coding_cannot_lose_coder_code_or_layer(
    db: Database, field: str, nothing: str | None
) -> None:
    db.table("coding").insert(CODING)
    with pytest.raises(sqlite3.IntegrityError):
        db.execute(f'UPDATE coding SET "{field}" = ?', [nothing])


@pytest.mark.parametrize(("field", "value"), [("start", "three"), ("end", 1.5), ("end", None)])
def test_an_offset_that_is_no_number_is_refused(db: Database, field: str, value: object) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        db.table("coding").insert({**CODING, field: value})


def test_an_entry_goes_in_once(db: Database) -> None:
    names = [row[1] for row in db.execute("PRAGMA table_info(entry)")]
    entry = {name: 1 if name in ("clock", "format") else "x" for name in names}
    db.table("entry").insert(entry)
    with pytest.raises(sqlite3.IntegrityError):
        db.table("entry").insert(entry)


def test_the_header_says_whose_file_it_is(db: Database) -> None:
    assert db.execute("PRAGMA application_id").fetchone()[0] == schema.APPLICATION_ID
    assert schema.APPLICATION_ID.to_bytes(4, "big") == b"DWB1"
    assert db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION


def test_a_fresh_file_holds_what_is_expected(db: Database) -> None:
    assert schema.objects_of(db) == schema.expected_objects()
