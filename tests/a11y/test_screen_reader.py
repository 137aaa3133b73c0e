"""A study is opened, read and coded by ear, through the real accessibility bus."""

from __future__ import annotations

from typing import Any

Heard = dict[str, Any]
SECOND = "I want to know who is looking at my record, honestly. My daughter works at the surgery."


def test_the_transcript_says_which_turn_one_is_in(heard: Heard) -> None:
    assert heard["name"] == "turn 1 of 6, Facilitator"
    assert heard["description"] == ""


def test_every_turn_in_view_is_a_paragraph_with_its_words_and_codings(heard: Heard) -> None:
    roles, names, codings, words = zip(*heard["turns"], strict=True)
    assert set(roles) == {"paragraph"}
    assert names[:3] == ("turn 1 of 6, Facilitator", "turn 2 of 6, pt1", "turn 3 of 6, pt2")
    assert codings[0] == ""
    assert codings[1] == "coded Institutions by Ada, Local detail by Ben"
    assert words[1] == SECOND
    assert len(words) == 6


def test_moving_the_caret_by_ear_moves_it_in_the_view(heard: Heard) -> None:
    assert heard["second"] == ["turn 2 of 6, pt1", "coded Institutions by Ada", SECOND]
    assert heard["caret"] == 26


def test_letters_words_sentences_and_lines_can_be_read(heard: Heard) -> None:
    parts = heard["parts"]
    assert parts["CHAR"] == ["i", 26, 27]
    assert parts["WORD"] == ["looking", 22, 29]
    assert parts["SENTENCE"] == ["I want to know who is looking at my record, honestly. ", 0, 54]
    line, start, end = parts["LINE"]
    assert start == 0 and 40 < end < len(SECOND) and line == SECOND[:end]


def test_letters_have_their_place_on_the_screen(heard: Heard) -> None:
    first, second, later = heard["boxes"]
    assert first[0] < second[0] < later[0] and first[1] == second[1] == later[1]
    left, top, width, height = heard["area"]
    for x, y, wide, high in (first, second, later):
        assert wide > 0 and high > 0
        assert left <= x <= left + width and top <= y <= top + height
    assert heard["at point"] == 26


def test_what_is_selected_is_told_with_its_ends(heard: Heard) -> None:
    assert heard["selections before"] == 0
    assert heard["selection"] == [2, 14]
    assert heard["selected"] == "selected: want to know"
    assert any(event.startswith("object:text-selection-changed") for event in heard["events"])
    assert any(event.startswith("object:text-caret-moved") for event in heard["events"])


def test_coming_to_coded_words_is_announced_once(heard: Heard) -> None:
    assert heard["said on the way"] == ["coded Institutions by Ada"]


def test_a_code_given_by_key_is_announced_and_heard_at_its_words(heard: Heard) -> None:
    assert any("want to know" in said for said in heard["said of the code"])
    assert "want to know by Ada" in heard["coded"]


def test_a_coding_taken_away_by_key_is_announced_and_no_longer_heard(heard: Heard) -> None:
    assert any("want to know" in said for said in heard["said of the removal"])
    assert "want to know" not in heard["after the removal"]
