"""Every step of a question means what it says: compared with sets of single characters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from workbench.coding.retrieval.answering import answer
from workbench.coding.retrieval.bounds import bounds_of
from workbench.coding.retrieval.material import load
from workbench.coding.retrieval.passages import retrieve
from workbench.coding.retrieval.question import HOWS, UNITS, Codes, How, Question, Step, Unit
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CodingId, TranscriptId
from workbench.model.span import Span

WORDS = ("one two three", "four", "five six", "seven eight nine ten", "no", "x")
CODES = ("A", "B", "C > D")

Places = dict[TranscriptId, set[int]]


@st.composite
def studies(draw: st.DrawFn) -> ListStudy:
    texts = [
        " / ".join(
            f"{draw(st.sampled_from(('Ana', 'Ben', 'Int')))}: {draw(st.sampled_from(WORDS))}"
            for _ in range(draw(st.integers(1, 4)))
        )
        for _ in range(2)
    ]
    study = a_study(*texts)
    for name in CODES:
        study.add_code(name)
    for transcript in study.transcripts():
        length = len(study.text(transcript.id))
        for _ in range(draw(st.integers(0, 5))):
            start = draw(st.integers(0, length - 1))
            end = draw(st.integers(start + 1, min(length, start + 12)))
            who = draw(st.sampled_from(("Ada", "Ben")))
            study.add_coding(transcript, draw(st.sampled_from((*CODES, "C"))), who, start, end)
    return study


def _code(study: ListStudy, path: str) -> CodeId:
    code = study.codebook().find(path)
    assert code is not None
    return code.id


def _places(study: ListStudy, path: str) -> Places:
    """Every character under a code or one below it."""
    book, top = study.codebook(), _code(study, path)
    codes = {top, *(code.id for _, code in book.walk(top))}
    found: Places = {transcript.id: set() for transcript in study.transcripts()}
    for one in study.codings():
        if one.code in codes:
            found[one.transcript] |= set(range(one.start, one.end))
    return found


def _runs(places: set[int]) -> list[Span]:
    found = []
    for _, run in groupby(enumerate(sorted(places)), key=lambda pair: pair[1] - pair[0]):
        at = [place for _, place in run]
        found.append(Span(at[0], at[-1] + 1))
    return found


def _turns(study: ListStudy, transcript: TranscriptId, span: Span) -> set[int]:
    turns = study.turns(transcript)
    there = {n for n, turn in enumerate(turns) if turn.start < span.end and span.start < turn.end}
    return there or {min(n for n, turn in enumerate(turns) if turn.end > span.start)}


def _apart(study: ListStudy, id: TranscriptId, one: Span, other: Span, unit: Unit) -> int:
    if unit == "turns":
        ours, theirs = _turns(study, id, one), _turns(study, id, other)
        return max(0, min(ours) - max(theirs), min(theirs) - max(ours))
    first, second = sorted((one, other))
    gap = study.text(id)[first.end : second.start]
    return len(gap) if unit == "characters" else len(gap.split())


def _near(study: ListStudy, id: TranscriptId, one: Span, other: Span, step: Step) -> bool:
    return one.overlaps(other) or _apart(study, id, one, other, step.unit) <= step.distance


def _kept(study: ListStudy, id: TranscriptId, step: Step, span: Span, there: list[Span]) -> bool:
    same = Step("near", step.codes, 0, "turns")
    kept: dict[How, Callable[[Span], bool]] = {
        "not": lambda span: not any(map(span.overlaps, there)),
        "turn": lambda span: any(_near(study, id, span, other, same) for other in there),
        "near": lambda span: any(_near(study, id, span, other, step) for other in there),
        "inside": lambda span: any(other.contains(span) for other in there),
    }
    return kept[step.how](span)


def _slowly(study: ListStudy, first: str, steps: list[tuple[Step, str]]) -> set[tuple[str, Span]]:
    """The same answer, character by character."""
    found = {id: _runs(places) for id, places in _places(study, first).items()}
    for step, path in steps:
        others = {id: _runs(places) for id, places in _places(study, path).items()}
        for id, spans in found.items():
            ours = {at for span in spans for at in range(span.start, span.end)}
            theirs = {at for span in others[id] for at in range(span.start, span.end)}
            if step.how == "and":
                found[id] = _runs(ours & theirs)
            elif step.how == "or":
                found[id] = _runs(ours | theirs)
            else:
                found[id] = [s for s in spans if _kept(study, id, step, s, others[id])]
    return {(id, span) for id, spans in found.items() for span in spans}


def _codings(study: ListStudy, path: str) -> list[Coding]:
    book, top = study.codebook(), _code(study, path)
    codes = {top, *(code.id for _, code in book.walk(top))}
    return [one for one in study.codings() if one.code in codes]


def _slowly_apart(
    study: ListStudy, first: str, steps: list[tuple[Step, str]]
) -> Counter[tuple[CodingId, Span]]:
    """The same with every coding by itself."""
    where = {one.id: one.transcript for one in study.codings()}
    found = [(one.id, one.span) for one in _codings(study, first)]
    for step, path in steps:
        others = {id: _runs(places) for id, places in _places(study, path).items()}
        if step.how == "or":
            known = {id for id, _ in found}
            found += [(o.id, o.span) for o in _codings(study, path) if o.id not in known]
        elif step.how == "and":
            found = [
                (id, piece)
                for id, span in found
                for other in others[where[id]]
                for piece in _runs(set(range(*_ends(span))) & set(range(*_ends(other))))
            ]
        else:
            found = [
                (id, span)
                for id, span in found
                if _kept(study, where[id], step, span, others[where[id]])
            ]
    return Counter(found)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


steps = st.tuples(
    st.sampled_from(HOWS),
    st.sampled_from(("A", "B", "C")),
    st.integers(0, 6),
    st.sampled_from(UNITS),
)


@given(studies(), st.sampled_from(("A", "B", "C")), st.lists(steps, max_size=3))
def test_an_answer_is_what_single_characters_say(
    study: ListStudy, first: str, asked: list[tuple[How, str, int, Unit]]
) -> None:
    made = [
        (Step(how, Codes((_code(study, path),)), many, unit), path)
        for how, path, many, unit in asked
    ]
    question = Question(Codes((_code(study, first),)), tuple(step for step, _ in made))
    got = retrieve(study, question, me=study.coders()[0].id)
    assert {(one.transcript, one.span) for one in got.passages} == _slowly(study, first, made)
    assert got.total == len(got.passages)
    for one in got.passages:
        assert one.exact == study.text(one.transcript)[one.start : one.end]
        assert _turns(study, one.transcript, one.span) == set(range(one.turn, one.turn + one.turns))


@given(studies(), st.sampled_from(("A", "B", "C")), st.lists(steps, max_size=3))
def test_every_coding_can_be_a_passage_of_its_own(
    study: ListStudy, first: str, asked: list[tuple[How, str, int, Unit]]
) -> None:
    made = [
        (Step(how, Codes((_code(study, path),)), many, unit), path)
        for how, path, many, unit in asked
    ]
    codes = Codes((_code(study, first),))
    question = Question(codes, tuple(step for step, _ in made), apart=True)
    got = retrieve(study, question, me=study.coders()[0].id)
    assert Counter((one.codings[0], one.span) for one in got.passages) == _slowly_apart(
        study, first, made
    )
    assert all(len(one.codings) == 1 for one in got.passages)


@given(studies(), st.sampled_from(("A", "B", "C")))
def test_the_codings_of_a_passage_are_those_asked_for_that_lie_in_it(
    study: ListStudy, path: str
) -> None:
    me = study.coders()[0].id
    material = load(study, me)
    question = Question(Codes((_code(study, path),)))
    found = answer(material, question, bounds_of(study, material, question.where))
    got = retrieve(study, question, me=me)
    book = study.codebook()
    meant = {_code(study, path), *(code.id for _, code in book.walk(_code(study, path)))}
    assert len(found.passage) == sum(len(one.codings) for one in got.passages)
    for one in got.passages:
        assert set(one.codings) == {
            coding.id
            for coding in study.codings(transcript=one.transcript)
            if coding.code in meant and coding.span.overlaps(one.span)
        }
    assert got.counts.codings == len({id for one in got.passages for id in one.codings})


def test_a_coding_of_a_code_left_out_is_not_told_of_what_comes_in_by_another() -> None:
    study = a_study("Ana: [one|A] two [three|B + C > D].")
    asked = Question(
        Codes((_code(study, "A"),)),
        (Step("not", Codes((_code(study, "B"),))), Step("or", Codes((_code(study, "C > D"),)))),
    )
    found = retrieve(study, asked, me=study.coders()[0].id)
    told = {
        one.exact: {study.codebook()[study.coding(id).code].name for id in one.codings}
        for one in found.passages
    }
    assert told == {"one": {"A"}, "three": {"D"}}
