"""At the right of a split: which code is split, into which parts, and what becomes of it.

Called by `split_part`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QPushButton, QVBoxLayout

from workbench.coding.recoding.splitting import Part
from workbench.model.codebook import Codebook, CodeUse
from workbench.model.ids import CodeId
from workbench.ui.appearance import SEMIBOLD, font
from workbench.ui.widgets.boxes import clear, column, fill, row, scrolling
from workbench.ui.widgets.buttons import link, plain, primary
from workbench.ui.widgets.code_choice import CodeChoice
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading, keycap, label, quiet

MOST = 9
"""So many parts have a number to press."""
WIDTH = 310
AFTERWARDS: tuple[CodeUse, ...] = ("code", "folder", "archived")


class PartsPanel(QFrame):
    """The parts by number.

    `code_chosen` is sent when another code is to be split, `put` carries the part the passage is
    put into, `split_asked` and `again_asked` are the buttons.
    """

    code_chosen = Signal()
    put = Signal(int)
    split_asked = Signal()
    again_asked = Signal()

    def __init__(self) -> None:
        """Begin with two parts without names."""
        super().__init__()
        self.setProperty("kind", "inspector")
        self.setFixedWidth(WIDTH)
        self._book = Codebook(())
        self.names: list[Field] = []
        self._buttons: list[QPushButton] = []
        self.choice = CodeChoice()
        self.choice.activated.connect(lambda _: self.code_chosen.emit())
        self.add = link(self.tr("Another part"), lambda: self._add(focus=True), "plus")
        self.below = QCheckBox(self.tr("The parts stand below the code"))
        self.then = QComboBox()
        self.then.addItems(
            [self.tr("stays a code"), self.tr("becomes a folder"), self.tr("is archived")]
        )
        self.then.setAccessibleName(self.tr("What becomes of the code itself"))
        for control in (self.below, self.then):
            control.setFont(font(13))
        self.told = quiet("", 12, "ink2", wrap=True)
        self.split = primary(self.tr("Split"), self.split_asked.emit, "split")
        self.again = plain(self.tr("Begin again"), self.again_asked.emit)
        self._parts = QVBoxLayout()
        fill(self._parts, gap=6)
        inside = column(
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
            row(self.split, self.again, None, gap=8),
            None,
            margins=(16, 14, 16, 14),
            gap=8,
        )
        fill(QVBoxLayout(self), scrolling(inside), gap=0)
        self.begin_again()

    def begin_again(self) -> None:
        """Show two parts without names."""
        self.names, self._buttons = [], []
        clear(self._parts)
        for _ in range(2):
            self._add()

    def _add(self, *, focus: bool = False) -> None:
        if len(self.names) == MOST:
            return
        number = len(self.names) + 1
        field = Field(
            self.tr("Name of part {n}").format(n=number), self.tr("Name of part %s") % number
        )
        put = plain(self.tr("Put here"), partial(self.put.emit, number - 1))
        put.setAccessibleName(self.tr("Put the passage into part {n}").format(n=number))
        known = quiet("", 12, "ink2", wrap=True)
        known.hide()
        field.textChanged.connect(lambda name: self._say_known(known, name))
        self.names.append(field)
        self._buttons.append(put)
        line = row(keycap(str(number)), field, put, gap=8)
        self._parts.addWidget(column(line, known, gap=2))
        self.add.setVisible(len(self.names) < MOST)
        if focus:
            field.setFocus()

    def show_codes(self, book: Codebook, code: CodeId | None) -> None:
        """Offer the codes there are, one of them to be split."""
        self._book = book
        self.choice.show_codes(book)
        if code is not None:
            self.choice.choose(code)

    def _say_known(self, told: QLabel, name: str) -> None:
        """Say that a part is a code there is already."""
        found = self._book.find(name)
        told.setVisible(found is not None)
        if found is not None:
            said = self.tr("This is the code “%s”, which is there already.")
            told.setText(said % self._book.path(found.id))

    # -- what is written ------------------------------------------------------------------

    def is_written_in(self) -> bool:
        """Whether the person writes here, so that figures are letters."""
        return self.choice.hasFocus() or any(field.hasFocus() for field in self.names)

    def name_of(self, part: int) -> str:
        """What a part is called, with its number."""
        name = self.names[part].text().strip() if part < len(self.names) else ""
        return self.tr("into {n}: {name}").format(n=part + 1, name=name or "…")

    def afterwards(self) -> CodeUse:
        """What the code itself is afterwards."""
        return AFTERWARDS[self.then.currentIndex()]

    def named(self) -> tuple[dict[int, int], list[Part]]:
        """The parts that have a name, and which of them each line is."""
        numbers: dict[int, int] = {}
        parts: list[Part] = []
        for line, field in enumerate(self.names):
            name = field.text().strip()
            if name:
                found = self._book.find(name)
                numbers[line] = len(parts)
                parts.append(Part(code=found.id) if found is not None else Part(name))
        return numbers, parts

    def tell(self, assigned: Sequence[int], passages: int) -> None:
        """Say how many passages are put into each part."""
        told = self.tr("{n} of {all} passages put into parts. Nothing is changed before you split.")
        self.told.setText(told.format(n=f"{len(assigned):,}", all=f"{passages:,}"))
        for number, button in enumerate(self._buttons):
            count = assigned.count(number)
            words = self.tr("Put here ({n})").format(n=count) if count else self.tr("Put here")
            button.setText(words)
