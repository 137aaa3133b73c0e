"""Begin a memo: what it is about is chosen from a list one can type in, then its words.

Called by `page`. Memos about passages and codings begin where these are seen: while coding.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QVBoxLayout

from workbench.coding.memos import write_memo
from workbench.model.memo import MemoSubject
from workbench.model.reading import Reader
from workbench.model.study import STUDY
from workbench.ui.desk import Desk
from workbench.ui.memos.phrasing import sort_name
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import plain, primary
from workbench.ui.widgets.fields import Writing
from workbench.ui.widgets.labels import label

Subject = tuple[MemoSubject, str, str]
"""A thing a memo can be about: its kind, its id, its name."""


def subjects(read: Reader) -> list[Subject]:
    """Everything a memo can be begun about here, in the order of the study."""
    book = read.codebook()
    return [
        ("study", STUDY, read.study().title),
        *(("session", one.id, one.label) for one in read.sessions()),
        *(("transcript", one.id, one.name) for one in read.transcripts()),
        *(("participant", one.id, one.label) for one in read.participants()),
        *(("code", code.id, book.path(code.id)) for _, code in book.walk()),
        *(("theme", one.id, one.title) for one in read.themes()),
    ]


class NewMemo(QFrame):
    """A card over the list; `written` names the memo that was made."""

    written = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        """Make a hidden card."""
        super().__init__()
        self.setProperty("kind", "head")
        self._desk = desk
        self._subjects: list[Subject] = []
        self.about = QComboBox()
        self.about.setAccessibleName(self.tr("About"))
        self.about.setEditable(True)
        self.about.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.about.model(), self.about)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.about.setCompleter(completer)
        self.about.setMinimumWidth(320)
        self.field = Writing(self.tr("Words of the memo"), self.tr("Write a memo"), lines=4)
        fill(
            QVBoxLayout(self),
            row(label(self.tr("About"), 12, "ink2"), self.about, None),
            self.field,
            row(
                None,
                plain(self.tr("Cancel"), self.cancel),
                primary(self.tr("Write the memo"), self.write),
            ),
            margins=(22, 12, 22, 12),
            gap=8,
        )
        self.hide()

    def begin(self) -> None:
        """Show the card, ready to write about the study."""
        self._subjects = subjects(self._desk.read)
        self.about.clear()
        self.about.addItems([f"{sort_name(kind)}: {name}" for kind, _, name in self._subjects])
        self.field.show_text("")
        self.show()
        self.about.setFocus()
        written = self.about.lineEdit()
        if written is not None:
            written.selectAll()

    def write(self) -> None:
        """Write the memo about what is chosen."""
        desk = self._desk
        number = self.about.findText(self.about.currentText())
        if number < 0:
            said = self.tr("Nothing is called “{words}”: choose from the list.")
            desk.refused.emit(said.format(words=self.about.currentText()))
            return
        kind, subject, _ = self._subjects[number]
        done = desk.do(
            lambda: write_memo(
                desk.read,
                kind,
                subject,
                self.field.text(),
                by=desk.me,
                now=desk.now,
                make_id=desk.make_id,
            )
        )
        if done is not None:
            self.hide()
            self.written.emit(done.changes[0].id)

    def cancel(self) -> None:
        """Put the card away."""
        self.hide()
        self.left.emit()
