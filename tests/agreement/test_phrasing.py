"""Rows in words."""

from __future__ import annotations

import pytest

from tests.builders import ListStudy, a_study
from workbench.agreement.compare import compare
from workbench.agreement.phrasing import _interval, decimal, sentence
from workbench.agreement.result import Result


def said(study: ListStudy, path: str, **choice: object) -> str:
    ada, ben = study.coders()
    code = study.add_code(path).id
    found = compare(study, ada.id, ben.id, **choice)  # type: ignore[arg-type]
    return sentence(found.row(code), "Ada", "Ben")


def a_talk(both: int, ada: int, ben: int, neither: int) -> str:
    turns = ["[yes|Hope by Ada][ yes|Hope by Ben]"] * both + ["[yes|Hope by Ada]"] * ada
    turns += ["[yes|Hope by Ben]"] * ben + ["no"] * neither
    return " / ".join(f"Ana: {turn}" for turn in turns)


def test_counts_come_before_coefficients() -> None:
    assert said(a_study(a_talk(31, 9, 4, 60)), "Hope") == (
        "Both coders used “Hope” in 31 turns; Ada alone in 9, Ben alone in 4. Of the turns "
        "either coded, they agree on 31 of 44. Agreement beyond chance (alpha) is .73."
    )


def test_an_interval_is_said_with_the_number_of_transcripts_it_rests_on() -> None:
    few = said(a_study(a_talk(9, 1, 1, 9), a_talk(5, 4, 1, 9), a_talk(7, 1, 2, 9)), "Hope")
    assert "it could plausibly lie between ." in few
    assert "(only 3 transcripts, so take this with care)." in few
    many = said(a_study(*[a_talk(9, n % 3, 1, 9) for n in range(8)]), "Hope")
    assert "plausibly lie between" in many
    assert "only" not in many


def test_a_code_nobody_used_has_nothing_to_compare() -> None:
    assert said(a_study("Ana: yes"), "Hope") == (
        "Nobody used “Hope” in these transcripts, so there is nothing to compare. "
        "(Some programs report 1.00 or 100 % here.)"
    )


@pytest.mark.parametrize(
    ("talk", "expected"),
    [
        ((0, 9, 0, 20), "Ben never used “Hope”; Ada used it in 9 turns."),
        ((0, 0, 1, 20), "Ada never used “Hope”; Ben used it in 1 turn."),
    ],
)
def test_a_code_one_coder_never_used_is_a_talk_about_its_definition(
    talk: tuple[int, int, int, int], expected: str
) -> None:
    found = said(a_study(a_talk(*talk)), "Hope")
    assert found.startswith(expected)
    assert found.endswith("Talk about the definition first.")


def test_high_agreement_on_a_rare_code_is_explained() -> None:
    found = said(a_study(a_talk(6, 5, 4, 214)), "Hope")
    assert "The coders agree on 96 % of all turns mostly because “Hope” is rare." in found
    assert "they agree on 6 of 15" in found


def test_few_turns_are_said_to_be_few() -> None:
    found = said(a_study(a_talk(5, 1, 1, 3)), "Hope")
    assert found.endswith("Only 7 turns: each single turn moves this number a lot.")


def test_a_code_on_every_turn_has_no_agreement_beyond_chance() -> None:
    found = said(a_study(a_talk(12, 0, 0, 0)), "Hope")
    assert found.endswith("Both coded every turn, so agreement beyond chance cannot be told.")


def test_nothing_finished_is_said() -> None:
    found = said(a_study(a_talk(1, 0, 0, 1), finished=False), "Hope")
    assert found == "No transcript compared was finished by both Ada and Ben."


def test_characters_are_called_characters() -> None:
    assert "Both coders used “Hope” in" in said(
        a_study(a_talk(3, 1, 1, 3)), "Hope", unit="character"
    )


@pytest.mark.parametrize(
    ("value", "written"),
    [(0.714, ".71"), (-0.05, "-.05"), (1.0, "1.00"), (0.0, "0"), (-0.001, "0"), (-1.0, "-1.00")],
)
def test_coefficients_have_two_decimals(value: float, written: str) -> None:
    assert decimal(value) == written


def test_an_interval_without_width_is_not_said_as_a_range() -> None:
    same = Result(1.0, n_units=40, n_documents=9, ci=(1.0, 1.0))
    assert _interval(same) == "; it is the same however the transcripts are resampled"
    assert "between .50 and 1.00" in _interval(Result(0.9, n_documents=9, ci=(0.5, 1.0)))
