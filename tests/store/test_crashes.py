"""What was acknowledged is there after any crash, and nothing of anybody else is destroyed."""

from __future__ import annotations

import os
import random
import shutil
import struct
from pathlib import Path

import pytest

from tests.store import crashing
from tests.store.files import a_coder, a_file, a_full_file, do, now
from workbench.journal.entry import adds
from workbench.model.errors import Environment
from workbench.store import backup, lock, rows
from workbench.store.check import check
from workbench.store.file import StudyFile

PAGE = 4096


def crashed(folder: Path) -> tuple[Path, dict[str, object]]:
    """A study beside which a crash left a hot journal, and what it held before."""
    file = a_full_file(folder)
    state = rows.everything(file.db)
    file.close()
    crashing.die_while_writing(file.path)
    assert file.path.with_name("study.dwb-journal").stat().st_size > PAGE
    assert b"half done" in file.path.read_bytes()
    return file.path, dict(state)


def recovery(folder: Path) -> Path:
    """The one folder into which things were set aside."""
    (found,) = folder.glob("study recovery *")
    return found


def test_every_acknowledged_entry_survives_twenty_kills(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    file.close()
    chance = random.Random(20)
    acknowledged: set[str] = set()
    number = 0
    for _ in range(20):
        with crashing.run(crashing.WRITE_UNTIL_KILLED, file.path, number) as process:
            assert process.stdout is not None
            lines = [process.stdout.readline() for _ in range(chance.randint(1, 6))]
            process.kill()
            lines += process.stdout.readlines()
        acknowledged |= {line.strip() for line in lines if line.endswith("\n")}
        again = StudyFile.open(file.path, now=now)
        there = {entry.id for entry in again.entries()}
        assert acknowledged <= there
        assert {f"entry {c.id[1:]}" for c in again.reader.coders()[2:]} == there - first_of(again)
        number = len(again.reader.coders())
        again.close()
    again = StudyFile.open(file.path, now=now)
    assert check(again).findings == ()
    again.close()
    assert len(acknowledged) >= 20


def first_of(file: StudyFile) -> set[str]:
    """The id of the founding entry."""
    return {next(file.entries()).id}


def test_a_crash_in_the_middle_of_a_change_is_rolled_back_and_told(tmp_path: Path) -> None:
    study, before = crashed(tmp_path)
    found = study.read_bytes()
    file = StudyFile.open(study, now=now)
    assert "ended unexpectedly while “study.dwb” was open" in file.notice
    assert recovery(tmp_path).name in file.notice
    assert rows.everything(file.db) == before
    assert check(file).findings == ()
    do(file, adds(a_coder(1)))
    file.close()
    assert (recovery(tmp_path) / "study.dwb").read_bytes() == found
    assert sorted(p.name for p in recovery(tmp_path).iterdir()) == [
        "study.dwb",
        "study.dwb-journal",
    ]
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["study.dwb"]
    quiet = StudyFile.open(study, now=now)
    assert quiet.notice == ""
    quiet.close()


def test_a_crash_between_the_header_and_the_pages_it_counts_is_rolled_back(
    tmp_path: Path,
) -> None:
    study, before = crashed(tmp_path)
    data = bytearray(study.read_bytes())
    data[28:32] = struct.pack(">I", len(data) // PAGE + 50)
    data[24:28] = data[92:96] = struct.pack(">I", 4711)
    study.write_bytes(data)
    file = StudyFile.open(study, now=now)
    assert "ended unexpectedly" in file.notice
    assert rows.everything(file.db) == before
    assert check(file).findings == ()
    file.close()


def test_a_study_that_crashed_is_not_changed_by_looking_at_it(tmp_path: Path) -> None:
    study, before = crashed(tmp_path)
    found = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    with pytest.raises(Environment, match=r"unfinished change beside “study.dwb”"):
        StudyFile.open(study, read_only=True, now=now)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == found
    StudyFile.open(study, now=now).close()
    looking = StudyFile.open(study, read_only=True, now=now)
    assert rows.everything(looking.db) == before
    looking.close()


@pytest.mark.parametrize("how", ["saved as a copy", "worked on elsewhere"])
def test_a_colleagues_file_copied_over_ours_after_a_crash_is_not_destroyed(
    tmp_path: Path, how: str
) -> None:
    (tmp_path / "ben").mkdir()
    (tmp_path / "ada").mkdir()
    file = a_full_file(tmp_path / "ada")
    colleagues = backup.save_copy(file, tmp_path / "ben" / "study.dwb")
    file.close()
    theirs = StudyFile.open(colleagues, now=now)
    for number in range(200):
        do(theirs, adds(a_coder(number)), texts=["word " * 200 + str(number)])
    expected, replica = rows.everything(theirs.db), theirs.replica
    if how == "saved as a copy":
        mailed = backup.save_copy(theirs, tmp_path / "mailed.dwb")
    else:
        mailed = Path(shutil.copy(colleagues, tmp_path / "mailed.dwb"))
    theirs.close()

    crashing.die_while_writing(file.path)
    shutil.copy(mailed, file.path)
    opened = StudyFile.open(file.path, now=now)
    assert "unfinished change of another file" in opened.notice
    assert rows.everything(opened.db) == expected
    assert (opened.replica == replica) == (how == "worked on elsewhere")
    assert check(opened).findings == ()
    opened.close()
    kept = recovery(tmp_path / "ada")
    assert (kept / "study.dwb").read_bytes() == mailed.read_bytes()
    assert (kept / "study.dwb-journal").stat().st_size > 0


def test_a_sidecar_without_a_lock_belongs_to_nobody(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    study, _ = crashed(tmp_path / "there")
    file = a_full_file(tmp_path)
    expected = rows.everything(file.db)
    file.close()
    shutil.copy(study.with_name("study.dwb-journal"), tmp_path / "study.dwb-journal")
    opened = StudyFile.open(file.path, now=now)
    assert "another file" in opened.notice
    assert rows.everything(opened.db) == expected
    opened.close()


def test_the_write_ahead_log_of_another_program_is_set_aside(tmp_path: Path) -> None:
    file = a_full_file(tmp_path)
    expected = rows.everything(file.db)
    file.close()
    (tmp_path / "study.dwb-wal").write_bytes(os.urandom(9000))
    (tmp_path / "study.dwb-shm").write_bytes(bytes(32768))
    opened = StudyFile.open(file.path, now=now)
    assert "another file" in opened.notice
    assert rows.everything(opened.db) == expected
    opened.close()
    assert sorted(p.name for p in recovery(tmp_path).iterdir()) == [
        "study.dwb",
        "study.dwb-shm",
        "study.dwb-wal",
    ]


def test_an_empty_sidecar_is_in_nobodys_way(tmp_path: Path) -> None:
    file = a_full_file(tmp_path)
    file.close()
    (tmp_path / "study.dwb-journal").touch()
    opened = StudyFile.open(file.path, now=now)
    assert opened.notice == ""
    opened.close()
    assert list(tmp_path.glob("study recovery *")) == []


def test_the_journal_of_a_program_that_still_runs_is_left_alone(tmp_path: Path) -> None:
    file = a_full_file(tmp_path)
    file.db.execute("PRAGMA cache_size = 5")
    file.db.execute("BEGIN")
    for number in range(400):
        file.db.execute("INSERT INTO text VALUES (?, ?)", [str(number), "unfinished " * 100])
    sidecar = tmp_path / "study.dwb-journal"
    assert sidecar.stat().st_size > 0
    with pytest.raises(Environment, match="is open elsewhere"):
        StudyFile.open(file.path, now=now)
    assert sidecar.stat().st_size > 0
    assert list(tmp_path.glob("study recovery *")) == []
    file.db.execute("COMMIT")
    assert lock.holder(file.path) is not None
    file.close()
