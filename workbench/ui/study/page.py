"""The page Study: where everybody is, what is next, what happened, what the study is about.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.coding.wording import elided
from workbench.findings.coded import HowFar, how_far
from workbench.findings.next_steps import Bookmark, bookmark, next_steps
from workbench.findings.shift import shifts
from workbench.model.kinds import KINDS
from workbench.project.session import tell_all
from workbench.ui.appearance import SEMIBOLD
from workbench.ui.commands import Command
from workbench.ui.desk import Desk, Place
from workbench.ui.page import Page
from workbench.ui.study import cards
from workbench.ui.study.about import AboutCard
from workbench.ui.study.habits import HabitsCard
from workbench.ui.study.phrasing import size_of_study
from workbench.ui.widgets.boxes import clear, column, fill, row, scrolling
from workbench.ui.widgets.buttons import primary
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import Elided, keycap, label
from workbench.ui.widgets.stretching import stretched

LATELY = 8
ONE_COLUMN_BELOW = 860
WEST, EAST = 11, 10
"""How the width is shared by the columns."""


class StudyPage(Page):
    """The first page: an overview that leads everywhere."""

    name = "study"
    title = "Study"
    icon = "house"
    kinds = frozenset(KINDS) | {"me"}

    def __init__(self, desk: Desk) -> None:
        """Make the frame of the page."""
        super().__init__(desk)
        self._bookmark: Bookmark | None = None
        self.heading = Elided("", 22, "ink", SEMIBOLD)
        self.summary = label("", 13, "ink2", wrap=True)
        self.go_on = primary(self.tr("Continue"), self.continue_coding)
        self._key = keycap(self.tr("Enter"))
        self._empty = EmptyState(
            "file-text",
            self.tr("No transcripts yet"),
            self.tr("Bring in the first transcript; coding, agreement and themes follow from it."),
            primary(self.tr("Add transcripts…"), self._add, "file-plus"),
        )
        self._empty.setMinimumHeight(280)
        self.about, self.habits = AboutCard(desk), HabitsCard(desk)
        self._west, self._east = QVBoxLayout(), QVBoxLayout()
        for side in (self._west, self._east):
            side.setSpacing(18)
        self._columns = QHBoxLayout()
        west, east = QVBoxLayout(), QVBoxLayout()
        fill(west, self._west, None, gap=18)
        fill(east, self._east, self.about, self.habits, None, gap=18)
        fill(self._columns, west, east, gap=18)
        self._columns.setStretch(1, EAST)
        self._foot, self.where = cards.last_line("")
        words = column(self.heading, self.summary, gap=4)
        head = row(stretched(words), self._key, self.go_on, gap=10)
        content = QWidget()
        fill(
            QVBoxLayout(content),
            head,
            self._empty,
            self._columns,
            None,
            self._foot,
            margins=(40, 28, 40, 24),
            gap=18,
        )
        self._scroll = scrolling(content)
        self.set_parts(self._scroll)

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the study as it is now."""
        read = self.desk.read
        self.heading.set_text(read.study().title)
        self.summary.setText(size_of_study(self.desk.counting))
        self.summary.setVisible(bool(self.summary.text()))
        far = how_far(read)
        self._show_bookmark(far)
        self._empty.setHidden(bool(read.transcripts()))
        self._show_cards(far)
        self.about.show_study()
        self.habits.show_study()
        self.where.setText(self._where())

    def _show_bookmark(self, far: HowFar) -> None:
        self._bookmark = bookmark(self.desk.read, self.desk.me, far)
        self.go_on.setVisible(self._bookmark is not None)
        self._key.setVisible(self._bookmark is not None)
        if self._bookmark is not None:
            name = self.desk.read.transcript(self._bookmark.transcript).name
            begun = self._bookmark.start > 0 or self._bookmark.turn > 1
            said = self.tr("Continue in {name}, turn {turn}") if begun else self.tr("Begin {name}")
            text = said.format(name=elided(name, 32), turn=self._bookmark.turn)
            self.go_on.setText(text.replace("&", "&&"))
            self.go_on.setAccessibleName(text)

    def _show_cards(self, far: HowFar) -> None:
        read, go, counting = self.desk.read, self.desk.go, self.desk.counting
        clear(self._west)
        clear(self._east)
        begun = bool(read.transcripts())
        steps = next_steps(read, self.desk.me, far) if begun else ()
        if begun:
            shown = how_far(counting) if self.desk.limit else far
            self._west.addWidget(cards.coding_card(counting, shown, go))
        if read.participants() or read.speakers():
            self._west.addWidget(cards.people_card(counting, go))
        for shift in shifts(counting):
            self._west.addWidget(cards.shift_card(shift))
        if steps:
            self._east.addWidget(cards.next_card(steps, read, go))
        self._columns.setStretch(0, WEST if self._west.count() else 0)
        seen = self.desk.project.seen()
        tellings = tell_all(seen.entries)[:LATELY]
        self._east.addWidget(cards.lately_card(tellings, seen.hidden, read.coders(), go))

    def _where(self) -> str:
        path = self.desk.project.path
        size = QLocale().formattedDataSize(path.stat().st_size) if path.exists() else "–"
        return self.tr("{file} in {folder} · {size} · nothing leaves this computer").format(
            file=path.name, folder=path.parent, size=size
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under one another where two do not fit."""
        super().resizeEvent(event)
        narrow = self.width() < ONE_COLUMN_BELOW
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    # -- going ----------------------------------------------------------------------------

    def arrive(self, place: Place) -> None:
        """Be ready for Enter."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[Command]:
        """The row of the page for the sheet of keys; Enter is answered by `keyPressEvent`."""
        return (
            Command(
                "study.continue",
                self.tr("Continue where I stopped"),
                ("Return",),
                self.continue_coding,
                self.tr(self.title),
                lambda: self._bookmark is not None,
                fixed=True,
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on coding with Enter, unless a button has the focus and means something else."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
        elif not isinstance(focused, QLineEdit):
            self.continue_coding()

    def continue_coding(self) -> None:
        """Go to the transcript the coder is in the middle of."""
        if self._bookmark is not None:
            self.desk.go(
                Place("coding", transcript=self._bookmark.transcript, start=self._bookmark.start)
            )

    def _add(self) -> None:
        self.desk.go(Place("transcripts", item="add"))
