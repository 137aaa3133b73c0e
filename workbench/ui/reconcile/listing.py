"""What the queue and the panel at the right list, made from the study.

Called by `panels`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from workbench.agreement.reconcile import accept_agreed, outdated
from workbench.coding.wording import on_one_line
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, TranscriptId
from workbench.model.reading import Reader
from workbench.ui.reconcile.agreed import AgreedEntry, Outdated
from workbench.ui.reconcile.queue import DECIDED, OPEN, Entry, HeadEntry, RowEntry
from workbench.ui.reconcile.wording import (
    OUTCOMES,
    Names,
    group_title,
    outcome_words,
    translate,
)
from workbench.ui.reconcile.work import Item, Work
from workbench.ui.widgets.differences import ICONS, kind_word, lone_coder
from workbench.ui.widgets.pair import Pair


def queue_entries(read: Reader, work: Work, which: int, names: Names) -> Iterator[Entry]:
    """The queue under one filter, group by group."""
    codebook = read.codebook()
    for group in work.groups:
        items = [
            item
            for item in group.items
            if which not in (OPEN, DECIDED) or item.open == (which == OPEN)
        ]
        if items:
            yield HeadEntry(group_title(group.codes, codebook), len(items), group.suspected)
        for item in items:
            yield _row(item, names)


def _row(item: Item, names: Names) -> RowEntry:
    found, decision = item.disagreement, item.decision
    if decision is None:
        lone = lone_coder(found)
        kind = kind_word(found.kind, "" if lone is None else names[found.coders.index(lone)])
        icon = ICONS[found.kind]
    else:
        kind = outcome_words(decision.outcome, names)
        icon = "circle-dashed" if decision.outcome == "open" else "check"
    where = translate("Reconcile", "{name} · {turn}").format(
        name=item.where.transcript, turn=item.where.turn
    )
    words = on_one_line(found.codings[0].exact)
    return RowEntry(item.key, words, where, kind, icon, item.colour, decision is not None)


def outcome_counts(work: Work, names: Names) -> list[tuple[str, int]]:
    """How often each outcome was chosen, and how much is undecided."""
    found = Counter(item.decision.outcome for item in work.items() if item.decision is not None)
    counts = [(outcome_words(outcome, names), found[outcome]) for outcome in OUTCOMES]
    return [*counts, (translate("Reconcile", "Undecided"), work.open_count())]


def agreed_left(read: Reader, pair: Pair, by: CoderId) -> int:
    """How many passages both agree on that are not yet in the agreed version."""
    try:
        return len(accept_agreed(read, *pair, by=by).changes)
    except Refused:
        return 0


def agreed_here(read: Reader, transcript: TranscriptId) -> list[AgreedEntry]:
    """The agreed version of one transcript."""
    codebook = read.codebook()
    entries = []
    for coding in read.codings(transcript=transcript, layer="consensus"):
        code = codebook.get(coding.code)
        name = code.name if code else translate("Reconcile", "a deleted code")
        entries.append(AgreedEntry(coding, name, code.colour if code else 0))
    return entries


def outdated_notices(read: Reader, work: Work, names: Names) -> list[Outdated]:
    """Decisions whose codings changed since, each in a sentence."""
    decided = [d for d in read.decisions() if {d.first, d.second} == set(work.pair)]
    if {decision.judged for decision in decided} <= {item.key for item in work.items()}:
        return []
    said = translate(
        "Reconcile",
        "A decision in {name} ({outcome}) is about codings that changed since. It still counts in "
        "the agreed version.",
    )
    return [
        Outdated(
            decision,
            said.format(
                name=read.transcript(decision.transcript).name,
                outcome=outcome_words(
                    decision.outcome, names if decision.first == work.pair[0] else names[::-1]
                ),
            ),
        )
        for decision in outdated(read, *work.pair)
    ]
