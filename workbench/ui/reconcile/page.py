"""The page Reconcile: the queue, one disagreement, and the agreed version beside it.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QVBoxLayout, QWidget

from workbench.agreement.matching import Disagreement
from workbench.agreement.reconcile import accept_agreed, decide, withdraw
from workbench.agreement.reconcile_alike import ALIKE_OUTCOMES, alike, decide_alike
from workbench.model.coding import Coding
from workbench.model.decision import Decision, Outcome
from workbench.model.ids import CodeId
from workbench.ui.commands import Command, install
from workbench.ui.desk import Desk, Place
from workbench.ui.page import Page
from workbench.ui.reconcile.agreed import AgreedPanel
from workbench.ui.reconcile.alike import AlikeList
from workbench.ui.reconcile.choice import Choice
from workbench.ui.reconcile.deciding import Deciding
from workbench.ui.reconcile.empty import all_decided, why_empty
from workbench.ui.reconcile.keys import commands_of
from workbench.ui.reconcile.listing import (
    agreed_here,
    agreed_left,
    outcome_counts,
    outdated_notices,
    queue_entries,
)
from workbench.ui.reconcile.queue import QueuePanel
from workbench.ui.reconcile.wording import Names, alike_sentence, outcome_words
from workbench.ui.reconcile.work import Item, Work, gather
from workbench.ui.text.selection import Edge
from workbench.ui.widgets.boxes import clear, fill, frame
from workbench.ui.widgets.differences import first_name
from workbench.ui.widgets.key_foot import key_foot
from workbench.ui.widgets.labels import quiet

DECIDING, NOTHING = range(2)


class ReconcilePage(Page):
    """What two coders coded differently, decided place by place."""

    name = "reconcile"
    title = "Reconcile"
    icon = "git-merge"
    kinds = frozenset(
        {"coding", "work", "code", "transcript", "decision", "coder", "memo", "session", "me"}
    )

    def __init__(self, desk: Desk) -> None:
        """Lay the page out."""
        super().__init__(desk)
        self.work: Work | None = None
        self.choice = Choice()
        self._key = ""
        self._names: Names = ("", "")
        self._last: Decision | None = None
        self._shown: tuple[str, Decision | None] | None = None
        self._alike: list[Disagreement] = []
        self.queue = QueuePanel()
        self.deciding = Deciding(desk.text_px)
        self.agreed = AgreedPanel()
        self._nothing = QVBoxLayout()
        fill(self._nothing)
        nothing = frame("paper")
        cast(QVBoxLayout, nothing.layout()).addLayout(self._nothing)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.deciding)
        self._stack.addWidget(nothing)
        centre = frame("paper", self._stack, self._foot(), gap=0)
        cast(QVBoxLayout, centre.layout()).setStretch(0, 1)
        self.set_parts(centre, self.queue, self.agreed)
        self.alike_list = AlikeList(self)
        self._wire()
        install(self.commands(), self)

    def _foot(self) -> QWidget:
        self._first_verb, self._second_verb = quiet("", 12, "ink2"), quiet("", 12, "ink2")
        self._keys = key_foot(
            ("←", self._first_verb),
            ("→", self._second_verb),
            ("B", self.tr("both")),
            ("N", self.tr("neither")),
            ("E", self.tr("edit")),
            ("U", self.tr("leave open")),
            ("↵", self.tr("save, next")),
            ("⌫", self.tr("back")),
            sheet=False,
        )
        return self._keys

    def _wire(self) -> None:
        self.queue.pair.chosen.connect(self._pair_chosen)
        self.queue.chosen.connect(self._row_chosen)
        self.queue.filtered.connect(self._filter_chosen)
        self.deciding.outcome.connect(self._outcome_asked)
        self.deciding.edge_moved.connect(self.move_edge)
        self.deciding.sentences.connect(self._whole_sentences)
        self.deciding.code_chosen.connect(self._code_chosen)
        self.deciding.saved.connect(self.save)
        self.deciding.stepped.connect(self.step)
        self.deciding.definition.connect(self.open_definition)
        self.deciding.withdrawn.connect(self._withdraw_current)
        self.deciding.alike.asked.connect(self.look_at_alike)
        self.alike_list.decided.connect(self._decide_alike)
        self.alike_list.closed.connect(self.take_focus)
        self.agreed.accept.connect(self._accept_agreed)
        self.agreed.opened.connect(self._open_coding)
        self.agreed.withdrawn.connect(self._withdraw)

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Find what is to decide and show it; the place stays where it can."""
        read = self.desk.read
        self.queue.pair.show_coders(read.coders(), self.desk.me)
        pair = self.queue.pair.pair()
        self.work = None if pair is None else gather(read, self.desk.me, pair)
        if pair is not None:
            coders = read.coders()
            one, other = (first_name(read.coder(coder), coders) for coder in pair)
            self._names = (one, other)
            self._first_verb.setText(self.tr("as {name}").format(name=one))
            self._second_verb.setText(self.tr("as {name}").format(name=other))
        if self.work is not None and self.work.find(self._key) is None:
            following = self.work.next_open("")
            self._key = following.key if following else ""
        self._show()

    def _fold(self) -> None:
        """Keep the panels for two coders: one alone has nothing to reconcile."""
        super()._fold()
        if self.work is None:
            self.queue.hide()
            self.agreed.hide()

    def _show(self) -> None:
        self._fold()
        self._show_queue()
        self._show_agreed()
        item = self.current()
        self._stack.setCurrentIndex(DECIDING if item is not None else NOTHING)
        self._keys.setVisible(item is not None)
        if item is None:
            self._shown = None
            self._show_nothing()
        else:
            self._show_item(item)
        self._show_alike()

    def _show_nothing(self) -> None:
        clear(self._nothing)
        empty = why_empty(self.desk, self.work)
        if empty is None and self.work is not None:
            empty = all_decided(self.desk, self.work)
        if empty is not None:
            self._nothing.addWidget(empty)

    def _show_queue(self) -> None:
        work = self.work
        self.queue.setEnabled(work is not None)
        if work is None:
            self.queue.show_entries((), "")
            self.queue.show_counts(0, 0)
            return
        entries = queue_entries(self.desk.read, work, self.queue.filter.index(), self._names)
        self.queue.show_entries(tuple(entries), self._key)
        self.queue.show_counts(work.open_count(), sum(1 for _ in work.items()))

    def _show_agreed(self) -> None:
        read, work, item = self.desk.read, self.work, self.current()
        self.agreed.setEnabled(work is not None)
        if work is None:
            self.agreed.show_counts((), 0)
            self.agreed.show_agreed(0)
            self.agreed.show_outdated(())
            self.agreed.show_here("", ())
            return
        total = sum(1 for _ in work.items())
        self.agreed.show_counts(outcome_counts(work, self._names), total)
        self.agreed.show_agreed(agreed_left(read, work.pair, self.desk.me))
        self.agreed.show_outdated(outdated_notices(read, work, self._names))
        if item is not None:
            transcript = item.disagreement.transcript
            self.agreed.show_here(item.where.transcript, agreed_here(read, transcript))
        else:
            self.agreed.show_here("", ())

    def _show_item(self, item: Item) -> None:
        if self.work is None:
            return
        items = list(self.work.items())
        place = self.tr("{n} of {total}").format(n=items.index(item) + 1, total=len(items))
        one, other = (self.desk.is_first(coder) for coder in self.work.pair)
        solid = (one or not other, False)
        anew = self._shown != (item.key, item.decision)
        self.deciding.show_item(self.desk.read, item, place, self._names, solid, anew=anew)
        if anew:
            self._shown = (item.key, item.decision)
            self.choice = Choice.of(self.desk.read, item.decision)
            self.deciding.reason.setText(item.decision.reason if item.decision else "")
        self._show_choice()

    def _show_choice(self) -> None:
        item = self.current()
        if item is not None:
            self.deciding.show_choice(self.desk.read, item, self.choice, self._names)

    def _show_alike(self) -> None:
        work, last = self.work, self._last
        item = work.find(last.id) if work is not None and last is not None else None
        decision = item.decision if item is not None else None
        self._alike = []
        if work and item and decision and decision.outcome in ALIKE_OUTCOMES:
            self._alike = alike(work.pairs(), item.disagreement)
        bar = self.deciding.alike
        bar.setVisible(bool(self._alike) and self._stack.currentIndex() == DECIDING)
        if self._alike:
            codebook = self.desk.read.codebook()
            like, number = self._alike[0], len(self._alike)
            bar.words.set_text(alike_sentence(like, number, codebook, self._names))

    # -- moving ---------------------------------------------------------------------------

    def current(self) -> Item | None:
        """The disagreement that is shown, or None."""
        return self.work.find(self._key) if self.work is not None else None

    def show_key(self, key: str) -> None:
        """Show the disagreement of a key."""
        self._key = key
        self._show()
        self.take_focus()

    def _row_chosen(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self._show()

    def step(self, by: int) -> None:
        """Show the disagreement before or after, decided or not."""
        beside = self.work.beside(self._key, by) if self.work is not None else None
        if beside is not None:
            self.show_key(beside.key)

    def _filter_chosen(self) -> None:
        self._show_queue()
        self.take_focus()

    def _pair_chosen(self) -> None:
        self._key, self._last = "", None
        self.refresh()

    def take_focus(self) -> None:
        """Let the keys act on the disagreement shown."""
        self.deciding.leave_reason()

    # -- choosing -------------------------------------------------------------------------

    def _outcome_asked(self, outcome: str) -> None:
        self.choose(cast(Outcome, outcome))

    def choose(self, outcome: Outcome) -> None:
        """Choose an outcome; nothing is saved before Enter."""
        if self.current() is None:
            return
        self.choice = Choice(outcome)
        self._show_choice()
        self.take_focus()
        if outcome == "neither" and not self.deciding.reason.text().strip():
            self.deciding.write_reason()

    def edit(self) -> None:
        """Choose another extent or another code."""
        item = self.current()
        if item is not None:
            self.choice = self.choice.edited(item.disagreement)
            self._show_choice()

    def move_edge(self, edge: str, by: int) -> None:
        """Let the extent proposed begin or end a word earlier (-1) or later (+1)."""
        self.choice = self.choice.moved(self.deciding.page, cast(Edge, edge), by)
        self._show_choice()

    def _whole_sentences(self) -> None:
        self.choice = self.choice.whole_sentences(self.deciding.page)
        self._show_choice()

    def _code_chosen(self, code: str) -> None:
        self.choice = replace(self.choice, code=CodeId(code))
        self._show_choice()

    # -- deciding -------------------------------------------------------------------------

    def save(self) -> None:
        """Save what is chosen and show the next open disagreement."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused is not self.deciding.save_button:
            focused.click()
            return
        item, work = self.current(), self.work
        if item is None or work is None:
            return
        if self.choice.outcome is None:
            self.desk.say(self.tr("Choose a version first: a side, both, neither or another."))
            return
        following = work.next_open(item.key)
        if self._changes(item) and not self._decide(item, self.choice.outcome):
            if not self.deciding.reason.text().strip():
                self.deciding.write_reason()
            return
        self._key = following.key if following else ""
        self._refresh_now()

    def _changes(self, item: Item) -> bool:
        known, reason = item.decision, self.deciding.reason.text().strip()
        if known is None or known.reason != reason:
            return True
        return self.choice != Choice.of(self.desk.read, known)

    def _decide(self, item: Item, outcome: Outcome) -> bool:
        read, choice = self.desk.read, self.choice
        entry = self.desk.do(
            lambda: decide(
                read,
                item.disagreement,
                outcome,
                reason=self.deciding.reason.text(),
                by=self.desk.me,
                span=choice.span,
                code=choice.code,
                now=self.desk.now,
            )
        )
        if entry is not None:
            self._last = next(d for d in read.decisions() if d.id == item.key)
        return entry is not None

    def _refresh_now(self) -> None:
        self.refresh_if_stale()
        self._show()
        self.take_focus()

    def _withdraw_current(self) -> None:
        item = self.current()
        if item is not None and item.decision is not None:
            self._withdraw(item.decision)

    def _withdraw(self, decision: Decision) -> None:
        said = self.tr("The decision was taken back.")
        self.desk.do(lambda: withdraw(self.desk.read, decision.id), say=said)

    def _accept_agreed(self) -> None:
        if self.work is None:
            return
        read, pair = self.desk.read, self.work.pair
        self.desk.do(
            lambda: accept_agreed(read, *pair, by=self.desk.me, now=self.desk.now),
            say=self.tr("What both agree on is in the agreed version."),
        )

    # -- what is alike --------------------------------------------------------------------

    def look_at_alike(self) -> None:
        """Show what is like the disagreement just decided, before anything is decided."""
        if not self._alike or self._last is None or self.work is None:
            return
        outcome = outcome_words(self._last.outcome, self._names)
        number = len(self._alike)
        if number == 1:
            action = self.tr("Decide it too: {outcome}").format(outcome=outcome)
        else:
            action = self.tr("Decide these {n}: {outcome}").format(n=number, outcome=outcome)
        shown = {item.disagreement: item for item in self.work.items()}
        places = [(shown[d].where.short(), d.codings[0].exact) for d in self._alike]
        bar = self.deciding.alike
        corner = bar.mapTo(self, QPoint(bar.width(), 0))
        self.alike_list.show_places(bar.words.text(), action, places, corner)

    def _decide_alike(self) -> None:
        found, last = self._alike, self._last
        if last is None:
            return
        self.desk.do(
            lambda: decide_alike(
                self.desk.read,
                found,
                last.outcome,
                reason=last.reason,
                by=self.desk.me,
                now=self.desk.now,
            ),
            say=self.tr("Decided alike: {n}.").format(n=len(found)),
        )
        self.refresh_if_stale()
        item = self.current()
        if item is not None and not item.open and self.work is not None:
            following = self.work.next_open(self._key)
            self._key = following.key if following else ""
        self._refresh_now()

    # -- elsewhere ------------------------------------------------------------------------

    def open_definition(self) -> None:
        """Show the definition of the code in question in the codebook."""
        item = self.current()
        if item is not None:
            self.desk.go(Place("coding", code=item.disagreement.codes[0]))

    def _open_coding(self, coding: Coding) -> None:
        self.desk.go(
            Place("coding", transcript=coding.transcript, start=coding.start, end=coding.end)
        )

    def arrive(self, place: Place) -> None:
        """Show the disagreement a place names, ready for the keys."""
        if place.item and self.work is not None and self.work.find(place.item) is not None:
            self._key = place.item
            self._show()
        self.take_focus()

    def open_work(self) -> int:
        """How many disagreements wait for a decision."""
        self.refresh_if_stale()
        return self.work.open_count() if self.work is not None else 0

    def set_text_px(self, px: int) -> None:
        """Show the passage in another size."""
        self.deciding.passage.zoom(px)

    def commands(self) -> Sequence[Command]:
        """The keys of the page; letters act only while the reason is not being written."""
        return commands_of(self, self._names)

    def ready(self) -> bool:
        """Whether keys act on the page, and not on what lies over it."""
        return self.alike_list.isHidden()
