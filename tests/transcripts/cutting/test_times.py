"""Times are read in every way transcripts write them."""

from __future__ import annotations

import pytest

from workbench.transcripts.cutting import times


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("0:23", 23_000),
        ("1:02", 62_000),
        ("01:02:03", 3_723_000),
        ("01:00:00.5", 3_600_500),
        ("00:00:01,250", 1_250),
        ("100:00", 6_000_000),
        ("12:05 AM", 300_000),
        ("1:02 PM", 46_920_000),
        ("12:05:10 pm", 43_510_000),
        ("10:02:33 a.m.", 36_153_000),
        ("[62.5 --> 64.0]", 62_500),
        ("[00:01.000 --> 00:02.000]", 1_000),
        ("none", None),
    ],
)
def test_a_time_is_read_in_milliseconds(written: str, expected: int | None) -> None:
    assert times.milliseconds(written) == expected


@pytest.mark.parametrize(
    "line", ["0:23", "[00:00:02]", "(1:02)", "10:02 AM", "00:01 - 00:04", "[0.0 --> 3.18]"]
)
def test_a_line_with_a_time_alone_is_known(line: str) -> None:
    assert times.is_only_time(line)


@pytest.mark.parametrize("line", ["10:30 we met", "at 10:30", "10:30 amazing", "2024", "1:2"])
def test_words_beside_a_time_are_words(line: str) -> None:
    assert not times.is_only_time(line)


def test_times_at_both_ends_are_found() -> None:
    assert times.leading("[0.00 --> 3.18]  Hey") == "[0.00 --> 3.18]  "
    assert times.leading("10:02:33 AM Ana") == "10:02:33 AM "
    assert times.trailing("Ana Lee 10:02:33 AM") == " 10:02:33 AM"
    assert times.measured("Speaker A [2183.00 - 15764.00]") == " [2183.00 - 15764.00]"
    assert times.measured("Speaker A [12]") == ""
