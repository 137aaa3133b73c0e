"""Fold changes into the state they describe.

A state is what all tables of a study hold: for each kind the rows by id. `apply` is the one
place that says what a change does; `store` does the same to tables, and `workbench check`
compares the two.

Called by `store.check`.
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.journal.entry import Change, Entry
from workbench.model.kinds import KINDS, Value

State = dict[str, dict[str, dict[str, Value]]]


def empty() -> State:
    """A study in which nothing was done."""
    return {kind: {} for kind in KINDS}


def apply(state: State, change: Change) -> None:
    """Carry out one change on `state`.

    What was removed stays removed: changing a row that is not there does nothing.
    """
    rows = state[change.kind]
    if change.after is None:
        rows.pop(change.id, None)
    elif change.before is None:
        rows[change.id] = dict(change.after)
    elif change.id in rows:
        rows[change.id].update(change.after)


def replay(entries: Iterable[Entry]) -> State:
    """The state after all entries, taken in their total order."""
    state = empty()
    for entry in sorted(entries, key=lambda e: e.order):
        for change in entry.changes:
            apply(state, change)
    return state
