"""Whatever was changed behind the program's back is found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.files import a_coder, a_full_file, do, flip, now, tampering
from workbench.journal.entry import adds
from workbench.store.check import Checkup, check
from workbench.store.file import StudyFile


def tampered(folder: Path, tamper: Callable[[Path], None]) -> Checkup:
    """Check a study after something happened to its file."""
    file = a_full_file(folder)
    for number in range(3):
        do(file, adds(a_coder(number)), label=f"Add the coder “Coder {number}”")
    file.close()
    tamper(file.path)
    opened = StudyFile.open(file.path, now=now)
    try:
        return check(opened)
    finally:
        opened.close()


def sql(statement: str) -> Callable[[Path], None]:
    """Tamper with SQL."""

    def tamper(path: Path) -> None:
        with tampering(path) as other:
            other.execute(statement)

    return tamper


def bytes_of(words: str, put: bytes) -> Callable[[Path], None]:
    """Tamper with bytes."""
    return lambda path: flip(path, words.encode(), put)


def test_a_study_in_order_has_no_findings(tmp_path: Path) -> None:
    checkup = tampered(tmp_path, lambda path: None)
    assert checkup.findings == ()
    assert checkup.entries == 4
    assert checkup.texts == 2
    assert checkup.rows > 10


FINDINGS = {
    "a flipped bit in the words to search": (
        sql("UPDATE turn_words_content SET c0 = replace(c0, 'tired', 'tibed')"),
        "The words to search are not those of the transcripts",
    ),
    "the words to search lost": (
        sql("DELETE FROM turn_words WHERE words LIKE 'Why%'"),
        "The words to search are not those of the transcripts",
    ),
    "a text removed": (
        sql("DELETE FROM text WHERE body LIKE 'I was tired%'"),
        "The words to search are not those of the transcripts",
    ),
    "a flipped bit in a text": (
        bytes_of("I was tired of waiting.\n", b"I was tibed of waiting.\n"),
        "A stored text was changed outside the program",
    ),
    "a text edited": (
        sql("UPDATE text SET body = replace(body, 'tired', 'fired')"),
        "A stored text was changed outside the program",
    ),
    "a letter broken in a text": (
        sql("UPDATE text SET body = CAST(x'49ff20' AS TEXT) WHERE body LIKE 'I was%'"),
        "A stored text was changed outside the program",
    ),
    "a table row edited": (
        sql("UPDATE coder SET name = 'Mallory' WHERE id = 'c1'"),
        "1 of the rows of “coder” are not what the journal says",
    ),
    "a letter broken in a row": (
        sql("UPDATE coder SET name = CAST(x'ff41' AS TEXT) WHERE id = 'c1'"),
        "1 of the rows of “coder” are not what the journal says",
    ),
    "a table row removed": (
        sql("DELETE FROM coding"),
        "2 of the rows of “coding” are not what the journal says",
    ),
    "a table row added": (
        sql("INSERT INTO coder VALUES ('m', 'Mallory')"),
        "1 of the rows of “coder” are not what the journal says",
    ),
    "an entry edited": (
        sql("UPDATE entry SET label = 'Nothing happened' WHERE clock = 2"),
        "The journal entry “Nothing happened”",
    ),
    "the time of an entry edited": (
        sql("UPDATE entry SET at = '2020-01-01T00:00:00Z' WHERE clock = 3"),
        "of 2020-01-01T00:00:00Z was changed outside the program",
    ),
    "the changes of an entry edited": (
        sql("UPDATE entry SET changes = replace(changes, 'Coder 1', 'Coder 9') WHERE clock = 3"),
        "The journal entry “Add the coder “Coder 1””",
    ),
    "the changes of an entry destroyed": (
        sql("UPDATE entry SET changes = substr(changes, 1, 20) WHERE clock = 3"),
        "cannot be read any more",
    ),
    "an entry removed": (
        sql("DELETE FROM entry WHERE clock = 3"),
        "or one before it is missing",
    ),
    "the newest entry removed": (
        sql("DELETE FROM entry WHERE clock = 4"),
        "1 of the rows of “coder” are not what the journal says",
    ),
    "an entry with a digest of its own": (
        sql("UPDATE entry SET why = 'because', digest = 'f00d' WHERE clock = 2"),
        "was changed outside the program",
    ),
}


@pytest.mark.parametrize(("tamper", "finding"), FINDINGS.values(), ids=FINDINGS)
def test_it_is_found(tmp_path: Path, tamper: Callable[[Path], None], finding: str) -> None:
    findings = tampered(tmp_path, tamper).findings
    assert findings
    assert any(finding in one for one in findings), findings


def test_checking_reads_damaged_letters_and_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    file = a_full_file(tmp_path)
    assert check(file).findings == ()
    before = file.path.read_bytes()
    assert check(file) == check(file)
    assert file.path.read_bytes() == before
    assert file.db.conn.text_factory is str
    file.close()


def test_a_damaged_index_is_found(tmp_path: Path) -> None:
    def tamper(path: Path) -> None:
        with tampering(path) as other:
            other.execute("PRAGMA writable_schema = ON")
            roots = dict(
                other.execute(
                    "SELECT name, rootpage FROM sqlite_schema WHERE name LIKE 'coding_c%'"
                )
            )
            for name, other_name in (
                ("coding_code", "coding_coder"),
                ("coding_coder", "coding_code"),
            ):
                other.execute(
                    "UPDATE sqlite_schema SET rootpage = ? WHERE name = ?",
                    [roots[other_name], name],
                )

    findings = tampered(tmp_path, tamper).findings
    assert findings
    assert all(one.startswith("The file is damaged: ") for one in findings)
