"""A field in which a code is chosen, by its path or by some letters of it.

Called by the pages Search and Codings.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QCompleter, QListView

from workbench.model.codebook import Codebook
from workbench.model.ids import CodeId
from workbench.ui.appearance import font
from workbench.ui.widgets.marks import paint_swatch

SIDE = 12


class CodeChoice(QComboBox):
    """All codes with their paths; some letters of a name are enough to find one."""

    def __init__(self) -> None:
        """Choose none."""
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Code"))
        self.setFont(font(13))
        self.setFixedHeight(32)
        self.setMinimumWidth(220)
        self.setMaximumWidth(340)
        self.setMaxVisibleItems(14)
        self.setIconSize(QSize(SIDE, SIDE))
        field = self.lineEdit()
        if field is not None:
            field.setProperty("kind", "bare")
            field.setPlaceholderText(self.tr("Choose a code"))
            field.setAccessibleName(self.tr("Code"))
            field.returnPressed.connect(self._take_first)
            field.textChanged.connect(self._emptied)
            field.editingFinished.connect(lambda: field.setCursorPosition(0))
            self.currentIndexChanged.connect(lambda _: field.setCursorPosition(0))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(10)
        offered = QListView()
        completer.setPopup(offered)
        offered.setIconSize(self.iconSize())
        offered.setProperty("kind", "offered")
        self.setCompleter(completer)

    def show_codes(self, book: Codebook) -> None:
        """Offer a codebook; what is chosen stays chosen."""
        chosen = self.code()
        self.blockSignals(True)
        self.clear()
        for _, code in book.walk():
            self.addItem(swatch(code.colour), book.path(code.id), code.id)
        self.setCurrentIndex(self.findData(chosen) if chosen is not None else -1)
        self.blockSignals(False)
        field = self.lineEdit()
        if field is not None:
            field.setCursorPosition(0)

    def _emptied(self, words: str) -> None:
        """An empty field names no code: its colour goes with its name."""
        if not words and self.currentIndex() >= 0:
            self.setCurrentIndex(-1)

    def _take_first(self) -> None:
        """Enter after some letters takes the first of the codes that are offered for them."""
        words, completer = self.currentText().strip(), self.completer()
        if not words or self.code() is not None or completer is None:
            return
        completer.setCompletionPrefix(words)
        number = self.findText(completer.currentCompletion())
        if number >= 0:
            self.setCurrentIndex(number)
            self.activated.emit(number)

    def code(self) -> CodeId | None:
        """The code that is named in the field."""
        number = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return CodeId(self.itemData(number)) if number >= 0 else None

    def choose(self, code: CodeId) -> None:
        """Choose a code."""
        self.setCurrentIndex(self.findData(code))


def swatch(code_colour: int) -> QIcon:
    """A code's colour (0..39) as an icon."""
    drawn = QPixmap(SIDE * 2, SIDE * 2)
    drawn.setDevicePixelRatio(2)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_swatch(painter, QRectF(0, 0, SIDE, SIDE), code_colour)
    painter.end()
    return QIcon(drawn)
