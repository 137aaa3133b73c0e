"""What a screen reader meets in the transcript: where it is, its text, the turns in view.

The view is a document with a name that says which turn the caret is in and a description that
says which codings lie there; its text is that turn. Each turn in view is a paragraph in it.

Qt asks for other interfaces by pointer: whatever is not answered must be a null `VoidPtr`,
anything else crashes.

Called by `view`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from weakref import proxy

import shiboken6
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget

from workbench.ui.text.positions import Positions
from workbench.ui.text.spoken import place_of, situation_of
from workbench.ui.text.turn_access import Turns
from workbench.ui.text.turn_text import TurnText
from workbench.ui.widgets.interfaces import offer

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView


class TranscriptAccess(QAccessibleWidget):
    """The view as a document of turns, with the turn of the caret as its text."""

    def __init__(self, view: TranscriptView) -> None:
        """Stand for a view."""
        super().__init__(view, QAccessible.Role.Document)
        self._view: TranscriptView = proxy(view)
        self._twin: TurnText | None = None
        self.turns = Turns(view)

    def text(self, kind: QAccessible.Text, /) -> str:
        """The name is the place; the description is the codings there."""
        page = self._view.scene.page
        if kind == QAccessible.Text.Name and page.turns:
            return place_of(page, page.turn_at(self._view.caret()))
        if kind == QAccessible.Text.Description:
            return situation_of(self._view)
        return str(super().text(kind))

    def state(self) -> QAccessible.State:
        """Can be read, not written."""
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def childCount(self) -> int:
        """As many as there are turns in view."""
        return len(self.turns.in_view())

    def child(self, index: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        """One of the turns in view."""
        turns = self.turns.in_view()
        return turns[index] if 0 <= index < len(turns) else None

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        """Which of the turns in view somebody is."""
        return self.turns.index(child)

    def childAt(self, x: int, y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        """The turn at a point of the screen."""
        return self.turns.at(x, y)

    def end(self) -> None:
        """The view is gone."""
        self.turns.end()

    def interface_cast(self, kind: QAccessible.InterfaceType, /) -> Any:
        """The text for who asks for it, a null pointer for everything else."""
        if kind != QAccessible.InterfaceType.TextInterface or not self.isValid():
            return shiboken6.VoidPtr(0)
        view = cast("TranscriptView", self.object())
        if self._twin is None:
            self._twin = TurnText(view)
        return self._twin.following(view.scene.page.turn_at(view.caret()))


def caret_moved(view: TranscriptView) -> None:
    """Tell a listening screen reader that caret or selection are elsewhere."""
    page = view.scene.page
    if not QAccessible.isActive() or not page.turns:
        return
    turn = page.turns[page.turn_at(view.caret())]
    positions = Positions(page.text[turn.start : turn.end])

    def units(offset: int) -> int:
        return positions.to_units(min(max(offset, turn.start), turn.end) - turn.start)

    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, units(view.caret())))
    anchor, caret = units(view.selection_anchor()), units(view.caret())
    QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(view, anchor, caret))


offer("TranscriptView", TranscriptAccess)
