"""The memos of the list, and how each is drawn: what it is about, its words, who wrote it.

Called by `page`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.coding.noted import Noted
from workbench.ui.appearance import MEDIUM, colour, font
from workbench.ui.memos.phrasing import about_words, line_under
from workbench.ui.models.keyed_rows import ROW, KeyedRows

Index = QModelIndex | QPersistentModelIndex
LEFT, RIGHT, TOP = 22, 22, 11
ABOUT, LINE, LINES, UNDER = 18, 19, 3, 18
WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class MemoRow:
    """One memo of the list."""

    noted: Noted

    @property
    def key(self) -> str:
        """The id of the memo."""
        return self.noted.memo.id


class MemoModel(KeyedRows[MemoRow]):
    """Memos, the newest first."""

    def __init__(self) -> None:
        """Begin without memos."""
        super().__init__(lambda _: False)

    def told(self, row: MemoRow, role: int) -> Any:
        """What a memo says."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.noted.memo.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            one = row.noted
            said = (about_words(one), one.memo.text, line_under(one))
            return ". ".join(" ".join(words.split()) for words in said)
        return None


class MemoDelegate(QStyledItemDelegate):
    """Draws the memos of one list: three lines of their words at most."""

    def __init__(self, view: QListView) -> None:
        """Draw for a view."""
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """How tall a memo is."""
        row: MemoRow = index.data(ROW)
        tall = min(LINES * LINE, self._height(row.noted.memo.text))
        return QSize(0, TOP + ABOUT + 3 + tall + 3 + UNDER + TOP)

    def _height(self, text: str) -> int:
        width = max(80, self._view.viewport().width() - LEFT - RIGHT)
        room = QRect(0, 0, width, 10_000)
        lines = QFontMetrics(font(14)).boundingRect(room, WRAPPED, text[:2_000]).height()
        return max(LINE, lines)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a memo."""
        row: MemoRow = index.data(ROW)
        rect = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accent_bg"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colour("accent"))
        room = rect.adjusted(LEFT, TOP, -RIGHT, -TOP)
        _line(painter, room, about_words(row.noted), font(12, MEDIUM), "ink2")
        words = QRect(room.left(), room.top() + ABOUT + 3, room.width(), 0)
        words.setBottom(room.bottom() - UNDER - 3)
        painter.setFont(font(14))
        painter.setPen(colour("ink"))
        painter.setClipRect(words)
        painter.drawText(words, WRAPPED, row.noted.memo.text[:2_000])
        painter.setClipping(False)
        under = QRect(room.left(), room.bottom() - UNDER, room.width(), UNDER)
        _line(painter, under, line_under(row.noted), font(12, tabular=True), "ink3")
        painter.setPen(colour("line_soft"))
        painter.drawLine(rect.left() + LEFT, rect.bottom(), rect.right() - RIGHT, rect.bottom())
        painter.restore()


def _line(painter: QPainter, room: QRect, text: str, face: QFont, tone: str) -> None:
    painter.setFont(face)
    painter.setPen(colour(tone))
    metrics = QFontMetrics(face)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(QRect(room.left(), room.top(), room.width(), ABOUT), MIDDLE, shown)
