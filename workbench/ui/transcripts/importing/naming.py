"""What a transcript will be called, and the session it belongs to; a new one is described.

Called by `file_details`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workbench.model.names import folded
from workbench.model.occasion import SESSION_KINDS
from workbench.transcripts.importing import Occasion
from workbench.ui.appearance import MEDIUM, font
from workbench.ui.transcripts.importing.candidate import Candidate
from workbench.ui.widgets.boxes import column, fill, row
from workbench.ui.widgets.buttons import link
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import label
from workbench.ui.widgets.stretching import stretched


class Naming(QWidget):
    """Name and session; `name_written`, `session_written` and `occasion_written` carry them,
    `session_for_all` asks for the same session for every file."""

    name_written = Signal(str)
    session_written = Signal(str)
    occasion_written = Signal(object)
    session_for_all = Signal()

    def __init__(self) -> None:
        """Make the fields."""
        super().__init__()
        self.name = Field(self.tr("Name of the transcript"), height=30)
        self.session = _choice(self.tr("Session"))
        self.session.setEditable(True)
        self.session.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.kind = _choice(self.tr("Kind of session"))
        for kind in SESSION_KINDS:
            self.kind.addItem(kind.capitalize(), kind)
        self.date = Field(self.tr("Date of the session"), self.tr("2026-03-14"), height=30)
        self.place = Field(
            self.tr("Place of the session"), self.tr("Town, room, online"), height=30
        )
        self.all = link(self.tr("Put all files into this session"), self.session_for_all.emit)
        self._new = row(
            stretched(named(self.tr("Kind of the new session"), self.kind)),
            stretched(named(self.tr("Date"), self.date)),
            stretched(named(self.tr("Place"), self.place)),
            gap=14,
        )
        names = row(
            stretched(named(self.tr("Name"), self.name)),
            stretched(named(self.tr("Session"), self.session)),
            gap=14,
        )
        self._all = row(self.all, None)
        fill(QVBoxLayout(self), names, self._new, self._all, gap=8)
        self._connect()

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._name)
        edit = self.session.lineEdit()
        assert edit is not None
        edit.editingFinished.connect(self._session)
        self.session.activated.connect(lambda _: self._session())
        self.kind.activated.connect(lambda _: self._occasion())
        self.date.editingFinished.connect(self._occasion)
        self.place.editingFinished.connect(self._occasion)

    def show_file(self, candidate: Candidate, known: Sequence[str], others: Sequence[str]) -> None:
        """Show a file; `known` are the sessions of the study, `others` those of other files."""
        with QSignalBlocker(self.session), QSignalBlocker(self.kind):
            if not self._session_is_being_written():
                self.session.clear()
                self.session.addItems(list(dict.fromkeys((*known, *others))))
                self.session.setEditText(candidate.session)
            occasion = candidate.choices.occasion
            self.kind.setCurrentIndex(max(0, self.kind.findData(occasion.kind)))
        for field, text in (
            (self.name, candidate.name),
            (self.date, occasion.held_on),
            (self.place, occasion.place),
        ):
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)
        self._new.setVisible(folded(candidate.session) not in map(folded, known))
        different = {folded(other) for other in others} - {folded(candidate.session)}
        self._all.setVisible(bool(different))

    def commit(self) -> None:
        """Send what was written last, also in a field that has the focus still."""
        self._name()
        self._session()
        if self._new.isVisibleTo(self):
            self._occasion()

    def _session_is_being_written(self) -> bool:
        edit = self.session.lineEdit()
        return edit is not None and edit.hasFocus() and edit.isModified()

    def _name(self) -> None:
        self.name.setModified(False)
        self.name_written.emit(" ".join(self.name.text().split()))

    def _session(self) -> None:
        edit = self.session.lineEdit()
        if edit is not None:
            edit.setModified(False)
        self.session_written.emit(" ".join(self.session.currentText().split()))

    def _occasion(self) -> None:
        self.date.setModified(False)
        self.place.setModified(False)
        kind = str(self.kind.currentData())
        self.occasion_written.emit(Occasion(kind, self.date.text(), self.place.text()))


def named(name: str, field: QWidget) -> QWidget:
    """A field under its name."""
    return column(label(name, 12, "ink2", MEDIUM), field, gap=4)


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setFont(font(13))
    made.setAccessibleName(name)
    made.setMinimumWidth(120)
    return made
