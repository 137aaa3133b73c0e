"""Study files for tests of the store, written through `StudyFile.append` alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.builders import AT, a_study
from workbench.journal.entry import Change, Entry, adds
from workbench.model.ids import CoderId, EntryId, new_id
from workbench.model.kinds import KINDS
from workbench.model.people import Coder
from workbench.model.study import STUDY, Study
from workbench.store.file import StudyFile

ADA = Coder(CoderId("ada"), "Ada")
BEN = Coder(CoderId("ben"), "Ben")
MARKED = "Ana: I was [tired of waiting|Burden > Fatigue]. / Int: [Why?|Probe by Ben]"


def now() -> str:
    """Always the same time."""
    return AT


def a_file(folder: Path, name: str = "study.dwb") -> StudyFile:
    """A new study file of Ada and Ben, open."""
    file = StudyFile.create(folder / name, now=now)
    do(file, adds(Study(STUDY, "A study")), adds(ADA), adds(BEN), label="New study")
    return file


def a_full_file(folder: Path, *marked: str, name: str = "study.dwb") -> StudyFile:
    """A study file with transcripts, written as in `tests.builders.a_study`."""
    study = a_study(*(marked or (MARKED,)))
    file = StudyFile.create(folder / name, now=now)
    changes = [
        Change(kind, id, None, row) for kind in KINDS for id, row in study.state[kind].items()
    ]
    do(file, *changes, texts=tuple(study.texts.values()), label="Import")
    return file


def do(
    file: StudyFile,
    *changes: Change,
    texts: Sequence[str] = (),
    label: str = "Change",
    id: str | None = None,
) -> Entry:
    """Append one entry by Ada."""
    entry = Entry(
        id=EntryId(id or new_id()),
        clock=file.next_clock,
        replica=file.replica,
        coder=ADA.id,
        at=AT,
        label=label,
        changes=changes,
        previous=file.last_digest,
    )
    file.append(entry, texts)
    return entry


def a_coder(number: int) -> Coder:
    """One more coder."""
    return Coder(CoderId(f"c{number}"), f"Coder {number}")


@contextmanager
def tampering(path: Path) -> Iterator[sqlite3.Connection]:
    """Another program's hand on the file."""
    connection = sqlite3.connect(path)
    try:
        yield connection
        connection.commit()
    finally:
        connection.close()


def flip(path: Path, words: bytes, put: bytes) -> None:
    """Change bytes of a file in place, behind SQLite's back."""
    data = path.read_bytes()
    assert data.count(words) >= 1
    assert len(words) == len(put)
    path.write_bytes(data.replace(words, put))
