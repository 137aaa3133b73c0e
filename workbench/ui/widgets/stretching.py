"""Let one widget of a row take the width that is left. Called by the pages of the window."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QSizePolicy, QWidget

W = TypeVar("W", bound=QWidget)


def stretched(widget: W) -> W:
    """Let a widget take all the width its row has left, and return it."""
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    policy.setHorizontalStretch(1)
    widget.setSizePolicy(policy)
    return widget
