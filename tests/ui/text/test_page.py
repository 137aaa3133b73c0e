from __future__ import annotations

import itertools

from tests.ui.text.scenes import SPEAKERS, transcript
from workbench.model.transcript import Turn
from workbench.ui.text.page import Page, SpeakerLook

SENTENCE = "We talked about the river for a long while that day. "


def test_a_long_turn_is_cut_into_blocks_after_sentences():
    text = SENTENCE * 400 + "\nShort."
    page = Page(text, [Turn(0, len(SENTENCE) * 400, "Ana"), Turn(len(text) - 6, len(text), "Ben")])
    long = [block for block in page.blocks if block.turn == 0]
    assert len(long) > 5
    assert [block.first for block in long] == [True] + [False] * (len(long) - 1)
    assert [block.last for block in long] == [False] * (len(long) - 1) + [True]
    assert all(one.end == other.start for one, other in itertools.pairwise(long))
    assert all(text[block.start : block.end].startswith("We talked") for block in long)
    assert page.first_blocks == [0, len(long)]


def test_a_long_turn_without_sentences_is_cut_at_blanks():
    text = "river " * 4000
    page = Page(text, [Turn(0, len(text))])
    assert len(page.blocks) > 3
    assert max(block.end - block.start for block in page.blocks) < 6000
    assert all(text[block.start :].startswith("river") for block in page.blocks)


def test_times_are_written_with_hours_only_where_there_are_hours():
    assert Page("ab", [Turn(0, 1, None, 65_000)]).clock_of(0) == "01:05"
    page = Page("ab", [Turn(0, 1, None, 65_000), Turn(1, 2, None, 3_700_000)])
    assert [page.clock_of(0), page.clock_of(1)] == ["0:01:05", "1:01:40"]
    assert not Page("ab", [Turn(0, 1)]).timed


def test_copying_across_turns_names_the_speakers():
    text, turns = transcript(("Ana", "One two."), ("Int", "Three."))
    page = Page(text, turns, SPEAKERS)
    assert page.plain_text(4, 7) == "two"
    assert page.plain_text(4, 14) == "Ana: two.\nInterviewer: Three"


def test_a_text_without_turns_is_one_turn_and_an_empty_text_has_none():
    assert [turn[:2] for turn in Page("some words").turns] == [(0, 10)]
    assert Page("").blocks == []


def test_an_unknown_speaker_is_written_as_in_the_transcript():
    page = Page("ab", [Turn(0, 1, "PT3"), Turn(1, 2)], {})
    assert [page.look_of(0), page.look_of(1)] == [SpeakerLook("PT3"), SpeakerLook("")]
