"""What a screen reader is told unasked: the coding that is focused, and coded words one comes to.

The second only when the caret rests: who holds an arrow key down is not talked at.

Called by `view`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QTimer

from workbench.ui.text.spoken import coded, focused
from workbench.ui.widgets.announcing import announce

if TYPE_CHECKING:
    from workbench.ui.text.view import TranscriptView

REST_MS = 400


class Announcer:
    """Speaks for one view, while that has the focus."""

    def __init__(self, view: TranscriptView) -> None:
        """Listen to a view."""
        self._view = ref(view)
        self._told: frozenset[str] = frozenset()
        self._rest = QTimer(view, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._caret_rests)
        view.selection_changed.connect(self._rest.start)
        view.focused_changed.connect(self._focused)

    def _caret_rests(self) -> None:
        """Name the codings that begin to lie at the caret; those left behind are not named."""
        view = self._view()
        if view is None:
            return
        here = view.marks_at_caret() if view.scene.highlights else []
        new = [mark for mark in here if mark.id not in self._told]
        self._told = frozenset(mark.id for mark in here)
        if view.hasFocus():
            announce(view, coded(new))

    def _focused(self, mark_id: str) -> None:
        """Name the focused coding with its words."""
        view = self._view()
        if mark_id and view is not None and view.hasFocus():
            self._told = frozenset(mark.id for mark in view.marks_at_caret()) | {mark_id}
            announce(view, focused(view))
