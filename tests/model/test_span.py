"""A span is a half-open range of code points, and its arithmetic is that of sets."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workbench.model.span import Span, difference, intersection, touches, trimmed, union

spans = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1]))


def points(span: Span | None) -> set[int]:
    """The code points of a span, as a set."""
    return set(range(span.start, span.end)) if span else set()


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2), (0, 0), (-5, -2)])
def test_an_empty_reversed_or_negative_range_is_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=f"{start}, {end}"):
        Span(start, end)


@given(spans, spans)
def test_two_spans_behave_as_the_sets_of_their_code_points(one: Span, other: Span) -> None:
    a, b = points(one), points(other)
    assert len(one) == len(a)
    assert one.overlaps(other) == bool(a & b) == other.overlaps(one)
    assert one.contains(other) == (b <= a)
    assert points(one.cover(other)) == set(range(min(a | b), max(a | b) + 1))


@given(spans, st.integers(-60, 60))
def test_shifting_keeps_the_length_and_comes_back(span: Span, by: int) -> None:
    assume(span.start + by >= 0)
    moved = span.shift(by)
    assert len(moved) == len(span)
    assert moved.shift(-by) == span


def test_a_span_cannot_be_shifted_before_the_text() -> None:
    with pytest.raises(ValueError, match="-1, 2"):
        Span(2, 5).shift(-3)


def test_a_span_counts_code_points_also_beyond_the_first_plane() -> None:
    text = "a😀é\u0301b"
    assert Span(1, 2).of(text) == "😀"
    assert Span(2, 4).of(text) == "é\u0301"
    assert Span(0, 99).of(text) == text


def test_spans_are_ordered_by_start_then_end() -> None:
    assert sorted([Span(2, 3), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(2, 3)]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 9, Span(2, 5)),
        (2, 5, Span(2, 5)),
        (-4, 99, Span(2, 5)),
        (0, 2, None),
        (5, 9, None),
        (3, 3, None),
        (5, 2, None),
        (40, 50, None),
    ],
)
def test_trimming_moves_both_ends_over_blanks(start: int, end: int, expected: Span | None) -> None:
    assert trimmed(" \tabc\u00a0\n  ", start, end) == expected


@given(st.text(alphabet="ab \n\u2028", max_size=30), st.integers(-3, 33), st.integers(-3, 33))
def test_what_trimming_leaves_is_the_stripped_words(text: str, start: int, end: int) -> None:
    words = text[max(0, start) : max(0, end)].strip()
    found = trimmed(text, start, end)
    assert (found.of(text) if found else "") == words


some_spans = st.lists(spans, max_size=6)


def all_points(found: list[Span] | tuple[Span, ...]) -> set[int]:
    """The code points of several spans, as a set."""
    return set().union(*map(points, found))


def apart(found: tuple[Span, ...]) -> bool:
    """Whether spans stand in order and do not overlap."""
    return all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(some_spans)
def test_a_union_holds_the_same_places_in_spans_that_do_not_even_touch(found: list[Span]) -> None:
    joined = union(found)
    assert all_points(joined) == all_points(found)
    assert all(a.end < b.start for a, b in itertools.pairwise(joined))


@given(some_spans, some_spans)
def test_several_spans_behave_as_the_sets_of_their_code_points(
    one: list[Span], other: list[Span]
) -> None:
    both = intersection(union(one), union(other))
    assert all_points(both) == all_points(one) & all_points(other)
    left = difference(union(one), other)
    assert all_points(left) == all_points(one) - all_points(other)
    assert apart(both) and apart(left)


@given(some_spans, spans)
def test_spans_touch_another_where_they_share_a_code_point(found: list[Span], one: Span) -> None:
    assert touches(found, one) == bool(all_points(found) & points(one))
