"""The codebook with a box before each code: which codes are wanted.

A tick on a code goes for all codes below it too; each of them can be taken out again.

Called by `show_panel`.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator

from workbench.model.codebook import Codebook
from workbench.model.ids import CodeId
from workbench.ui.appearance import font
from workbench.ui.widgets.marks import paint_swatch

_CODE = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_SIDE, _SCALE = 11, 2
ROW = 25


class CodeTicks(QTreeWidget):
    """The codes as a tree of boxes; `ticked` is sent after the person changed some."""

    ticked = Signal()

    def __init__(self) -> None:
        """Begin without codes."""
        super().__init__()
        self.setProperty("kind", "paper")
        self.setAccessibleName(self.tr("Codes that are shown"))
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font(13))
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._changed)

    def show_codes(self, book: Codebook, wanted: frozenset[CodeId] | None) -> None:
        """Show all codes; those wanted are ticked, None ticks all."""
        self.blockSignals(True)
        self.clear()
        at: dict[CodeId | None, QTreeWidgetItem] = {None: self.invisibleRootItem()}
        for _, code in book.walk():
            above = book.ancestors(code.id)
            item = QTreeWidgetItem(at[above[-1].id if above else None], [code.name])
            item.setData(0, _CODE, code.id)
            item.setIcon(0, _swatch(code.colour))
            item.setSizeHint(0, QSize(0, ROW))
            item.setCheckState(0, _ON if wanted is None or code.id in wanted else _OFF)
            at[code.id] = item
        self.expandAll()
        self.blockSignals(False)

    def wanted(self) -> frozenset[CodeId] | None:
        """The codes that are ticked, None when all are."""
        items = list(self._items())
        ticked = {item.data(0, _CODE) for item in items if item.checkState(0) == _ON}
        return None if len(ticked) == len(items) else frozenset(ticked)

    def tick_all(self, on: bool) -> None:
        """Tick all that the filter shows, or none of them."""
        self.blockSignals(True)
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(0, _ON if on else _OFF)
        self.blockSignals(False)
        self.viewport().update()
        self.ticked.emit()

    def show_matches(self, words: str) -> None:
        """Show only codes in whose names all words stand, and those above them."""
        pieces = words.casefold().split()
        for item in self._items():
            item.setHidden(not all(piece in item.text(0).casefold() for piece in pieces))
        for item in self._items():
            above = item.parent()
            while above is not None and not item.isHidden():
                above.setHidden(False)
                above = above.parent()

    def _items(self) -> Iterator[QTreeWidgetItem]:
        walk = QTreeWidgetItemIterator(self)
        while (item := walk.value()) is not None:
            yield item
            walk += 1

    def _changed(self, item: QTreeWidgetItem) -> None:
        self.blockSignals(True)
        self._take_along(item, item.checkState(0))
        self.blockSignals(False)
        self.viewport().update()
        self.ticked.emit()

    def _take_along(self, item: QTreeWidgetItem, state: Qt.CheckState) -> None:
        for number in range(item.childCount()):
            child = item.child(number)
            if child is not None:
                child.setCheckState(0, state)
                self._take_along(child, state)


def _swatch(code_colour: int) -> QIcon:
    drawn = QPixmap(_SIDE * _SCALE, _SIDE * _SCALE)
    drawn.setDevicePixelRatio(_SCALE)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_swatch(painter, QRectF(0, 0, _SIDE, _SIDE), code_colour)
    painter.end()
    return QIcon(drawn)
