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
