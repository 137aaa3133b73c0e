"""The sessions at the left: all transcripts, or those of one session.

Called by `page`.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from workbench.model.ids import SessionId
from workbench.model.reading import Reader
from workbench.ui.appearance import font
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.labels import heading

ROW = 32


class SessionsPanel(QFrame):
    """A list of which one row is chosen; `chosen` carries a session, or None for all."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self.setProperty("kind", "left")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sessions"))
        self.list.setFont(font(13, tabular=True))
        self.list.setSpacing(1)
        title = heading(self.tr("Sessions"))
        fill(QVBoxLayout(self), title, self.list, margins=(16, 16, 8, 8), gap=12)
        self.list.currentRowChanged.connect(lambda _: self.chosen.emit(self.session()))

    def session(self) -> SessionId | None:
        """The session that is chosen."""
        item = self.list.currentItem()
        id: SessionId | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return id

    def show_sessions(self, read: Reader) -> None:
        """Show the sessions as they are now; what is chosen stays chosen."""
        before = self.session()
        counts = Counter(transcript.session for transcript in read.transcripts())
        rows: list[tuple[SessionId | None, str]] = [
            (None, self.tr("All transcripts") + f"   {sum(counts.values()):,}")
        ]
        rows += [(one.id, f"{one.label}   {counts[one.id]:,}") for one in read.sessions()]
        self.list.blockSignals(True)
        self.list.clear()
        for id, said in rows:
            item = QListWidgetItem(said)
            item.setData(Qt.ItemDataRole.UserRole, id)
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        ids = [id for id, _ in rows]
        self.list.setCurrentRow(ids.index(before) if before in ids else 0)
        self.list.blockSignals(False)
