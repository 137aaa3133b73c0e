"""A choice of what is shown, as plain values."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_study
from workbench.model.codebook import Code, Codebook
from workbench.model.ids import CodeId, CoderId
from workbench.ui.coding.showing import Showing, Tally, is_closed, lens_of, wanted_codes

TRUST, STATE, DOCTORS, MONEY = (CodeId(name) for name in ("trust", "state", "doctors", "money"))
BOOK = Codebook(
    (
        Code(TRUST, "Trust", None, 0),
        Code(STATE, "The state", TRUST, 0),
        Code(DOCTORS, "Doctors", TRUST, 1),
        Code(MONEY, "Money", None, 1),
    )
)
ADA, BEN = CoderId("ada"), CoderId("ben")


def _codings():
    study = a_study("Ana: [one|Trust by Ada] [two|Money by Ben] [three|Trust > State by Ben].")
    ada, ben = (coder.id for coder in study.coders())
    return study, study.codings(), ada, ben


def test_without_a_choice_all_codings_of_coders_are_shown():
    study, codings, ada, ben = _codings()
    lens = lens_of(Showing(), study.codebook(), {ada, ben}, finished=True)
    assert [lens.look_of(coding) for coding in codings] == ["full"] * 3


def test_a_code_is_shown_with_those_below_it_or_alone():
    assert wanted_codes(Showing().only(TRUST), BOOK) == {TRUST, STATE, DOCTORS}
    assert wanted_codes(Showing().only(TRUST, below=False), BOOK) == {TRUST}
    assert wanted_codes(Showing(), BOOK) is None


def test_a_code_added_below_a_chosen_one_is_shown_too():
    more = Codebook((*BOOK.codes, Code(CodeId("banks"), "Banks", STATE, 0)))
    assert CodeId("banks") in (wanted_codes(Showing().only(TRUST), more) or ())


def test_when_all_chosen_codes_are_gone_all_are_shown_again():
    gone = replace(Showing(), codes=frozenset({CodeId("gone")}))
    assert wanted_codes(gone, BOOK) is None
    assert wanted_codes(replace(gone, codes=frozenset({CodeId("gone"), MONEY})), BOOK) == {MONEY}
    assert wanted_codes(replace(gone, codes=frozenset()), BOOK) == frozenset()


def test_what_is_not_wanted_is_hidden_or_pale():
    study, codings, ada, _ = _codings()
    showing = Showing(coders=frozenset({ada}))
    for rest in ("hidden", "pale"):
        lens = lens_of(replace(showing, rest=rest), study.codebook(), {ada}, finished=True)
        assert [lens.look_of(coding) for coding in codings] == ["full", rest, rest]


def test_the_agreed_layer_is_shown_only_when_asked_for_and_finished():
    study, codings, ada, ben = _codings()
    agreed = replace(codings[1], layer="consensus")
    asked = Showing(layers=frozenset({"coder", "consensus"}))
    book = study.codebook()
    assert lens_of(Showing(), book, {ada, ben}, finished=True).look_of(agreed) is None
    assert lens_of(asked, book, {ada}, finished=True).look_of(agreed) == "full"
    assert lens_of(asked, book, {ada}, finished=False).look_of(agreed) is None
    only = Showing(layers=frozenset({"consensus"}))
    assert lens_of(only, book, {ada, ben}, finished=True).look_of(codings[0]) == "hidden"


def test_showing_everything_keeps_the_layout_and_how_the_rest_is_drawn():
    left_out = Showing(
        frozenset({MONEY}),
        coders=frozenset({ADA}),
        layers=frozenset({"consensus"}),
        rest="pale",
        veiled=True,
        arrangement="columns",
    )
    everything = Showing(
        layers=frozenset({"coder", "consensus"}), rest="pale", arrangement="columns"
    )
    assert left_out.everything() == everything


@given(st.sets(st.sampled_from([TRUST, STATE, DOCTORS, MONEY])))
def test_codes_with_all_below_them_mean_the_same_with_or_without_below(codes):
    chosen = replace(Showing(), codes=frozenset(codes), below=False)
    alone, along = wanted_codes(chosen, BOOK), wanted_codes(replace(chosen, below=True), BOOK)
    assert is_closed(frozenset(codes), BOOK) == (alone == along)


def test_what_is_left_out_is_what_is_not_drawn_in_full():
    assert Tally(12, 8, 40).left_out == 28
    assert Tally(40, 0, 40).left_out == 0
