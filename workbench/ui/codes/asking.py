"""Small popovers that ask one thing: a name, a colour, what to do with a code that is used.

Called by `codebook_actions`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workbench.model.codebook import FAMILIES, TONES
from workbench.ui.codes.colours import ColourGrid
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import plain
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import heading, label, quiet
from workbench.ui.widgets.popover import Asking

WIDE = 410
"""Room for three ways out beside each other, in pixels."""


class AskName(Asking):
    """Asks for the name of a new code."""

    def __init__(
        self, host: QWidget, back: QWidget, title: str, named: Callable[[str], bool]
    ) -> None:
        """`named` gets what was typed and tells whether that will do."""
        super().__init__(host, 300, 104, back)
        self._named = named
        self.field = Field(title, self.tr("Name"))
        self.field.returnPressed.connect(self._take)
        hint = quiet(self.tr("Enter adds it · Parent > Child makes both"), 11)
        fill(QVBoxLayout(self.body), heading(title, 13), self.field, hint, margins=(14, 12, 14, 10))

    def ask(self, anchor: QRect) -> None:
        """Show under a rectangle of the host."""
        self.open_by(anchor)
        self.field.setFocus()

    def _take(self) -> None:
        if self._named(self.field.text()):
            self.dismiss()


class AskColour(Asking):
    """Asks for one of the forty colours: a family per column, a tone per row."""

    def __init__(
        self, host: QWidget, back: QWidget, present: int, chosen: Callable[[int], object]
    ) -> None:
        """`chosen` gets the number of the colour."""
        super().__init__(host, len(FAMILIES) * 27 + 22, TONES * 27 + 22, back)
        self._chosen = chosen
        self.grid = ColourGrid(present)
        fill(QVBoxLayout(self.body), self.grid, margins=(10, 10, 10, 10))
        self.grid.chosen.connect(self._take)

    def ask(self, anchor: QRect) -> None:
        """Show under a rectangle of the host."""
        self.open_by(anchor)
        self.grid.begin()

    def _take(self, number: int) -> None:
        self._chosen(number)
        self.dismiss()


class AskWhatToDo(Asking):
    """Says why something cannot be done, and offers the ways out."""

    def __init__(
        self,
        host: QWidget,
        back: QWidget,
        sentence: str,
        ways: Sequence[tuple[str, Callable[[], object]]],
    ) -> None:
        """`ways` are the words on each button and what it does."""
        super().__init__(host, WIDE, 128, back)
        told = label(sentence, 13, "ink", wrap=True)
        self.buttons: list[QPushButton] = [
            plain(words, partial(self._go, run)) for words, run in ways
        ]
        for button in self.buttons:
            button.setAutoDefault(True)
        fill(
            QVBoxLayout(self.body),
            told,
            None,
            row(None, *self.buttons, gap=8),
            margins=(16, 13, 14, 12),
        )
        tall = told.heightForWidth(WIDE - 32) + 74
        self.resize_body(WIDE, max(110, tall))

    def ask(self, anchor: QRect) -> None:
        """Show under a rectangle of the host."""
        self.open_by(anchor)
        self.buttons[0].setFocus()

    def _go(self, run: Callable[[], object]) -> None:
        self.dismiss()
        run()


def below(widget: QWidget, host: QWidget) -> QRect:
    """Where a widget stands, in the coordinates of a host."""
    return QRect(widget.mapTo(host, widget.rect().topLeft()), widget.size())


__all__ = ["AskColour", "AskName", "AskWhatToDo", "Asking", "below"]
