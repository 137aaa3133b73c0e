from __future__ import annotations

import pytest

from tests.builders import a_study
from tests.coding.doing import code, coder, done, refusal
from workbench.coding.codebook import describe_code
from workbench.coding.sheets import export_rows, import_rows
from workbench.coding.valuing import CERTAINTIES, give_certainty, give_value, on_scale
from workbench.model.codebook import Code
from workbench.model.ids import CodeId

TALK = "I was [tired|Trust] and [cold|Trust] and [wet|Chill] and [dry|Trust by Ben]."
LEVELS = Code(CodeId("k"), "Trust", None, 0, scale="ordinal", scale_labels="low\nsome\nhigh")
NUMBERS = Code(CodeId("k"), "Trust", None, 0, scale="number", scale_from="-1", scale_to="10")


@pytest.fixture
def study():
    study = a_study(TALK)
    done(
        study,
        describe_code(
            study,
            code(study, "Trust"),
            scale="ordinal",
            scale_labels="low\nsome\nhigh",
            by=coder(study, "Ada"),
        ),
    )
    return study


def ids(study, words):
    return [c.id for c in study.codings() if c.exact == words]


def test_a_value_is_given_changed_and_taken_away(study):
    ada, [tired] = coder(study, "Ada"), ids(study, "tired")
    draft = done(study, give_value(study, [tired], " HIGH ", by=ada))
    assert (draft.label, study.coding(tired).value) == ("Give “Trust” the value “high”", "high")
    assert give_value(study, [tired], "high", by=ada).changes == ()
    done(study, give_value(study, [tired], "", by=ada))
    assert study.coding(tired).value == ""


def test_several_codings_of_one_code_get_a_value_in_one_step(study):
    ada = coder(study, "Ada")
    both = [*ids(study, "tired"), *ids(study, "cold")]
    draft = done(study, give_value(study, both, "some", by=ada))
    assert draft.label == "Give “Trust” the value “some” (2 codings)"
    assert {study.coding(id).value for id in both} == {"some"}
    mixed = [*both, *ids(study, "wet")]
    assert "different codes" in refusal(give_value, study, mixed, "some", by=ada)


def test_what_makes_no_sense_is_refused_with_the_way_out(study):
    ada = coder(study, "Ada")
    [tired], [wet], [dry] = ids(study, "tired"), ids(study, "wet"), ids(study, "dry")
    assert refusal(give_value, study, [tired], "huge", by=ada) == (
        "“huge” is not on the scale of “Trust”: choose “low”, “some” and “high”."
    )
    assert "“Chill” has no scale" in refusal(give_value, study, [wet], "low", by=ada)
    assert "only Ben can change it" in refusal(give_value, study, [dry], "low", by=ada)
    assert "No coding is chosen" in refusal(give_certainty, study, [], "sure", by=ada)


@pytest.mark.parametrize(
    ("written", "kept"), [("3", "3"), (" 2,50 ", "2.5"), ("-1", "-1"), ("10.0", "10"), ("", "")]
)
def test_numbers_are_kept_in_plain_writing(written, kept):
    assert on_scale(NUMBERS, written) == kept


@pytest.mark.parametrize("written", ["11", "-2", "much"])
def test_numbers_beyond_the_scale_are_refused(written):
    assert refusal(on_scale, NUMBERS, written)


def test_how_sure_one_is_is_said_of_any_code(study):
    ada, [wet] = coder(study, "Ada"), ids(study, "wet")
    for certainty in (*CERTAINTIES[1:], ""):
        draft = done(study, give_certainty(study, [wet], certainty, by=ada))
        said = f"Mark “Chill” as {certainty}" if certainty else "Take the certainty from “Chill”"
        assert draft.label == said
        assert study.coding(wet).certainty == certainty


def test_a_sheet_carries_values_out_and_in(study):
    ada = coder(study, "Ada")
    done(study, give_value(study, ids(study, "tired"), "high", by=ada))
    done(study, give_certainty(study, ids(study, "tired"), "unsure", by=ada))
    rows = export_rows(study, coder=ada)
    assert next((row["text"], row["value"], row["certainty"]) for row in rows) == (
        "tired",
        "high",
        "unsure",
    )
    other = a_study("I was tired and cold and wet and dry.")
    other.put(LEVELS)
    draft, troubles = import_rows(
        other, [*rows, {**rows[1], "value": "huge"}], finished=False, make_id=other.make_id
    )
    other.do(draft)
    assert {(c.exact, c.value, c.certainty) for c in other.codings()} >= {
        ("tired", "high", "unsure"),
        ("cold", "", ""),
    }
    assert [trouble.line for trouble in troubles] == [5]
    assert "“huge” is not on the scale of “Trust”" in troubles[0].sentence
