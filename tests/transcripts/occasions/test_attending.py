"""Being at a session is said, or follows from speaking there; sessions come, move and go."""

from __future__ import annotations

import pytest

from tests.builders import ListStudy, a_study
from workbench.model.errors import Refused
from workbench.model.occasion import Segment
from workbench.transcripts.occasions.attending import (
    named_sessions,
    sessions_of,
    set_attendance,
    written_sessions,
)
from workbench.transcripts.occasions.describing import describe_session
from workbench.transcripts.occasions.sessions import (
    add_session,
    move_session,
    remove_session,
    remove_transcript,
    set_session,
)
from workbench.transcripts.people.participants import remove_participant
from workbench.transcripts.people.speakers import add_participant, map_speaker


def _study() -> ListStudy:
    """Ana speaks in FG1; FG2 and FG3 are there too."""
    study = a_study("Ana: One", "Int: Two", "Int: Three")
    study.do(add_participant(study, "Ana", make_id=study.make_id))
    person = study.participants()[0].id
    study.do(map_speaker(study, study.speakers()[0].id, person, "participant"))
    return study


def test_who_speaks_was_there_and_others_are_said_to_have_been() -> None:
    study = _study()
    ana, (fg1, fg2, fg3) = study.participants()[0].id, study.sessions()
    assert sessions_of(study) == {ana: (fg1.id,)}
    study.do_and_undo(set_attendance(study, ana, [fg1.id, fg3.id]))
    assert sessions_of(study) == {ana: (fg1.id, fg3.id)}
    assert [one.session for one in study.attendances()] == [fg3.id]
    with pytest.raises(Refused, match="“Ana” speaks in “FG1”"):
        set_attendance(study, ana, [fg2.id])
    study.do_and_undo(remove_participant(study, ana))
    assert study.attendances() == []


def test_sessions_are_named_in_one_cell() -> None:
    study = _study()
    found, unknown = named_sessions(study.sessions(), "fg1; FG2, FG9")
    assert [one.label for one in found] == ["FG1", "FG2"]
    assert unknown == ["FG9"]
    assert written_sessions(study.sessions(), [one.id for one in found]) == "FG1; FG2"


def test_sessions_are_added_moved_and_removed_while_empty() -> None:
    study = _study()
    study.do_and_undo(add_session(study, " Jury  day 1 ", make_id=study.make_id))
    with pytest.raises(Refused, match="called “FG1”"):
        add_session(study, "fg1")
    new = study.sessions()[-1]
    study.do_and_undo(move_session(study, new.id, 0))
    assert [one.label for one in study.sessions()] == ["Jury day 1", "FG1", "FG2", "FG3"]
    study.do(set_attendance(study, study.participants()[0].id, [new.id, study.sessions()[1].id]))
    study.do_and_undo(remove_session(study, new.id))
    assert study.attendances() == []
    with pytest.raises(Refused, match="“FG1” holds “FG1”: move these"):
        remove_session(study, study.sessions()[0].id)


def test_a_session_is_found_in_any_capitals_when_a_transcript_moves() -> None:
    study = _study()
    study.do(set_session(study, study.transcripts()[0].id, "fg2", make_id=study.make_id))
    assert len(study.sessions()) == 3


@pytest.mark.parametrize(
    ("said", "kept"),
    [("14 March 2026", "2026-03-14"), ("March 2026", "2026-03"), ("2026", "2026"), (" ", "")],
)
def test_dates_of_sessions_are_days_months_or_years(said: str, kept: str) -> None:
    study = _study()
    study.do(describe_session(study, study.sessions()[0].id, held_on=said))
    assert study.sessions()[0].held_on == kept


def test_a_session_says_all_there_is_to_say() -> None:
    study = _study()
    draft = describe_session(
        study,
        study.sessions()[0].id,
        kind="Focus groups",
        place="Online",
        stakeholders=" Residents ",
        table="Table 2",
    )
    study.do(describe_session(study, study.sessions()[0].id, kind="panel"))
    study.do(describe_session(study, study.sessions()[0].id, kind="focus group"))
    study.do_and_undo(draft)
    session = study.sessions()[0]
    assert (session.kind, session.place) == ("focus group", "online")
    assert (session.stakeholders, session.table) == ("Residents", "Table 2")
    with pytest.raises(Refused, match="“soon” is no date"):
        describe_session(study, session.id, held_on="soon")
    with pytest.raises(Refused, match="“party” is no kind"):
        describe_session(study, session.id, kind="party")


def test_segments_go_with_their_transcript() -> None:
    study = _study()
    second = study.transcripts()[1].id
    study.put(Segment("s", second, "topic", "Trust", 0, 3))  # type: ignore[arg-type]
    study.do_and_undo(remove_transcript(study, second))
    assert study.segments() == []
