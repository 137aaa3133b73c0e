"""Decide at one stroke what is like a disagreement just decided.

Called by the page Reconcile. Alike are disagreements of the same kind with the same codes on
the same sides: where one coder's “Stigma” is the other's “Shame” for the tenth time, nobody
wants to decide it ten times.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.agreement.consensus import name_of
from workbench.agreement.matching import Disagreement
from workbench.agreement.reconcile import decide, key_of
from workbench.journal.entry import Draft
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.decision import Decision, Outcome
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId
from workbench.model.reading import Reader

ALIKE_OUTCOMES: frozenset[Outcome] = frozenset({"first", "second", "both", "neither"})
"""What can be decided without looking at each passage's extent again."""

Signature = tuple[str, tuple[CoderId, CoderId], tuple[CodeId, ...], tuple[CodeId, ...]]


def alike(
    pairs: Iterable[tuple[Disagreement, Decision | None]], like: Disagreement
) -> list[Disagreement]:
    """Find the disagreements like one that nobody has decided yet, in the order given."""
    wanted, key = _signature(like), key_of(like)
    return [
        disagreement
        for disagreement, decision in pairs
        if decision is None and _signature(disagreement) == wanted and key_of(disagreement) != key
    ]


def decide_alike(
    read: Reader,
    disagreements: Sequence[Disagreement],
    outcome: Outcome,
    *,
    reason: str = "",
    by: CoderId,
    now: Now = clock.now,
) -> Draft:
    """Decide several disagreements that are alike in the same way, as one step.

    Refuses what `decide` refuses, and an outcome that needs a look at every single passage.
    """
    if not disagreements:
        raise Refused("No disagreement like this one is left to decide.")
    if outcome not in ALIKE_OUTCOMES:
        raise Refused(
            f"{name_of(read, disagreements[0])} can be decided together only for one of the two "
            "coders, for both or for neither: decide these one by one."
        )
    drafts = [
        decide(read, disagreement, outcome, reason=reason, by=by, now=now)
        for disagreement in disagreements
    ]
    if len(drafts) == 1:
        return drafts[0]
    changes = tuple(change for draft in drafts for change in draft.changes)
    return Draft(f"{drafts[0].label}, {len(drafts)} times", changes, drafts[0].why)


def _signature(disagreement: Disagreement) -> Signature:
    first, second = (
        tuple(sorted({coding.code for coding in side}))
        for side in (disagreement.first, disagreement.second)
    )
    return disagreement.kind, disagreement.coders, first, second
