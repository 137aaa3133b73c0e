"""Which disagreements stand first, and what they have in common."""

from __future__ import annotations

from tests.builders import ListStudy, a_study
from workbench.agreement.compare import matched
from workbench.agreement.matching import Matching
from workbench.agreement.ranking import Pattern, groups, patterns, ranked
from workbench.model.ids import CodeId


def matchings_of(study: ListStudy) -> list[Matching]:
    ada, ben = study.coders()
    return matched(study, ada.id, ben.id, [t.id for t in study.transcripts()])


def a_talk() -> tuple[ListStudy, CodeId, CodeId, CodeId]:
    """Stigma by Ada is Shame by Ben three times; Hope is missed once by each, never agreed."""
    study = a_study("word " * 100)
    for start in (0, 100, 200):
        study.add_coding(study.transcripts()[0], "Stigma", "Ada", start, start + 40)
        study.add_coding(study.transcripts()[0], "Shame", "Ben", start, start + 40)
    study.add_coding(study.transcripts()[0], "Hope", "Ada", 300, 320)
    study.add_coding(study.transcripts()[0], "Hope", "Ben", 400, 460)
    stigma, shame, hope = (study.add_code(name).id for name in ("Stigma", "Shame", "Hope"))
    return study, stigma, shame, hope


def test_codes_exchanged_three_times_are_a_pattern() -> None:
    study, stigma, shame, _ = a_talk()
    assert Pattern(stigma, shame, 3) in patterns(matchings_of(study))


def test_codes_one_coder_never_used_come_first() -> None:
    study, stigma, shame, hope = a_talk()
    found = patterns(matchings_of(study))
    assert set(found[:2]) == {Pattern(stigma, None, 3), Pattern(None, shame, 3)}
    assert all(hope not in (p.first, p.second) for p in found)


def test_an_exchange_that_happens_twice_is_no_pattern() -> None:
    study = a_study("word " * 100)
    for start in (0, 100):
        study.add_coding(study.transcripts()[0], "Stigma", "Ada", start, start + 40)
        study.add_coding(study.transcripts()[0], "Shame", "Ben", start, start + 40)
    assert all(None in (p.first, p.second) for p in patterns(matchings_of(study)))


def test_a_systematic_pair_makes_a_group_of_its_own_and_stands_first() -> None:
    study, stigma, shame, hope = a_talk()
    found = groups(matchings_of(study)[0].disagreements)
    assert [group.codes for group in found] == [(stigma, shame), (hope,)]
    assert [group.systematic for group in found] == [True, False]
    assert [len(group.disagreements) for group in found] == [3, 2]


def test_a_code_that_agrees_well_has_less_to_teach() -> None:
    study, stigma, shame, hope = a_talk()
    found = groups(matchings_of(study)[0].disagreements, {stigma: 0.9, shame: 0.8, hope: 0.1})
    assert [group.codes for group in found] == [(hope,), (stigma, shame)]


def test_inside_a_group_kinds_then_length_decide() -> None:
    study = a_study("word " * 100)
    transcript = study.transcripts()[0]
    for start, end in ((0, 20), (100, 160), (200, 240), (300, 340)):
        study.add_coding(transcript, "Hope", "Ada", start, end)
    study.add_coding(transcript, "Hope", "Ben", 220, 260)
    study.add_coding(transcript, "Fear", "Ben", 300, 340)
    order = [(d.kind, d.span.start) for d in ranked(matchings_of(study)[0].disagreements)]
    assert order == [
        ("different code", 300),
        ("missed", 100),
        ("missed", 0),
        ("different extent", 200),
    ]
