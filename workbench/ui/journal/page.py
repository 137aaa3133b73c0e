"""The page Journal: a timeline of everything that was done, to filter, check and take along.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.model.kinds import KINDS
from workbench.ui.desk import Desk, Place
from workbench.ui.exporting import door, told
from workbench.ui.journal.checkup import CheckupCard
from workbench.ui.journal.delegate import JournalDelegate
from workbench.ui.journal.exporting import write_journal
from workbench.ui.journal.filters import Filters
from workbench.ui.journal.lines import Line, Wanted, by_day, lines_of
from workbench.ui.journal.model import JournalModel
from workbench.ui.page import Page
from workbench.ui.saving import where_to_save
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import plain
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading, quiet
from workbench.ui.widgets.long_list import LongList
from workbench.ui.widgets.unseen import UnseenStrip, unseen_entries

PAUSE = 150
"""Milliseconds without a key after which the words are looked for."""


class Timeline(LongList):
    """The list; Enter, Space and a click open and fold the details of a line."""

    def __init__(self, name: str) -> None:
        """Make an empty list."""
        super().__init__(name)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.clicked.connect(self._toggle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and fold with Enter and Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, JournalModel):
            model.toggle(index)


class JournalPage(Page):
    """Everything that was done, newest first."""

    name = "journal"
    title = "Journal"
    icon = "history"
    kinds = frozenset(KINDS) | {"me"}

    def __init__(self, desk: Desk) -> None:
        """Make the parts of the page."""
        super().__init__(desk)
        self._lines: tuple[Line, ...] = ()
        self.model = JournalModel()
        self.view = Timeline(self.tr("Journal"))
        self.view.setModel(self.model)
        self._delegate = JournalDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self.filters = Filters()
        self.search = Field(self.tr("Find in the journal"), self.tr("Find words"), "search", 30)
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(240)
        self.counts = quiet("", 12, "ink2")
        self.check = plain(self.tr("Check the study"), self.check_study, "shield-check")
        self.export = plain(self.tr("Export…"), self.choose_file, "download")
        self.checkup = CheckupCard()
        self.unseen = UnseenStrip()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._show_lines)
        head = bar_frame(
            "head",
            heading(self.tr("Journal")),
            self.counts,
            None,
            self.search,
            self.check,
            self.export,
            margins=(22, 0, 22, 0),
            gap=10,
        )
        head.setFixedHeight(54)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing())
        centre = QWidget()
        fill(QVBoxLayout(centre), head, self.checkup, self._stack, self.unseen, gap=0)
        self.set_parts(centre, self.filters)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.filters.changed.connect(self._show_lines)

    def _nothing(self) -> QWidget:
        return EmptyState(
            "history",
            self.tr("Nothing fits"),
            self.tr("No entry of the journal fits these words and choices."),
            plain(self.tr("Show everything"), self._show_everything),
        )

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the journal as it is now."""
        coders = self.desk.read.coders()
        seen = self.desk.project.seen()
        self._lines = lines_of(seen.entries)
        self.unseen.say(unseen_entries(seen.hidden))
        self._delegate.first = coders[0].name if coders else ""
        self.filters.show_counts(self._lines, coders)
        self._show_lines()

    def _show_lines(self) -> None:
        wanted = Wanted(
            coder=self.filters.coder(),
            about=self.filters.about(),
            words=self.search.text(),
            standing=self.filters.standing.isChecked(),
        )
        shown = [line for line in self._lines if wanted.takes(line)]
        self.model.show(by_day(shown))
        self._stack.setCurrentIndex(0 if shown else 1)
        self.counts.setText(self._counted(len(shown)))
        self.export.setEnabled(bool(shown))

    def _counted(self, shown: int) -> str:
        total = len(self._lines)
        if shown < total:
            return self.tr("{shown} of {total} entries").format(
                shown=f"{shown:,}", total=f"{total:,}"
            )
        return several(total, self.tr("1 entry"), self.tr("{n} entries"))

    def _show_everything(self) -> None:
        self.search.clear()
        self.filters.standing.setChecked(False)
        self.filters.who.setCurrentRow(0)
        self.filters.what.setCurrentRow(0)
        self._show_lines()

    def arrive(self, place: Place) -> None:
        """Show the entry a place names by its id."""
        number = self.model.number_of(place.item) if place.item else None
        if number is not None:
            index = self.model.index(number)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    # -- doing ----------------------------------------------------------------------------

    def check_study(self) -> None:
        """Check the study and show the result in place."""
        found = self.desk.attempt(self.desk.project.check)
        if found is not None:
            self.checkup.show_checkup(found)

    def choose_file(self) -> None:
        """Ask for a file and write what is shown into it."""
        usual = f"{self.desk.project.path.stem} journal {date.today():%Y-%m-%d}.txt"
        kinds = ((self.tr("Text (*.txt)"), ".txt"), (self.tr("Table (*.csv)"), ".csv"))
        suggested = self.desk.project.path.with_name(usual)
        path = where_to_save(self, self.tr("Export the journal"), suggested, kinds)
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write what is shown into a file: a table when it ends in ".csv", else text."""
        tellings = [line.telling for line in self.model.lines()]
        out = door(self.desk, self)
        unseen = self.unseen.text()
        checked = self.desk.attempt(lambda: write_journal(out, path, tellings, unseen))
        if checked is not None:
            said = self.tr("{n} entries are in “{file}”.")
            written = said.format(n=f"{len(tellings):,}", file=path.name)
            self.desk.say(" ".join(filter(None, (written, told(checked)))))
