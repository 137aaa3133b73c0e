"""What was found is coded in one step, and nothing twice."""

from __future__ import annotations

import pytest

from tests.builders import ListStudy, a_study
from tests.coding.doing import code, coder, done, keep_apart, refusal
from workbench.coding.finding.codes import Extent, code_found, planned
from workbench.coding.finding.find import Hit, Query, find

TALK = (
    "Ana: I share data. Data of mine? Dr. No has data, too. / Ben: [No data here|Risk]",
    "Cem: data",
)


def hits_of(study: ListStudy, words: str = "data") -> tuple[Hit, ...]:
    """Where words are found."""
    return find(study, Query(words), me=coder(study, "Ada")).hits


@pytest.mark.parametrize(
    ("extent", "passages"),
    [
        ("words", ["data", "Data", "data", "data", "data"]),
        (
            "sentence",
            ["I share data.", "Data of mine?", "Dr. No has data, too.", "No data here", "data"],
        ),
        ("turn", ["I share data. Data of mine? Dr. No has data, too.", "No data here", "data"]),
    ],
)
def test_words_sentences_or_turns_are_coded(extent: Extent, passages: list[str]) -> None:
    study = a_study(*TALK)
    study.add_code("Trust")
    keep_apart(study)
    ada = coder(study, "Ada")
    draft = code_found(study, hits_of(study), code(study, "Trust"), extent, by=ada, now=study.now)
    done(study, draft)
    coded = study.codings(code=code(study, "Trust"))
    assert sorted(one.exact for one in coded) == sorted(passages)
    assert {(one.coder, one.layer) for one in coded} == {(ada, "coder")}
    assert draft.label == f"Code “Trust” on {len(passages)} found passages"
    for one in coded:
        assert study.text(one.transcript)[one.start : one.end] == one.exact


def test_sentences_beside_each_other_become_one_coding_where_the_study_extends() -> None:
    study = a_study(*TALK)
    study.add_code("Trust")
    ada, trust = coder(study, "Ada"), code(study, "Trust")
    done(study, code_found(study, hits_of(study), trust, "sentence", by=ada, now=study.now))
    assert [one.exact for one in study.codings(code=trust)] == [
        "I share data. Data of mine? Dr. No has data, too.",
        "No data here",
        "data",
    ]


def test_what_is_coded_so_already_is_passed_over_and_counted() -> None:
    study = a_study(*TALK)
    ada, ben, risk = coder(study, "Ada"), coder(study, "Ben"), code(study, "Risk")
    hits = hits_of(study)
    plan = planned(study, hits, risk, "words", by=ada)
    assert (len(plan.passages), plan.transcripts, plan.already) == (4, 2, 1)
    assert planned(study, hits, risk, "words", by=ben).already == 0
    assert planned(study, hits, None, "turn", by=ada).already == 0
    done(study, code_found(study, hits, risk, by=ada, now=study.now, make_id=study.make_id))
    assert planned(study, hits, risk, "words", by=ada).already == 5
    assert "All of these are coded “Risk” by you already" in refusal(
        code_found, study, hits, risk, by=ada
    )


def test_what_is_not_begun_is_begun() -> None:
    study = a_study(*TALK, finished=False)
    ada = coder(study, "Ada")
    done(study, code_found(study, hits_of(study), code(study, "Risk"), by=ada, now=study.now))
    assert {study.progress(ada, one.id) for one in study.transcripts()} == {"in progress"}
    assert study.work() and all(one.coder == ada for one in study.work())


def test_without_places_there_is_nothing_to_code() -> None:
    study = a_study(*TALK)
    sentence = refusal(code_found, study, (), code(study, "Risk"), by=coder(study, "Ada"))
    assert sentence == "No place is chosen: tick what is to be coded."
