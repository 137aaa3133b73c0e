"""What becomes of known names when the report is exported, as a line of the checks.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.project.guarding import Guard
from workbench.report.readiness import Check
from workbench.ui.widgets.counts import several


def names_check(guard: Guard) -> Check:
    """Whether the report will be scanned for names; without a list there is nothing to look for."""
    if guard.locked is not None:
        sentence = _tr("The key to the pseudonyms is locked: the report is not scanned for names.")
    elif guard.pseudonyms is None:
        sentence = _tr("There is no list of pseudonyms, so no names are looked for.")
    else:
        sentence = several(
            len(guard.pseudonyms),
            _tr("1 known name is looked for before the report is written."),
            _tr("{n} known names are looked for before the report is written."),
        )
    return Check("", guard.locked is None, sentence, "", "transcripts", item="pseudonyms")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Report", words)
