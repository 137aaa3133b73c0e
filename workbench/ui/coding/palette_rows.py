"""The rows of the palette: codes with the letters that were meant in bold, and a new one.

Called by `palette`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.coding.palette_search import Found
from workbench.model.codebook import Code
from workbench.ui.appearance import BOLD, MEDIUM, REGULAR, colour, font
from workbench.ui.icons import pixmap
from workbench.ui.widgets.marks import paint_swatch

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_ROW, _LAST_ROW, _LINE = 36, 42, 10


@dataclass(frozen=True)
class Choice:
    """One row: a code that was found, one that may be meant instead, or a new one.

    `on` tells that the passage has the code; `folder`, that it only opens.
    """

    kind: Literal["code", "near", "new"]
    found: Found | None = None
    words: str = ""
    key: str = ""
    code: Code | None = None
    on: bool = False
    folder: bool = False

    @property
    def said(self) -> str:
        """What a screen reader says."""
        if self.found is None:
            return self.words
        found, translate = self.found, QCoreApplication.translate
        parts = (
            found.code.name,
            found.alias and translate("Choice", "also called {name}").format(name=found.alias),
            found.parent,
            translate("Choice", "on this passage") if self.on else "",
            translate("Choice", "folder") if self.folder else "",
        )
        return ", ".join(filter(None, parts))


def height_of(choice: Choice) -> int:
    """How tall a row is: the last one stands under a line."""
    return _LAST_ROW + _LINE if choice.kind == "new" else _ROW


class Choices(QAbstractListModel):
    """The rows that are offered."""

    def __init__(self) -> None:
        """Offer nothing."""
        super().__init__()
        self.rows: tuple[Choice, ...] = ()

    def show(self, rows: Sequence[Choice]) -> None:
        """Offer other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many rows are offered."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row says."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()].said
        return None


class ChoiceDelegate(QStyledItemDelegate):
    """Draws one row of the palette."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the row."""
        return QSize(100, height_of(_choice(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        choice, box = _choice(index), QRectF(rect)
        if choice.kind == "new":
            painter.fillRect(QRectF(box.x(), box.y() + 4, box.width(), 1), colour("line"))
            box = box.adjusted(0, _LINE, 0, 0)
        marked = bool(state & QStyle.StateFlag.State_Selected)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_bg"))
            painter.drawRoundedRect(box.adjusted(7, 1, -7, -1), 7, 7)
        if choice.found is not None:
            _paint_code(painter, box, choice, marked)
        else:
            _paint_words(painter, box, choice)
        painter.restore()


def _choice(index: Index) -> Choice:
    model = index.model()
    assert isinstance(model, Choices)
    return model.rows[index.row()]


def _paint_code(painter: QPainter, box: QRectF, choice: Choice, marked: bool) -> None:
    found = choice.found
    assert found is not None
    middle = box.center().y()
    if choice.folder:
        painter.drawPixmap(16, round(middle - 8), pixmap("folder-open", "ink3", 15))
    else:
        paint_swatch(painter, QRectF(18, middle - 5.5, 11, 11), found.code.colour)
    right = box.right() - 18
    icon = _icon_of(choice, marked)
    if icon:
        tone = "success" if icon == "check" else "accent"
        painter.drawPixmap(round(right - 16), round(middle - 8), pixmap(icon, tone, 16))
        right -= 28
    painter.setFont(font(12))
    painter.setPen(colour("ink3"))
    metrics = QFontMetricsF(painter.font())
    parent = metrics.elidedText(found.parent, Qt.TextElideMode.ElideRight, 120)
    width = metrics.horizontalAdvance(parent)
    painter.drawText(
        QRectF(right - width - 1, box.y(), width + 2, box.height()),
        Qt.AlignmentFlag.AlignVCenter,
        parent,
    )
    _paint_name(painter, box, found, right - width - 12)


def _icon_of(choice: Choice, marked: bool) -> str:
    """What stands at the end of a row: that it is on the passage, or what Enter does."""
    if choice.on:
        return "check"
    if not marked:
        return ""
    return "chevron-right" if choice.folder else "corner-down-left"


def _paint_name(painter: QPainter, box: QRectF, found: Found, right: float) -> None:
    """Write a name, and the other name that was meant, the letters that were meant in bold."""
    base = box.center().y() + 4.5
    painter.setPen(colour("ink"))
    x = _write(painter, found.code.name, () if found.alias else found.letters, 40.0, right, base)
    if found.alias and x + 8 < right:
        painter.setPen(colour("ink2"))
        x = _write(painter, "· ", (), x + 6, right, base)
        _write(painter, found.alias, found.letters, x, right, base)


def _write(
    painter: QPainter, name: str, letters: Sequence[int], x: float, right: float, base: float
) -> float:
    """Write a name piece by piece, some letters in bold; return where it ends."""
    meant, at = set(letters), 0
    while at < len(name) and x < right:
        bold, until = at in meant, at + 1
        while until < len(name) and (until in meant) == bold:
            until += 1
        painter.setFont(font(13, BOLD if bold else REGULAR))
        metrics = QFontMetricsF(painter.font())
        piece = metrics.elidedText(name[at:until], Qt.TextElideMode.ElideRight, right - x)
        painter.drawText(QPointF(x, base), piece)
        x += metrics.horizontalAdvance(piece)
        at = until
    return x


def _paint_words(painter: QPainter, box: QRectF, choice: Choice) -> None:
    icon = "plus" if choice.kind == "new" else "corner-down-right"
    painter.drawPixmap(17, round(box.center().y() - 8), pixmap(icon, "accent", 15))
    painter.setFont(font(11))
    painter.setPen(QPen(colour("ink3")))
    key = QRectF(box.x(), box.y(), box.width() - 18, box.height())
    painter.drawText(key, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, choice.key)
    taken = QFontMetricsF(painter.font()).horizontalAdvance(choice.key) + 12 if choice.key else 0
    room = box.width() - 58 - taken
    painter.setFont(font(13, MEDIUM))
    painter.setPen(colour("accent"))
    words = QFontMetricsF(painter.font()).elidedText(
        choice.words, Qt.TextElideMode.ElideMiddle, room
    )
    painter.drawText(
        QRectF(40, box.y(), room + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, words
    )
