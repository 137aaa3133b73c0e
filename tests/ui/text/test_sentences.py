from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.text.sentences import sentences, words


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Osei came. She sat.", ["Dr. Osei came.", "She sat."]),
        ("Ask Mr. Hay, Mrs. Bo and Prof. Li.", ["Ask Mr. Hay, Mrs. Bo and Prof. Li."]),
        ("Trees, e.g. Oaks. And i.e. Elms.", ["Trees, e.g. Oaks.", "And i.e. Elms."]),
        ("J. R. Smith left. Why?", ["J. R. Smith left.", "Why?"]),
        ("So did I. We left.", ["So did I.", "We left."]),
        ("See No. 5, vol. 2. It helps.", ["See No. 5, vol. 2.", "It helps."]),
        ("Pens, paper, etc. We wrote.", ["Pens, paper, etc.", "We wrote."]),
        ("I was... not sure. Really!", ["I was... not sure.", "Really!"]),
        ("“No.” She left. 😀 Then?", ["“No.”", "She left.", "😀 Then?"]),
        ("One line\nAnother line", ["One line", "Another line"]),
        ("  ", []),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]):
    assert parts(text) == expected


@given(st.text(alphabet="aB. ?!\n😀é", max_size=60))
def test_sentences_stand_in_order_and_leave_out_only_blanks(text: str):
    found = sentences(text)
    left_out = text
    for start, end in reversed(found):
        assert start < end
        left_out = left_out[:start] + left_out[end:]
    assert left_out.strip() == ""
    assert [edge for pair in found for edge in pair] == sorted(
        edge for pair in found for edge in pair
    )


def test_words_keep_their_apostrophes_and_leave_out_marks():
    text = "couldn’t hold – it's 3.5, 😀 yes."
    assert [text[a:b] for a, b in words(text)] == ["couldn’t", "hold", "it's", "3.5", "yes"]


@pytest.mark.parametrize(
    ("said", "count"),
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
def test_sentences_of_many_languages_go_on_after_their_abbreviations(said: str, count: int):
    assert len(sentences(said)) == count
