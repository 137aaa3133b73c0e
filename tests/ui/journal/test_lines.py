"""The journal as lines: told, filtered, put under their days, written to a file."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from workbench.journal.entry import Entry, adds
from workbench.journal.narrate import Telling
from workbench.model.codebook import Code
from workbench.model.errors import Environment
from workbench.model.ids import CodeId, CoderId, EntryId, ReplicaId
from workbench.model.people import Coder
from workbench.project.exporting import Door
from workbench.project.guarding import NONE
from workbench.ui.journal.exporting import as_table, as_text, write_journal
from workbench.ui.journal.lines import Day, Line, Wanted, by_day, lines_of
from workbench.ui.journal.model import OPEN, JournalModel

ADA, BEN = CoderId("ada"), CoderId("ben")


def _entries(count: int = 3) -> list[Entry]:
    coders = (Coder(ADA, "Ada"), Coder(BEN, "Ben"))
    first = Entry(
        EntryId("e0"),
        1,
        ReplicaId("r"),
        ADA,
        "2026-03-14T09:30:00Z",
        "New study",
        tuple(adds(coder) for coder in coders),
    )
    return [first] + [
        Entry(
            EntryId(f"e{n}"),
            n + 1,
            ReplicaId("r"),
            BEN if n % 2 else ADA,
            f"2026-03-{14 + n % 9:02}T12:{n % 60:02}:00Z",
            f"Add code “Code {n}”",
            (adds(Code(CodeId(f"c{n}"), f"Code {n}", None, n)),),
            why="Ana asked for it" if n == 2 else "",
        )
        for n in range(1, count)
    ]


def test_lines_say_who_and_what_they_are_about() -> None:
    lines = lines_of(_entries())
    assert [line.telling.what for line in lines] == [
        "Add code “Code 2”",
        "Add code “Code 1”",
        "New study",
    ]
    assert [line.coder for line in lines] == [ADA, BEN, ADA]
    assert lines[0].about == {"codebook"} and lines[2].about == {"study"}


def test_filters_take_coder_kind_words_and_what_still_stands() -> None:
    lines = lines_of(_entries())

    def taken(wanted: Wanted) -> list[str]:
        return [line.telling.id for line in lines if wanted.takes(line)]

    assert taken(Wanted()) == ["e2", "e1", "e0"]
    assert taken(Wanted(coder=BEN)) == ["e1"]
    assert taken(Wanted(about="study")) == ["e0"]
    assert taken(Wanted(words="ANA asked")) == ["e2"]
    assert taken(Wanted(words="nothing of the kind")) == []


def test_what_was_taken_back_can_be_left_out() -> None:
    entries = _entries()
    undone = entries[1]
    back = Entry(
        EntryId("e9"),
        9,
        ReplicaId("r"),
        BEN,
        "2026-03-20T12:00:00Z",
        undone.label,
        tuple(change.inverse() for change in undone.changes),
        undoes=undone.id,
    )
    lines = lines_of([*entries, back])
    assert [line.telling.taken_back for line in lines if line.key == "e1"] == [True]
    standing = [line.key for line in lines if Wanted(standing=True).takes(line)]
    assert "e1" not in standing and "e2" in standing


def test_every_day_has_a_heading_with_its_count() -> None:
    rows = by_day(lines_of(_entries(12)))
    days = [row for row in rows if isinstance(row, Day)]
    assert sum(day.count for day in days) == 12
    assert isinstance(rows[0], Day)


def test_the_model_goes_from_one_journal_to_the_next(qapp: object) -> None:
    model = JournalModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(by_day(lines_of(_entries(3))))
    model.show(by_day(lines_of(_entries(14))))
    assert len(model.lines()) == 14
    model.show(())
    assert model.rowCount() == 0 and tester.model() is model


def test_a_line_opens_and_folds_and_stays_open_when_others_come(qapp: object) -> None:
    model = JournalModel()
    model.show(by_day(lines_of(_entries(3))))
    number = model.number_of("e1")
    assert number is not None
    model.toggle(model.index(number))
    assert model.index(number).data(OPEN)
    model.show(by_day(lines_of(_entries(5))))
    assert model.index(model.number_of("e1") or 0).data(OPEN)
    model.toggle(model.index(model.number_of("e1") or 0))
    assert not model.index(model.number_of("e1") or 0).data(OPEN)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_thousands_of_entries_are_told_and_shown(qapp: object) -> None:
    model = JournalModel()
    model.show(by_day(lines_of(_entries(5000))))
    assert len(model.lines()) == 5000


TOLD = (
    Telling("b", "2026-03-15T10:00:00Z", "Ben", "=1+1", "", ("“Trust” added",), True),
    Telling("a", "2026-03-14T10:00:00Z", "Ada", "New study", "We begin", ()),
)


def test_text_has_the_oldest_first_with_reasons_and_details() -> None:
    text = as_text(TOLD[::-1])
    assert text.splitlines() == [
        "2026-03-14T10:00:00Z  Ada: New study",
        "    Why: We begin",
        "",
        "2026-03-15T10:00:00Z  Ben: =1+1 (taken back)",
        "    “Trust” added",
    ]


def test_a_table_has_a_row_each_and_no_cell_a_spreadsheet_would_work_out() -> None:
    rows = list(csv.DictReader(io.StringIO(as_table(TOLD))))
    assert rows[0]["what"] == "'=1+1"
    assert rows[0]["taken back"] == "yes"
    assert rows[1]["why"] == "We begin"


def test_files_are_written_and_a_bad_place_is_told(tmp_path: Path) -> None:
    out = Door(lambda: NONE, lambda checked: "go back")
    assert write_journal(out, tmp_path / "j.txt", TOLD) is not None
    assert (tmp_path / "j.txt").read_text("utf-8").startswith("2026-03-14")
    assert write_journal(out, tmp_path / "j.csv", TOLD) is not None
    assert (tmp_path / "j.csv").read_text("utf-8-sig").startswith("when,who")
    with pytest.raises(Environment, match="cannot be written"):
        write_journal(out, tmp_path / "nowhere" / "j.txt", TOLD)


def test_a_line_is_found_by_its_key(qapp: object) -> None:
    model = JournalModel()
    model.show(by_day(lines_of(_entries(3))))
    row = model.row_at(model.index(model.number_of("e2") or 0))
    assert isinstance(row, Line) and row.telling.why == "Ana asked for it"
    told = model.index(model.number_of("e2") or 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "because: Ana asked for it" in told
    assert model.number_of("unknown") is None
