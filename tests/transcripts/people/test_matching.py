"""Labels of transcripts find their participants, and a person decides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from workbench.model.errors import Refused
from workbench.model.ids import SpeakerId
from workbench.model.people import Participant
from workbench.transcripts.people import sheet as participant_sheet
from workbench.transcripts.people.matching import (
    Proposal,
    _alike,
    add_unknown,
    match_speakers,
    proposals,
    unknown_speakers,
)
from workbench.transcripts.people.speakers import label_key, map_speaker


def _study(*people: str) -> ListStudy:
    study = a_study(
        "Pt 3: One / PT11: Two / Moderator: Three / Ann: Four / Speaker 1: Five",
        "pt1: One / Moderator: Two / AL: Three / Participant 2: Four",
    )
    rows = [{"label": label} for label in people]
    if rows:
        study.do(participant_sheet.plan(study, rows, make_id=study.make_id).draft)
    return study


def _of(study: ListStudy, label: str) -> Proposal:
    return next(one for one in proposals(study) if one.speaker.label == label)


def _person(study: ListStudy, label: str) -> Participant:
    return next(one for one in study.participants() if one.label == label)


def _speaker(study: ListStudy, label: str, transcript: int = 0) -> SpeakerId:
    place = study.transcripts()[transcript].id
    return next(one.id for one in study.speakers(place) if one.label == label)


def test_capitals_blanks_and_marks_do_not_matter() -> None:
    study = _study("pt3", "pt1", "pt11")
    proposal = _of(study, "Pt 3")
    assert [(one.label, one.score) for one in proposal.candidates] == [("pt3", 100)]
    assert proposal.certain
    assert (proposal.turns, proposal.first_words) == (1, "One")


@given(st.integers(1, 60), st.integers(1, 60))
def test_other_numbers_are_never_alike(one: int, other: int) -> None:
    assert (_alike(f"pt{one}", f"Participant {other}") > 0) == (one == other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Pt 3", "pt03"), ("PT-3", "pt_3"), ("Zoë L.", "zoë l")],
)
def test_spellings_of_one_label_share_a_key(one: str, other: str) -> None:
    assert label_key(one) == label_key(other)


def test_marks_between_numbers_count() -> None:
    assert label_key("FG1-1") != label_key("FG11")


def test_words_for_participants_initials_and_parts_of_names_are_alike() -> None:
    study = _study("Ann Lee", "pt2")
    assert [one.label for one in _of(study, "Participant 2").candidates] == ["pt2"]
    assert [one.label for one in _of(study, "AL").candidates] == ["Ann Lee"]
    assert [one.label for one in _of(study, "Ann").candidates] == ["Ann Lee"]
    assert not any(_of(study, label).certain for label in ("Participant 2", "AL", "Ann"))


def test_who_was_at_the_session_comes_first() -> None:
    study = a_study("Ann: One", "Int: Two")
    rows = [{"label": "Anna", "session": "FG2"}, {"label": "Anne", "session": "FG1"}]
    study.do(participant_sheet.plan(study, rows, make_id=study.make_id).draft)
    candidates = _of(study, "Ann").candidates
    assert [(one.label, one.there) for one in candidates] == [("Anne", True), ("Anna", False)]


def test_a_label_given_anew_everywhere_is_not_certain_to_be_one_person() -> None:
    study = _study()
    study.put(Participant("m", "Moderator", "facilitator"))  # type: ignore[arg-type]
    first = _of(study, "Moderator")
    assert (first.candidates[0].score, first.certain) == (100, False)


def test_who_speaks_in_the_transcript_already_is_not_proposed() -> None:
    study = _study("pt3")
    study.do(map_speaker(study, _speaker(study, "Ann"), _person(study, "pt3").id, "participant"))
    assert _of(study, "Pt 3").candidates == ()


def test_several_proposals_are_accepted_together() -> None:
    study = a_study("Pt 1: One / Pt 2: Two")
    rows = [{"label": "pt1", "role": "observer"}, {"label": "pt2"}]
    study.do(participant_sheet.plan(study, rows, make_id=study.make_id).draft)
    chosen = {
        one.speaker.id: one.candidates[0].participant for one in proposals(study) if one.certain
    }
    draft = match_speakers(study, chosen)
    assert draft.label == "Match 2 speakers to participants"
    study.do_and_undo(draft)
    assert [one.role for one in study.speakers()] == ["observer", "participant"]
    assert unknown_speakers(study) == ()


def test_nobody_has_two_labels_in_one_transcript() -> None:
    study = _study("pt3")
    pt3 = _person(study, "pt3").id
    chosen = {_speaker(study, "Pt 3"): pt3, _speaker(study, "Ann"): pt3}
    with pytest.raises(Refused, match="“pt3” would have two labels in “FG1”"):
        match_speakers(study, chosen)


def test_unknown_labels_become_participants_and_those_given_anew_one_each() -> None:
    study = a_study("Pt 3: One / Moderator: Two", "pt3: One / Moderator: Two")
    draft = add_unknown(study, [one.id for one in study.speakers()], make_id=study.make_id)
    assert draft.label == "Add 3 participants for unknown speakers"
    study.do_and_undo(draft)
    assert [one.label for one in study.participants()] == [
        "FG1 Moderator",
        "FG2 Moderator",
        "Pt 3",
    ]
    assert unknown_speakers(study) == ()


def test_a_label_somebody_has_makes_no_second_participant() -> None:
    study = _study("pt3", "PT11")
    study.do(map_speaker(study, _speaker(study, "PT11"), None, "participant"))
    with pytest.raises(Refused, match="“PT11” is among the participants already"):
        add_unknown(study, [_speaker(study, "PT11")], make_id=study.make_id)
