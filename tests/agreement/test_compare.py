"""Two coders side by side, on what both have finished."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import ListStudy, a_study
from workbench.agreement.compare import Comparison, compare
from workbench.agreement.result import Flag, NoInterval, Reason
from workbench.model.coding import Work
from workbench.model.errors import Refused

TALK = (
    "Ana: I was [tired|Fatigue by Ada][ every day|Time by Ben]. / Int: Why? / "
    "Ana: The [work|Work by Ada], mostly. / Ana: And the [nights|Fatigue by Ben]."
)


def compared(study: ListStudy, **choice: object) -> Comparison:
    ada, ben = study.coders()
    return compare(study, ada.id, ben.id, **choice)  # type: ignore[arg-type]


def test_turns_are_counted_by_code() -> None:
    study = a_study(TALK)
    study.add_coding(study.transcripts()[0], "Fatigue", "Ben", 6, 11)
    found = compared(study)
    fatigue = found.row(study.add_code("Fatigue").id)
    assert (fatigue.both, fatigue.only_first, fatigue.only_second, fatigue.neither) == (1, 0, 1, 2)
    assert fatigue.coefficients["f1"].value == pytest.approx(2 / 3)
    assert fatigue.coefficients["percent_agreement"].value == 0.75
    assert (found.units, found.unit) == (4, "turn")


def test_a_word_marked_alike_differs_in_characters_only_by_its_ends() -> None:
    study = a_study("Ana: I was [tired|Fatigue by Ada] of it")
    study.add_coding(study.transcripts()[0], "Fatigue", "Ben", 0, 11)
    row = compared(study).rows[0]
    assert row.coefficients["f1"].value == 1
    assert row.f1_characters.value == pytest.approx(10 / 16)
    in_characters = compared(study, unit="character").rows[0]
    assert (in_characters.both, in_characters.only_second) == (5, 6)
    assert in_characters.coefficients["f1"].value == row.f1_characters.value


def test_transcripts_not_finished_by_both_are_left_out_by_name() -> None:
    study = a_study(TALK, TALK, TALK, finished=False)
    ada, ben = study.coders()
    first, second, third = study.transcripts()
    study.finish(ada, first)
    study.finish(ben, first)
    study.finish(ada, second)
    study.put(Work(f"{ben.id}:{second.id}", ben.id, second.id, "in progress"))
    found = compared(study)
    assert found.transcripts == (first.id,)
    assert [(e.transcript, e.name, e.why) for e in found.excluded] == [
        (second.id, "FG2", "Ben has not finished it"),
        (third.id, "FG3", "neither Ada nor Ben has finished it"),
    ]
    assert {d.transcript for d in found.disagreements} == {first.id}
    assert found.units == 4


def test_nothing_finished_gives_reasons_instead_of_numbers() -> None:
    found = compared(a_study(TALK, finished=False))
    assert found.transcripts == ()
    assert found.disagreements == ()
    for row in found.rows:
        assert {r.reason for r in row.coefficients.values()} == {Reason.NO_DATA}
    assert found.overall["f1"].median is None
    assert found.overall["f1"].defined == 0


def test_all_codes_stand_in_codebook_order_used_or_not() -> None:
    study = a_study(TALK)
    study.add_code("Body > Pain")
    found = compared(study)
    assert [row.path for row in found.rows] == ["Fatigue", "Time", "Work", "Body", "Body > Pain"]
    pain = found.rows[-1]
    assert pain.coefficients["f1"].reason is Reason.NOBODY_CODED
    assert pain.coefficients["percent_agreement"].flags == {Flag.UNINFORMATIVE}


def test_only_chosen_codes_and_transcripts_are_compared() -> None:
    study = a_study(TALK, TALK)
    work = study.add_code("Work").id
    second = study.transcripts()[1].id
    found = compared(study, codes=[work], transcripts=[second])
    assert [row.code for row in found.rows] == [work]
    assert found.transcripts == (second,)
    assert found.excluded == ()
    assert {(d.transcript, d.codes) for d in found.disagreements} == {(second, (work,))}


def test_a_code_outside_the_comparison_has_no_row() -> None:
    study = a_study(TALK)
    with pytest.raises(KeyError):
        compared(study, codes=[]).row(study.add_code("Work").id)


def test_a_coder_cannot_be_compared_with_themselves() -> None:
    study = a_study(TALK)
    ada = study.coders()[0].id
    with pytest.raises(Refused, match="“Ada” cannot be compared with themselves"):
        compare(study, ada, ada)


def test_the_consensus_layer_is_no_coder() -> None:
    study = a_study("Ana: I was [tired|Fatigue by Ada] of it")
    study.add_coding(study.transcripts()[0], "Fatigue", "Ben", 6, 11, layer="consensus")
    row = compared(study).rows[0]
    assert (row.only_first, row.both) == (1, 0)
    assert Flag.ONE_CODER_NEVER_USED in row.coefficients["f1"].flags


def test_one_transcript_has_no_interval_and_says_why() -> None:
    alpha = compared(a_study(TALK)).rows[0].coefficients["krippendorff_alpha"]
    assert alpha.ci is None
    assert alpha.ci_reason is NoInterval.ONE_DOCUMENT


def test_several_transcripts_have_the_same_interval_each_time() -> None:
    study = a_study(*[TALK] * 8, "Ana: [Yes|Fatigue by Ada]. / Int: No.")
    study.add_coding(study.transcripts()[8], "Fatigue", "Ben", 0, 3)
    once, again = compared(study).rows[0], compared(study).rows[0]
    alpha = once.coefficients["krippendorff_alpha"]
    assert alpha.ci is not None
    assert alpha.ci[0] < alpha.ci[1]
    assert alpha == again.coefficients["krippendorff_alpha"]
    assert once.documents == 9


def test_the_overall_line_is_the_median_with_its_range() -> None:
    study = a_study(TALK)
    study.add_coding(study.transcripts()[0], "Fatigue", "Ben", 6, 11)
    study.add_code("Unused")
    overall = compared(study).overall["f1"]
    assert overall.median == 0
    assert (overall.low, overall.high) == (0, pytest.approx(2 / 3))
    assert overall.defined == 3


def test_codings_of_blanks_are_counted_and_left_out() -> None:
    study = a_study("Ana: I was[ |Fatigue by Ada]tired")
    found = compared(study)
    assert found.blank == 1
    assert found.rows[0].coefficients["f1"].reason is Reason.NOBODY_CODED


@settings(max_examples=50)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Ada", "Ben"]),
            st.sampled_from(["Fatigue", "Work"]),
            st.integers(0, 60),
            st.integers(1, 20),
        ),
        max_size=8,
    )
)
def test_swapping_the_coders_swaps_their_columns(
    codings: list[tuple[str, str, int, int]],
) -> None:
    study = a_study(TALK)
    for who, code, start, length in codings:
        study.add_coding(study.transcripts()[0], code, who, start, min(start + length, 74))
    ada, ben = study.coders()
    here, there = compare(study, ada.id, ben.id), compare(study, ben.id, ada.id)
    for one, other in zip(here.rows, there.rows, strict=True):
        assert (one.both, one.only_first, one.only_second) == (
            other.both,
            other.only_second,
            other.only_first,
        )
        assert one.coefficients == other.coefficients
