"""F6: from panel to panel, back to where one was in each.

The panels are the top bar, the rail, and on the page its left panel, its centre, the inspector
and the foot. Those that are folded away or have nothing to stand on are passed over.

Called by `workspace`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QScrollArea, QWidget

REASON = Qt.FocusReason.ShortcutFocusReason


class Panels(QObject):
    """Which panel has the focus, and where it was in the others."""

    def __init__(self, window: QWidget, parts: Callable[[], Sequence[QWidget]]) -> None:
        """Go through `parts`, asked anew each time, in this order; keep what is inside `window`."""
        super().__init__(window)
        self._parts = parts
        self._left_at: WeakKeyDictionary[QWidget, ref[QWidget]] = WeakKeyDictionary()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._remember)

    def panels(self) -> list[QWidget]:
        """The panels one can stand in now; the feet of a part are panels of their own."""
        return [one for one in self._all() if one.isVisible() and self._places(one)]

    def _all(self) -> list[QWidget]:
        return [one for part in self._parts() for one in (part, *_feet(part))]

    def here(self) -> QWidget | None:
        """The panel that has the focus."""
        return self._panel_of(QApplication.focusWidget())

    def go(self, by: int) -> None:
        """Have the focus in the next panel (+1) or the one before (-1), where it was last."""
        panels = self.panels()
        if not panels:
            return
        here = self.here()
        at = panels.index(here) + by if here in panels else (0 if by > 0 else -1)
        panel = panels[at % len(panels)]
        places = self._places(panel)
        known = self._left_at.get(panel)
        last = known() if known is not None else None
        target = last if last in places else next(filter(_is_content, places), places[0])
        target.setFocus(REASON)

    def _remember(self, _before: QWidget | None, now: QWidget | None) -> None:
        panel = self._panel_of(now)
        if panel is not None and now is not None:
            self._left_at[panel] = ref(now)

    def _panel_of(self, widget: QWidget | None) -> QWidget | None:
        panels = self._all() if widget is not None else []
        around = widget
        while around is not None:
            if around in panels:
                return around
            around = around.parentWidget()
        return None

    def _places(self, panel: QWidget) -> list[QWidget]:
        """What can have the focus in a panel, without that of its feet."""
        feet = _feet(panel)
        return [
            one
            for one in stops(panel)
            if not any(foot is one or foot.isAncestorOf(one) for foot in feet)
        ]


def stops(panel: QWidget) -> list[QWidget]:
    """Everything in a panel that Tab comes to, itself included.

    Not by Qt's chain of the focus: PySide takes each widget of it for a part of the one before,
    and forgets it when that one is deleted.
    """
    return [one for one in (panel, *panel.findChildren(QWidget)) if takes_tab(one)]


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops at a widget now."""
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled()


def _is_content(widget: QWidget) -> bool:
    """Whether a widget is what a panel is for: a list, a tree, a text."""
    return isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QScrollArea)


def _feet(panel: QWidget) -> list[QWidget]:
    feet = panel.findChildren(QFrame)
    return [one for one in feet if one.property("kind") == "foot"]
