"""The panel at the right: the agreed version so far, in counts and in this transcript.

Called by `page`; what the entries say is worked out in `listing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workbench.model.coding import Coding
from workbench.model.decision import Decision
from workbench.ui.appearance import MEDIUM, colour, font, serif
from workbench.ui.models.entries import ENTRY, EntryList, Index
from workbench.ui.widgets.boxes import clear, column, fill, frame, row
from workbench.ui.widgets.buttons import link, plain
from workbench.ui.widgets.labels import Elided, IconLabel, heading, label, quiet
from workbench.ui.widgets.lines import paint_elided
from workbench.ui.widgets.marks import Bar, paint_swatch


@dataclass(frozen=True, slots=True)
class AgreedEntry:
    """One coding of the agreed version as the list says it."""

    coding: Coding
    name: str
    colour: int


@dataclass(frozen=True, slots=True)
class Outdated:
    """A decision whose codings changed since, in a sentence."""

    decision: Decision
    sentence: str


class _Rows(QStyledItemDelegate):
    """Draws the code over its words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, 48)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, AgreedEntry):
            return
        rect = QRectF(option.rect).adjusted(16, 4, -14, -2)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colour("accent_bg"))
        paint_swatch(painter, QRectF(rect.left(), rect.top() + 5, 11, 11), entry.colour)
        for used, tone, y, text in (
            (font(12, MEDIUM), "ink", 0, entry.name),
            (serif(13), "ink2", 20, f"“{' '.join(entry.coding.exact.split())}”"),
        ):
            line = QRectF(rect.left() + 20, rect.top() + y, rect.width() - 20, 20)
            painter.setPen(colour(tone))
            paint_elided(painter, line, text, used)
        painter.restore()


class AgreedPanel(QFrame):
    """`opened` carries a coding to show, `withdrawn` a decision to take back."""

    opened = Signal(object)
    withdrawn = Signal(object)
    accept = Signal()

    def __init__(self) -> None:
        """Lay the panel out."""
        super().__init__()
        self.setProperty("kind", "inspector")
        self._counts = QGridLayout()
        self._counts.setHorizontalSpacing(10)
        self._counts.setVerticalSpacing(5)
        self._counts.setColumnStretch(1, 1)
        self.button = plain("", self.accept.emit)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._notices = QVBoxLayout()
        self.here = Elided("", 12, "ink2", MEDIUM)
        self.here_count = quiet()
        self.model = EntryList[AgreedEntry](lambda one: f"{one.name}: {one.coding.exact}")
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setAccessibleName(self.tr("Agreed version of this transcript"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.untouched = quiet(
            self.tr("What each of you coded stays as it is; the agreed version is kept beside it."),
            12,
            wrap=True,
        )
        fill(self._notices, margins=(0, 0, 0, 0), gap=8)
        top = column(
            heading(self.tr("Agreed version so far")),
            self._counts,
            self.button,
            self._notices,
            row(self.here, self.here_count),
            margins=(16, 12, 16, 6),
            gap=10,
        )
        layout = QVBoxLayout(self)
        fill(layout, top, self.list, column(self.untouched, margins=(16, 8, 16, 12)), gap=0)
        layout.setStretch(1, 1)
        self.list.clicked.connect(self._opened)
        self.list.activated.connect(self._opened)

    def show_counts(self, counts: Sequence[tuple[str, int]], total: int) -> None:
        """Say how often each outcome was chosen."""
        clear(self._counts)
        for number, (name, count) in enumerate(counts):
            bar = Bar(count / total if total else 0)
            self._counts.addWidget(quiet(name, 12, "ink2"), number, 0)
            self._counts.addWidget(bar, number, 1)
            told = quiet(f"{count:,}", 12, "ink2")
            told.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._counts.addWidget(told, number, 2)

    def show_agreed(self, number: int) -> None:
        """Offer what both agree on and nobody took over yet."""
        self.button.setVisible(number > 0)
        if number == 1:
            text = self.tr("Take over the 1 passage both agree on")
        else:
            text = self.tr("Take over all {n} passages both agree on").format(n=f"{number:,}")
        self.button.setText(text)
        self.button.setAccessibleName(text)

    def show_here(self, name: str, entries: Sequence[AgreedEntry]) -> None:
        """List what is agreed in the transcript that is shown."""
        self.here.set_text(self.tr("In {name}").format(name=name) if name else "")
        self.here_count.setText(f"{len(entries):,}" if name else "")
        if tuple(entries) != self.model.entries:
            scrolled = self.list.verticalScrollBar().value()
            self.model.show(entries)
            self.list.doItemsLayout()
            self.list.verticalScrollBar().setValue(scrolled)

    def show_outdated(self, found: Sequence[Outdated]) -> None:
        """List decisions whose codings changed since."""
        clear(self._notices)
        for one in found:
            self._notices.addWidget(self._notice(one))

    def _notice(self, one: Outdated) -> QWidget:
        back = link(self.tr("Take the decision back"), lambda: self.withdrawn.emit(one.decision))
        back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = column(label(one.sentence, 12, "ink", wrap=True), row(back, None), gap=2)
        icon = column(IconLabel("triangle-alert", "warning", 15), None)
        return frame("card", row(icon, words, gap=8), margins=(12, 10, 12, 8))

    def _opened(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, AgreedEntry):
            self.opened.emit(entry.coding)
