"""Keep the ruler true: which marks it shows, where the view is, when it is drawn anew.

Called by `surface`. All marks are drawn in one go, so a change waits a moment for the next one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import proxy

from PySide6.QtCore import QPoint, QTimer

from workbench.ui.text.codings_index import Mark
from workbench.ui.text.ruler import WIDTH, Ruler
from workbench.ui.text.ruler_menu import CodeLook, codes_in, ruler_menu

if TYPE_CHECKING:
    from workbench.ui.text.surface import TranscriptSurface

_LATER_MS = 150


class Overview:
    """The ruler of one view; it shows all codings that are bright, or those of one code."""

    def __init__(self, view: TranscriptSurface) -> None:
        self._view: TranscriptSurface = proxy(view)
        self.ruler = Ruler(view, view.scene.shades)
        self.ruler.asked.connect(view.go_to_share)
        self.ruler.menu_asked.connect(self._show_menu)
        self._only: CodeLook | None = None
        self._timer = QTimer(view, singleShot=True, interval=_LATER_MS)
        self._timer.timeout.connect(self._draw)

    def place(self) -> None:
        """Stand at the right edge."""
        view = self._view
        self.ruler.setGeometry(view.width() - WIDTH, 0, WIDTH, view.height())
        self.later()

    def later(self) -> None:
        """Draw the marks anew, in a moment."""
        self._timer.start()

    def show_only(self, code: CodeLook | None) -> None:
        """Show the codings of one code, or all again."""
        self._only = code
        self.ruler.name_only(code)
        self.later()

    def _show_menu(self, place: QPoint) -> None:
        scene = self._view.scene
        codes = codes_in(self._bright(), scene.focused_mark())
        ruler_menu(self.ruler, codes, self._only, self.show_only).popup(place)

    def show_box(self) -> None:
        """Show which part of the page is in view."""
        scroller = self._view.scroller
        whole, top = scroller.whole(), scroller.y()
        bottom = min(whole, top + scroller.viewport_h)
        self.ruler.show_box(top / whole, bottom / whole)

    def _draw(self) -> None:
        scroller, scene = self._view.scroller, self._view.scene
        self.ruler.set_shades(scene.shades)
        found = scene.found.spans
        self.ruler.show_marks(scene.page, scroller.heights, self._marks(), scroller.whole(), found)

    def _marks(self) -> list[Mark]:
        """The marks that are wanted and neither hidden nor faint."""
        only = self._only
        if only is None:
            return self._bright()
        return [mark for mark in self._bright() if (mark.code, mark.colour) == only]

    def _bright(self) -> list[Mark]:
        scene = self._view.scene
        if not scene.highlights:
            return []
        return [mark for mark in scene.marks.by_id.values() if mark.id not in scene.dimmed]
