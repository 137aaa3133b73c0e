"""The list of files on their way in, with how each of them stands. Called by `import_panel`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from workbench.ui.appearance import font, look
from workbench.ui.icons import icon
from workbench.ui.transcripts.importing.candidate import Candidate
from workbench.ui.widgets.labels import plain_tip

ROW = 32
translate = QCoreApplication.translate


class FileList(QListWidget):
    """Files that are read, then those that wait; `left_out` asks to leave out the chosen one."""

    left_out = Signal()

    def __init__(self) -> None:
        """Begin without files."""
        super().__init__()
        self.setAccessibleName(translate("Transcripts", "Files"))
        self.setFont(font(13))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIconSize(QSize(16, 16))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._states: list[tuple[str, str]] = []
        look().changed.connect(self._tint)

    def show_files(self, candidates: Sequence[Candidate], waiting: Sequence[str]) -> None:
        """Show files; the row that is chosen stays, where it can."""
        states = [(one.path.name, _state(one)) for one in candidates]
        states += [(name, "waits") for name in waiting]
        while self.count() > len(states):
            self.takeItem(self.count() - 1)
        while self.count() < len(states):
            item = QListWidgetItem("")
            item.setSizeHint(QSize(0, ROW))
            self.addItem(item)
        for number, state in enumerate(states):
            if number >= len(self._states) or self._states[number] != state:
                self._show(number, *state)
        self._states = states
        if self.currentRow() < 0 and candidates:
            self.setCurrentRow(0)

    def _show(self, number: int, name: str, state: str) -> None:
        item = self.item(number)
        icon_name, tone, said = _looks()[state]
        item.setText(name)
        item.setToolTip(plain_tip(said.format(file=name)))
        item.setIcon(icon(icon_name, tone, 16))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said.format(file=name))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(Qt.ItemFlag.NoItemFlags if state == "waits" else flags)

    def _tint(self) -> None:
        for number, state in enumerate(self._states):
            self._show(number, *state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the chosen file out on Del."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.left_out.emit()
        else:
            super().keyPressEvent(event)


def _state(candidate: Candidate) -> str:
    if candidate.stale:
        return "looked at"
    return "ready" if candidate.ready else "refused"


def _looks() -> dict[str, tuple[str, str, str]]:
    return {
        "ready": ("circle-check", "success", translate("Transcripts", "{file}, ready")),
        "refused": ("circle-alert", "warning", translate("Transcripts", "{file}, needs a look")),
        "looked at": ("circle-dashed", "ink3", translate("Transcripts", "{file}, looked at again")),
        "waits": ("circle-dashed", "ink3", translate("Transcripts", "{file}, waits to be read")),
    }
