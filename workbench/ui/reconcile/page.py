"""The page Reconcile: the queue, one disagreement, and the agreed version beside it.

Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QVBoxLayout, QWidget

from workbench.agreement.reconcile import accept_agreed, withdraw
from workbench.model.coding import Coding
from workbench.model.decision import Decision
from workbench.ui.commands import Command, install
from workbench.ui.desk import Desk, Place
from workbench.ui.page import Page
from workbench.ui.reconcile.agreed import AgreedPanel
from workbench.ui.reconcile.alike_places import AlikePlaces
from workbench.ui.reconcile.choice import Choice
from workbench.ui.reconcile.choosing import Choosing
from workbench.ui.reconcile.deciding import Deciding
from workbench.ui.reconcile.empty import all_decided, why_empty
from workbench.ui.reconcile.keys import commands_of
from workbench.ui.reconcile.panels import show_agreed, show_queue
from workbench.ui.reconcile.queue import QueuePanel
from workbench.ui.reconcile.wording import Names
from workbench.ui.reconcile.work import Item, Work, gather
from workbench.ui.widgets.boxes import clear, fill, frame
from workbench.ui.widgets.differences import first_name
from workbench.ui.widgets.key_foot import FootKey, key_foot
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
        self._key = ""
        self._names: Names = ("", "")
        self.queue = QueuePanel()
        self.deciding = Deciding(desk.text_px)
        self.choosing = Choosing(desk, self.deciding)
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
        self.alike = AlikePlaces(desk, self.deciding.alike, self)
        self.alike_list = self.alike.list
        self._wire()
        install(self.commands(), self)

    def _foot(self) -> QWidget:
        self._first_verb, self._second_verb = quiet("", 12, "ink2"), quiet("", 12, "ink2")
        self._keys = key_foot(
            FootKey("reconcile.first", "Left", self._first_verb, "←"),
            FootKey("reconcile.second", "Right", self._second_verb, "→"),
            FootKey("reconcile.both", "B", self.tr("both")),
            FootKey("reconcile.neither", "N", self.tr("neither")),
            FootKey("reconcile.edit", "E", self.tr("edit")),
            FootKey("reconcile.open", "U", self.tr("leave open")),
            FootKey("reconcile.save", "Return", self.tr("save, next"), "↵"),
            FootKey("reconcile.back", "Backspace", self.tr("back"), "⌫"),
            sheet=False,
        )
        return self._keys

    def _wire(self) -> None:
        self.queue.pair.chosen.connect(self._pair_chosen)
        self.queue.chosen.connect(self._row_chosen)
        self.queue.filtered.connect(self._filter_chosen)
        self.deciding.saved.connect(self.save)
        self.deciding.stepped.connect(self.step)
        self.deciding.definition.connect(self.open_definition)
        self.deciding.withdrawn.connect(self._withdraw_current)
        self.choosing.decided.connect(self.alike.follow)
        self.alike.decided.connect(self._decided_alike)
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
        self.work = None if pair is None else gather(self.desk.counting, self.desk.me, pair)
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
        item = self.current()
        show_agreed(self.agreed, self.desk, self.work, self._names, item)
        self._stack.setCurrentIndex(DECIDING if item is not None else NOTHING)
        self._keys.setVisible(item is not None)
        if item is None or self.work is None:
            self.choosing.show_nothing()
            self._show_nothing()
        else:
            self.choosing.show_item(item, self.work, self._names)
        self.alike.show(self.work, self._names, deciding=item is not None)

    def _show_nothing(self) -> None:
        clear(self._nothing)
        empty = why_empty(self.desk, self.work)
        if empty is None and self.work is not None:
            empty = all_decided(self.desk, self.work)
        if empty is not None:
            self._nothing.addWidget(empty)

    def _show_queue(self) -> None:
        show_queue(self.queue, self.desk, self.work, self._names, self._key)

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
        self._key = ""
        self.alike.follow(None)
        self.refresh()

    def take_focus(self) -> None:
        """Let the keys act on the disagreement shown."""
        self.deciding.leave_reason()

    # -- deciding -------------------------------------------------------------------------

    @property
    def choice(self) -> Choice:
        """What is chosen for the disagreement shown, and not saved."""
        return self.choosing.choice

    def save(self) -> None:
        """Save what is chosen and show the next open disagreement."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused is not self.deciding.save_button:
            focused.click()
            return
        item, work = self.current(), self.work
        if item is None or work is None:
            return
        following = work.next_open(item.key)
        if self.choosing.save():
            self._key = following.key if following else ""
            self._refresh_now()

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

    def _decided_alike(self) -> None:
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
