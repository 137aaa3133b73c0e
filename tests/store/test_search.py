"""Words are found in the turns in which they were said, as long as these are there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.files import a_full_file, do
from workbench.journal.undo import inverse
from workbench.store.file import StudyFile

SAID = (
    "Ana: I was tired of waiting. / Int: And the café-owner’s naïve plan? / Ana: I don’t know.",
    "Ben: Waiting rooms, mostly. / Zoë: 他说等了很久 and 42 days",
)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[StudyFile]:
    opened = a_full_file(tmp_path, *SAID)
    yield opened
    opened.close()


def found(file: StudyFile, words: str) -> set[str]:
    """The turns that hold the words."""
    return {one.words for one in file.reader.find(words)}


@pytest.mark.parametrize(
    ("words", "turns"),
    [
        ("tired", {"I was tired of waiting."}),
        ("wait", {"I was tired of waiting.", "Waiting rooms, mostly."}),
        ("WAITING", {"I was tired of waiting.", "Waiting rooms, mostly."}),
        ("waiting tired", {"I was tired of waiting."}),
        ("tired rooms", set()),
        ("ting", set()),
        ("tir waiting", set()),
        ("cafe", {"And the café-owner’s naïve plan?"}),
        ("don’t kn", {"I don’t know."}),
        ("42", {"他说等了很久 and 42 days"}),
        ("他说", {"他说等了很久 and 42 days"}),
    ],
)
def test_turns_that_hold_all_words_are_found(file: StudyFile, words: str, turns: set[str]) -> None:
    assert found(file, words) == turns


@pytest.mark.parametrize(
    "words",
    [
        "",
        "  ",
        "?",
        "*",
        '"',
        '" OR "',
        "tired AND",
        "NEAR(",
        "words:x",
        "-",
        "^",
        "()",
        "'",
        "\x00",
    ],
)
def test_nothing_anybody_types_is_taken_for_a_language(file: StudyFile, words: str) -> None:
    assert isinstance(found(file, words), set)
    assert isinstance(found(file, f"a{words}b"), set)


def test_what_is_found_says_where_it_stands(file: StudyFile) -> None:
    (hit,) = file.reader.find("naive")
    text = file.reader.text(hit.transcript)
    assert text[hit.start :].startswith(hit.words)


def test_no_more_is_found_than_is_wanted(file: StudyFile) -> None:
    assert len(file.reader.find("waiting", limit=1)) == 1


def test_taking_an_import_back_takes_its_words_from_the_search(file: StudyFile) -> None:
    entry = next(file.entries())
    do(file, *inverse(entry, file.current).changes)
    assert found(file, "tired") == set()
    do(file, *entry.changes)
    assert found(file, "tired") == {"I was tired of waiting."}


def test_what_changes_no_words_leaves_the_search_as_it_is(file: StudyFile) -> None:
    from workbench.journal.entry import sets

    before = file.db.execute("SELECT rowid, * FROM turn_words").fetchall()
    do(file, *sets(file.reader.transcripts()[0], name="Renamed"))
    assert file.db.execute("SELECT rowid, * FROM turn_words").fetchall() == before
