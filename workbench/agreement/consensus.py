"""The consensus layer: codings that stand for what was decided, beside the coders' own.

Called by `agreement.reconcile`. A coding of this layer is named by its decision and a number,
so that a decision finds its own codings again and touches no others.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from workbench.agreement.matching import Disagreement
from workbench.coding.codebook.giving import refuse_not_given
from workbench.coding.memos import memo_removals
from workbench.journal.entry import Change, adds, removes_all, sets
from workbench.model.anchor import Anchor
from workbench.model.coding import Coding
from workbench.model.decision import Decision, Outcome
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CodingId, joint_id
from workbench.model.kinds import row_of
from workbench.model.reading import Reader
from workbench.model.span import Span, trimmed


def taken_over(disagreement: Disagreement, outcome: Outcome) -> list[Coding]:
    """List the codings that "first", "second" or "both" accepts; identical ones once."""
    sides = {
        "first": disagreement.first,
        "second": disagreement.second,
        "both": disagreement.codings,
    }
    return list({(c.start, c.end, c.code): c for c in sides.get(outcome, ())}.values())


def other_coding(
    read: Reader, disagreement: Disagreement, span: Span | None, code: CodeId | None
) -> Coding:
    """Put the code on the passage that was chosen, anchored in the text."""
    name = name_of(read, disagreement)
    if span is None and code is None:
        raise Refused(f"Choose another passage or another code for {name}.")
    if code is None and len(disagreement.codes) > 1:
        raise Refused(f"Choose which code the passage gets: {name}, or another.")
    code = code or disagreement.codes[0]
    if code not in read.codebook():
        raise Refused("The code chosen is not in the codebook any more: choose another.")
    if code not in disagreement.codes:
        refuse_not_given(read.codebook()[code])
    text = read.text(disagreement.transcript)
    chosen = span or disagreement.span
    passage = trimmed(text, chosen.start, chosen.end)
    if passage is None:
        raise Refused(f"The passage chosen for {name} holds no words: choose another.")
    anchor = Anchor.at(text, passage)
    return replace(
        disagreement.codings[0],
        code=code,
        version=read.codebook()[code].version,
        start=passage.start,
        end=passage.end,
        exact=anchor.exact,
        before=anchor.before,
        after=anchor.after,
    )


def agreed_version(decision: Decision, taken: Iterable[Coding]) -> list[Coding]:
    """Copy codings into the consensus layer, in the name of a decision and who made it."""
    return [
        replace(
            coding,
            id=CodingId(joint_id(decision.id, str(n))),
            coder=decision.coder,
            layer="consensus",
            at=decision.at,
        )
        for n, coding in enumerate(taken, 1)
    ]


def codings_of(read: Reader, decision: Decision) -> list[Coding]:
    """Find what a decision put into the consensus layer, by its id."""
    layer = read.codings(transcript=decision.transcript, layer="consensus")
    return [coding for coding in layer if coding.id.startswith(joint_id(decision.id, ""))]


def replaced(read: Reader, decision: Decision, wanted: Iterable[Coding]) -> tuple[Change, ...]:
    """Turn a decision's earlier codings into those wanted now; memos about what goes go too."""
    before, after = {c.id: c for c in codings_of(read, decision)}, {c.id: c for c in wanted}
    doomed = [c for c in before.values() if c.id not in after]
    gone = (*memo_removals(read, (c.id for c in doomed)), *removes_all(doomed))
    kept = (sets(before[id], **row_of(c)) for id, c in after.items() if id in before)
    new = (adds(c) for c in after.values() if c.id not in before)
    return (*gone, *(change for changes in kept for change in changes), *new)


def name_of(read: Reader, disagreement: Disagreement) -> str:
    """Name the codes of a disagreement: “Stigma” and “Shame”."""
    found = [read.codebook().get(code) for code in disagreement.codes]
    return " and ".join(f"“{code.name}”" if code else "a deleted code" for code in found)
