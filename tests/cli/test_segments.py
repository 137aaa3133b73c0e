"""Segments go out and in as sheets, and counts are limited to them."""

from __future__ import annotations

import csv
from pathlib import Path

import docx
import pytest

from tests.cli.commands import Shell
from workbench.project.session import Project
from workbench.transcripts.occasions.segments import remove_segment

SHEET = (
    "transcript,kind,label,first turn,last turn\n"
    "FG1,plenary,,1,10\n"
    "FG1,breakout,Table 1,11,20\n"
    "FG1,topic,Trust,5,12\n"
    "FG9,plenary,,1,2\n"
    "FG1,panel,,30,31\n"
    "FG1,stimulus,,9,12\n"
    "FG1,plenary,,40,9000\n"
)


@pytest.fixture
def bare(study: Path) -> Path:
    """The sample study without its segments."""
    with Project.open(study) as project:
        for one in project.read.segments():
            project.do(remove_segment(project.read, one.id))
    return study


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A sheet of segments, some of which cannot be."""
    path = tmp_path / "segments.csv"
    path.write_text(SHEET, encoding="utf-8")
    return path


def test_rows_that_fit_go_in_and_the_others_are_told(shell: Shell, bare: Path, sheet: Path) -> None:
    tried = shell.done("segments", "import", bare, sheet, "--dry-run", "--json").json
    told = shell.done("segments", "import", bare, sheet, "--json").json
    assert (tried.pop("dry_run"), told.pop("dry_run")) == (True, False)
    assert tried == told
    assert (told["new"], told["left_out"]) == (3, 4)
    sentences = [problem["sentence"] for problem in told["problems"]]
    assert sentences[0] == "there is no transcript “FG9”; correct the name."
    assert sentences[1].startswith("“panel” is no kind of segment; write one of stimulus,")
    assert sentences[2] == (
        "turns 1 to 10 of “FG1” are plenary already; correct the turns, or unmark that first."
    )
    assert sentences[3].startswith("there is no turn 9000; “FG1” has ")
    again = shell.done("segments", "import", bare, sheet, "--json").json
    assert (again["new"], again["unchanged"]) == (0, 3)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_segments_go_out_and_come_in_as_they_were(
    shell: Shell, bare: Path, sheet: Path, tmp_path: Path, ending: str
) -> None:
    shell.done("segments", "import", bare, sheet)
    out, again = tmp_path / f"out.{ending}", tmp_path / "again.csv"
    told = shell.done("segments", "export", bare, out, "--json").json
    assert told == {"file": str(out), "segments": 3}
    with Project.open(bare) as project:
        project.undo()
        assert not project.read.segments()
    assert shell.done("segments", "import", bare, out, "--json").json["new"] == 3
    shell.done("segments", "export", bare, again)
    with again.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["first turn"] + "-" + row["last turn"] for row in rows] == ["1-10", "5-12", "11-20"]
    assert all(row["words"] and int(row["start"]) < int(row["end"]) for row in rows)


def test_a_sheet_without_what_it_needs_is_refused(shell: Shell, bare: Path, tmp_path: Path) -> None:
    path = tmp_path / "wrong.csv"
    path.write_text("transcript,kind\nFG1,plenary\n", encoding="utf-8")
    shell.refused("segments", "import", bare, path, names="does not say where segments are")
    path.write_text("kind,first turn\nplenary,1\n", encoding="utf-8")
    shell.refused("segments", "import", bare, path, names="no column “transcript”")


def test_agreement_is_limited_to_segments_and_says_so(
    shell: Shell, bare: Path, sheet: Path
) -> None:
    shell.done("segments", "import", bare, sheet)
    everything = shell.done("agreement", bare, "--json").json
    assert "limited_to" not in everything
    found = shell.done("agreement", bare, "--segment", "plenary", "--json").json
    assert found["limited_to"] == "only plenary"
    for row, all_of_it in zip(found["codes"], everything["codes"], strict=True):
        cells = ("both", "only_first", "only_second", "neither")
        assert sum(row[cell] for cell in cells) == 10
        assert row["both"] <= all_of_it["both"]
    both = shell.done(
        "agreement", bare, "--segment", "topic:trust", "--segment", "breakout", "--json"
    ).json
    assert both["limited_to"] == "only breakout, topic “Trust”"
    assert sum(both["codes"][0][cell] for cell in cells) == 2
    said = shell.done("agreement", bare, "--segment", "plenary").out
    assert "by turn, only plenary; transcripts: FG1" in said
    assert "it has none of the segments counted" in said


def test_a_part_the_study_has_not_is_refused(shell: Shell, bare: Path, sheet: Path) -> None:
    shell.refused("agreement", bare, "--segment", "plenary", names="is marked as plenary")
    shell.done("segments", "import", bare, sheet)
    shell.refused("agreement", bare, "--segment", "topic:Cost", names="the study has “Trust”")


def test_codings_that_reach_into_the_segments_are_exported(
    shell: Shell, bare: Path, sheet: Path, tmp_path: Path
) -> None:
    shell.done("segments", "import", bare, sheet)
    out = tmp_path / "codings.csv"
    told = shell.done("codings", "export", bare, out, "--segment", "plenary", "--json").json
    assert told["limited_to"] == "only plenary"
    with Project.open(bare, read_only=True) as project:
        plenary = next(one for one in project.read.segments() if one.kind == "plenary")
        inside = [
            coding
            for coding in project.read.codings(transcript=plenary.transcript, layer="coder")
            if coding.span.overlaps(plenary.span)
        ]
    assert told["codings"] == len(inside) > 0


def test_the_report_says_what_it_is_limited_to(
    shell: Shell, bare: Path, sheet: Path, tmp_path: Path
) -> None:
    shell.done("segments", "import", bare, sheet)
    out = tmp_path / "report.docx"
    told = shell.done("report", bare, "-o", out, "--segment", "plenary").out
    assert told == f"The report was written into {out} (only plenary)\n"
    words = [paragraph.text for paragraph in docx.Document(str(out)).paragraphs]
    assert "The numbers and quotes of this report: only plenary." in words


def test_stimulus_text_is_counted_as_talk_or_left_out_but_not_both(
    shell: Shell, bare: Path, tmp_path: Path
) -> None:
    out = tmp_path / "report.docx"
    shell.refused(
        "report", bare, "-o", out, "--with-stimulus", "--without-stimulus", names="counted and"
    )
    assert (
        "counted as participants’ talk"
        in shell.done("report", bare, "-o", out, "--with-stimulus").out
    )
