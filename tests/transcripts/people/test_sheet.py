"""Sheets of participants are looked at before they go in; what cannot go in is said."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.builders import ListStudy, a_study
from workbench.model.errors import Refused
from workbench.model.occasion import Attendance
from workbench.transcripts import plan_report
from workbench.transcripts.occasions.attending import sessions_of
from workbench.transcripts.people import export as participant_export
from workbench.transcripts.people.columns import Held, field, propose
from workbench.transcripts.people.sheet import plan
from workbench.transcripts.plans import Plan, Problem

SHEET = [
    {"Label": "Ana", "Role": "participant", "Age": "34", "Trust before": "2", "Trust after": "4"},
    {"Label": "P2", "Role": "", "Age": "", "Trust before": "3", "Trust after": ""},
]


def _plan(study: ListStudy, rows: list[dict[str, str]], **choices: Any) -> Plan:
    return plan(study, rows, make_id=study.make_id, **choices)


def _told(planned: Plan) -> list[str]:
    return [problem.told for problem in planned.problems]


def _done(study: ListStudy, planned: Plan) -> None:
    """Do the draft, undo it, see that all is as before, and do it again."""
    before = copy.deepcopy(study.state)
    study.do(planned.draft)
    study.undo(planned.draft)
    assert study.state == before
    study.do(planned.draft)


def test_a_sheet_brings_participants_answers_and_waves() -> None:
    study = a_study("Int: Why? / ana: So.")
    planned = _plan(study, SHEET)
    assert (planned.draft.label, planned.count("new")) == ("Import 2 participants", 2)
    _done(study, planned)
    assert [one.label for one in study.participants()] == ["Ana", "P2"]
    assert [(one.name, one.kind, one.asked) for one in study.attributes()] == [
        ("Age", "number", "once"),
        ("Trust", "number", "before and after"),
    ]
    values = {(v.participant, v.attribute, v.wave): v.value for v in study.attribute_values()}
    (ana, p2), (age, trust) = study.participants(), study.attributes()
    assert values == {
        (ana.id, age.id, ""): "34",
        (ana.id, trust.id, "before"): "2",
        (ana.id, trust.id, "after"): "4",
        (p2.id, trust.id, "before"): "3",
    }
    assert study.speakers()[1].participant == ana.id


def test_a_sheet_that_comes_again_changes_what_is_new() -> None:
    study = a_study()
    study.do(_plan(study, SHEET).draft)
    again = _plan(study, SHEET)
    assert (again.count("unchanged"), again.draft.changes) == (2, ())
    changed = _plan(study, [{"label": "ana", "Age": "35"}])
    assert [change.after for change in changed.draft] == [{"value": "35"}]
    assert [row.outcome for row in changed.rows] == ["changed"]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], "holds no participants"),
        ([{"label": " "}], "holds no participants"),
        ([{"Age": "3"}], "no column “label”"),
    ],
)
def test_a_sheet_without_people_is_refused(rows: list[dict[str, str]], sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        plan(a_study(), rows)


def test_rows_that_cannot_go_in_are_said_and_the_rest_goes_in() -> None:
    study = a_study()
    rows = [
        {"label": "pt1", "Age": "34"},
        {"label": "", "Age": "3"},
        {"label": "", "Age": ""},
        {"label": "PT1", "Age": "40"},
        {"label": "Pt 1", "Age": "41"},
        {"label": "pt2", "Age": "42"},
    ]
    planned = _plan(study, rows)
    assert _told(planned) == [
        "Row 3: there is nothing under “label”; give the participant a label.",
        "Row 5: “PT1” stands in row 2 already; keep one row for each.",
        "Row 6: “Pt 1” may be “pt1” of row 2; write both alike if they are one person, or tell "
        "the labels further apart.",
    ]
    assert (planned.going_in, len(planned.rows)) == (2, 5)
    _done(study, planned)
    assert [one.label for one in study.participants()] == ["pt1", "pt2"]


def test_a_label_like_one_of_the_study_is_asked_about() -> None:
    study = a_study()
    study.do(_plan(study, [{"label": "pt3"}]).draft)
    (told,) = _told(_plan(study, [{"label": "Pt-3"}]))
    assert "“Pt-3” may be “pt3”, who is in the study" in told


def test_cells_that_cannot_go_in_are_left_out_and_their_rows_go_in() -> None:
    study = a_study("Int: Why?")
    rows = [
        {"label": "A", "role": "king", "Age": "34", "sessions": "FG1; FG9", "attribution": "name"},
        {"label": "B", "role": "Moderator", "Age": "old", "sessions": "", "attribution": "loud"},
        {"label": "C", "role": "observers", "Age": "41", "sessions": "fg1", "attribution": ""},
    ]
    planned = _plan(study, rows)
    assert planned.problems == (
        Problem(
            2,
            "role",
            "“king” is no role; use one of participant, facilitator, presenter, observer.",
        ),
        Problem(2, "attribution", "“A” has no name to be named by: write it first."),
        Problem(
            2,
            "sessions",
            "“FG9” is no session of this study; make it first, or correct the cell.",
        ),
        Problem(3, "attribution", "“loud” is no way to name a person; use label, role or name."),
        Problem(3, "Age", "“old” is no number, as “Age” needs: write a number, such as 34 or 3.5."),
    )
    _done(study, planned)
    assert [one.role for one in study.participants()] == [
        "participant",
        "facilitator",
        "observer",
    ]
    assert [v.value for v in study.attribute_values()] == ["34", "41"]
    assert [len(sessions) for sessions in sessions_of(study).values()] == [1, 0, 1]


def test_answers_must_fit_the_type_the_study_has() -> None:
    study = a_study()
    study.do(_plan(study, [{"label": "A", "T (one of: low | high)": "low"}]).draft)
    planned = _plan(study, [{"label": "A", "T": "HIGH"}, {"label": "B", "T": "middling"}])
    assert "is none of the choices of “T”" in _told(planned)[0]
    study.do(planned.draft)
    assert [v.value for v in study.attribute_values()] == ["high"]


def test_a_person_says_what_a_column_holds() -> None:
    study = a_study()
    rows = [{"who": "A", "Q7a": "3", "Q7b": "4", "junk": "x", "job": "Nurse"}]
    mapped = {
        "who": field("label"),
        "Q7a": field("Trust (number, before)"),
        "Q7b": field("Trust (after)"),
        "junk": field("ignore"),
        "job": field("occupation"),
    }
    study.do(_plan(study, rows, mapped=mapped).draft)
    assert study.participants()[0].occupation == "Nurse"
    assert {v.wave: v.value for v in study.attribute_values()} == {"before": "3", "after": "4"}
    assert [(one.name, one.kind) for one in study.attributes()] == [("Trust", "number")]


def test_two_columns_cannot_hold_the_same() -> None:
    mapped = {"a": field("label"), "b": field("Trust"), "c": field("trust")}
    with pytest.raises(Refused, match="2 columns hold “Trust”"):
        plan(a_study(), [{"a": "A", "b": "1", "c": "2"}], mapped)


def test_sessions_are_made_where_there_are_none_or_somebody_asks_for_it() -> None:
    rows = [{"label": "A", "session": "FG1; FG2"}, {"label": "B", "session": "FG2"}]
    empty = a_study()
    planned = _plan(empty, rows)
    assert planned.new_sessions == ("FG1", "FG2")
    _done(empty, planned)
    assert [(s.label, s.position) for s in empty.sessions()] == [("FG1", 0), ("FG2", 1)]
    assert [len(sessions) for sessions in sessions_of(empty).values()] == [2, 1]
    some = a_study("Int: Why?")
    assert len(_plan(some, rows).problems) == 2
    assert _plan(some, rows, new_sessions=True).new_sessions == ("FG2",)


def test_sessions_of_a_sheet_take_the_place_of_those_said_before() -> None:
    study = a_study("A: Yes", "Int: No", "Int: Oh")
    study.do(_plan(study, [{"label": "A", "session": "FG2"}]).draft)
    study.do(_plan(study, [{"label": "A", "session": "FG3"}]).draft)
    fg1, _, fg3 = (session.id for session in study.sessions())
    assert list(sessions_of(study).values()) == [(fg1, fg3)]
    assert [type(one) for one in study.attendances()] == [Attendance]
    again = _plan(study, [{"label": "A", "session": "FG1; FG3"}])
    assert again.count("unchanged") == 1


def test_dates_in_doubt_are_told() -> None:
    study = a_study()
    planned = _plan(study, [{"label": "A", "Born": "3/4/1980"}, {"label": "B", "Born": "1980"}])
    assert planned.problems == () or planned.notes
    planned = _plan(
        study, [{"label": "A", "Born": "3/4/1980"}, {"label": "B", "Born": "3/25/1980"}]
    )
    assert planned.notes == ("“3/4/1980” under “Born” is read as 1980-03-04.",)


def test_the_name_of_a_person_needs_their_consent() -> None:
    study = a_study()
    rows = [
        {"label": "A", "name": "Ann Lee", "attribution": "name", "consent": "form of 3 May"},
        {"label": "B", "name": "Bo Lee", "attribution": "name", "consent": ""},
        {"label": "C", "name": "", "attribution": "role and organisation", "consent": ""},
    ]
    planned = _plan(study, rows)
    assert [problem.line for problem in planned.problems] == [3, 4]
    study.do(planned.draft)
    assert [one.attribution for one in study.participants()] == ["name", "label", "label"]


@pytest.mark.parametrize(
    ("columns", "held"),
    [
        (("Participant", "Name"), {"Participant": "label", "Name": "name"}),
        (("Name", "Age"), {"Name": "label", "Age": "Age"}),
        (("ID", "Pseudonym"), {"ID": "ID", "Pseudonym": "label"}),
        (("label", "Trust (before)"), {"label": "label", "Trust (before)": "Trust (before)"}),
        (("label", "pre_Trust", "post_Trust"), {"pre_Trust": "Trust (before)"}),
        (("label", "Trust T1", "Trust T2"), {"Trust T2": "Trust (after)"}),
        (("label", "Post code"), {"Post code": "Post code"}),
        (("label", "Age (number)"), {"Age (number)": "Age (number)"}),
        (
            ("label", "T (one of: low | high, before)"),
            {"T (one of: low | high, before)": "T (one of: low | high, before)"},
        ),
        (("label", "Group"), {"Group": "Group"}),
    ],
)
def test_headings_say_what_columns_hold(columns: tuple[str, ...], held: dict[str, str]) -> None:
    proposed = propose(a_study(), [dict.fromkeys(columns, "")])
    assert {name: str(proposed[name]) for name in held} == held


def test_a_column_of_sessions_is_known_by_its_cells() -> None:
    study = a_study("Int: Why?")
    assert propose(study, [{"label": "A", "Group": "FG1"}])["Group"] == Held("sessions")


def test_people_go_out_and_come_into_an_empty_study_as_they_were() -> None:
    study = a_study("Ana: Yes", "Int: No")
    study.do(
        _plan(
            study,
            [
                {
                    "label": "Ana",
                    "name": "=Ann Lee",
                    "consent": "by letter",
                    "attribution": "name",
                    "sessions": "FG2",
                    "Born": "2.3.1980",
                    "Post (one of: low | high | middling) before": "low",
                    "Post (after)": "middling",
                    "Code (text)": "007",
                    "attribute:Name": "x",
                    "attribute:Group": "north",
                },
                {"label": "Bo", "role": "observer", "occupation": "Nurse", "attribution": "role"},
            ],
        ).draft
    )
    columns, rows, _ = participant_export.table(study)
    assert columns[:2] == ["label", "role"]
    other = a_study()
    planned = _plan(other, rows)
    assert planned.problems == ()
    other.do(planned.draft)
    assert participant_export.table(other) == (columns, rows, frozenset())
    assert _without_ids(other) == _without_ids(study)


def _without_ids(study: ListStudy) -> list[Any]:
    people = [(p.label, p.role, p.attribution, p.name, p.consent) for p in study.participants()]
    kinds = [(a.name, a.kind, a.choices, a.asked) for a in study.attributes()]
    sessions = {s.id: s.label for s in study.sessions()}
    attended = [[sessions[id] for id in ids] for ids in sessions_of(study).values()]
    return [people, kinds, attended, sorted((v.wave, v.value) for v in study.attribute_values())]


def test_the_report_says_who_when_what_and_why_not() -> None:
    study = a_study()
    planned = _plan(study, [{"label": "A", "Age": "3"}, {"label": "a", "Age": "4"}])
    lines = plan_report.report(planned, file="people.csv", by="Ada", at="today")
    told = plan_report.sentences(lines)
    assert told.splitlines() == [
        "import: Imported by Ada, today",
        "import: From “people.csv”: 1 of 2 rows (1 new, 1 left out)",
        "column: label: label",
        "column: Age: Age (number)",
        "new column: Age",
        "left out: row 3 a: “a” stands in row 2 already; keep one row for each.",
        "row: row 2 A: new",
        "row: row 3 a: left out",
    ]
