"""One open study in the window: top bar, rail, pages, and the passing note.

A switchboard: it makes pages when they are visited, takes the person to places, and carries
what the desk says to the bar and the note.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from workbench.model.ids import TranscriptId
from workbench.transcripts.occasions.limits import Limit, parts_of
from workbench.transcripts.occasions.speaking import words_in
from workbench.ui.commands import Command, install
from workbench.ui.counting import CountingPanel
from workbench.ui.desk import Changed, Desk, Place
from workbench.ui.finder import Finder
from workbench.ui.key_sheet import KeySheet
from workbench.ui.notice import Notice
from workbench.ui.page import Page
from workbench.ui.pages import BESIDE, PAGES, PageSpec
from workbench.ui.panels import Panels
from workbench.ui.rail import Rail
from workbench.ui.toast import Toast
from workbench.ui.top_bar import TopBar
from workbench.ui.widgets.announcing import announce
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.buttons import on_button
from workbench.ui.widgets.when import saved

BADGE_AFTER_MS = 1200


class Workspace(QWidget):
    """Everything that is seen while a study is open."""

    asked_for_settings = Signal()
    asked_to_close = Signal()
    asked_to_open = Signal()
    asked_for_new = Signal()
    asked_who = Signal()
    asked_for_copy = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Lay out the workspace for a desk."""
        super().__init__()
        self.desk = desk
        self._pages: dict[str, Page] = {}
        self._folds: dict[str, dict[str, bool]] = {}
        self._here = ""
        self._study_menu, self._coder_menu = QMenu(self), QMenu(self)
        self.top = TopBar(self._study_menu, self._coder_menu)
        self.rail = Rail(PAGES)
        self.stack = QStackedWidget()
        self._notice = Notice(desk.project.notice, self.save_copy)
        beside = QHBoxLayout()
        fill(beside, self.rail, self.stack, gap=0)
        fill(QVBoxLayout(self), self.top, self._notice, beside, gap=0)
        self.toast = Toast(self, self.undo)
        self._badges = QTimer(self, singleShot=True, interval=BADGE_AFTER_MS)
        self.panels = Panels(self, self._panels)
        self._commands = self._window_commands()
        install(self._commands, self, everywhere=True)
        self.counting = CountingPanel(self, self.top.counting.button)
        self._finder = Finder(self.top.search, self, desk, self.all_commands)
        self._fill_study_menu()
        self._wire()
        self._show_frame()
        self._show_counting()
        self._badges.start()

    def _wire(self) -> None:
        self._badges.timeout.connect(self._count_open_work)
        self._coder_menu.aboutToShow.connect(self._fill_coder_menu)
        self._finder.done.connect(self._focus_page)
        self.desk.asked_for_keys.connect(self.show_keys)
        self.desk.asked_to_go.connect(self.go)
        self.desk.changed.connect(self._changed)
        self.desk.refused.connect(self.toast.refuse)
        self.desk.said.connect(lambda said, undo: self.toast.tell(said, undoable=undo))
        self.rail.chosen.connect(self._rail_chosen)
        self.counting.chosen.connect(self.desk.count_only)
        self.top.counting.asked.connect(self.ask_what_counts)
        self.top.counting.cleared.connect(lambda: self.desk.count_only(Limit()))
        self.top.redo.connect(self.redo)
        self.top.undo.connect(self.undo)

    def end(self) -> None:
        """Let nothing happen any more: the study is about to be closed."""
        for timer in self.findChildren(QTimer):
            timer.stop()

    # -- going ----------------------------------------------------------------------------

    def go(self, place: Place) -> None:
        """Show a page and what the place names on it."""
        page = self.page(place.page)
        self._here = place.page
        self.rail.show_page(_spec(place.page).under or place.page)
        self.stack.setCurrentWidget(page)
        page.refresh_if_stale()
        page.arrive(place)

    def page(self, name: str) -> Page:
        """A page by its name, made on the first visit."""
        if name not in self._pages:
            made = _spec(name).make(self.desk)
            made.recall_folds(self._folds.get(name, {}))
            self._pages[name] = made
            self.stack.addWidget(made)
        return self._pages[name]

    def remembered(self) -> tuple[dict[str, dict[str, bool]], tuple[str, tuple[int, ...]]]:
        """The panels opened or folded by hand, by page; the transcript and place while coding."""
        folds = {name: dict(page.folds) for name, page in self._pages.items() if page.folds}
        coding = self._pages.get("coding")
        return {**self._folds, **folds}, coding.bookmark() if coding else ("", ())

    def recall(self, folds: Mapping[str, Mapping[str, bool]]) -> None:
        """Open and fold the panels of pages as they were, when they are visited."""
        self._folds = {page: dict(said) for page, said in folds.items()}

    def recall_place(self, transcript: TranscriptId, anchor: tuple[int, int]) -> None:
        """Show a transcript where it was scrolled to when it is opened."""
        self.page("coding").recall_bookmark(transcript, anchor)

    @property
    def here(self) -> str:
        """The name of the page that is seen."""
        return self._here

    def _rail_chosen(self, name: str) -> None:
        if name == "settings":
            self.asked_for_settings.emit()
        elif name == "help":
            self.show_keys()
        else:
            self.go(Place(name))

    def _focus_page(self) -> None:
        if self._here:
            self._pages[self._here].take_keys()

    def set_text_px(self, px: int) -> None:
        """Set the size of transcripts on every page that shows one."""
        self.desk.text_px = px
        for page in self._pages.values():
            page.set_text_px(px)

    # -- doing ----------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the newest change of the coder at work, and say which."""
        name = self.desk.project.undo_label
        if self.desk.attempt(self.desk.project.undo) is not None:
            self.toast.tell(self.tr("Undone: %s") % name)

    def redo(self) -> None:
        """Do again what was taken back last, and say which."""
        name = self.desk.project.redo_label
        if self.desk.attempt(self.desk.project.redo) is not None:
            self.toast.tell(self.tr("Done again: %s") % name)

    def ask_what_counts(self) -> None:
        """Let the person choose which parts of the transcripts are counted."""
        if self.counting.isVisible():
            self.counting.dismiss()
            return
        if not parts_of(self.desk.read) and not self.desk.limit:
            self.toast.tell(
                self.tr("No part of a transcript is marked yet: mark some turns while coding (P).")
            )
            return
        self._show_counting()
        button = self.top.counting
        self.counting.ask(QRect(button.mapTo(self, QPoint(0, 0)), button.size()))

    def save_copy(self) -> None:
        """Write a copy of the study where the person chooses."""
        suggested = self.desk.project.path.with_name(f"{self.desk.project.path.stem} copy.dwb")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy"), str(suggested), self.tr("Studies (*.dwb)")
        )
        if chosen:
            self.asked_for_copy.emit(chosen)

    def show_keys(self, above: QWidget | None = None) -> None:
        """Show the sheet of all keys, over a dialog where it was asked for there."""
        page = self._pages.get(self._here)
        of_page = [*page.commands(), *page.answered()] if page else []
        others = [one for one in self._pages.values() if one is not page]
        elsewhere = [command for one in others for command in (*one.commands(), *one.answered())]
        KeySheet([*of_page, *self._commands], above or self, elsewhere).exec()

    def all_commands(self) -> list[Command]:
        """The commands of the window and of the page that is seen."""
        page = self._pages.get(self._here)
        return [*(page.commands() if page else ()), *self._commands]

    def _window_commands(self) -> tuple[Command, ...]:
        window, move, go = self.tr("Everywhere"), self.tr("Going around"), self.panels.go
        return (
            Command("undo", self.tr("Undo"), ("Ctrl+Z",), self.undo, window),
            Command("redo", self.tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), self.redo, window),
            Command("find", self.tr("Search"), ("Ctrl+K",), self._search, window),
            Command(
                "go.codings",
                self.tr("Find coded passages"),
                ("Ctrl+Shift+F",),
                lambda: self.go(Place("codings")),
                window,
            ),
            Command("copy", self.tr("Save a copy…"), ("Ctrl+Shift+C",), self.save_copy, window),
            Command(
                "counting", self.tr("What is counted…"), ("Ctrl+L",), self.ask_what_counts, window
            ),
            Command("keys", self.tr("All keys"), ("F1",), self.show_keys, window),
            Command(
                "settings",
                self.tr("Settings"),
                ("Ctrl+,",),
                self.asked_for_settings.emit,
                window,
            ),
            Command(
                "close", self.tr("Close the study"), ("Ctrl+W",), self.asked_to_close.emit, window
            ),
            Command("left", self.tr("Left panel"), ("Ctrl+B",), self._toggle_left, move),
            Command("inspector", self.tr("Inspector"), ("F9",), self._toggle_inspector, move),
            Command("panel.next", self.tr("Next panel"), ("F6",), partial(go, 1), move),
            Command("panel.back", self.tr("Panel before"), ("Shift+F6",), partial(go, -1), move),
            *(self._page_command(number, spec) for number, spec in enumerate(PAGES, 1)),
            Command(
                "go.codebook",
                self.tr("Codebook"),
                ("Ctrl+Shift+B",),
                lambda: self.go(Place("codebook")),
                move,
            ),
        )

    def _page_command(self, number: int, spec: PageSpec) -> Command:
        return Command(
            f"go.{spec.name}",
            self.tr(spec.title),
            (f"Ctrl+{number % 10}",),
            lambda: self.go(Place(spec.name)),
            self.tr("Going around"),
        )

    def _search(self) -> None:
        self.top.search.setFocus()
        self.top.search.selectAll()

    def _panels(self) -> tuple[QWidget, ...]:
        page = self._pages.get(self._here)
        return (self.top, self.rail, *(page.parts if page is not None else ()))

    def _toggle_left(self) -> None:
        self._pages[self._here].toggle_left()

    def _toggle_inspector(self) -> None:
        self._pages[self._here].toggle_inspector()

    # -- showing --------------------------------------------------------------------------

    def _changed(self, changed: Changed) -> None:
        self._show_frame()
        if changed.by is not None:  # what undo and redo do, the note tells
            announce(self, changed.label)
        if changed.concerns("segment", "session", "transcript", "limit"):
            self._show_counting()
        if changed.concerns("coding", "work", "decision", "me", "segment", "limit"):
            self._badges.start()

    def _show_counting(self) -> None:
        """Show what is counted in the bar, and in the panel when it is seen."""
        read, limit = self.desk.read, self.desk.limit
        parts = parts_of(read)
        self.top.show_counting(limit, offered=bool(parts))
        ids = [transcript.id for transcript in read.transcripts()]
        counting = self.desk.counting
        every = sum(words_in(read, id) for id in ids)
        counted = sum(words_in(counting, id) for id in ids)
        told = self.tr("{n} of {every} words are counted")
        self.counting.show_parts(parts, limit, told.format(n=f"{counted:,}", every=f"{every:,}"))

    def _show_frame(self) -> None:
        project = self.desk.project
        coder = self.desk.coder()
        self.top.show_study(self.desk.read.study().title)
        self.top.show_coder(coder.name, coder.initial, solid=self.desk.is_first(coder.id))
        self.top.show_undo(project.undo_label, project.redo_label)
        said = self.tr("Read only") if project.read_only else saved(project.saved_at)
        self.top.show_saved(said, read_only=project.read_only)

    def _count_open_work(self) -> None:
        self.rail.set_badge("reconcile", open_decisions(self.desk))

    def _fill_study_menu(self) -> None:
        menu = self._study_menu
        menu.addAction(self.tr("New study…"), self.asked_for_new.emit)
        menu.addAction(self.tr("Open another study…"), self.asked_to_open.emit)
        menu.addAction(self.tr("Save a copy…"), self.save_copy)
        menu.addSeparator()
        menu.addAction(self.tr("Close the study"), self.asked_to_close.emit)

    def _fill_coder_menu(self) -> None:
        menu = self._coder_menu
        menu.clear()
        group = QActionGroup(menu)
        for coder in self.desk.read.coders():
            action = menu.addAction(on_button(coder.name))
            action.setCheckable(True)
            action.setChecked(coder.id == self.desk.me)
            action.setData(coder.id)
            group.addAction(action)
        group.triggered.connect(lambda action: self._switch(action.data()))
        menu.addSeparator()
        join = menu.addAction(self.tr("Somebody else joins…"), self.asked_who.emit)
        join.setEnabled(not self.desk.project.read_only)

    def _switch(self, coder: object) -> None:
        if coder != self.desk.me:
            self.desk.project.act_as(coder)  # type: ignore[arg-type]
            self.toast.tell(self.tr("From now on you are coding as %s.") % self.desk.coder().name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the note in its place."""
        super().resizeEvent(event)
        if not self.toast.isHidden():
            self.toast.place()


def _spec(name: str) -> PageSpec:
    return next(spec for spec in (*PAGES, *BESIDE) if spec.name == name)


def open_decisions(desk: Desk) -> int:
    """How many disagreements of the first two coders wait; 0 where they are too many to count."""
    from workbench.agreement.reconcile import open_disagreements  # numpy, when first needed
    from workbench.findings.next_steps import COUNTED_UP_TO

    coders = desk.read.coders()
    counts = desk.read.code_counts(layer="coder")
    if len(coders) < 2 or sum(counts.values()) > COUNTED_UP_TO:
        return 0
    found = open_disagreements(desk.counting, coders[0].id, coders[1].id)
    return sum(decision is None for _, decision in found)
