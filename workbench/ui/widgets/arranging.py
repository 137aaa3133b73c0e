"""Put widgets into a layout in an order, moving only those that stand elsewhere.

Called where a column of cards is shown anew: cards that stay keep focus and scrolling.

Called by the pages Quotes and Themes.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QWidget


def arrange(layout: QBoxLayout, widgets: Sequence[QWidget], first: int = 0) -> None:
    """Let `widgets` stand in this order from place `first` on; what is shown already stays."""
    for place, widget in enumerate(widgets, first):
        item = layout.itemAt(place)
        if item is None or item.widget() is not widget:
            layout.insertWidget(place, widget)
            widget.show()
