"""Pseudonyms on the command line: the list, what is suggested, exports that are scanned."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.commands import Shell
from workbench.project import key_file, settings
from workbench.project.key_file import KeyFile

PASS = "correct horse battery"
SAID = "Anna: I live in Leeds.\n\nInt: Leeds, Anna?\n\nAnna: Anna’s house, yes, as annan said.\n"


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase, quick keys, and a configuration folder of one's own."""
    monkeypatch.setenv("WORKBENCH_PASSPHRASE", PASS)
    monkeypatch.setattr(key_file, "_COST", (10, 8, 1))
    monkeypatch.setattr(settings, "place", lambda: tmp_path / "config" / "settings.json")


@pytest.fixture
def key(shell: Shell, tmp_path: Path) -> Path:
    """A key with a person and a place."""
    path = tmp_path / "names.dwkey"
    shell.done("pseudonyms", "add", "--key", path, "Anna", "pt3")
    shell.done("pseudonyms", "add", "--key", path, "Leeds", "[place 1]", "--kind", "place")
    return path


@pytest.fixture
def named(shell: Shell, tmp_path: Path) -> Path:
    """A study in which the names stand."""
    study, file = tmp_path / "named.dwb", tmp_path / "Anna.txt"
    file.write_text(SAID, encoding="utf-8")
    shell.done("new", study, "--title", "T", "--coder", "Ada")
    shell.done("import", study, file)
    return study


def test_a_list_is_made_shown_and_changed(shell: Shell, key: Path) -> None:
    rows = shell.done("pseudonyms", "list", "--key", key, "--json").json
    assert [(row["original"], row["replacement"], row["kind"]) for row in rows] == [
        ("Anna", "pt3", "person"),
        ("Leeds", "[place 1]", "place"),
    ]
    shell.refused("pseudonyms", "add", "--key", key, "Annie", "pt3", names="stands for “Anna”")
    shell.done("pseudonyms", "add", "--key", key, "Annie", "pt3", "--same")
    assert "2 names" in shell.done("pseudonyms", "remove", "--key", key, "Annie").out
    shell.refused("pseudonyms", "remove", "--key", key, "Annie", names="“Annie” is not in")
    assert b"Leeds" not in key.read_bytes()


def test_a_passphrase_is_asked_for_and_never_taken_from_an_argument(
    shell: Shell, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKBENCH_PASSPHRASE", "wrong horse battery")
    shell.refused("pseudonyms", "list", "--key", key, names="does not open “names.dwkey”")
    monkeypatch.delenv("WORKBENCH_PASSPHRASE")
    shell.refused("pseudonyms", "list", "--key", key, names="WORKBENCH_PASSPHRASE")
    assert shell("pseudonyms", "list", "--key", key, "--passphrase", PASS).code == 2


def test_a_short_passphrase_makes_no_key(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKBENCH_PASSPHRASE", "short")
    shell.refused("pseudonyms", "new", tmp_path / "k", names="three or four words")
    assert not (tmp_path / "k.dwkey").exists()


def test_names_are_suggested_in_a_study_and_before_an_import(
    shell: Shell, named: Path, key: Path, tmp_path: Path
) -> None:
    found = shell.done("pseudonyms", "suggest", named, "--json").json
    assert [(one["original"], one["kind"]) for one in found] == [
        ("Anna", "person"),
        ("Leeds", "place"),
    ]
    assert found[0]["why"] == "a speaker’s label" and found[0]["examples"]
    (tmp_path / "raw.txt").write_text("Zofia: hi\n\nInt: you?\n\nZofia: ask Anna, Derek\n")
    raw = shell.done("pseudonyms", "suggest", tmp_path / "raw.txt", "--key", key, "--json").json
    assert [one["original"] for one in raw] == ["Zofia", "Derek"]
    shell.done("pseudonyms", "reject", "--key", key, "Derek")
    out = shell.done("pseudonyms", "suggest", tmp_path / "raw.txt", "--key", key).out
    assert "Zofia" in out and "Derek" not in out
    out = shell.done("pseudonyms", "suggest", named, "--key", key).out
    assert out == "Nothing looks like a name that is not in the list.\n"


def test_forms_are_counted_and_switched(shell: Shell, named: Path, key: Path) -> None:
    def states() -> dict[str, str]:
        seen = shell.done("pseudonyms", "forms", named, "--key", key, "--json").json
        return {one["form"]: one["state"] for one in seen}

    assert states() == {
        "Anna": "replaced",
        "Anna’s": "replaced",
        "annan": "possible",
        "Leeds": "replaced",
    }
    shell.done("pseudonyms", "form", "--key", key, "Anna", "annan", "--replace")
    shell.done("pseudonyms", "form", "--key", key, "Leeds", "Leeds", "--keep")
    assert (states()["annan"], states()["Leeds"]) == ("replaced", "kept")
    shell.done("pseudonyms", "form", "--key", key, "Leeds", "Leeds", "--reset")
    assert states()["Leeds"] == "replaced"
    shell.refused("pseudonyms", "form", "--key", key, "Anna", "annan", names="--replace")


def test_a_list_goes_out_and_comes_back_as_a_table(shell: Shell, key: Path, tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    assert "not encrypted" in shell.done("pseudonyms", "export", "--key", key, table).out
    other = tmp_path / "other.dwkey"
    shell.done("pseudonyms", "new", other)
    assert "2 names" in shell.done("pseudonyms", "import", "--key", other, table).out
    shell.refused("pseudonyms", "import", "--key", other, table, names="“Anna” is in the list")
    assert KeyFile.open(other, PASS).pseudonyms == KeyFile.open(key, PASS).pseudonyms


def test_a_scan_names_what_it_finds_and_where(
    shell: Shell, named: Path, key: Path, tmp_path: Path
) -> None:
    ran = shell("pseudonyms", "scan", named, "--key", key)
    assert ran.code == 1
    assert "Found “Leeds”" in ran.out and "the text of “Anna”" in ran.out
    assert "“named.dwb” holds 2 known names" in ran.err
    (tmp_path / "clean.txt").write_text("nobody")
    out = shell.done("pseudonyms", "scan", tmp_path / "clean.txt", "--key", key).out
    assert out == "No known original was found (2 names were looked for).\n"
    ran = shell("pseudonyms", "scan", named, "--key", key, "--json")
    assert [one["original"] for one in json.loads(ran.out)["found"]] == ["Anna", "Leeds"]


def test_an_import_with_a_key_lets_no_name_into_the_study(
    shell: Shell, key: Path, tmp_path: Path
) -> None:
    study, file = tmp_path / "new.dwb", tmp_path / "Anna in Leeds.txt"
    file.write_text(SAID, encoding="utf-8")
    shell.done("new", study, "--title", "T", "--coder", "Ada")
    shell.done("pseudonyms", "form", "--key", key, "Anna", "annan", "--replace")
    found = shell.done("import", study, file, "--pseudonyms", key, "--json").json
    (one,) = found["transcripts"]
    assert one["name"] == "pt3 in [place 1]"
    assert [speaker["label"] for speaker in one["speakers"]] == ["pt3", "Int"]
    data = study.read_bytes().lower()
    assert b"anna" not in data and b"leeds" not in data
    shell.done("pseudonyms", "scan", study, "--key", key)


EXPORTS = (
    ("report", "{study}", "-o", "{out}.docx"),
    ("participants", "export", "{study}", "{out}.csv"),
    ("sessions", "export", "{study}", "{out}.xlsx"),
)


@pytest.mark.parametrize("command", EXPORTS, ids=lambda command: command[0])
def test_an_export_with_a_key_is_scanned_first(
    shell: Shell, named: Path, key: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    args = [part.format(study=named, out=tmp_path / "out") for part in command]
    out = Path(args[-1])
    shell.done("pseudonyms", "add", "--key", key, "Ada", "coder 1", "--kind", "other")
    if command[0] == "participants":
        ran = shell(*args, "--pseudonyms", key)
        assert "No known original was found" in ran.err and out.exists()
        return
    shell.refused(*args, "--pseudonyms", key, names="--export-anyway")
    assert not out.exists()
    ran = shell(*args, "--pseudonyms", key, "--export-anyway")
    assert ran.code == 0 and "Found “" in ran.err and out.exists()


def test_a_key_that_is_known_and_locked_is_said(shell: Shell, named: Path, tmp_path: Path) -> None:
    table = tmp_path / "sessions.csv"
    shell.done("sessions", "export", named, table)
    shell.done("pseudonyms", "new", tmp_path / "k.dwkey", "--study", named)
    ran = shell("sessions", "export", named, table)
    assert ran.code == 0
    assert "was not scanned for names: the key “k.dwkey” is locked" in ran.err
    assert "--pseudonyms" in ran.err


def test_names_are_replaced_in_a_study_and_earlier_texts_erased(
    shell: Shell, named: Path, key: Path
) -> None:
    shell.done("pseudonyms", "form", "--key", key, "Anna", "annan", "--replace")
    tried = shell.done("pseudonyms", "apply", named, "--key", key, "--dry-run", "--json").json
    assert (tried["dry_run"], tried["names"], tried["erased"]) == (True, 9, 0)
    assert "Anna" in shell.done("transcript", "text", named, "Anna").out
    ran = shell("pseudonyms", "apply", named, "--key", key)
    assert ran.code == 0
    assert "I live in [place 1]." in shell.done("transcript", "text", named, "pt3").out
    assert "    Anna\n    → pt3\n" in ran.out
    assert "2 earlier texts of the study still hold the names" in ran.out
    assert "The journal holds names" in ran.out
    again = shell.done(
        "pseudonyms", "apply", named, "--key", key, "--erase-earlier-texts", "--yes", "--json"
    ).json
    assert (again["names"], again["earlier_texts"], again["erased"]) == (0, 2, 2)
    assert shell.done("check", named).code == 0
    shell.refused("pseudonyms", "apply", named, "--key", key, names="nothing to replace")
    assert "known to need" not in ran.err
    warned = shell("sessions", "export", named, named.with_suffix(".csv"))
    assert "was not scanned for names" in warned.err


def test_erasing_asks_first(
    shell: Shell, named: Path, key: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import click

    asked: list[str] = []

    def no(question: str, **_: object) -> bool:
        asked.append(question)
        return False

    monkeypatch.setattr(click, "confirm", no)
    ran = shell("pseudonyms", "apply", named, "--key", key, "--erase-earlier-texts", "--json")
    assert ran.code == 0 and asked == ["Erase for good?"]
    assert "cannot be undone" in ran.err and "left as they are" in ran.err
    assert ran.json["erased"] == 0 and ran.json["earlier_texts"] == 2


def test_a_corrected_file_brings_no_name_back(
    shell: Shell, named: Path, key: Path, tmp_path: Path
) -> None:
    tried = shell.done("pseudonyms", "apply", named, "--key", key, "--dry-run", "--json").json
    assert tried["undecided"] == 1
    shell.done("pseudonyms", "form", "--key", key, "Anna", "annan", "--replace")
    shell("pseudonyms", "apply", named, "--key", key)
    corrected = tmp_path / "corrected.txt"
    corrected.write_text(SAID.replace("yes, as", "no, as"), encoding="utf-8")
    shell.done("correct", named, "pt3", corrected, "--pseudonyms", key)
    text = shell.done("transcript", "text", named, "pt3").out
    assert "pt3’s house, no, as pt3n said." in text and "Anna" not in text
