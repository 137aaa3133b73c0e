"""Words are found in the turns in which they were said, as long as these are there."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from tests.store.files import a_full_file, do
from workbench.coding.finding.words import item_of
from workbench.journal.undo import inverse
from workbench.model.ids import TranscriptId
from workbench.model.transcript import Turn, text_hash, turns_to_json
from workbench.model.words import Piece, Said, words_of
from workbench.store import schema
from workbench.store.check import check
from workbench.store.file import StudyFile
from workbench.store.search import TurnIndex, index

SAID = (
    "Ana: I was tired of waiting. / Int: And the café-owner’s naïve plan? / Ana: I don’t know.",
    "Ben: Waiting rooms, mostly. / Zoë: 他说等了很久 and 42 days",
)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[StudyFile]:
    opened = a_full_file(tmp_path, *SAID)
    yield opened
    opened.close()


def found(file: StudyFile, words: str, *, beginnings: bool = False) -> set[str]:
    """The turns that may hold all words."""
    pieces = [Piece((word,), beginnings) for word in words_of(words).split()]
    return {one.words for one in file.reader.turns_with([pieces])}


@pytest.mark.parametrize(
    ("words", "turns"),
    [
        ("tired", {"I was tired of waiting."}),
        ("WAITING", {"I was tired of waiting.", "Waiting rooms, mostly."}),
        ("waiting tired", {"I was tired of waiting."}),
        ("tired rooms", set()),
        ("ting", set()),
        ("cafe", {"And the café-owner’s naïve plan?"}),
        ("CAFÉ", {"And the café-owner’s naïve plan?"}),
        ("don’t know", {"I don’t know."}),
        ("42", {"他说等了很久 and 42 days"}),
    ],
)
def test_the_index_narrows_to_the_turns_that_hold_all_words(
    file: StudyFile, words: str, turns: set[str]
) -> None:
    assert found(file, words) == turns


def test_words_may_go_on_when_beginnings_are_asked_for(file: StudyFile) -> None:
    waiting = {"I was tired of waiting.", "Waiting rooms, mostly."}
    assert found(file, "wait", beginnings=True) == waiting
    assert found(file, "wait") == set()


def test_a_script_without_blanks_is_never_narrowed_away(file: StudyFile) -> None:
    assert "他说等了很久 and 42 days" in found(file, "他说")
    assert "他说等了很久 and 42 days" in found(file, "很久")


def test_groups_are_alternatives_and_without_one_all_turns_come(file: StudyFile) -> None:
    either = [[Piece(("tired",))], [Piece(("rooms",))]]
    assert {one.words for one in file.reader.turns_with(either)} == {
        "I was tired of waiting.",
        "Waiting rooms, mostly.",
    }
    assert len(file.reader.turns_with()) == 5


@pytest.mark.parametrize(
    "words",
    ["*", '"', '" OR "', "tired AND", "NEAR(", "words:x", "-", "^", "()", "'", "\x00"],
)
def test_nothing_anybody_types_is_taken_for_a_language(file: StudyFile, words: str) -> None:
    assert isinstance(file.reader.turns_with([[Piece((words,))]]), list)
    assert isinstance(file.reader.turns_with([[Piece((f"a{words}b",), True)]]), list)


def test_what_comes_says_where_it_stands(file: StudyFile) -> None:
    for one in file.reader.turns_with():
        assert file.reader.text(one.transcript)[one.start :].startswith(one.words)


def test_a_study_open_to_read_only_is_searched_too(file: StudyFile) -> None:
    looking = StudyFile.open(file.path, read_only=True)
    assert found(looking, "cafe") == {"And the café-owner’s naïve plan?"}
    looking.db.execute("PRAGMA query_only = ON")
    assert found(looking, "naive") == {"And the café-owner’s naïve plan?"}
    assert looking.db.execute("PRAGMA query_only").fetchone() == (1,)
    looking.close()


def test_a_search_leaves_no_trace_in_the_file(file: StudyFile) -> None:
    before = schema.objects_of(file.db)
    found(file, "cafe")
    assert schema.objects_of(file.db) == before == schema.expected_objects()
    assert check(file).findings == ()


ODD = st.one_of(
    st.sampled_from("abAéßﬁếёй我ა’-.0🙂\u0338한\ufe0f"),
    st.sampled_from(["e\u0301", "ss", "fi", "กิ", "कि", "❤️"]),
    st.just(" "),
)
WORDS = st.lists(ODD, min_size=1, max_size=14).map("".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=5), WORDS, st.booleans())
def test_the_index_lets_through_every_turn_that_holds_the_words(
    turns: list[str], asked: str, beginnings: bool
) -> None:
    db = Database(memory=True)
    schema.make_tables(db)
    text = "\n\n".join(turns)
    places = [0, *itertools.accumulate(len(words) + 2 for words in turns[:-1])]
    layout = turns_to_json([Turn(at, at + len(w)) for at, w in zip(places, turns, strict=True)])
    db.table("text").insert_all({"hash": text_hash(one), "body": one} for one in {text, layout})
    named = (text_hash(text), text_hash(layout))
    db.conn.execute(
        "INSERT INTO transcript (id, session, name, position, text, layout, words, characters, "
        "turn_count, source) VALUES ('t', 's', 'FG1', 0, ?, ?, 0, 0, 0, '')",
        named,
    )
    index(db, "t", *named)
    item = item_of(asked, beginnings=beginnings)
    if item.piece.words:
        hold = {
            at
            for at, words in zip(places, turns, strict=True)
            if item.places(Said(TranscriptId("t"), at, words))
        }
        assert hold <= {one.start for one in TurnIndex(db).turns_with([[item.piece]])}


def test_taking_an_import_back_takes_its_words_from_the_search(file: StudyFile) -> None:
    entry = next(file.entries())
    do(file, *inverse(entry, file.current).changes)
    assert found(file, "tired") == set()
    do(file, *entry.changes)
    assert found(file, "tired") == {"I was tired of waiting."}


def test_what_was_read_before_words_changed_is_not_shown_after(file: StudyFile) -> None:
    entry = next(file.entries())
    assert len(file.reader.turns_with()) == 5
    do(file, *inverse(entry, file.current).changes)
    do(file, *entry.changes)
    assert len(file.reader.turns_with()) == 5
    assert found(file, "tired") == {"I was tired of waiting."}


def test_what_changes_no_words_leaves_the_search_as_it_is(file: StudyFile) -> None:
    from workbench.journal.entry import sets

    before = file.db.execute("SELECT rowid, * FROM turn_words").fetchall()
    do(file, *sets(file.reader.transcripts()[0], name="Renamed"))
    assert file.db.execute("SELECT rowid, * FROM turn_words").fetchall() == before
