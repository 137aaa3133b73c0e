"""One program writes a study at a time, and a dead one is in nobody's way."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store import crashing
from tests.store.files import a_file, do, now
from workbench.journal.entry import adds
from workbench.model.errors import Environment
from workbench.model.memo import Memo
from workbench.store import lock
from workbench.store.file import StudyFile


@pytest.fixture
def study(tmp_path: Path) -> Path:
    file = a_file(tmp_path)
    file.close()
    return file.path


def held_by(study: Path, **fields: object) -> None:
    """Write a lock as another program would."""
    held = {"pid": os.getpid(), "host": socket.gethostname(), "since": now(), "open_id": "x"}
    lock.lock_path(study).write_text(json.dumps({**held, **fields}), encoding="utf-8")


def dead_pid() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait(60)
        return process.pid


def test_a_study_that_is_open_elsewhere_says_where_since_when_and_by_what(study: Path) -> None:
    with crashing.run(crashing.HOLD, study) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        with pytest.raises(Environment) as caught:
            StudyFile.open(study, now=now)
        looking = StudyFile.open(study, read_only=True)
        assert [c.name for c in looking.reader.coders()] == ["Ada", "Ben"]
        looking.close()
        process.communicate()
    sentence = caught.value.sentence
    for part in ("“study.dwb” is open elsewhere", socket.gethostname(), "UTC", str(process.pid)):
        assert part in sentence
    StudyFile.open(study, now=now).close()


def test_a_study_is_not_opened_twice_in_one_program(study: Path) -> None:
    file = StudyFile.open(study, now=now)
    with pytest.raises(Environment, match=r"since 2026-03-14 09:30:00 UTC, process"):
        StudyFile.open(study, now=now)
    assert lock.holder(study) is not None
    do(file, adds(Memo("m", "study", "study", "Still mine", "ada", now())))  # type: ignore[arg-type]
    file.close()
    assert not lock.lock_path(study).exists()


def test_a_lock_whose_program_is_dead_is_stale(study: Path) -> None:
    held_by(study, pid=dead_pid())
    file = StudyFile.open(study, now=now)
    held = lock.holder(study)
    assert held is not None
    assert held.pid == os.getpid()
    assert not file.read_only
    file.close()
    assert not lock.lock_path(study).exists()


def test_a_number_that_another_program_has_by_now_is_stale(study: Path) -> None:
    StudyFile.open(study, now=now).close()
    held_by(study, pid=os.getpid())
    with pytest.raises(Environment, match="is open elsewhere"):
        StudyFile.open(study, now=now)
    if not Path("/proc/self/stat").exists():
        pytest.skip("this system does not say when a process was started")
    held_by(study, pid=os.getpid(), process="before the computer was started again 4711")
    file = StudyFile.open(study, now=now)
    held = lock.holder(study)
    assert held is not None
    assert "4711" not in held.process
    with pytest.raises(Environment, match="is open elsewhere"):
        StudyFile.open(study, now=now)
    file.close()


def test_a_study_is_the_same_by_whatever_name_it_is_opened(study: Path, tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    shortcut = tmp_path / "desk" / "shortcut.dwb"
    shortcut.symlink_to(study)
    file = StudyFile.open(shortcut, now=now)
    with pytest.raises(Environment, match="is open elsewhere"):
        StudyFile.open(study, now=now)
    file.close()
    crashing.die_while_writing(shortcut)
    again = StudyFile.open(shortcut, now=now)
    assert "ended unexpectedly" in again.notice
    again.close()
    assert [p.name for p in (tmp_path / "desk").iterdir()] == ["shortcut.dwb"]


@pytest.mark.parametrize("pid", [0, -1])
def test_a_pid_no_program_has_is_stale(study: Path, pid: int) -> None:
    held_by(study, pid=pid)
    StudyFile.open(study, now=now).close()


def test_a_lock_of_another_computer_is_never_stale(study: Path) -> None:
    held_by(study, pid=dead_pid(), host="the other computer")
    with pytest.raises(Environment, match="on the other computer since"):
        StudyFile.open(study, now=now)
    held = lock.holder(study)
    assert held is not None
    assert held.host == "the other computer"
    StudyFile.open(study, read_only=True, now=now).close()


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b'{"pid": 1}', b'{"pid": "x"}', b"\xff\xfe\x00"]
)
def test_a_broken_lock_is_replaced(study: Path, data: bytes) -> None:
    lock.lock_path(study).write_bytes(data)
    file = StudyFile.open(study, now=now)
    held = lock.holder(study)
    assert held is not None
    assert held.alive
    file.close()


def test_a_lock_that_is_a_folder_is_told(study: Path) -> None:
    lock.lock_path(study).mkdir()
    with pytest.raises(Environment, match=r"“study.dwb” cannot be opened to work on"):
        StudyFile.open(study, now=now)


def test_a_lock_that_somebody_else_took_is_not_given_back(study: Path) -> None:
    file = StudyFile.open(study, now=now)
    held_by(study, open_id="somebody else's")
    file.close()
    held = lock.holder(study)
    assert held is not None
    assert held.open_id == "somebody else's"


def test_a_study_that_cannot_be_opened_leaves_no_lock(study: Path) -> None:
    data = bytearray(study.read_bytes())
    data[4096 * 2 : 4096 * 6] = b"\x55" * 4096 * 4
    study.write_bytes(data)
    with pytest.raises(Exception, match="is damaged"):
        StudyFile.open(study, now=now)
    assert not lock.lock_path(study).exists()
