"""A sheet of segments: places by turns or characters, checked against the words there."""

from __future__ import annotations

from typing import Any

import pytest

from tests.builders import ListStudy, a_study
from tests.coding.doing import done, transcript
from workbench.model.errors import Refused
from workbench.transcripts.occasions.segment_sheet import plan_segments, table
from workbench.transcripts.occasions.segments import mark_segment

TALK = "Int: Welcome. / Ana: one two / Ben: three four / Ana: five six / Int: Goodbye."


def planned(study: ListStudy, *rows: dict[str, str]) -> Any:
    """What an import of rows would do."""
    return plan_segments(study, list(rows), make_id=study.make_id)


def row(kind: str, first: str = "", last: str = "", label: str = "", **more: str) -> dict[str, str]:
    """A row about FG1."""
    return {
        "Transcript": " fg1 ",
        "kind": kind,
        "label": label,
        "First_turn": first,
        "last turn": last,
        **more,
    }


def sentence(study: ListStudy, made: dict[str, str]) -> str:
    """Why a row does not go in."""
    (problem,) = planned(study, made).problems
    return str(problem.sentence)


def test_rows_mark_whole_turns_and_one_turn_needs_no_last() -> None:
    study = a_study(TALK)
    plan = planned(study, row("plenary", "1", "2"), row("Topic", "2", label="Trust"))
    done(study, plan.draft)
    assert plan.draft.label == "Import 2 segments"
    assert [(one["kind"], one["first turn"], one["last turn"]) for one in table(study)] == [
        ("plenary", "1", "2"),
        ("topic", "2", "2"),
    ]


def test_neighbours_of_one_kind_and_label_are_joined_as_when_they_are_marked() -> None:
    study = a_study(TALK)
    plan = planned(
        study,
        row("breakout", "1", "2", "Table 1"),
        row("breakout", "3", "3", "table 1"),
        row("breakout", "1", "3", "Table 1"),
    )
    assert [one.outcome for one in plan.rows] == ["new", "new", "unchanged"]
    done(study, plan.draft)
    (one,) = study.segments()
    assert one.label == "Table 1"


def test_a_phase_where_another_is_is_refused_also_when_it_came_a_row_before() -> None:
    study = a_study(TALK)
    plan = planned(study, row("plenary", "1", "3"), row("breakout", "3", "4", "Table 1"))
    assert [one.outcome for one in plan.rows] == ["new", "left out"]
    assert "turns 1 to 3 of “FG1” are plenary already" in plan.problems[0].sentence
    assert plan.problems[0].line == 3


def test_notes_are_placed_by_characters_inside_the_turns_named() -> None:
    study = a_study(TALK)
    here = transcript(study)
    start = study.text(here).index("two")
    place = {"start": str(start), "end": str(start + 3)}
    done(study, planned(study, row("notes", "2", "2", **place)).draft)
    (one,) = study.segments()
    assert one.span.of(study.text(here)) == "two"
    assert "do not lie in these turns" in sentence(study, row("notes", "3", "3", **place))


def test_turns_that_a_person_corrected_come_before_characters() -> None:
    study = a_study(TALK)
    place = {"start": "0", "end": "8", "words": "Welcome."}
    done(study, planned(study, row("plenary", "1", "3", **place)).draft)
    assert table(study)[0]["last turn"] == "3"
    assert table(study)[0]["words"] == "Welcome. one two three four"


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ({"kind": "plenary", "first turn": "1"}, "there is nothing under “transcript”"),
        (row("plenary"), "it does not say where"),
        (row("plenary", "x"), "“x” under “first turn” is not a whole number."),
        (row("plenary", "", "2"), "“first turn” is empty"),
        (row("plenary", "3", "2"), "turn 2 comes before turn 3"),
        (row("plenary", "0", "2"), "there is no turn 0; “FG1” has 5 turns."),
        (row("plenary", start="3", end="9000"), "3 to 9000 is not a part of “FG1”"),
        (row("topic", "1"), "A topic needs a name"),
        (row("panel", "1"), "“panel” is no kind of segment"),
        (row("plenary", "2", words="three"), "it should begin with “three”, but “one two”"),
    ],
)
def test_what_cannot_be_is_said_and_left_out(made: dict[str, str], said: str) -> None:
    study = a_study(TALK)
    assert said in sentence(study, made | ({"transcript": ""} if "Transcript" not in made else {}))


def test_what_goes_out_comes_in_again_unchanged() -> None:
    study = a_study(TALK)
    here = transcript(study)
    for kind, label, place in (
        ("stimulus", "", (0, 3)),
        ("topic", "Trust", (0, 30)),
        ("notes", "", (12, 30)),
        ("verbatim", "", (14, 17)),
    ):
        done(study, mark_segment(study, here, *place, kind, label, make_id=study.make_id))  # type: ignore[arg-type]
    out = table(study)
    assert {one.outcome for one in planned(study, *out).rows} == {"unchanged"}
    fresh = a_study(TALK)
    done(fresh, planned(fresh, *out).draft)
    assert table(fresh) == out


def test_a_sheet_without_rows_is_refused() -> None:
    with pytest.raises(Refused, match="holds no segments"):
        plan_segments(a_study(TALK), [{"transcript": "", "kind": ""}])
