"""The page Codings: coded passages found again, how often codes were given, and which go together.

Made by `ui.pages` when it is first visited. What was asked and found stays when one comes back.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.coding.retrieval.passages import Answer, Passage
from workbench.coding.retrieval.question import Codes, Order, Question
from workbench.findings.frequencies import Frequencies
from workbench.findings.together import Together
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.ui.commands import Command, install
from workbench.ui.desk import Changed, Desk, Place
from workbench.ui.page import CENTRE_MINIMUM, LEFT_WIDTH, Page
from workbench.ui.retrieval.asking import Asking
from workbench.ui.retrieval.counted import GoTogether, HowOften
from workbench.ui.retrieval.empty import nothing, nothing_coded, unanswerable
from workbench.ui.retrieval.groups import behind, in_place
from workbench.ui.retrieval.passages_view import Passages
from workbench.ui.retrieval.phrasing import found as found_words
from workbench.ui.retrieval.phrasing import orders, working_it_out
from workbench.ui.retrieval.rows import rows_of
from workbench.ui.retrieval.steps import choice
from workbench.ui.retrieval.taking import asked_for, copy, quote, write
from workbench.ui.retrieval.working import Working
from workbench.ui.widgets.boxes import bar_frame, fill, frame, row
from workbench.ui.widgets.buttons import Segmented, ToolButton, name_control, plain
from workbench.ui.widgets.finding_strip import FindingStrip
from workbench.ui.widgets.labels import Elided, quiet
from workbench.ui.widgets.limiting import Limiting
from workbench.ui.widgets.place_limits import Option, options_of, still_there, where_of
from workbench.ui.widgets.unseen import unseen_codings

ASKED_OF = frozenset(
    {
        *("coding", "code", "work", "coder", "decision", "me", "transcript", "session", "speaker"),
        *("participant", "attribute", "attribute_value", "segment", "revision", "limit", "quote"),
    }
)
PASSAGES, OFTEN, TOGETHER = range(3)
FOUND, NOTHING, BEGIN, WRONG = range(4)
CODED_ELSEWHERE = frozenset({"code", "coder", "uncoded"})
"""Limits of the search that are steps of the question here."""


class CodingsPage(Page):
    """Ask for passages by their codes; see them, count them, take them along."""

    name = "codings"
    title = "Codings"
    icon = "tag"
    kinds = ASKED_OF

    def __init__(self, desk: Desk) -> None:
        """Make the parts of the page."""
        super().__init__(desk)
        self._working = Working(desk, self)
        self._answer: Answer | None = None
        self._asked: tuple[Question, Order] | None = None
        self._options: tuple[Option, ...] = ()
        self.asking = Asking()
        self.limiting = Limiting(self)
        self.views = Segmented([self.tr("Passages"), self.tr("How often"), self.tr("Together")])
        name_control(self.views, self.tr("What to see of them"))
        self.passages, self.often, self.together = Passages(), HowOften(), GoTogether()
        self.counts = Elided("", 13, "ink2", tabular=True)
        self.order = choice(self.tr("Order"), orders())
        self.order.setFixedWidth(172)
        self.quote_all = plain(self.tr("Quote all"), self.quote_found, "quote")
        self.quote_all.setToolTip(self.tr("Put all of these passages into the quote bank"))
        self.copy = ToolButton("copy", self.tr("Copy as a table"), self.copy_passages)
        self.export = plain(self.tr("Export…"), self.choose_file, "download")
        self.blind = quiet("", 12, "ink2", wrap=True)
        self._lay_out()
        self._rows = self._commands()
        install(self._rows[:3], self)
        install(self._rows[3:], self.passages)
        self._wire()

    def _lay_out(self) -> None:
        top = row(
            FindingStrip(self.desk, "codings"), None, self.views, self.copy, self.export, gap=8
        )
        head = frame("head", top, self.limiting, margins=(22, 12, 22, 10), gap=10)
        self._bar = bar_frame(
            "head",
            self.counts,
            self.order,
            self.quote_all,
            margins=(22, 0, 22, 0),
            gap=10,
        )
        self._bar.setFixedHeight(46)
        self._blind = bar_frame("plain-head", self.blind, margins=(22, 7, 22, 7))
        self._seen = QStackedWidget()
        for part in (self._with_bar(), self.often, self.together):
            self._seen.addWidget(part)
        self._stack = QStackedWidget()
        self.less = plain(self.tr("Take the last step away"), self.asking.take_last_away)
        self.everywhere = plain(self.tr("Look without limits"), self.limiting.clear)
        go = plain(self.tr("Go to Coding"), lambda: self.desk.go(Place("coding")), "highlighter")
        self._wrong = unanswerable()
        states = (nothing(self.less, self.everywhere), nothing_coded(go), self._wrong)
        for state in (self._seen, *states):
            self._stack.addWidget(state)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        fill(layout, head, self._blind, self._stack, gap=0)
        layout.setStretch(2, 1)
        self.set_parts(centre, left=self.asking)

    def _with_bar(self) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        fill(layout, self._bar, self.passages, gap=0)
        layout.setStretch(1, 1)
        return holder

    def _wire(self) -> None:
        self.asking.changed.connect(self.look)
        self.limiting.changed.connect(self.look)
        self.order.currentIndexChanged.connect(lambda _: self.look())
        self.views.chosen.connect(self._see)
        self.often.changed.connect(self.look)
        self.together.changed.connect(self.look)
        self.often.opened.connect(self._open_often)
        self.together.opened.connect(self._open_together)
        self.passages.opened.connect(self.open_passage)
        self.passages.left.connect(self.focus_code)
        copying = QShortcut(QKeySequence.StandardKey.Copy, self.passages)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self.copy_passages)

    def _fold(self) -> None:
        if self.width() >= LEFT_WIDTH + CENTRE_MINIMUM:
            self._wish.setdefault("left", True)
        super()._fold()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of the study in memory that is not seen."""
        super().hideEvent(event)
        self._working.forget()

    # -- showing --------------------------------------------------------------------------

    def _changed(self, changed: Changed) -> None:
        if not changed.kinds <= {"quote", "quote_edit", "limit"}:
            self._working.forget()
        super()._changed(changed)

    def refresh(self) -> None:
        """Show what answers the question in the study as it is now."""
        read = self.desk.read
        self._options = tuple(
            one for one in options_of(read, self.desk.me) if one.sort not in CODED_ELSEWHERE
        )
        self.limiting.offer(self._options, still_there(self.limiting.chosen, self._options))
        self.asking.blockSignals(True)
        self.asking.offer(read.codebook(), read.coders(), self.desk.me)
        self.asking.blockSignals(False)
        self.often.offer(read)
        self._asked = None
        self.look()

    @property
    def view(self) -> int:
        """Which of the three views is seen."""
        return self.views.index()

    def look(self) -> None:
        """Answer the question, and show it in the view that is seen."""
        question = self.asking.question(where_of(self.limiting.chosen))
        order: Order = self.order.currentData()
        working = self._working
        if not working.material().codings:
            self._asked = None
            self._show_blind(working.bounds(question).unseen)
            self._stack.setCurrentIndex(BEGIN)
        elif self.view == PASSAGES:
            if (question, order) != self._asked:
                self._asked = (question, order)
                working.passages(question, order, self._show_passages)
                if working.busy:
                    self.counts.set_text(working_it_out())
        elif self.view == OFTEN:
            working.frequencies(question, self.often.wanted(), self._show_often)
            if working.busy:
                self.often.wait()
        else:
            wanted = self.together.wanted()
            working.together(question, self._codes_meant(), wanted, self._show_together)
            if working.busy:
                self.together.wait()

    def _show_passages(self, answer: Answer | Refused) -> None:
        if isinstance(answer, Refused):
            self._wrong.sentence.setText(answer.sentence)
            self._stack.setCurrentIndex(WRONG)
            return
        self._answer = answer
        self.passages.show_rows(rows_of(self.desk.read, answer.passages))
        self.counts.set_text(found_words(answer.counts) + self._listed(answer))
        self._show_blind(answer.unseen)
        self.less.setVisible(bool(self.asking.steps) or self.asking.code.code() is not None)
        self.everywhere.setVisible(bool(self.limiting.chosen))
        self.quote_all.setEnabled(not self.desk.project.read_only)
        self._stack.setCurrentIndex(FOUND if answer.total else NOTHING)

    def _listed(self, answer: Answer) -> str:
        if len(answer.passages) == answer.total:
            return ""
        return self.tr("; the first {n} are listed").format(n=f"{len(answer.passages):,}")

    def _show_often(self, found: Frequencies) -> None:
        book = self.desk.read.codebook()
        totals = dict(zip(found.codes, found.totals[:, 0].tolist(), strict=True))
        codes = [code for code in self._codes_meant() if totals.get(code)]
        self.often.show_found(book, found, codes)
        self._show_numbers(bool(codes))

    def _show_together(self, found: Together) -> None:
        used = [code for at, code in enumerate(found.codes) if found.counts[at, at, 0]]
        self.together.show_found(self.desk.read.codebook(), found.only(used))
        self._show_numbers(bool(used))

    def _show_numbers(self, some: bool) -> None:
        question = self.asking.question(where_of(self.limiting.chosen))
        mine = set(question.coders) == {self.desk.me}
        self._show_blind(0 if mine else self._working.bounds(question).unseen)
        self.less.setVisible(self.asking.code.code() is not None)
        self.everywhere.setVisible(bool(self.limiting.chosen))
        self._stack.setCurrentIndex(FOUND if some else NOTHING)

    def _show_blind(self, number: int) -> None:
        self.blind.setText(unseen_codings(number))
        self._blind.setVisible(bool(number))

    def _codes_meant(self) -> tuple[CodeId, ...]:
        """The codes of the tables: all, or the one that is chosen and those below it."""
        book, top = self.desk.read.codebook(), self.asking.code.code()
        if top is None:
            return tuple(code.id for _, code in book.walk())
        return (top, *(code.id for _, code in book.walk(top)))

    def _see(self, view: int) -> None:
        self._seen.setCurrentIndex(view)
        self.asking.show_for(passages=view == PASSAGES)
        self.copy.setVisible(view == PASSAGES)
        self._asked = None
        self.look()

    # -- going ----------------------------------------------------------------------------

    def arrive(self, place: Place) -> None:
        """Ask for the passages of a code, where a place names one."""
        if place.code is not None:
            self.views.set_index(PASSAGES)
            self._seen.setCurrentIndex(PASSAGES)
            self.limiting.clear()
            self.asking.ask(Question(Codes((place.code,))))
            self.passages.begin()
        else:
            self.focus_code()

    def focus_code(self) -> None:
        """Choose a code."""
        if self.asking.isHidden():
            self.toggle_left()
        self.asking.code.setFocus()

    def open_passage(self, passage: Passage) -> None:
        """Show a passage in its transcript."""
        coding = passage.codings[0] if passage.codings else None
        self.desk.go(Place("coding", passage.transcript, passage.start, passage.end, coding=coding))

    def _open_often(self, line: int, column: int) -> None:
        """Show the passages a number of codings was counted from."""
        asked = self.asking.question(where_of(self.limiting.chosen))
        question, limit = behind(self.desk.read, self._options, self.often, (line, column), asked)
        if limit is not None:
            self.limiting.offer(self._options, in_place(self.limiting.chosen, limit))
        self._ask(question)

    def _open_together(self, line: int, column: int) -> None:
        """Show the passages a number of pairs was counted from."""
        found = self.together.found
        if found is not None:
            asked = self.asking.question(where_of(self.limiting.chosen))
            self._ask(found.question(found.codes[line], found.codes[column], asked))

    def _ask(self, question: Question) -> None:
        self.views.set_index(PASSAGES)
        self._seen.setCurrentIndex(PASSAGES)
        self.asking.ask(question)
        self.passages.begin()

    # -- keys -----------------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """The rows of the page for the sheet of keys."""
        shown = self.tr("Open the passage, or the passages of a number")
        group = self.tr("Codings")
        return (
            *self._rows,
            Command("codings.open", shown, ("Return",), self._open_current, group, fixed=True),
        )

    def _commands(self) -> tuple[Command, ...]:
        group = self.tr("Codings")
        return (
            Command("codings.code", self.tr("Choose a code"), ("Ctrl+F",), self.focus_code, group),
            Command("codings.step", self.tr("Add a step"), ("Ctrl+Return",), self._add_step, group),
            Command(
                "codings.limit",
                self.tr("Add a limit…"),
                ("Ctrl+Shift+L",),
                self.limiting.ask,
                group,
            ),
            Command(
                "codings.quote",
                self.tr("Put the selected passages into the quote bank"),
                ("Q",),
                self.quote_chosen,
                group,
                when=lambda: not self.desk.project.read_only,
            ),
        )

    def _add_step(self) -> None:
        if self.view != PASSAGES:
            self.views.set_index(PASSAGES)
            self._see(PASSAGES)
        if self.asking.isHidden():
            self.toggle_left()
        self.asking.add_step()

    def _open_current(self) -> None:
        counted = self._numbers()
        if counted is None:
            self.passages.open_passage(self.passages.currentIndex())
        else:
            counted.table.open_current()

    # -- taking along ---------------------------------------------------------------------

    def quote_chosen(self) -> None:
        """Put the selected passages into the quote bank, in one step."""
        quote(self.desk, self.passages.chosen())

    def quote_found(self) -> None:
        """Put all passages into the quote bank, in one step."""
        quote(self.desk, self._listed_passages())

    def copy_passages(self) -> None:
        """Put the selected passages on the clipboard as a table; all when one or none is."""
        chosen = self.passages.chosen()
        copy(self.desk, chosen if len(chosen) > 1 else self._listed_passages())

    def choose_file(self) -> None:
        """Ask for a file and write what is seen into it."""
        counted = self._numbers()
        names = (self.tr("passages"), self.tr("how often"), self.tr("together"))
        path = asked_for(
            self,
            f"{self.desk.project.path.stem} {names[self.view]} {date.today():%Y-%m-%d}",
            self.desk.project.path,
            picture=counted is not None and counted.is_picture,
        )
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write what is seen into a file; its ending says what it is."""
        write(self, self.desk, path, self._numbers() or self._listed_passages())

    def _listed_passages(self) -> Sequence[Passage]:
        return self._answer.passages if self._answer is not None else ()

    def _numbers(self) -> HowOften | GoTogether | None:
        if self.view == PASSAGES:
            return None
        return self.often if self.view == OFTEN else self.together
