"""The codebook at the left: its codes as a tree, a filter, and how far one's coding is.

Called by `codebook_actions`, `inspecting` and `page`.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QVBoxLayout, QWidget

from workbench.model.codebook import Code, Codebook
from workbench.model.ids import CodeId
from workbench.ui.coding.code_delegate import CodeDelegate, left_of
from workbench.ui.models.codebook_tree import CodebookSnapshot, CodebookTree, Index
from workbench.ui.widgets.boxes import column, fill, line, row
from workbench.ui.widgets.buttons import ToolButton
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading, quiet
from workbench.ui.widgets.marks import Bar


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


class CodebookPanel(QFrame):
    """The panel at the left of the coding page.

    `chosen` carries a code the person picked; `applied` one to put on the passage; `menu_asked`
    a place on the screen; `new_asked` and `more_asked` the buttons of the header; `only_asked` a
    code that alone is to be shown, and whether those below it are; `all_asked` that all are.
    """

    chosen = Signal(str)
    applied = Signal(str)
    menu_asked = Signal(QPoint)
    new_asked = Signal()
    more_asked = Signal()
    only_asked = Signal(str, bool)
    all_asked = Signal()

    def __init__(self) -> None:
        """Make the panel with an empty codebook."""
        super().__init__()
        self.setProperty("kind", "left")
        self.model = CodebookTree()
        self.tree = CodeTree(self.model)
        self._book, self._counts = Codebook(()), dict[CodeId, int]()
        self._collapsed: set[CodeId] = set()
        self._silent = False
        self._count = quiet("", 12)
        self.add = ToolButton("plus", self.tr("New code"), self.new_asked.emit)
        self.more = ToolButton("ellipsis", self.tr("More about the codebook"), self.more_asked.emit)
        self.filter = Field(self.tr("Filter codes"), self.tr("Filter codes"), "filter")
        self.filter.setClearButtonEnabled(True)
        self.empty = quiet(
            self.tr("No codes yet. Select a passage and press Enter, or add one with +."),
            13,
            "ink2",
            wrap=True,
        )
        self._hint = column(self.empty, margins=(16, 8, 16, 8))
        self.progress, self.bar = quiet("", 12, "ink2"), Bar(0)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        head = row(
            heading(self.tr("Codebook")),
            self._count,
            None,
            self.add,
            self.more,
            margins=(16, 9, 10, 5),
            gap=6,
        )
        foot = column(
            self.progress,
            self.bar,
            margins=(16, 11, 16, 14),
        )
        fill(
            QVBoxLayout(self),
            head,
            row(self.filter, margins=(12, 0, 12, 6)),
            self._hint,
            self.tree,
            line(),
            foot,
            margins=(0, 0, 1, 0),
            gap=0,
        )

    def _wire(self) -> None:
        self.filter.textChanged.connect(lambda: self._show())
        self.filter.installEventFilter(self)
        self.tree.applied.connect(self.applied)
        self.tree.collapsed.connect(lambda index: self._folded(index, True))
        self.tree.expanded.connect(lambda index: self._folded(index, False))
        self.tree.selectionModel().currentChanged.connect(self._current_changed)
        self.tree.customContextMenuRequested.connect(
            lambda point: self.menu_asked.emit(self.tree.viewport().mapToGlobal(point))
        )

    # -- showing --------------------------------------------------------------------------

    def show_codes(self, book: Codebook, counts: Mapping[CodeId, int]) -> None:
        """Show codes with the number of one's own codings."""
        self._book, self._counts = book, dict(counts)
        self._show()

    def show_progress(self, finished: int, all_of_them: int) -> None:
        """Say how many transcripts are finished."""
        said = self.tr("{done} of {all} transcripts finished")
        self.progress.setText(said.format(done=finished, all=all_of_them))
        self.bar.show_share(finished / all_of_them if all_of_them else 0)

    def _show(self) -> None:
        words = self.filter.text().strip()
        self._silent = True
        self.model.show(CodebookSnapshot(self._book, self._counts, words))
        for code in self.model.shown_parents():
            open_ = bool(words) or code not in self._collapsed
            index = self.model.index_of(code)
            if self.tree.isExpanded(index) != open_:
                self.tree.setExpanded(index, open_)
        self._silent = False
        self._count.setText(f"{len(self._book):,}")
        self._hint.setVisible(not len(self._book))

    def fold_all(self, fold: bool) -> None:
        """Close or open everything."""
        self._collapsed = set(self.model.shown_parents()) if fold else set()
        self._show()

    def _folded(self, index: QModelIndex, folded: bool) -> None:
        code = self.model.code_at(index)
        if self._silent or code is None or self.filter.text().strip():
            return
        if folded:
            self._collapsed.add(code.id)
        else:
            self._collapsed.discard(code.id)

    # -- choosing -------------------------------------------------------------------------

    def current(self) -> Code | None:
        """The code that is chosen."""
        return self.model.code_at(self.tree.currentIndex())

    def set_current(self, code: CodeId | None) -> None:
        """Choose a code without announcing it."""
        self._silent = True
        index = self.model.index_of(code)
        self.tree.setCurrentIndex(index)
        if index.isValid():
            self.tree.scrollTo(index)
        self._silent = False

    def rename(self, code: CodeId) -> None:
        """Let the person write another name where the name stands."""
        index = self.model.index_of(code)
        self.tree.setCurrentIndex(index)
        self.tree.edit(index)

    def place_of(self, code: CodeId | None, host: QWidget) -> QRect:
        """Where a code stands, in the coordinates of a host; the header's + for none."""
        box = self.tree.visualRect(self.model.index_of(code))
        if not box.isValid():
            return QRect(self.add.mapTo(host, QPoint(0, 0)), self.add.size())
        return QRect(self.tree.viewport().mapTo(host, box.topLeft()), box.size())

    def _current_changed(self, index: QModelIndex) -> None:
        code = self.model.code_at(index)
        if code is not None and not self._silent:
            self.chosen.emit(code.id)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Down leads from the filter into the tree."""
        if (
            watched is self.filter
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self.tree.setFocus()
            return True
        return False
