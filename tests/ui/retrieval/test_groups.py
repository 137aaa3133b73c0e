"""The limit behind a group of a table is found, and takes the place of what asks the same."""

from __future__ import annotations

from tests.builders import ListStudy, a_study
from workbench.coding.finding.limits import Answer
from workbench.model.people import Attribute, AttributeValue, Participant
from workbench.ui.retrieval.counted import Groups, groups_of
from workbench.ui.retrieval.groups import in_place, option_of
from workbench.ui.widgets.place_limits import Option, options_of


def _study() -> ListStudy:
    study = a_study("Ana: [Yes|A].", "Ben: [No|A].")
    study.put(Participant(id="p1", label="pt1"))
    study.put(Attribute("ward", "Ward", 0))
    study.put(Attribute("view", "View", 1, "choice", "for\nagainst", "before and after"))
    study.put(AttributeValue("v1", "p1", "ward", "", "Ash"))
    study.put(AttributeValue("v2", "p1", "view", "before", "for"))
    study.put(AttributeValue("v3", "p1", "view", "after", "against"))
    return study


def _options(study: ListStudy) -> tuple[Option, ...]:
    return options_of(study, study.coders()[0].id)


def test_everything_codes_can_be_counted_by_is_offered() -> None:
    assert [name for _, name in groups_of(_study())] == [
        *("All together", "By session", "By coder"),
        *("By Ward", "By View, before", "By View, after"),
    ]


def test_a_group_is_found_among_the_limits() -> None:
    study = _study()
    options = _options(study)
    session = option_of(study, options, Groups("session"), "FG2")
    assert session is not None and session.said == "Session: FG2"
    ward = option_of(study, options, Groups("attribute", "ward"), "ash ")
    assert ward is not None and ward.value == Answer("ward", "Ash")
    after = option_of(study, options, Groups("attribute", "view", "after"), "against")
    assert after is not None and after.value == Answer("view", "against", "after")
    assert option_of(study, options, Groups("attribute", "view", "after"), "for") is None


def test_a_limit_takes_the_place_of_one_that_asks_the_same() -> None:
    study = _study()
    options = _options(study)
    first, second = (one for one in options if one.sort == "session")
    ward, view, *_ = (one for one in options if one.sort == "answer")
    assert in_place((first, ward), second) == (ward, second)
    assert in_place((ward,), view) == (ward, view)
    assert in_place((ward, first), ward) == (first, ward)
