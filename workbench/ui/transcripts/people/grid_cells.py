"""The cells of a grid: the right field for each column, and what was refused in warning.

Called by `grid` and by the panels that have one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workbench.ui.appearance import colour, font
from workbench.ui.models.snapshot_table import VALUE
from workbench.ui.transcripts.table import Index, RowDelegate

HINTS = QAbstractItemDelegate.EndEditHint


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a cell could not take what was written into it."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Writing:
    """How a column is written in: one of `choices`, or words of which `fits` says if they fit."""

    choices: tuple[str, ...] = ()
    hint: str = ""
    fits: Callable[[str], bool] | None = None


class CellDelegate(RowDelegate):
    """Cells with the right field for what stands in their column; refused ones in warning."""

    def __init__(self, writing: Callable[[int], Writing], parent: QTableView) -> None:
        """Ask `writing` how a column is written in."""
        super().__init__(parent)
        self._writing = writing

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Show what was refused in the colour of warnings."""
        super().initStyleOption(option, index)
        if isinstance(index.data(VALUE), Refusal):
            option.palette.setColor(option.palette.ColorRole.Text, colour("warning"))
            option.palette.setColor(option.palette.ColorRole.HighlightedText, colour("warning"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell, with a mark where it was refused."""
        super().paint(painter, option, index)
        if isinstance(index.data(VALUE), Refusal):
            rect = QRect(option.rect)
            painter.fillRect(rect.left(), rect.top() + 6, 3, rect.height() - 12, colour("warning"))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list of choices, or a field that shows at once whether its words fit."""
        writing = self._writing(index.column())
        if writing.choices:
            choice = QComboBox(parent)
            choice.setFont(font(13))
            choice.addItems(list(writing.choices))
            choice.activated.connect(lambda _: self._done(choice))
            return choice
        line = QLineEdit(parent)
        line.setFont(font(13))
        line.setPlaceholderText(writing.hint)
        if writing.fits is not None:
            fits = writing.fits
            line.textChanged.connect(lambda text: _tint(line, fits(text)))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what stands in the cell."""
        said = str(index.data() or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findText(said)))
        elif isinstance(editor, QLineEdit):
            editor.setText(said)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Write what was chosen."""
        said = editor.currentText() if isinstance(editor, QComboBox) else ""
        said = editor.text() if isinstance(editor, QLineEdit) else said
        index.model().setData(index, said)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Fill the cell, but for the hair line below."""
        editor.setGeometry(QRect(option.rect).adjusted(1, 4, -1, -5))

    def _done(self, choice: QComboBox) -> None:
        self.commitData.emit(choice)
        self.closeEditor.emit(choice, HINTS.SubmitModelCache)


def _tint(line: QLineEdit, fits: bool) -> None:
    """Show whether what stands in a field fits."""
    palette = line.palette()
    tone = "ink" if fits else "warning"
    palette.setColor(palette.ColorRole.Text, colour(tone))
    line.setPalette(palette)
    line.setStyleSheet("" if fits else f"color: {colour(tone).name()};")
