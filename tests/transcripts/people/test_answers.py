"""What fits a type is kept in one form; what does not is said, with what would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.people import ATTRIBUTE_KINDS, AttributeKind
from workbench.transcripts.people.answers import Type, fitted, guess, misfit

NUMBER, DATE, YES_NO = Type("number"), Type("date"), Type("yes/no")
SCALE = Type("choice", ("Very low", "Low", "High"))


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("34", "34"),
        (" 3,5 ", "3.5"),
        ("+7", "7"),
        ("−2", "-2"),
        ("12 000", "12000"),
        ("1,234,567", "1234567"),
        ("1.234,5", "1234.5"),
        ("0,125", "0.125"),
        ("", ""),
        ("1,200", None),
        ("about 30", None),
        ("18–24", None),
        ("nan", None),
    ],
)
def test_numbers_are_kept_with_a_point(said: str, kept: str | None) -> None:
    assert fitted(NUMBER, said) == kept


def test_a_number_that_can_be_two_is_asked_about() -> None:
    assert misfit("Income", NUMBER, "1,200") == (
        "“1,200” can be two numbers under “Income”: write 1.200 or 1200."
    )


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("2026-03-14", "2026-03-14"),
        ("2026-03-14 09:30:00", "2026-03-14"),
        ("14.3.2026", "2026-03-14"),
        ("14/03/2026", "2026-03-14"),
        ("3/14/2026", "2026-03-14"),
        ("3/4/2026", "2026-04-03"),
        ("14 March 2026", "2026-03-14"),
        ("Saturday, 14th of Mar 2026", "2026-03-14"),
        ("March 14, 2026", "2026-03-14"),
        ("31.2.2026", None),
        ("March 2026", None),
        ("soon", None),
    ],
)
def test_dates_are_kept_as_days_of_the_calendar(said: str, kept: str | None) -> None:
    assert fitted(DATE, said) == kept


def test_a_column_may_show_that_months_come_first() -> None:
    assert fitted(DATE, "3/4/2026", months_first=True) == "2026-03-04"


@pytest.mark.parametrize(
    ("said", "kept"), [("Yes", "yes"), ("y", "yes"), ("NO", "no"), ("0", "no"), ("maybe", None)]
)
def test_yes_and_no_have_many_spellings(said: str, kept: str | None) -> None:
    assert fitted(YES_NO, said) == kept


def test_a_choice_takes_the_spelling_of_the_choice() -> None:
    assert fitted(SCALE, "very  LOW") == "Very low"
    assert fitted(SCALE, "middling") is None
    assert "“middling” is none of the choices of “Trust”" in misfit("Trust", SCALE, "middling")
    assert "one of “Very low”, “Low”, “High”" in misfit("Trust", SCALE, "middling")


@pytest.mark.parametrize(
    ("cells", "type"),
    [
        (("34", "41", "old"), Type("number")),
        (("34", "old"), Type("text")),
        (("2026-03-14", "1 April 2026"), Type("date")),
        (("Yes", "no", "no"), Type("yes/no")),
        (("High", "Low", "High"), Type("choice", ("High", "Low"))),
        (("a", "b", "c"), Type("text")),
        ((), Type("text")),
    ],
)
def test_the_type_is_that_of_most_answers(cells: tuple[str, ...], type: Type) -> None:
    assert guess(cells) == type


@given(st.sampled_from(ATTRIBUTE_KINDS), st.text())
def test_what_was_kept_fits_and_stays_as_it_is(kind: AttributeKind, said: str) -> None:
    type = Type(kind, ("Low", "High") if kind == "choice" else ())
    kept = fitted(type, said)
    if kept is not None:
        assert fitted(type, kept) == kept
    else:
        assert misfit("Trust", type, said).endswith(".")
