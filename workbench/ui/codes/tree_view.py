"""The tree of codes: folding by its chevrons, renaming where a name stands, dragging.

Called by the panel of the coding page and by the page Codebook.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

from workbench.ui.codes.delegate import CodeDelegate, left_of
from workbench.ui.models.codebook_tree import CodebookTree, Index


class CodeTree(QTreeView):
    """The tree itself; `applied` is sent for Enter or a double click on a code."""

    applied = Signal(str)

    def __init__(self, model: CodebookTree) -> None:
        """Show a model."""
        super().__init__()
        self._codes = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Codebook"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(CodeDelegate(self))

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The delegate draws the chevrons."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the chevron opens or closes what is below."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._codes.hasChildren(index):
            x, left = event.position().x(), left_of(index)
            if left - 18 <= x <= left + 16:
                self.setExpanded(index, not self.isExpanded(index))
                return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Apply the code under the mouse."""
        index = self.indexAt(event.position().toPoint())
        code = self._codes.code_at(index)
        if code is not None:
            self.applied.emit(code.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter applies the code that is chosen."""
        code = self._codes.code_at(self.currentIndex())
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and code and not editing:
            self.applied.emit(code.id)
        else:
            super().keyPressEvent(event)
