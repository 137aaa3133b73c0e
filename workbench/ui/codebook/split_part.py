"""Split a code: name its parts, put each of its passages into one by number, then split.

Nothing is changed before “Split”. Called by `page`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from workbench.coding.recoding.splitting import split_code
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CodingId
from workbench.ui.codebook.coding_view import CodingView
from workbench.ui.codebook.parts_panel import MOST, PartsPanel
from workbench.ui.commands import Command, install
from workbench.ui.desk import Desk
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.empty import EmptyState
from workbench.ui.widgets.key_foot import FootKey, key_foot
from workbench.ui.widgets.pass_frame import PassFrame


class SplitPart(QFrame):
    """The passages one by one at the left, the parts at the right; `done` when it was split."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        """Lay out the parts."""
        super().__init__()
        self.setProperty("kind", "paper")
        self._desk = desk
        self.codings: Sequence[Coding] = ()
        self.assigned: dict[CodingId, int] = {}
        self._at = 0
        self.passage = CodingView(desk)
        self.parts = PartsPanel()
        self._none = EmptyState(
            "split",
            self.tr("No passage of yours has this code"),
            self.tr(
                "Name the parts and split it: others find the parts in the codebook and put their "
                "own passages into them."
            ),
        )
        layout = QHBoxLayout(self)
        self._work = self._pass()
        fill(layout, self._work, self.parts, gap=0)
        layout.setStretch(0, 1)
        self.parts.code_chosen.connect(self._forget)
        self.parts.put.connect(self.put)
        self.parts.split_asked.connect(self.split)
        self.parts.again_asked.connect(self.begin_again)
        self._rows = self._make_commands()
        install(self._rows, self)

    def _pass(self) -> PassFrame:
        keys = key_foot(
            FootKey("split.1", "1", self.tr("into part 1, 2 …")),
            FootKey("split.stay", "0", self.tr("stays")),
            FootKey("split.next", "N", self.tr("next")),
            FootKey("split.done", "Ctrl+Return", self.tr("split")),
        )
        both = (self.passage, self._none)
        return PassFrame(self.step, *both, keys, grow=both)

    def _make_commands(self) -> tuple[Command, ...]:
        tr, group = self.tr, self.tr("Splitting a code")

        def reading() -> bool:
            return not self.parts.is_written_in()

        def into(n: int) -> Command:
            words = tr("Into part {n}").format(n=n)
            return Command(f"split.{n}", words, (str(n),), partial(self.put, n - 1), group, reading)

        return (
            *map(into, range(1, MOST + 1)),
            Command("split.stay", tr("Stays"), ("0",), partial(self.put, None), group, reading),
            Command("split.next", tr("Next"), ("N",), partial(self.step, 1), group, reading),
            Command("split.before", tr("Previous"), ("P",), partial(self.step, -1), group, reading),
            Command("split.done", tr("Split"), ("Ctrl+Return",), self.split, group),
        )

    def commands(self) -> Sequence[Command]:
        """The keys of this part."""
        return self._rows

    # -- showing --------------------------------------------------------------------------

    def show_code(self, code: CodeId | None) -> None:
        """Split a code; what was put into parts is forgotten when it is another one."""
        if code is not None and code != self.code():
            self.assigned, self._at = {}, 0
        self.refresh(code)

    def refresh(self, code: CodeId | None = None) -> None:
        """Show the passages as they are now."""
        self.parts.show_codes(self._desk.read.codebook(), code or self.code())
        self._show_passages()

    def code(self) -> CodeId | None:
        """The code that is split."""
        return self.parts.choice.code()

    def is_begun(self) -> bool:
        """Whether a part has a name or a passage, so that another code would be in the way."""
        return bool(self.assigned) or any(field.text().strip() for field in self.parts.names)

    def current(self) -> Coding | None:
        """The passage that is looked at."""
        return self.codings[self._at] if self._at < len(self.codings) else None

    def _forget(self) -> None:
        self.assigned, self._at = {}, 0
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

    def _show(self) -> None:
        coding, code = self.current(), self._desk.read.codebook().get(self.code())
        self.passage.setVisible(coding is not None)
        self._none.setVisible(coding is None)
        self.parts.tell(list(self.assigned.values()), len(self.codings))
        if coding is None or code is None:
            self._work.count.setText("")
            self._work.what.set_text(code.name if code is not None else "")
            return
        self._work.tell(self._at + 1, len(self.codings))
        part = self.assigned.get(coding.id)
        where = self.parts.name_of(part) if part is not None else self.tr("stays")
        self._work.what.set_text(f"{code.name} · {where}")
        self.passage.show_coding(coding, code)

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
        if coding is None or (part is not None and part >= len(self.parts.names)):
            return
        if part is None:
            self.assigned.pop(coding.id, None)
        else:
            self.assigned[coding.id] = part
        self._at = min(self._at + 1, len(self.codings) - 1)
        self._show()
        self.passage.view.setFocus()

    def begin_again(self) -> None:
        """Forget the parts and where the passages were put."""
        self.parts.begin_again()
        self._forget()

    def split(self) -> None:
        """Split the code as it was said, in one change."""
        code, desk, parts = self.code(), self._desk, self.parts
        if code is None:
            desk.refused.emit(self.tr("No code is chosen: choose the one to split."))
            return
        numbers, named = parts.named()
        nameless = {number for number in self.assigned.values() if number not in numbers}
        if nameless:
            words = self.tr("Part {n} has passages and no name: name it first.")
            desk.refused.emit(words.format(n=min(nameless) + 1))
            return
        entry = desk.do(
            lambda: split_code(
                desk.read,
                code,
                named,
                {coding: numbers[number] for coding, number in self.assigned.items()},
                by=desk.me,
                below=parts.below.isChecked(),
                then=parts.afterwards(),
                make_id=desk.make_id,
            ),
            say=self.tr("Split “%s”.") % desk.read.codebook()[code].name,
        )
        if entry is not None:
            self.begin_again()
            self.done.emit()
