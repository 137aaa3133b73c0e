"""What a screen reader hears of the transcript: the turn of the caret, as text.

Called once by `view` (`install`). Qt asks for other interfaces by pointer: whatever is not
answered must be a null `VoidPtr`, anything else crashes. Qt deletes an interface together with
its view, but does not keep the Python half of it alive: `_ALIVE` does, until Qt is done.

Called by `view`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from weakref import proxy

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
)
from PySide6.QtWidgets import QAccessibleWidget

from workbench.model.span import Span
from workbench.ui.text.page import Page
from workbench.ui.text.positions import Positions

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView

SAID = 300
translate = QCoreApplication.translate
_ALIVE: set[TranscriptAccess] = set()
_installed = False


class TurnText(QAccessibleTextInterface):
    """The turn of the caret; positions are UTF-16 units from its start."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__()
        self._view: TranscriptView = proxy(view)

    def _turn(self) -> tuple[int, str]:
        page = self._view.scroller.page
        if not page.turns:
            return 0, ""
        turn = page.turn_at(self._view.caret())
        return page.turns[turn].start, page.words_of_turn(turn)

    def _units(self, offset: int) -> int:
        start, words = self._turn()
        return Positions(words).to_units(min(max(offset - start, 0), len(words)))

    def _offset(self, units: int) -> int:
        start, words = self._turn()
        return start + min(Positions(words).to_points(max(0, units)), len(words))

    def characterCount(self) -> int:
        """The length of the turn."""
        _, words = self._turn()
        return Positions(words).to_units(len(words))

    def cursorPosition(self) -> int:
        """Where the caret is."""
        return self._units(self._view.caret())

    def setCursorPosition(self, position: int) -> None:
        """Move the caret."""
        self._view.move_caret(self._offset(position), False)

    def text(self, startOffset: int, endOffset: int) -> str:
        """The words between two positions."""
        start, words = self._turn()
        stop = endOffset if endOffset >= 0 else self.characterCount()
        return words[self._offset(startOffset) - start : self._offset(stop) - start]

    def selectionCount(self) -> int:
        """None: PySide cannot hand out where a selection is, so the description says it."""
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:
        """Select a part of the turn."""
        start, end = sorted((self._offset(startOffset), self._offset(endOffset)))
        self._view.set_selection(Span(start, end) if start < end else None)

    def setSelection(self, _index: int, startOffset: int, endOffset: int) -> None:
        """Select another part of the turn."""
        self.addSelection(startOffset, endOffset)

    def removeSelection(self, _index: int) -> None:
        """Select nothing."""
        self._view.set_selection(None)

    def characterRect(self, offset: int) -> QRect:
        """Where a letter is on the screen."""
        at = self._offset(offset)
        box = self._view.rect_of(Span(at, at + 1))
        return QRect(self._view.viewport().mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """The position in the turn nearest to a point of the screen."""
        return self._units(self._view.offset_at(self._view.viewport().mapFromGlobal(point)))

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:
        """Scroll so that a part of the turn is seen."""
        self._view.show_passage(self._offset(startIndex), self._offset(endIndex), select=False)


class TranscriptAccess(QAccessibleWidget):
    """The view as a readable text with a name that says where the reader is."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self._view: TranscriptView = proxy(view)
        self.turn_text = TurnText(view)

    def text(self, kind: QAccessible.Text) -> str:
        """The name is the place; the description is the codings there."""
        if kind == QAccessible.Text.Name:
            return place_of(self._view.scroller.page, self._view.caret())
        if kind == QAccessible.Text.Description:
            return situation_of(self._view)
        return str(super().text(kind))

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The text for who asks for it, a null pointer for everything else."""
        if kind == QAccessible.InterfaceType.TextInterface:
            return self.turn_text
        return shiboken6.VoidPtr(0)


def place_of(page: Page, offset: int) -> str:
    """Say where an offset is: "turn 46 of 98, Maren, 13 minutes 53 seconds"."""
    if not page.turns:
        return ""
    turn = page.turn_at(offset)
    place = translate("TranscriptView", "turn {number} of {count}").format(
        number=turn + 1, count=len(page.turns)
    )
    parts = [place, page.look_of(turn).name]
    at = page.turns[turn].at
    if at is not None:
        minutes, seconds = at // 60_000, at // 1000 % 60
        clock = translate("TranscriptView", "{minutes} minutes {seconds} seconds")
        parts.append(clock.format(minutes=minutes, seconds=seconds))
    return ", ".join(part for part in parts if part)


def situation_of(view: TranscriptView) -> str:
    """Say what is selected and which codings lie at the caret."""
    said = [f"{mark.code} ({mark.initial})" for mark in view.marks_at_caret()]
    span = view.selection()
    if span is not None:
        words = span.of(view.scroller.page.text)[:SAID]
        said.append(translate("TranscriptView", "selected: {words}").format(words=words))
    return ", ".join(said)


def install() -> None:
    """Tell Qt once how transcripts are made accessible."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_access)


def caret_moved(view: TranscriptView) -> None:
    """Tell a listening screen reader that the caret is elsewhere."""
    if QAccessible.isActive():
        at = TurnText(view).cursorPosition()
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, at))


def _access(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Make the interface of a view; Qt remembers it and asks only once."""
    if class_name != "TranscriptView":
        return None
    access = TranscriptAccess(cast("TranscriptView", thing))
    _ALIVE.add(access)
    thing.destroyed.connect(lambda: QTimer.singleShot(0, lambda: _ALIVE.discard(access)))
    return access
