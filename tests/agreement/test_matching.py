"""How the codings of two coders meet."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from workbench.agreement.matching import Disagreement, Matching, match
from workbench.model.coding import Coding
from workbench.model.span import Span

WORDS = "one two three four five six seven eight nine ten " * 8


def a_match(*codings: tuple[str, str, int, int], text: str = WORDS) -> Matching:
    """The matching of codings (coder, code, start, end) by Ada and Ben in one text."""
    study = a_study(text)
    for who, code, start, end in codings:
        study.add_coding(study.transcripts()[0], code, who, start, end)
    return matched(study)


def matched(study: ListStudy) -> Matching:
    ada, ben = study.coders()
    transcript = study.transcripts()[0].id
    return match(
        study.text(transcript),
        (ada.id, ben.id),
        study.codings(coder=ada.id),
        study.codings(coder=ben.id),
    )


def spans(codings: tuple[Coding, ...]) -> list[tuple[int, int]]:
    return [(c.start, c.end) for c in codings]


def only(matching: Matching) -> Disagreement:
    assert matching.agreed == ()
    (found,) = matching.disagreements
    return found


def test_the_same_passage_with_the_same_code_agrees() -> None:
    found = a_match(("Ada", "Hope", 0, 13), ("Ben", "Hope", 0, 13))
    assert [(a.span, b.span) for a, b in found.agreed] == [(Span(0, 13), Span(0, 13))]
    assert found.disagreements == ()


def test_blanks_at_the_ends_and_three_characters_make_no_difference() -> None:
    assert len(a_match(("Ada", "Hope", 4, 13), ("Ben", "Hope", 3, 14)).agreed) == 1
    assert len(a_match(("Ada", "Hope", 8, 23), ("Ben", "Hope", 5, 23)).agreed) == 1


def test_ends_in_the_same_long_word_agree() -> None:
    text = "an incomprehensible thing to say"
    assert len(a_match(("Ada", "Hope", 3, 32), ("Ben", "Hope", 12, 32), text=text).agreed) == 1
    apart = a_match(("Ada", "Hope", 0, 32), ("Ben", "Hope", 12, 32), text=text)
    assert only(apart).kind == "different extent"


def test_the_same_code_on_less_is_a_different_extent() -> None:
    found = only(a_match(("Ada", "Hope", 0, 40), ("Ben", "Hope", 20, 60)))
    assert found.kind == "different extent"
    assert found.span == Span(0, 60)


def test_another_code_on_the_same_passage_is_a_different_code() -> None:
    found = only(a_match(("Ada", "Hope", 0, 40), ("Ben", "Fear", 4, 40)))
    assert found.kind == "different code"
    assert len(found.codes) == 2
    assert spans(found.first) == [(0, 40)]
    assert spans(found.second) == [(4, 40)]


def test_another_code_on_little_of_the_passage_is_two_missed() -> None:
    found = a_match(("Ada", "Hope", 0, 40), ("Ben", "Fear", 30, 90))
    assert [d.kind for d in found.disagreements] == ["missed", "missed"]


def test_an_extra_code_is_missed_not_another_code() -> None:
    found = a_match(("Ada", "Hope", 0, 40), ("Ada", "Fear", 0, 40), ("Ben", "Hope", 0, 40))
    assert len(found.agreed) == 1
    (missed,) = found.disagreements
    assert (missed.kind, missed.second) == ("missed", ())


def test_two_pieces_for_one_are_a_split() -> None:
    found = only(a_match(("Ada", "Hope", 0, 100), ("Ben", "Hope", 0, 48), ("Ben", "Hope", 60, 100)))
    assert found.kind == "split"
    assert spans(found.first) == [(0, 100)]
    assert spans(found.second) == [(0, 48), (60, 100)]


def test_a_part_of_a_matched_whole_joins_its_split() -> None:
    found = a_match(
        *[("Ada", "Hope", *span) for span in ((0, 50), (60, 100), (120, 150))],
        *[("Ben", "Hope", *span) for span in ((5, 50), (55, 80), (80, 104), (200, 230))],
    )
    assert [(d.kind, spans(d.first), spans(d.second)) for d in found.disagreements] == [
        ("different extent", [(0, 50)], [(5, 50)]),
        ("split", [(60, 100)], [(55, 80), (80, 104)]),
        ("missed", [(120, 150)], []),
        ("missed", [], [(200, 230)]),
    ]


def test_one_piece_for_two_is_a_split_too() -> None:
    found = only(a_match(("Ben", "Hope", 0, 100), ("Ada", "Hope", 0, 48), ("Ada", "Hope", 60, 100)))
    assert found.kind == "split"
    assert spans(found.first) == [(0, 48), (60, 100)]


def test_a_part_that_lies_mostly_outside_is_missed() -> None:
    found = a_match(("Ada", "Hope", 0, 50), ("Ben", "Hope", 0, 40), ("Ben", "Hope", 45, 100))
    assert [d.kind for d in found.disagreements] == ["different extent", "missed"]


def test_a_part_goes_to_the_whole_that_holds_most_of_it() -> None:
    found = a_match(
        ("Ada", "Hope", 0, 100),
        ("Ada", "Hope", 80, 200),
        ("Ben", "Hope", 0, 70),
        ("Ben", "Hope", 120, 200),
        ("Ben", "Hope", 78, 110),
    )
    assert [(d.kind, spans(d.second)) for d in found.disagreements] == [
        ("different extent", [(0, 70)]),
        ("split", [(78, 110), (120, 200)]),
    ]


def test_a_coding_of_blanks_is_left_out() -> None:
    found = a_match(("Ada", "Hope", 3, 4))
    assert (found.agreed, found.disagreements) == ((), ())


CODINGS = st.lists(
    st.tuples(
        st.sampled_from(["Ada", "Ben"]),
        st.sampled_from(["Hope", "Fear"]),
        st.integers(0, 150),
        st.integers(1, 60),
    ),
    max_size=10,
)


@given(CODINGS)
def test_every_coding_is_placed_once(codings: list[tuple[str, str, int, int]]) -> None:
    text = "abcdefghij" * 21
    found = a_match(*[(w, c, s, s + n) for w, c, s, n in codings], text=text)
    placed = [c.id for d in found.disagreements for c in d.codings]
    placed += [c.id for pair in found.agreed for c in pair]
    assert len(placed) == len(set(placed)) == len(codings)
    assert all(a.code == b.code for a, b in found.agreed)


@given(CODINGS)
def test_coders_who_coded_the_same_have_nothing_to_discuss(
    codings: list[tuple[str, str, int, int]],
) -> None:
    unique = {(c, s, s + n) for _, c, s, n in codings}
    both = [(who, *rest) for rest in unique for who in ("Ada", "Ben")]
    assert a_match(*both, text="abcdefghij" * 21).disagreements == ()


@given(CODINGS, st.randoms())
def test_the_order_of_the_codings_does_not_matter(
    codings: list[tuple[str, str, int, int]], random: Any
) -> None:
    study = a_study("abcdefghij" * 21)
    for who, code, start, length in codings:
        study.add_coding(study.transcripts()[0], code, who, start, start + length)
    ada, ben = study.coders()
    shuffled = list(study.codings())
    random.shuffle(shuffled)
    again = match(
        study.text(study.transcripts()[0].id),
        (ada.id, ben.id),
        [c for c in shuffled if c.coder == ada.id],
        [c for c in shuffled if c.coder == ben.id],
    )
    assert again == matched(study)
