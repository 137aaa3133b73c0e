"""A study file is made, opened and closed, or refused with a sentence before it is touched."""

from __future__ import annotations

import shutil
import sqlite3
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.files import a_coder, a_file, a_full_file, do, now, tampering
from workbench.journal.entry import adds
from workbench.model.errors import Environment, Refused
from workbench.model.kinds import KINDS
from workbench.store import file as files
from workbench.store import lock, rows
from workbench.store.file import StudyFile


def closed(folder: Path) -> Path:
    """The path of a study with a transcript."""
    file = a_full_file(folder)
    file.close()
    return file.path


def refusal(path: Path) -> str:
    """The sentence with which opening is refused; the file must stay as it is."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises((Refused, Environment)) as caught:
        StudyFile.open(path, now=now)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert not lock.lock_path(path).exists()
    assert path.name in caught.value.sentence
    return caught.value.sentence


# -- making, opening, closing -------------------------------------------------------------


def test_a_new_study_file_is_empty_and_opens_again(tmp_path: Path) -> None:
    file = StudyFile.create(tmp_path / "study.dwb", now=now)
    assert rows.everything(file.db) == {kind: {} for kind in KINDS}
    assert file.next_clock == 1
    assert file.last_digest == ""
    assert file.saved_at() == ""
    file.close()
    file.close()
    again = StudyFile.open(file.path, now=now)
    assert again.replica == file.replica
    assert again.notice == ""
    again.close()


def test_what_was_appended_is_there_after_reopening(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    entry = do(file, adds(a_coder(1)), label="Add the coder “Coder 1”")
    state = rows.everything(file.db)
    digest, clock = file.last_digest, file.next_clock
    file.close()
    again = StudyFile.open(file.path, now=now)
    assert rows.everything(again.db) == state
    assert (again.last_digest, again.next_clock) == (digest, clock)
    assert again.entry(entry.id) == entry
    assert [head.label for head in again.heads()][-1] == "Add the coder “Coder 1”"
    assert list(again.entries())[-1] == entry
    assert again.current("coder", "c1") == {"name": "Coder 1"}
    assert again.current("coder", "c2") is None
    with pytest.raises(KeyError):
        again.entry("nobody")  # type: ignore[arg-type]
    again.close()


def test_a_closed_study_is_one_file(tmp_path: Path) -> None:
    assert [p.name for p in tmp_path.iterdir()] == []
    closed(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["study.dwb"]


def test_a_study_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    path = closed(tmp_path)
    before = path.read_bytes()
    with pytest.raises(Refused, match=r"“study.dwb” is there already"):
        StudyFile.create(path, now=now)
    assert path.read_bytes() == before


def test_a_study_has_its_own_suffix(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"“study.dwb”"):
        StudyFile.create(tmp_path / "study.db", now=now)
    assert list(tmp_path.iterdir()) == []


def test_a_study_cannot_be_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Environment, match=r"“study.dwb” cannot be opened"):
        StudyFile.create(tmp_path / "nowhere" / "study.dwb", now=now)


def test_a_name_the_disk_cannot_hold_is_told(tmp_path: Path) -> None:
    path = tmp_path / f"{'long ' * 80}.dwb"
    for act in (StudyFile.create, StudyFile.open):
        with pytest.raises(Environment, match=r"could not be read or written|no “long"):
            act(path, now=now)


def test_the_file_is_durable_with_every_entry(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    pragmas = {
        name: file.db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "trusted_schema", "temp_store")
    }
    assert pragmas == {
        "journal_mode": "delete",
        "synchronous": 2,
        "trusted_schema": 0,
        "temp_store": 2,
    }
    file.close()


def test_a_copy_made_by_hand_while_the_study_is_open_is_whole(tmp_path: Path) -> None:
    file = a_full_file(tmp_path)
    copy = Path(shutil.copy(file.path, tmp_path / "mailed.dwb"))
    opened = StudyFile.open(copy, now=now)
    assert rows.everything(opened.db) == rows.everything(file.db)
    opened.close()
    file.close()


# -- what is no study ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [b"", b"SQLite format 3\x00", b"Ana: Yes.\n" * 50, b"PK\x03\x04" + bytes(500)],
    ids=["empty", "only the first bytes", "a text", "a zip"],
)
def test_what_is_no_sqlite_file_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "study.dwb"
    path.write_bytes(data)
    assert "is not a study of this program" in refusal(path)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.dwb"
    with tampering(path) as other:
        other.execute("CREATE TABLE song (title)")
    assert "database of another program" in refusal(path)


def test_a_study_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = closed(tmp_path)
    with tampering(path) as newer:
        newer.execute("PRAGMA user_version = 99")
    assert "newer version of the program (file version 99" in refusal(path)


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.99])
def test_a_study_that_was_cut_off_is_refused(tmp_path: Path, kept: float) -> None:
    path = closed(tmp_path)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    assert "is cut off" in refusal(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "study.dwb").mkdir()
    assert "is a folder" in refusal(tmp_path / "study.dwb")


def test_a_study_that_is_not_there_is_named_with_its_folder(tmp_path: Path) -> None:
    sentence = refusal(tmp_path / "gone.dwb")
    assert str(tmp_path) in sentence
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_may_not_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = closed(tmp_path)

    def may_not(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", may_not)
    with pytest.raises(Environment, match=r"“study.dwb” may not be read"):
        StudyFile.open(path, now=now)


HOSTILE = {
    "a table": "CREATE TABLE song (title)",
    "a view": "CREATE VIEW everyone AS SELECT * FROM coder",
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON code BEGIN DELETE FROM coding; END",
    "a missing table": "DROP TABLE work",
    "a missing index": "DROP INDEX coding_code",
    "a trigger named as our index": (
        "DROP INDEX coding_code;"
        "CREATE TRIGGER coding_code AFTER INSERT ON code BEGIN DELETE FROM coding; END"
    ),
    "a view named as our table": "DROP TABLE work; CREATE VIEW work AS SELECT * FROM coder",
    "a table without its checks": (
        "DROP TABLE theme_code;"
        "CREATE TABLE theme_code (id TEXT, theme TEXT, code TEXT, position INTEGER);"
        "CREATE INDEX theme_code_theme ON theme_code (theme);"
        "CREATE INDEX theme_code_code ON theme_code (code);"
    ),
}


@pytest.mark.parametrize("sql", HOSTILE.values(), ids=HOSTILE)
def test_a_study_that_holds_what_we_did_not_make_is_refused(tmp_path: Path, sql: str) -> None:
    path = closed(tmp_path)
    with tampering(path) as hostile:
        hostile.executescript(sql)
    assert "holds tables this program did not make, or lacks some" in refusal(path)


def test_a_study_with_garbage_inside_is_refused(tmp_path: Path) -> None:
    path = closed(tmp_path)
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 6] = bytes(range(256)) * 48
    path.write_bytes(data)
    assert "is damaged" in refusal(path)


# -- reading only -------------------------------------------------------------------------


def test_a_study_can_be_looked_at_while_it_is_open(tmp_path: Path) -> None:
    file = a_full_file(tmp_path)
    looking = StudyFile.open(file.path, read_only=True, now=now)
    assert looking.read_only
    assert looking.reader.text(looking.reader.transcripts()[0].id).startswith("I was tired")
    do(file, adds(a_coder(1)))
    assert [c.name for c in looking.reader.coders()][-1] == "Coder 1"
    with pytest.raises(Environment, match=r"“study.dwb” is open to read only"):
        do(looking, adds(a_coder(2)))
    looking.close()
    assert lock.holder(file.path) is not None
    do(file, adds(a_coder(3)))
    file.close()


def without_folder_rights(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behave as where no file can be made, also for root, whom permissions do not bind."""

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(lock.os, "open", refused)  # type: ignore[attr-defined]


def without_file_rights(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behave as where the file itself may not be written."""
    monkeypatch.setattr(files, "_writable", lambda path: False)


@pytest.mark.parametrize("rights", [without_folder_rights, without_file_rights])
def test_a_study_in_a_folder_that_cannot_be_written_opens_to_read(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    rights: Callable[[pytest.MonkeyPatch], None],
) -> None:
    path = closed(tmp_path)
    rights(monkeypatch)
    file = StudyFile.open(path, now=now)
    assert file.read_only
    assert "“study.dwb” lies in a folder that cannot be written" in file.notice
    assert "Save a copy" in file.notice
    assert len(file.reader.codings()) == 2
    with pytest.raises(Environment, match="open to read only"):
        do(file, adds(a_coder(1)))
    file.close()


def test_a_write_protected_study_opens_to_read(tmp_path: Path) -> None:
    path = closed(tmp_path)
    path.chmod(stat.S_IRUSR)
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        try:
            (tmp_path / "probe").touch()
        except PermissionError:
            pass
        else:
            pytest.skip("permissions do not bind this user")
        file = StudyFile.open(path, now=now)
        assert file.read_only
        assert "Save a copy" in file.notice
        file.close()
    finally:
        tmp_path.chmod(stat.S_IRWXU)


def test_a_disk_that_will_not_take_the_lock_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = closed(tmp_path)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(lock.os, "open", full)  # type: ignore[attr-defined]
    with pytest.raises(Environment, match=r"“study.dwb” cannot be opened.*No space left"):
        StudyFile.open(path, now=now)


# -- trouble while it is open -------------------------------------------------------------


def test_a_full_disk_is_told_and_nothing_is_half_written(tmp_path: Path) -> None:
    file = a_full_file(tmp_path)
    before = rows.everything(file.db)
    entries = len(list(file.entries()))
    pages = file.db.execute("PRAGMA page_count").fetchone()[0]
    file.db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Environment, match=r"The disk is full: “study.dwb”.*step is safe"):
        do(file, adds(a_coder(1)), texts=["word " * 100_000])
    assert not file.db.conn.in_transaction
    assert rows.everything(file.db) == before
    assert len(list(file.entries())) == entries
    file.db.execute("PRAGMA max_page_count = 1000000")
    do(file, adds(a_coder(1)), texts=["word " * 100_000])
    assert file.current("coder", "c1") == {"name": "Coder 1"}
    file.close()
    again = StudyFile.open(file.path, now=now)
    assert len(list(again.entries())) == entries + 1
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to files")
def test_after_a_failed_write_work_goes_on_and_another_program_is_still_seen(
    tmp_path: Path,
) -> None:
    import resource

    file = a_full_file(tmp_path)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.path.stat().st_size, limits[1]))
    try:
        with pytest.raises(Environment, match="everything before this step is safe"):
            do(file, adds(a_coder(1)), texts=["word " * 1_000_000])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    do(file, adds(a_coder(1)))
    assert file.current("coder", "c1") == {"name": "Coder 1"}
    with tampering(file.path) as other:
        other.execute("UPDATE coder SET name = 'Somebody'")
    with pytest.raises(Environment, match="changed by another program"):
        do(file, adds(a_coder(2)))
    file.close()


def test_a_study_without_its_own_facts_is_refused(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    file.close()
    with tampering(file.path) as other:
        other.execute("DELETE FROM meta")
    for read_only in (True, False):
        with pytest.raises(Refused, match=r"“study.dwb” lacks the “replica”"):
            StudyFile.open(file.path, read_only=read_only, now=now)
    assert not list(tmp_path.glob("*.lock"))


def test_a_study_that_another_program_changed_is_not_written_to(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    with tampering(file.path) as other:
        other.execute("UPDATE coder SET name = 'Somebody'")
    before = rows.everything(file.db)
    with pytest.raises(Environment, match=r"“study.dwb” was changed by another program"):
        do(file, adds(a_coder(1)))
    assert rows.everything(file.db) == before
    file.close()
    again = StudyFile.open(file.path, now=now)
    do(again, adds(a_coder(1)))
    again.close()


def test_a_study_that_another_program_is_writing_is_told(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    file.db.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(file.path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Environment, match=r"“study.dwb” is being written by another program"):
        do(file, adds(a_coder(1)))
    other.rollback()
    other.close()
    do(file, adds(a_coder(1)))
    file.close()


def test_the_connection_belongs_to_the_thread_that_opened_it(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    file = a_file(tmp_path)
    with ThreadPoolExecutor(1) as pool, pytest.raises(sqlite3.ProgrammingError):
        pool.submit(file.reader.coders).result()
    file.close()
