"""The page Codebook: the codes as a tree, every field of one of them, its versions.

Beside that it shows the codings to be looked at again, the splitting of a code, and a codebook on
its way in from a sheet. Reached from the coding page and by key, with a `Place` that may name a
code; `item` is one of QUEUE and SPLIT. Made by `ui.pages` when it is first visited.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from workbench.coding.codebook.sheet import columns, rows
from workbench.model.ids import CodeId
from workbench.ui.codebook.form import CodeForm
from workbench.ui.codebook.history_panel import HistoryPanel
from workbench.ui.codebook.importing import ImportPart
from workbench.ui.codebook.queue_part import QueuePart
from workbench.ui.codebook.split_part import SplitPart
from workbench.ui.codes.actions import CodeActions
from workbench.ui.codes.ask_code import AskCode
from workbench.ui.codes.panel import CodesPanel
from workbench.ui.commands import Command, install
from workbench.ui.desk import Desk, Place
from workbench.ui.exporting import door, told
from workbench.ui.page import Page
from workbench.ui.saving import where_to_save
from workbench.ui.widgets.boxes import bar_frame, fill
from workbench.ui.widgets.buttons import Segmented, ToolButton, plain
from workbench.ui.widgets.empty import EmptyState

CODES, QUEUE, SPLIT = "codes", "queue", "split"
PARTS = (CODES, QUEUE, SPLIT)


class CodebookPage(Page):
    """The codebook."""

    name = "codebook"
    title = "Codebook"
    icon = "book-open"
    kinds = frozenset(
        {"code", "definition", "coding", "memo", "theme", "theme_code", "transcript", "coder"}
        | {"displaced", "me"}
    )

    def __init__(self, desk: Desk) -> None:
        """Lay the page out."""
        super().__init__(desk)
        self._folder = desk.project.path.parent
        self.panel = CodesPanel(self.tr("Codebook"), self.tr("No codes yet. Add one with +."))
        self.form = CodeForm(desk)
        self.history = HistoryPanel(desk)
        self.queue = QueuePart(desk)
        self.splitting = SplitPart(desk)
        self.importing = ImportPart(desk)
        self.empty = EmptyState(
            "tag",
            self.tr("No code is chosen"),
            self.tr("Choose a code at the left to see and change all that is said of it."),
        )
        self.switch = Segmented(self._names(0))
        self.stack = QStackedWidget()
        for part in (self.empty, self.form, self.queue, self.splitting, self.importing):
            self.stack.addWidget(part)
        self.actions_of_codes = CodeActions(desk, self.panel, self, self._pick, self._define)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.more = ToolButton("history", self.tr("Uses and versions (F9)"), self.toggle_inspector)
        self.import_button = plain(self.tr("Import…"), self.choose_import, "file-up")
        self.import_button.setEnabled(not self.desk.project.read_only)
        self._head = bar_frame(
            "head",
            ToolButton(
                "arrow-left", self.tr("Back to coding"), lambda: self.desk.go(Place("coding"))
            ),
            self.switch,
            None,
            self.import_button,
            plain(self.tr("Export…"), self.choose_export, "download"),
            self.more,
            margins=(14, 0, 14, 0),
            gap=12,
        )
        self._head.setFixedHeight(54)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        fill(layout, self._head, self.stack, gap=0)
        layout.setStretch(1, 1)
        self.set_parts(centre, self.panel, self.history)

    def _wire(self) -> None:
        self.panel.chosen.connect(self._chosen)
        self.panel.applied.connect(lambda _: self.form.texts["definition"].setFocus())
        self.actions_of_codes.added.connect(self._chosen)
        self.switch.chosen.connect(lambda _: self._switched())
        self.importing.finished.connect(self._imported)
        self.splitting.done.connect(lambda: self._show_part(CODES))
        self._of_tree = self._tree_commands()
        install(self._of_tree, self.panel.tree)
        group = self.tr("Codebook page")
        self._of_form = (
            Command("form.save", self.tr("Save the code"), ("Ctrl+Return",), self.form.save, group),
        )
        install(self._of_form, self.form)

    def _names(self, waiting: int) -> tuple[str, ...]:
        again = self.tr("To look at again")
        return (
            self.tr("Codes"),
            f"{again} ({waiting:,})" if waiting else again,
            self.tr("Split a code"),
        )

    # -- showing --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the study as it is now."""
        read = self.desk.read
        book = read.codebook()
        self.panel.show_codes(book, self.desk.counting.code_counts(coder=self.desk.me))
        names = self._names(self.queue.refresh())
        if names != self.switch.names:
            self.switch.set_names(names, max(0, self.switch.index()))
        self.splitting.refresh()
        current = self.form.code()
        if current is not None and current not in book:
            self.form.show_nothing()
            current = None
        if current is None:
            first = next((code for _, code in book.walk()), None)
            current = first.id if first is not None else None
        self._show_code(current)

    def _show_code(self, code: CodeId | None) -> None:
        book = self.desk.read.codebook()
        found = book.get(code)
        if found is not None:
            self.panel.set_current(found.id)
            self.form.show_code(found)
            self.history.show_code(found)
        if self.stack.currentWidget() in (self.empty, self.form):
            self.stack.setCurrentWidget(self.form if found is not None else self.empty)

    def part(self) -> str:
        """Which part is shown."""
        return PARTS[max(0, self.switch.index())]

    def _switched(self) -> None:
        if not self.form.save():
            self.switch.set_index(PARTS.index(CODES))
        self._show_part(self.part())

    def _show_part(self, part: str) -> None:
        self.switch.set_index(PARTS.index(part))
        shown = {
            CODES: self.form if self.form.code() is not None else self.empty,
            QUEUE: self.queue,
            SPLIT: self.splitting,
        }[part]
        self.stack.setCurrentWidget(shown)
        self.more.setVisible(part == CODES)
        self._fold()
        if part == SPLIT and not self.splitting.is_begun():
            self.splitting.show_code(self.form.code())
        self.take_keys()

    def _fold(self) -> None:
        """Show tree and history beside the form only; the tree also where little room is."""
        super()._fold()
        beside = self.stack.currentWidget() in (self.form, self.empty)
        self.panel.setVisible(beside and self._wish.get("left", True))
        if not beside:
            self.history.hide()

    # -- choosing -------------------------------------------------------------------------

    def _chosen(self, code: str) -> None:
        if CodeId(code) == self.form.code():
            return
        if not self.form.save():
            self.panel.set_current(self.form.code())
            return
        self._show_code(CodeId(code))

    def _define(self, code: CodeId) -> None:
        self._chosen(code)
        self.form.texts["definition"].setFocus()

    def _pick(self, title: str, use: Callable[[CodeId], bool], without: frozenset[CodeId]) -> None:
        book = self.desk.read.codebook()
        ask = AskCode(self, self.panel.tree, title, book, without, use)
        ask.ask(self.panel.place_of(self.form.code(), self))

    # -- coming and going -----------------------------------------------------------------

    def arrive(self, place: Place) -> None:
        """Show the code or the part a place names."""
        if place.item in PARTS:
            self._show_part(place.item)
        if place.code is not None and self.form.save():
            self._show_code(place.code)
            if place.item == SPLIT:
                self.splitting.show_code(place.code)
            elif not place.item:
                self._show_part(CODES)
        if not place.item and place.code is None:
            self.take_keys()

    def hideEvent(self, event: object) -> None:
        """Store what is written when the page is left."""
        self.form.save()
        super().hideEvent(event)  # type: ignore[arg-type]

    def take_keys(self) -> None:
        """Let the keys act on what is shown."""
        view = {QUEUE: self.queue.passage.view, SPLIT: self.splitting.passage.view}
        view.get(self.part(), self.panel.tree).setFocus()

    def set_text_px(self, px: int) -> None:
        """Show transcripts in another size."""
        for part in (self.queue, self.splitting):
            part.passage.zoom(px)

    def commands(self) -> Sequence[Command]:
        """The rows of the page for the sheet of keys."""
        if self.part() == QUEUE:
            return self.queue.commands()
        if self.part() == SPLIT:
            return self.splitting.commands()
        return (*self._of_tree, *self._of_form)

    def _tree_commands(self) -> tuple[Command, ...]:
        do, group = self.actions_of_codes, self.tr("Codebook")

        def chosen() -> bool:
            return self.panel.current() is not None

        return (
            Command("codes.new", self.tr("New code"), ("Ins",), lambda: do.new_code(None), group),
            Command(
                "codes.sub", self.tr("New sub-code"), ("Shift+Ins",), do.new_below, group, chosen
            ),
            Command("codes.name", self.tr("Rename the code"), ("F2",), do.edit_name, group, chosen),
            Command(
                "codes.up", self.tr("Move the code up"), ("Alt+Up",), do.move_up, group, chosen
            ),
            Command(
                "codes.down",
                self.tr("Move the code down"),
                ("Alt+Down",),
                do.move_down,
                group,
                chosen,
            ),
            Command(
                "codes.gone", self.tr("Delete the code"), ("Del",), do.delete_chosen, group, chosen
            ),
        )

    # -- sheets ---------------------------------------------------------------------------

    def choose_import(self) -> None:
        """Ask for a sheet and show what it would bring."""
        if not self.form.save():
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a codebook"), str(self._folder), self.tr("Sheets (*.csv *.xlsx)")
        )
        if chosen:
            self.look_at(Path(chosen))

    def look_at(self, path: Path) -> None:
        """Show what a sheet would bring, before anything is kept."""
        self._folder = path.parent
        if self.importing.look_at(path):
            self.stack.setCurrentWidget(self.importing)
            self._head.hide()
            self._fold()

    def _imported(self) -> None:
        self._head.show()
        self._show_part(CODES)
        self.refresh()

    def choose_export(self) -> None:
        """Ask for a file and write the codebook into it."""
        if not self.form.save():
            return
        suggested = self._folder / self.tr("codebook.xlsx")
        kinds = ((self.tr("Workbook (*.xlsx)"), ".xlsx"), (self.tr("Table (*.csv)"), ".csv"))
        path = where_to_save(self, self.tr("Export the codebook"), suggested, kinds)
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the codebook as a sheet."""
        self._folder = path.parent
        found = rows.table(self.desk.read, self.desk.me)
        out = door(self.desk, self)
        checked = self.desk.attempt(
            lambda: out.table(path, columns.COLUMNS, found, numbers=columns.NUMBERS)
        )
        if checked is not None:
            said = self.tr("The codebook was written into “%s”.") % path.name
            self.desk.say(" ".join(filter(None, (said, told(checked)))))
