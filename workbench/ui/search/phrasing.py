"""What the page says of what was found.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.coding.finding.find import Findings
from workbench.ui.widgets.counts import several


def counted(found: Findings) -> str:
    """What was counted: "41 places in 33 turns of 4 transcripts", and how many are listed."""
    said = _tr("{places} in {turns} of {transcripts}").format(
        places=several(found.total, _tr("1 place"), _tr("{n} places")),
        turns=several(found.turns, _tr("1 turn"), _tr("{n} turns")),
        transcripts=several(found.transcripts, _tr("1 transcript"), _tr("{n} transcripts")),
    )
    if len(found.hits) < found.total:
        listed = _tr("the first {n} are listed").format(n=f"{len(found.hits):,}")
        return f"{said}; {listed}"
    return said


def unseen(found: Findings) -> str:
    """That others may have coded what the coder at work may not see; "" when there is nothing."""
    if not found.unseen:
        return ""
    return several(
        found.unseen,
        _tr(
            "1 transcript is not finished by you: what others coded in it stays unseen and "
            "is not searched."
        ),
        _tr(
            "{n} transcripts are not finished by you: what others coded in them stays unseen "
            "and is not searched."
        ),
    )


def nothing(*, limited: bool, counting: str, none: str) -> str:
    """Why nothing was found, as far as one can say."""
    said = _tr("No turn has it.")
    if none.strip():
        said = _tr("No turn has it without the words it must not have.")
    if limited:
        said = _tr("No turn has it within these limits.")
    if counting:
        only = _tr("What is counted everywhere in the window is looked at: {limit}.")
        said = f"{said} {only.format(limit=counting[:1].lower() + counting[1:])}"
    return said


def _tr(words: str) -> str:
    return QCoreApplication.translate("Search", words)
