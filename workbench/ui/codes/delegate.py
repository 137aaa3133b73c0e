"""How a code looks in the codebook: its swatch, name, key and number of codings.

A code at the top with others below it is drawn as a heading.

Called by `tree_view`.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from workbench.model.codebook import Code
from workbench.ui.appearance import REGULAR, SEMIBOLD, colour, font
from workbench.ui.icons import pixmap
from workbench.ui.models.codebook_tree import CodebookTree
from workbench.ui.widgets.marks import paint_swatch

HEADING_HEIGHT, ROW_HEIGHT = 34, 28
_SWATCH, _FIRST, _STEP, _DEEP_STEP = 11, 12, 22, 16
_EDGE, _COUNT_WIDTH, _KEY = 16, 34, 16

Index = QModelIndex | QPersistentModelIndex


def is_heading(index: Index) -> bool:
    """Whether a row is drawn as a heading."""
    return index.data(CodebookTree.DEPTH) == 0 and index.model().hasChildren(index)


def left_of(index: Index) -> int:
    """Where the swatch (or the chevron of a heading) of a row begins."""
    depth = int(index.data(CodebookTree.DEPTH))
    return _FIRST if depth == 0 else _FIRST + _STEP + (depth - 1) * _DEEP_STEP


def _folder() -> QPixmap:
    return pixmap("folder-open", "ink3", 14)


def _tone(code: Code, heading: bool) -> str:
    if code.use == "archived":
        return "ink3"
    return "ink2" if heading else "ink"


class CodeDelegate(QStyledItemDelegate):
    """Draws one row of the codebook."""

    def __init__(self, tree: QTreeView) -> None:
        """Draw for a tree."""
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are taller."""
        return QSize(100, HEADING_HEIGHT if is_heading(index) else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        box = QRectF(rect)
        current = self._paint_ground(painter, option, box)
        heading = is_heading(index)
        words = box.adjusted(0, 4, 0, 0) if heading else box
        code: Code = index.data(CodebookTree.CODE)
        left = float(left_of(index))
        if index.model().hasChildren(index):
            left += self._paint_chevron(painter, words, left, index)
        if code.use == "folder":
            painter.drawPixmap(round(left) - 1, round(words.center().y() - 7), _folder())
            left += _SWATCH + 9
        elif not heading or code.key or index.data(CodebookTree.OWN_COUNT):
            middle = words.center().y()
            painter.setOpacity(0.4 if code.use == "archived" else 1.0)
            paint_swatch(painter, QRectF(left, middle - 5.5, _SWATCH, _SWATCH), code.colour)
            painter.setOpacity(1.0)
            left += _SWATCH + 9
        right = self._paint_count(painter, words, str(index.data(CodebookTree.COUNT)))
        if code.key:
            right = self._paint_key(painter, words, right, code.key)
        name_font = font(12 if heading else 13, SEMIBOLD if heading or current else REGULAR)
        name_font.setItalic(code.use == "archived")
        painter.setFont(name_font)
        painter.setPen(colour(_tone(code, heading)))
        room = max(10.0, right - 6 - left)
        name = QFontMetricsF(painter.font()).elidedText(
            code.name, Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(
            QRectF(left, words.y(), room, words.height()), Qt.AlignmentFlag.AlignVCenter, name
        )
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> bool:
        state: QStyle.StateFlag = option.state
        pill = box.adjusted(8, 1, -8, -1)
        current = bool(state & QStyle.StateFlag.State_Selected)
        if current or state & QStyle.StateFlag.State_MouseOver:
            focused = current and bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(colour("accent"), 1.2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_bg" if current else "hover"))
            painter.drawRoundedRect(pill, 6, 6)
        return current

    def _paint_chevron(self, painter: QPainter, words: QRectF, left: float, index: Index) -> float:
        name = "chevron-down" if self._tree.isExpanded(index) else "chevron-right"
        deep = int(index.data(CodebookTree.DEPTH)) > 0
        x = left - 16 if deep else left
        painter.drawPixmap(round(x), round(words.center().y() - 7), pixmap(name, "ink3", 14))
        return 0.0 if deep else 20.0

    def _paint_count(self, painter: QPainter, words: QRectF, count: str) -> float:
        painter.setFont(font(12, tabular=True))
        painter.setPen(colour("ink3"))
        right = words.right() - _EDGE
        width = max(_COUNT_WIDTH, QFontMetricsF(painter.font()).horizontalAdvance(count) + 4)
        box = QRectF(right - width, words.y(), width, words.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box, flags, count)
        return right - width

    def _paint_key(self, painter: QPainter, words: QRectF, right: float, key: str) -> float:
        cap = QRectF(right - _KEY - 1, words.center().y() - _KEY / 2, _KEY, _KEY)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("paper"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(font(10, SEMIBOLD))
        painter.setPen(colour("ink2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return cap.left()

    # -- renaming -------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line to write the name in."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name of the code"))
        editor.setFont(font(13))
        editor.setStyleSheet("padding: 0 3px; border-radius: 4px;")
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """The line stands where the name stood."""
        rect: QRect = option.rect
        left = left_of(index) + (14 if is_heading(index) else _SWATCH + 4)
        editor.setGeometry(left, rect.top() + 1, rect.right() - 12 - left, rect.height() - 2)
