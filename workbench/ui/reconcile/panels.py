"""Fills the two panels beside the disagreement: the queue, and the agreed version so far.

Called by `page`; what the entries say is worked out in `listing`.
"""

from __future__ import annotations

from workbench.ui.desk import Desk
from workbench.ui.reconcile.agreed import AgreedPanel
from workbench.ui.reconcile.listing import (
    agreed_here,
    agreed_left,
    outcome_counts,
    outdated_notices,
    queue_entries,
)
from workbench.ui.reconcile.queue import QueuePanel
from workbench.ui.reconcile.wording import Names
from workbench.ui.reconcile.work import Item, Work


def show_queue(queue: QueuePanel, desk: Desk, work: Work | None, names: Names, key: str) -> None:
    """List what is to decide under the filter chosen, and how much of it is done."""
    queue.setEnabled(work is not None)
    if work is None:
        queue.show_entries((), "")
        queue.show_counts(0, 0)
        return
    entries = queue_entries(desk.read, work, queue.filter.index(), names)
    queue.show_entries(tuple(entries), key)
    queue.show_counts(work.open_count(), sum(1 for _ in work.items()))


def show_agreed(
    agreed: AgreedPanel, desk: Desk, work: Work | None, names: Names, item: Item | None
) -> None:
    """Say how things were decided, and what is agreed in the transcript of a place."""
    agreed.setEnabled(work is not None)
    if work is None:
        agreed.show_counts((), 0)
        agreed.show_agreed(0)
        agreed.show_outdated(())
        agreed.show_here("", ())
        return
    total = sum(1 for _ in work.items())
    agreed.show_counts(outcome_counts(work, names), total)
    agreed.show_agreed(agreed_left(desk.read, work.pair, desk.me))
    agreed.show_outdated(outdated_notices(desk.read, work, names))
    if item is not None:
        transcript = item.disagreement.transcript
        agreed.show_here(item.where.transcript, agreed_here(desk.read, transcript))
    else:
        agreed.show_here("", ())
