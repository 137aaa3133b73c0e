"""What the page Codings shows where there is nothing to show, with a way out.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from workbench.ui.widgets.empty import EmptyState


def nothing(less: QPushButton, everywhere: QPushButton) -> EmptyState:
    """No passage answers the question."""
    return EmptyState(
        "tag",
        _tr("No passage answers this"),
        _tr("Ask for less: take a step away, choose another code, or look in more places."),
        less,
        everywhere,
    )


def nothing_coded(go: QPushButton) -> EmptyState:
    """Nothing is coded, as far as the coder at work may see."""
    return EmptyState(
        "tag",
        _tr("Nothing is coded yet"),
        _tr("Passages are found here by their codes as soon as some words have one."),
        go,
    )


def unanswerable() -> EmptyState:
    """The question makes no sense; the sentence says why."""
    return EmptyState("triangle-alert", _tr("This cannot be answered"), "")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Codings", words)
