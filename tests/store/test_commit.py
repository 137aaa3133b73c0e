"""An entry and what it does to the tables are written both or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.store.files import ADA, AT, a_coder, a_full_file, do
from workbench.journal.entry import Change, adds, removes, sets
from workbench.model.codebook import Code
from workbench.model.ids import CodeId
from workbench.model.memo import Memo
from workbench.model.people import Coder
from workbench.model.theme import Theme, Topic
from workbench.store import commit as committing
from workbench.store import rows, search
from workbench.store.check import check
from workbench.store.file import StudyFile


@pytest.fixture
def file(tmp_path: Path) -> Iterator[StudyFile]:
    opened = a_full_file(tmp_path)
    yield opened
    opened.close()


def everything(file: StudyFile) -> tuple[object, ...]:
    """All a file holds: tables, journal, texts, and the words to search."""
    tables = (f'SELECT * FROM "{name}" ORDER BY 1' for name in ("entry", "text", "turn_words"))
    return (rows.everything(file.db), *(file.db.execute(sql).fetchall() for sql in tables))


def refused(file: StudyFile, *changes: Change, match: str) -> None:
    """These changes are refused, and nothing at all is different."""
    before, clock, digest = everything(file), file.next_clock, file.last_digest
    with pytest.raises(Exception, match=match) as caught:
        do(file, *changes, texts=["a text nobody needs"])
    assert type(caught.value).__name__ == "Refused"
    assert everything(file) == before
    assert (file.next_clock, file.last_digest) == (clock, digest)
    do(file, adds(a_coder(99)))
    assert check(file).findings == ()


def code(file: StudyFile, name: str) -> Code:
    """The code of a name."""
    found = file.reader.codebook().find(name)
    assert found is not None
    return found


MEANTIME = "changed in the meantime"


def test_a_change_of_what_is_no_longer_so_is_refused(file: StudyFile) -> None:
    fatigue = code(file, "Fatigue")
    do(file, *sets(fatigue, name="Tiredness"))
    refused(file, *sets(fatigue, name="Exhaustion"), match=MEANTIME)


def test_a_change_of_what_is_gone_is_refused(file: StudyFile) -> None:
    gone = a_coder(1)
    refused(file, *sets(gone, name="Cleo"), match=MEANTIME)
    refused_removal = removes(gone)
    with pytest.raises(Exception, match=MEANTIME):
        do(file, refused_removal)


def test_adding_what_is_there_is_refused(file: StudyFile) -> None:
    refused(file, adds(file.reader.coders()[0]), match=MEANTIME)


def test_adding_the_same_thing_twice_in_one_entry_is_refused(file: StudyFile) -> None:
    refused(file, adds(a_coder(1)), adds(a_coder(1)), match=MEANTIME)


def test_removing_the_same_thing_twice_in_one_entry_is_refused(file: StudyFile) -> None:
    do(file, adds(a_coder(1)))
    refused(file, removes(a_coder(1)), removes(a_coder(1)), match=MEANTIME)


def test_a_thing_may_be_made_changed_and_removed_in_one_entry(file: StudyFile) -> None:
    before = rows.everything(file.db)
    one = a_coder(1)
    do(file, adds(one), *sets(one, name="Cleo"))
    assert file.current("coder", "c1") == {"name": "Cleo"}
    do(file, Change("coder", "c1", {"name": "Cleo"}, None), adds(one), removes(one))
    assert rows.everything(file.db) == before
    assert check(file).findings == ()


def dangling() -> dict[str, Callable[[StudyFile], Change]]:
    """Changes that would name a thing that is not in the study."""
    return {
        "code": lambda f: adds(Code(CodeId("x"), "Orphan", CodeId("gone"), 0)),
        "coder": lambda f: adds(Memo("m", "study", "study", "Hm", "gone", AT)),  # type: ignore[arg-type]
        "theme": lambda f: adds(Memo("m", "theme", "gone", "Hm", f.reader.coders()[0].id, AT)),  # type: ignore[arg-type]
        "topic": lambda f: adds(Theme("th", "gone", "Waiting", 0)),  # type: ignore[arg-type]
        "participant": lambda f: sets(f.reader.speakers()[0], participant="gone")[0],
        "session": lambda f: sets(f.reader.transcripts()[0], session="gone")[0],
    }


@pytest.mark.parametrize("noun", dangling())
def test_what_would_name_a_thing_that_is_not_there_is_refused(file: StudyFile, noun: str) -> None:
    refused(file, dangling()[noun](file), match=f"The {noun} this belongs to is not in the study")


def used() -> dict[str, Callable[[StudyFile], Change]]:
    """Removals of things that others still name."""
    return {
        "The code is still used by a c": lambda f: removes(code(f, "Probe")),
        "The code is still used by a code": lambda f: removes(code(f, "Burden")),
        "The coder is still used by a": lambda f: removes(f.reader.coders()[0]),
        "The session is still used by a transcript": lambda f: removes(f.reader.sessions()[0]),
        "The transcript is still used by a": lambda f: removes(f.reader.transcripts()[0]),
    }


@pytest.mark.parametrize("sentence", used())
def test_what_is_still_used_is_not_removed(file: StudyFile, sentence: str) -> None:
    refused(file, used()[sentence](file), match=sentence)


def test_what_a_memo_is_about_is_not_removed_without_it(file: StudyFile) -> None:
    coding, coder = file.reader.codings()[0], file.reader.coders()[0].id
    memo = Memo("m", "coding", coding.id, "Hm", coder, AT)  # type: ignore[arg-type]
    do(file, adds(memo))
    refused(file, removes(coding), match="The coding is still used by a memo")
    do(file, removes(coding), removes(memo))
    assert check(file).findings == ()


def test_a_thing_and_what_names_it_are_added_and_removed_together(file: StudyFile) -> None:
    topic, theme = Topic("to", "Care", 0), Theme("th", "to", "Waiting", 0)  # type: ignore[arg-type]
    do(file, adds(theme), adds(topic))
    do(file, removes(topic), removes(theme))
    assert check(file).findings == ()


@pytest.mark.parametrize("step", ["_check_references", "_index", "rows.write", "search.index"])
def test_a_fault_in_the_middle_leaves_nothing_behind(
    file: StudyFile, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before, digest = everything(file), file.last_digest
    holder, _, name = step.rpartition(".")
    target = {"": committing, "rows": rows, "search": search}[holder]
    real = getattr(target, name)

    def fault(*args: object) -> None:
        real(*args)
        raise MemoryError

    monkeypatch.setattr(target, name, fault)
    transcript = file.reader.transcripts()[0]
    moved = sets(transcript, layout=transcript.layout + "x")[0]
    text = file.db.execute("SELECT body FROM text WHERE hash = ?", [transcript.layout]).fetchone()
    file.db.execute("INSERT INTO text VALUES (?, ?)", [transcript.layout + "x", text[0]])
    file.db.conn.commit()
    before = everything(file)
    with pytest.raises(MemoryError):
        do(file, moved, adds(a_coder(1)), texts=["a text nobody needs"])
    assert everything(file) == before
    assert file.last_digest == digest
    monkeypatch.undo()
    do(file, adds(a_coder(1)))


def test_a_fault_of_the_disk_while_committing_leaves_nothing_behind(file: StudyFile) -> None:
    before = everything(file)

    def refuse(action: int, *_: object) -> int:
        return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_INSERT else sqlite3.SQLITE_OK

    file.db.conn.set_authorizer(refuse)
    with pytest.raises(sqlite3.DatabaseError):
        do(file, adds(a_coder(1)))
    file.db.conn.set_authorizer(None)
    assert everything(file) == before
    assert not file.db.conn.in_transaction


def test_half_a_letter_is_refused(file: StudyFile) -> None:
    refused(file, adds(Coder("half", "Ada \ud83d")), match="half a letter")  # type: ignore[arg-type]


def test_letters_of_every_plane_are_stored(file: StudyFile) -> None:
    name = "é e\u0301 😀 \x00 \u2028 \uffff \U0010ffff"
    do(file, adds(Coder("odd", name)))  # type: ignore[arg-type]
    assert file.current("coder", "odd") == {"name": name}
    assert check(file).findings == ()


def test_an_entry_written_twice_is_written_once(file: StudyFile) -> None:
    do(file, adds(a_coder(1)), id="the same")
    before = everything(file)
    with pytest.raises(sqlite3.IntegrityError):
        do(file, adds(a_coder(2)), id="the same")
    assert everything(file) == before


def test_the_chain_of_digests_goes_on(file: StudyFile) -> None:
    first = do(file, adds(a_coder(1)))
    second = do(file, adds(a_coder(2)))
    assert first.previous != second.previous == entry_digest(file, first.id)
    assert file.last_digest == entry_digest(file, second.id)
    assert second.clock == first.clock + 1
    assert file.replica == first.replica
    assert first.coder == ADA.id


def entry_digest(file: StudyFile, id: str) -> str:
    """The digest of an entry as it was stored."""
    found: str = file.db.execute("SELECT digest FROM entry WHERE id = ?", [id]).fetchone()[0]
    return found


def test_many_rows_are_compared_and_written_in_parts(
    file: StudyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "AT_ONCE", 2)
    coders = [a_coder(n) for n in range(50, 57)]
    do(file, *map(adds, coders))
    renamed = [change for coder in coders for change in sets(coder, name=f"New {coder.name}")]
    do(file, *renamed)
    assert {f"New {coder.name}" for coder in coders} <= {c.name for c in file.reader.coders()}
    refused(file, *renamed, match=MEANTIME)
    assert check(file).findings == ()
