"""Segments and sessions are passages."""

from __future__ import annotations

from tests.coding.autocode.studies import a_talk, part, words
from tests.coding.doing import me
from workbench.coding.autocode.parts import by_segments, by_sessions
from workbench.coding.finding.limits import Where
from workbench.transcripts.occasions.limits import Limit, Part, limited


def test_each_label_of_each_kind_is_a_group() -> None:
    study = a_talk()
    part(study, "plenary", "", 0, 0)
    part(study, "topic", "Letters", 3, 3)
    part(study, "topic", "letters", 1, 1, 2)
    part(study, "topic", "Records", 1, 2)
    groups = by_segments(study, me=me(study))
    assert [(one.kind, one.name, len(one.passages)) for one in groups] == [
        ("plenary", "Plenary", 1),
        ("topic", "Letters", 2),
        ("topic", "Records", 1),
    ]
    assert words(study, groups[0].passages) == ["Who looks at the record?"]
    text = words(study, groups[2].passages)[0]
    assert text.startswith("The surgery") and text.endswith("mine.")


def test_only_the_parts_and_places_that_are_asked_for() -> None:
    study = a_talk()
    part(study, "topic", "Letters", 3, 3)
    part(study, "topic", "Records", 1, 2)
    part(study, "plenary", "", 1, 1)
    ada = me(study)
    chosen = by_segments(study, me=ada, parts=(Part("topic", "records"),))
    assert [one.name for one in chosen] == ["Records"]
    both = by_segments(study, me=ada, parts=(Part("topic"),))
    assert [one.name for one in both] == ["Letters", "Records"]
    cut = by_segments(limited(study, Limit((Part("plenary"),))), me=ada, parts=(Part("topic"),))
    assert [words(study, one.passages) for one in cut] == [
        ["The surgery looks. I never see the record."]
    ]
    second = Where(transcripts=(study.transcripts()[1].id,))
    assert by_segments(study, second, me=ada) == ()


def test_a_session_is_all_of_its_transcripts() -> None:
    study = a_talk()
    groups = by_sessions(study, me=me(study))
    assert len(groups) == 2
    assert words(study, groups[1].passages) == [study.text(study.transcripts()[1].id)]
    where = Where(sessions=(study.sessions()[0].id,))
    assert [one.name for one in by_sessions(study, where, me=me(study))] == [groups[0].name]


def test_what_no_phase_is_marked_in_belongs_to_the_table_of_its_session() -> None:
    study = a_talk()
    study.state["session"][study.sessions()[1].id]["table"] = "Table 2"
    part(study, "plenary", "", 0, 0, 2)
    groups = by_segments(study, me=me(study))
    assert [(one.kind, one.name) for one in groups] == [
        ("plenary", "Plenary"),
        ("breakout", "Table 2"),
    ]
    assert words(study, groups[1].passages) == [
        "The record is at the surgery, I never see the record."
    ]
