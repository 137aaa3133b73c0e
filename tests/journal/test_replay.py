"""Replaying is order-free, and every change can be taken back."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from tests.journal.states import copied, histories
from workbench.journal.entry import Change, Entry
from workbench.journal.replay import apply, empty, replay


@given(histories(), histories(replica="s"))
def test_a_change_and_its_inverse_leave_everything_as_it_was(
    before: list[Entry], unused: list[Entry]
) -> None:
    state = empty()
    for entry in before:
        for change in entry.changes:
            earlier = copied(state)
            apply(state, change)
            later = copied(state)
            apply(state, change.inverse())
            assert state == earlier
            apply(state, change)
            assert state == later


@given(histories())
def test_taking_a_whole_history_back_leaves_an_empty_study(history: list[Entry]) -> None:
    state = replay(history)
    for entry in reversed(history):
        for change in reversed(entry.changes):
            apply(state, change.inverse())
    assert state == empty()


@given(st.data(), st.randoms(use_true_random=False))
def test_the_union_of_two_copies_gives_one_state_in_any_order(
    data: st.DataObject, chance: random.Random
) -> None:
    shared = data.draw(histories())
    ours = data.draw(histories(replica="ours", start=shared))
    theirs = data.draw(histories(replica="theirs", start=shared))
    union = [*shared, *ours, *theirs]
    expected = replay(union)
    for _ in range(3):
        chance.shuffle(union)
        assert replay(union) == expected


def test_what_was_removed_stays_removed() -> None:
    state = empty()
    apply(state, Change("code", "c", {"name": "Trust"}, {"name": "Confidence"}))
    apply(state, Change("code", "c", {"name": "Trust"}, None))
    assert state == empty()


def test_applying_does_not_keep_the_row_of_the_change_itself() -> None:
    row = {"name": "Trust"}
    state = empty()
    apply(state, Change("code", "c", None, row))
    apply(state, Change("code", "c", {"name": "Trust"}, {"name": "Confidence"}))
    assert row == {"name": "Trust"}
    assert state["code"] == {"c": {"name": "Confidence"}}
