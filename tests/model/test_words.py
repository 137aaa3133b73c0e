"""What a word is, and where it stands."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.words import Said, has_marks, is_alone, spans_of, words_of

ODD = st.sampled_from("ab é\u0301\u0338=我กิ्ी　’'-.한\u1112\u1161\u11ab❤\ufe0fßﬁй🙂\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don’t GO!", "don t go"),
        ("don't go", "don t go"),
        ("co-operate", "co operate"),
        ("naïve e\u0301te\u0301 ÉTÉ", "naive ete ete"),
        ("Straße, ﬁrst", "strasse first"),
        ("tiếng Việt", "tieng viet"),
        ("мой мои ёлка", "мой мои елка"),
        ("ΣΊΣΥΦΟΣ Σίσυφος", "σισυφοσ σισυφοσ"),
        ("我们参加Zoom会议。", "我 们 参 加 zoom 会 议"),
        ("กินข้าว", "กิ น ข้ า ว"),
        ("किताब", "किताब"),
        ("مرحبا بالعالم", "مرحبا بالعالم"),
        ("I ❤️ you 🙂", "i you"),
        ("", ""),
        ("… –", ""),
    ],
)
def test_words_are_compared_without_what_makes_no_difference(text: str, words: str) -> None:
    assert words_of(text) == words


@given(st.text(st.one_of(ODD, st.characters(exclude_categories=["Cs"])), max_size=14))
def test_every_word_has_its_place_and_nothing_but_its_letters(text: str) -> None:
    words, spans = words_of(text).split(), spans_of(text)
    assert [words_of(text[start:end]) for start, end in spans] == words
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


@given(st.text(st.sampled_from("ab é\u0301\u0338=我กิ्ी　’-.한ßﬁй🙂"), max_size=14))
def test_words_that_were_made_alike_stay_as_they_are(text: str) -> None:
    assert words_of(words_of(text)) == words_of(text)


def test_a_turn_keeps_what_it_is_compared_by() -> None:
    said = Said("t", 0, "Data, sharing.")  # type: ignore[arg-type]
    assert said.folded == " data sharing "
    assert said.folded is said.folded


def test_scripts_without_blanks_and_marks_that_count_are_known() -> None:
    assert is_alone("我") and is_alone("ก") and not is_alone("a") and not is_alone("한")
    assert has_marks("किताब") and not has_marks("naive")
