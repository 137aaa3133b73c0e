"""How the letters of a text file are stored, with what the other ways would read.

Called by `file_details`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from workbench.model.errors import WorkbenchError
from workbench.transcripts.encodings import Encoding, friendly
from workbench.transcripts.reading import encodings_for
from workbench.ui.appearance import font
from workbench.ui.tasks import Tasks
from workbench.ui.transcripts.importing.candidate import Candidate
from workbench.ui.widgets.boxes import clear, fill, row
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.labels import Elided, quiet

NOTHING_TELLS = "–"


class Letters(QWidget):
    """One line; unfolded it offers the other encodings. `chosen` carries the name of one."""

    chosen = Signal(str)

    def __init__(self, tasks: Tasks) -> None:
        """Make the line; alternatives are worked out in a task when they are asked for."""
        super().__init__()
        self._tasks = tasks
        self._candidate: Candidate | None = None
        self.told = quiet("", 12, "ink2")
        self.change = link(self.tr("Read them another way"), self._unfold)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._group = QButtonGroup(self)
        self.options: dict[str, QRadioButton] = {}
        fill(QVBoxLayout(self), row(self.told, self.change, None, gap=12), self._holder, gap=8)

    def show_file(self, candidate: Candidate) -> None:
        """Say how the letters of a file were read; hidden where its format says it."""
        source = candidate.source
        encoding = source.encoding if source is not None else ""
        self.setVisible(bool(encoding))
        if candidate is self._candidate:
            return
        self._candidate = candidate
        self.told.setText(self.tr("Letters read as {how}").format(how=friendly(encoding)))
        self._fold()

    def _fold(self) -> None:
        clear(self._grid)
        for option in self.options.values():
            self._group.removeButton(option)
        self.options = {}
        self._holder.hide()
        self.change.setVisible(True)

    def _unfold(self) -> None:
        candidate = self._candidate
        if candidate is None:
            return
        self.change.hide()
        path = candidate.path
        self._tasks.run(_finding(path), lambda found: self._show(candidate, found))

    def _show(self, candidate: Candidate, found: tuple[Encoding, ...]) -> None:
        if candidate is not self._candidate or candidate.source is None:
            return
        self._fold()
        self.change.hide()
        if len(found) < 2:
            self.told.setText(
                self.tr("Letters read as {how}; every other way reads the same.").format(
                    how=friendly(candidate.source.encoding)
                )
            )
            return
        for number, encoding in enumerate(found):
            option = QRadioButton(encoding.friendly)
            option.setFont(font(13))
            option.setChecked(encoding.friendly == friendly(candidate.source.encoding))
            option.clicked.connect(self._choosing(encoding.name))
            self._group.addButton(option)
            self.options[encoding.name] = option
            self._grid.addWidget(option, number, 0)
            self._grid.addWidget(Elided(encoding.sample or NOTHING_TELLS, 13), number, 1)
        self._holder.show()

    def _choosing(self, name: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(name)


def _finding(path: Path) -> Callable[[], tuple[Encoding, ...]]:
    def find() -> tuple[Encoding, ...]:
        try:
            return encodings_for(path)
        except WorkbenchError:
            return ()

    return find
