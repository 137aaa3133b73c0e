"""What counts as one unit."""

from __future__ import annotations

from workbench.agreement.units import spoken, turn_units
from workbench.model.transcript import Turn


def test_labelled_turns_are_the_units() -> None:
    text = "Yes.\nNo.\n\nWhy?"
    turns = [Turn(0, 8, "Ana"), Turn(10, 14, "Int")]
    assert turn_units(text, turns) == ((0, 8), (10, 14))


def test_lines_are_the_units_where_nobody_is_labelled() -> None:
    text = "Yes.\n\n\nNo."
    assert turn_units(text, [Turn(0, len(text))]) == ((0, 4), (7, 10))
    assert turn_units(text, []) == ((0, 4), (7, 10))


def test_a_unit_without_a_letter_or_digit_is_dropped() -> None:
    text = "Yes.\n… (_)\n7"
    assert turn_units(text, []) == ((0, 4), (11, 12))


def test_a_range_is_narrowed_to_its_letters_and_digits() -> None:
    assert spoken("“Été 9.” x", 0, 8) == (1, 6)
    assert spoken("a … b", 1, 4) == (1, 1)
