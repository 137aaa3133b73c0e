"""A file becomes a draft: what was chosen is what is stored."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import ListStudy, a_study
from tests.transcripts.files import said, source_of
from workbench.journal.entry import Draft
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, ParticipantId
from workbench.model.people import Participant
from workbench.model.transcript import count_words
from workbench.transcripts.importing import (
    Choices,
    Source,
    compose_text,
    import_transcripts,
    preview,
)

TALK = "Moderator: Why?\nPt 3: One.\npt3: Two.\nNB: Pt 3 nods.\nMod: So.\nPt 3: Three.\nMod: Oh.\n"
ADA = CoderId("ada")


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return source_of(tmp_path, "FG1.txt", TALK)


def drafts(study: ListStudy, *chosen: tuple[Source, Choices]) -> list[Draft]:
    return import_transcripts(study, chosen, by=ADA, now=study.now, make_id=study.make_id)


def test_a_preview_lists_labels_with_counts_and_first_words(source: Source) -> None:
    seen = preview(source)
    assert seen.name == "FG1"
    assert [(one.label, one.turns, one.words, one.first_words) for one in seen.labels] == [
        ("Moderator", 1, 1, "Why?"),
        ("Pt 3", 2, 2, "One."),
        ("pt3", 1, 5, "Two. NB: Pt 3 nods."),
        ("Mod", 2, 2, "So."),
    ]
    assert [one.label for one in seen.labels if one.facilitator] == ["Moderator", "Mod"]
    assert seen.duplicates == (("Moderator", "Mod"), ("Pt 3", "pt3"))
    assert "“Moderator” and “Mod” may be one speaker" in seen.warnings[0]
    assert "“Pt 3” and “pt3” may be one speaker" in seen.warnings[1]
    assert (seen.turns, seen.words) == (6, 10)
    assert seen.opening[0] == ("Moderator", "Why?")


def test_a_preview_follows_the_choices(source: Source) -> None:
    choices = Choices(
        renames={"pt3": "Pt 3", "Mod": "Moderator"}, unmarked=frozenset({"Moderator"})
    )
    seen = preview(source, choices=choices)
    assert seen.duplicates == ()
    first = seen.labels[-1]
    assert (first.label, first.marked, first.turns) == ("Moderator", False, 0)
    assert seen.turns == len(compose_text(source, choices)[1])


def test_two_labels_with_one_name_are_one_speaker(source: Source) -> None:
    choices = Choices(renames={"pt3": "Pt 3", "Mod": "Moderator"})
    assert said(source, choices) == [
        ("Moderator", "Why?"),
        ("Pt 3", "One.\nTwo.\nNB: Pt 3 nods."),
        ("Moderator", "So."),
        ("Pt 3", "Three."),
        ("Moderator", "Oh."),
    ]
    assert preview(source, choices=choices).turns == 5


def test_a_label_that_is_no_speaker_becomes_text_of_the_turn_before(source: Source) -> None:
    assert said(source, Choices(unmarked=frozenset({"pt3"})))[1] == (
        "Pt 3",
        "One.\npt3: Two.\nNB: Pt 3 nods.",
    )


def test_a_speaker_needs_a_name(source: Source) -> None:
    with pytest.raises(Refused, match="“Mod” needs a name"):
        compose_text(source, Choices(renames={"Mod": " "}))


def test_an_import_brings_session_transcript_and_speakers(source: Source) -> None:
    study = a_study()
    study.put(Participant(ParticipantId("three"), "PT3"))
    (draft,) = drafts(study, (source, Choices()))
    before = {kind: dict(rows) for kind, rows in study.state.items()}
    study.do(draft)
    assert draft.label == "Import “FG1”"
    (session,), (transcript,) = study.sessions(), study.transcripts()
    text, turns = compose_text(source, Choices())
    assert (session.label, transcript.session) == ("FG1", session.id)
    assert (study.text(transcript.id), tuple(study.turns(transcript.id))) == (text, turns)
    assert (transcript.words, transcript.characters) == (count_words(text), len(text))
    assert (transcript.turn_count, transcript.source) == (6, "FG1.txt")
    assert [(one.label, one.participant, one.role) for one in study.speakers()] == [
        ("Moderator", None, "facilitator"),
        ("Pt 3", None, "participant"),
        ("pt3", "three", "participant"),
        ("Mod", None, "facilitator"),
    ]
    study.undo(draft)
    assert {kind: dict(rows) for kind, rows in study.state.items()} == before


def test_chosen_facilitators_may_be_named_by_old_or_new_label(source: Source) -> None:
    for named in ("Pt 3", "Host"):
        study = a_study()
        choices = Choices(renames={"Pt 3": "Host"}, facilitators=frozenset({named}))
        study.do(drafts(study, (source, choices))[0])
        roles = {one.label: one.role for one in study.speakers()}
        assert roles["Host"] == "facilitator"
        assert roles["Mod"] == "participant"


def test_several_files_make_one_draft_each_and_one_session(tmp_path: Path) -> None:
    study = a_study()
    names = ("Morning", "Afternoon", "Elsewhere")
    sources = [source_of(tmp_path, f"{name}.txt", TALK) for name in names]
    choices = [Choices(session="Day 1"), Choices(session="Day 1"), Choices()]
    made = drafts(study, *zip(sources, choices, strict=True))
    for draft in made:
        study.do(draft)
    assert [session.label for session in study.sessions()] == ["Day 1", "Elsewhere"]
    assert [(one.name, one.position) for one in study.transcripts()] == [
        ("Morning", 0),
        ("Afternoon", 1),
        ("Elsewhere", 0),
    ]
    for draft in reversed(made):
        study.undo(draft)
    assert not study.sessions()


def test_an_existing_session_takes_the_transcript(source: Source) -> None:
    study = a_study("Ana: Hello")
    (draft,) = drafts(study, (source, Choices(name="FG1 part 2", session="FG1")))
    study.do(draft)
    assert len(study.sessions()) == 1
    assert [one.position for one in study.transcripts()] == [0, 1]


def test_a_name_that_is_taken_is_refused(source: Source) -> None:
    with pytest.raises(Refused, match="“FG1” is in the study already: give this transcript"):
        drafts(a_study("Ana: Hello"), (source, Choices()))
    with pytest.raises(Refused, match="“FG1” is in the study already"):
        drafts(a_study(), (source, Choices()), (source, Choices()))


def test_a_file_in_which_nobody_speaks_is_refused(tmp_path: Path) -> None:
    source = source_of(tmp_path, "FG1.txt", "Transcribed by https://otter.ai\n")
    with pytest.raises(Refused, match="holds nothing that was said"):
        drafts(a_study(), (source, Choices()))
