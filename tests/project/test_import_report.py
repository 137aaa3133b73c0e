"""The report of an import tells what came in and what did not, as a text and as a table."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.model.ids import TranscriptId
from workbench.project.exporting import Door
from workbench.project.guarding import Guard
from workbench.project.import_report import (
    COLUMNS,
    ImportReport,
    LeftOut,
    as_text,
    rows_of,
    write_report,
)
from workbench.project.importing import Brought, SpeakerBrought
from workbench.project.sheets import read_sheet, unguarded
from workbench.transcripts.cutting.layouts import Layout

CAME = Brought(
    id=TranscriptId("t"),
    file="=FG1.txt",
    transcript="FG1",
    session="Day 1",
    layout=Layout.COLON,
    encoding="cp1252",
    words=1200,
    turns=80,
    speakers=(SpeakerBrought("Mod", 30, True), SpeakerBrought("P1", 50)),
    segments=(("plenary", ""), ("breakout", "Table 1")),
    notes=3,
    memos=3,
    left_out=("Focus group 1", "END"),
    warnings=("2 lines are left out.",),
)
REPORT = ImportReport(
    study="Linking records",
    by="Ada",
    at="2026-03-14T10:00:00Z",
    brought=[CAME],
    left_out=[LeftOut("scan.pdf", "“scan.pdf” is a picture.")],
)


def _door() -> Door:
    return Door(Guard, lambda _: "go back")


def test_the_text_tells_every_file() -> None:
    assert as_text(REPORT) == (
        "Import into “Linking records” by Ada, 2026-03-14T10:00:00Z\n"
        "\n"
        "In the study: 1\n"
        "\n"
        "  =FG1.txt as “FG1” in session “Day 1”: 1,200 words, 80 turns\n"
        "      Speakers and their turns: Mod (30, facilitator), P1 (50)\n"
        "      Layout: colon\n"
        "      Letters read as Western European (Windows)\n"
        "      Segments: plenary, breakout “Table 1”\n"
        "      Comments and notes beside the text: 3, 3 of them as memos\n"
        "      Worth a look: 2 lines are left out.\n"
        "      Left out, because nobody says it: Focus group 1\n"
        "      Left out, because nobody says it: END\n"
        "\n"
        "Left out: 1\n"
        "\n"
        "  “scan.pdf” is a picture.\n"
    )


@pytest.mark.parametrize("name", ["report.csv", "report.xlsx"])
def test_the_table_has_a_row_for_each_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert write_report(_door(), path, REPORT) is not None
    came, stayed = unguarded(read_sheet(path))
    assert tuple(came) == COLUMNS
    assert came == rows_of(REPORT)[0]
    assert (came["file"], came["result"], came["facilitators"]) == ("=FG1.txt", "imported", "Mod")
    assert came["lines left out"] == "Focus group 1\nEND"
    assert (stayed["file"], stayed["result"], stayed["words"]) == ("scan.pdf", "left out", "")
    assert stayed["worth a look"] == "“scan.pdf” is a picture."


def test_any_other_name_gets_the_text(tmp_path: Path) -> None:
    write_report(_door(), tmp_path / "report.txt", REPORT)
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == as_text(REPORT)
