"""Counts of codes are those one would make by hand, over each coding, turn and person."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.retrieval.test_answering import studies
from workbench.coding.finding.limits import EVERYWHERE, Where
from workbench.coding.retrieval.bounds import bounds_of
from workbench.coding.retrieval.material import load
from workbench.findings.frequencies import BYS, By, Frequencies, frequencies, grouping_of
from workbench.model.coding import Coding
from workbench.model.ids import AttributeId, CoderId
from workbench.model.people import Attribute, AttributeValue, Participant
from workbench.model.transcript import Turn

WARD = AttributeId("ward")


def _counted(
    study: ListStudy,
    by: By = "all",
    *,
    where: Where = EVERYWHERE,
    below: bool = True,
    coders: tuple[CoderId, ...] = (),
) -> Frequencies:
    material = load(study, study.coders()[0].id)
    bounds = bounds_of(study, material, where)
    grouping = grouping_of(study, material, by, WARD)
    return frequencies(material, bounds, grouping, below=below, coders=coders)


def _row(study: ListStudy, found: Frequencies, path: str) -> list[list[int]]:
    code = study.codebook().find(path)
    assert code is not None
    counts: list[list[int]] = found.counts[found.codes.index(code.id)].tolist()
    return counts


def _people(study: ListStudy) -> None:
    """Ana and Ben are participants of two wards in every transcript."""
    for label, ward in (("Ana", "Ash"), ("Ben", "Oak")):
        study.put(Participant(id=f"p {label}", label=label))
        study.put(AttributeValue(f"v {label}", f"p {label}", WARD, "", ward))
    study.put(Attribute(WARD, "Ward", 0))
    for speaker in study.speakers():
        if speaker.label in ("Ana", "Ben"):
            study.put(replace(speaker, participant=f"p {speaker.label}"))


def _turns_of(study: ListStudy, coding: Coding) -> list[tuple[str, int, Turn]]:
    turns = list(enumerate(study.turns(coding.transcript)))
    there = [(n, t) for n, t in turns if t.start < coding.end and coding.start < t.end]
    there = there or [next((n, t) for n, t in turns if t.end > coding.start)]
    return [(coding.transcript, n, turn) for n, turn in there]


def _by_hand(study: ListStudy, by: By, below: bool) -> dict[tuple[str, str], list[set[object]]]:
    book = study.codebook()
    sessions = {one.id: one.session for one in study.transcripts()}
    labels = {one.id: one.label for one in study.sessions()}
    names = {one.id: one.name for one in study.coders()}
    wards = {"Ana": "Ash", "Ben": "Oak"}
    found: dict[tuple[str, str], list[set[object]]] = {}
    for coding in study.codings():
        above = book.ancestors(coding.code) if below else ()
        for code in (coding.code, *(one.id for one in above)):
            for document, n, turn in _turns_of(study, coding):
                groups = {
                    "all": "",
                    "session": labels[sessions[document]],
                    "coder": names[coding.coder],
                    "attribute": wards.get(turn.label or ""),
                }
                group = groups[by]
                if group is None:
                    continue
                sets = found.setdefault((code, group), [set(), set(), set(), set()])
                sets[0].add(coding.id)
                sets[1].add((document, n))
                sets[2] |= {turn.label} & set(wards)
                sets[3].add(sessions[document])
    return found


@given(studies(), st.sampled_from(BYS), st.booleans())
def test_every_count_is_what_one_would_count_by_hand(study: ListStudy, by: By, below: bool) -> None:
    _people(study)
    found, by_hand = _counted(study, by, below=below), _by_hand(study, by, below)
    for code, counts in zip(found.codes, found.counts.tolist(), strict=True):
        for group, cell in zip(found.grouping.names, counts, strict=True):
            sets = by_hand.get((code, group), [set(), set(), set(), set()])
            assert cell == [len(one) for one in sets]
    alone = _by_hand(study, "all", below)
    for code, totals in zip(found.codes, found.totals.tolist(), strict=True):
        assert totals == [len(one) for one in alone.get((code, ""), [()] * 4)]


STUDY = (
    "Ana: I was [tired|Burden > Fatigue] and [tired|Burden > Fatigue by Ben]. / Int: [Why?|Burden]",
    "Ben: [Cold|Burden > Cold]. / Ana: Yes.",
)


def test_codes_are_counted_with_those_below_or_alone() -> None:
    study = a_study(*STUDY)
    _people(study)
    assert _row(study, _counted(study), "Burden") == [[4, 3, 2, 2]]
    assert _row(study, _counted(study, below=False), "Burden") == [[1, 1, 0, 1]]
    assert _row(study, _counted(study), "Fatigue") == [[2, 1, 1, 1]]


def test_groups_have_what_could_be_counted_beside_them() -> None:
    study = a_study(*STUDY)
    _people(study)
    found = _counted(study, "session")
    assert found.grouping.names == ("FG1", "FG2")
    assert _row(study, found, "Burden") == [[3, 2, 1, 1], [1, 1, 1, 1]]
    assert found.bases.tolist() == [[3, 2, 1, 1], [1, 2, 2, 1]]
    assert found.base.tolist() == [4, 4, 2, 2]
    wards = _counted(study, "attribute")
    assert wards.grouping.names == ("Ash", "Oak")
    assert _row(study, wards, "Burden") == [[2, 1, 1, 1], [1, 1, 1, 1]]
    assert wards.bases.tolist() == [[2, 2, 1, 2], [1, 1, 1, 1]]
    coders = _counted(study, "coder")
    assert coders.grouping.names == ("Ada", "Ben")
    assert _row(study, coders, "Fatigue") == [[1, 1, 1, 1], [1, 1, 1, 1]]


def test_limits_and_coders_limit_what_is_counted() -> None:
    study = a_study(*STUDY)
    _people(study)
    fg2 = study.transcripts()[1]
    assert _row(study, _counted(study, where=Where(transcripts=(fg2.id,))), "Burden") == [
        [1, 1, 1, 1]
    ]
    ben = study.coders()[1].id
    assert _row(study, _counted(study, coders=(ben,)), "Burden") == [[1, 1, 1, 1]]


@pytest.mark.parametrize("by", BYS)
def test_a_study_without_codings_counts_nothing(by: By) -> None:
    study = a_study("Ana: Yes.")
    found = _counted(study, by)
    assert found.counts.sum() == 0 and found.codes == ()
    study.add_code("A > B")
    assert _counted(study, by).totals.tolist() == [[0] * 4, [0] * 4]


def test_answers_stand_in_the_order_of_their_scale() -> None:
    study = a_study("Ana: Yes. / Ben: No. / Cid: Well.")
    _people(study)
    cid = next(one for one in study.speakers() if one.label == "Cid")
    study.put(Participant(id="p Cid", label="Cid"))
    study.put(replace(cid, participant="p Cid"))
    study.put(AttributeValue("v Cid", "p Cid", WARD, "", "Elm"))
    study.put(Attribute(WARD, "Ward", 0, "choice", "Oak\nash"))
    assert _counted(study, "attribute").grouping.names == ("Oak", "Ash", "Elm")
