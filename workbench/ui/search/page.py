"""The page Search: words found in all transcripts, limited, read in place, coded at once.

Made by `ui.pages` when it is first visited. What was asked and found stays when one comes back.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.coding.autocode.ruling import rule_of_search
from workbench.coding.finding.codes import code_found, planned
from workbench.coding.finding.find import Findings, Hit, Query, find
from workbench.model.errors import Refused
from workbench.ui.busy import Busy
from workbench.ui.commands import Command, install
from workbench.ui.desk import FOUND, Changed, Desk, Place
from workbench.ui.page import Page
from workbench.ui.search.asking import Asked
from workbench.ui.search.coding_bar import CodingBar
from workbench.ui.search.model import ResultsModel
from workbench.ui.search.phrasing import counted, nothing, unseen
from workbench.ui.search.results import Results
from workbench.ui.search.rows import Names, rows_of
from workbench.ui.search.taking import Taking
from workbench.ui.widgets.boxes import bar_frame, fill, frame, row
from workbench.ui.widgets.buttons import Segmented, ToolButton, name_control, plain
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.finding_strip import FindingStrip
from workbench.ui.widgets.labels import Elided, quiet
from workbench.ui.widgets.limiting import Limiting
from workbench.ui.widgets.place_limits import options_of, still_there, where_of
from workbench.ui.widgets.segment_words import limit_words

MOST = 20_000
"""So many places are listed; all are counted."""
CONTEXT = 140
LOOKED_AT = frozenset(
    {
        "transcript",
        "session",
        "speaker",
        "participant",
        "attribute",
        "attribute_value",
        "segment",
        "revision",
        "limit",
    }
)
"""What changes what is found, whatever the search is limited to."""
CODED = frozenset({"coding", "code", "work", "coder", "decision", "me"})
"""What changes it when it is limited to what is coded, and what coding it would do."""
LIST, BEGIN, NOTHING, WRONG = range(4)


class SearchPage(Page):
    """Find words, read them in their place, code them at once."""

    name = "search"
    title = "Search"
    icon = "search"
    kinds = LOOKED_AT | CODED

    def __init__(self, desk: Desk) -> None:
        """Make the parts of the page."""
        super().__init__(desk)
        self._findings = Findings()
        self._query: Query | None = None
        self._outdated = True
        self._busy = Busy()
        self._names = Names(desk.read)
        self.model = ResultsModel()
        self.view = Results(self.model)
        self.taking = Taking(desk, self, self.view)
        self.asked = Asked()
        self.limiting = Limiting(self)
        self.counts = Elided("", 13, "ink2", tabular=True)
        self.blind = quiet("", 12, "ink2", wrap=True)
        self.order = Segmented([self.tr("In order of the text"), self.tr("Likeliest first")])
        name_control(self.order, self.tr("Order"))
        self.code_all = plain(self.tr("Code all of these…"), self.choose_to_code, "tag")
        self.copy = ToolButton("copy", self.tr("Copy as a table"), self.taking.copy)
        self.export = plain(self.tr("Export…"), self.taking.choose_file, "download")
        self.coding = CodingBar()
        self._begin = self._make_begin()
        self._nothing = self._make_nothing()
        self._wrong = EmptyState("triangle-alert", self.tr("This cannot be looked for"), "")
        self._stack = QStackedWidget()
        for part in (self.view, self._begin, self._nothing, self._wrong):
            self._stack.addWidget(part)
        self._lay_out()
        self._rows = self._commands()
        install(self._rows, self)
        self._wire()

    def _lay_out(self) -> None:
        strip = row(FindingStrip(self.desk, self.name), None)
        head = frame("head", strip, self.asked, self.limiting, margins=(22, 12, 22, 12), gap=10)
        self._bar = bar_frame(
            "head",
            self.counts,
            self.order,
            self.code_all,
            self.copy,
            self.export,
            margins=(22, 0, 22, 0),
            gap=10,
        )
        self._bar.setFixedHeight(48)
        self._blind = bar_frame("plain-head", self.blind, margins=(22, 7, 22, 7))
        centre = QWidget()
        layout = QVBoxLayout(centre)
        fill(layout, head, self._bar, self._blind, self._stack, self.coding, gap=0)
        layout.setStretch(3, 1)
        self.set_parts(centre)

    def _wire(self) -> None:
        self.asked.changed.connect(self.look)
        self.asked.words.asked.connect(self._go_on)
        self.asked.words.down.connect(self._go_on)
        self.limiting.changed.connect(self.look)
        self.order.chosen.connect(lambda _: self.look())
        self.view.opened.connect(self.open_hit)
        self.view.left.connect(self._leave_list)
        self.model.ticked_changed.connect(self._show_plan)
        self.coding.all_asked.connect(self.model.tick_all)
        self.coding.changed.connect(self._show_plan)
        self.coding.left.connect(self.leave_coding)
        self.coding.wanted.connect(self.code_ticked)
        copy = QShortcut(QKeySequence.StandardKey.Copy, self.view)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.taking.copy)

    def _make_begin(self) -> EmptyState:
        return EmptyState(
            "search",
            self.tr("Find words in all transcripts"),
            self.tr(
                "Write what to look for. Words are found within a turn, and everything found can "
                "be read in its place, counted and coded at once."
            ),
        )

    def _make_nothing(self) -> EmptyState:
        self.try_alike = plain(self.tr("Try “Sounds like”"), self._look_alike)
        self.everywhere = plain(self.tr("Look without limits"), self._look_everywhere)
        return EmptyState("search", self.tr("Nothing found"), "", self.try_alike, self.everywhere)

    # -- showing --------------------------------------------------------------------------

    def _changed(self, changed: Changed) -> None:
        looked_at = LOOKED_AT | (CODED if self._where_asks_for_codings() else frozenset())
        self._outdated = self._outdated or not looked_at.isdisjoint(changed.kinds)
        super()._changed(changed)

    def _where_asks_for_codings(self) -> bool:
        return where_of(self.limiting.chosen).asks_for_codings

    def refresh(self) -> None:
        """Show what is found in the study as it is now."""
        read = self.desk.read
        options = options_of(read, self.desk.me)
        self.limiting.offer(options, still_there(self.limiting.chosen, options))
        self.coding.code.show_codes(read.codebook())
        if self._outdated:
            self._names = Names(read)
            self.look()
        else:
            self._show_plan()
            self._show_able()

    def look(self) -> None:
        """Find what is asked for and show it."""
        self._outdated = False
        self._query = self.asked.query()
        self._findings = Findings()
        trouble = ""
        if self._query is not None:
            try:
                with self._busy.working(often_slow=self._query.mode in ("regex", "fuzzy")):
                    self._findings = self._found(self._query)
            except Refused as refused:
                trouble = refused.sentence
        self._show_findings(trouble)

    def _found(self, query: Query) -> Findings:
        return find(
            self.desk.counting,
            query,
            where_of(self.limiting.chosen),
            me=self.desk.me,
            limit=MOST,
            context=CONTEXT,
            order="best" if self._likeliest_first(query) else "text",
        )

    def _likeliest_first(self, query: Query) -> bool:
        return query.mode == "fuzzy" and self.order.index() == 1

    def _show_findings(self, trouble: str) -> None:
        found, query = self._findings, self._query
        at = self.view.place()
        scored = query is not None and query.mode == "fuzzy"
        grouped = query is None or not self._likeliest_first(query)
        self.view.drawing.scored = scored
        self.model.show(rows_of(found.hits, self._names, grouped=grouped))
        self.view.go_to(at)
        self.view.viewport().update()
        if not found.hits and self.model.choosing:
            self.leave_coding()
        self.order.setVisible(scored)
        self.counts.set_text(counted(found) if found.total else "")
        self.blind.setText(unseen(found))
        self._blind.setVisible(query is not None and bool(found.unseen) and not trouble)
        self._bar.setVisible(bool(found.total))
        if trouble:
            self._wrong.sentence.setText(trouble)
        elif not found.total and query is not None:
            self._say_nothing(query)
        self._stack.setCurrentIndex(self._which(trouble))
        self._show_plan()
        self._show_able()

    def _which(self, trouble: str) -> int:
        if self._query is None:
            return BEGIN
        if trouble:
            return WRONG
        return LIST if self._findings.total else NOTHING

    def _say_nothing(self, query: Query) -> None:
        limited = bool(self.limiting.chosen)
        self._nothing.sentence.setText(
            nothing(limited=limited, counting=limit_words(self.desk.limit), none=query.none)
        )
        self.try_alike.setVisible(query.mode != "fuzzy")
        self.everywhere.setVisible(limited)

    def _show_able(self) -> None:
        self.code_all.setEnabled(not self.desk.project.read_only)

    def arrive(self, place: Place) -> None:
        """Have the words ready to be written; a place may bring them along."""
        if place.item and place.item != self.asked.words.text():
            self.asked.words.setText(place.item)
            self.asked.ask_now()
        self.focus_words()

    def commands(self) -> Sequence[Command]:
        """The rows of the page for the sheet of keys."""
        shown = self.tr("Open the place in its transcript")
        tick = self.tr("Tick the place, or not")
        group = self.tr("Search")
        return (
            *self._rows,
            Command("search.open", shown, ("Return",), self.open_current, group, fixed=True),
            Command("search.tick", tick, ("Space",), self.toggle_current, group, fixed=True),
        )

    def _commands(self) -> tuple[Command, ...]:
        group = self.tr("Search")
        return (
            Command(
                "search.words",
                self.tr("Write what to look for"),
                ("Ctrl+F",),
                self.focus_words,
                group,
            ),
            Command(
                "search.limit", self.tr("Add a limit…"), ("Ctrl+Shift+L",), self.limiting.ask, group
            ),
            Command(
                "search.code",
                self.tr("Code all of these…"),
                ("Ctrl+Return",),
                self.choose_to_code,
                group,
                when=lambda: bool(self._findings.hits) and not self.desk.project.read_only,
            ),
        )

    # -- going ----------------------------------------------------------------------------

    def focus_words(self) -> None:
        """Write in the field for the words."""
        self.asked.words.setFocus()
        self.asked.words.selectAll()

    def open_hit(self, hit: Hit) -> None:
        """Show a place in its transcript, the others of the search around it."""
        if self._query is not None:
            self.desk.sought = (self._query, where_of(self.limiting.chosen))
        self.desk.go(Place("coding", hit.transcript, hit.start, hit.end, item=FOUND))

    def open_current(self) -> None:
        """Show the place one is at in its transcript."""
        self.view.open_place(self.view.currentIndex())

    def toggle_current(self) -> None:
        """Tick the places that are selected, or take their ticks away."""
        self.model.toggle(self.view.selectedIndexes())

    def _go_on(self) -> None:
        if self.asked.waiting:
            self.asked.ask_now()
        self.view.begin()

    def _leave_list(self) -> None:
        self.focus_words()

    def _look_alike(self) -> None:
        self.asked.set_mode("fuzzy")
        self.focus_words()

    def _look_everywhere(self) -> None:
        self.limiting.clear()
        self.focus_words()

    # -- coding ---------------------------------------------------------------------------

    def choose_to_code(self) -> None:
        """Put ticked boxes before the places and ask for a code."""
        self.model.choose(True)
        self.coding.show()
        self._show_plan()
        self.coding.code.setFocus()

    def leave_coding(self) -> None:
        """Code nothing."""
        inside = self.coding.isAncestorOf(self.focusWidget() or self)
        self.model.choose(False)
        self.coding.hide()
        if inside:
            self.view.begin()

    def _show_plan(self) -> None:
        if not self.model.choosing:
            return
        ticked = self.model.ticked()
        plan = planned(
            self.desk.read,
            ticked,
            self.coding.code.code(),
            self.coding.extent_chosen(),
            by=self.desk.me,
        )
        self.coding.show_plan(plan, len(ticked), usable=not self.desk.project.read_only)

    def code_ticked(self) -> None:
        """Code the ticked places, in one step."""
        desk, code = self.desk, self.coding.code.code()
        if code is None or self._query is None:
            return
        hits, extent = self.model.ticked(), self.coding.extent_chosen()
        limits = (desk.limit, where_of(self.limiting.chosen).parts)
        why = rule_of_search(self._query, limits, extent=extent)
        many = len(planned(desk.read, hits, code, extent, by=desk.me).passages)
        said = several(
            many,
            self.tr("Coded 1 passage with “{code}”"),
            self.tr("Coded {n} passages with “{code}”"),
        ).replace("{code}", desk.read.codebook()[code].name)
        if desk.do(
            lambda: code_found(
                desk.read,
                hits,
                code,
                extent,
                by=desk.me,
                why=why,
                now=desk.now,
                make_id=desk.make_id,
            ),
            say=said,
        ):
            self.leave_coding()
