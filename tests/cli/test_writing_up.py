"""Agreement and the report, and studies that cannot be opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from tests.cli.commands import Shell
from workbench.agreement.compare import compare
from workbench.project.sample import FILE, talk
from workbench.project.session import Project
from workbench.store import file as files
from workbench.store import lock


@pytest.mark.parametrize("unit", ["turn", "character"])
def test_agreement_has_the_promised_shape(shell: Shell, study: Path, unit: str) -> None:
    shown = shell.done("agreement", study, "--unit", unit, "--json").json
    assert list(shown) == ["unit", "coders", "codes"]
    assert shown["unit"] == unit
    assert shown["coders"] == ["Ada Okafor", "Ben Hartley"]
    with Project.open(study, read_only=True) as project:
        read = project.read
        paths = {read.codebook().path(c.id) for c in read.codebook().codes}
        ada, ben = (c.id for c in read.coders())
        expected = compare(read, ada, ben, unit=unit)  # type: ignore[arg-type]
    assert {row["code"] for row in shown["codes"]} <= paths
    assert len(shown["codes"]) == len(expected.rows) > 10
    totals = set()
    for row, known in zip(shown["codes"], expected.rows, strict=True):
        counts = [row[name] for name in ("both", "only_first", "only_second", "neither")]
        assert all(isinstance(count, int) and count >= 0 for count in counts)
        assert counts == [known.both, known.only_first, known.only_second, known.neither]
        totals.add(sum(counts))
        names = {"percent_agreement", "cohen_kappa", "krippendorff_alpha", "f1"}
        assert names <= set(row["coefficients"])
        for result in row["coefficients"].values():
            assert list(result) == ["value", "reason"]
            assert (result["value"] is None) == isinstance(result["reason"], str)
    assert len(totals) == 1


def test_the_coders_can_be_turned_round(shell: Shell, study: Path) -> None:
    one = shell.done("agreement", study, "--json").json
    other = shell.done("agreement", study, "--json", "--coders", "Ben Hartley", "ada okafor").json
    assert other["coders"] == ["Ben Hartley", "Ada Okafor"]
    turned = {row["code"]: (row["only_second"], row["only_first"]) for row in one["codes"]}
    assert {row["code"]: (row["only_first"], row["only_second"]) for row in other["codes"]} == (
        turned
    )


def test_agreement_is_told_as_a_table(shell: Shell, study: Path) -> None:
    shown = shell.done("agreement", study, "--json").json
    out = shell.done("agreement", study).out
    assert out.startswith("Ada Okafor and Ben Hartley, by turn; transcripts: FG1, ")
    assert "left out: Workshop" in out
    for row in shown["codes"]:
        assert any(line.startswith(row["code"]) for line in out.splitlines())


def test_agreement_needs_two_coders(shell: Shell, study: Path, tmp_path: Path) -> None:
    shell.refused("agreement", study, "--coders", "Ada Okafor", "Cleo", names="“Cleo”")
    shell.done("new", tmp_path / "one.dwb", "--title", "T", "--coder", "Ada")
    shell.refused("agreement", tmp_path / "one.dwb", names="Only one coder")


def test_whoever_coded_is_compared_before_a_coder_who_did_not(
    shell: Shell, study: Path, tmp_path: Path
) -> None:
    sheet, path = tmp_path / "s.csv", tmp_path / "second.dwb"
    shell.done("new", path, "--title", "T", "--coder", "Office")
    shell.done("import", path, *talk())
    assert shell("agreement", path).code == 1
    shell.done("codings", "export", study, sheet, "--coder", "Ada Okafor")
    shell.done("codings", "import", path, sheet, "--finished")
    shown = shell.done("agreement", path, "--json").json
    assert shown["coders"] == ["Office", "Ada Okafor"]
    shell.done("codings", "export", study, sheet)
    shell.done("codings", "import", path, sheet, "--finished")
    shown = shell.done("agreement", path, "--json").json
    assert sorted(shown["coders"]) == ["Ada Okafor", "Ben Hartley"]
    assert any(row["both"] for row in shown["codes"])


def test_the_report_is_not_written_over_a_study(shell: Shell, study: Path) -> None:
    before = study.read_bytes()
    shell.refused("report", study, "-o", study, names=f"“{FILE}”")
    assert study.read_bytes() == before


def test_the_report_is_written_in_word(shell: Shell, study: Path, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    made = shell.done("report", study, "-o", path, "--json").json
    assert made["file"] == str(path)
    assert made["blocks"] > 50
    text = "\n".join(p.text for p in docx.Document(str(path)).paragraphs)
    assert "Not having to start again" in text
    out = shell.done("report", study, "-o", path, "--section", "codebook").out
    assert out == f"The report was written into {path}\n"
    shorter = "\n".join(p.text for p in docx.Document(str(path)).paragraphs)
    assert len(shorter) < len(text)
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["report.docx"]


def test_a_report_is_not_written_where_it_cannot_be(
    shell: Shell, study: Path, tmp_path: Path
) -> None:
    shell.refused("report", study, "-o", tmp_path / "no" / "r.docx", names="“r.docx”")
    (tmp_path / "folder.docx").mkdir()
    shell.refused("report", study, "-o", tmp_path / "folder.docx", names="“folder.docx”")
    assert not (tmp_path / "no").exists()


# -- studies that cannot be opened --------------------------------------------------------


def edited(sql: str) -> Callable[[Path], None]:
    """Do something to the file with SQL."""

    def edit(study: Path) -> None:
        connection = sqlite3.connect(study)
        connection.executescript(sql)
        connection.close()

    return edit


BROKEN: dict[str, Callable[[Path], object]] = {
    "not there": lambda study: study.unlink(),
    "empty": lambda study: study.write_bytes(b""),
    "a text": lambda study: study.write_text("Ana: Yes.\n" * 30),
    "another program's": edited("PRAGMA application_id = 7"),
    "a newer version's": edited("PRAGMA user_version = 42"),
    "with a table of others": edited("CREATE TABLE song (title)"),
    "with a trigger": edited(
        "CREATE TRIGGER t AFTER INSERT ON coding BEGIN DELETE FROM coding; END"
    ),
    "cut off": lambda study: study.write_bytes(study.read_bytes()[:9000]),
    "full of garbage": lambda study: study.write_bytes(
        study.read_bytes()[:8192] + b"\x5a" * (study.stat().st_size - 8192)
    ),
}


@pytest.mark.parametrize("trouble", BROKEN.values(), ids=BROKEN)
def test_a_study_that_cannot_be_opened_is_refused_by_every_command(
    shell: Shell, study: Path, tmp_path: Path, trouble: Callable[[Path], object]
) -> None:
    trouble(study)
    before = study.read_bytes() if study.exists() else None
    text = tmp_path / "a.txt"
    text.write_text("Ana: Yes.\nInt: Why?\nAna: Because.\n")
    sheet = tmp_path / "a.csv"
    sheet.write_text("coder,transcript,start,end,code\nAda,FG1,0,4,Trust\n")
    for command in (
        ("info", study),
        ("info", study, "--json"),
        ("journal", study),
        ("check", study),
        ("agreement", study),
        ("transcript", "text", study, "FG1"),
        ("codings", "export", study, tmp_path / "out.csv"),
        ("report", study, "-o", tmp_path / "out.docx"),
        ("import", study, text),
        ("codings", "import", study, sheet),
    ):
        shell.refused(*command, names=f"“{FILE}”")
    assert (study.read_bytes() if study.exists() else None) == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.csv", "a.txt", "studies"]
    assert [p.name for p in study.parent.iterdir()] == ([FILE] if before is not None else [])


def test_a_folder_is_no_study(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "folder.dwb").mkdir()
    shell.refused("info", tmp_path / "folder.dwb", names="“folder.dwb” is a folder")


@pytest.mark.parametrize("where", ["the folder", "the file"])
def test_a_study_that_cannot_be_written_can_be_looked_at(
    shell: Shell, study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    if where == "the folder":
        monkeypatch.setattr(lock.os, "open", refused)  # type: ignore[attr-defined]
    else:
        monkeypatch.setattr(files, "_writable", lambda path: False)
    before = study.read_bytes()
    text = tmp_path / "a.txt"
    text.write_text("Ana: Yes.\nInt: Why?\nAna: Because.\n")
    assert shell.done("info", study).out
    sentence = shell.refused("import", study, text, names=f"“{FILE}”")
    assert "Save a copy" in sentence
    assert study.read_bytes() == before
