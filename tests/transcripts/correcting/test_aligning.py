"""Two texts are aligned by lines, words and letters; nothing is cut that is read as one."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transcripts.edits import PIECES, boundaries, some_text
from workbench.transcripts.correcting import alike
from workbench.transcripts.correcting.aligning import Edit, align, share_kept
from workbench.transcripts.correcting.words import clusters, goes_on, tokens, weight

texts = st.lists(st.sampled_from([*PIECES, " ", " ", "\n", "\n\n"]), max_size=40).map("".join)


def carried_out(old: str, new: str, edits: tuple[Edit, ...]) -> str:
    made, at = "", 0
    for edit in edits:
        assert at <= edit.start <= edit.end
        made += old[at : edit.start] + new[edit.new_start : edit.new_end]
        at = edit.end
    return made + old[at:]


@given(texts, texts)
def test_the_edits_turn_one_text_into_the_other(old: str, new: str) -> None:
    edits = align(old, new)
    assert carried_out(old, new, edits) == new
    for edit in edits:
        inside = [e.shifted(-edit.start, -edit.new_start) for e in edit.within]
        one, other = old[edit.start : edit.end], new[edit.new_start : edit.new_end]
        assert not inside or carried_out(one, other, tuple(inside)) == other


@given(texts, texts)
def test_no_edit_cuts_a_word_or_an_accented_character(old: str, new: str) -> None:
    for edit in align(old, new):
        assert not any(goes_on(old, at) for at in (edit.start, edit.end))
        assert not any(goes_on(new, at) for at in (edit.new_start, edit.new_end))


def test_equal_texts_have_no_edits() -> None:
    assert align("the same", "the same") == ()
    assert align("", "") == ()


def test_one_word_spelled_otherwise_is_one_edit_with_its_letters() -> None:
    (edit,) = align("I was tierd of it.", "I was tired of it.")
    assert (edit.start, edit.end, edit.new_start, edit.new_end) == (6, 11, 6, 11)
    assert edit.within


def test_another_word_in_its_place_has_no_letters_in_common() -> None:
    (edit,) = align("I was tired of it.", "I was exhausted of it.")
    assert edit.within == ()


def test_a_turn_that_was_taken_out_takes_nothing_else_with_it() -> None:
    old = "Yes.\n\nI think so.\n\nYes.\n\nWhy?\n\nYes."
    (edit,) = align(old, old.replace("I think so.\n\n", ""))
    assert old[edit.start : edit.end].strip() == "I think so."


def test_a_turn_that_stands_elsewhere_now_is_taken_out_and_put_in() -> None:
    old = "First we came.\n\nThen we sat.\n\nThen we spoke at length.\n\nLast we left."
    new = "Then we spoke at length.\n\nFirst we came.\n\nThen we sat.\n\nLast we left."
    out = [old[e.start : e.end].strip() for e in align(old, new) if e.start < e.end]
    assert out == ["Then we spoke at length."]


def test_what_is_too_much_to_compare_is_found_by_words_that_stand_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    old = " ".join(f"w{n} and" for n in range(300))
    new = old.replace("w7 ", "x ").replace("w150 and", "").replace("w280", "y z")
    monkeypatch.setattr(alike, "LARGEST", 5000)
    edits = align(old, new)
    assert carried_out(old, new, edits) == new
    assert sum(weight(old[e.start : e.end]) for e in edits) < 40


def test_without_anything_in_common_all_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alike, "LARGEST", 3)
    (edit,) = align("so so so so", "no no no no")
    assert edit[:4] == (0, 11, 0, 11)


def test_the_share_of_another_text_is_small() -> None:
    rng = random.Random(3)
    one = " ".join(rng.choices(("I", "you", "and", "the", "it", "was", "not", "of"), k=400))
    other = " ".join(rng.choices(("they", "she", "in", "the", "a", "had", "of"), k=400))
    assert share_kept(one, other, align(one, other)) < 0.1


def test_the_share_of_a_corrected_text_is_large() -> None:
    old = " ".join(f"word{n}" for n in range(100))
    new = old.replace("word50", "corrected")
    assert share_kept(old, new, align(old, new)) > 0.98
    assert share_kept("", "", ()) == 1.0


@given(texts)
def test_words_and_characters_make_up_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text == "".join(clusters(text))
    inner = boundaries(text) - {0, len(text)}
    assert not any(goes_on(text, at) for at in inner)


def test_scripts_without_blanks_are_cut_into_characters() -> None:
    assert tokens("我说 yes") == ["我", "说", " ", "yes"]


def test_a_family_and_an_accented_letter_stay_whole() -> None:
    family = "👨\u200d👩\u200d👧"
    assert tokens(f"e\u0301t {family}") == ["e\u0301t", " ", family]
    assert goes_on(f"a{family}", 3)


def test_a_long_text_is_aligned_soon() -> None:
    old = "\n\n".join(some_text(random.Random(n), 30).replace("\n", " ") for n in range(300))
    new = old.replace("tired", "weary").replace("said", "told us")
    assert carried_out(old, new, align(old, new)) == new
