"""The passages that would be coded, under their transcripts, each with a box.

Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from workbench.coding.at_once.groups import Passage
from workbench.ui.appearance import MEDIUM, SEMIBOLD, colour, font, serif
from workbench.ui.icons import tinted
from workbench.ui.models.keyed_rows import ROW, KeyedRows
from workbench.ui.widgets.lines import paint_elided
from workbench.ui.widgets.long_list import LongList

Index = QModelIndex | QPersistentModelIndex
TICKED = ROW + 1
HEADING, HEIGHT, LEFT, BOX, WHO = 36, 32, 16, 16, 128
BEFORE = 0.4
"""So much of the room for words may lie before the passage."""


@dataclass(frozen=True, slots=True)
class Row:
    """A passage: who speaks and where, its words and what stands around; or a transcript's name."""

    passage: Passage | None
    who: str
    words: str
    before: str = ""
    after: str = ""

    @property
    def key(self) -> object:
        """What tells it from others."""
        return self.passage or self.who


class PreviewModel(KeyedRows[Row]):
    """Passages; all are ticked but those that were left out by hand."""

    ticked_changed = Signal()

    def __init__(self) -> None:
        """Begin without passages."""
        super().__init__(lambda row: row.passage is None)
        self.left_out: set[Passage] = set()

    def toggle(self, passages: Sequence[Passage]) -> None:
        """Clear the boxes of passages, or tick them where one of them is cleared."""
        if self.left_out.intersection(passages):
            self.left_out.difference_update(passages)
        else:
            self.left_out.update(passages)
        self.all_changed()
        self.ticked_changed.emit()

    def told(self, row: Row, role: int) -> Any:
        """What a row says, and whether it is ticked."""
        if role == TICKED:
            return None if row.passage is None else row.passage not in self.left_out
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words or row.who
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row.passage is None:
                return row.who
            out = row.passage in self.left_out
            return ", ".join((row.who, row.words, _tr("left out") if out else _tr("ticked")))
        return None


class Preview(LongList):
    """Space and a click on the box tick a passage; Enter and a double click show it."""

    opened = Signal(object)

    def __init__(self, model: PreviewModel) -> None:
        """Show a model."""
        super().__init__(_tr("Passages to be coded"))
        self.rows = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_Delegate(self))
        self.setModel(model)
        self.doubleClicked.connect(self._open)

    def toggle_current(self) -> None:
        """Tick the passages that are selected, or clear their boxes."""
        rows = (self.rows.row_at(index) for index in self.selectedIndexes())
        self.rows.toggle([row.passage for row in rows if row is not None and row.passage])

    def open_current(self) -> None:
        """Ask for the passage one is at to be shown in its transcript."""
        self._open(self.currentIndex())

    def _open(self, index: Index) -> None:
        row = self.rows.row_at(index)
        if row is not None and row.passage is not None:
            self.opened.emit(row.passage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick and open."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle_current()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.open_current()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick with a click on the box."""
        at = event.position().toPoint()
        row = self.rows.row_at(self.indexAt(at))
        if row is not None and row.passage is not None and at.x() < LEFT + BOX + 8:
            self.rows.toggle([row.passage])
            self.setCurrentIndex(self.indexAt(at))
            self.setFocus()
        else:
            super().mousePressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Draws a passage: its box, who speaks where, its first words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """How tall a row is."""
        return QSize(0, HEADING if index.data(ROW).passage is None else HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row: Row = index.data(ROW)
        rect = QRectF(option.rect)
        room = rect.adjusted(LEFT, 0, -LEFT, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.passage is None:
            painter.setPen(colour("ink"))
            paint_elided(painter, room.adjusted(0, 8, 0, 0), row.who, font(13, SEMIBOLD))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accent_bg"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colour("accent"))
        ticked = bool(index.data(TICKED))
        _box(painter, QRectF(room.left(), room.center().y() - BOX / 2, BOX, BOX), ticked)
        room.setLeft(room.left() + BOX + 10)
        painter.setPen(colour("ink" if ticked else "ink3"))
        who = QRectF(room.left(), room.top(), WHO - 8, room.height())
        paint_elided(painter, who, row.who, font(12, MEDIUM, tabular=True))
        room.setLeft(room.left() + WHO)
        self._words(painter, room, row, ticked)
        painter.restore()

    def _words(self, painter: QPainter, room: QRectF, row: Row, ticked: bool) -> None:
        """Draw the words; what stands around them is paler."""
        plain, strong = serif(14), serif(14)
        strong.setWeight(QFont.Weight.DemiBold if row.before or row.after else QFont.Weight.Normal)
        before = QFontMetricsF(plain).elidedText(
            row.before, Qt.TextElideMode.ElideLeft, room.width() * BEFORE
        )
        pieces = (
            (before, plain, "ink3"),
            (row.words, strong, "ink"),
            (row.after, plain, "ink3"),
        )
        for text, face, tone in pieces:
            if text and room.width() > 8:
                painter.setPen(colour(tone if ticked else "ink3"))
                paint_elided(painter, room, text, face)
                room.setLeft(room.left() + QFontMetricsF(face).horizontalAdvance(text))


def _box(painter: QPainter, square: QRectF, ticked: bool) -> None:
    painter.setPen(QPen(colour("accent" if ticked else "ink3"), 1))
    painter.setBrush(colour("accent" if ticked else "paper"))
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        mark = tinted("check", colour("accent_ink").name(), 12)
        painter.drawPixmap(int(square.left()) + 2, int(square.top()) + 2, mark)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Autocode", words)
