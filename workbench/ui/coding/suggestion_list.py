"""The list of suggested passages: each with the words it shares, and the passage it is like.

Called by `suggestion_panel`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from workbench.coding.suggesting.likeness import Place, Suggestion
from workbench.ui.appearance import colour, font, serif
from workbench.ui.models.keyed_rows import ROW, KeyedRows
from workbench.ui.models.keyed_rows import Index as RowIndex
from workbench.ui.text.positions import Positions
from workbench.ui.widgets.long_list import LongList

Index = QModelIndex | QPersistentModelIndex
AROUND, LINE, LINES = 14, 21, 2
LEFT, RIGHT, SCORE = 18, 18, 58


@dataclass(frozen=True, slots=True)
class Row:
    """A suggestion, where it is and who speaks there."""

    found: Suggestion
    where: str

    @property
    def key(self) -> tuple[str, int, int]:
        """What tells it from others."""
        return (self.found.transcript, self.found.start, len(self.found.words))


class SuggestionsModel(KeyedRows[Row]):
    """Suggestions, the likeliest first."""

    def __init__(self) -> None:
        """Begin without any."""
        super().__init__(lambda row: False)

    def told(self, row: Row, role: int) -> Any:
        """What a row says."""
        found = row.found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            alike = self.tr("{n} % alike").format(n=found.likeness)
            like = self.tr("like: {words}").format(words=found.example_words)
            return ", ".join(
                " ".join(part.split()) for part in (found.words, row.where, alike, like)
            )
        return None


class SuggestionsView(LongList):
    """Enter and Y accept, N passes over, O opens, Esc leaves."""

    accepted = Signal()
    passed = Signal()
    opened = Signal()
    left = Signal()

    def __init__(self, model: SuggestionsModel) -> None:
        """Show a model."""
        super().__init__(self.tr("Passages that may be alike"))
        self.rows = model
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_Delegate(self))
        self.setModel(model)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def current(self) -> Row | None:
        """The suggestion one is at."""
        return self.rows.row_at(self.currentIndex())

    def be_at(self, number: int) -> None:
        """Be at a suggestion, or at the last where there are fewer."""
        if self.rows.rows():
            self.setCurrentIndex(self.rows.index(min(number, len(self.rows.rows()) - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide by key."""
        keys = Qt.Key
        acts = {
            keys.Key_Return: self.accepted,
            keys.Key_Enter: self.accepted,
            keys.Key_Y: self.accepted,
            keys.Key_N: self.passed,
            keys.Key_O: self.opened,
            keys.Key_Escape: self.left,
        }
        act = acts.get(keys(event.key()))
        if act is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            act.emit()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Draws a suggestion: its words on two lines, then where it is and what it is like."""

    def sizeHint(self, option: QStyleOptionViewItem, index: RowIndex) -> QSize:
        """As tall as its words need, on two lines at most."""
        view = self.parent()
        assert isinstance(view, QListView)
        found: Suggestion = index.data(ROW).found
        width = view.viewport().width() - LEFT - RIGHT - SCORE - 10
        _, lines = _laid_out(found.words, found.shared, serif(15), width, LINES)
        return QSize(0, AROUND + LINE * (min(len(lines), LINES) + 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        """Draw a row."""
        row: Row = index.data(ROW)
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accent_bg"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colour("accent"))
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colour("line_soft")
        )
        room = rect.adjusted(LEFT, 7, -RIGHT, -7)
        score = QRectF(room.right() - SCORE, room.top(), SCORE, LINE)
        painter.setFont(font(12, tabular=True))
        painter.setPen(colour("ink2"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(score, right, self.tr("{n} %").format(n=row.found.likeness))
        words = room.adjusted(0, 0, -SCORE - 10, 0)
        _paint_words(painter, words, row.found.words, row.found.shared, serif(15), "ink", LINES)
        foot = QRectF(room.left(), room.bottom() - LINE, room.width(), LINE)
        metrics = QFontMetricsF(font(12))
        where = metrics.elidedText(row.where, Qt.TextElideMode.ElideRight, room.width() * 0.42)
        painter.setFont(font(12))
        painter.setPen(colour("ink3"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, where)
        foot.setLeft(foot.left() + metrics.horizontalAdvance(where) + 16)
        like = self.tr("like: {words}").format(words=row.found.example_words)
        shift = len(like) - len(row.found.example_words)
        places = [(start + shift, end + shift) for start, end in row.found.example_shared]
        _paint_words(painter, foot.adjusted(0, 2, 0, 0), like, places, font(12), "ink2", 1)
        painter.restore()


def _laid_out(
    words: str, shared: Sequence[Place], face: QFont, width: float, most: int
) -> tuple[QTextLayout, list[QTextLine]]:
    """Words on lines, one more than may be shown where they do not fit; those shared bold."""
    flat = "".join(" " if letter.isspace() else letter for letter in words)
    units = Positions(flat)
    layout = QTextLayout(flat, face)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    ranges = []
    for start, end in shared:
        strong = QTextLayout.FormatRange()
        strong.start = units.to_units(start)
        strong.length = units.to_units(end) - strong.start
        strong.format = bold
        ranges.append(strong)
    layout.setFormats(ranges)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    lines: list[QTextLine] = []
    layout.beginLayout()
    while len(lines) <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(40.0, width - (14 if len(lines) == most - 1 else 0)))
        lines.append(line)
    layout.endLayout()
    return layout, lines


def _paint_words(
    painter: QPainter,
    room: QRectF,
    words: str,
    shared: Sequence[Place],
    face: QFont,
    tone: str,
    most: int,
) -> None:
    """Draw words on so many lines at most, those that are shared bold."""
    layout, lines = _laid_out(words, shared, face, room.width(), most)
    painter.setPen(colour(tone))
    for number, line in enumerate(lines[:most]):
        line.draw(painter, QPointF(room.left(), room.top() + number * LINE - line.y()))
    if len(lines) > most:
        last = lines[most - 1]
        at = QPointF(room.left() + last.naturalTextWidth(), room.top() + (most - 1) * LINE)
        painter.setFont(face)
        painter.drawText(at + QPointF(0, last.ascent()), "…")
    layout.clearLayout()
