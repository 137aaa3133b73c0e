"""The panel beside the table: which disagreements are listed, the list, and the way onward.

Called by `page` and `listed`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QPushButton,
    QVBoxLayout,
)

from workbench.agreement.matching import KINDS
from workbench.ui.appearance import MEDIUM, SEMIBOLD, font
from workbench.ui.compare.found import Entry, FoundCards, PatternEntry, PlaceEntry, found_list
from workbench.ui.models.entries import ENTRY, EntryList
from workbench.ui.widgets.boxes import bar_frame, fill, row
from workbench.ui.widgets.buttons import link, primary
from workbench.ui.widgets.labels import Elided, plain_tip, quiet


class CardList(QListView):
    """A list of cards that follow its width."""

    def __init__(self, model: EntryList[Entry], name: str) -> None:
        """Show a model."""
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(FoundCards(self))
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the cards anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class FoundPanel(QFrame):
    """The list; `place_chosen` and `pattern_chosen` carry the entry, `kind_chosen` a kind or ""."""

    place_chosen = Signal(object)
    pattern_chosen = Signal(object)
    kind_chosen = Signal(str)
    cleared = Signal()
    reconcile = Signal()

    def __init__(self) -> None:
        """Lay the panel out."""
        super().__init__()
        self.setProperty("kind", "inspector")
        self.model = found_list()
        self.title = Elided(self.tr("Disagreements"), 14, "ink", SEMIBOLD)
        self.count = quiet()
        self.clear_button = link(self.tr("Show all"), self.cleared.emit)
        self._kinds: dict[str, QPushButton] = {}
        self._chips = bar_frame("chip", margins=(2, 2, 2, 2), gap=0)
        self._chips.setFixedHeight(28)
        self.list = CardList(self.model, self.tr("Disagreements"))
        self.nothing = quiet(self.tr("Nothing on which the two differ."), 13, "ink2", wrap=True)
        self.nothing.setContentsMargins(16, 0, 16, 0)
        self.open_count = quiet("", 12, "ink2")
        self.button = primary(self.tr("Reconcile these"), self.reconcile.emit)
        head = row(self.title, self.count, self.clear_button, gap=8, margins=(16, 12, 14, 8))
        foot = bar_frame("foot", self.open_count, None, self.button, margins=(16, 9, 14, 9), gap=10)
        kinds = row(self._chips, None, margins=(14, 0, 14, 10))
        column = QVBoxLayout(self)
        fill(column, head, kinds, self.nothing, self.list, foot, gap=0)
        column.setStretch(3, 1)
        self._make_kinds()
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._moved)

    def _make_kinds(self) -> None:
        layout = self._chips.layout()
        for kind in KINDS:
            button = QPushButton(self._chips)
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setFixedHeight(26)
            button.setFont(font(11, MEDIUM))
            button.setAutoDefault(False)
            button.clicked.connect(lambda on, kind=kind: self.kind_chosen.emit(kind if on else ""))
            self._kinds[kind] = button
            if layout is not None:
                layout.addWidget(button)

    def show_entries(self, title: str, entries: Sequence[Entry], *, filtered: bool) -> None:
        """List entries under a title; the place chosen stays chosen."""
        chosen = self.chosen()
        scrolled = self.list.verticalScrollBar().value()
        places = [entry for entry in entries if isinstance(entry, PlaceEntry)]
        self.title.set_text(title)
        self.count.setText(f"{len(places):,}")
        self.clear_button.setVisible(filtered)
        self.model.show(entries)
        self.nothing.setVisible(not entries)
        if chosen is not None and self.choose(chosen.key):
            self.list.verticalScrollBar().setValue(scrolled)

    def show_kinds(self, counts: Counter[str], names: Mapping[str, str], chosen: str) -> None:
        """Say how many there are of each kind, and which kind is listed alone."""
        for kind, button in self._kinds.items():
            button.setVisible(counts[kind] > 0 or kind == chosen)
            button.setText(f"{self._short(kind)} {counts[kind]:,}")
            said = self.tr("{kind}: {n}").format(kind=names[kind], n=counts[kind])
            button.setToolTip(plain_tip(said))
            button.setAccessibleName(said)
            button.setChecked(kind == chosen)
        self._chips.setVisible(bool(counts) or bool(chosen))

    def _short(self, kind: str) -> str:
        return {
            "different code": self.tr("Code"),
            "missed": self.tr("One"),
            "split": self.tr("Split"),
            "different extent": self.tr("Extent"),
        }[kind]

    def show_open(self, number: int) -> None:
        """Say how many wait for a decision."""
        self.open_count.setText(self.tr("{n} still open").format(n=f"{number:,}"))

    def chosen(self) -> PlaceEntry | None:
        """The place chosen, or None."""
        entry = self.list.currentIndex().data(ENTRY)
        return entry if isinstance(entry, PlaceEntry) else None

    def places(self) -> list[PlaceEntry]:
        """The places listed."""
        return [entry for entry in self.model.entries if isinstance(entry, PlaceEntry)]

    def choose(self, key: str) -> bool:
        """Choose a place without announcing it; return whether it is listed."""
        at = self.model.row_of(key)
        if at is None:
            return False
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        self.list.setCurrentIndex(self.model.index(at))
        selection.blockSignals(blocked)
        self.list.scrollTo(self.model.index(at))
        self.list.viewport().update()
        return True

    def step(self, by: int) -> PlaceEntry | None:
        """Choose the next place (or the one before) and return it; None where there is none."""
        places = self.places()
        current = self.chosen()
        at = places.index(current) + by if current in places else (0 if by > 0 else len(places) - 1)
        if not 0 <= at < len(places):
            return None
        self.choose(places[at].key)
        return places[at]

    def _clicked(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, PatternEntry):
            self.pattern_chosen.emit(entry)
        elif isinstance(entry, PlaceEntry):
            self.place_chosen.emit(entry)

    def _moved(self, current: QModelIndex) -> None:
        """Follow the arrow keys."""
        entry = current.data(ENTRY) if current.isValid() else None
        if isinstance(entry, PlaceEntry) and self.list.hasFocus():
            self.place_chosen.emit(entry)
