"""Passages follow their words into the corrected text; what is not sure is said to be so."""

from __future__ import annotations

import random
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transcripts.edits import some_edit, some_spans, some_text
from workbench.model.span import Span
from workbench.transcripts.correcting.aligning import align
from workbench.transcripts.correcting.following import Moved, Moves
from workbench.transcripts.correcting.words import clusters


def follow(old: str, new: str, words: str) -> tuple[str, str | None]:
    start = old.index(words)
    moved = Moves(old, new, align(old, new)).of(Span(start, start + len(words)))
    return moved.fate, moved.span.of(new) if moved.span else None


def check_edit(rng: random.Random, text: str) -> str:
    """Edit a text at random and follow passages; return the new text."""
    edited = some_edit(rng, text)
    moves = Moves(edited.old, edited.new, align(edited.old, edited.new))
    low, high = edited.touched
    whole = {0, *accumulate(map(len, clusters(edited.new)))}
    whole |= {at + 1 for at, character in enumerate(edited.new) if character.isspace()}
    for span in some_spans(rng, edited.old, 8):
        moved = moves.of(span)
        if span.end <= low or span.start >= high:
            assert moved.fate == "untouched", (edited, span, moved)
        if moved.fate == "untouched":
            assert moved.span is not None
            assert moved.span.of(edited.new) == span.of(edited.old)
        if moved.span is not None:
            assert {moved.span.start, moved.span.end} <= whole
    return edited.new


def test_over_ten_thousand_edits_what_was_not_touched_keeps_its_words() -> None:
    rng = random.Random(20)
    text = ""
    for _ in range(10_000):
        if not 20 < len(text.strip()) < 1500:
            text = some_text(rng, rng.randint(10, 120))
        text = check_edit(rng, text).strip()


def test_a_short_word_inside_a_long_one_is_not_that_word_respelled() -> None:
    old = "If it saves one trip on the bus I would take it."
    new = "If it spares me a journey on the bus I would take it."
    fate, _ = follow(old, new, "one trip on the bus")
    assert fate == "unsure"


@given(st.integers(0, 2**32))
def test_what_was_not_touched_keeps_its_words(seed: int) -> None:
    rng = random.Random(seed)
    check_edit(rng, some_text(rng, rng.randint(3, 60)))


@given(st.integers(0, 2**32), st.integers(2, 12))
def test_several_edits_in_different_turns_leave_the_other_words_alone(
    seed: int, count: int
) -> None:
    rng = random.Random(seed)
    old = [f"{n} {some_text(rng, 12)} turn{n}".replace("\n", " ") for n in range(count)]
    corrected = set(rng.sample(range(count), k=rng.randint(1, count - 1)))
    new = [some_edit(rng, turn).new if n in corrected else turn for n, turn in enumerate(old)]
    before, after = "\n\n".join(old), "\n\n".join(new)
    moves = Moves(before, after, align(before, after))
    start = 0
    for n, turn in enumerate(old):
        if n not in corrected:
            for span in some_spans(rng, turn, 4):
                moved = moves.of(span.shift(start))
                assert moved.fate == "untouched"
        start += len(turn) + 2


@pytest.mark.parametrize(
    ("old", "new", "words", "fate", "now"),
    [
        ("I was tierd of it", "I was tired of it", "tierd", "adjusted", "tired"),
        ("I was so tierd of it", "I was so tired of it", "so tierd of", "adjusted", "so tired of"),
        ("so tierd of it all", "so tired of it all", "it all", "untouched", "it all"),
        ("I was tired of it", "I was exhausted of it", "tired", "gone", "exhausted"),
        ("I was tired of it", "I was exhausted of it", "was tired of it", "adjusted",
         "was exhausted of it"),
        ("I was tired of it", "I was of it", "tired", "gone", None),
        ("one two three four", "one two and three four", "two three", "adjusted",
         "two and three"),
        ("one two three four", "one two and three four", "three four", "untouched",
         "three four"),
        ("one two three four five", "one two me or you four five", "two three four", "adjusted",
         "two me or you four"),
        ("a cafe in town", "a café in town", "cafe", "adjusted", "café"),
        ("ha ha ha", "ha ha", "ha", "untouched", "ha"),
        ("we saw some thing else", "we saw something else", "thing", "untouched", "thing"),
        ("an untired man", "an untiried man", "tired", "adjusted", "tiried"),
        ("I love you 👩 much", "I love you 👩🏽 much", "love you 👩", "adjusted", "love you 👩🏽"),
    ],
)  # fmt: skip
def test_a_passage_follows_its_words(
    old: str, new: str, words: str, fate: str, now: str | None
) -> None:
    assert follow(old, new, words) == (fate, now)


def test_a_passage_whose_edge_is_cut_through_is_unsure() -> None:
    old, new = "We were alone and cold in winter.", "We were alone in winter."
    assert follow(old, new, "were alone and") == ("unsure", "were alone")


def test_a_passage_into_which_much_was_put_is_unsure() -> None:
    old = "It was hard work. It paid well."
    more = " ".join(f"extra{n}" for n in range(30))
    assert follow(old, f"It was hard {more} work. It paid well.", "hard work")[0] == "unsure"


def test_a_place_is_found_again() -> None:
    old, new = "one tow three", "zero one two three"
    moves = Moves(old, new, align(old, new))
    assert [moves.place(at) for at in (0, 4, 8, 13)] == [5, 9, 13, 18]


def test_what_is_near_an_edit() -> None:
    old = "one two three four five six seven"
    moves = Moves(old, new := old.replace("four", "4"), align(old, new))
    assert moves.is_near(Span(8, 13), 1)
    assert not moves.is_near(Span(0, 3), 5)
    assert not moves.is_near(Span(28, 33), 3)


def test_only_what_is_sure_may_be_moved_without_asking() -> None:
    assert Moved("untouched", Span(0, 1)).is_sure
    assert Moved("adjusted", Span(0, 1)).is_sure
    assert not Moved("unsure", Span(0, 1)).is_sure
    assert not Moved("gone", None).is_sure
