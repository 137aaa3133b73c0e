"""Parts of transcripts: whole turns, one phase at a time, notes and the verbatim words in them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.doing import done, refusal, transcript
from workbench.model.errors import Refused
from workbench.model.occasion import PHASES, SEGMENT_KINDS, Session
from workbench.model.span import Span
from workbench.transcripts.occasions.segments import (
    change_segment,
    is_verbatim,
    labels_of,
    mark_segment,
    notes_in,
    remove_segment,
    segment_of,
    segments_at,
    turns_of,
)
from workbench.transcripts.occasions.sessions import remove_transcript

TALK = "Int: Welcome. / Ana: one two / Ben: three four / Ana: five six / Int: Goodbye."


def talk() -> tuple[ListStudy, Any]:
    """A study of five turns, and its transcript."""
    study = a_study(TALK)
    return study, transcript(study)


def turn(study: ListStudy, number: int, last: int | None = None) -> tuple[int, int]:
    """The code points of a turn counted from 1, or of several."""
    turns = study.turns(transcript(study))
    return turns[number - 1].start, turns[(last or number) - 1].end


def mark(study: ListStudy, place: tuple[int, int], kind: Any, label: str = "") -> None:
    """Mark a segment, and see that it can be taken back."""
    draft = mark_segment(study, transcript(study), *place, kind, label, make_id=study.make_id)
    done(study, draft)


def shown(study: ListStudy) -> list[str]:
    """The segments in words: kind, label, first and last turn from 1."""
    here = transcript(study)
    found = []
    for one in study.segments(here):
        places = turns_of(study.turns(here), one.span)
        assert places is not None
        found.append(f"{one.kind} {one.label} {places[0] + 1}-{places[1] + 1}".replace("  ", " "))
    return sorted(found)


def only(study: ListStudy) -> Any:
    """The id of the only segment."""
    (one,) = study.segments()
    return one.id


def test_a_phase_takes_the_whole_turns_it_touches() -> None:
    study, here = talk()
    start, end = turn(study, 2, 3)
    mark(study, (start + 2, end - 3), "plenary")
    assert shown(study) == ["plenary 2-3"]
    (one,) = study.segments(here)
    assert (one.start, one.end) == (start, end)


def test_notes_and_verbatim_words_are_as_long_as_they_are_without_blanks_at_the_ends() -> None:
    study, here = talk()
    start, _ = turn(study, 2)
    mark(study, (start + 3, start + 7), "notes")
    (one,) = study.segments(here)
    assert one.span.of(study.text(here)) == "two"


def test_a_part_without_words_or_outside_the_text_is_refused() -> None:
    study, here = talk()
    _, end = turn(study, 1)
    said = refusal(mark_segment, study, here, end, end + 2, "plenary")
    assert said == "There are no words in this part: choose some turns first."
    said = refusal(mark_segment, study, here, 0, 1000, "plenary")
    assert "0 to 1000 is not a part of “FG1”" in said


def test_a_topic_needs_a_name_and_a_kind_must_be_known() -> None:
    study, here = talk()
    assert "A topic needs a name" in refusal(mark_segment, study, here, 0, 3, "topic", "  ")
    assert "“panel” is no kind of segment" in refusal(mark_segment, study, here, 0, 3, "panel")


def test_marking_inside_another_phase_parts_it_in_two_in_one_step() -> None:
    study, _ = talk()
    mark(study, turn(study, 1, 5), "plenary")
    mark(study, turn(study, 3), "breakout", "Table 2")
    assert shown(study) == ["breakout Table 2 3-3", "plenary 1-2", "plenary 4-5"]


def test_marking_over_the_end_of_another_phase_cuts_it_back_or_takes_it_away() -> None:
    study, _ = talk()
    mark(study, turn(study, 1, 2), "stimulus")
    mark(study, turn(study, 3, 3), "plenary")
    mark(study, turn(study, 2, 4), "breakout", "Table 1")
    assert shown(study) == ["breakout Table 1 2-4", "stimulus 1-1"]


def test_breakouts_of_two_tables_exclude_each_other_too() -> None:
    study, _ = talk()
    mark(study, turn(study, 1, 3), "breakout", "Table 1")
    mark(study, turn(study, 3, 4), "breakout", "Table 2")
    assert shown(study) == ["breakout Table 1 1-2", "breakout Table 2 3-4"]


def test_neighbours_of_the_same_kind_and_label_become_one() -> None:
    study, _ = talk()
    mark(study, turn(study, 1), "breakout", "Table 1")
    mark(study, turn(study, 5), "breakout", "Table 1")
    mark(study, turn(study, 3), "breakout", "Table 1")
    assert len(study.segments()) == 3
    mark(study, turn(study, 2), "breakout", " table  1 ")
    assert shown(study) == ["breakout Table 1 1-3", "breakout Table 1 5-5"]
    mark(study, turn(study, 4), "breakout", "Table 1")
    assert shown(study) == ["breakout Table 1 1-5"]


def test_topics_lie_over_phases_and_each_other_but_not_twice() -> None:
    study, here = talk()
    mark(study, turn(study, 1, 5), "plenary")
    mark(study, turn(study, 2, 3), "topic", "Trust")
    mark(study, turn(study, 3, 4), "topic", "Cost")
    mark(study, turn(study, 3, 4), "topic", "Trust")
    assert shown(study) == ["plenary 1-5", "topic Cost 3-4", "topic Trust 2-4"]
    said = refusal(mark_segment, study, here, *turn(study, 3), "topic", "trust")
    assert said == "This part of “FG1” is marked as topic “Trust” already."


def test_the_parts_at_a_place_are_named_phase_first() -> None:
    study, here = talk()
    mark(study, turn(study, 2, 3), "topic", "Trust")
    mark(study, turn(study, 1, 2), "notes")
    mark(study, turn(study, 1, 5), "plenary")
    start, end = turn(study, 2)
    assert [one.kind for one in segments_at(study, here, start)] == ["plenary", "topic", "notes"]
    assert [one.kind for one in segments_at(study, here, end - 1)] == ["plenary", "topic", "notes"]
    assert [one.kind for one in segments_at(study, here, end)] == ["plenary", "topic"]


def test_a_segment_is_renamed_turned_into_another_kind_and_moved() -> None:
    study, _ = talk()
    mark(study, turn(study, 1, 3), "breakout", "Table 1")
    id = only(study)
    done(study, change_segment(study, id, label="Table 2"))
    done(study, change_segment(study, id, kind="plenary", label=""))
    done(study, change_segment(study, id, extent=turn(study, 4, 5)))
    assert shown(study) == ["plenary 4-5"]
    assert only(study) == id


def test_a_change_that_changes_nothing_is_an_empty_draft() -> None:
    study, _ = talk()
    mark(study, turn(study, 1, 3), "plenary")
    assert change_segment(study, only(study), label="").changes == ()


def test_a_segment_that_is_moved_over_its_like_joins_it_and_cuts_others_back() -> None:
    study, _ = talk()
    mark(study, turn(study, 1), "plenary")
    mark(study, turn(study, 2, 3), "stimulus")
    mark(study, turn(study, 4, 5), "breakout", "Table 1")
    moving = next(one for one in study.segments() if one.kind == "plenary")
    done(study, change_segment(study, moving.id, extent=turn(study, 1, 4), make_id=study.make_id))
    assert shown(study) == ["breakout Table 1 5-5", "plenary 1-4"]
    assert segment_of(study, moving.id)


def test_a_segment_is_unmarked_and_one_that_is_gone_refused() -> None:
    study, _ = talk()
    mark(study, turn(study, 1, 3), "plenary")
    id = only(study)
    draft = done(study, remove_segment(study, id))
    assert draft.label == "Unmark plenary in “FG1”"
    assert not study.segments()
    assert "not in the study any more" in refusal(remove_segment, study, id)


def test_what_is_marked_as_notes_is_verbatim_only_where_verbatim_words_are_marked() -> None:
    study, here = talk()
    start, end = turn(study, 2, 3)
    assert is_verbatim(study, here, Span(start, end))
    mark(study, (start, end), "notes")
    assert not is_verbatim(study, here, Span(start, start + 1))
    words = (start + 4, start + 7)
    mark(study, words, "verbatim")
    assert is_verbatim(study, here, Span(*words))
    assert not is_verbatim(study, here, Span(words[0] - 1, words[1]))
    assert is_verbatim(study, here, Span(*turn(study, 4)))
    assert [span.of(study.text(here)).strip() for span in notes_in(study, here)] == [
        "one",
        "three four",
    ]


def test_notes_leave_the_verbatim_words_inside_and_take_away_what_they_are_meant_for() -> None:
    study, here = talk()
    start, end = turn(study, 2, 3)
    words = (start + 4, start + 7)
    mark(study, words, "verbatim")
    mark(study, (start, end), "notes")
    assert is_verbatim(study, here, Span(*words))
    done(study, remove_segment(study, _of_kind(study, "notes")))
    mark(study, words, "notes")
    assert not is_verbatim(study, here, Span(*words))
    assert [one.kind for one in study.segments()] == ["notes"]


def _of_kind(study: ListStudy, kind: str) -> Any:
    return next(one.id for one in study.segments() if one.kind == kind)


def test_marking_verbatim_words_as_notes_again_takes_them_back() -> None:
    study, here = talk()
    start, end = turn(study, 2, 3)
    mark(study, (start, end), "notes")
    mark(study, (start, start + 7), "verbatim")
    mark(study, (start + 4, start + 7), "notes")
    assert is_verbatim(study, here, Span(start, start + 3))
    assert not is_verbatim(study, here, Span(start + 4, start + 7))


def test_the_names_in_use_are_offered_in_their_order_with_the_tables_of_sessions() -> None:
    study, _ = talk()
    mark(study, turn(study, 1), "breakout", "Table 10")
    mark(study, turn(study, 2), "breakout", "Table 2")
    mark(study, turn(study, 3), "topic", "Trust")
    study.put(Session(id="s2", label="S2", position=5, table="Table 1"))  # type: ignore[arg-type]
    assert labels_of(study, "breakout") == ("Table 1", "Table 2", "Table 10")
    assert labels_of(study, "topic") == ("Trust",)
    assert labels_of(study, "plenary") == ()


def test_a_transcript_that_is_removed_takes_its_segments_along() -> None:
    study, here = talk()
    mark(study, turn(study, 1, 3), "plenary")
    done(study, remove_transcript(study, here))
    assert not study.segments()


def test_a_transcript_without_speakers_is_marked_by_its_turns_too() -> None:
    study = a_study("one two / three")
    mark(study, (0, 2), "plenary")
    (one,) = study.segments()
    assert one.span.of(study.text(transcript(study))) == "one two"


GESTURES = st.lists(
    st.tuples(
        st.sampled_from(SEGMENT_KINDS),
        st.sampled_from(["", "Table 1", "Trust"]),
        st.integers(0, 60),
        st.integers(1, 40),
        st.sampled_from(["mark", "mark", "change", "remove"]),
        st.integers(0, 9),
    ),
    max_size=14,
)


@settings(max_examples=150, deadline=None)
@given(GESTURES)
def test_whatever_is_marked_phases_exclude_each_other_and_like_neighbours_are_one(
    gestures: list[tuple[Any, ...]],
) -> None:
    study, here = talk()
    text, turns = study.text(here), study.turns(here)
    painted: dict[int, tuple[str, str]] = {}
    for kind, label, start, length, what, which in gestures:
        end = min(len(text), start + length)
        existing = study.segments(here)
        try:
            if what == "mark" or not existing:
                draft = mark_segment(study, here, start, end, kind, label, make_id=study.make_id)
                where = [t for t in turns if t.start < end and start < t.end]
                chosen = (kind, label)
            elif what == "change":
                old = existing[which % len(existing)]
                draft = change_segment(study, old.id, kind=kind, label=label, make_id=study.make_id)
                if old.kind in PHASES:
                    for place in range(old.start, old.end):
                        painted.pop(place, None)
                where = [t for t in turns if t.start < old.end and old.start < t.end]
                chosen = (kind, label)
            else:
                old = existing[which % len(existing)]
                draft = remove_segment(study, old.id)
                if old.kind in PHASES:
                    for place in range(old.start, old.end):
                        painted.pop(place, None)
                where = []
                chosen = ("", "")
        except Refused:
            continue
        done(study, draft)
        if chosen[0] in PHASES:
            for one in where:
                painted |= dict.fromkeys(range(one.start, one.end), chosen)
        _holds_together(study, here)
        phases = {
            place: (one.kind, one.label)
            for one in study.segments(here)
            if one.kind in PHASES
            for place in range(one.start, one.end)
            if not text[place].isspace()
        }
        wanted = {place: one for place, one in painted.items() if not text[place].isspace()}
        assert phases == wanted


def _holds_together(study: ListStudy, here: Any) -> None:
    text = study.text(here)
    segments = study.segments(here)
    for one in segments:
        assert one.span.of(text).strip() == one.span.of(text) != ""
        for other in segments:
            if one.id >= other.id:
                continue
            if one.kind in PHASES and other.kind in PHASES:
                assert not one.span.overlaps(other.span)
            if (one.kind, one.label) == (other.kind, other.label):
                low, high = sorted((one.span, other.span))
                assert low.end < high.start
                assert text[low.end : high.start].strip()


def test_a_refusal_is_one_of_ours() -> None:
    study, here = talk()
    with pytest.raises(Refused):
        mark_segment(study, here, 5, 3, "plenary")
