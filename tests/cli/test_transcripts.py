"""Transcripts go in file by file, and their text comes out as it is stored."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from workbench.project.session import Project

SAID = "Ana: I was tired – 😀 naïve.\n\nInt: Why?\n\nAna: Because. It was late.\n"


def written(folder: Path, name: str, data: bytes | str = SAID) -> Path:
    """A file to import."""
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.fixture
def fresh(shell: Shell, tmp_path: Path) -> Path:
    """A study without transcripts."""
    path = tmp_path / "fresh.dwb"
    shell.done("new", path, "--title", "Fresh", "--coder", "Ada")
    return path


def test_import_tells_what_was_found(shell: Shell, fresh: Path, tmp_path: Path) -> None:
    ran = shell.done("import", fresh, written(tmp_path, "Ward 4.txt"), "--json").json
    (found,) = ran["transcripts"]
    assert ran["refused"] == []
    assert found | {"warnings": []} == {
        "warnings": [],
        "name": "Ward 4",
        "layout": "colon",
        "words": 11,
        "turns": 3,
        "speakers": [{"label": "Ana", "turns": 2}, {"label": "Int", "turns": 1}],
        "facilitators": ["Int"],
        "file": "Ward 4.txt",
        "session": "Ward 4",
        "encoding": "utf-8",
        "segments": [],
        "notes": 0,
        "memos": 0,
        "left_out": [],
    }
    (stored,) = shell.done("info", fresh, "--json").json["transcripts"]
    assert {name: stored[name] for name in ("name", "words", "turns", "speakers")} == {
        name: found[name] for name in ("name", "words", "turns", "speakers")
    }
    out = shell.done("import", fresh, written(tmp_path, "Ward 5.txt"), "--session", "W5").out
    assert out == "Ward 5: 11 words, 3 turns, speakers: Ana (2), Int (1)\n"
    assert shell.done("info", fresh, "--json").json["transcripts"][1]["session"] == "W5"


def test_the_layout_can_be_said(shell: Shell, fresh: Path, tmp_path: Path) -> None:
    ran = shell.done("import", fresh, written(tmp_path, "a.txt"), "--layout", "none", "--json")
    (found,) = ran.json["transcripts"]
    assert found["layout"] == "none"
    assert found["speakers"] == []
    assert "Ana: I was" in shell.done("transcript", "text", fresh, "a").out


def test_a_pattern_an_encoding_and_markers_can_be_said(
    shell: Shell, fresh: Path, tmp_path: Path
) -> None:
    talk = "Zoë= Why?\n\n[Plenary]\n\nInt= Déjà.\n\nZoë= So.\n"
    file = written(tmp_path, "p.txt", talk.encode("mac_roman"))
    how = ("--pattern", "NAME= TEXT", "--encoding", "mac_roman", "--markers")
    (found,) = shell.done("import", fresh, file, *how, "--json").json["transcripts"]
    assert (found["layout"], found["warnings"]) == ("pattern", [])
    assert found["speakers"] == [{"label": "Zoë", "turns": 2}, {"label": "Int", "turns": 1}]
    with Project.open(fresh, read_only=True) as project:
        assert [(one.kind, one.label) for one in project.read.segments()] == [
            ("plenary", "Plenary")
        ]
    shell.refused("import", fresh, file, "--pattern", "Zoë=", names="where the name stands")
    shell.refused("import", fresh, file, "--encoding", "utf-8", names="UTF-8")
    shell.refused("import", fresh, file, "--layout", "pattern", names="NAME: TEXT")


def test_the_text_is_printed_byte_for_byte_and_one_line_end(
    shell: Shell, fresh: Path, tmp_path: Path
) -> None:
    shell.done("import", fresh, written(tmp_path, "a.txt"))
    with Project.open(fresh, read_only=True) as project:
        place = project.read.transcripts()[0].id
        stored, turns = project.read.text(place), project.read.turns(place)
    assert shell.done("transcript", "text", fresh, "a").out == stored + "\n"
    assert stored == "I was tired – 😀 naïve.\n\nWhy?\n\nBecause. It was late."
    shown = shell.done("transcript", "text", fresh, "A", "--json").json
    assert shown["text"] == stored
    assert shown["turns"] == [
        {"start": t.start, "end": t.end, "label": t.label, "at": t.at} for t in turns
    ]


def test_a_transcript_nobody_knows_is_refused_with_those_there_are(
    shell: Shell, study: Path
) -> None:
    sentence = shell.refused("transcript", "text", study, "FG9", names="“FG9”")
    assert "“FG1”" in sentence


def docx(members: dict[str, bytes]) -> bytes:
    """A zip with these members."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


OLE = bytes.fromhex("d0cf11e0a1b11ae1")
BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n",
    "empty.docx": b"",
    "locked.docx": OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600),
    "old.doc": OLE + bytes(600) + "WordDocument".encode("utf-16-le") + bytes(600),
    "broken.docx": docx({"word/document.xml": b"<w:document"})[:-30],
    "no words.docx": docx({"hello.txt": b"hello"}),
    "bad xml.docx": docx({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:document"}),
    "bytes.txt": bytes(range(256)) * 20,
    "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "paper.pdf": b"%PDF-1.7\n" + bytes(200),
    "rich.rtf": b"{\\rtf1 }",
    "talk.mp3": b"ID3" + bytes(range(256)) * 4,
    "half.vtt": b"WEBVTT\n\n",
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_transcript_is_refused_and_the_study_unchanged(
    shell: Shell, study: Path, tmp_path: Path, name: str
) -> None:
    bad = written(tmp_path, name, BAD[name])
    before = shell.done("journal", study, "--json").out
    shell.refused("import", study, bad, names=f"“{name}”")
    assert shell.done("journal", study, "--json").out == before
    assert shell.done("check", study).out.startswith("All is well")


def test_a_file_that_is_not_there_and_a_folder_are_refused(
    shell: Shell, fresh: Path, tmp_path: Path
) -> None:
    shell.refused("import", fresh, tmp_path / "gone.txt", names="“gone.txt”")
    (tmp_path / "folder").mkdir()
    shell.refused("import", fresh, tmp_path / "folder", names="“folder”")


def test_good_files_go_in_beside_bad_ones(shell: Shell, fresh: Path, tmp_path: Path) -> None:
    files = [
        written(tmp_path, "a.txt"),
        written(tmp_path, "empty.txt", b""),
        written(tmp_path, "b.txt"),
        written(tmp_path, "paper.pdf", BAD["paper.pdf"]),
    ]
    ran = shell("import", fresh, *files, "--json")
    assert ran.code == 1
    assert [t["name"] for t in ran.json["transcripts"]] == ["a", "b"]
    assert len(ran.json["refused"]) == 2
    (line,) = ran.err.splitlines()
    assert "“empty.txt”" in line
    assert "“paper.pdf”" in line
    assert [t["name"] for t in shell.done("info", fresh, "--json").json["transcripts"]] == [
        "a",
        "b",
    ]


def test_the_same_name_twice_is_not_put_in_twice_unseen(
    shell: Shell, fresh: Path, tmp_path: Path
) -> None:
    path = written(tmp_path, "a.txt")
    shell.done("import", fresh, path)
    ran = shell("import", fresh, path)
    names = [t["name"] for t in shell.done("info", fresh, "--json").json["transcripts"]]
    assert len(set(names)) == len(names)
    assert (ran.code == 1) == (len(names) == 1)


def test_a_name_with_a_line_end_is_refused_on_one_line(
    shell: Shell, fresh: Path, tmp_path: Path
) -> None:
    empty = written(tmp_path, "two\nlines.txt", b"")
    shell.refused("import", fresh, empty, names="“two lines.txt”")


def test_a_folder_is_imported_and_the_report_kept(
    shell: Shell, fresh: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "talk"
    folder.mkdir()
    for name in ("W10.txt", "W2.txt"):
        written(folder, name)
    written(folder, "photo.jpg", b"\xff")
    written(folder, "empty.txt", b"")
    report = tmp_path / "report.csv"
    ran = shell("import", fresh, folder, "--report", report, "--json")
    assert ran.code == 1 and "“empty.txt”" in ran.err
    assert [one["name"] for one in ran.json["transcripts"]] == ["W2", "W10"]
    lines = report.read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(",")[:2] for line in lines[1:]] == [
        ["W2.txt", "imported"],
        ["W10.txt", "imported"],
        ["empty.txt", "left out"],
    ]
    shell.refused("import", fresh, folder, "--report", fresh, names="name of a study")


def test_the_lines_before_the_first_speaker_and_facilitators_can_be_said(
    shell: Shell, fresh: Path, tmp_path: Path
) -> None:
    file = written(tmp_path, "a.txt", f"Focus group 4\n\n{SAID}")
    how = ("--keep-opening", "--facilitator", "Ana", "--json")
    (found,) = shell.done("import", fresh, file, *how).json["transcripts"]
    assert (found["left_out"], found["facilitators"]) == ([], ["Ana"])
    other = written(tmp_path, "b.txt", f"Focus group 4\n\n{SAID}")
    ran = shell("import", fresh, other, "--facilitator", "Zoe", "--json")
    (found,) = ran.json["transcripts"]
    assert (found["left_out"], found["facilitators"]) == (["Focus group 4"], ["Int"])
    assert ran.code == 1 and "“Zoe” speaks in none of these files." in ran.err


def test_comments_are_told_and_can_become_memos(shell: Shell, fresh: Path, tmp_path: Path) -> None:
    page = "<p>Ana: So<a href='#fn1'><sup>1</sup></a>.</p><p>Int: Why?</p><p>Ana: Oh.</p>"
    note = "<section role='doc-endnotes'><ol><li id='fn1'>She nods.</li></ol></section>"
    file = written(tmp_path, "a.html", f"<html><body>{page}{note}</body></html>")
    assert "stay out" in shell.done("import", fresh, file).out
    other = written(tmp_path, "b.html", file.read_bytes())
    (found,) = shell.done("import", fresh, other, "--notes-as-memos", "--json").json["transcripts"]
    assert (found["notes"], found["memos"]) == (1, 1)
    with Project.open(fresh, read_only=True) as project:
        (memo,) = project.read.memos()
        assert memo.about == "transcript" and "She nods." in memo.text
