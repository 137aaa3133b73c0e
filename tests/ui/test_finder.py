"""The search field of the window finds everything that has a name, and what was said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.coding.memos import write_memo
from workbench.coding.progress import set_progress
from workbench.journal.entry import Draft, adds
from workbench.model.ids import ParticipantId
from workbench.model.people import Participant
from workbench.ui.commands import Command
from workbench.ui.desk import Desk, Place
from workbench.ui.finder import Finder
from workbench.ui.finder_hits import Hit, Hits


@pytest.fixture
def went(desk: Desk) -> list[Place]:
    """Where one was taken."""
    places: list[Place] = []
    desk.asked_to_go.connect(places.append)
    return places


def hits_of(desk: Desk, words: str, *commands: Command) -> list[Hit]:
    """What is found."""
    return Hits(desk, lambda: commands).find(words)


def test_each_sort_of_thing_is_found_and_says_what_it_is(desk: Desk, went: list[Place]) -> None:
    desk.project.do(Draft("Add", (adds(Participant(ParticipantId("p1"), "pt77")),)))
    code = desk.read.codebook().find("Consent")
    assert code is not None
    first = desk.read.transcripts()[0]
    desk.do(lambda: write_memo(desk.read, "code", code.id, "Ask about scanners", by=desk.me))
    undo = Command("undo", "&Undo it all", ("Ctrl+Z",), lambda: went.append(Place("undone")), "")
    for words, kind, text, where, place in (
        ("consnt", "Code", "Consent", "Control", Place("coding", code=code.id)),
        (first.name, "Transcript", first.name, "", Place("coding", first.id)),
        ("pt77", "Participant", "pt77", "", Place("transcripts", item="p1")),
        ("scanners", "Memo", "Ask about scanners", "", Place("coding", code=code.id)),
        ("undo it", "Command", "Undo it all", "Ctrl+Z", Place("undone")),
    ):
        hit = hits_of(desk, words, undo)[0]
        assert (hit.kind, hit.text, hit.where) == (kind, text, where)
        hit.open()
        assert went[-1] == place


def test_what_was_said_is_found_by_beginnings_of_words(desk: Desk, went: list[Place]) -> None:
    said = [hit for hit in hits_of(desk, "lost lett") if hit.kind == "Said"]
    assert said[0].text.startswith("They lost my letters twice")
    assert said[0].where == "FG1, pt1"
    said[0].open()
    place = went[-1]
    assert place.transcript is not None and place.start is not None and place.end is not None
    assert desk.read.text(place.transcript)[place.start : place.end] == "lost"
    assert not [hit for hit in hits_of(desk, "lo") if hit.kind == "Said"]


def test_the_last_row_leads_to_the_search_of_all_transcripts(desk: Desk, went: list[Place]) -> None:
    last = hits_of(desk, " zebra crossing ")[-1]
    assert last.text == "Find “zebra crossing” in all transcripts…"
    last.open()
    assert went == [Place("search", item="zebra crossing")]


def test_the_memo_on_a_coding_one_may_not_see_yet_is_not_found(desk: Desk) -> None:
    ben = desk.read.coders()[1].id
    theirs = next(one for one in desk.read.codings(coder=ben))
    desk.do(lambda: write_memo(desk.read, "coding", theirs.id, "Zebra crossing", by=ben))
    assert hits_of(desk, "zebra")[0].kind == "Memo"
    desk.do(lambda: set_progress(desk.read, theirs.transcript, "in progress", by=desk.me))
    assert "Memo" not in [hit.kind for hit in hits_of(desk, "zebra")]


@pytest.fixture
def field(desk: Desk) -> Iterator[QLineEdit]:
    """A field with a finder, shown."""
    host = QWidget()
    host.resize(900, 600)
    made = QLineEdit(host)
    made.setGeometry(100, 10, 400, 34)
    made.finder = Finder(made, host, desk, tuple)  # type: ignore[attr-defined]
    host.show()
    made.setFocus()
    yield made
    host.close()
    host.deleteLater()


def test_enter_goes_to_the_first_and_down_to_the_next_without_waiting(
    field: QLineEdit, went: list[Place]
) -> None:
    QTest.keyClicks(field, "zebra")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert went == [Place("search", item="zebra")] and field.text() == ""
    QTest.keyClicks(field, "letters")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert went[-1].page == "coding" and went[-1].start is not None
    QTest.keyClicks(field, "letters")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert went[-1] == Place("search", item="letters")


def test_nothing_is_offered_for_nothing(field: QLineEdit, went: list[Place]) -> None:
    QTest.keyClicks(field, " ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert went == []
