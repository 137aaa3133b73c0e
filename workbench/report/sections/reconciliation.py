"""What the coders decided about their disagreements.

Called by `report.compose`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from workbench.agreement.reconcile import decisions_in, outdated, summary
from workbench.model.decision import Decision
from workbench.model.reading import Reader
from workbench.report.outline import Block, Table, aligned, text
from workbench.report.source import Source
from workbench.report.wording import capital, counted, listed, percent, thousands
from workbench.transcripts.occasions.limits import limit_of


def reconciliation(source: Source) -> tuple[Block, ...]:
    """Print how many disagreements were decided, and how."""
    read = source.read
    decisions = decisions_in(read)
    if not decisions:
        return ()
    blocks: list[Block] = [text(_summary(read, decisions)), _table(read, decisions)]
    if open_work := _open_work(read):
        blocks.append(text(open_work))
    return tuple(blocks)


def _summary(read: Reader, decisions: Sequence[Decision]) -> str:
    decided = [decision for decision in decisions if decision.outcome != "open"]
    left = len(decisions) - len(decided)
    deciders = list(dict.fromkeys(read.coder(decision.coder).name for decision in decisions))
    told = [f"{listed(deciders)} went through {counted(len(decisions), 'disagreement')}"]
    told.append(f"and decided {thousands(len(decided))} of them" if left else "and decided all")
    reasons = sum(bool(decision.reason.strip()) for decision in decided)
    agreed = len(read.codings(layer="consensus"))
    return (
        f"{' '.join(told)}; a reason is given for {thousands(reasons)}. The agreed version "
        f"holds {counted(agreed, 'coding')}; the coders’ own codings stand as they were."
    )


def _open_work(read: Reader) -> str:
    pairs = {tuple(sorted((d.first, d.second))) for d in read.decisions()}
    undecided = sum(summary(read, *pair).undecided for pair in pairs)
    old = sum(len(outdated(read, *pair)) for pair in pairs)
    told = []
    if limit_of(read).narrows:
        told.append(
            f"Counted are disagreements that reach into what this report keeps to "
            f"({limit_of(read).phrase})."
        )
    if undecided:
        told.append(f"Nobody has decided on {counted(undecided, 'disagreement')} yet.")
    if old:
        where = " of the whole study" if limit_of(read).narrows else ""
        told.append(f"In {counted(old, 'decided case')}{where} the codings changed since.")
    return " ".join(told)


def _table(read: Reader, decisions: Sequence[Decision]) -> Table:
    kinds = list(dict.fromkeys(decision.kind for decision in decisions))
    outcomes = Counter(_told(read, decision) for decision in decisions)
    each = Counter((_told(read, decision), decision.kind) for decision in decisions)
    rows = [
        (
            told,
            *(thousands(each[told, kind]) for kind in kinds),
            thousands(n),
            percent(n, len(decisions)),
        )
        for told, n in outcomes.most_common()
    ]
    sums = Counter(decision.kind for decision in decisions)
    total = thousands(len(decisions))
    rows.append(("All", *(thousands(sums[kind]) for kind in kinds), total, "100%"))
    return Table(
        caption="Decisions about disagreements",
        header=("Decision", *(capital(kind) for kind in kinds), "All", "%"),
        rows=tuple(rows),
        alignment=aligned(1, len(kinds) + 2),
        widths=(5.0, *(2.2,) * len(kinds), 1.6, 1.4),
        note="Each disagreement between two coders is counted once, by its kind.",
    )


def _told(read: Reader, decision: Decision) -> str:
    match decision.outcome:
        case "first":
            return f"As {read.coder(decision.first).name} coded it"
        case "second":
            return f"As {read.coder(decision.second).name} coded it"
        case "both":
            return "Both codings stand"
        case "neither":
            return "Neither coding stands"
        case "other":
            return "Coded in another way"
        case "open":
            return "Left open"
