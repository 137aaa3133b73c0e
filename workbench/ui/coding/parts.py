"""The centre of the coding page: head, find bar, transcript and foot, or what to do first.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.ui.coding.find_bar import FindBar
from workbench.ui.coding.foot import Foot
from workbench.ui.coding.head import DocumentHead
from workbench.ui.coding.suggestion_panel import SuggestionPanel
from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.buttons import primary
from workbench.ui.widgets.empty import EmptyState


class Centre(QStackedWidget):
    """The transcript with its frame. `add_asked` is the way out of an empty study."""

    add_asked = Signal()

    def __init__(
        self,
        head: DocumentHead,
        find: FindBar,
        view: TranscriptView,
        suggestions: SuggestionPanel,
        foot: Foot,
    ) -> None:
        """Put the parts under one another."""
        super().__init__()
        document = QWidget()
        layout = QVBoxLayout(document)
        fill(layout, head, find, view, suggestions, foot, gap=0)
        layout.setStretch(2, 1)
        self._empty = EmptyState(
            "file-text",
            self.tr("No transcripts yet"),
            self.tr("Add some on the Transcripts page; then they can be coded here."),
            primary(self.tr("Add transcripts…"), self.add_asked.emit, "file-plus"),
        )
        self.addWidget(document)
        self.addWidget(self._empty)

    def show_empty(self, empty: bool) -> None:
        """Show the way out, or the transcript."""
        self.setCurrentIndex(1 if empty else 0)
