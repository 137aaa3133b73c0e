"""The hierarchy: topics, themes and codes as a tree, with what stands behind each.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from workbench.model.ids import ThemeId
from workbench.ui.appearance import MEDIUM, REGULAR, SEMIBOLD, font
from workbench.ui.themes.asking import swatch_icon
from workbench.ui.themes.phrasing import about_code, themes_in
from workbench.ui.themes.snapshot import BoardNote, CodeNote, ColumnNote, ThemeNote
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.labels import plain_tip

KEY = Qt.ItemDataRole.UserRole
"""What a row is: "topic …", "theme …" or "code … …"; survives a refresh."""
ROW = 32
NUMBER_WIDTH = 96


class Hierarchy(QWidget):
    """The tree. `chosen` carries the theme of the current row, `key` what was pressed on it."""

    chosen = Signal(str)
    theme_key = Signal(str, QKeyEvent)
    theme_menu = Signal(str, QPoint)
    topic_menu = Signal(str, QPoint)
    code_menu = Signal(str, str, QPoint)
    code_taken = Signal(str, str)

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.model = QStandardItemModel(self)
        self.view = _Tree()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Topics, themes and codes"))
        self.view.pressed_key.connect(self._key)
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.selectionModel().currentChanged.connect(self._current)
        self._folded: set[str] = set()
        self.view.collapsed.connect(lambda index: self._folded.add(index.data(KEY)))
        self.view.expanded.connect(lambda index: self._folded.discard(index.data(KEY)))
        self._filling = False
        self._shown: BoardNote | None = None
        fill(QVBoxLayout(self), self.view, margins=(22, 12, 22, 12))

    def show_board(self, board: BoardNote, chosen: ThemeId | None) -> None:
        """Show the tree as it is now."""
        if board != self._shown:
            self._shown = board
            self._fill(board)
        self.show_chosen(chosen)

    def show_chosen(self, chosen: ThemeId | None) -> None:
        """Make the row of a theme the current one, unless one of its codes is."""
        if chosen is None or _theme_of(self.view.currentIndex()) == chosen:
            return
        for topic in range(self.model.rowCount()):
            parent = self.model.index(topic, 0)
            for row in range(self.model.rowCount(parent)):
                index = self.model.index(row, 0, parent)
                if index.data(KEY) == f"theme {chosen}":
                    self._filling = True
                    self.view.setCurrentIndex(index)
                    self._filling = False

    def _fill(self, board: BoardNote) -> None:
        current = self.view.currentIndex().siblingAtColumn(0).data(KEY)
        scroll, folded = self.view.verticalScrollBar().value(), set(self._folded)
        self._filling = True
        self.model.clear()
        self.model.setHorizontalHeaderLabels(
            [
                self.tr("Topic, theme, code"),
                self.tr("Codings"),
                self.tr("Passages"),
                self.tr("People"),
                self.tr("Sessions"),
                self.tr("Quotes used"),
            ]
        )
        for column in board.columns:
            self.model.appendRow(_topic_row(column))
        header = self.view.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section in range(1, self.model.columnCount()):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            self.view.setColumnWidth(section, NUMBER_WIDTH)
            self.model.setHeaderData(
                section,
                Qt.Orientation.Horizontal,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                Qt.ItemDataRole.TextAlignmentRole,
            )
        self.view.expandAll()
        self._folded = folded
        for index in _walk(self.model, QModelIndex()):
            if index.data(KEY) in folded:
                self.view.collapse(index)
            if index.data(KEY) == current:
                self.view.setCurrentIndex(index)
        self.view.verticalScrollBar().setValue(scroll)
        self._filling = False

    def _current(self, index: QModelIndex) -> None:
        theme = _theme_of(index)
        if theme is not None and not self._filling:
            self.chosen.emit(theme)

    def _key(self, event: QKeyEvent) -> None:
        kind, *ids = _words(self.view.currentIndex())
        event.ignore()
        if event.key() == Qt.Key.Key_Menu:
            self._menu(self.view.visualRect(self.view.currentIndex()).bottomLeft())
            event.accept()
        elif kind == "theme":
            self.theme_key.emit(ids[0], event)
        elif kind == "code" and event.key() == Qt.Key.Key_Delete:
            self.code_taken.emit(*ids)
            event.accept()

    def _menu(self, at: QPoint) -> None:
        kind, *ids = _words(self.view.indexAt(at))
        where = self.view.viewport().mapToGlobal(at)
        if kind == "topic":
            self.topic_menu.emit(*ids, where)
        elif kind == "theme":
            self.theme_menu.emit(*ids, where)
        elif kind == "code":
            self.code_menu.emit(*ids, where)


class _Cells(QStyledItemDelegate):
    """Cells whose row shows the focus, not they."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave out the frame around one cell."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class _Tree(QTreeView):
    pressed_key = Signal(QKeyEvent)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "paper")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_Cells(self))
        self.setExpandsOnDoubleClick(True)
        self.setIconSize(QSize(11, 11))
        self.setIndentation(22)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.header().setFont(font(12, MEDIUM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the page before the tree has it."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
        if not (plain and event.key() in arrows):
            self.pressed_key.emit(event)
            if event.isAccepted():
                return
        super().keyPressEvent(event)


def _topic_row(note: ColumnNote) -> list[QStandardItem]:
    name = f"{note.topic.title} · {themes_in(len(note.themes))}"
    first = _item(name, f"topic {note.topic.id}", SEMIBOLD)
    for theme in note.themes:
        first.appendRow(_theme_row(theme))
    return [first, *(_item("", "") for _ in range(5))]


def _theme_row(note: ThemeNote) -> list[QStandardItem]:
    found = note.evidence
    first = _item(note.theme.title, f"theme {note.theme.id}", MEDIUM)
    if note.theme.description:
        first.setToolTip(plain_tip(note.theme.description))
    for code in note.codes:
        first.appendRow(_code_row(code, note.theme.id))
    counts = (found.passages, found.participants, found.sessions, found.quotes)
    return [
        first,
        _number("", ""),
        *(_number(f"{count.number:,}", f"{count.number:,} {count.counts}") for count in counts),
    ]


def _code_row(note: CodeNote, theme: ThemeId) -> list[QStandardItem]:
    first = _item(note.path, f"code {note.code.id} {theme}")
    first.setIcon(swatch_icon(note.code.colour))
    codings = _number(f"{note.codings:,}", about_code(note))
    return [first, codings, *(_number("", "") for _ in range(4))]


def _item(text: str, key: str, weight: QFont.Weight = REGULAR) -> QStandardItem:
    item = QStandardItem(text)
    item.setFont(font(13, weight))
    item.setData(key, KEY)
    item.setSizeHint(QSize(0, ROW))
    return item


def _number(text: str, tip: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFont(font(12, tabular=True))
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setSizeHint(QSize(0, ROW))
    if tip:
        item.setToolTip(plain_tip(tip))
        item.setData(tip, Qt.ItemDataRole.AccessibleTextRole)
    return item


def _walk(model: QStandardItemModel, parent: QModelIndex) -> list[QModelIndex]:
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found += [index, *_walk(model, index)]
    return found


def _words(index: QModelIndex | QPersistentModelIndex) -> list[str]:
    """What a row is, in words: its kind and its ids; [""] when it is none."""
    return str(index.sibling(index.row(), 0).data(KEY) or "").split() or [""]


def _theme_of(index: QModelIndex | QPersistentModelIndex) -> ThemeId | None:
    """The theme of a row: its own, or that of the theme above a code."""
    kind, *ids = _words(index)
    return ThemeId(ids[-1]) if kind in ("theme", "code") else None
