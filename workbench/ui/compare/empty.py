"""What the page Compare shows while there is nothing to compare, and the way out.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.agreement.compare import Comparison
from workbench.agreement.scope import NOTHING_COUNTED
from workbench.transcripts.occasions.limits import Limit
from workbench.ui.desk import Desk, Place
from workbench.ui.widgets.buttons import link, primary
from workbench.ui.widgets.empty import EmptyState

translate = QCoreApplication.translate


def why_empty(desk: Desk, found: Comparison | None) -> EmptyState | None:
    """Say why nothing can be compared; None where something can."""
    read = desk.read
    if not read.transcripts():
        return EmptyState(
            "file-text",
            translate("Compare", "No transcripts yet"),
            translate("Compare", "Two coders are compared on transcripts that both have coded."),
            primary(
                translate("Compare", "Add transcripts…"),
                lambda: desk.go(Place("transcripts", item="add")),
            ),
        )
    if len(read.coders()) < 2:
        return EmptyState(
            "users",
            translate("Compare", "One coder so far"),
            translate(
                "Compare",
                "A second coder joins through your name at the top right; from then on this page "
                "shows where the two of you agree and where you differ.",
            ),
            primary(translate("Compare", "Go on coding"), lambda: desk.go(Place("coding"))),
        )
    if found is not None and not found.transcripts and _all_left_out(found):
        return EmptyState(
            "filter",
            translate("Compare", "Nothing to compare in these parts"),
            translate(
                "Compare", "No transcript both finished has what is counted: {limit}."
            ).format(limit=desk.limit.phrase),
            primary(translate("Compare", "Count whole sessions"), lambda: desk.count_only(Limit())),
        )
    if found is None or not found.transcripts:
        return EmptyState(
            "columns-2",
            translate("Compare", "Nothing to compare yet"),
            translate("Compare", "Comparison starts when both have marked a transcript finished."),
            primary(translate("Compare", "Go on coding"), lambda: desk.go(Place("coding"))),
            link(translate("Compare", "See who is how far"), lambda: desk.go(Place("transcripts"))),
        )
    if not found.rows:
        return EmptyState(
            "tag",
            translate("Compare", "No codes yet"),
            translate("Compare", "Once there are codes, each gets a row here."),
            primary(translate("Compare", "Go on coding"), lambda: desk.go(Place("coding"))),
        )
    return None


def _all_left_out(found: Comparison) -> bool:
    """Whether some transcript would be compared if more of it were counted."""
    return any(one.why == NOTHING_COUNTED for one in found.excluded)
