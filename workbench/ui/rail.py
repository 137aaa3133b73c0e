"""The rail at the left edge: the stages of the work, help and settings.

Called by `workspace`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout

from workbench.ui.appearance import BOLD, MEDIUM, SEMIBOLD, colour, font
from workbench.ui.icons import pixmap
from workbench.ui.pages import PageSpec
from workbench.ui.widgets.labels import plain_tip

WIDTH = 84
PITCH = 62
SIZES = (11, 10, 9)
"""Sizes of the words: a long one is written smaller, and cut only then."""


class RailButton(QAbstractButton):
    """One item: an icon above a word, with a badge for open work."""

    def __init__(self, name: str, icon: str, *, checkable: bool = True) -> None:
        """Show a name and an icon."""
        super().__init__()
        self._icon = icon
        self._badge = 0
        self.setText(name)
        self.setAccessibleName(name)
        if not self._fits(font(SIZES[-1], SEMIBOLD)):
            self.setToolTip(plain_tip(name))
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMaximumHeight(PITCH)
        self.setMinimumHeight(48)

    def set_badge(self, count: int) -> None:
        """Say how many things wait here."""
        self._badge = count
        waiting = self.tr("{page}, {n} open").format(page=self.text(), n=count)
        name = waiting if count else self.text()
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """The pitch of the rail."""
        return QSize(WIDTH, PITCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pill, icon, word and badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        pill = QRectF(0, 0, 67, min(54, area.height() - 4))
        pill.moveCenter(area.center())
        active = self.isChecked()
        if active or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_bg" if active else "hover"))
            painter.drawRoundedRect(pill, 10, 10)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), 9, 9)
        tone = "accent" if active else "ink2"
        top = pill.top() + (pill.height() - 37) / 2
        painter.drawPixmap(int(area.center().x() - 10), int(top), pixmap(self._icon, tone, 20))
        weight = SEMIBOLD if active else MEDIUM
        used = next(
            (f for f in (font(px, weight) for px in SIZES) if self._fits(f)), font(9, weight)
        )
        painter.setFont(used)
        painter.setPen(colour(tone))
        word = QRectF(0, top + 22, area.width(), 16)
        right = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(used).elidedText(self.text(), right, area.width() - 4)
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, shown)
        if self._badge:
            self._paint_badge(painter, pill)
        painter.end()

    def _fits(self, used: QFont) -> bool:
        return QFontMetricsF(used).horizontalAdvance(self.text()) <= WIDTH - 4

    def _paint_badge(self, painter: QPainter, pill: QRectF) -> None:
        shown = str(self._badge) if self._badge < 100 else "99+"
        badge = QRectF(pill.center().x() + 5, pill.top() + 1, 12 + 6 * len(shown), 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("badge"))
        painter.drawRoundedRect(badge, 8, 8)
        painter.setFont(font(10, BOLD))
        painter.setPen(colour("badge_ink"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, shown)


class Rail(QFrame):
    """All pages; `chosen` carries the name of a page, or "help" or "settings"."""

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageSpec]) -> None:
        """Show the pages."""
        super().__init__()
        self.setProperty("kind", "rail")
        self.setFixedWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        for page in pages:
            button = RailButton(self.tr(page.title), page.icon)
            button.clicked.connect(self._sender_of(page.name))
            self._group.addButton(button)
            self._buttons[page.name] = button
            layout.addWidget(button)
        layout.addStretch(1)
        for name, title, icon in (
            ("help", self.tr("Help"), "circle-help"),
            ("settings", self.tr("Settings"), "settings"),
        ):
            button = RailButton(title, icon, checkable=False)
            button.clicked.connect(self._sender_of(name))
            layout.addWidget(button)

    def show_page(self, name: str) -> None:
        """Mark the page that is seen."""
        self._buttons[name].setChecked(True)

    def set_badge(self, name: str, count: int) -> None:
        """Say how many things wait on a page."""
        self._buttons[name].set_badge(count)

    def _sender_of(self, name: str) -> object:
        return lambda: self.chosen.emit(name)
