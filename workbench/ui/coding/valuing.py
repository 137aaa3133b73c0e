"""Give the focused coding a value or a certainty: by key from a popover, or in the inspector.

Called by `keys` and `page`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.coding.valuing import CERTAINTIES, give_certainty, give_value
from workbench.model.codebook import Code
from workbench.model.coding import Coding
from workbench.model.ids import CodingId
from workbench.ui.appearance import font
from workbench.ui.coding.value_strip import ValueStrip, certainty_word, limits_words
from workbench.ui.desk import Desk
from workbench.ui.text.view import TranscriptView
from workbench.ui.widgets.boxes import fill
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading
from workbench.ui.widgets.popover import Asking

WIDTH, ROW, MOST = 280, 30, 9
Choice = tuple[str, str]
"""A row of a popover: what it says and what it stands for."""


class Valuing(QObject):
    """What a coder says of one coding beside its code."""

    def __init__(self, desk: Desk, host: QWidget, view: TranscriptView, strip: ValueStrip) -> None:
        """Float popovers over `host`; the focus goes back to the view."""
        super().__init__(host)
        self._desk, self._host, self._view = desk, host, view
        self.popover: AskChoice | AskNumber | None = None
        strip.valued.connect(self.give)
        strip.sure.connect(self.be_sure)

    def ask_value(self) -> None:
        """Ask for the value of the focused coding."""
        coding = self._coding()
        if coding is None:
            return
        code = self._desk.read.codebook()[coding.code]
        if code.scale == "none":
            said = self.tr("“{name}” has no scale: give it one in the codebook (Ctrl+Shift+B).")
            self._desk.refused.emit(said.format(name=code.name))
        elif code.scale == "number":
            self._ask(AskNumber(self._host, self._view, code, coding.value, self.give))
        else:
            title = self.tr("“{name}”: which value?").format(name=code.name)
            choices = [*((label, label) for label in code.labels), (self.tr("None"), "")]
            self._ask(AskChoice(self._host, self._view, title, choices, coding.value, self.give))

    def ask_certainty(self) -> None:
        """Ask how sure the coder is of the focused coding."""
        coding = self._coding()
        if coding is not None:
            choices = [(certainty_word(one), one) for one in (*CERTAINTIES[1:], CERTAINTIES[0])]
            title = self.tr("How sure are you?")
            ask = AskChoice(self._host, self._view, title, choices, coding.certainty, self.be_sure)
            self._ask(ask)

    def give(self, value: str) -> None:
        """Give the focused coding a value."""
        desk, coding = self._desk, self._coding()
        if coding is not None:
            desk.do(lambda: give_value(desk.read, [coding.id], value, by=desk.me))

    def be_sure(self, certainty: str) -> None:
        """Say how sure one is of the focused coding: one of `CERTAINTIES`."""
        desk, coding = self._desk, self._coding()
        said = next(one for one in CERTAINTIES if one == certainty)
        if coding is not None:
            desk.do(lambda: give_certainty(desk.read, [coding.id], said, by=desk.me))

    def _coding(self) -> Coding | None:
        mark = self._view.focused()
        return self._desk.read.coding(CodingId(mark)) if mark is not None else None

    def _ask(self, popover: AskChoice | AskNumber) -> None:
        self.popover = popover
        corner = self._view.mapTo(self._host, self._view.rect().topLeft())
        left = corner.x() + (self._view.width() - WIDTH) // 2
        popover.ask(QRect(left, corner.y() + 24, WIDTH, 1))


class AskChoice(Asking):
    """A few choices, each with its digit; a digit or Enter takes one."""

    def __init__(
        self,
        host: QWidget,
        back: QWidget,
        title: str,
        choices: Sequence[Choice],
        now: str,
        take: Callable[[str], object],
    ) -> None:
        """List the choices; the present one is chosen. `take` gets what a choice stands for."""
        rows = min(MOST, len(choices))
        super().__init__(host, WIDTH, 58 + rows * ROW + 14, back)
        self._take = take
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setFont(font(13, tabular=True))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for number, (said, stands_for) in enumerate(choices, 1):
            digit = "0" if not stands_for else str(number) if number <= MOST else " "
            item = QListWidgetItem(f"{digit}   {said}")
            item.setData(Qt.ItemDataRole.UserRole, stands_for)
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
            if stands_for == now:
                self.list.setCurrentItem(item)
        self.list.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self.choose())
        self.list.itemActivated.connect(lambda _: self.choose())
        fill(QVBoxLayout(self.body), heading(title), self.list, margins=(16, 14, 16, 12), gap=8)

    def ask(self, anchor: QRect) -> None:
        """Show by a rectangle of the host."""
        self.open_by(anchor)
        self.list.setFocus()

    def choose(self) -> None:
        """Take the choice one is at."""
        item = self.list.currentItem()
        if item is not None:
            stands_for = str(item.data(Qt.ItemDataRole.UserRole))
            self.dismiss()
            self._take(stands_for)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a choice by its digit, before the list looks for a row that begins with it."""
        if watched is not self.list:
            return super().eventFilter(watched, event)
        key = event if isinstance(event, QKeyEvent) else None
        digit = key.text() if key is not None and key.type() == QEvent.Type.KeyPress else ""
        if not digit or digit not in "0123456789":
            return False
        number = self.list.count() - 1 if digit == "0" else int(digit) - 1
        if number < self.list.count() - (digit != "0"):
            self.list.setCurrentRow(number)
            self.choose()
        return True


class AskNumber(Asking):
    """A number on the scale of a code; nothing takes it away."""

    def __init__(
        self,
        host: QWidget,
        back: QWidget,
        code: Code,
        now: str,
        take: Callable[[str], object],
    ) -> None:
        """Ask; `take` gets what was written."""
        super().__init__(host, WIDTH, 104, back)
        self._take = take
        title = self.tr("“{name}”: which value?").format(name=code.name)
        self.field = Field(title, limits_words(code))
        self.field.setText(now)
        self.field.selectAll()
        self.field.returnPressed.connect(self.choose)
        fill(QVBoxLayout(self.body), heading(title), self.field, margins=(16, 14, 16, 12), gap=8)

    def ask(self, anchor: QRect) -> None:
        """Show by a rectangle of the host."""
        self.open_by(anchor)
        self.field.setFocus()

    def choose(self) -> None:
        """Take what is written."""
        written = self.field.text()
        self.dismiss()
        self._take(written)
