"""The page Memos: everything that was noted, to find, read, change, follow and take along.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.coding.noted import COLUMNS, NUMBERS, Noted, as_text, noted, rows
from workbench.ui.commands import Command, install
from workbench.ui.desk import Desk, Place
from workbench.ui.exporting import door, told
from workbench.ui.memo_place import place_of
from workbench.ui.memos.beginning import NewMemo
from workbench.ui.memos.detail import MemoDetail
from workbench.ui.memos.filters import MemoFilters
from workbench.ui.memos.model import MemoDelegate, MemoModel, MemoRow
from workbench.ui.page import Page
from workbench.ui.saving import where_to_save
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import plain
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.finding_strip import FindingStrip
from workbench.ui.widgets.labels import quiet
from workbench.ui.widgets.long_list import LongList

PAUSE = 150
"""Milliseconds without a key after which the words are looked for."""
LIST, NONE_YET, NOTHING = range(3)


class MemoView(LongList):
    """The list; Enter reads on in the memo, Ctrl+Enter goes where it belongs."""

    opened = Signal()
    gone_to = Signal()

    def __init__(self, name: str, model: MemoModel) -> None:
        """Show a model."""
        super().__init__(name)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(MemoDelegate(self))
        self.setModel(model)
        self.doubleClicked.connect(lambda _: self.gone_to.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and go with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.gone_to if control else self.opened).emit()
        else:
            super().keyPressEvent(event)


class MemosPage(Page):
    """Everything that was noted, newest first."""

    name = "memos"
    title = "Memos"
    icon = "message-square"
    kinds = frozenset(
        {"memo", "link", "coding", "code", "theme", "session", "transcript", "participant"}
        | {"coder", "work", "study", "me"}
    )

    def __init__(self, desk: Desk) -> None:
        """Make the parts of the page."""
        super().__init__(desk)
        self._memos: tuple[Noted, ...] = ()
        self.model = MemoModel()
        self.view = MemoView(self.tr("Memos"), self.model)
        self.filters = MemoFilters()
        self.detail = MemoDetail(desk)
        self.begin = NewMemo(desk)
        self.search = Field(self.tr("Find in the memos"), self.tr("Find words"), "search", 30)
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(220)
        self.counts = quiet("", 12, "ink2")
        self.add = plain(self.tr("New memo"), self.begin.begin, "plus")
        self.export = plain(self.tr("Export…"), self.choose_file, "download")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._stack = QStackedWidget()
        for part in (self.view, self._none_yet(), self._nothing()):
            self._stack.addWidget(part)
        self._lay_out()
        self._rows = self._make_commands()
        install(self._rows, self)
        self._wire()

    def _lay_out(self) -> None:
        head = bar_frame(
            "head",
            FindingStrip(self.desk, "memos"),
            self.counts,
            None,
            self.search,
            self.add,
            self.export,
            margins=(22, 0, 22, 0),
            gap=10,
        )
        head.setFixedHeight(54)
        centre = QWidget()
        fill(QVBoxLayout(centre), head, self.begin, self._stack, gap=0)
        self.set_parts(centre, self.filters, self.detail)

    def _wire(self) -> None:
        self._pause.timeout.connect(self._show_memos)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.filters.changed.connect(self._show_memos)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.view.opened.connect(self.read_on)
        self.view.gone_to.connect(self.go_there)
        self.detail.left.connect(self.view.setFocus)
        self.begin.left.connect(self.view.setFocus)
        self.begin.written.connect(self.choose)

    def _none_yet(self) -> QWidget:
        return EmptyState(
            "message-square",
            self.tr("No memos yet"),
            self.tr("Write one here, or press M while coding to note something on a passage."),
            plain(self.tr("New memo"), lambda: self.begin.begin(), "plus"),
        )

    def _nothing(self) -> QWidget:
        return EmptyState(
            "message-square",
            self.tr("Nothing fits"),
            self.tr("No memo fits these words and choices."),
            plain(self.tr("Show everything"), self._show_everything),
        )

    def _make_commands(self) -> tuple[Command, ...]:
        group = self.tr("Memos")
        return (
            Command("memos.new", self.tr("New memo"), ("Ctrl+N",), self.begin.begin, group),
            Command("memos.find", self.tr("Find words"), ("Ctrl+F",), self._find, group),
            Command("memos.read", self.tr("Read on in the memo"), (), self.read_on, group),
        )

    def commands(self) -> Sequence[Command]:
        """Everything that can be done here by key."""
        return self._rows

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the memos as they are now."""
        read = self.desk.read
        self._memos = noted(read, self.desk.me)
        self.filters.show_counts(self._memos, read.coders(), read.transcripts())
        self.add.setEnabled(not self.desk.project.read_only)
        self._show_memos()

    def _show_memos(self) -> None:
        self._pause.stop()
        chosen = self.chosen()
        words = self.search.text()
        found = noted(self.desk.read, self.desk.me, words=words) if words.strip() else self._memos
        shown = [MemoRow(one) for one in found if self.filters.takes(one)]
        self.model.show(shown)
        self._stack.setCurrentIndex(LIST if shown else NOTHING if self._memos else NONE_YET)
        self.counts.setText(self._counted(len(shown)))
        self.export.setEnabled(bool(shown))
        if shown and (chosen is None or self.model.number_of(chosen.memo.id) is None):
            self.view.setCurrentIndex(self.model.index(0))
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.detail.show_memo(self.chosen())

    def _counted(self, shown: int) -> str:
        total = len(self._memos)
        if shown < total:
            return self.tr("{shown} of {total} memos").format(
                shown=f"{shown:,}", total=f"{total:,}"
            )
        return several(total, self.tr("1 memo"), self.tr("{n} memos"))

    def _show_everything(self) -> None:
        self.search.clear()
        self.filters.clear()
        self._show_memos()

    def chosen(self) -> Noted | None:
        """The memo that is chosen."""
        row = self.model.row_at(self.view.currentIndex())
        return row.noted if row is not None else None

    def choose(self, memo: str) -> None:
        """Choose a memo by its id, whatever is filtered."""
        self.refresh_if_stale()
        if self.model.number_of(memo) is None:
            self._show_everything()
        number = self.model.number_of(memo)
        index = self.model.index(number) if number is not None else QModelIndex()
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.view.setFocus()

    def arrive(self, place: Place) -> None:
        """Choose the memo a place names by its id."""
        if place.item:
            self.choose(place.item)
        else:
            self.view.setFocus()

    # -- doing ----------------------------------------------------------------------------

    def read_on(self) -> None:
        """Have the focus in the memo that is chosen."""
        if self.chosen() is not None:
            if self.detail.isHidden():
                self.toggle_inspector()
            self.detail.begin()

    def go_there(self) -> None:
        """Go to what the chosen memo is about."""
        one = self.chosen()
        if one is not None:
            self.desk.go(place_of(self.desk.read, one.memo))

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def choose_file(self) -> None:
        """Ask for a file and write what is shown into it."""
        usual = f"{self.desk.project.path.stem} memos {date.today():%Y-%m-%d}.xlsx"
        kinds = (
            (self.tr("Workbook (*.xlsx)"), ".xlsx"),
            (self.tr("Table (*.csv)"), ".csv"),
            (self.tr("Text (*.txt)"), ".txt"),
        )
        suggested = self.desk.project.path.with_name(usual)
        path = where_to_save(self, self.tr("Export the memos"), suggested, kinds)
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write what is shown: a text when the file ends in ".txt", else a table."""
        shown = [row.noted for row in self.model.rows()]
        out, read = door(self.desk, self), self.desk.read
        checked = self.desk.attempt(
            lambda: (
                out.text(path, as_text(shown))
                if path.suffix.casefold() == ".txt"
                else out.table(path, COLUMNS, rows(read, shown), numbers=NUMBERS)
            )
        )
        if checked is not None:
            said = several(
                len(shown), self.tr("1 memo is in “{file}”."), self.tr("{n} memos are in “{file}”.")
            )
            written = said.replace("{file}", path.name)
            self.desk.say(" ".join(filter(None, (written, told(checked)))))
