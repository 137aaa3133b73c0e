"""`workbench correct` replaces a transcript, says what moved, and tells no coder too much."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.commands import Shell
from workbench.cli import correcting

SAID = (
    "Int: How was the winter for all of you?\n\n"
    "Ana: I was tierd of it all. It was cold, and we had nothing left to burn.\n\n"
    "Ben: Nobody asked us anything. They came, took their pictures and left.\n\n"
    "Ana: In spring we came back and began again.\n"
)
CODED = "transcript,start,end,coder,code\n"


@pytest.fixture
def study(shell: Shell, tmp_path: Path) -> Path:
    """FG1 with codings of Ada and Ben."""
    path = tmp_path / "winter.dwb"
    shell.done("new", path, "--title", "Winter", "--coder", "Ada")
    file = tmp_path / "FG1.txt"
    file.write_text(SAID, encoding="utf-8")
    shell.done("import", path, file)
    text = shell.done("transcript", "text", path, "FG1", "--json").json["text"]
    rows = CODED
    for words, coder, code in (
        ("tierd of it all", "Ada", "Fatigue"),
        ("came back", "Ada", "Return"),
        ("Nobody asked us anything", "Ben", "Voice"),
    ):
        start = text.index(words)
        rows += f"FG1,{start},{start + len(words)},{coder},{code}\n"
    sheet = tmp_path / "codings.csv"
    sheet.write_text(rows, encoding="utf-8")
    shell.done("codings", "import", path, sheet)
    return path


def corrected(folder: Path) -> Path:
    file = folder / "FG1 corrected.txt"
    new = SAID.replace("tierd", "really tired").replace("Nobody asked us anything. ", "")
    file.write_text(new, encoding="utf-8")
    return file


def exported(shell: Shell, study: Path) -> list[str]:
    sheet = study.with_name("out.csv")
    shell.done("codings", "export", study, sheet)
    return sheet.read_text(encoding="utf-8-sig").splitlines()[1:]


def test_correct_says_what_moved(shell: Shell, study: Path, tmp_path: Path) -> None:
    reason = ("--as", "Ben", "--reason", "misheard")
    told = shell.done("correct", study, "FG1", corrected(tmp_path), *reason, "--json").json
    assert (told["transcript"], told["revision"]) == ("FG1", 1)
    assert told["words"] == {"before": 43, "after": 40}
    assert 0.7 < told["same_words"] < 1
    assert (told["untouched"], told["moved"]) == (1, 1)
    assert told["adjusted"] == []
    assert [(one["code"], one["coder"], one["exact"]) for one in told["review"]] == [
        ("Voice", "Ben", "Nobody asked us anything")
    ]
    assert told["hidden"] == {"adjusted": 1, "review": 0}
    assert sum("tired of it all" in row for row in exported(shell, study)) == 1
    shell.done("check", study)


def test_ada_sees_her_own(shell: Shell, study: Path, tmp_path: Path) -> None:
    told = shell.done("correct", study, "FG1", corrected(tmp_path), "--json").json
    assert told["adjusted"] == [
        {
            "about": "coding",
            "was": "tierd of it all",
            "is": "tired of it all",
            "code": "Fatigue",
            "coder": "Ada",
        }
    ]
    assert told["review"] == []


def test_a_dry_run_changes_nothing(shell: Shell, study: Path, tmp_path: Path) -> None:
    before = study.read_bytes()
    said = shell.done("correct", study, "FG1", corrected(tmp_path), "--as", "Ben", "--dry-run").out
    assert "FG1 would be corrected: 43 words before, 40 after" in said
    assert "over corrected words: 1; to be placed by a person: 1." in said
    assert "to place: Voice (Ben) “Nobody asked us anything”" in said
    assert study.read_bytes() == before


def test_another_file_is_asked_about(shell: Shell, study: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Ana: A quite different talk.\n\nBen: Of another day.\n", encoding="utf-8")
    shell.refused("correct", study, "FG1", other, names="is this the right file")
    said = shell.done("correct", study, "FG1", other, "--even-so").out
    assert "FG1 was corrected" in said


def test_the_same_file_is_refused(shell: Shell, study: Path, tmp_path: Path) -> None:
    shell.refused("correct", study, "FG1", tmp_path / "FG1.txt", names="nothing to correct")
    shell.refused("correct", study, "FG9", tmp_path / "FG1.txt", names="no transcript “FG9”")


def test_a_long_list_is_cut_for_people(
    shell: Shell, study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(correcting, "LISTED", 0)
    said = shell.done("correct", study, "FG1", corrected(tmp_path), "--dry-run").out
    assert said.endswith("and 1 more, which --json lists.\n")
