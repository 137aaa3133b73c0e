"""An anchor finds its words again, or says that it cannot."""

from __future__ import annotations

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


@given(st.text(min_size=1, max_size=80), st.data())
def test_an_anchor_always_stands_where_it_was_made(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = Anchor.at(text, Span(start, end))
    assert anchor.exact == text[start:end]
    assert text[:start].endswith(anchor.before)
    assert text[end:].startswith(anchor.after)
