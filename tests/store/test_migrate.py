"""A study of an older version opens, whole, after a backup."""

from __future__ import annotations

import gzip
import sqlite3
from pathlib import Path

import pytest

from workbench.model.errors import Refused
from workbench.project.session import Project
from workbench.store import migrate, schema

OLD = Path(__file__).parents[1] / "data" / "studies"


@pytest.fixture(params=sorted(OLD.glob("version-*.dwb.gz")), ids=lambda path: path.name)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    study = tmp_path / "old.dwb"
    study.write_bytes(gzip.decompress(request.param.read_bytes()))
    return study


def version(path: Path) -> int:
    with sqlite3.connect(path) as connection:
        found = migrate.version_of(connection)
    connection.close()
    return found


def test_every_older_version_has_a_file_to_try() -> None:
    names = {f"version-{number}.dwb.gz" for number in migrate.FINGERPRINTS}
    assert names == {path.name for path in OLD.glob("version-*.dwb.gz")}
    assert set(migrate.FINGERPRINTS) == set(range(1, schema.VERSION))


def test_an_old_study_is_brought_up_and_a_copy_as_it_was_is_kept(old: Path) -> None:
    was = version(old)
    with Project.open(old) as project:
        assert project.check().findings == ()
        assert len(project.read.codings(layer="coder")) == 4
        (kept,) = old.parent.glob("*(before the update from version *.dwb")
        assert kept.name in project.notice
    assert (version(old), version(kept)) == (schema.VERSION, was)
    with Project.open(old) as again:
        assert again.notice == ""


def test_what_was_done_before_can_be_taken_back_after(old: Path) -> None:
    with Project.open(old) as project:
        before = project.read.quotes()
        for _ in range(5):
            project.undo()
        assert project.read.quotes() == []
        for _ in range(5):
            project.redo()
        assert project.read.quotes() == before
        assert project.check().findings == ()


def test_an_old_study_can_be_looked_at_and_stays_as_it_is(old: Path) -> None:
    bytes_before = old.read_bytes()
    with Project.open(old, read_only=True) as project:
        assert project.check().findings == ()
        assert project.read.segments() == []
    assert old.read_bytes() == bytes_before
    assert [path.name for path in old.parent.iterdir()] == ["old.dwb"]


def test_an_old_study_with_a_foreign_table_is_refused(old: Path) -> None:
    with sqlite3.connect(old) as connection:
        connection.execute("CREATE TABLE mine (a)")
    connection.close()
    with pytest.raises(Refused, match="tables this program did not make"):
        Project.open(old)


def test_when_no_backup_can_be_written_the_study_stays_as_it_is(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    was = version(old)
    monkeypatch.setattr(migrate, "_entries", lambda connection: [id(connection)])
    with pytest.raises(Exception, match=r"backup of “old\.dwb” could not be written"):
        Project.open(old)
    monkeypatch.undo()
    assert version(old) == was
    assert not list(old.parent.glob("*before the update*"))
    Project.open(old).close()


def test_a_second_backup_does_not_replace_the_first(old: Path) -> None:
    first = old.with_name(f"old (before the update from version {version(old)}).dwb")
    first.write_text("mine")
    Project.open(old).close()
    assert first.read_text() == "mine"
    assert len(list(old.parent.glob("*before the update*"))) == 2
