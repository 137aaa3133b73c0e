"""What a right click on the ruler offers: all codings, or those of one code only.

Called by `overview`. The codes are those of the codings in the transcript, the one in hand first,
then the most used.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from workbench.ui.text.codings_index import Mark

OFFERED = 12


class CodeLook(NamedTuple):
    """A code as marks show it: its name and its colour."""

    name: str
    colour: int


def codes_in(marks: Iterable[Mark], in_hand: Mark | None) -> list[CodeLook]:
    """The codes to choose from: that of the coding in hand, then the most used, by name."""
    counts = Counter(CodeLook(mark.code, mark.colour) for mark in marks)
    most = sorted(counts, key=lambda look: (-counts[look], look.name))[:OFFERED]
    if in_hand is not None:
        first = CodeLook(in_hand.code, in_hand.colour)
        most = [first, *(look for look in most if look != first)][:OFFERED]
    return most


def ruler_menu(
    parent: QWidget,
    codes: Iterable[CodeLook],
    chosen: CodeLook | None,
    choose: Callable[[CodeLook | None], None],
) -> QMenu:
    """Make the menu; it deletes itself when it closes."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    group = QActionGroup(menu)
    said = QCoreApplication.translate
    every = said("TranscriptView", "All codings in the overview")
    only = said("TranscriptView", "Only “{code}” in the overview")
    named = [(every, None), *((only.format(code=look.name), look) for look in codes)]
    for text, look in named:
        action = QAction(text.replace("&", "&&"), group, checkable=True, checked=look == chosen)
        action.triggered.connect(lambda _=False, look=look: choose(look))
        menu.addAction(action)
        if look is None:
            menu.addSeparator()
    return menu
