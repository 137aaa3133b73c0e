"""The list at the left: themes by topic with how many quotes they have; quotes fall on them.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from workbench.model.ids import ThemeId
from workbench.ui.appearance import REGULAR, SEMIBOLD, colour, font
from workbench.ui.quotes.snapshot import ThemeList
from workbench.ui.widgets.boxes import column, fill, line, row
from workbench.ui.widgets.carrying import carried
from workbench.ui.widgets.labels import heading, label, plain_tip, quiet
from workbench.ui.widgets.marks import Bar

THEME = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
NOBODY = ""
"""What stands for quotes without a theme."""


class ThemeListPanel(QFrame):
    """The left panel. `chosen` carries a theme's id, or "" for quotes without a theme.

    `dropped` carries the quote that fell on such a line, and the line.
    """

    chosen = Signal(str)
    dropped = Signal(str, str)

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setProperty("kind", "left")
        self._count = quiet("")
        self.model = QStandardItemModel(self)
        self.view = _Lines()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Themes"))
        self.view.selectionModel().currentChanged.connect(self._current)
        self.view.fell.connect(self.dropped)
        self._filling = False
        self._shown: ThemeList | None = None
        self.told = label("", 12, "ink2", tabular=True)
        self._bar = Bar()
        head = row(heading(self.tr("Themes")), self._count, None, margins=(16, 12, 10, 6))
        said = label(self.tr("Themes with a quote"), 12, "ink2")
        foot = column(row(said, None, self.told), self._bar, margins=(16, 11, 16, 14), gap=8)
        fill(QVBoxLayout(self), head, self.view, line(), foot, margins=(0, 0, 1, 0), gap=0)

    def show_list(self, shown: ThemeList, chosen: ThemeId | None) -> None:
        """Show the themes as they are now."""
        self._filling = True
        if shown != self._shown:
            scroll = self.view.verticalScrollBar().value()
            self._fill(shown)
            self._shown = shown
            self.view.verticalScrollBar().setValue(scroll)
        for number in range(self.model.rowCount()):
            index = self.model.index(number, 0)
            if index.data(THEME) == (chosen or NOBODY):
                self.view.setCurrentIndex(index)
        self._filling = False

    def lines(self) -> list[tuple[str, int]]:
        """What the list says: names and counts."""
        rows = (self.model.index(n, 0) for n in range(self.model.rowCount()))
        return [(index.data(), index.data(COUNT)) for index in rows]

    def _fill(self, shown: ThemeList) -> None:
        self.model.clear()
        for topic in shown.topics:
            self.model.appendRow(_head(topic.topic.title, topic.quotes))
            for found in topic.themes:
                self.model.appendRow(_line(found.theme.title, found.theme.id, found.quotes))
        self.model.appendRow(_line(self.tr("Without a theme"), NOBODY, shown.waiting))
        themes = len(shown.themes())
        self._count.setText(f"{themes:,}")
        told = self.tr("{n} of {total}")
        told = told.format(n=f"{shown.quoted():,}", total=f"{themes:,}")
        self.told.setText(told if themes else "")
        self._bar.show_share(shown.quoted() / themes if themes else 0)

    def _current(self, index: QModelIndex) -> None:
        theme = index.data(THEME)
        if theme is not None and not self._filling:
            self.chosen.emit(theme)


def _head(title: str, quotes: int) -> QStandardItem:
    item = QStandardItem(title)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    item.setData(quotes, COUNT)
    item.setToolTip(plain_tip(title))
    return item


def _line(title: str, theme: str, quotes: int) -> QStandardItem:
    item = QStandardItem(title)
    item.setData(theme, THEME)
    item.setData(quotes, COUNT)
    item.setToolTip(plain_tip(title))
    item.setData(f"{title}, {quotes}", Qt.ItemDataRole.AccessibleTextRole)
    return item


class _Lines(QListView):
    fell = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Painted(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take quotes."""
        if carried(event.mimeData(), "quote") is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them where a theme stands."""
        theme = self.indexAt(event.position().toPoint()).data(THEME)
        event.setAccepted(theme is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which quote fell on which theme."""
        quote = carried(event.mimeData(), "quote")
        theme = self.indexAt(event.position().toPoint()).data(THEME)
        if quote is not None and theme is not None:
            self.fell.emit(quote, theme)
            event.acceptProposedAction()


class _Painted(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Topics stand a little apart."""
        return QSize(0, 30 if index.data(THEME) else 40 if index.data(THEME) == NOBODY else 36)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the name and the count."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, head = QRectF(option.rect), index.data(THEME) is None
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected) and not head
        if index.data(THEME) == NOBODY:
            rect.adjust(0, 10, 0, 0)
        if chosen:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(colour("accent"), 1.5) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_bg"))
            painter.drawRoundedRect(rect.adjusted(8, 1, -8, -1), 6, 6)
        if head:
            rect.adjust(0, 6, 0, 0)
        weight = SEMIBOLD if head or chosen else REGULAR
        named = font(12 if head else 13, weight)
        painter.setFont(named)
        painter.setPen(colour("ink2" if head else "ink"))
        left = 18 if head else 28
        room = rect.width() - left - 52
        shown = QFontMetricsF(named).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room
        )
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(left, 0, -40, 0), centred, shown)
        painter.setFont(font(12, tabular=True))
        painter.setPen(colour("ink3"))
        painter.drawText(
            rect.adjusted(0, 0, -18, 0),
            centred | Qt.AlignmentFlag.AlignRight,
            f"{index.data(COUNT):,}",
        )
        painter.restore()
