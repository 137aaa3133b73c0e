"""What is left to do is found from the study, and nothing is listed twice or without need."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import ListStudy, a_study
from workbench.agreement.reconcile import decide, open_disagreements
from workbench.coding.codebook import describe_code
from workbench.coding.progress import set_progress
from workbench.coding.quotes import take_quote
from workbench.findings import next_steps as steps
from workbench.findings.coded import how_far
from workbench.findings.next_steps import bookmark, next_steps
from workbench.model.ids import CoderId, ParticipantId
from workbench.model.people import Participant
from workbench.project.correcting import correct
from workbench.themes.building import add_theme, add_topic
from workbench.transcripts.correcting.corrected import Part, corrected_turns


def _ada(study: ListStudy) -> CoderId:
    return study.coders()[0].id


def _kinds(study: ListStudy) -> list[str]:
    return [step.kind for step in next_steps(study, _ada(study))]


def _step(study: ListStudy, kind: str):  # type: ignore[no-untyped-def]
    return next(step for step in next_steps(study, _ada(study)) if step.kind == kind)


def test_a_study_without_transcripts_needs_one_and_nothing_else() -> None:
    assert _kinds(a_study()) == ["no transcripts"]


def test_a_study_without_codes_needs_some() -> None:
    assert "no codes" in _kinds(a_study("Ana: I was tired."))


def test_transcripts_begun_and_not_begun_are_told_apart() -> None:
    study = a_study("Ana: I was [tired|Fatigue].", "Ana: Later.", finished=False)
    assert _step(study, "code on").names == ("FG1",)
    assert _step(study, "begin coding").names == ("FG2",)
    assert _step(study, "begin coding").transcript == study.transcripts()[1].id


def test_what_is_finished_is_not_listed_and_comes_back_when_reopened() -> None:
    study = a_study("Ana: I was [tired|Fatigue].")
    assert "code on" not in _kinds(study)
    draft = set_progress(study, study.transcripts()[0].id, "in progress", by=_ada(study))
    study.do(draft)
    assert _step(study, "code on").number == 1
    study.undo(draft)
    assert "code on" not in _kinds(study)


def test_a_coder_who_is_behind_is_named_only_for_what_i_have_finished() -> None:
    study = a_study("Ana: I was [tired|Fatigue].", "Ana: Later.", finished=False)
    assert "other coder" not in _kinds(study)
    study.finish(study.coders()[0], study.transcripts()[0])
    step = _step(study, "other coder")
    assert (step.number, step.names, step.coders) == (1, ("FG1",), (study.coders()[1].id,))


def test_disagreements_count_until_they_are_decided() -> None:
    study = a_study("Ana: I was [tired|Fatigue] and [sad|Mood by Ben] then.")
    step = _step(study, "disagreements")
    assert (step.number, step.names) == (2, ("FG1",))
    first, second = (coder.id for coder in study.coders())
    disagreement = open_disagreements(study, first, second)[0][0]
    study.do(decide(study, disagreement, "both", by=first, now=study.now))
    assert _step(study, "disagreements").number == 1


def test_too_many_disagreements_to_count_are_told_without_a_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(steps, "COUNTED_UP_TO", 1)
    study = a_study("Ana: I was [tired|Fatigue] and [cold|Fatigue by Ben].", "Ana: Later.")
    told = _step(study, "disagreements")
    assert (told.number, told.names) == (0, ("FG1", "FG2"))
    assert told.coders == tuple(coder.id for coder in study.coders())
    study = a_study("Ana: I was [tired|Fatigue] and [cold|Fatigue by Ben].", finished=False)
    assert "disagreements" not in _kinds(study)


def test_disagreements_wait_until_both_have_finished() -> None:
    study = a_study("Ana: I was [tired|Fatigue] and [sad|Mood by Ben] then.", finished=False)
    assert "disagreements" not in _kinds(study)


def test_a_code_that_only_holds_others_needs_no_definition() -> None:
    study = a_study("Ana: I was [tired|Body > Fatigue].")
    assert _step(study, "undefined codes").names == ("Fatigue",)


def test_a_code_with_a_definition_is_not_listed() -> None:
    study = a_study("Ana: I was [tired|Fatigue].")
    code = study.codebook().codes[0]
    study.put(replace(code, definition="Being tired."))
    assert "undefined codes" not in _kinds(study)


def test_facilitators_need_no_participant_but_speakers_do() -> None:
    study = a_study("Int: Why? / Ana: Because. / Ben: So.")
    step = _step(study, "unmapped speakers")
    assert (step.number, step.names) == (2, ("Ana", "Ben"))
    person = study.put(Participant(id=ParticipantId("p1"), label="pt1"))
    for speaker in study.speakers():
        study.put(replace(speaker, participant=person.id))
    assert "unmapped speakers" not in _kinds(study)


def _theme(study: ListStudy, *places: tuple[int, int]) -> None:
    topic = add_topic(study, "Topic", make_id=study.make_id)
    study.do(topic)
    theme = add_theme(study, study.topics()[0].id, "Being heard", make_id=study.make_id)
    study.do(theme)
    for start, end in places:
        study.do(
            take_quote(
                study,
                study.transcripts()[0].id,
                start,
                end,
                study.themes()[0].id,
                by=_ada(study),
                make_id=study.make_id,
            )
        )


def test_a_theme_without_a_quote_is_listed() -> None:
    study = a_study("Ana: I was tired.")
    _theme(study)
    assert _step(study, "themes without quotes").names == ("Being heard",)


def test_a_theme_whose_quotes_come_from_one_person_is_listed() -> None:
    study = a_study("Ana: I was tired. / Int: And? / Ana: Very tired.")
    text = study.text(study.transcripts()[0].id)
    _theme(study, (0, 11), (text.index("Very"), len(text)))
    assert _step(study, "themes of one voice").names == ("Being heard",)
    assert "themes without quotes" not in _kinds(study)


def test_one_quote_or_two_people_are_no_reason_to_look() -> None:
    study = a_study("Ana: I was tired. / Ben: So was I.")
    _theme(study, (0, 11))
    assert "themes of one voice" not in _kinds(study)
    text = study.text(study.transcripts()[0].id)
    other = a_study("Ana: I was tired. / Ben: So was I.")
    _theme(other, (0, 11), (text.index("So"), len(text)))
    assert "themes of one voice" not in _kinds(other)


def test_the_bookmark_lies_where_i_coded_last() -> None:
    study = a_study(
        "Ana: I [was|X] here.", "Int: Why? / Ana: I was [tired|Fatigue].", finished=False
    )
    second = study.transcripts()[1]
    last = study.codings(transcript=second.id)[0]
    study.put(replace(last, at="2026-03-15T09:30:00Z"))
    found = bookmark(study, _ada(study))
    assert found is not None
    assert (found.transcript, found.start, found.turn) == (second.id, last.start, 2)


def test_the_bookmark_is_the_first_transcript_left_and_none_when_all_are_finished() -> None:
    study = a_study("Ana: One.", "Ana: Two.", finished=False)
    study.finish(study.coders()[0], study.transcripts()[0])
    found = bookmark(study, _ada(study))
    assert found is not None and found.transcript == study.transcripts()[1].id
    assert bookmark(a_study("Ana: One."), CoderId("id0001")) is None


def test_a_coder_who_coded_something_has_begun_and_the_share_is_of_characters() -> None:
    study = a_study("Ana: [half|X] four", finished=False)
    transcript = study.transcripts()[0].id
    ada, ben = (coder.id for coder in study.coders())
    far = how_far(study)
    assert far[transcript, ada].progress == "in progress"
    assert far[transcript, ada].share == 4 / 9
    assert (far[transcript, ben].progress, far[transcript, ben].share) == ("not started", 0)


def test_codings_from_before_a_change_of_meaning_wait_for_their_coder() -> None:
    study = a_study("Ana: I was [tired|Fatigue] then, and [they left|Fatigue by Ben] at last.")
    fatigue = study.codings()[0].code
    ada, ben = (coder.id for coder in study.coders())
    study.do(
        describe_code(
            study, fatigue, by=ada, changed="meaning", definition="Tired", make_id=study.make_id
        )
    )
    for me in (ada, ben):
        (step,) = [one for one in next_steps(study, me) if one.kind == "codings to look at"]
        assert (step.number, step.names, step.code) == (1, ("Fatigue",), fatigue)


def test_what_a_correction_displaced_waits_for_its_own_coder() -> None:
    study = a_study("Ana: I was [tired|Fatigue] then, and [they left|Loss by Ben] at last.")
    transcript = study.transcripts()[0].id
    ada, ben = (coder.id for coder in study.coders())
    new = corrected_turns(study, transcript, {0: [Part("Ana", "I was fine then, and at last.")]})
    study.do(correct(study, transcript, new, by=ada, make_id=study.make_id).draft)
    for me in (ada, ben):
        (step,) = [one for one in next_steps(study, me) if one.kind == "passages to place"]
        assert (step.number, step.names, step.transcript) == (1, ("FG1",), transcript)
