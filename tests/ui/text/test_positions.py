from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.text.positions import Positions, runs_right_to_left

CORPUS = (
    "",
    "plain words",
    "couldn’t – naïve",
    "thumbs 👍🏽 up",
    "family 👩‍👩‍👧‍👦 here",
    "e\u0301tude, a\u0308pfel",
    "مرحبا بالعالم 🌍 x",
    "שלום 😀😀",
    "flag 🇮🇪 and 𝒙𝒚",
)


@pytest.mark.parametrize("text", CORPUS)
def test_every_code_point_comes_back_from_utf16(text: str):
    positions = Positions(text)
    for points in range(len(text) + 1):
        units = positions.to_units(points)
        assert units == len(text[:points].encode("utf-16-le")) // 2
        assert positions.to_points(units) == points


@given(st.text())
def test_any_text_comes_back_from_utf16(text: str):
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    positions = Positions(text)
    assert [positions.to_points(positions.to_units(n)) for n in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


def test_the_second_half_of_a_pair_counts_as_its_start():
    assert Positions("a😀b").to_points(2) == 1


def test_right_to_left_letters_are_noticed():
    assert runs_right_to_left("say שלום")
    assert not runs_right_to_left("couldn’t 😀")
