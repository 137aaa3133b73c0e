"""What is to be known of the study that was opened: a bar that can be put away.

Called by `workspace`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.buttons import ToolButton, plain
from workbench.ui.widgets.labels import IconLabel, label


class Notice(QFrame):
    """A sentence over the pages with a way to save a copy; hidden when there is nothing to say."""

    def __init__(self, sentence: str, save_copy: Callable[[], object]) -> None:
        """Say a sentence."""
        super().__init__()
        self.setProperty("kind", "notice")
        self.said = label(sentence, 13, "ink", wrap=True)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.save = plain(self.tr("Save a copy…"), save_copy)
        self.close_button = ToolButton("x", self.tr("Close this notice"), self.hide, px=15, side=26)
        fill(
            QHBoxLayout(self),
            IconLabel("triangle-alert", "warning", 16),
            self.said,
            self.save,
            self.close_button,
            margins=(18, 8, 14, 8),
            gap=10,
        )
        self.setVisible(bool(sentence))
