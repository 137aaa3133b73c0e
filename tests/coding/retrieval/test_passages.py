"""Passages come with their words, people and codings; nobody is shown what is not theirs to see."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import ListStudy, a_study
from workbench.coding.finding.find import Answer as Said
from workbench.coding.finding.find import Where
from workbench.coding.retrieval.passages import Passage, retrieve
from workbench.coding.retrieval.question import Codes, Order, Question, Step
from workbench.journal.entry import sets
from workbench.model.coding import Coding
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId
from workbench.model.occasion import Segment
from workbench.model.people import Attribute, AttributeValue, Participant
from workbench.transcripts.occasions.limits import Limit, Part, limited

TEXT = (
    "Ana: I was [tired of waiting|Fatigue] then. / Int: [Why?|Probe by Ben] / "
    "Cid: [Late nights|Fatigue by Ben] [do that|Sleep]. / Ana: [Well yes|Sleep by Ben]."
)


def _code(study: ListStudy, path: str) -> CodeId:
    code = study.codebook().find(path)
    assert code is not None
    return code.id


def _codes(study: ListStudy, *paths: str) -> Codes:
    return Codes(tuple(_code(study, path) for path in paths))


def _ada(study: ListStudy) -> CoderId:
    return study.coders()[0].id


def _exact(study: ListStudy, question: Question, order: Order = "text") -> list[str]:
    found = retrieve(study, question, me=_ada(study), order=order)
    return [one.exact for one in found.passages]


def test_a_passage_knows_its_words_people_and_codings() -> None:
    study = a_study(TEXT)
    found = retrieve(study, Question(_codes(study, "Fatigue")), me=_ada(study), context=6)
    first, second = found.passages
    assert (first.exact, first.before, first.after) == ("tired of waiting", "I was ", " then.")
    assert (first.turn, first.turns, first.speakers) == (0, 1, ("Ana",))
    assert second.speakers == ("Cid",) and second.turn == 2
    assert second.coders == (study.coders()[1].id,) and len(second.codings) == 1
    assert found.counts == (2, 2, 2, 2, 1, 1) and found.total == 2


def test_a_label_is_called_by_its_participant_and_facilitators_are_not_counted() -> None:
    study = a_study("Ana: [Yes|A]. / Int: [Why?|A]", "A.: [No|A].")
    ana = study.put(Participant(id="p1", label="pt1"))
    for speaker in study.speakers():
        if speaker.label != "Int":
            study.put(replace(speaker, participant=ana.id))
    found = retrieve(study, Question(_codes(study, "A")), me=_ada(study))
    assert [one.speakers for one in found.passages] == [("pt1",), ("Int",), ("pt1",)]
    assert [one.participants for one in found.passages] == [("p1",), (), ("p1",)]
    assert found.counts.participants == 1 and found.counts.sessions == 2


def test_codings_of_two_coders_that_overlap_are_one_passage() -> None:
    study = a_study("Ana: I was tired of waiting.")
    (transcript,) = study.transcripts()
    study.add_coding(transcript, "Fatigue", "Ada", 6, 11)
    study.add_coding(transcript, "Fatigue", "Ben", 9, 22)
    study.add_coding(transcript, "Fatigue", "Ben", 0, 1)
    found = retrieve(study, Question(), me=_ada(study))
    assert [one.exact for one in found.passages] == ["I", "tired of waiting"]
    assert [len(one.codings) for one in found.passages] == [1, 2]


def test_what_others_coded_is_seen_once_the_transcript_is_finished() -> None:
    blind, seen = a_study(TEXT, finished=False), a_study(TEXT)
    question = Question(_codes(seen, "Fatigue"), (Step("or", _codes(seen, "Probe")),))
    assert _exact(seen, question) == ["tired of waiting", "Why?", "Late nights"]
    assert _exact(blind, question) == ["tired of waiting"]
    assert retrieve(blind, question, me=_ada(blind)).unseen == 1
    assert retrieve(seen, question, me=_ada(seen)).unseen == 0
    mine = replace(question, coders=(_ada(blind),))
    assert retrieve(blind, mine, me=_ada(blind)).unseen == 0
    theirs = replace(question, coders=(blind.coders()[1].id,))
    assert retrieve(blind, theirs, me=_ada(blind)).total == 0


def test_an_agreed_coding_is_another_layer() -> None:
    study = a_study("Ana: [Yes|A].")
    (transcript,) = study.transcripts()
    study.add_coding(transcript, "A", "Ben", 0, 4, layer="consensus")
    both, agreed = Question(layer=None), Question(layer="consensus")
    assert _exact(study, Question()) == ["Yes"] and _exact(study, agreed) == ["Yes."]
    assert [one.agreed for one in retrieve(study, both, me=_ada(study)).passages] == [True]


def test_a_code_may_mean_itself_alone() -> None:
    study = a_study("Ana: [One|A] and [two|A > B].")
    assert _exact(study, Question(_codes(study, "A"))) == ["One", "two"]
    assert _exact(study, Question(replace(_codes(study, "A"), below=False))) == ["One"]


def _valued(study: ListStudy, exact: str, value: str, certainty: str = "") -> None:
    coding: Coding = next(one for one in study.codings() if one.exact == exact)
    for change in sets(coding, value=value, certainty=certainty):
        study.put(replace(coding, **dict(change.after or {})))


@pytest.mark.parametrize(
    ("values", "found"),
    [
        (("strong",), ["one"]),
        (("STRONG ", "2"), ["one", "two"]),
        (("2.0",), ["two"]),
        (("2..3",), ["two", "three"]),
        (("2,5..",), ["three"]),
        (("..2",), ["two"]),
        (("",), ["four"]),
    ],
)
def test_a_value_can_be_asked_for(values: tuple[str, ...], found: list[str]) -> None:
    study = a_study("Ana: [one|A] [two|A] [three|A] [four|A]")
    for exact, value in (("one", "Strong"), ("two", "2"), ("three", "3")):
        _valued(study, exact, value)
    question = Question(replace(_codes(study, "A"), values=values))
    assert _exact(study, question) == found


def test_a_certainty_can_be_asked_for() -> None:
    study = a_study("Ana: [one|A] [two|A]")
    _valued(study, "two", "", "unsure")
    question = Question(replace(_codes(study, "A"), certainties=("unsure", "sure")))
    (passage,) = retrieve(study, question, me=_ada(study)).passages
    assert (passage.exact, passage.certainties) == ("two", ("unsure",))


def test_limits_are_those_of_searching() -> None:
    study = a_study(TEXT, "Ana: [tired again|Fatigue].")
    fg1, fg2 = study.transcripts()
    fatigue = _codes(study, "Fatigue")

    def asked(where: Where) -> list[str]:
        return _exact(study, Question(fatigue, where=where))

    assert asked(Where(sessions=(fg2.session,))) == ["tired again"]
    assert asked(Where(transcripts=(fg1.id,), speakers=("ana",))) == ["tired of waiting"]
    assert asked(Where(codes=(_code(study, "Sleep"),))) == []
    study.put(Participant(id="p1", label="pt1"))
    cid = next(one for one in study.speakers(fg1.id) if one.label == "Cid")
    study.put(replace(cid, participant="p1"))
    study.put(Attribute("at", "Ward", 0))
    study.put(AttributeValue("v", "p1", "at", "", "Ash"))
    assert asked(Where(answers=(Said("at", "ash"),))) == ["Late nights"]
    assert asked(Where(participants=("p1",))) == ["Late nights"]
    at = study.text(fg1.id).index("Late")
    study.put(Segment("s", fg1.id, "plenary", "", 0, at - 2))
    assert asked(Where(parts=Limit((Part("plenary"),)))) == ["tired of waiting"]
    question, only = Question(fatigue), Limit((Part("plenary"),))
    counting = limited(study, only)
    assert retrieve(counting, question, me=_ada(study)).total == 1
    assert retrieve(study, question, me=_ada(study)).total == 3


def test_passages_can_be_sorted() -> None:
    study = a_study(TEXT, "Bo: [tired|Fatigue].")
    question = Question()
    texts = _exact(study, question)
    assert texts == ["tired of waiting", "Why?", "Late nights", "do that", "Well yes", "tired"]
    lengths = [len(words) for words in _exact(study, question, "length")]
    assert lengths == sorted(lengths, reverse=True)
    assert _exact(study, question, "coder")[:3] == ["tired of waiting", "do that", "tired"]
    assert _exact(study, question, "code")[:3] == ["tired of waiting", "Late nights", "tired"]
    assert _exact(study, question, "participant")[:3] == ["tired of waiting", "Well yes", "tired"]
    last = next(one for one in study.codings() if one.exact == "do that")
    study.put(replace(last, at="2026-04-01T00:00:00Z"))
    assert _exact(study, question, "date")[0] == "do that"


def test_a_limit_leaves_the_counts_as_they_are() -> None:
    study = a_study(TEXT)
    found = retrieve(study, Question(), me=_ada(study), limit=2)
    assert len(found.passages) == 2 and found.total == 5


def test_a_study_without_anything_answers_with_nothing() -> None:
    study = ListStudy()
    me = study.add_coder("Ada").id
    assert retrieve(study, Question(), me=me).counts == (0, 0, 0, 0, 0, 0)
    near = Question(steps=(Step("near", Codes()), Step("and", Codes()), Step("inside", Codes())))
    assert retrieve(a_study("Ana: Yes."), near, me=me).passages == ()


def test_a_distance_below_zero_is_refused() -> None:
    study = a_study(TEXT)
    with pytest.raises(Refused, match="0 or more"):
        retrieve(study, Question(steps=(Step("near", Codes(), -1),)), me=_ada(study))


def test_a_passage_over_two_turns_names_both_speakers() -> None:
    study = a_study("Ana: Yes. / Ben: No.")
    (transcript,) = study.transcripts()
    study.add_coding(transcript, "A", "Ada", 0, len(study.text(transcript.id)))
    (passage,) = retrieve(study, Question(), me=_ada(study)).passages
    assert isinstance(passage, Passage) and passage.speakers == ("Ana", "Ben")
    assert (passage.turn, passage.turns) == (0, 2)
