"""Deciding disagreements, without ever touching what the coders coded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy

import pytest

from tests.builders import ListStudy, a_study
from workbench.agreement.matching import Disagreement
from workbench.agreement.reconcile import (
    accept_agreed,
    decide,
    key_of,
    open_disagreements,
    outdated,
    summary,
    withdraw,
)
from workbench.coding.memos import write_memo
from workbench.journal.entry import Draft, removes, sets
from workbench.model.coding import Coding
from workbench.model.decision import Decision, Outcome
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.model.span import Span

TALK = (
    "Ana: [I was tired every day|Fatigue by Ada] and so on / "
    "Ana: [the long nights|Work by Ada], [only pills|Health by Ben] / "
    "Ana: [yes and no|Doubt by Ada]"
)


def a_talk() -> ListStudy:
    """Three disagreements (Fatigue's extent, Work or Time, Health missed) and one agreement."""
    study = a_study(TALK)
    transcript = study.transcripts()[0]
    text = study.text(transcript.id)

    def by_ben(code: str, words: str) -> None:
        start = text.index(words)
        study.add_coding(transcript, code, "Ben", start, start + len(words))

    by_ben("Fatigue", "tired every day and so on")
    by_ben("Time", "long nights")
    by_ben("Doubt", "yes and no")
    return study


def pairs(study: ListStudy) -> list[tuple[Disagreement, Decision | None]]:
    ada, ben = study.coders()
    return open_disagreements(study, ada.id, ben.id)


def about(study: ListStudy, name: str) -> Disagreement:
    code = study.codebook().find(name)
    assert code is not None
    return next(d for d, _ in pairs(study) if code.id in d.codes)


def consensus(study: ListStudy) -> list[tuple[str, str]]:
    """What stands in the consensus layer: (code, words)."""
    found = study.codings(layer="consensus")
    return [(study.codebook()[c.code].name, c.exact) for c in found]


@contextmanager
def originals_untouched(study: ListStudy) -> Iterator[None]:
    before = study.codings(layer="coder")
    yield
    assert study.codings(layer="coder") == before


def done(study: ListStudy, draft: Draft) -> None:
    """Do a draft, undo it, do it again: nothing else may change, nor any coder's coding."""
    before = deepcopy(study.state)
    with originals_untouched(study):
        study.do(draft)
        after = deepcopy(study.state)
        study.undo(draft)
        assert study.state == before
        study.do(draft)
        assert study.state == after


def choose(
    study: ListStudy,
    name: str,
    outcome: Outcome,
    *,
    reason: str = "",
    span: Span | None = None,
    code: CodeId | None = None,
) -> Draft:
    draft = decide(
        study,
        about(study, name),
        outcome,
        reason=reason,
        by=study.coders()[1].id,
        span=span,
        code=code,
        now=study.now,
    )
    done(study, draft)
    return draft


def test_every_disagreement_is_open_at_first() -> None:
    study = a_talk()
    found = pairs(study)
    assert {d.kind for d, _ in found} == {"different extent", "different code", "missed"}
    assert len(found) == 3
    assert [decision for _, decision in found] == [None] * 3


def test_only_transcripts_finished_by_both_are_reconciled() -> None:
    study = a_study(TALK, finished=False)
    assert pairs(study) == []


@pytest.mark.parametrize(
    ("name", "outcome", "reason", "expected"),
    [
        ("Fatigue", "first", "", [("Fatigue", "I was tired every day")]),
        ("Fatigue", "second", "", [("Fatigue", "tired every day and so on")]),
        (
            "Fatigue",
            "both",
            "",
            [("Fatigue", "I was tired every day"), ("Fatigue", "tired every day and so on")],
        ),
        ("Fatigue", "neither", "not what the code means", []),
        ("Fatigue", "open", "ask the team", []),
        ("Work", "first", "", [("Work", "the long nights")]),
        ("Work", "second", "", [("Time", "long nights")]),
        ("Work", "both", "", [("Work", "the long nights"), ("Time", "long nights")]),
        ("Health", "first", "", []),
        ("Health", "second", "", [("Health", "only pills")]),
    ],
)
def test_an_outcome_copies_what_it_accepts_into_the_consensus_layer(
    name: str, outcome: Outcome, reason: str, expected: Sequence[tuple[str, str]]
) -> None:
    study = a_talk()
    disagreement = about(study, name)
    draft = choose(study, name, outcome, reason=reason)
    assert sorted(consensus(study)) == sorted(expected)
    (decision,) = study.decisions()
    ada, ben = study.coders()
    assert decision.id == key_of(disagreement)
    assert (decision.outcome, decision.reason, decision.coder) == (outcome, reason, ben.id)
    assert (decision.first, decision.second, decision.kind) == (ada.id, ben.id, disagreement.kind)
    assert draft.why == reason
    assert {c.coder for c in study.codings(layer="consensus")} <= {ben.id}
    assert [d for d, found in pairs(study) if found is not None] == [disagreement]


@pytest.mark.parametrize(
    ("name", "outcome", "label"),
    [
        ("Fatigue", "first", "Accept Ada for “Fatigue”"),
        ("Work", "second", "Accept Ben for “Work” and “Time”"),
        ("Fatigue", "both", "Accept both for “Fatigue”"),
        ("Fatigue", "neither", "Accept neither for “Fatigue”"),
        ("Fatigue", "open", "Leave “Fatigue” open"),
    ],
)
def test_a_decision_reads_well_after_undo(name: str, outcome: Outcome, label: str) -> None:
    assert choose(a_talk(), name, outcome, reason="so").label == label


def test_another_passage_or_code_can_be_chosen() -> None:
    study = a_talk()
    draft = choose(study, "Fatigue", "other", span=Span(5, 11))
    assert consensus(study) == [("Fatigue", "tired")]
    assert draft.label == "Decide “Fatigue” otherwise"
    choose(study, "Work", "other", code=study.add_code("Nights").id)
    assert ("Nights", "the long nights") in consensus(study)
    (chosen,) = [c for c in study.codings(layer="consensus") if c.exact == "tired"]
    text = study.text(chosen.transcript)
    assert chosen.span.of(text) == "tired"
    assert (chosen.before, chosen.after) == (text[:6], text[11:35])


def test_choosing_otherwise_says_what_is_missing() -> None:
    study = a_talk()
    for name, span, code, message in (
        ("Fatigue", None, None, "Choose another passage or another code"),
        ("Work", Span(0, 5), None, "Choose which code"),
        ("Work", None, CodeId("gone"), "not in the codebook"),
        ("Fatigue", Span(5, 6), None, "holds no words"),
    ):
        with pytest.raises(Refused, match=message):
            choose(study, name, "other", span=span, code=code)
    assert study.decisions() == []


def test_taking_neither_needs_a_reason() -> None:
    with pytest.raises(Refused, match="“Fatigue” needs a reason"):
        choose(a_talk(), "Fatigue", "neither", reason="  ")


def test_deciding_again_replaces_the_decision_and_its_codings() -> None:
    study = a_talk()
    for outcome, expected in (
        ("both", 2),
        ("second", 1),
        ("neither", 0),
        ("first", 1),
        ("both", 2),
    ):
        choose(study, "Work", outcome, reason="so")  # type: ignore[arg-type]
        assert len(consensus(study)) == expected
        assert [d.outcome for d in study.decisions()] == [outcome]


@pytest.mark.parametrize("take_out", ["decide again", "take back"])
def test_memos_about_agreed_codings_go_with_them(take_out: str) -> None:
    study = a_talk()
    choose(study, "Work", "both")
    ben = study.coders()[1].id
    first, second = study.codings(layer="consensus")
    for coding in (first, second):
        study.do(write_memo(study, "coding", coding.id, "Ask Ana", by=ben, make_id=study.make_id))
    if take_out == "decide again":
        choose(study, "Work", "first")
        assert [memo.subject for memo in study.memos()] == [first.id]
    else:
        done(study, withdraw(study, key_of(about(study, "Work"))))
        assert study.memos() == []


def test_decisions_never_remove_each_others_codings() -> None:
    study = a_talk()
    choose(study, "Fatigue", "both")
    choose(study, "Work", "both")
    choose(study, "Fatigue", "neither", reason="no")
    assert sorted(code for code, _ in consensus(study)) == ["Time", "Work"]
    choose(study, "Work", "first")
    assert consensus(study) == [("Work", "the long nights")]


def test_the_same_passage_by_both_is_taken_over_once() -> None:
    study = a_study("Ana: [one two three four five six|Hope by Ada]")
    transcript = study.transcripts()[0]
    study.add_coding(transcript, "Hope", "Ben", 0, 27)
    study.add_coding(transcript, "Hope", "Ben", 4, 18)
    assert about(study, "Hope").kind == "split"
    choose(study, "Hope", "both")
    assert consensus(study) == [
        ("Hope", "one two three four five six"),
        ("Hope", "two three four"),
    ]


def test_a_decision_is_found_whoever_comes_first_and_turned() -> None:
    study = a_talk()
    ada, ben = study.coders()
    choose(study, "Work", "first")
    turned = [d for _, d in open_disagreements(study, ben.id, ada.id) if d is not None]
    assert [(d.first, d.second, d.outcome) for d in turned] == [(ben.id, ada.id, "second")]


def test_a_disagreement_whose_codings_changed_is_refused() -> None:
    study = a_talk()
    disagreement = about(study, "Health")
    coding: Coding = disagreement.second[0]
    ben = study.coders()[1].id
    study.do(Draft("Shorten", sets(coding, end=coding.end - 1)))
    with pytest.raises(Refused, match="“Health” has changed"):
        decide(study, disagreement, "second", by=ben, now=study.now)
    study.do(Draft("Remove", (removes(study.coding(coding.id)),)))
    with pytest.raises(Refused, match="“Health” has changed"):
        decide(study, disagreement, "second", by=ben, now=study.now)


def test_a_changed_coding_makes_a_new_disagreement_and_the_old_decision_outdated() -> None:
    study = a_talk()
    ada, ben = study.coders()
    choose(study, "Health", "second")
    assert outdated(study, ada.id, ben.id) == []
    coding = about(study, "Health").second[0]
    study.do(Draft("Shorten", sets(coding, end=coding.end - 5)))
    assert all(decision is None for _, decision in pairs(study))
    (old,) = outdated(study, ada.id, ben.id)
    done(study, withdraw(study, old.id))
    assert consensus(study) == []
    assert study.decisions() == []


def test_what_is_not_decided_cannot_be_taken_back() -> None:
    study = a_talk()
    with pytest.raises(Refused, match="not decided"):
        withdraw(study, key_of(about(study, "Work")))


def test_a_deleted_code_has_no_name_but_can_be_decided() -> None:
    study = a_talk()
    disagreement = about(study, "Health")
    study.do(Draft("Delete", (removes(study.add_code("Health")),)))
    ben = study.coders()[1].id
    draft = decide(study, disagreement, "second", by=ben, now=study.now)
    assert draft.label == "Accept Ben for a deleted code"


def test_what_both_agree_on_goes_into_the_consensus_layer_as_the_first_coded_it() -> None:
    study = a_talk()
    ada, ben = study.coders()
    draft = accept_agreed(study, ada.id, ben.id, by=ada.id, now=study.now)
    done(study, draft)
    assert consensus(study) == [("Doubt", "yes and no")]
    assert draft.label == "Accept 1 passage both agree on"
    (coding,) = study.codings(layer="consensus")
    assert coding.id.startswith("agreed:")


def test_what_is_agreed_already_is_skipped_from_either_side() -> None:
    study = a_talk()
    ada, ben = study.coders()
    study.do(accept_agreed(study, ada.id, ben.id, by=ada.id, now=study.now))
    for first, second in ((ada, ben), (ben, ada)):
        with pytest.raises(Refused, match="Nothing is left to accept"):
            accept_agreed(study, first.id, second.id, by=ada.id, now=study.now)


def test_decisions_leave_what_is_agreed_alone() -> None:
    study = a_talk()
    ada, ben = study.coders()
    study.do(accept_agreed(study, ada.id, ben.id, by=ada.id, now=study.now))
    choose(study, "Work", "first")
    choose(study, "Work", "neither", reason="no")
    assert consensus(study) == [("Doubt", "yes and no")]


def test_nothing_finished_leaves_nothing_to_accept() -> None:
    study = a_study(TALK, finished=False)
    ada, ben = study.coders()
    with pytest.raises(Refused, match="No transcript is finished by both Ada and Ben"):
        accept_agreed(study, ada.id, ben.id, by=ada.id, now=study.now)


def test_the_summary_counts_kinds_and_outcomes() -> None:
    study = a_talk()
    ada, ben = study.coders()
    choose(study, "Work", "first")
    choose(study, "Fatigue", "open")
    found = summary(study, ada.id, ben.id)
    assert (found.total, found.undecided) == (3, 1)
    assert found.outcomes == {"first": 1, "open": 1}
    assert found.kinds == {"different code": 1, "different extent": 1, "missed": 1}
    assert summary(study, ben.id, ada.id).outcomes == {"second": 1, "open": 1}
