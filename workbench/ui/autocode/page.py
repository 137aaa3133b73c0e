"""The page Autocode: passages by rule, looked through and ticked, coded in one step.

By who speaks, by segment, by session, by words that are said again and again; a search codes what
it finds on its own page. Nothing is coded before “Code”, and one undo takes it back. Reached from
the coding page, with a `Place` that may name a code. Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.coding.at_once.groups import Group, Passage
from workbench.coding.at_once.planning import Plan, autocode, plan
from workbench.coding.autocode.ruling import rule
from workbench.coding.extending import grown
from workbench.journal.entry import Entry
from workbench.model.ids import TranscriptId
from workbench.model.transcript import Turn
from workbench.ui.autocode.finding import Finding, Listed
from workbench.ui.autocode.foot import CodingFoot
from workbench.ui.autocode.groups_table import GroupsModel, GroupsView
from workbench.ui.autocode.options import Options
from workbench.ui.autocode.preview import Preview, PreviewModel, Row
from workbench.ui.busy import Busy
from workbench.ui.commands import Command, install
from workbench.ui.desk import Changed, Desk, Place
from workbench.ui.page import Page
from workbench.ui.widgets.boxes import bar_frame, fill, frame, row
from workbench.ui.widgets.buttons import ToolButton, link
from workbench.ui.widgets.counts import several
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.labels import heading, quiet
from workbench.ui.widgets.limiting import Limiting
from workbench.ui.widgets.place_limits import options_of, still_there, where_of
from workbench.ui.widgets.segment_words import limit_words

LOOKED_AT = frozenset(
    {"transcript", "session", "speaker", "participant", "attribute", "attribute_value", "segment"}
    | {"revision", "limit", "me"}
)
"""What makes other groups."""
CODED = frozenset({"coding", "code", "work", "coder", "study"})
"""What makes another plan."""
SHOWN, WORDS, BEFORE = 3_000, 240, 40
"""So many passages are listed, with so many characters each and before them; all are coded."""
LEFT_LEAST = 500
TICKED_AT_MOST = 200
"""So many phrases are ticked in one go."""
TABLE, NOTHING, BUSY = range(3)


def flat(words: str) -> str:
    """Words without the ends of lines, as long as they were."""
    return "".join(" " if letter.isspace() else letter for letter in words)


def before_words(text: str, start: int, end: int) -> str:
    """The last words from `start` to `end`, whole ones."""
    words = flat(text[max(start, end - BEFORE) : end])
    return words if end - start <= BEFORE else f"…{words[words.find(' ') + 1 :]}"


class AutocodePage(Page):
    """Choose a source, tick groups, look through their passages, code them."""

    name = "autocode"
    title = "Autocode"
    icon = "tag"
    kinds = LOOKED_AT | CODED

    def __init__(self, desk: Desk) -> None:
        """Lay the page out."""
        super().__init__(desk)
        self._outdated = True
        self._listed = Listed()
        self._groups: list[Group] = []
        self.finding = Finding(desk, self)
        self._working, self._gathering = Busy(), Busy()
        self.options = Options(self)
        self.limiting = Limiting(self)
        self.model, self.passages = GroupsModel(), PreviewModel()
        self.view, self.preview = GroupsView(self.model), Preview(self.passages)
        self.foot = CodingFoot()
        self.told = quiet("", 12, "ink2", wrap=True)
        self._nothing = EmptyState("tag", self.tr("Nothing to list"), "")
        self._busy = EmptyState(
            "tag",
            self.tr("Counting words…"),
            self.tr("This may take a few seconds in a large study; the rest can be used."),
            link(self.tr("Stop counting"), self.stop),
        )
        self.stack = QStackedWidget()
        for part in (self.view, self._nothing, self._busy):
            self.stack.addWidget(part)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        head = bar_frame(
            "head",
            ToolButton(
                "arrow-left", self.tr("Back to coding"), lambda: self.desk.go(Place("coding"))
            ),
            heading(self.tr("Autocode")),
            self.options.sources,
            None,
            link(self.tr("From a search…"), lambda: self.desk.go(Place("search"))),
            margins=(14, 0, 18, 0),
            gap=12,
        )
        head.setFixedHeight(54)
        asked = frame(
            "head", self.options, self.limiting, self.told, margins=(18, 10, 18, 10), gap=8
        )
        every = link(self.tr("Tick all"), lambda: self.tick_all(True))
        none = link(self.tr("Tick none"), lambda: self.tick_all(False))
        left = frame("paper", self.stack, row(every, none, None, margins=(14, 6, 14, 8)), gap=0)
        left.setMinimumWidth(LEFT_LEAST)
        right = frame("paper", self.preview, gap=0)
        between = QSplitter(Qt.Orientation.Horizontal)
        between.setChildrenCollapsible(False)
        between.setHandleWidth(1)
        between.addWidget(left)
        between.addWidget(right)
        between.setSizes([560, 520])
        centre = QWidget()
        layout = QVBoxLayout(centre)
        fill(layout, head, asked, between, self.foot, gap=0)
        layout.setStretch(2, 1)
        self.set_parts(centre)

    def _wire(self) -> None:
        self.options.changed.connect(self.look)
        self.options.found.connect(self.view.sorted.setFilterFixedString)
        self.limiting.changed.connect(self.look)
        self.model.ticked_changed.connect(self._show_passages)
        self.passages.ticked_changed.connect(self._show_plan)
        self.foot.changed.connect(self._show_plan)
        self.foot.resized.connect(self._show_passages)
        self.foot.wanted.connect(self.code)
        self.preview.opened.connect(self.open_passage)
        group = self.tr("Autocode")
        ready = self.foot.button.isEnabled
        self._rows = (
            Command("autocode.code", self.tr("Code it"), ("Ctrl+Return",), self.code, group, ready),
            Command(
                "autocode.limit",
                self.tr("Add a limit…"),
                ("Ctrl+Shift+L",),
                self.limiting.ask,
                group,
            ),
        )
        install(self._rows, self)

    def commands(self) -> Sequence[Command]:
        """The rows of the page for the sheet of keys."""
        tick, show = self.tr("Tick it, or not"), self.tr("Show the passage in its transcript")
        group = self.tr("Autocode")
        return (
            *self._rows,
            Command(
                "autocode.tick", tick, ("Space",), self.preview.toggle_current, group, fixed=True
            ),
            Command(
                "autocode.open", show, ("Return",), self.preview.open_current, group, fixed=True
            ),
        )

    # -- showing --------------------------------------------------------------------------

    def _changed(self, changed: Changed) -> None:
        self._outdated = self._outdated or not LOOKED_AT.isdisjoint(changed.kinds)
        super()._changed(changed)

    def refresh(self) -> None:
        """Show the study as it is now; ticks stay where the same groups stay."""
        read = self.desk.read
        options = tuple(
            one
            for one in options_of(read, self.desk.me)
            if one.sort not in ("code", "coder", "uncoded")
        )
        self.limiting.offer(options, still_there(self.limiting.chosen, options))
        self.foot.show_codes(read.codebook())
        self.options.show_people(read)
        if self._outdated:
            self.look()
        else:
            self._show_passages()

    def arrive(self, place: Place) -> None:
        """Have a code chosen that a place names."""
        if place.code is not None:
            self.foot.choose(place.code)
        self.view.setFocus()

    def look(self) -> None:
        """Find the groups that are asked for."""
        self._outdated = False
        limit = limit_words(self.desk.limit)
        self.told.setText(self.tr("Counted: {limit}").format(limit=limit) if limit else "")
        self.told.setVisible(bool(limit))
        self.foot.extent.setVisible(self.options.source() == "repeated")
        where = where_of(self.limiting.chosen)
        with self._working.working():
            self.finding.look(self.options, where, self._show_listed)
        if self.finding.busy:
            self.stack.setCurrentIndex(BUSY)

    def stop(self) -> None:
        """Count words no more."""
        self.finding.stop()
        self._show_listed(Listed())

    def _show_listed(self, listed: Listed) -> None:
        anew = listed.titles != self.model.titles
        self._listed = listed
        self.model.show(listed.titles, listed.lines)
        self.view.fit()
        if anew:
            self.view.order_by(1 if self.options.source() == "repeated" else 0)
        if listed.lines and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.sorted.index(0, 0))
        self._nothing.sentence.setText(self._why_nothing())
        self.stack.setCurrentIndex(TABLE if listed.lines else NOTHING)
        self._show_passages()

    def _why_nothing(self) -> str:
        source = self.options.source()
        if source == "segments":
            return self.tr("No segment is marked: select words in a transcript and press P.")
        if source == "repeated":
            return self.tr("No phrase is said so often: ask for fewer times, or fewer words.")
        if source == "speakers":
            return self.tr("Nobody is known by this: say who speaks on the page Transcripts.")
        return self.tr("There are no transcripts yet: add some on the page Transcripts.")

    def tick_all(self, ticked: bool) -> None:
        """Tick every group that is listed, or none; of phrases as many as can be looked through."""
        keys = self.view.shown()
        if ticked and self.options.source() == "repeated" and len(keys) > TICKED_AT_MOST:
            keys = keys[:TICKED_AT_MOST]
            said = self.tr("The first {n} are ticked: a longer list cannot be looked through.")
            self.desk.say(said.format(n=TICKED_AT_MOST))
        self.model.tick(keys, ticked)

    def _show_passages(self) -> None:
        """Show the passages of the groups that are ticked, and what coding them would do."""
        where = where_of(self.limiting.chosen)
        with self._gathering.working():
            self._groups = self.finding.groups(
                self._listed, self.model.ticked(), self.foot.extent_chosen(), where
            )
            self.passages.show(self._rows_of(self._groups))
        self._show_plan()

    def _rows_of(self, groups: Sequence[Group]) -> list[Row]:
        read = self.desk.read
        order = {one.id: (place, one.name) for place, one in enumerate(read.transcripts())}
        known = {passage for group in groups for passage in group.passages}
        rows: list[Row] = []
        before: TranscriptId | None = None
        passages = sorted(known, key=lambda one: (order[one[0]][0], one[1].start, one[1].end))
        for transcript, span in passages[:SHOWN]:
            if transcript != before:
                before, text, turns = transcript, read.text(transcript), read.turns(transcript)
                starts = [turn.start for turn in turns]
                rows.append(Row(None, order[transcript][1], ""))
            number = max(0, bisect_right(starts, span.start) - 1)
            label = turns[number].label if turns else ""
            who = " · ".join(filter(None, (f"¶ {number + 1:,}", label)))
            words = flat(text[span.start : min(span.end, span.start + WORDS)])
            turn = turns[number] if turns else Turn(0, len(text))
            ahead = before_words(text, turn.start, span.start)
            after = flat(text[span.end : max(span.end, min(turn.end, span.end + WORDS))])
            rows.append(Row((transcript, span), who, words, ahead, after))
        return rows

    def _chosen(self) -> list[Group]:
        """The groups that are ticked, without the passages left out by hand."""
        out = self.passages.left_out
        return [
            Group(one.name, tuple(p for p in one.passages if p not in out), one.kind)
            for one in self._groups
        ]

    def _show_plan(self) -> None:
        groups, target = self._chosen(), self.foot.target()
        would = plan(self.desk.read, groups, target, by=self.desk.me) if groups else Plan()
        usable = not self.desk.project.read_only
        limit = limit_words(self.desk.limit)
        self.foot.show_plan(would, limit, chosen=bool(groups), usable=usable)

    # -- doing ----------------------------------------------------------------------------

    def open_passage(self, passage: Passage) -> None:
        """Show a passage in its transcript."""
        transcript, span = passage
        self.desk.go(Place("coding", transcript, span.start, span.end))

    def code(self) -> None:
        """Code what is ticked, in one step."""
        desk, groups, target = self.desk, self._chosen(), self.foot.target()
        if target is None or desk.project.read_only:
            return
        many = len(plan(desk.read, groups, target, by=desk.me).passages)
        why = self._why(groups)
        entry = desk.do(
            lambda: autocode(
                desk.read,
                groups,
                target,
                by=desk.me,
                why=why,
                now=desk.now,
                make_id=desk.make_id,
            )
        )
        if entry is not None:
            desk.said.emit(self._said(entry, many), True)

    def _said(self, entry: Entry, passages: int) -> str:
        """How much was coded, and how many codings took in more words."""
        done = several(passages, self.tr("Coded 1 passage."), self.tr("Coded {n} passages."))
        many = len(grown(self.desk.read, entry.changes))
        grew = several(
            many,
            self.tr("1 of your codings took in more words."),
            self.tr("{n} of your codings took in more words."),
        )
        return f"{done} {grew}" if many else done

    def _why(self, groups: Sequence[Group]) -> str:
        known = {passage for group in self._groups for passage in group.passages}
        where = where_of(self.limiting.chosen)
        said = rule(
            self.options.source(),
            [group.name for group in groups],
            (self.desk.limit, where.parts),
            extent=self.foot.extent_chosen(),
            left_out=len(known & self.passages.left_out),
        )
        others = [one.said for one in self.limiting.chosen if one.sort != "part"]
        return " ".join((said, *(f"{one}." for one in others)))
