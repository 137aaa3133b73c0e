"""An anchor finds its words again, or says that it cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.anchor import CONTEXT, Anchor
from workbench.model.span import Span

TEXT = "We were tired. Nobody asked us. We were tired of waiting."


def anchored(words: str, text: str = TEXT, *, nth: int = 0) -> Anchor:
    """The anchor of the first, second … occurrence of words."""
    start = text.index(words)
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Anchor.at(text, Span(start, start + len(words)))


def test_an_anchor_keeps_the_words_and_what_stands_around_them() -> None:
    anchor = anchored("Nobody")
    assert anchor.exact == "Nobody"
    assert anchor.before == "We were tired. "
    assert anchor.after == " asked us. We were tired of waiting."[:CONTEXT]


def test_an_anchor_finds_its_words_where_they_stood() -> None:
    assert anchored("tired", nth=1).find_in(TEXT) == Span(40, 45)


def test_an_anchor_follows_words_that_occur_once() -> None:
    text = "Well, nothing of that is as it was. " + "But nobody asked Nobody."
    assert anchored("Nobody").find_in(text) == Span(text.index("Nobody"), text.index("Nobody") + 6)


@pytest.mark.parametrize("nth", [0, 1])
def test_the_context_decides_between_equal_words(nth: int) -> None:
    anchor = anchored("We were tired", nth=nth)
    corrected = "Yes. " + TEXT
    # the first has nothing before it, so only the words after it tell
    assert anchor.find_in(corrected) == anchor.span.shift(5)


def test_an_anchor_gives_up_where_equal_words_cannot_be_told_apart() -> None:
    assert anchored("tired").find_in("So tired, and more tired, and tired again") is None


def test_an_anchor_gives_up_where_two_places_have_the_same_context() -> None:
    assert Anchor(Span(0, 3), "yes", "", "").find_in(" yes yes") is None


def test_an_anchor_gives_up_where_the_words_are_gone() -> None:
    assert anchored("Nobody").find_in("Somebody else spoke") is None


def test_words_that_overlap_themselves_are_counted_each_time() -> None:
    assert Anchor(Span(9, 12), "aba", "", "").find_in("ababa") is None


@given(st.text(min_size=1, max_size=80), st.data())
def test_an_anchor_always_stands_where_it_was_made(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = Anchor.at(text, Span(start, end))
    assert anchor.stands_in(text)
    assert anchor.find_in(text) == Span(start, end)
    assert text[:start].endswith(anchor.before)
    assert text[end:].startswith(anchor.after)


@given(
    st.text(alphabet="ab ", max_size=40),
    st.text(alphabet="ab ", max_size=40),
    st.text(alphabet="ab ", max_size=10),
)
def test_what_is_found_has_the_words(before: str, after: str, put: str) -> None:
    text = before + "xyz" + after
    anchor = Anchor.at(text, Span(len(before), len(before) + 3))
    found = anchor.find_in(put + text)
    assert found is not None
    assert found.of(put + text) == "xyz"
