"""Split a code: name its parts, put each of its passages into one by number, then split.

Nothing is changed before “Split”. Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QPushButton, QVBoxLayout

from workbench.coding.recoding.splitting import Part, split_code
from workbench.model.codebook import Code, CodeUse
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CodingId
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.codebook.coding_view import CodingView
from workbench.ui.commands import Command, install
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import bar_frame, clear, column, fill, frame, row, scrolling
from workbench.ui.widgets.buttons import ToolButton, link, plain, primary
from workbench.ui.widgets.code_choice import CodeChoice
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.key_foot import FootKey, key_foot
from workbench.ui.widgets.labels import Elided, heading, keycap, label, quiet

MOST = 9
AFTERWARDS: tuple[CodeUse, ...] = ("code", "folder", "archived")


class SplitPart(QFrame):
    """The parts at the right, the passages one by one at the left; `done` when it was split."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay out the parts."""
        super().__init__()
        self.setProperty("kind", "paper")
        self._desk = desk
        self.codings: Sequence[Coding] = ()
        self.assigned: dict[CodingId, int] = {}
        self.names: list[Field] = []
        self._buttons: list[QPushButton] = []
        self._at = 0
        self.choice = CodeChoice()
        self.choice.activated.connect(lambda _: self._code_chosen())
        self.passage = CodingView(desk)
        self.what, self.count = Elided("", 14), quiet("", 12, "ink2")
        self.add = link(self.tr("Another part"), lambda: self._add_part(focus=True), "plus")
        self.below = QCheckBox(self.tr("The parts stand below the code"))
        self.then = QComboBox()
        self.then.addItems(
            [
                self.tr("stays a code"),
                self.tr("becomes a folder"),
                self.tr("is archived"),
            ]
        )
        self.then.setAccessibleName(self.tr("What becomes of the code itself"))
        for control in (self.below, self.then):
            control.setFont(font(13))
        self.split_button = primary(self.tr("Split"), self.split, "split")
        self.told = quiet("", 12, "ink2", wrap=True)
        self._parts = QVBoxLayout()
        fill(self._parts, gap=6)
        self._lay_out()
        self._rows = self._make_commands()
        install(self._rows, self)
        for _ in range(2):
            self._add_part()

    def _lay_out(self) -> None:
        head = bar_frame(
            "head",
            self.count,
            self.what,
            ToolButton("chevron-left", self.tr("Previous passage"), lambda: self.step(-1)),
            ToolButton("chevron-right", self.tr("Next passage"), lambda: self.step(1)),
            margins=(18, 0, 14, 0),
            gap=10,
        )
        head.setFixedHeight(40)
        keys = key_foot(
            FootKey("split.1", "1", self.tr("into part 1, 2 …")),
            FootKey("split.stay", "0", self.tr("stays")),
            FootKey("split.next", "N", self.tr("next")),
            FootKey("split.done", "Ctrl+Return", self.tr("split")),
        )
        self._none = EmptyState(
            "split",
            self.tr("No passage of yours has this code"),
            self.tr(
                "Name the parts and split it: others find the parts in the codebook and put their "
                "own passages into them."
            ),
        )
        self._left = frame("paper", head, self.passage, self._none, keys, gap=0)
        inside = self._left.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.setStretch(1, 1)
        inside.setStretch(2, 1)
        right = QFrame()
        right.setProperty("kind", "inspector")
        right.setFixedWidth(310)
        panel = column(
            heading(self.tr("Split a code")),
            self.choice,
            4,
            label(self.tr("Into these parts"), 12, "ink2", SEMIBOLD),
            quiet(self.tr("New names, or codes that are there already."), 12, wrap=True),
            self._parts,
            row(self.add, None),
            6,
            self.below,
            row(label(self.tr("The code itself"), 13), self.then, None, gap=8),
            6,
            self.told,
            row(self.split_button, plain(self.tr("Begin again"), self.begin_again), None, gap=8),
            None,
            margins=(16, 14, 16, 14),
            gap=8,
        )
        fill(QVBoxLayout(right), scrolling(panel), gap=0)
        both = row(self._left, right, gap=0)
        layout = both.layout()
        assert layout is not None
        layout.setStretch(0, 1)  # type: ignore[attr-defined]
        fill(QVBoxLayout(self), both, gap=0)

    def _make_commands(self) -> tuple[Command, ...]:
        group = self.tr("Splitting a code")
        return (
            *(
                Command(
                    f"split.{n}",
                    self.tr("Into part {n}").format(n=n),
                    (str(n),),
                    partial(self.put, n - 1),
                    group,
                    self._reading,
                )
                for n in range(1, MOST + 1)
            ),
            Command(
                "split.stay", self.tr("Stays"), ("0",), lambda: self.put(None), group, self._reading
            ),
            Command(
                "split.next", self.tr("Next"), ("N",), lambda: self.step(1), group, self._reading
            ),
            Command(
                "split.before",
                self.tr("Previous"),
                ("P",),
                lambda: self.step(-1),
                group,
                self._reading,
            ),
            Command("split.done", self.tr("Split"), ("Ctrl+Return",), self.split, group),
        )

    def commands(self) -> Sequence[Command]:
        """The keys of this part."""
        return self._rows

    def _reading(self) -> bool:
        return not any(field.hasFocus() for field in self.names) and not self.choice.hasFocus()

    # -- showing --------------------------------------------------------------------------

    def show_code(self, code: CodeId | None) -> None:
        """Split a code; what was put into parts is forgotten when it is another one."""
        if code is not None and code != self.code():
            self.assigned = {}
            self._at = 0
        self.refresh(code)

    def refresh(self, code: CodeId | None = None) -> None:
        """Show the passages as they are now."""
        chosen = code or self.code()
        self.choice.show_codes(self._desk.read.codebook())
        if chosen is not None:
            self.choice.choose(chosen)
        self._show_passages()

    def code(self) -> CodeId | None:
        """The code that is split."""
        return self.choice.code()

    def _code_chosen(self) -> None:
        self.assigned = {}
        self._at = 0
        self._show_passages()

    def _show_passages(self) -> None:
        code, desk = self.code(), self._desk
        self.codings = (
            desk.read.codings(code=code, coder=desk.me, layer="coder") if code is not None else ()
        )
        known = {coding.id for coding in self.codings}
        self.assigned = {id: n for id, n in self.assigned.items() if id in known}
        self._at = min(self._at, max(0, len(self.codings) - 1))
        self._show()

    def current(self) -> Coding | None:
        """The passage that is looked at."""
        return self.codings[self._at] if self._at < len(self.codings) else None

    def _show(self) -> None:
        coding, code = self.current(), self._desk.read.codebook().get(self.code())
        self.passage.setVisible(coding is not None)
        self._none.setVisible(coding is None)
        self._say()
        if coding is None or code is None:
            self.count.setText("")
            self.what.set_text(code.name if code is not None else "")
            return
        self.count.setText(
            self.tr("{n} of {all}").format(n=self._at + 1, all=f"{len(self.codings):,}")
        )
        part = self.assigned.get(coding.id)
        where = self._part_name(part) if part is not None else self.tr("stays")
        self.what.set_text(f"{code.name} · {where}")
        self.passage.show_coding(coding, code)

    def _say(self) -> None:
        placed = len(self.assigned)
        told = self.tr("{n} of {all} passages put into parts. Nothing is changed before you split.")
        self.told.setText(told.format(n=f"{placed:,}", all=f"{len(self.codings):,}"))
        for number, button in enumerate(self._buttons):
            count = list(self.assigned.values()).count(number)
            button.setText(
                self.tr("Put here ({n})").format(n=count) if count else self.tr("Put here")
            )

    def _part_name(self, number: int) -> str:
        name = self.names[number].text().strip() if number < len(self.names) else ""
        return self.tr("into {n}: {name}").format(n=number + 1, name=name or "…")

    # -- parts ----------------------------------------------------------------------------

    def _add_part(self, *, focus: bool = False) -> None:
        if len(self.names) == MOST:
            return
        number = len(self.names) + 1
        field = Field(
            self.tr("Name of part {n}").format(n=number), self.tr("Name of part %s") % number
        )
        self.names.append(field)
        put = plain(self.tr("Put here"), partial(self.put, number - 1))
        self._buttons.append(put)
        put.setAccessibleName(self.tr("Put the passage into part {n}").format(n=number))
        self._parts.addWidget(row(keycap(str(number)), field, put, gap=8))
        self.add.setVisible(len(self.names) < MOST)
        if focus:
            field.setFocus()

    def begin_again(self) -> None:
        """Forget the parts and where the passages were put."""
        self.assigned, self._at = {}, 0
        self.names, self._buttons = [], []
        clear(self._parts)
        for _ in range(2):
            self._add_part()
        self._show_passages()

    # -- the pass -------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Look at the next passage, or the one before."""
        if self.codings:
            self._at = (self._at + by) % len(self.codings)
            self._show()
            self.passage.view.setFocus()

    def put(self, part: int | None) -> None:
        """Put the passage into a part, or let it stay, and look at the next."""
        coding = self.current()
        if coding is None or (part is not None and part >= len(self.names)):
            return
        if part is None:
            self.assigned.pop(coding.id, None)
        else:
            self.assigned[coding.id] = part
        last = self._at == len(self.codings) - 1
        self._at += 0 if last else 1
        self._show()
        self.passage.view.setFocus()

    def split(self) -> None:
        """Split the code as it was said, in one change."""
        code, desk = self.code(), self._desk
        if code is None:
            desk.refused.emit(self.tr("No code is chosen: choose the one to split."))
            return
        numbers, parts = self._parts_named()
        left = {number for number in self.assigned.values() if number not in numbers}
        if left:
            words = self.tr("Part {n} has passages and no name: name it first.")
            desk.refused.emit(words.format(n=min(left) + 1))
            return
        assigned = {coding: numbers[number] for coding, number in self.assigned.items()}
        book: Code = desk.read.codebook()[code]
        entry = desk.do(
            lambda: split_code(
                desk.read,
                code,
                parts,
                assigned,
                by=desk.me,
                below=self.below.isChecked(),
                then=AFTERWARDS[self.then.currentIndex()],
                make_id=desk.make_id,
            ),
            say=self.tr("Split “%s”.") % book.name,
        )
        if entry is not None:
            self.begin_again()
            self.done.emit()

    def _parts_named(self) -> tuple[dict[int, int], list[Part]]:
        """The parts that have a name, and which of them each line is."""
        numbers: dict[int, int] = {}
        parts: list[Part] = []
        book = self._desk.read.codebook()
        for line, field in enumerate(self.names):
            name = field.text().strip()
            if not name:
                continue
            found = book.find(name)
            numbers[line] = len(parts)
            parts.append(Part(code=found.id) if found is not None else Part(name))
        return numbers, parts
