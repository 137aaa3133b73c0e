"""The page Compare: the table, the sentence, the disagreements, and the text they stand in.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.agreement.compare import Comparison, compare
from workbench.agreement.reconcile import key_of
from workbench.agreement.units import UNITS
from workbench.model.ids import TranscriptId
from workbench.ui.commands import Command, install
from workbench.ui.compare.centre import (
    empty_sheet,
    foot_of_keys,
    head_of,
    table_sheet,
    waiting_sheet,
)
from workbench.ui.compare.empty import why_empty
from workbench.ui.compare.found import PlaceEntry
from workbench.ui.compare.inspector import FoundPanel
from workbench.ui.compare.listed import Listed
from workbench.ui.compare.saying import SayingCard
from workbench.ui.compare.table import CodesTable, lines_of
from workbench.ui.compare.table_view import CodesView
from workbench.ui.compare.text import ButterflyText
from workbench.ui.compare.wording import foot_line, scope_line
from workbench.ui.desk import Changed, Desk, Place
from workbench.ui.page import Page
from workbench.ui.text.key_rows import caret_rows
from workbench.ui.widgets.boxes import clear, fill, frame
from workbench.ui.widgets.buttons import Segmented
from workbench.ui.widgets.differences import first_name, in_sight
from workbench.ui.widgets.labels import Elided, label
from workbench.ui.widgets.pair import Pair, PairChooser

AT_ONCE = 5_000
"""With more codings than this, "Comparing…" is shown while it is computed."""

TABLE, TEXT, EMPTY, WAITING = range(4)


class ComparePage(Page):
    """How alike two coders coded what both have finished."""

    name = "compare"
    title = "Compare"
    icon = "columns-2"
    kinds = frozenset(
        {"coding", "work", "code", "transcript", "speaker", "coder", "decision", "study", "me"}
    )

    def __init__(self, desk: Desk) -> None:
        """Lay the page out."""
        super().__init__(desk)
        self.found: Comparison | None = None
        self._names = ("", "")
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._compute)
        self.pair = PairChooser()
        self.scope = Elided("", 12, "ink3")
        self.unit = Segmented((self.tr("Turns"), self.tr("Characters")))
        self.unit.setAccessibleName(self.tr("Unit of comparison"))
        self.mode = Segmented((self.tr("Table"), self.tr("Text")))
        self.mode.setAccessibleName(self.tr("Table or text"))
        self.panel = FoundPanel()
        self.model = CodesTable()
        self.table = CodesView(self.model)
        self.saying = SayingCard()
        self.listed = Listed(desk, self.model, self.table, self.saying, self.panel)
        self.how = label("", 12, "ink3", wrap=True)
        self.text = ButterflyText(desk.text_px)
        self._empty = QVBoxLayout()
        self._nothing_found = False
        self._stack = QStackedWidget()
        self.set_parts(self._make_centre(), inspector=self.panel)
        self._wire()
        install(self.commands(), self)

    def _make_centre(self) -> QWidget:
        self._head = head_of(self.pair, self.scope, self.unit, self.mode)
        self._keys = foot_of_keys()
        fill(self._empty)
        table = table_sheet(self.table, self.saying, self.how)
        for part in (table, self.text, empty_sheet(self._empty), waiting_sheet()):
            self._stack.addWidget(part)
        centre = frame("paper", self._head, self._stack, self._keys, gap=0)
        cast(QVBoxLayout, centre.layout()).setStretch(1, 1)
        return centre

    def _wire(self) -> None:
        self.pair.chosen.connect(self.refresh)
        self.unit.chosen.connect(self.refresh)
        self.mode.chosen.connect(self._show_mode)
        self.table.opened.connect(self._open_first)
        self.saying.open_definition.connect(self._open_definition)
        self.panel.place_chosen.connect(self.show_place)
        self.panel.reconcile.connect(self.reconcile)
        self.text.stepped.connect(self.step)
        self.text.mark_chosen.connect(self._mark_chosen)
        self.text.transcript_chosen.connect(self._transcript_chosen)
        self.text.open_coding.connect(self.open_coding)
        self.text.reconcile.connect(self.reconcile)

    # -- comparing ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Compare anew and show it."""
        read = self.desk.read
        self.pair.show_coders(read.coders(), self.desk.me)
        if self.pair.pair() is None or not read.transcripts():
            self.found = None
            self._show()
        elif sum(self.desk.counting.code_counts(layer="coder").values()) <= AT_ONCE:
            self._compute()
        else:
            self._stack.setCurrentIndex(WAITING)
            self._later.start()

    def take(self, changed: Changed) -> bool:
        """A decision changes only how many are open."""
        if "decision" in changed.kinds and changed.kinds <= {"decision", "coding"}:
            self.listed.show_open()
            return True
        return False

    def _compute(self) -> None:
        pair = self.pair.pair()
        if pair is None:
            return
        read = self.desk.read
        self.found = compare(
            self.desk.counting,
            *pair,
            unit=UNITS[max(0, self.unit.index())],
            transcripts=in_sight(read, self.desk.me, pair),
        )
        coders = read.coders()
        one, other = (first_name(read.coder(coder), coders) for coder in pair)
        self._names = (one, other)
        self._show()

    # -- showing --------------------------------------------------------------------------

    def _fold(self) -> None:
        """Keep the list for what two coders have finished; else there is nothing to list."""
        super()._fold()
        if self._nothing_found:
            self.panel.hide()

    def _show(self) -> None:
        found, read = self.found, self.desk.read
        empty = why_empty(self.desk, found)
        self._nothing_found = empty is not None
        self._fold()
        self._head.setVisible(found is not None)
        self._keys.setVisible(empty is None)
        self.panel.setEnabled(empty is None)
        self.unit.setVisible(empty is None)
        self.mode.setVisible(empty is None)
        if found is not None:
            self.scope.set_text(scope_line(found))
        if empty is not None or found is None:
            clear(self._empty)
            if empty is not None:
                self._empty.addWidget(empty)
            self._stack.setCurrentIndex(EMPTY)
            self.listed.show_nothing()
            return
        numbers = read.study().way != "reflexive"
        self.model.show(lines_of(found, read.codebook(), self._names), self._names)
        self.table.show_table(numbers=numbers)
        self.how.setText(foot_line(found, numbers))
        self.text.show_choice(read, found.transcripts)
        self.listed.show(found, self._names, numbers=numbers)
        self._show_mode()

    # -- table and text -------------------------------------------------------------------

    def _show_mode(self) -> None:
        if self.found is None or not self.found.transcripts:
            return
        text = self.mode.index() == 1
        self._stack.setCurrentIndex(TEXT if text else TABLE)
        if not text:
            return
        self.text.view.setFocus()
        chosen = self.panel.chosen()
        if chosen is not None:
            self.text.show_place(self.desk.read, chosen)
        elif self.text.shown() is None:
            self.text.show_transcript(self.desk.read, self.found.transcripts[0], self._coders())
            self.text.show_place(self.desk.read, None)

    def _coders(self) -> Pair:
        if self.found is None:
            raise LookupError("nothing is compared")
        return self.found.first, self.found.second

    def show_place(self, entry: PlaceEntry) -> None:
        """Show one disagreement in the text."""
        self.panel.choose(entry.key)
        self.mode.set_index(1)
        self._show_mode()

    def _transcript_chosen(self, transcript: str) -> None:
        self.panel.list.clearSelection()
        self.panel.list.setCurrentIndex(self.panel.model.index(-1))
        self.text.show_transcript(self.desk.read, TranscriptId(transcript), self._coders())
        self.text.show_place(self.desk.read, None)

    def _mark_chosen(self, coding: str) -> None:
        if self.found is None:
            return
        for disagreement in self.found.disagreements:
            if any(c.id == coding for c in disagreement.codings):
                if self.panel.model.row_of(key_of(disagreement)) is None:
                    self.listed.show_everything()
                self.panel.choose(key_of(disagreement))
                self._show_mode()
                return
        self.desk.say(self.tr("Both coders agree on this passage."))

    def show_table(self) -> None:
        """Go back from the text to the table."""
        self.mode.set_index(0)
        self._show_mode()
        self.table.setFocus()

    def step(self, by: int = 1) -> None:
        """Show the next disagreement of the list, or the one before."""
        entry = self.panel.step(by)
        if entry is not None:
            self.show_place(entry)

    def _open_first(self) -> None:
        places = self.panel.places()
        chosen = self.panel.chosen()
        if places:
            self.show_place(chosen or places[0])

    # -- going on -------------------------------------------------------------------------

    def reconcile(self) -> None:
        """Go and decide the disagreement chosen, or the first that is listed."""
        chosen = self.panel.chosen() or next(iter(self.panel.places()), None)
        self.desk.go(Place("reconcile", item=chosen.key if chosen else ""))

    def open_coding(self) -> None:
        """Show the passage chosen where it is coded."""
        chosen = self.panel.chosen()
        if chosen is None:
            return
        found = chosen.disagreement
        mine = next((c.id for c in found.codings if c.coder == self.desk.me), None)
        self.desk.go(
            Place(
                "coding",
                transcript=found.transcript,
                start=found.span.start,
                end=found.span.end,
                coding=mine,
            )
        )

    def _open_definition(self) -> None:
        if self.listed.code is not None:
            self.desk.go(Place("coding", code=self.listed.code))

    def arrive(self, place: Place) -> None:
        """Show the row of a code, where one is named; be ready for the keys."""
        if place.code is not None:
            self.table.choose(place.code)
            self.listed.choose_code(place.code)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[Command]:
        """The keys of the page."""
        rows: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("next", self.tr("Next disagreement"), "F8", self.step),
            ("previous", self.tr("Previous disagreement"), "Shift+F8", lambda: self.step(-1)),
            ("reconcile", self.tr("Reconcile the disagreement chosen"), "R", self.reconcile),
            ("coding", self.tr("Open the disagreement in Coding"), "O", self.open_coding),
            ("table", self.tr("Back to the table"), "Esc", self.show_table),
        )
        return tuple(
            Command(f"compare.{id}", text, (key,), run, self.tr(self.title), self._comparing)
            for id, text, key, run in rows
        )

    def answered(self) -> Sequence[Command]:
        """The keys of the transcript itself."""
        return caret_rows("compare")

    def _comparing(self) -> bool:
        return self.found is not None and bool(self.found.transcripts)

    def set_text_px(self, px: int) -> None:
        """Show the text in another size."""
        self.text.view.zoom(px)
