"""What the page Reconcile shows while there is nothing to decide, and the way out.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.ui.desk import Desk, Place
from workbench.ui.reconcile.work import Work
from workbench.ui.widgets.buttons import link, primary
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.empty import EmptyState

translate = QCoreApplication.translate


def why_empty(desk: Desk, work: Work | None) -> EmptyState | None:
    """Say why there is nothing to decide; None where there is something."""
    go_on = primary(translate("Reconcile", "Go on coding"), lambda: desk.go(Place("coding")))
    if work is None:
        return EmptyState(
            "users",
            translate("Reconcile", "One coder so far"),
            translate(
                "Reconcile",
                "A second coder joins through your name at the top right; what the two of you "
                "code differently is decided here, place by place.",
            ),
            go_on,
        )
    if not work.compared:
        return EmptyState(
            "git-merge",
            translate("Reconcile", "Nothing to reconcile yet"),
            translate(
                "Reconcile",
                "Disagreements appear when both have marked a transcript finished.",
            ),
            go_on,
            link(
                translate("Reconcile", "See who is how far"),
                lambda: desk.go(Place("transcripts")),
            ),
        )
    if not work.groups:
        return EmptyState(
            "circle-check",
            translate("Reconcile", "No disagreements"),
            translate("Reconcile", "The two coded alike all that both have finished."),
            primary(translate("Reconcile", "Open Compare"), lambda: desk.go(Place("compare"))),
        )
    return None


def all_decided(desk: Desk, work: Work) -> EmptyState:
    """Say that everything is decided, and where to go from here."""
    items = list(work.items())
    left = sum(item.decision is not None and item.decision.outcome == "open" for item in items)
    told = [
        several(
            len(items),
            translate("Reconcile", "The one disagreement was looked at."),
            translate("Reconcile", "All {n} disagreements were looked at."),
        )
    ]
    if left:
        told.append(
            several(
                left,
                translate("Reconcile", "1 was left open; the list “Decided” has it."),
                translate("Reconcile", "{n} were left open; the list “Decided” has them."),
            )
        )
    told.append(translate("Reconcile", "Any of them can be decided anew."))
    return EmptyState(
        "circle-check",
        translate("Reconcile", "Everything is decided"),
        " ".join(told),
        primary(translate("Reconcile", "Go on to Themes"), lambda: desk.go(Place("themes"))),
        link(translate("Reconcile", "Open Compare"), lambda: desk.go(Place("compare"))),
    )
