"""Entries are written as plain values, read in every format, and chained by a digest."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from tests.journal.states import entries
from workbench.journal import codec
from workbench.journal.entry import Change, Entry
from workbench.model.errors import Refused
from workbench.model.ids import ParticipantId
from workbench.model.kinds import defaults_of, row_of
from workbench.model.people import Participant

GOLDEN = Path(__file__).parents[1] / "data" / "journal"

FIRST = Entry(
    id="0b1e",  # type: ignore[arg-type]
    clock=7,
    replica="c0ffee",  # type: ignore[arg-type]
    coder="ada",  # type: ignore[arg-type]
    at="2026-03-14T09:30:00Z",
    label="Code “Trust”",
    why="Both read it so",
    undoes="0a0d",  # type: ignore[arg-type]
    changes=(
        Change(
            "code", "t", None, {"name": "Trust", "parent": None, "position": 3, "definition": "é😀"}
        ),
        Change("code", "t", {"name": "Trust"}, {"name": "Confidence"}),
        Change("theme_code", "a:b", {"theme": "a", "code": "b", "position": 0}, None),
    ),
    previous="f00d",
)


@given(entries())
def test_an_entry_comes_back_as_it_was_written(entry: Entry) -> None:
    assert codec.read(codec.write(entry)) == entry


@given(entries())
def test_what_is_written_is_text_and_numbers_only(entry: Entry) -> None:
    written = codec.write(entry)
    assert all(isinstance(value, str | int | None) for value in written.values())
    assert codec.digest(codec.write(codec.read(written))) == codec.digest(written)


@pytest.mark.parametrize("number", range(1, codec.FORMAT))
def test_an_older_format_is_read_for_ever(number: int) -> None:
    golden = json.loads((GOLDEN / f"format-{number}.json").read_text(encoding="utf-8"))
    read = codec.read(golden["written"])
    assert codec.digest(golden["written"]) == golden["digest"]
    code, renamed, removed = read.changes
    assert code.after == {**defaults_of("code"), **(FIRST.changes[0].after or {})}
    assert (renamed, removed) == FIRST.changes[1:]
    assert replace(read, changes=FIRST.changes) == FIRST


def test_rows_of_an_older_format_take_the_defaults_of_fields_they_lack() -> None:
    written = {**codec.write(FIRST), "format": 1}
    written["changes"] = '[["participant","p",{"label":"pt3","role":"observer"},null]]'
    (removal,) = codec.read(written).changes
    assert removal.before == row_of(Participant(ParticipantId("p"), "pt3", "observer"))


def test_the_present_format_has_a_golden_file_and_is_written_as_it_says() -> None:
    golden = json.loads((GOLDEN / f"format-{codec.FORMAT}.json").read_text(encoding="utf-8"))
    assert codec.write(FIRST) == golden["written"]
    assert codec.read(golden["written"]) == FIRST
    assert codec.digest(golden["written"]) == golden["digest"]


def test_an_entry_of_a_newer_program_is_refused() -> None:
    with pytest.raises(Refused, match=r"newer format \(99\).*newer version of the program"):
        codec.read({**codec.write(FIRST), "format": 99})


@pytest.mark.parametrize("field", codec.write(FIRST))
def test_the_digest_changes_with_every_field(field: str) -> None:
    written = codec.write(FIRST)
    other = written[field] + 1 if isinstance(written[field], int) else f"{written[field]}."
    assert codec.digest({**written, field: other}) != codec.digest(written)
    assert len(codec.digest(written)) == 64
