"""What every page of the window shares: its three parts, folding, refreshing, keys.

A page says which kinds of change concern it and how to show the study anew; the frame sees to
it that this happens once per turn of the event loop, and only while the page is seen.

Called by the pages of the window.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from workbench.model.ids import TranscriptId
from workbench.project.session import Changed
from workbench.ui.commands import Command
from workbench.ui.desk import Desk, Place

LEFT_WIDTH = 262
INSPECTOR_WIDTH = 306
FOLD_INSPECTOR_BELOW = 1196
"""Width of the page (the window less the rail) under which the inspector is folded."""
FOLD_LEFT_BELOW = 1096
CENTRE_MINIMUM = 520
PARTS = ("left", "inspector")
COUNTED = frozenset({"segment", "limit"})
"""What changes numbers on every page: which parts there are, and which of them are counted."""


class Page(QWidget):
    """One stage of the work. `name` is its address, `title` and `icon` stand in the rail."""

    name: ClassVar[str]
    title: ClassVar[str]
    icon: ClassVar[str]
    kinds: ClassVar[frozenset[str]] = frozenset()
    """Which kinds of change the page shows; "me" is a change of the coder at work."""

    def __init__(self, desk: Desk) -> None:
        """Make the page; `refresh` is called before it is first seen."""
        super().__init__()
        self.desk = desk
        self.setAccessibleName(self.tr(self.title))
        self._left: QWidget | None = None
        self._inspector: QWidget | None = None
        self._centre: QWidget | None = None
        self._wish: dict[str, bool] = {}
        self._stale = True
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._refresh_if_seen)
        desk.changed.connect(self._changed)

    # -- what a page fills in -------------------------------------------------------------

    def refresh(self) -> None:
        """Show the study as it is now; selection and scrolling stay."""
        raise NotImplementedError

    def take(self, changed: Changed) -> bool:
        """Show one change at once; False when the page must be refreshed instead."""
        return False

    def arrive(self, place: Place) -> None:
        """Show what a place names. Called after the page is seen and fresh."""

    def commands(self) -> Sequence[Command]:
        """The rows of the page for the sheet of keys."""
        return ()

    def answered(self) -> Sequence[Command]:
        """The keys its parts answer themselves: rows for the sheet that cannot be changed."""
        return ()

    def bookmark(self) -> tuple[str, tuple[int, ...]]:
        """Where a transcript is scrolled to, for the next time: its id, and the view's anchor."""
        return "", ()

    def recall_bookmark(self, transcript: TranscriptId, anchor: tuple[int, int]) -> None:
        """Show a transcript at the place it was scrolled to, when it is opened."""

    def set_text_px(self, px: int) -> None:
        """Show transcripts in another size. New pages find it in `desk.text_px`."""

    # -- parts ----------------------------------------------------------------------------

    def set_parts(
        self, centre: QWidget, left: QWidget | None = None, inspector: QWidget | None = None
    ) -> None:
        """Lay out the parts: a left panel and an inspector of fixed width, the centre between."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._left, self._centre, self._inspector = left, centre, inspector
        if left is not None:
            left.setFixedWidth(LEFT_WIDTH)
            layout.addWidget(left)
        layout.addWidget(centre, 1)
        if inspector is not None:
            inspector.setFixedWidth(INSPECTOR_WIDTH)
            layout.addWidget(inspector)
        self._fold()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The left panel, the centre and the inspector, as far as there are such."""
        return tuple(one for one in (self._left, self._centre, self._inspector) if one is not None)

    def toggle_left(self) -> None:
        """Show or fold the left panel."""
        self._toggle("left", self._left)

    def toggle_inspector(self) -> None:
        """Show or fold the inspector."""
        self._toggle("inspector", self._inspector)

    @property
    def folds(self) -> Mapping[str, bool]:
        """The parts opened or folded by hand: {"left": False} when the left one is folded."""
        return dict(self._wish)

    def recall_folds(self, folds: Mapping[str, bool]) -> None:
        """Open and fold parts as they were."""
        self._wish = {which: open for which, open in folds.items() if which in PARTS}
        self._fold()

    def take_keys(self) -> None:
        """Have the focus again where it was last."""
        (self.focusWidget() or self).setFocus()

    def _toggle(self, which: str, part: QWidget | None) -> None:
        if part is None:
            return
        wanted = part.isHidden()
        self._wish[which] = wanted
        other = "inspector" if which == "left" else "left"
        if wanted and self.width() < LEFT_WIDTH + INSPECTOR_WIDTH + CENTRE_MINIMUM:
            self._wish[other] = False
        self._fold()

    def _fold(self) -> None:
        fits = _fits(self.width())
        focused = QApplication.focusWidget()
        worked_in = self._centre.focusWidget() if self._centre is not None else None
        if self._left is not None:
            self._left.setVisible(self._wish.get("left", fits[0]))
        if self._inspector is not None:
            self._inspector.setVisible(self._wish.get("inspector", fits[1]))
        folded = [part for part in (self._left, self._inspector) if part and part.isHidden()]
        if focused is not None and any(part.isAncestorOf(focused) for part in folded):
            (worked_in or self).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what does not fit; what was opened by hand stays while as much fits as before."""
        super().resizeEvent(event)
        before, after = _fits(event.oldSize().width()), _fits(event.size().width())
        if self.isVisible() and before != after:
            self._wish.clear()
        self._fold()

    # -- refreshing -----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Be fresh when seen."""
        super().showEvent(event)
        self.refresh_if_stale()

    def refresh_if_stale(self) -> None:
        """Show the study anew if something changed since."""
        if self._stale:
            self._stale = False
            self.refresh()

    def _changed(self, changed: Changed) -> None:
        if (self.kinds | COUNTED).isdisjoint(changed.kinds):
            return
        if not self._stale and self.isVisible() and self.take(changed):
            return
        self._stale = True
        self._timer.start()

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh_if_stale()


def _fits(width: int) -> tuple[bool, bool]:
    """Whether the left panel and the inspector fit beside the centre."""
    return width >= FOLD_LEFT_BELOW, width >= FOLD_INSPECTOR_BELOW
