"""Deciding at one stroke what is like a disagreement just decided."""

from __future__ import annotations

from copy import deepcopy

import pytest

from tests.builders import ListStudy, a_study
from workbench.agreement.matching import Disagreement
from workbench.agreement.reconcile import decide, open_disagreements
from workbench.agreement.reconcile_alike import alike, decide_alike
from workbench.model.decision import Decision
from workbench.model.errors import Refused

TALK = (
    "Ana: [the long nights|Work] / Ana: [the short days|Work] / Ana: [every shift|Work] / "
    "Ana: [yes and no|Doubt] / Ana: [no and yes|Doubt by Ben] / Ana: [perhaps|Doubt by Ben]"
)


def a_talk() -> ListStudy:
    """Three times Ada's Work is Ben's Time; Doubt is missed once by Ben, twice by Ada."""
    study = a_study(TALK)
    transcript = study.transcripts()[0]
    text = study.text(transcript.id)
    for words in ("the long nights", "the short days", "every shift"):
        start = text.index(words)
        study.add_coding(transcript, "Time", "Ben", start, start + len(words))
    return study


def pairs(study: ListStudy) -> list[tuple[Disagreement, Decision | None]]:
    ada, ben = study.coders()
    return open_disagreements(study, ada.id, ben.id)


def at(study: ListStudy, words: str) -> Disagreement:
    return next(d for d, _ in pairs(study) if d.codings[0].exact == words)


def words_of(found: list[Disagreement]) -> set[str]:
    return {d.codings[0].exact for d in found}


def test_the_same_two_codes_exchanged_elsewhere_are_alike() -> None:
    study = a_talk()
    assert words_of(alike(pairs(study), at(study, "the long nights"))) == {
        "the short days",
        "every shift",
    }


def test_what_the_other_coder_missed_is_not_alike() -> None:
    study = a_talk()
    assert words_of(alike(pairs(study), at(study, "no and yes"))) == {"perhaps"}
    assert alike(pairs(study), at(study, "yes and no")) == []


def test_what_is_decided_already_is_left_alone() -> None:
    study = a_talk()
    ada = study.coders()[0].id
    study.do(decide(study, at(study, "every shift"), "open", by=ada, now=study.now))
    assert words_of(alike(pairs(study), at(study, "the long nights"))) == {"the short days"}


def test_several_are_decided_as_one_step_and_taken_back_as_one() -> None:
    study = a_talk()
    ada = study.coders()[0].id
    found = alike(pairs(study), at(study, "the long nights"))
    before = deepcopy(study.state)
    draft = decide_alike(study, found, "second", reason="it is about time", by=ada, now=study.now)
    study.do(draft)
    assert {c.exact for c in study.codings(layer="consensus")} == words_of(found)
    assert [d.reason for d in study.decisions()] == ["it is about time"] * 2
    assert draft.label == "Accept Ben for “Work” and “Time”, 2 times"
    assert draft.why == "it is about time"
    study.undo(draft)
    assert study.state == before


def test_a_single_one_is_an_ordinary_decision() -> None:
    study = a_talk()
    ada = study.coders()[0].id
    found = alike(pairs(study), at(study, "no and yes"))
    draft = decide_alike(study, found, "first", by=ada, now=study.now)
    assert draft == decide(study, found[0], "first", by=ada, now=study.now)


def test_taking_neither_needs_a_reason_here_too() -> None:
    study = a_talk()
    found = alike(pairs(study), at(study, "the long nights"))
    with pytest.raises(Refused, match="needs a reason"):
        decide_alike(study, found, "neither", by=study.coders()[0].id)


def test_another_extent_cannot_be_decided_for_several() -> None:
    study = a_talk()
    found = alike(pairs(study), at(study, "the long nights"))
    with pytest.raises(Refused, match="one by one"):
        decide_alike(study, found, "other", by=study.coders()[0].id)
    with pytest.raises(Refused, match="is left to decide"):
        decide_alike(study, [], "first", by=study.coders()[0].id)
