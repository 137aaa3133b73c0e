"""A change says what a row was and what it becomes; a draft is a list of them with a name."""

from __future__ import annotations

import pytest

from workbench.journal.entry import Change, Draft, Entry, adds, removes, removes_all, sets
from workbench.model.codebook import Code
from workbench.model.ids import CodeId
from workbench.model.people import Coder

TRUST = Code(CodeId("t"), "Trust", None, 0, colour=3)
ROW = {
    "name": "Trust",
    "parent": None,
    "position": 0,
    "colour": 3,
    "definition": "",
    "include": "",
    "exclude": "",
    "example": "",
    "key": "",
    "counter_example": "",
    "aliases": "",
    "use": "code",
    "version": None,
    "scale": "none",
    "scale_labels": "",
    "scale_from": "",
    "scale_to": "",
}


def test_adding_carries_the_whole_row_and_removing_the_same() -> None:
    assert adds(TRUST) == Change("code", "t", None, ROW)
    assert removes(TRUST) == Change("code", "t", ROW, None)
    assert adds(TRUST).inverse() == removes(TRUST)


def test_an_update_carries_only_the_fields_it_changes() -> None:
    (change,) = sets(TRUST, name="Confidence", colour=3, key="1")
    assert change == Change(
        "code", "t", {"name": "Trust", "key": ""}, {"name": "Confidence", "key": "1"}
    )


def test_setting_what_is_so_already_changes_nothing() -> None:
    assert sets(TRUST, name="Trust", parent=None) == ()
    assert sets(TRUST) == ()


def test_setting_a_field_nobody_knows_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        sets(TRUST, title="Trust")


def test_several_things_are_taken_out_in_the_order_given() -> None:
    ben = Coder("b", "Ben")
    assert removes_all([TRUST, ben]) == (removes(TRUST), removes(ben))


def test_an_unknown_kind_and_a_change_of_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="'poem'"):
        Change("poem", "p", None, {})
    with pytest.raises(ValueError, match="before or after"):
        Change("code", "c", None, None)


def test_a_draft_is_walked_through_its_changes() -> None:
    draft = Draft("Add “Trust”", (adds(TRUST),), why="needed")
    assert list(draft) == [adds(TRUST)]


def test_entries_of_all_copies_stand_in_one_order() -> None:
    def entry(clock: int, replica: str, id: str) -> Entry:
        return Entry(id, clock, replica, "a", "", "", ())  # type: ignore[arg-type]

    made = [entry(2, "a", "x"), entry(1, "b", "y"), entry(1, "a", "z"), entry(1, "a", "w")]
    assert [e.id for e in sorted(made, key=lambda e: e.order)] == ["w", "z", "y", "x"]
