"""What may be in a list of pseudonyms, and what is refused in one sentence."""

from __future__ import annotations

import pytest

from workbench.model.errors import Refused
from workbench.transcripts.pseudonyms.listing import COLUMNS, Pseudonyms, rows_of
from workbench.transcripts.pseudonyms.rules import add, change, from_rows

ANNA = add(Pseudonyms(), "Anna", "pt3")


def test_an_original_is_kept_tidy() -> None:
    (one,) = add(Pseudonyms(), "  Anna \u00a0 Mari\u0301a ", " pt3 ")
    assert (one.original, one.replacement, one.kind) == ("Anna María", "pt3", "person")


@pytest.mark.parametrize("again", ["Anna", "anna", "ANNA", "A\u00adnna"])
def test_an_original_is_in_the_list_once(again: str) -> None:
    with pytest.raises(Refused, match="in the list already, as “pt3”"):
        add(ANNA, again, "pt4")


def test_no_replacement_holds_an_original() -> None:
    with pytest.raises(Refused, match="holds “Anna”, a form of “Anna”"):
        add(ANNA, "Hanna", "Anna")
    with pytest.raises(Refused, match="“pt3”, which stands for “Anna”, holds “pt3”"):
        add(ANNA, "pt3", "X")
    with pytest.raises(Refused, match="holds “Anna’s”"):
        add(ANNA, "Ben", "Anna’s brother")


def test_nothing_is_replaced_by_itself() -> None:
    with pytest.raises(Refused, match="replaced by itself"):
        add(Pseudonyms(), "Zoë", "ZOE")


def test_two_people_get_one_replacement_only_when_somebody_says_so() -> None:
    with pytest.raises(Refused, match="“pt3” already stands for “Anna”"):
        add(ANNA, "Annie", "pt3")
    both = add(ANNA, "Annie", "pt3", same=True)
    assert [one.replacement for one in both] == ["pt3", "pt3"]
    assert len(change(both, "Annie", kind="other")) == 2


@pytest.mark.parametrize("original", ["", "A", " . ", "!?"])
def test_an_original_needs_letters(original: str) -> None:
    with pytest.raises(Refused, match="two letters at least"):
        add(Pseudonyms(), original, "pt1")


def test_a_replacement_is_needed() -> None:
    with pytest.raises(Refused, match="“Ben” needs a replacement"):
        add(ANNA, "Ben", "  ")


def test_a_pseudonym_is_changed_and_removed() -> None:
    changed = change(ANNA, "anna", replacement="Petra", kind="other")
    assert [(one.original, one.replacement, one.kind) for one in changed] == [
        ("Anna", "Petra", "other")
    ]
    assert len(changed.remove("Anna")) == 0
    with pytest.raises(Refused, match="“Ben” is not in the list"):
        changed.remove("Ben")
    with pytest.raises(Refused, match="“Ben” is not in the list"):
        change(changed, "Ben", replacement="x")


def test_proposals_are_neutral_and_new() -> None:
    assert ANNA.proposal("person", taken=("PT1",)) == "pt2"
    assert add(ANNA, "Leeds", "[place 1]", "place").proposal("place") == "[place 2]"
    assert ANNA.proposal("organisation") == "[organisation 1]"
    assert ANNA.proposal("other") == "[detail 1]"


def test_a_list_goes_through_a_sheet_unchanged() -> None:
    known = add(ANNA, "Leeds", "[place 1]", "place").switch("Anna", "Annan", True)
    known = known.switch("Anna", "Annas", False)
    rows = rows_of(known)
    assert tuple(rows[0]) == COLUMNS
    assert from_rows(rows, Pseudonyms()) == (known, [])


def test_rows_that_break_a_rule_are_listed_and_the_others_go_in() -> None:
    rows = [
        {"Original": "Anna", "Replacement": "pt9"},
        {"Original": "Ben", "Replacement": "pt4", "Kind": "Person"},
        {"Original": "", "Replacement": ""},
        {"Original": "Rex", "Replacement": "d", "Kind": "dog"},
    ]
    known, refused = from_rows(rows, ANNA)
    assert [one.original for one in known] == ["Anna", "Ben"]
    assert [line for line, _ in refused] == [2, 5]
    assert "“dog” is no kind of name" in refused[1][1]
    with pytest.raises(Refused, match="lacks the column “replacement”"):
        from_rows([{"original": "Anna"}], Pseudonyms())
