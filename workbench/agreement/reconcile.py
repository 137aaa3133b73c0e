"""Decide disagreements one by one, and keep what was agreed in a layer of its own.

Called by the page Reconcile; the report and the list of next steps ask what is decided.
Where a reader is limited, disagreements are still those of the whole text, so that a decision
finds them again; given are those of which something lies in the parts that count.

The coders' own codings are never touched. A decision is named by the codings it judged
(`key_of`); the codings it puts into the consensus layer are named by the decision, so that
deciding again replaces these and no others.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.agreement.compare import matched
from workbench.agreement.consensus import (
    agreed_version,
    name_of,
    other_coding,
    replaced,
    taken_over,
)
from workbench.agreement.matching import Disagreement
from workbench.agreement.ranking import ranked
from workbench.agreement.scope import finished_by_both
from workbench.journal.entry import Draft, adds, removes, sets
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.decision import Decision, Outcome
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId, CodingId, DecisionId, joint_id
from workbench.model.kinds import row_of
from workbench.model.reading import Reader
from workbench.model.span import Span, touches
from workbench.transcripts.occasions.limits import limit_of, whole

AGREED = "agreed"
"""The first part of the id of a coding both coders made without talking."""


def key_of(disagreement: Disagreement) -> str:
    """Name a disagreement by its codings, whoever of the two comes first."""
    codings = sorted((c.id, c.code, str(c.start), str(c.end)) for c in disagreement.codings)
    written = "\n".join("\t".join(coding) for coding in codings)
    return hashlib.sha256(written.encode("utf-8")).hexdigest()[:32]


def open_disagreements(
    read: Reader, first: CoderId, second: CoderId
) -> list[tuple[Disagreement, Decision | None]]:
    """List every disagreement with what was decided, in the order in which to talk about them.

    A decision made with the two coders the other way round is turned, so that its "first" is
    the `first` asked for.
    """
    scope = finished_by_both(whole(read), first, second)
    matchings = matched(whole(read), first, second, scope.compared)
    found = [disagreement for m in matchings for disagreement in m.disagreements]
    extents = {one: read.extents(one) for one in {d.transcript for d in found}}
    decided = {decision.judged: decision for decision in read.decisions()}
    return [
        (disagreement, _turned(decided.get(key_of(disagreement)), first))
        for disagreement in ranked(found)
        if _counts(extents[disagreement.transcript], disagreement)
    ]


def _counts(extents: Sequence[Span], disagreement: Disagreement) -> bool:
    return any(touches(extents, coding.span) for coding in disagreement.codings)


def decide(
    read: Reader,
    disagreement: Disagreement,
    outcome: Outcome,
    *,
    reason: str = "",
    by: CoderId,
    span: Span | None = None,
    code: CodeId | None = None,
    now: Now = clock.now,
) -> Draft:
    """Decide one disagreement; what was decided about it before is replaced.

    "first", "second" and "both" take those codings over, "neither" none and needs a reason,
    "other" puts `code` on `span` (each as in the disagreement where it is not given), "open"
    leaves the matter open. Refuses when the codings have changed since.
    """
    _check_current(read, disagreement)
    reason = reason.strip()
    if outcome == "neither" and not reason:
        name = name_of(read, disagreement)
        raise Refused(f"Taking neither coding of {name} needs a reason: write one first.")
    first, second = disagreement.coders
    key = key_of(disagreement)
    earlier = next((d for d in read.decisions() if d.judged == key), None)
    decision = Decision(
        id=earlier.id if earlier else _new_id(read, key),
        transcript=disagreement.transcript,
        kind=disagreement.kind,
        first=first,
        second=second,
        outcome=outcome,
        reason=reason,
        coder=by,
        at=now(),
        key=key,
    )
    if outcome == "other":
        taken = [other_coding(read, disagreement, span, code)]
    else:
        taken = taken_over(disagreement, outcome)
    changes = (
        *((adds(decision),) if earlier is None else sets(earlier, **row_of(decision))),
        *replaced(read, decision, agreed_version(decision, taken)),
    )
    return Draft(_label(read, disagreement, outcome), changes, reason)


def _new_id(read: Reader, key: str) -> DecisionId:
    """The key, or where a decision whose codings have moved since has that id, what follows it."""
    taken = {decision.id for decision in read.decisions()}
    while key in taken:
        key = hashlib.sha256(key.encode("utf-8")).hexdigest()[:32]
    return DecisionId(key)


def withdraw(read: Reader, decision: DecisionId) -> Draft:
    """Take a decision back, with the codings it put into the consensus layer."""
    found = next((d for d in read.decisions() if d.id == decision), None)
    if found is None:
        raise Refused("This disagreement is not decided, so there is nothing to take back.")
    return Draft("Take a decision back", (removes(found), *replaced(read, found, ())))


def decisions_in(read: Reader) -> list[Decision]:
    """List the decisions that count: all of them, or about what lies in the parts chosen.

    Nobody knows the place of a decision whose codings have changed: a limit leaves it out.
    """
    if not limit_of(read).narrows:
        return list(read.decisions())
    pairs = {tuple(sorted((d.first, d.second))) for d in read.decisions()}
    current = {
        key_of(disagreement)
        for first, second in pairs
        for disagreement, decision in open_disagreements(read, first, second)
        if decision is not None
    }
    return [decision for decision in read.decisions() if decision.judged in current]


def outdated(read: Reader, first: CoderId, second: CoderId) -> list[Decision]:
    """List the decisions of two coders whose disagreement is gone, as codings changed since.

    These are of the whole study: where the codings lay is not known any more.
    """
    found = open_disagreements(whole(read), first, second)
    current = {key_of(disagreement) for disagreement, _ in found}
    return [d for d in _between(read, first, second) if d.judged not in current]


def accept_agreed(
    read: Reader, first: CoderId, second: CoderId, *, by: CoderId, now: Now = clock.now
) -> Draft:
    """Put what both coders agree on, as far as the first coded it, into the consensus layer.

    What is there already is skipped, whoever of the two came first then.
    """
    scope = finished_by_both(read, first, second)
    names = " and ".join(read.coder(coder).name for coder in (first, second))
    if not scope.compared:
        raise Refused(
            f"No transcript is finished by both {names}: mark one as finished for each first."
        )
    there = {coding.id for coding in read.codings(layer="consensus")}
    added, at = [], now()
    for matching in matched(read, first, second, scope.compared):
        for pair in matching.agreed:
            ids = [CodingId(joint_id(AGREED, coding.id)) for coding in pair]
            if there.isdisjoint(ids):
                added.append(replace(pair[0], id=ids[0], coder=by, layer="consensus", at=at))
    if not added:
        raise Refused(
            f"Nothing is left to accept: all that {names} agree on is in the agreed version."
        )
    passages = "1 passage" if len(added) == 1 else f"{len(added)} passages"
    return Draft(f"Accept {passages} both agree on", tuple(adds(coding) for coding in added))


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of the disagreements of two coders, seen from the first.

    `outcomes` counts decisions by outcome, `kinds` disagreements by kind; `undecided` are
    those nobody has looked at yet.
    """

    total: int
    undecided: int
    outcomes: Mapping[Outcome, int]
    kinds: Mapping[str, int]


def summary(read: Reader, first: CoderId, second: CoderId) -> Summary:
    """Count the disagreements of two coders by kind, and what was decided by outcome."""
    pairs = open_disagreements(read, first, second)
    outcomes = Counter(decision.outcome for _, decision in pairs if decision is not None)
    return Summary(
        total=len(pairs),
        undecided=len(pairs) - outcomes.total(),
        outcomes=dict(outcomes),
        kinds=dict(Counter(disagreement.kind for disagreement, _ in pairs)),
    )


def _between(read: Reader, first: CoderId, second: CoderId) -> list[Decision]:
    return [d for d in read.decisions() if {d.first, d.second} == {first, second}]


def _turned(decision: Decision | None, first: CoderId) -> Decision | None:
    """Look at a decision from the side of `first`."""
    if decision is None or decision.first == first:
        return decision
    swapped: dict[Outcome, Outcome] = {"first": "second", "second": "first"}
    return replace(
        decision,
        first=decision.second,
        second=decision.first,
        outcome=swapped.get(decision.outcome, decision.outcome),
    )


def _check_current(read: Reader, disagreement: Disagreement) -> None:
    for coding in disagreement.codings:
        try:
            changed = read.coding(coding.id) != coding
        except KeyError:
            changed = True
        if changed:
            raise Refused(
                f"A coding of {name_of(read, disagreement)} has changed since this disagreement "
                "was found: compare again and decide then."
            )


def _label(read: Reader, disagreement: Disagreement, outcome: Outcome) -> str:
    name = name_of(read, disagreement)
    if outcome == "open":
        return f"Leave {name} open"
    if outcome == "other":
        return f"Decide {name} otherwise"
    whose = {coder: read.coder(coder).name for coder in disagreement.coders}
    first, second = disagreement.coders
    taken = {"first": whose[first], "second": whose[second]}.get(outcome, outcome)
    return f"Accept {taken} for {name}"
