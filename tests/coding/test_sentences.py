"""Sentences end where they end, not at every full stop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.coding.sentences import sentences, sentences_over
from workbench.model.span import Span


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("Dr. Who came. “Did he?” Yes.", ["Dr. Who came.", "“Did he?”", "Yes."]),
        ("It was 3.5 e.g. here. so on", ["It was 3.5 e.g. here. so on"]),
        ("At 5 p.m. we left. J. Smith, too", ["At 5 p.m. we left.", "J. Smith, too"]),
        ("他说。我们走！好", ["他说。", "我们走！", "好"]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("  ", []),
    ],
)
def test_a_turn_is_cut_into_its_sentences(words: str, parts: list[str]) -> None:
    assert [span.of(words) for span in sentences(words)] == parts


def test_a_place_over_two_sentences_takes_both() -> None:
    words = "One two. Three four. Five."
    assert sentences_over(words, Span(4, 14)).of(words) == "One two. Three four."


@given(st.text("aB. ?!\n”", min_size=1, max_size=20), st.data())
def test_a_place_lies_in_its_sentences(words: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    assert sentences_over(words, Span(start, end)).contains(Span(start, end))
    assert all(span.of(words).strip() == span.of(words) for span in sentences(words))


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Vi måste dra. Sedan satte han sig. Det var hon.", 3),
        ("La Dra. Ruiz y el Sr. Paz vinieron. Ya está.", 2),
        ("Das ist z. B. Wasser, bzw. Regen. Gut.", 2),
        ("Frag Hr. Maier, Fr. Lang und Dipl. Ing. Roth. Ja.", 2),
        ("On a vu Mlle. Petit et M. Roy. Bien.", 2),
        ("Met dhr. Bos en mevr. Vis, bijv. Morgen. Goed.", 2),
        ("Il dott. Neri e la prof.ssa Bo. Sì.", 2),
        ("Kom kl. 10 osv. Sen gick vi.", 2),
        ("Ήρθε ο κ. Παππάς. Γιατί; Δεν ξέρω.", 3),
        ("Так сказал проф. Иванов. Да.", 2),
        ("One thing; Another thing.", 1),
        ("So did I. A. Smith left.", 2),
    ],
)
def test_sentences_of_many_languages_go_on_after_their_abbreviations(
    words: str, count: int
) -> None:
    assert len(sentences(words)) == count
