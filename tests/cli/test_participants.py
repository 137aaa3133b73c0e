"""Participants and sessions go out and in as sheets, and `info` tells of them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.commands import Shell

SHEET = "label,Age,Group\npt1,34,FG1\npt1,35,\n,36,\npt2,old,FG1; FG9\n"


@pytest.fixture
def empty(shell: Shell, tmp_path: Path) -> Path:
    """A study with nothing in it."""
    path = tmp_path / "empty.dwb"
    shell.done("new", path, "--title", "Empty", "--coder", "Ada")
    return path


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_participants_go_out_and_come_into_an_empty_study(
    shell: Shell, study: Path, empty: Path, tmp_path: Path, ending: str
) -> None:
    sheet = tmp_path / f"people.{ending}"
    assert shell.done("participants", "export", study, sheet, "--json").json == {
        "file": str(sheet),
        "participants": 23,
    }
    told = shell.done("participants", "import", empty, sheet, "--json").json
    assert (told["rows"], told["new"], told["problems"]) == (23, 23, [])
    shell.done("participants", "export", empty, tmp_path / f"again.{ending}")
    shell.done("participants", "export", study, tmp_path / "one.csv")
    shell.done("participants", "export", empty, tmp_path / "two.csv")
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()
    people = [shell.done("info", one, "--json").json["participants"] for one in (study, empty)]
    assert [[p["label"], p["attributes"], p["sessions"]] for p in people[0]] == [
        [p["label"], p["attributes"], p["sessions"]] for p in people[1]
    ]
    again = shell.done("participants", "import", empty, sheet, "--json").json
    assert (again["unchanged"], again["new"]) == (23, 0)


def test_what_does_not_fit_is_said_and_the_rest_goes_in(
    shell: Shell, study: Path, empty: Path, tmp_path: Path
) -> None:
    sheet, report = tmp_path / "people.csv", tmp_path / "report.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    shell.done("sessions", "export", study, tmp_path / "s.csv")
    shell.done("sessions", "import", empty, tmp_path / "s.csv")
    command = ("participants", "import", empty, sheet, "--map", "age=Age (number)")
    dry = shell.done(*command, "--dry-run", "--json").json
    assert shell.done("info", empty, "--json").json["participants"] == []
    done = shell.done(*command, "--report", report, "--json").json
    assert {**done, "dry_run": True} == dry
    assert [(one["line"], one["column"]) for one in done["problems"]] == [
        (3, ""),
        (4, ""),
        (5, "Age"),
        (5, "Group"),
    ]
    assert all(one["sentence"].endswith(".") for one in done["problems"])
    about = shell.done("info", empty, "--json").json
    assert [(p["label"], p["attributes"]) for p in about["participants"]] == [
        ("pt1", {"Age": {"": "34"}}),
        ("pt2", {}),
    ]
    told = [" ".join(row) for row in _rows(report)]
    assert any("Imported by Ada" in line for line in told)
    assert sum(line.startswith("left out") for line in told) == 4
    words = shell.done(*command).out
    assert words.startswith("2 of 4 rows (2 unchanged, 2 left out) went in")
    assert "Row 3: “pt1” stands in row 2 already" in words


def test_a_report_can_be_sentences(shell: Shell, empty: Path, tmp_path: Path) -> None:
    sheet, report = tmp_path / "people.csv", tmp_path / "report.txt"
    sheet.write_text("label\npt1\n", encoding="utf-8")
    shell.done("participants", "import", empty, sheet, "--report", report)
    assert "row: row 2 pt1: new" in report.read_text(encoding="utf-8")


def test_a_sheet_of_a_workbook_is_chosen_by_name(shell: Shell, empty: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["about this study"])
    people = book.create_sheet("People")
    people.append([])
    people.append(["who", "Consents", "Trust before", "Trust after"])
    people.append(["pt1", True, 3, 4.5])
    book.save(tmp_path / "people.xlsx")
    book.close()
    command = ("participants", "import", empty, tmp_path / "people.xlsx", "--map", "who=label")
    shell.refused(*command, "--sheet", "Nobody", names="choose one of “Sheet”, “People”")
    told = shell.done(*command, "--sheet", "People", "--json").json
    assert told["columns"]["Trust before"] == "Trust (number, before)"
    (person,) = shell.done("info", empty, "--json").json["participants"]
    assert person["attributes"] == {
        "Consents": {"": "yes"},
        "Trust": {"before": "3", "after": "4.5"},
    }


def test_no_cell_becomes_a_formula(shell: Shell, empty: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text("label,Said,Shift\n=pt1,+cmd,-3\n@pt2,'=x,4\n", encoding="utf-8")
    shell.done("participants", "import", empty, sheet)
    out = tmp_path / "out.csv"
    shell.done("participants", "export", empty, out)
    assert _rows(out)[1:] == [["'=pt1", "participant", "'+cmd", "-3"], ["'@pt2", *_second()]]
    shell.done("participants", "export", empty, tmp_path / "out.xlsx")
    cells = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert [(cell.value, cell.data_type) for cell in cells[2]] == [
        ("=pt1", "s"),
        ("participant", "s"),
        ("+cmd", "s"),
        (-3, "n"),
    ]
    again = shell.done("participants", "import", empty, out, "--json").json
    assert again["unchanged"] == 2


def _second() -> list[str]:
    return ["participant", "'=x", "4"]


def test_what_is_no_table_is_refused(shell: Shell, empty: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text("Age\n3\n", encoding="utf-8")
    command = ("participants", "import", empty, sheet)
    shell.refused(*command, names="no column “label”")
    shell.refused(*command, "--map", "Years=label", names="one of “Age”")
    shell.refused(*command, "--sheet", "One", names="is no workbook")
    (tmp_path / "bad.xlsx").write_bytes(b"PK\x03\x04 and nothing")
    shell.refused("participants", "import", empty, tmp_path / "bad.xlsx", names="damaged workbook")
    shell.refused("participants", "export", empty, tmp_path / "people.pdf", names="“people.pdf”")


def test_sessions_go_out_and_come_in(
    shell: Shell, study: Path, empty: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "sessions.xlsx"
    shell.done("sessions", "export", study, sheet)
    told = shell.done("sessions", "import", empty, sheet, "--json").json
    assert (told["new"], told["problems"]) == (4, [])
    shown = [shell.done("info", one, "--json").json["sessions"] for one in (study, empty)]
    for known, came in zip(*shown, strict=True):
        assert {**came, "transcripts": 0, "participants": 0} == {
            **known,
            "transcripts": 0,
            "participants": 0,
        }
    bad = tmp_path / "bad.csv"
    bad.write_text(
        "Session,Kind,Date,Stakeholder group\nFG1,party,soon,Residents\nFG1,,,\n,,,x\n",
        encoding="utf-8",
    )
    told = shell.done("sessions", "import", empty, bad, "--json").json
    assert [(one["line"], one["column"]) for one in told["problems"]] == [
        (2, "kind"),
        (2, "date"),
        (3, ""),
        (4, ""),
    ]
    about = shell.done("info", empty, "--json").json
    assert about["sessions"][0]["stakeholders"] == "Residents"


def test_info_tells_of_sessions_people_and_open_work(
    shell: Shell, study: Path, tmp_path: Path
) -> None:
    talk = tmp_path / "FG9.txt"
    talk.write_text("Int: Why?\n\npt1: Because.\n\nZoe: Well, yes.\n\npt1: So.\n", encoding="utf-8")
    shell.done("import", study, talk)
    about: dict[str, Any] = shell.done("info", study, "--json").json
    session = about["sessions"][-1]
    assert (session["label"], session["transcripts"], session["participants"]) == (
        "FG9",
        ["FG9"],
        1,
    )
    pt1 = about["participants"][0]
    assert (pt1["label"], pt1["sessions"], pt1["attribution"]) == ("pt1", ["FG1", "FG9"], "label")
    assert (about["roles"], about["attendances"]) == ({"participant": 23}, 24)
    assert about["unknown_speakers"] == [{"transcript": "FG9", "label": "Zoe", "turns": 1}]
    words = shell.done("info", study).out
    assert "“Zoe” in FG9 is nobody yet (1 turn)" in words
    assert "23 participants; participants were at sessions 24 times in all" in words
