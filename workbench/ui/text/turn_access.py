"""The turns in view as parts of the transcript, for a screen reader: paragraphs with their words.

As many are made as were ever in view at once; one whose turn has left is given to another turn.
Qt deletes them when asked to (`Turns.end`), but does not keep their Python halves alive: `Turns`
does.

Called by `accessible`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)

from workbench.ui.text.spoken import coded, codings_in, place_of
from workbench.ui.text.turn_text import TurnText

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView


class TurnAccess(QAccessibleInterface):
    """One turn; Qt asks only while its view lives (`isValid`)."""

    def __init__(self, view: TranscriptView, turn: int) -> None:
        """Stand for a turn of a view."""
        super().__init__()
        self._seen_in = ref(view)
        self._twin: TurnText | None = None
        self.turn = turn

    @property
    def _view(self) -> TranscriptView:
        view = self._seen_in()
        assert view is not None
        return view

    def isValid(self) -> bool:
        """Whether the view is still there."""
        view = self._seen_in()
        return view is not None and shiboken6.isValid(view)

    def object(self) -> QObject | None:  # type: ignore[override]
        """Nothing of Qt's stands for a turn."""
        return None

    def window(self) -> QWindow:
        """The window of the view."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """The transcript."""
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        """None: a turn has no parts."""
        return None

    def childAt(self, x: int, y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        """None: a turn has no parts."""
        return None

    def childCount(self) -> int:
        """None."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        """Nothing is a part of a turn."""
        return -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """None: the focus is the transcript's."""
        return None

    def relations(self, /, match: Any = None) -> list[Any]:
        """None but to the transcript."""
        return []

    def foregroundColor(self) -> QColor:
        """The ink of the words."""
        return self._view.scene.shades.ink

    def backgroundColor(self) -> QColor:
        """The paper."""
        return self._view.scene.shades.paper

    def role(self) -> QAccessible.Role:
        """A paragraph."""
        return QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        """Can be read, not written; whether it is still in view."""
        state = QAccessible.State()
        state.readOnly = state.multiLine = state.selectableText = True
        if self.rect().isNull():
            state.offscreen = True
        return state

    def rect(self) -> QRect:
        """Where the turn is on the screen, as far as it is in view."""
        view, page = self._view, self._view.scene.page
        area = QRect()
        for seen in view.scroller.seen():
            if page.blocks[seen.block].turn == self.turn:
                area |= QRect(0, seen.y, view.viewport().width(), seen.height)
        area &= view.viewport().rect()
        if area.isNull():
            return area
        return QRect(view.viewport().mapToGlobal(area.topLeft()), area.size())

    def text(self, kind: QAccessible.Text, /) -> str:
        """The name is which turn it is; the description, how it is coded."""
        page = self._view.scene.page
        if self.turn >= len(page.turns):
            return ""
        if kind == QAccessible.Text.Name:
            return place_of(page, self.turn)
        if kind == QAccessible.Text.Description:
            here = page.turns[self.turn]
            return coded(codings_in(self._view, here.start, here.end))
        return ""

    def setText(self, kind: QAccessible.Text, text: str, /) -> None:
        """Nothing can be written."""

    def interface_cast(self, kind: QAccessible.InterfaceType, /) -> Any:
        """The words for who asks for a text, a null pointer for everything else."""
        if kind != QAccessible.InterfaceType.TextInterface or not self.isValid():
            return shiboken6.VoidPtr(0)
        if self._twin is None:
            self._twin = TurnText(self._view)
        return self._twin.following(self.turn)


class Turns:
    """The turns in view of one transcript, in their order."""

    def __init__(self, view: TranscriptView) -> None:
        """Begin with none."""
        self._seen_in = ref(view)
        self._shown: list[TurnAccess] = []
        self._spare: list[TurnAccess] = []
        self._ids: list[int] = []

    def in_view(self) -> list[TurnAccess]:
        """One for each turn that is in view now; a turn keeps its own while it is seen."""
        view = self._seen_in()
        if view is None or not shiboken6.isValid(view):
            return []
        blocks = (view.scene.page.blocks[seen.block] for seen in view.scroller.seen())
        turns = list(dict.fromkeys(block.turn for block in blocks))
        if turns != [one.turn for one in self._shown]:
            staying = {one.turn: one for one in self._shown}
            self._spare += [one for turn, one in staying.items() if turn not in turns]
            self._shown = [staying.get(turn) or self._another(view, turn) for turn in turns]
        return self._shown

    def _another(self, view: TranscriptView, turn: int) -> TurnAccess:
        if not self._spare:
            made = TurnAccess(view, turn)
            self._ids.append(QAccessible.registerAccessibleInterface(made))
            return made
        used = self._spare.pop(0)
        used.turn = turn
        for what in (QAccessible.Event.NameChanged, QAccessible.Event.DescriptionChanged):
            QAccessible.updateAccessibility(QAccessibleEvent(used, what))
        return used

    def index(self, one: QAccessibleInterface) -> int:
        """Which of the turns in view somebody is, -1 if none."""
        id = QAccessible.uniqueId(one)
        ids = [QAccessible.uniqueId(turn) for turn in self.in_view()]
        return ids.index(id) if id in ids else -1

    def at(self, x: int, y: int) -> TurnAccess | None:
        """The turn at a point of the screen."""
        point = QPoint(x, y)
        return next((one for one in self.in_view() if one.rect().contains(point)), None)

    def end(self) -> None:
        """Let Qt forget all of them: the view is gone."""
        for id in self._ids:
            QAccessible.deleteAccessibleInterface(id)
        self._ids.clear()
