"""Names are replaced in a whole study in one step; codings keep their passages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.project.studies import a_project, state
from workbench.journal.entry import Draft, adds, sets
from workbench.model.errors import Refused
from workbench.model.ids import MemoId, ParticipantId, QuoteId, SegmentId
from workbench.model.memo import Memo
from workbench.model.occasion import Segment
from workbench.model.people import Participant
from workbench.model.quote import Quote, QuoteEdit
from workbench.model.span import Span
from workbench.project.applying import Applied, apply
from workbench.project.scanned import present_passages
from workbench.project.scanning import scan
from workbench.project.session import Project
from workbench.transcripts.pseudonyms.finding import Finder
from workbench.transcripts.pseudonyms.listing import Pseudonym, Pseudonyms
from workbench.transcripts.pseudonyms.moving import Renamed

NAMES = Pseudonyms(
    (Pseudonym("Anna Berg", "pt3"), Pseudonym("Leeds", "[place 1]", "place"), Pseudonym("Jo", "J"))
)
SAID = (
    "Anna: [I live in Leeds|Place] now, [Leeds|Place by Ben]. / Int: [Why Leeds, Anna?|Probe] / "
    "Anna: It was [cheap.|Burden]"
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A study full of names."""
    with a_project(tmp_path, SAID) as made:
        yield made


def applied(project: Project) -> Applied:
    """Replace the names and do it."""
    found = apply(project.read, NAMES, by=project.me, now=project.now, make_id=project.make_id)
    project.do(found.draft)
    return found


def test_texts_speakers_and_codings_follow(project: Project) -> None:
    before = state(project)
    found = applied(project)
    read = project.read
    (transcript,) = read.transcripts()
    text = read.text(transcript.id)
    assert text == ("I live in [place 1] now, [place 1].\n\nWhy [place 1], pt3?\n\nIt was cheap.")
    assert [turn.label for turn in read.turns(transcript.id)] == ["pt3", "Int", "pt3"]
    assert [text[t.start : t.end] for t in read.turns(transcript.id)] == text.split("\n\n")
    assert [coding.exact for coding in read.codings()] == [
        "I live in [place 1]",
        "[place 1]",
        "Why [place 1], pt3?",
        "cheap.",
    ]
    assert all(coding.span.of(text) == coding.exact for coding in read.codings())
    assert (found.adjusted, found.review) == (3, 0)
    assert project.check().findings == ()
    project.undo()
    assert state(project) == before


def test_speakers_keep_who_they_are(project: Project) -> None:
    person = Participant(ParticipantId("p"), "pt7", role="presenter")
    speaker = next(one for one in project.read.speakers() if one.label == "Anna")
    project.do(
        Draft("Map", (adds(person), *sets(speaker, participant=person.id, role="presenter")))
    )
    applied(project)
    renamed = next(one for one in project.read.speakers() if one.label == "pt3")
    assert (renamed.id, renamed.participant, renamed.role) == (speaker.id, "p", "presenter")


def test_a_speaker_becomes_the_participant_of_that_label(project: Project) -> None:
    project.do(Draft("Add", (adds(Participant(ParticipantId("p"), "pt3")),)))
    applied(project)
    assert {one.label: one.participant for one in project.read.speakers()} == {
        "pt3": "p",
        "Int": None,
    }


def test_two_labels_of_one_person_become_one_speaker(tmp_path: Path) -> None:
    with a_project(tmp_path, "Anna: One. / Berg: Two. / Anna: Three. / Int: Four.") as project:
        applied(project)
        read = project.read
        (transcript,) = read.transcripts()
        text = read.text(transcript.id)
        turns = [(turn.label, text[turn.start : turn.end]) for turn in read.turns(transcript.id)]
        assert turns == [("pt3", "One.\n\nTwo.\n\nThree."), ("Int", "Four.")]
        assert [one.label for one in read.speakers()] == ["pt3", "Int"]
        assert transcript.turn_count == 2
        assert project.check().findings == ()


def test_what_researchers_wrote_follows(project: Project) -> None:
    read = project.read
    (transcript,) = read.transcripts()
    (session,) = read.sessions()
    code = read.codebook().find("Place")
    assert code is not None
    quote = Quote(QuoteId("q"), None, transcript.id, 0, 15, "I live in Leeds", 0, project.me)
    project.do(
        Draft(
            "Write",
            (
                *sets(session, label="Leeds 1", place="Leeds"),
                *sets(transcript, name="anna2", source="Anna.docx"),
                *sets(code, name="Leeds", definition="about Leeds", example="Anna’s house"),
                adds(Memo(MemoId("m"), "code", code.id, "ask Berg of Leeds", project.me, "now")),
                adds(quote),
                adds(QuoteEdit("e", quote.id, 10, 15, "Anna’s town")),
                adds(Segment(SegmentId("s"), transcript.id, "topic", "Leeds", 0, 26)),
                adds(Participant(ParticipantId("p"), "Jo", name="Anna Berg", attribution="name")),
                adds(Participant(ParticipantId("o"), "pt9", organisation="Leeds Infirmary")),
            ),
        )
    )
    found = applied(project)
    assert (read.sessions()[0].label, read.sessions()[0].place) == ("[place 1] 1", "[place 1]")
    changed = read.transcript(transcript.id)
    assert (changed.name, changed.source) == ("pt3-2", "pt3.docx")
    renamed = read.codebook()[code.id]
    assert (renamed.name, renamed.definition) == ("[place 1]", "about [place 1]")
    assert renamed.example == "pt3’s house"
    assert read.memos()[0].text == "ask pt3 of [place 1]"
    assert read.quote(quote.id).exact == "I live in [place 1]"
    (edit,) = read.quote_edits()
    assert (edit.start, edit.end, edit.text) == (10, 19, "pt3’s town")
    (segment,) = read.segments()
    assert (segment.label, segment.start, segment.end) == ("[place 1]", 0, 34)
    people = {one.id: one for one in read.participants()}
    assert (people[ParticipantId("p")].label, people[ParticipantId("p")].name) == ("J", "Anna Berg")
    assert people[ParticipantId("o")].organisation == "[place 1] Infirmary"
    left = scan(present_passages(project), NAMES).found
    assert [(one.original, one.where) for one in left] == [("Anna Berg", ("the participants",))]
    assert {place.where: place.count for place in found.places}["the codebook"] == 3
    project.undo()
    assert read.memos()[0].text == "ask Berg of Leeds"


def test_what_is_replaced_is_shown_before_and_after(project: Project) -> None:
    found = apply(project.read, NAMES, by=project.me)
    places = {place.where: place for place in found.places}
    assert places["the text of “FG1”"].count == 4
    assert places["the text of “FG1”"].examples[0] == (
        "I live in Leeds now, Leeds. Why Leeds, Anna? It was…",
        "I live in [place 1] now, [place 1]. Why [place 1], pt3? It was…",
    )
    assert places["the speakers of “FG1”"].examples == (("Anna", "pt3"),)
    assert found.names == 5
    assert found.draft.label == "Replace 3 names by pseudonyms"
    assert "Anna" not in found.draft.label


def test_names_of_things_stay_apart(tmp_path: Path) -> None:
    with a_project(tmp_path, "A: Anna. / B: Yes.", "A: Anna. / B: No.") as project:
        one, two = project.read.transcripts()
        project.do(Draft("Name", (*sets(one, name="Anna"), *sets(two, name="Berg"))))
        applied(project)
        assert [t.name for t in project.read.transcripts()] == ["pt3", "pt3 2"]


def test_a_participant_never_becomes_another_one(project: Project) -> None:
    two = (Participant(ParticipantId("p"), "Anna"), Participant(ParticipantId("o"), "pt3"))
    project.do(Draft("Add", tuple(adds(one) for one in two)))
    with pytest.raises(Refused, match="“Anna” would become “pt3”, which is another participant"):
        apply(project.read, NAMES, by=project.me)


def test_without_names_there_is_nothing_to_replace(tmp_path: Path) -> None:
    with (
        a_project(tmp_path, "pt1: Yes. / Int: No.") as project,
        pytest.raises(Refused, match="None of the names"),
    ):
        apply(project.read, NAMES, by=project.me)


WORDS = st.lists(st.sampled_from(["Anna", "Leeds", "Berg", "and", "Annas", "x"]), max_size=12)


@given(WORDS, st.data())
def test_a_passage_between_names_keeps_its_words(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    moves = Renamed(text, Finder(NAMES).find(text))
    start = data.draw(st.integers(0, max(0, len(text) - 1)))
    end = data.draw(st.integers(start, len(text)))
    span = Span(start, end) if start < end else None
    if span is None:
        return
    moved = moves.of(span)
    assert moved.is_sure and moved.edges_are_sure and moved.span is not None
    assert 0 <= moved.span.start < moved.span.end <= len(moves.new)
    names = [(e.start, e.end) for e in moves.edits if e.start < end and e.end > start]
    if not names:
        assert moved.span.of(moves.new) == span.of(text)
