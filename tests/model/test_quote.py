"""A quote is printed with what was left out and put in, and its words stay as they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.ids import QuoteId
from workbench.model.quote import Quote, QuoteEdit, pieces, printed, printed_pieces
from workbench.model.span import Span

EXACT = "They lost it, you know, twice, and nobody said so."


def edit(start: int, end: int, text: str = "") -> QuoteEdit:
    """An edit of the quote."""
    return QuoteEdit(f"{start}-{end}", QuoteId("q"), start, end, text)


def over(words: str, text: str = "", exact: str = EXACT) -> QuoteEdit:
    """An edit that stands for some words."""
    start = exact.index(words)
    return edit(start, start + len(words), text)


def test_a_quote_without_edits_is_one_piece() -> None:
    assert pieces(EXACT, ()) == ((EXACT, "said"),)
    assert printed(EXACT, ()) == EXACT


def test_edits_cut_a_quote_into_what_was_said_and_what_was_put() -> None:
    edits = (over("you know, "), over("it", "the letters"))
    assert pieces(EXACT, edits) == (
        ("They lost ", "said"),
        ("[the letters]", "clarified"),
        (", ", "said"),
        ("[…]", "left out"),
        ("twice, and nobody said so.", "said"),
    )
    assert printed(EXACT, edits) == "They lost [the letters], […] twice, and nobody said so."


def test_a_clarification_can_be_put_in_without_taking_words_away() -> None:
    at = EXACT.index(" twice")
    assert printed(EXACT, [edit(at, at, "the surgery")]).startswith(
        "They lost it, you know, [the surgery] twice"
    )


def test_edits_at_both_ends_leave_no_empty_piece() -> None:
    exact = "Well yes and so on"
    made = pieces(exact, (over("Well ", exact=exact), over(" and so on", exact=exact)))
    assert made == (("[…]", "left out"), ("yes", "said"), ("[…]", "left out"))
    assert printed(exact, (over("Well ", exact=exact),)) == "[…] yes and so on"


def test_edits_that_overlap_or_reach_beyond_the_end_do_not_repeat_words() -> None:
    made = pieces("abcdef", (edit(0, 4), edit(2, 5), edit(5, 99)))
    assert [kind for _, kind in made] == ["left out", "left out", "left out"]


@pytest.mark.parametrize("mark", ",.;:!?…")
def test_no_blank_stands_before_a_mark_that_follows_a_bracket(mark: str) -> None:
    exact = f"I saw it{mark} yes"
    assert printed(exact, [over("it", "the form", exact)]) == f"I saw [the form]{mark} yes"


@pytest.mark.parametrize(
    ("exact", "words", "put", "shown"),
    [
        ("He said “it” twice.", "it", "the form", "He said “[the form]” twice."),
        ("Hers (it) was lost.", "it", "the form", "Hers ([the form]) was lost."),
        ("So it’s gone.", "it", "the form", "So [the form]’s gone."),
        ("gone—well, gone", "well, ", "", "gone—[…] gone"),
        ("gone, well, gone", ", well", "", "gone […], gone"),
        ("it-wise", "it", "the form", "[the form]-wise"),
        ("all of it", "of it", "", "all […]"),
        ("I saw it , yes", "it", "the form", "I saw [the form], yes"),
    ],
)
def test_brackets_keep_to_the_marks_around_them(
    exact: str, words: str, put: str, shown: str
) -> None:
    assert printed(exact, [over(words, put, exact)]) == shown


def test_a_clarification_inside_a_word_stands_apart() -> None:
    assert printed("abcd", [edit(2, 2, "so")]) == "ab [so] cd"


def test_blanks_between_two_cuts_are_one_blank() -> None:
    exact = "one two  three four"
    edits = [over("two", exact=exact), over("three", exact=exact)]
    assert printed(exact, edits) == "one […] […] four"
    assert "".join(text for text, _ in printed_pieces(exact, edits)) == printed(exact, edits)
    assert [kind for _, kind in printed_pieces(exact, edits)] == [
        "said",
        "left out",
        "left out",
        "said",
    ]


def test_a_printed_quote_has_single_blanks() -> None:
    assert printed("one\n\ntwo \u00a0 three", ()) == "one two three"


def test_a_quote_knows_its_span() -> None:
    assert Quote("q", None, "t", 4, 9, "words", 0, "a").span == Span(4, 9)


@given(
    st.text(alphabet="ab ", min_size=1, max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=4),
)
def test_said_pieces_are_always_the_quotes_own_words_in_order(
    exact: str, cuts: list[tuple[int, int]]
) -> None:
    edits = [edit(min(a, b), max(a, b)) for a, b in cuts]
    kept = [i for i in range(len(exact)) if not any(e.start <= i < e.end for e in edits)]
    said = "".join(words for words, kind in pieces(exact, edits) if kind == "said")
    assert said == "".join(exact[i] for i in kept)
