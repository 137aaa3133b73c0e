"""Changes, entries and states out of Hypothesis, for tests of the journal."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Sequence

from hypothesis import strategies as st

from workbench.journal.entry import Change, Entry
from workbench.journal.replay import State, apply, empty
from workbench.model.ids import CoderId, EntryId, ReplicaId

NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VALUES = st.none() | st.integers(-5, 10**12) | NAMES


@st.composite
def changes(draw: st.DrawFn) -> Change:
    """Any change, whether or not a study would let it happen."""
    kind = draw(st.sampled_from(["code", "coding", "theme"]))
    rows = st.dictionaries(NAMES, VALUES, max_size=4)
    before, after = draw(st.tuples(st.none() | rows, st.none() | rows))
    if before is None and after is None:
        after = {}
    return Change(kind, draw(st.sampled_from("abcd")), before, after)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Any entry."""
    return Entry(
        id=EntryId(draw(NAMES)),
        clock=draw(st.integers(1, 10**9)),
        replica=ReplicaId(draw(NAMES)),
        coder=CoderId(draw(NAMES)),
        at=draw(NAMES),
        label=draw(NAMES),
        why=draw(NAMES),
        undoes=draw(st.none() | NAMES.filter(bool).map(EntryId)),
        changes=tuple(draw(st.lists(changes(), max_size=4))),
        previous=draw(NAMES),
    )


@st.composite
def histories(draw: st.DrawFn, replica: str = "r", start: Sequence[Entry] = ()) -> list[Entry]:
    """Entries that could have been made one after the other in one copy, after `start`."""
    state: State = empty()
    for entry in start:
        for change in entry.changes:
            apply(state, change)
    made: list[Entry] = []
    clock = itertools.count(max((e.clock for e in start), default=0) + 1)
    for number in range(draw(st.integers(0, 6))):
        entry = Entry(
            id=EntryId(f"{replica}{number}"),
            clock=next(clock),
            replica=ReplicaId(replica),
            coder=CoderId("ada"),
            at="",
            label="",
            changes=tuple(_possible(draw, state) for _ in range(draw(st.integers(1, 3)))),
        )
        made.append(entry)
    return made


def _possible(draw: st.DrawFn, state: State) -> Change:
    id = draw(st.sampled_from("abc"))
    row = state["code"].get(id)
    if row is None:
        change = Change("code", id, None, {"name": draw(NAMES), "position": draw(VALUES)})
    elif draw(st.booleans()):
        change = Change("code", id, dict(row), None)
    else:
        field = draw(st.sampled_from(["name", "position"]))
        change = Change("code", id, {field: row[field]}, {field: draw(VALUES)})
    apply(state, change)
    return change


def copied(state: State) -> State:
    """The same state, apart from this one."""
    return copy.deepcopy(state)
