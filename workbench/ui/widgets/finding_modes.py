"""The ways of finding words, in plain words.

Called by the page Search and by the find bar of the page Coding.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.coding.finding.find import Mode


def modes() -> tuple[tuple[Mode, str], ...]:
    """Each way of finding with its name, the usual one first."""
    return (
        ("phrase", _tr("These words together")),
        ("all", _tr("All of these words")),
        ("any", _tr("Any of these words")),
        ("near", _tr("Near each other")),
        ("fuzzy", _tr("Sounds like")),
        ("regex", _tr("Regular expression")),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Search", words)
