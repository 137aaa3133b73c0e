"""The codes as a tree with a filter, a head, and the buttons for what can be done.

Called by the panel of the coding page and the page Codebook; `actions` does what it asks for.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.model.codebook import Code, Codebook
from workbench.model.ids import CodeId
from workbench.ui.codes.tree_view import CodeTree
from workbench.ui.models.codebook_tree import CodebookSnapshot, CodebookTree
from workbench.ui.widgets.boxes import Item, column, fill, row
from workbench.ui.widgets.buttons import ToolButton
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading, quiet


class CodesPanel(QFrame):
    """The codes at the left of a page.

    `chosen` carries a code the person picked, `applied` one picked with Enter or a double click;
    `menu_asked` a place on the screen; `new_asked` and `more_asked` the buttons of the header.
    """

    chosen = Signal(str)
    applied = Signal(str)
    menu_asked = Signal(QPoint)
    new_asked = Signal()
    more_asked = Signal()

    def __init__(self, title: str, hint: str, *foot: Item) -> None:
        """Make the panel with an empty codebook; `hint` is said while there are no codes."""
        super().__init__()
        self.setProperty("kind", "left")
        self.model = CodebookTree()
        self.tree = CodeTree(self.model)
        self._book, self._counts = Codebook(()), dict[CodeId, int]()
        self._collapsed: set[CodeId] = set()
        self._silent = False
        self.archived = True
        self._count = quiet("", 12)
        self.add = ToolButton("plus", self.tr("New code"), self.new_asked.emit)
        self.more = ToolButton("ellipsis", self.tr("More about the codebook"), self.more_asked.emit)
        self.filter = Field(self.tr("Filter codes"), self.tr("Filter codes"), "filter")
        self.filter.setClearButtonEnabled(True)
        self.empty = quiet(hint, 13, "ink2", wrap=True)
        self._hint = column(self.empty, margins=(16, 8, 16, 8))
        self.head = row(
            heading(title), self._count, None, self.add, self.more, margins=(16, 9, 10, 5), gap=6
        )
        fill(
            QVBoxLayout(self),
            self.head,
            row(self.filter, margins=(12, 0, 12, 6)),
            self._hint,
            self.tree,
            *foot,
            margins=(0, 0, 1, 0),
            gap=0,
        )
        self._wire()

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

    def _show(self) -> None:
        words = self.filter.text().strip()
        self._silent = True
        self.model.show(CodebookSnapshot(self._book, self._counts, words, self.archived))
        for code in self.model.shown_parents():
            open_ = bool(words) or code not in self._collapsed
            index = self.model.index_of(code)
            if self.tree.isExpanded(index) != open_:
                self.tree.setExpanded(index, open_)
        self._silent = False
        self._count.setText(f"{len(self._book):,}")
        self._hint.setVisible(not len(self._book))

    def show_archived(self, shown: bool) -> None:
        """Show archived codes, or leave them out."""
        self.archived = shown
        self._show()

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
