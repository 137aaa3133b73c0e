"""What a page shows when there is nothing yet: one sentence, one button, at most one link.

Called by the pages of the window.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.ui.appearance import SEMIBOLD
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.labels import IconLabel, label


class EmptyState(QWidget):
    """An icon, one sentence, and the way out."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        sentence: str,
        button: QPushButton | None = None,
        other: QPushButton | None = None,
    ) -> None:
        """Say what is missing and how to get it."""
        super().__init__()
        told = label(sentence, 13, "ink2", wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        told.setFixedWidth(420)
        named = label(title, 16, "ink", SEMIBOLD)
        named.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence = told
        buttons = [widget for widget in (button, other) if widget is not None]
        fill(
            QVBoxLayout(self),
            None,
            row(None, IconLabel(icon_name, "ink3", 30), None),
            6,
            named,
            row(None, told, None),
            8,
            row(None, *buttons, None, gap=12),
            None,
            gap=6,
        )
