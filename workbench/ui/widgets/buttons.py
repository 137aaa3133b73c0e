"""Buttons: icon, primary, plain, link, and a row of segments of which one is chosen.

Called by the pages of the window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from workbench.ui.appearance import MEDIUM, SEMIBOLD, font, look
from workbench.ui.icons import icon
from workbench.ui.widgets.boxes import throw_away
from workbench.ui.widgets.labels import plain_tip

Slot = Callable[[], object]

SEGMENT_LEAST = 44
"""So narrow may a segment become before those beside it give way."""
SEGMENT_BESIDE = 14
"""What of the room beside a name is kept when the name is cut."""


def on_button(words: str) -> str:
    """Write words of the study so that a button or a menu shows them: "&" marks no key."""
    return words.replace("&", "&&")


class ToolButton(QToolButton):
    """A button that is an icon; `name` is its tooltip and what a screen reader says."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        run: Slot | None = None,
        *,
        tone: str = "ink2",
        px: int = 17,
        side: int = 30,
    ) -> None:
        """Show an icon."""
        super().__init__()
        self._icon_name, self._tone, self._px = icon_name, tone, px
        self.setProperty("kind", "tool")
        self.setIconSize(QSize(px, px))
        self.setFixedSize(side, side)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)
        if run is not None:
            self.clicked.connect(lambda: run())
        look().changed.connect(self._tint)
        self._tint()

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)

    def set_icon(self, icon_name: str, tone: str | None = None) -> None:
        """Show another icon."""
        self._icon_name, self._tone = icon_name, tone or self._tone
        self._tint()

    def _tint(self) -> None:
        self.setIcon(icon(self._icon_name, self._tone, self._px))


class _Button(QPushButton):
    def __init__(
        self, kind: str, text: str, run: Slot | None, icon_name: str, tone: str, height: int
    ) -> None:
        super().__init__(text)
        self._icon_name, self._tone = icon_name, tone
        self.setProperty("kind", kind)
        self.setFont(font(13 if kind != "link" else 12, MEDIUM))
        self.setFixedHeight(height)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        if run is not None:
            self.clicked.connect(lambda: run())
        if icon_name:
            self.setIconSize(QSize(15, 15))
            look().changed.connect(self._tint)
            self._tint()

    def _tint(self) -> None:
        self.setIcon(icon(self._icon_name, self._tone, 15))


def primary(text: str, run: Slot | None = None, icon_name: str = "") -> QPushButton:
    """The button that does what the page is for."""
    return _Button("primary", text, run, icon_name, "accent_ink", 32)


def plain(text: str, run: Slot | None = None, icon_name: str = "") -> QPushButton:
    """Any other button."""
    return _Button("plain", text, run, icon_name, "ink2", 30)


def link(text: str, run: Slot | None = None, icon_name: str = "") -> QPushButton:
    """A button that looks like a link."""
    return _Button("link", text, run, icon_name, "accent", 22)


class _Segment(QPushButton):
    """One segment: its name, cut with "…" where it does not fit; the tooltip has it whole."""

    def __init__(self, name: str) -> None:
        super().__init__(on_button(name))
        self._name = name
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("kind", "segment")
        self.setCheckable(True)
        self.setFixedHeight(24)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As wide as the whole name."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        cut = metrics.horizontalAdvance(self._name) - metrics.horizontalAdvance(self._shown())
        return QSize(hint.width() + cut, hint.height())

    def minimumSizeHint(self) -> QSize:
        """A few letters wide."""
        return QSize(
            min(SEGMENT_LEAST, self.sizeHint().width()), super().minimumSizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name where it does not fit."""
        super().resizeEvent(event)
        self._cut()

    def setFont(self, used: QFont | str | Sequence[str]) -> None:
        """Measure anew in another font."""
        super().setFont(used)
        self._cut()

    def _cut(self) -> None:
        beside = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self._name)
        right = Qt.TextElideMode.ElideRight
        room = self.width() - min(beside, SEGMENT_BESIDE)
        fits = self.sizeHint().width() <= self.width() + 1
        shown = self._name if fits else self.fontMetrics().elidedText(self._name, right, room)
        self.setText(on_button(shown))
        self.setToolTip("" if shown == self._name else plain_tip(self._name))

    def _shown(self) -> str:
        return self.text().replace("&&", "&")


class Segmented(QFrame):
    """A row of segments of which one is chosen; `chosen` carries its index."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], index: int = 0) -> None:
        """Show segments with these names."""
        super().__init__()
        self.setProperty("kind", "chip")
        self.setFixedHeight(28)
        self.names: tuple[str, ...] = ()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(2, 2, 2, 2)
        self._layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)
        self.set_names(names, index)

    def set_names(self, names: Sequence[str], index: int = 0) -> None:
        """Show other segments."""
        self.names = tuple(names)
        for button in self._group.buttons():
            self._group.removeButton(button)
            throw_away(button)
        for number, name in enumerate(names):
            button = _Segment(name)
            self._group.addButton(button, number)
            self._layout.addWidget(button)
        self.set_index(index)

    def index(self) -> int:
        """Which segment is chosen."""
        return self._group.checkedId()

    def set_index(self, index: int) -> None:
        """Choose a segment without announcing it."""
        button = self._group.button(index)
        if button is not None:
            button.setChecked(True)
        self._weigh()

    def _clicked(self, index: int) -> None:
        self._weigh()
        self.chosen.emit(index)

    def _weigh(self) -> None:
        for button in self._group.buttons():
            button.setFont(font(12, SEMIBOLD if button.isChecked() else MEDIUM))


def name_control(widget: QWidget, name: str) -> QWidget:
    """Give a control the name a screen reader says, and return it."""
    widget.setAccessibleName(name)
    return widget
