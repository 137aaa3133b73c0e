"""The queue at the left: groups of places, suspected definitions first.

Called by `page` and `panels`; what the entries say is worked out in `listing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from workbench.ui.appearance import MEDIUM, REGULAR, SEMIBOLD, colour, font
from workbench.ui.icons import pixmap
from workbench.ui.models.entries import ENTRY, EntryList, Index
from workbench.ui.widgets.boxes import column, fill, frame, row
from workbench.ui.widgets.buttons import Segmented
from workbench.ui.widgets.labels import heading, quiet
from workbench.ui.widgets.lines import paint_elided
from workbench.ui.widgets.marks import Bar, paint_swatch
from workbench.ui.widgets.pair import PairChooser

OPEN, DECIDED = 0, 1
"""The first two choices of the filter; the third lists all."""


@dataclass(frozen=True, slots=True)
class HeadEntry:
    """The head of a group."""

    title: str
    count: int
    suspected: bool


@dataclass(frozen=True, slots=True)
class RowEntry:
    """One place as the queue says it."""

    key: str
    words: str
    where: str
    kind: str
    icon: str
    colour: int
    decided: bool


Entry = HeadEntry | RowEntry


def _key(entry: Entry) -> str | None:
    return entry.key if isinstance(entry, RowEntry) else None


def _is_head(entry: Entry) -> bool:
    return isinstance(entry, HeadEntry)


class _Rows(QStyledItemDelegate):
    """Draws heads and places; `probably` is said of a suspected definition."""

    def __init__(self, parent: QObject, probably: str) -> None:
        super().__init__(parent)
        self._probably = probably

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY)
        if isinstance(entry, HeadEntry):
            return QSize(100, 50 if entry.suspected else 34)
        return QSize(100, 50)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, HeadEntry):
            _head(painter, QRectF(rect), entry, self._probably)
        elif isinstance(entry, RowEntry):
            _place(painter, QRectF(rect), entry, chosen)
        painter.restore()


def _head(painter: QPainter, rect: QRectF, entry: HeadEntry, probably: str) -> None:
    base = rect.bottom() - 22
    inner = QRectF(rect.left() + 16, base, rect.width() - 32, 18)
    if entry.suspected:
        painter.drawPixmap(
            QRectF(rect.left() + 16, base - 19, 14, 14).topLeft(),
            pixmap("message-square", "accent", 14),
        )
        painter.setPen(colour("accent"))
        paint_elided(painter, inner.translated(20, -21), probably, font(12, MEDIUM))
    painter.setPen(colour("ink3"))
    painter.setFont(font(12, tabular=True))
    count = f"{entry.count:,}"
    painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
    painter.setPen(colour("ink2"))
    paint_elided(painter, inner.adjusted(0, 0, -34, 0), entry.title, font(12, SEMIBOLD))


def _place(painter: QPainter, rect: QRectF, entry: RowEntry, chosen: bool) -> None:
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_bg"))
        painter.drawRoundedRect(rect.adjusted(8, 1, -8, -1), 6, 6)
    paint_swatch(painter, QRectF(rect.left() + 20, rect.top() + 11, 11, 11), entry.colour)
    painter.setPen(colour("ink3" if entry.decided and not chosen else "ink"))
    used = font(13, SEMIBOLD if chosen else REGULAR)
    line = QRectF(rect.left() + 42, rect.top() + 6, rect.width() - 60, 20)
    paint_elided(painter, line, entry.words, used)
    small = font(12, tabular=True)
    painter.setFont(small)
    width = QFontMetricsF(small).horizontalAdvance(entry.kind)
    under = QRectF(line.left(), rect.top() + 26, line.width(), 18)
    painter.drawPixmap(
        QRectF(under.right() - 14, under.top() + 2, 14, 14).topLeft(),
        pixmap(entry.icon, "success" if entry.icon == "check" else "ink3", 14),
    )
    painter.setPen(colour("ink3"))
    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(under.adjusted(0, 0, -20, 0), side, entry.kind)
    paint_elided(painter, under.adjusted(0, 0, -width - 28, 0), entry.where, small)


class QueuePanel(QFrame):
    """The left panel; `chosen` carries the key of a place, `filtered` which ones are listed."""

    chosen = Signal(str)
    filtered = Signal(int)

    def __init__(self) -> None:
        """Lay the panel out."""
        super().__init__()
        self.setProperty("kind", "left")
        self.pair = PairChooser()
        self.count = quiet()
        self.filter = Segmented((self.tr("Open"), self.tr("Decided"), self.tr("All")))
        self.filter.setAccessibleName(self.tr("Which disagreements are listed"))
        self._probably = self.tr("Probably one definition")
        self.model = EntryList[Entry](self._said, _key, _is_head)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(self.list, self._probably))
        self.list.setAccessibleName(self.tr("Disagreements to reconcile"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.nothing = quiet("", 13, "ink2", wrap=True)
        self.nothing.setContentsMargins(16, 8, 16, 0)
        self.decided = quiet("", 12, "ink2")
        self.bar = Bar(0)
        top = column(
            row(heading(self.tr("To reconcile")), None, self.count, gap=8),
            self.pair,
            self.filter,
            margins=(16, 12, 14, 8),
            gap=8,
        )
        foot = frame(
            "foot",
            row(quiet(self.tr("Decided"), 12, "ink2"), None, self.decided),
            self.bar,
            margins=(16, 11, 16, 13),
            gap=8,
        )
        layout = QVBoxLayout(self)
        fill(layout, top, self.nothing, self.list, foot, gap=0)
        layout.setStretch(2, 1)
        self.filter.chosen.connect(self.filtered)
        self.list.clicked.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._moved)

    def show_entries(self, entries: Sequence[Entry], chosen: str) -> None:
        """List entries; scrolling stays unless the place chosen is out of sight."""
        scrolled = self.list.verticalScrollBar().value()
        self.model.show(entries)
        self.nothing.setHidden(bool(entries))
        said = (
            self.tr("Nothing is open."),
            self.tr("Nothing is decided yet."),
            self.tr("There are no disagreements."),
        )
        self.nothing.setText(said[max(0, self.filter.index())])
        self.list.doItemsLayout()
        self.list.verticalScrollBar().setValue(scrolled)
        self.choose(chosen)

    def show_counts(self, still_open: int, total: int) -> None:
        """Say how much is done."""
        self.count.setText(self.tr("{n} open").format(n=f"{still_open:,}"))
        done = self.tr("{n} of {total}").format(n=f"{total - still_open:,}", total=f"{total:,}")
        self.decided.setText(done)
        self.bar.show_share((total - still_open) / total if total else 0)

    def choose(self, key: str) -> None:
        """Mark a place as the one that is shown, without announcing it."""
        at = self.model.row_of(key)
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        if at is None:
            selection.clear()
        else:
            self.list.setCurrentIndex(self.model.index(at))
            self.list.scrollTo(self.model.index(at))
        selection.blockSignals(blocked)
        self.list.viewport().update()

    def _said(self, entry: Entry) -> str:
        if isinstance(entry, RowEntry):
            return f"{entry.where}, {entry.kind}: {entry.words}"
        said = f"{entry.title}: {entry.count}"
        return f"{self._probably}. {said}" if entry.suspected else said

    def _clicked(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, RowEntry):
            self.chosen.emit(entry.key)

    def _moved(self, current: QModelIndex) -> None:
        entry = current.data(ENTRY) if current.isValid() else None
        if isinstance(entry, RowEntry) and self.list.hasFocus():
            self.chosen.emit(entry.key)
