"""Every cell of the table counts exactly the passages of the question it stands for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from tests.coding.retrieval.test_answering import studies
from workbench.coding.finding.limits import EVERYWHERE, Where
from workbench.coding.retrieval.bounds import bounds_of
from workbench.coding.retrieval.material import load
from workbench.coding.retrieval.passages import retrieve
from workbench.coding.retrieval.question import Question
from workbench.findings.together import BESIDES, Beside, Together, together


def _table(
    study: ListStudy,
    how: Beside,
    *,
    distance: int = 1,
    below: bool = False,
    where: Where = EVERYWHERE,
) -> Together:
    material = load(study, study.coders()[0].id)
    bounds = bounds_of(study, material, where)
    return together(material, bounds, material.codes, how, distance=distance, below=below)


@given(studies(), st.sampled_from(BESIDES), st.integers(0, 3), st.booleans(), st.booleans())
def test_a_cell_counts_what_its_question_finds(
    study: ListStudy, how: Beside, distance: int, below: bool, limited: bool
) -> None:
    where = Where(speakers=("Ana",)) if limited and study.speakers() else EVERYWHERE
    table = _table(study, how, distance=distance, below=below, where=where)
    me = study.coders()[0].id
    for row, code in enumerate(table.codes):
        for column, other in enumerate(table.codes):
            question = table.question(code, other, Question(where=where))
            counts = retrieve(study, question, me=me, limit=0).counts
            found = (counts.passages, counts.turns, counts.participants, counts.sessions)
            assert tuple(table.counts[row, column].tolist()) == found


def test_the_words_both_have_are_the_same_both_ways_and_nearness_is_not() -> None:
    study = a_study("Ana: [one|A] [two|A] [three|A + B]. / Ben: [four|B]")
    shared, turn = _table(study, "and"), _table(study, "turn")
    assert shared.counts[:, :, 0].tolist() == [[3, 1], [1, 2]]
    assert turn.counts[:, :, 0].tolist() == [[3, 3], [1, 2]]


def test_no_codes_make_an_empty_table() -> None:
    assert _table(a_study("Ana: Yes."), "near").counts.shape == (0, 0, 4)
