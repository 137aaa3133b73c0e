"""Speakers are mapped, renamed and merged; sessions and sheets of participants come and go."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.builders import ListStudy, a_study
from workbench.journal.entry import Draft
from workbench.model.errors import Refused
from workbench.model.ids import ParticipantId, SpeakerId, TranscriptId
from workbench.model.people import Participant
from workbench.transcripts.occasions.sessions import (
    remove_transcript,
    rename_session,
    rename_transcript,
    set_session,
)
from workbench.transcripts.people.speakers import add_participant, map_speaker, relabel


def done_and_undone(study: ListStudy, draft: Draft, check: Callable[[], None]) -> None:
    """Do a draft, check, and see that undoing restores everything."""
    before = {
        kind: {id: dict(row) for id, row in rows.items()} for kind, rows in study.state.items()
    }
    study.do(draft)
    check()
    study.undo(draft)
    assert study.state == before


def only(study: ListStudy) -> TranscriptId:
    return study.transcripts()[0].id


def test_relabelling_moves_no_coding_and_merges_neighbours() -> None:
    study = a_study("Int: Why? / Pt 3: I was [tired|Fatigue]. / pt3: Yes. / Int: Oh.")
    text, (coding,) = study.text(only(study)), study.codings()

    def check() -> None:
        assert study.text(only(study)) == text
        assert [turn.label for turn in study.turns(only(study))] == ["Int", "P3", "Int"]
        assert [one.label for one in study.speakers()] == ["Int", "P3"]
        assert study.transcript(only(study)).turn_count == 3
        assert study.coding(coding.id) == coding

    draft = relabel(study, only(study), {"Pt 3": "P3", "pt3": "P3"})
    assert draft.label == "Rename 2 speakers of “FG1”"
    done_and_undone(study, draft, check)


def test_relabelling_to_a_participant_links_them() -> None:
    study = a_study("Int: Why? / Anna: So.")
    study.put(Participant(ParticipantId("ana"), "Ana"))

    def check() -> None:
        assert study.speakers()[1].participant == "ana"

    draft = relabel(study, only(study), {"Anna": "Ana"})
    assert draft.label == "Rename speaker “Anna” to “Ana”"
    done_and_undone(study, draft, check)


def test_labels_can_be_exchanged() -> None:
    study = a_study("A: Why? / B: So.")

    def check() -> None:
        assert [turn.label for turn in study.turns(only(study))] == ["B", "A"]
        assert sorted(one.label for one in study.speakers()) == ["A", "B"]

    done_and_undone(study, relabel(study, only(study), {"A": "B", "B": "A"}), check)


def test_relabelling_needs_a_known_label_and_a_name() -> None:
    study = a_study("Int: Why? / Ana: So.")
    with pytest.raises(Refused, match="“FG1” has no speaker “Zed”"):
        relabel(study, only(study), {"Zed": "Ana"})
    with pytest.raises(Refused, match="needs a name"):
        relabel(study, only(study), {"Ana": " "})
    with pytest.raises(Refused, match="Nothing changes"):
        relabel(study, only(study), {"Ana": "Ana"})


def test_a_speaker_is_mapped_and_set_free() -> None:
    study = a_study("Int: Why? / Ana: So.")
    study.put(Participant(ParticipantId("p1"), "P1"))
    speaker = SpeakerId(study.speakers()[1].id)

    def check() -> None:
        assert (study.speakers()[1].participant, study.speakers()[1].role) == ("p1", "observer")

    draft = map_speaker(study, speaker, ParticipantId("p1"), "observer")
    assert draft.label == "“Ana” is “P1”"
    done_and_undone(study, draft, check)
    study.do(draft)
    study.do(map_speaker(study, speaker, None, "participant"))
    assert study.speakers()[1].participant is None


def test_a_participant_is_added_once() -> None:
    study = a_study()
    study.do(add_participant(study, " Ana  Lee ", make_id=study.make_id))
    assert study.participants()[0].label == "Ana Lee"
    with pytest.raises(Refused, match="“ana lee” is among the participants already"):
        add_participant(study, "ana lee", make_id=study.make_id)


def test_sessions_are_renamed_and_given_to_transcripts() -> None:
    study = a_study("Ana: One", "Ben: Two")
    first, second = study.sessions()
    study.do(rename_session(study, first.id, "Group 1"))
    with pytest.raises(Refused, match="Another session is called “FG2”"):
        rename_session(study, first.id, "FG2")

    def moved() -> None:
        assert {one.session for one in study.transcripts()} == {second.id}

    done_and_undone(study, set_session(study, only(study), "FG2", make_id=study.make_id), moved)

    def made() -> None:
        assert study.sessions()[-1].label == "New"
        assert study.transcript(one.id).session == study.sessions()[-1].id

    one = study.transcripts()[0]
    done_and_undone(study, set_session(study, one.id, "New", make_id=study.make_id), made)
    with pytest.raises(Refused, match="“FG1” is in the session “Group 1” already"):
        set_session(study, one.id, "Group 1", make_id=study.make_id)


def test_a_transcript_is_renamed_but_not_like_another() -> None:
    study = a_study("Ana: One", "Ben: Two")
    study.do(rename_transcript(study, only(study), "Morning"))
    assert study.transcripts()[0].name == "Morning"
    with pytest.raises(Refused, match="Another transcript is called “FG2”"):
        rename_transcript(study, only(study), "FG2")


def test_a_transcript_is_removed_only_while_nothing_was_made_in_it() -> None:
    study = a_study("Ana: I was [tired|Fatigue]", "Ben: Two")
    with pytest.raises(Refused, match="“FG1” cannot be removed: it holds 1 coding"):
        remove_transcript(study, only(study))
    second = study.transcripts()[1]

    def check() -> None:
        assert [one.name for one in study.transcripts()] == ["FG1"]
        assert not study.speakers(second.id)
        assert not [one for one in study.work() if one.transcript == second.id]

    done_and_undone(study, remove_transcript(study, second.id), check)
