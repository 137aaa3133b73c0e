"""A copy is whole and verified, or it is not there at all."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.store.files import a_coder, a_full_file, do, now
from workbench.journal.entry import adds
from workbench.model.errors import Environment, Refused
from workbench.model.words import Piece
from workbench.store import backup, rows
from workbench.store.backup import save_copy
from workbench.store.check import check
from workbench.store.file import StudyFile


@pytest.fixture
def file(tmp_path: Path) -> Iterator[StudyFile]:
    opened = a_full_file(tmp_path)
    yield opened
    opened.close()


def test_a_copy_holds_everything_and_has_a_replica_of_its_own(
    file: StudyFile, tmp_path: Path
) -> None:
    path = save_copy(file, tmp_path / "copy.dwb")
    copy = StudyFile.open(path, now=now)
    assert rows.everything(copy.db) == rows.everything(file.db)
    assert list(copy.entries()) == list(file.entries())
    assert copy.replica != file.replica
    assert copy.notice == ""
    assert [one.words for one in copy.reader.turns_with([[Piece(("tired",))]])]
    do(copy, adds(a_coder(1)))
    do(file, adds(a_coder(2)))
    assert check(copy).findings == ()
    assert check(file).findings == ()
    copy.close()
    assert meta(path, "study") == meta(file.path, "study")


def meta(path: Path, name: str) -> str:
    """A value of the file itself."""
    connection = sqlite3.connect(path)
    try:
        found: str = connection.execute("SELECT value FROM meta WHERE name = ?", [name]).fetchone()[
            0
        ]
        return found
    finally:
        connection.close()


def test_a_copy_gets_the_suffix_of_a_study(file: StudyFile, tmp_path: Path) -> None:
    assert save_copy(file, tmp_path / "for Ben v1.2") == tmp_path / "for Ben v1.2.dwb"
    assert sorted(p.name for p in tmp_path.iterdir() if p.suffix != ".lock") == [
        "for Ben v1.2.dwb",
        "study.dwb",
    ]


@pytest.mark.parametrize("name", ["copy.dwb", "copy", "study.dwb"])
def test_a_copy_never_takes_the_place_of_a_file(file: StudyFile, tmp_path: Path, name: str) -> None:
    (tmp_path / "copy.dwb").write_text("mine")
    before = file.path.read_bytes()
    with pytest.raises(Refused, match=r"is there already"):
        save_copy(file, tmp_path / name)
    assert (tmp_path / "copy.dwb").read_text() == "mine"
    assert file.path.read_bytes() == before


def test_a_copy_into_a_folder_that_is_not_there_is_told(file: StudyFile, tmp_path: Path) -> None:
    with pytest.raises(Environment, match=r"“copy.dwb”"):
        save_copy(file, tmp_path / "nowhere" / "copy.dwb")
    assert not (tmp_path / "nowhere").exists()


def test_a_disk_without_room_is_told_beforehand(
    file: StudyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    with pytest.raises(Environment, match=r"not enough room.*“study.dwb”"):
        save_copy(file, tmp_path / "copy.dwb")
    assert not list(tmp_path.glob("copy*"))


def test_a_disk_that_fills_up_leaves_no_half_copy(
    file: StudyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = sqlite3.connect

    def small(*args: object, **more: object) -> sqlite3.Connection:
        connection: sqlite3.Connection = real(*args, **more)  # type: ignore[call-overload]
        connection.execute("PRAGMA max_page_count = 5")
        return connection

    monkeypatch.setattr(backup.sqlite3, "connect", small)  # type: ignore[attr-defined]
    before = rows.everything(file.db)
    with pytest.raises(Environment, match=r"The disk is full: “copy.dwb”"):
        save_copy(file, tmp_path / "copy.dwb")
    monkeypatch.undo()
    assert not list(tmp_path.glob("copy*"))
    assert rows.everything(file.db) == before
    assert save_copy(file, tmp_path / "copy.dwb").exists()


def test_a_half_copy_of_a_crash_is_in_nobodys_way(file: StudyFile, tmp_path: Path) -> None:
    (tmp_path / "copy.dwb.tmp").write_bytes(b"half" * 5000)
    copy = StudyFile.open(save_copy(file, tmp_path / "copy.dwb"), now=now)
    assert check(copy).findings == ()
    copy.close()
    assert not (tmp_path / "copy.dwb.tmp").exists()


def test_a_study_that_can_only_be_read_can_be_copied(file: StudyFile, tmp_path: Path) -> None:
    looking = StudyFile.open(file.path, read_only=True, now=now)
    copy = StudyFile.open(save_copy(looking, tmp_path / "copy.dwb"), now=now)
    assert not copy.read_only
    do(copy, adds(a_coder(1)))
    copy.close()
    looking.close()
