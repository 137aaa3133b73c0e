from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.transcript import Cue, Turn
from workbench.ui.text.page import Page
from workbench.ui.text.places import Paragraph, Time, offset_at_time, times_of, understood

PAGE = Page(
    "a" * 40, [Turn(0, 9, "A", 5_000), Turn(10, 19, "B"), Turn(20, 29, "A", 60_000), Turn(30, 40)]
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("46", Paragraph(46)),
        (" ¶ 46 ", Paragraph(46)),
        ("#7", Paragraph(7)),
        ("٤٦", Paragraph(46)),
        ("13:53", Time(833_000)),
        ("0:07", Time(7_000)),
        ("1:02:03", Time(3_723_000)),
        ("[00:13:53]", Time(833_000)),
        ("00:13:53,250", Time(833_000)),
        ("13.53", Time(833_000)),
        ("75:00", Time(4_500_000)),
    ],
)
def test_paragraphs_and_times_are_understood(typed: str, meant: object):
    assert understood(typed) == meant


@pytest.mark.parametrize("typed", ["", "here", "13:", ":53", "1:2:3:4", "13:60", "1:60:00", "-3"])
def test_what_is_neither_is_not_guessed(typed: str):
    assert understood(typed) is None


@given(st.text(max_size=12))
def test_anything_can_be_typed(typed: str):
    assert understood(typed) is None or isinstance(understood(typed), Paragraph | Time)


def test_a_time_leads_to_the_words_that_were_being_said():
    times = times_of(PAGE)
    places = [offset_at_time(times, at) for at in (0, 5_000, 59_999, 60_000, 900_000)]
    assert places == [0, 0, 0, 20, 20]


def test_times_inside_a_turn_lead_inside_it():
    times = times_of(PAGE, [Cue(4, 20_000), Cue(20, 60_500), Cue(24, 70_000)])
    places = [offset_at_time(times, at) for at in (19_999, 20_000, 60_100, 71_000)]
    assert places == [0, 4, 20, 24]


def test_where_a_recording_begins_anew_the_place_that_fits_best_is_meant():
    times = [(0, 0), (50_000, 10), (0, 20), (30_000, 30)]
    assert offset_at_time(times, 31_000) == 30
    assert offset_at_time(times, 51_000) == 10
    assert offset_at_time(times, 10) == 0
