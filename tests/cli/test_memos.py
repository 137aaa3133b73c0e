"""Memos are listed, taken along and written from the command line."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from workbench.coding.memos import note_passage
from workbench.coding.noted import COLUMNS
from workbench.project.session import Project


@pytest.fixture
def noted(study: Path) -> Path:
    with Project.open(study) as project:
        here = project.read.transcripts()[0].id
        project.do(
            note_passage(
                project.read,
                here,
                0,
                40,
                "How it begins",
                by=project.me,
                now=project.now,
                make_id=project.make_id,
            )
        )
    return study


def test_memos_are_listed_newest_first_with_where_they_stand(shell: Shell, noted: Path) -> None:
    told = shell.done("memos", "list", noted, "--json").json["memos"]
    assert [memo["at"] for memo in told] == sorted((m["at"] for m in told), reverse=True)
    begins = next(memo for memo in told if memo["text"] == "How it begins")
    assert (begins["about"], begins["start"]) == ("passage", 0)
    assert begins["links"] == [
        {"start": 0, "end": begins["end"], "exact": begins["exact"]},
    ]
    assert "How it begins" in shell.done("memos", "list", noted).out


def test_the_list_is_narrowed(shell: Shell, noted: Path) -> None:
    def texts(*options: str) -> list[str]:
        told = shell.done("memos", "list", noted, "--json", *options).json["memos"]
        return [memo["text"] for memo in told]

    assert texts("--about", "passage") == ["How it begins"]
    assert texts("--words", "BEGINS how") == ["How it begins"]
    with Project.open(noted, read_only=True) as project:
        names = [one.name for one in project.read.transcripts()]
        coders = [one.name for one in project.read.coders()]
    assert "How it begins" in texts("--transcript", names[0])
    assert "How it begins" not in texts("--transcript", names[1])
    assert "How it begins" not in texts("--coder", coders[1])
    assert shell.done("memos", "list", noted, "--words", "xylophone").out == "No memo fits.\n"


def test_memos_are_taken_along(shell: Shell, noted: Path, tmp_path: Path) -> None:
    file = tmp_path / "memos.csv"
    said = shell.done("memos", "export", noted, file, "--about", "passage").out
    assert said == f"1 memo written into {file}\n"
    [row] = csv.DictReader(file.read_text("utf-8-sig").splitlines())
    assert tuple(row) == COLUMNS and row["memo"] == "How it begins"
    text = tmp_path / "memos.txt"
    assert shell.done("memos", "export", noted, text, "--json").json["memos"] > 1
    assert "How it begins" in text.read_text("utf-8")
    shell.refused("memos", "export", noted, tmp_path / "memos.doc", names="ends in none of")


def test_a_memo_is_written_about_what_has_a_name(shell: Shell, study: Path) -> None:
    with Project.open(study, read_only=True) as project:
        person = project.read.participants()[0].label
    shell.done("memos", "write", study, "Speaks late", "--about", "participant", "--name", person)
    shell.done("memos", "write", study, "A plan")
    told = shell.done("memos", "list", study, "--json").json["memos"]
    assert {("participant", "Speaks late"), ("study", "A plan")} <= {
        (memo["about"], memo["text"]) for memo in told
    }
    unknown = ("--about", "session", "--name", "nowhere")
    shell.refused("memos", "write", study, "x", *unknown, names="No session is called “nowhere”")
