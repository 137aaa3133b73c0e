"""The steps lead from any forest to any other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.models.diff import Insert, Move, Remove, steps


@st.composite
def forests(draw):
    keys = draw(st.lists(st.integers(0, 9), unique=True))
    forest: dict[int | None, list[int]] = {}
    placed: list[int | None] = [None]
    for key in keys:
        forest.setdefault(draw(st.sampled_from(placed)), []).append(key)
        placed.append(key)
    return forest


def carried_out(old, new):
    now = {parent: list(keys) for parent, keys in old.items()}
    wanted = set(_whole(new, None)) - {None}

    def forget(key):
        for below in now.pop(key, []):
            forget(below)

    for step in steps(old, new):
        match step:
            case Insert(key, parent, row):
                now.setdefault(parent, []).insert(row, key)
            case Remove(key, parent, row):
                assert now[parent].pop(row) == key
                assert wanted.isdisjoint(_whole(now, key))
                forget(key)
            case Move(key, old_parent, old_row, parent, row):
                assert now[old_parent].pop(old_row) == key
                now.setdefault(parent, []).insert(row, key)
    return {parent: keys for parent, keys in now.items() if keys}


def _whole(forest, key):
    return [key, *(one for child in forest.get(key, ()) for one in _whole(forest, child))]


@given(forests(), forests())
def test_the_old_forest_becomes_the_new_one(old, new):
    assert carried_out(old, new) == new


def test_a_removed_key_takes_nothing_along_that_stays():
    old = {None: ["a"], "a": ["b"], "b": ["c"]}
    new = {None: ["c"]}
    assert carried_out(old, new) == new


def test_equal_forests_need_no_step():
    forest = {None: ["a", "b"], "a": ["c"]}
    assert list(steps(forest, forest)) == []


def test_two_neighbours_change_places_in_one_step():
    assert len(list(steps({None: ["a", "b"]}, {None: ["b", "a"]}))) == 1
