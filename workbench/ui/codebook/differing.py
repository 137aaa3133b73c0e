"""Two versions of a definition, field by field, with the words marked that went and that came.

Called by `history_panel` and `queue_part`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from workbench.model.codebook import DEFINING, Definition
from workbench.transcripts.correcting.aligning import align
from workbench.ui.appearance import MEDIUM, SEMIBOLD, colour, font, look
from workbench.ui.codebook.wording import field_name
from workbench.ui.widgets.boxes import clear, fill
from workbench.ui.widgets.labels import label, quiet

translate = QCoreApplication.translate

Stretch = tuple[int, int]


class MarkedWords(QTextEdit):
    """A text that can be read and selected, some stretches of it marked.

    What went is struck out, what came is underlined; both have a ground of their own.
    """

    def __init__(self, name: str, text: str, marked: list[Stretch], *, came: bool) -> None:
        """Show a text; `marked` are stretches of code points."""
        super().__init__()
        self._text, self._marked, self._came = text, marked, came
        said = text or translate("CodebookPage", "nothing")
        self.setAccessibleName(f"{name}: {said}")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent; border: none; padding: 0;")
        self.setFont(font(13))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        look().changed.connect(self._write)
        self._write()

    def _write(self) -> None:
        self.clear()
        cursor = self.textCursor()
        if not self._text:
            cursor.insertText("–", self._format(marked=False, tone="ink3"))
        at = 0
        for start, end in self._marked:
            cursor.insertText(self._text[at:start], self._format(marked=False))
            cursor.insertText(self._text[start:end], self._format(marked=True))
            at = end
        cursor.insertText(self._text[at:], self._format(marked=False))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def _format(self, *, marked: bool, tone: str = "ink") -> QTextCharFormat:
        look_of = QTextCharFormat()
        look_of.setFont(font(13, MEDIUM if marked else font(13).weight()))
        look_of.setForeground(colour(tone))
        if marked:
            look_of.setFontStrikeOut(not self._came)
            look_of.setFontUnderline(self._came)
            look_of.setBackground(QColor(look().tokens.codes[12 if self._came else 4].tint))
        return look_of

    def _fit(self) -> None:
        self.setFixedHeight(max(20, round(self.document().size().height()) + 2))


class Differences(QWidget):
    """Two definitions, the earlier above or at the left of the later."""

    def __init__(self, *, beside: bool) -> None:
        """Begin empty; with `beside` the two stand side by side."""
        super().__init__()
        self._beside = beside
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self.texts: list[MarkedWords] = []

    def show_two(
        self, older: Definition, newer: Definition, *, heads: tuple[str, str], whole: bool = False
    ) -> None:
        """Show what differs, and with `whole` also what is alike. `heads` name the two."""
        clear(self._layout)
        self.texts = []
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(4)
        if self._beside:
            for side, words in enumerate(heads):
                grid.addWidget(label(words, 12, "ink2", MEDIUM), 0, side)
                grid.setColumnStretch(side, 1)
        line = 1
        for field in DEFINING:
            before, after = getattr(older, field), getattr(newer, field)
            if before == after and not (whole and before):
                continue
            line = self._add(grid, line, field, (before, after), heads)
        holder = QWidget()
        holder.setLayout(grid)
        self._layout.addWidget(holder)
        if line == 1:
            alike = translate("CodebookPage", "Both say the same.")
            fill(self._layout, quiet(alike, 12, "ink2"), gap=12)

    def _add(
        self,
        grid: QGridLayout,
        line: int,
        field: str,
        texts: tuple[str, str],
        heads: tuple[str, str],
    ) -> int:
        edits = align(*texts)
        went = [(edit.start, edit.end) for edit in edits if edit.start < edit.end]
        came = [(edit.new_start, edit.new_end) for edit in edits if edit.new_start < edit.new_end]
        name = field_name(field)
        grid.addWidget(label(name, 12, "ink", SEMIBOLD), line, 0, 1, 2)
        sides = [
            MarkedWords(f"{name}, {heads[0]}", texts[0], went, came=False),
            MarkedWords(f"{name}, {heads[1]}", texts[1], came, came=True),
        ]
        if texts[0] == texts[1] and not self._beside:
            sides.pop(0)
        self.texts += sides
        for n, side in enumerate(sides):
            if self._beside:
                grid.addWidget(side, line + 1, n, Qt.AlignmentFlag.AlignTop)
            else:
                grid.addWidget(side, line + 1 + n, 0, 1, 2)
        return line + 2 + (0 if self._beside else len(sides) - 1)
