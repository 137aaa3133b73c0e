"""A list that stays quick with many thousands of rows: on paper, by pixels, never too wide.

Called by the lists of the pages Journal, Search, Codings, Memos and Autocode, and by the
suggestions on the page Coding.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

BATCH = 400
"""So many rows are laid out at once."""


class LongList(QListView):
    """An empty list; `name` is what a screen reader says."""

    def __init__(self, name: str) -> None:
        """Make a list without a model."""
        super().__init__()
        self.setProperty("kind", "paper")
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
