"""Write the words of one turn: who speaks, what, and where it is parted in two.

Called by the page Correcting and by the coding page.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.transcripts.correcting.corrected import Part
from workbench.ui.appearance import font, serif
from workbench.ui.widgets.boxes import fill, throw_away

PARAGRAPH = "\u2029"


class WordsField(QPlainTextEdit):
    """Words of a transcript; they come back as they were given, also rare blanks."""

    def __init__(self, name: str) -> None:
        """Make an empty field; `name` is what a screen reader says."""
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(serif(16))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(84)

    def words(self) -> str:
        """What stands in the field."""
        return self.document().toRawText().replace(PARAGRAPH, "\n")

    def cut(self) -> str:  # type: ignore[override]
        """Take out what follows the cursor and return it."""
        cursor = self.textCursor()
        cursor.clearSelection()
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        rest = cursor.selectedText().replace(PARAGRAPH, "\n")
        cursor.removeSelectedText()
        return rest


class _PartRow(QWidget):
    """One speaker and what they say."""

    changed = Signal()

    def __init__(self, labels: Sequence[str]) -> None:
        super().__init__()
        self.speaker = QComboBox()
        self.speaker.setEditable(True)
        self.speaker.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.speaker.addItems(list(labels))
        self.speaker.setAccessibleName(self.tr("Who speaks"))
        self.speaker.setFont(font(13))
        self.words = WordsField(self.tr("What is said"))
        fill(QVBoxLayout(self), self.speaker, self.words, gap=6)
        self.speaker.currentTextChanged.connect(lambda _: self.changed.emit())
        self.words.textChanged.connect(self.changed.emit)

    def show_part(self, part: Part) -> None:
        with QSignalBlocker(self.speaker), QSignalBlocker(self.words):
            self.speaker.setEditText(part.label or "")
            self.words.setPlainText(part.words)

    def part(self) -> Part:
        return Part(self.speaker.currentText().strip() or None, self.words.words())


class TurnEditor(QWidget):
    """The parts of one turn; `edited` is sent whenever something is written."""

    edited = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._labels: tuple[str, ...] = ()
        self.rows: list[_PartRow] = []
        self._layout = QVBoxLayout(self)
        fill(self._layout, gap=12)

    def show_parts(self, parts: Sequence[Part], labels: Sequence[str]) -> None:
        """Show what a turn is, or has become; `labels` are those to choose from."""
        self._labels = tuple(labels)
        while self.rows:
            throw_away(self.rows.pop())
        for part in parts:
            self._add(part, len(self.rows))

    def parts(self) -> list[Part]:
        """What stands in the fields."""
        return [row.part() for row in self.rows]

    def part_turn(self) -> None:
        """Begin a new turn at the cursor; who speaks in it is to be chosen."""
        here = next((n for n, row in enumerate(self.rows) if row.words.hasFocus()), None)
        number = len(self.rows) - 1 if here is None else here
        if number < 0:
            return
        row = self.rows[number]
        with QSignalBlocker(row.words):
            rest = row.words.cut()
        made = self._add(Part(row.part().label, rest.strip()), number + 1)
        made.speaker.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def write(self) -> None:
        """Put the cursor into the words."""
        if self.rows:
            self.rows[0].words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, part: Part, place: int) -> _PartRow:
        row = _PartRow(self._labels)
        row.show_part(part)
        row.changed.connect(self.edited.emit)
        self.rows.insert(place, row)
        self._layout.insertWidget(place, row, 1)
        return row
