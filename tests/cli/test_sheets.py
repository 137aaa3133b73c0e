"""Codings, themes and quotes go out and in as sheets, row by row."""

from __future__ import annotations

import csv
import errno
import os
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from workbench.project.sample import FILE, talk
from workbench.project.session import Project

HEADER = "coder,transcript,start,end,code,text\n"


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a sheet."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def codings_of(study: Path) -> list[tuple[object, ...]]:
    """The coders' codings as facts, without ids."""
    with Project.open(study, read_only=True) as project:
        read = project.read
        names = {c.id: c.name for c in read.coders()}
        places = {t.id: t.name for t in read.transcripts()}
        return sorted(
            (
                names[c.coder],
                places[c.transcript],
                c.start,
                c.end,
                read.codebook().path(c.code),
                c.exact,
                c.before,
                c.after,
            )
            for c in read.codings(layer="coder")
        )


@pytest.fixture
def bare(shell: Shell, tmp_path: Path) -> Path:
    """A second study with the same transcripts and nothing else."""
    path = tmp_path / "bare.dwb"
    shell.done("new", path, "--title", "Again", "--coder", "Ada Okafor")
    shell.done("import", path, *talk())
    return path


def test_codings_arrive_in_a_second_study_as_they_were(
    shell: Shell, study: Path, bare: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "codings.csv"
    exported = shell.done("codings", "export", study, sheet, "--json").json
    assert exported == {"file": str(sheet), "codings": len(rows_of(sheet))}
    assert sheet.read_bytes().startswith(b"\xef\xbb\xbf")
    imported = shell.done("codings", "import", bare, sheet, "--json").json
    assert imported == {
        "rows": exported["codings"],
        "codings": exported["codings"],
        "already_there": 0,
        "refused": [],
    }
    assert codings_of(bare) == codings_of(study)
    shell.done("codings", "export", bare, tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == sheet.read_bytes()
    with Project.open(bare, read_only=True) as project:
        assert {c.name for c in project.read.coders()} == {"Ada Okafor", "Ben Hartley"}
        assert project.check().findings == ()


def test_importing_twice_changes_nothing(
    shell: Shell, study: Path, bare: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "codings.csv"
    shell.done("codings", "export", study, sheet)
    for path in (study, bare):
        shell("codings", "import", path, sheet)
        before = codings_of(path)
        entries = len(shell.done("journal", path, "--json").json)
        again = shell.done("codings", "import", path, sheet, "--json").json
        assert again["codings"] == 0
        assert again["already_there"] == again["rows"] == len(before)
        assert again["refused"] == []
        assert codings_of(path) == before
        assert len(shell.done("journal", path, "--json").json) == entries
        assert "were there already" in shell.done("codings", "import", path, sheet).out


def test_one_coder_or_the_agreed_version_can_be_written(
    shell: Shell, study: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "s.csv"
    about = shell.done("info", study, "--json").json
    shell.done("codings", "export", study, sheet, "--coder", "ben hartley")
    assert {row["coder"] for row in rows_of(sheet)} == {"Ben Hartley"}
    assert len(rows_of(sheet)) == about["codings"]["Ben Hartley"]
    out = shell.done("codings", "export", study, sheet, "--layer", "consensus").out
    assert out.startswith(f"{about['codings']['consensus']} codings were written")
    shell.refused("codings", "export", study, sheet, "--coder", "Cleo", names="“Cleo”")


def test_rows_that_do_not_fit_are_listed_while_the_others_go_in(
    shell: Shell, bare: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "mixed.csv"
    sheet.write_text(
        HEADER + "Ada Okafor,FG1,0,4,Trust > New,\n"
        "Ada Okafor,Nowhere,0,4,Trust,\n"
        "Ada Okafor,FG1,0,99999999,Trust,\n"
        "Ada Okafor,FG1,nine,12,Trust,\n"
        "Ada Okafor,FG1,6,6,Trust,\n"
        ",FG1,6,9,Trust,\n"
        "Ada Okafor,FG1,6,9,,\n"
        "Ada Okafor,FG1,0,4,Trust,words that do not stand there\n"
        "Ada Okafor,FG1,10,20,Trust > New,\n",
        encoding="utf-8",
    )
    ran = shell("codings", "import", bare, sheet, "--json")
    assert ran.code == 1
    assert ran.json["codings"] == 2
    assert [row["line"] for row in ran.json["refused"]] == [3, 4, 5, 6, 7, 8, 9]
    assert all(row["why"].endswith((".", "?")) for row in ran.json["refused"])
    assert ran.err.count("\n") == 1
    assert "7 rows of “mixed.csv” were refused, the first in line 3: " in ran.err
    assert len(codings_of(bare)) == 2
    ran = shell("codings", "import", bare, sheet)
    assert ran.code == 1
    assert ran.out.count("was refused: ") == 7
    assert shell.done("check", bare).out.startswith("All is well")


def test_finished_coders_count_in_the_comparison(
    shell: Shell, study: Path, bare: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "codings.csv"
    shell.done("codings", "export", study, sheet)
    shell.done("codings", "import", bare, sheet, "--finished")
    with Project.open(bare, read_only=True) as project:
        assert {w.progress for w in project.read.work()} == {"finished"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_sheet_of_any_spreadsheet_is_read(
    shell: Shell, bare: Path, tmp_path: Path, encoding: str, delimiter: str
) -> None:
    sheet = tmp_path / "s.csv"
    lines = ["coder,transcript,start,end,code", "Zoë,FG1,0,4,Güte", "Zoë,FG1,10,20,Güte"]
    sheet.write_text("\r\n".join(lines).replace(",", delimiter), encoding=encoding, newline="")
    assert shell.done("codings", "import", bare, sheet, "--json").json["codings"] == 2
    assert {row[0] for row in codings_of(bare)} == {"Zoë"}


def test_themes_and_quotes_are_read_from_sheets(shell: Shell, bare: Path, tmp_path: Path) -> None:
    themes = tmp_path / "themes.csv"
    themes.write_text(
        "topic,theme,description,code\nCare,Waiting,Long,Trust\nCare,Waiting,,Hope\n",
        encoding="utf-8",
    )
    codings = tmp_path / "c.csv"
    codings.write_text(
        HEADER + "Ada Okafor,FG1,0,4,Trust,\nAda Okafor,FG1,5,9,Hope,\n", encoding="utf-8"
    )
    shell.done("codings", "import", bare, codings)
    made = shell.done("themes", "import", bare, themes, "--json").json
    assert (made["rows"], made["themes"], made["refused"]) == (2, 1, [])
    with Project.open(bare, read_only=True) as project:
        place = next(t for t in project.read.transcripts() if t.name == "FG1")
        words = project.read.text(place.id)[0:40].strip()
    quotes = tmp_path / "quotes.csv"
    with quotes.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["theme", "transcript", "start", "end", "text"])
        writer.writerow(["Waiting", "FG1", "0", str(len(words)), words])
        writer.writerow(["Nothing", "FG1", "0", str(len(words)), words])
    ran = shell("quotes", "import", bare, quotes, "--json")
    assert ran.code == 1
    assert ran.json["quotes"] == 1
    assert [row["line"] for row in ran.json["refused"]] == [3]
    assert shell.done("info", bare, "--json").json["quotes"] == 1
    assert shell.done("check", bare).out.startswith("All is well")


def test_who_imports_is_written_into_the_journal(shell: Shell, study: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "c.csv"
    sheet.write_text(HEADER + "Ben Hartley,FG1,0,4,Trust > Odd,\n", encoding="utf-8")
    shell.done("codings", "import", study, sheet, "--as", "ben hartley")
    assert shell.done("journal", study, "--json").json[0]["who"] == "Ben Hartley"
    shell.refused("codings", "import", study, sheet, "--as", "Cleo", names="“Cleo”")


BAD_SHEETS = {
    "empty": b"",
    "blank": b" \n \n",
    "no columns of ours": b"a,b\n1,2\n",
    "no text": bytes(range(256)) * 8,
    "a zip": b"PK\x03\x04" + bytes(300),
}


@pytest.mark.parametrize("kind", ["codings", "themes", "quotes"])
@pytest.mark.parametrize("data", BAD_SHEETS.values(), ids=BAD_SHEETS)
def test_what_is_no_sheet_is_refused_and_the_study_unchanged(
    shell: Shell, study: Path, tmp_path: Path, kind: str, data: bytes
) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_bytes(data)
    entries = len(shell.done("journal", study, "--json").json)
    shell.refused(kind, "import", study, sheet, names="“sheet.csv”")
    assert len(shell.done("journal", study, "--json").json) == entries


@pytest.mark.parametrize("kind", ["codings", "themes", "quotes"])
def test_a_sheet_that_is_not_there_is_refused(
    shell: Shell, study: Path, tmp_path: Path, kind: str
) -> None:
    before = study.read_bytes()
    shell.refused(kind, "import", study, tmp_path / "gone.csv", names="“gone.csv”")
    shell.refused(kind, "import", study, tmp_path, names=f"“{tmp_path.name}”")
    assert study.read_bytes() == before


def test_a_sheet_is_not_written_where_it_cannot_be(
    shell: Shell, study: Path, tmp_path: Path
) -> None:
    shell.refused("codings", "export", study, tmp_path / "no" / "s.csv", names="“s.csv”")
    shell.refused("codings", "export", study, tmp_path, names=f"“{tmp_path.name}”")
    assert [p.name for p in study.parent.iterdir()] == [FILE]


def test_an_export_does_not_write_over_a_study(shell: Shell, study: Path, tmp_path: Path) -> None:
    before = study.read_bytes()
    shell.refused("codings", "export", study, study, names=f"“{FILE}”")
    shell.refused("codings", "export", study, tmp_path / "Other.DWB", names="“Other.DWB”")
    assert study.read_bytes() == before
    assert not (tmp_path / "Other.DWB").exists()


def test_short_rows_are_refused_and_empty_ones_passed_over(
    shell: Shell, bare: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "ragged.csv"
    sheet.write_text(
        "coder,transcript,start,end,code\nAda Okafor,FG1,0\n\n,,,,\nAda Okafor,FG1,0,4,Kept,x,y\n",
        encoding="utf-8",
    )
    ran = shell("codings", "import", bare, sheet, "--json")
    assert ran.code == 1
    assert ran.json["codings"] == 1
    assert [row["line"] for row in ran.json["refused"]] == [2]
    assert [row[4] for row in codings_of(bare)] == ["Kept"]


def test_a_sheet_may_say_what_parts_its_cells(shell: Shell, bare: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "said.csv"
    sheet.write_text(
        "sep=;\r\ncoder;transcript;start;end;code\r\nAda Okafor;FG1;0;4;Kept\r\n", newline=""
    )
    assert shell.done("codings", "import", bare, sheet).out == "1 coding went in\n"


def test_a_coding_of_a_very_long_passage_goes_out_and_in(shell: Shell, tmp_path: Path) -> None:
    talk = tmp_path / "long.txt"
    talk.write_text("Ana: one\nBo: " + "on and on " * 20_000 + "\nAna: two\nBo: three\n")
    one, other, sheet = tmp_path / "a.dwb", tmp_path / "b.dwb", tmp_path / "s.csv"
    for path in (one, other):
        shell.done("new", path, "--title", "T", "--coder", "Ada")
        shell.done("import", path, talk)
    sheet.write_text("coder,transcript,start,end,code\nAda,long,0,190000,Long\n")
    shell.done("codings", "import", one, sheet)
    shell.done("codings", "export", one, sheet)
    shell.done("codings", "import", other, sheet)
    assert codings_of(other) == codings_of(one)


def test_an_older_sheet_stands_when_a_new_one_cannot_be_written(
    shell: Shell, study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = tmp_path / "s.csv"
    sheet.write_text("old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        shell.refused("codings", "export", study, sheet, names="“s.csv”")
    assert sheet.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["s.csv"]


def test_a_link_is_written_through_and_not_replaced(
    shell: Shell, study: Path, tmp_path: Path
) -> None:
    link, target = tmp_path / "link.csv", tmp_path / "target.csv"
    link.symlink_to(target)
    shell.done("codings", "export", study, link)
    assert link.is_symlink()
    assert rows_of(target) == rows_of(link) != []
