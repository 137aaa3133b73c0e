"""What can be taken back is derived from the journal: own entries, newest first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.journal.entry import Change, Entry
from workbench.journal.replay import State, apply, empty
from workbench.journal.undo import Head, Stacks, inverse
from workbench.model.errors import Refused


def head(id: str, undoes: str | None = None, coder: str = "ada") -> Head:
    """The head of an entry."""
    return Head(id, coder, f"label of {id}", undoes)  # type: ignore[arg-type]


def of(*heads: Head) -> tuple[list[str], list[str]]:
    """What Ada can undo and redo."""
    stacks = Stacks.of(heads, "ada")  # type: ignore[arg-type]
    return [h.id for h in stacks.undo], [h.id for h in stacks.redo]


def test_what_was_done_can_be_undone_newest_last() -> None:
    assert of(head("1"), head("2")) == (["1", "2"], [])


def test_what_was_undone_can_be_redone() -> None:
    assert of(head("1"), head("2"), head("u", "2")) == (["1"], ["u"])


def test_what_was_redone_can_be_undone_again() -> None:
    heads = [head("1"), head("u", "1"), head("r", "u")]
    assert of(*heads) == (["r"], [])
    assert of(*heads, head("v", "r")) == ([], ["v"])
    assert of(*heads, head("v", "r"), head("s", "v")) == (["s"], [])


def test_several_are_undone_and_redone_in_turn() -> None:
    heads = [head("1"), head("2"), head("u2", "2"), head("u1", "1")]
    assert of(*heads) == ([], ["u2", "u1"])
    assert of(*heads, head("r1", "u1")) == (["r1"], ["u2"])
    assert of(*heads, head("r1", "u1"), head("r2", "u2")) == (["r1", "r2"], [])


def test_a_new_change_ends_redoing() -> None:
    assert of(head("1"), head("u", "1"), head("2")) == (["2"], [])


def test_other_coders_entries_do_not_count() -> None:
    heads = [head("1"), head("b", coder="ben"), head("u", "1"), head("c", coder="ben")]
    assert of(*heads) == ([], ["u"])


def test_taking_back_what_is_unknown_changes_nothing() -> None:
    assert of(head("1"), head("u", "elsewhere")) == (["1"], [])


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=30))
def test_the_stacks_behave_as_those_of_any_editor(acts: list[str]) -> None:
    stacks = Stacks("ada")  # type: ignore[arg-type]
    done: list[int] = []
    undone: list[int] = []
    meaning: dict[str, int] = {}
    for number, act in enumerate(acts):
        id = str(number)
        if act == "do":
            done.append(number)
            undone.clear()
            meaning[id] = number
            stacks.see(head(id))
        elif act == "undo" and done:
            meaning[id] = done[-1]
            undone.append(done.pop())
            stacks.see(head(id, stacks.undo[-1].id))
        elif act == "redo" and undone:
            meaning[id] = undone[-1]
            done.append(undone.pop())
            stacks.see(head(id, stacks.redo[-1].id))
        assert [meaning[h.id] for h in stacks.undo] == done
        assert [meaning[h.id] for h in stacks.redo] == undone


# -- the inverse --------------------------------------------------------------------------


ADDED = Change("code", "c", None, {"name": "Trust", "position": 0})
RENAMED = Change("code", "c", {"name": "Trust"}, {"name": "Confidence"})


def entry(*changes: Change) -> Entry:
    """An entry of these changes."""
    return Entry("e", 1, "r", "ada", "", "Code “Trust”", changes)  # type: ignore[arg-type]


def after(*changes: Change) -> State:
    """The state after changes."""
    state = empty()
    for change in changes:
        apply(state, change)
    return state


def test_the_inverse_goes_backwards() -> None:
    state = after(ADDED, RENAMED)
    draft = inverse(entry(RENAMED), lambda kind, id: state[kind].get(id))
    assert draft.label == "Code “Trust”"
    assert draft.changes == (Change("code", "c", {"name": "Confidence"}, {"name": "Trust"}),)
    several = entry(ADDED, Change("code", "d", None, {"name": "Control", "position": 1}))
    state = after(*several.changes)
    draft = inverse(several, lambda kind, id: state[kind].get(id))
    assert [change.id for change in draft.changes] == ["d", "c"]


def test_an_entry_that_touches_a_thing_twice_is_taken_back_step_by_step() -> None:
    moved = Change("code", "c", {"name": "Confidence"}, {"name": "Hope"})
    twice = entry(ADDED, RENAMED, moved)
    state = after(*twice.changes)
    for change in inverse(twice, lambda kind, id: state[kind].get(id)):
        apply(state, change)
    assert state == empty()
    removed = entry(RENAMED, Change("code", "c", {"name": "Confidence", "position": 0}, None))
    state = after(ADDED, *removed.changes)
    for change in inverse(removed, lambda kind, id: state[kind].get(id)):
        apply(state, change)
    assert state == after(ADDED)


def test_a_change_of_another_field_is_in_nobodys_way() -> None:
    state = after(ADDED, RENAMED, Change("code", "c", {"position": 0}, {"position": 5}))
    assert inverse(entry(RENAMED), lambda kind, id: state[kind].get(id)).changes


@pytest.mark.parametrize(
    ("undone", "then"),
    [
        (RENAMED, (ADDED, RENAMED, Change("code", "c", {"name": "Confidence"}, {"name": "Hope"}))),
        (RENAMED, (ADDED, Change("code", "c", {"name": "Trust", "position": 0}, None))),
        (ADDED, (ADDED, RENAMED)),
        (ADDED, ()),
        (ADDED.inverse(), (ADDED,)),
    ],
    ids=["renamed again", "removed", "added and renamed", "gone", "put back by hand"],
)
def test_what_was_changed_since_is_not_taken_back(undone: Change, then: tuple[Change, ...]) -> None:
    state = after(*then)
    with pytest.raises(Refused, match=r"“Code “Trust”” cannot be taken back.*changed since"):
        inverse(entry(undone), lambda kind, id: state[kind].get(id))
