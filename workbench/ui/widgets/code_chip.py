"""A code as a chip on its tint: swatch, name, and how often it was given.

Called by the pages Themes and Quotes. A live chip takes the focus, can be dragged and has a menu.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from workbench.ui.appearance import colour, font, look
from workbench.ui.widgets.labels import plain_tip
from workbench.ui.widgets.marks import paint_swatch

HEIGHT = 24
SIDE = 9
WIDEST = 260
BEFORE_NAME = 22
"""Where the name begins: after the swatch."""
AFTER = 8


class CodeChip(QWidget):
    """One code; `count` is left out where it is None, `tip` says what it counts."""

    menu_asked = Signal(QPoint)
    dragged = Signal()
    taken = Signal()

    def __init__(
        self,
        name: str,
        code_colour: int,
        count: int | None = None,
        tip: str = "",
        *,
        live: bool = False,
    ) -> None:
        """Show a code."""
        super().__init__()
        self._name, self._colour, self._live = name, code_colour, live
        self._count = "" if count is None else f"{count:,}"
        self._grip: QPoint | None = None
        self.setAccessibleName(tip or name)
        self.setToolTip(plain_tip(tip or name))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if live:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def name(self) -> str:
        """The name of the code."""
        return self._name

    def sizeHint(self) -> QSize:
        """As wide as name and count, within reason."""
        names = QFontMetricsF(font(12)).horizontalAdvance(self._name)
        wide = BEFORE_NAME + names + self._count_width() + AFTER
        return QSize(min(WIDEST, int(wide) + 2), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A few letters wide."""
        return QSize(min(72, self.sizeHint().width()), HEIGHT)

    def _count_width(self) -> float:
        if not self._count:
            return 0.0
        return 6 + QFontMetricsF(font(12, tabular=True)).horizontalAdvance(self._count)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 1.6) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look().tokens.codes[self._colour].tint))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8), 6, 6)
        middle = self.height() / 2
        paint_swatch(painter, QRectF(7, middle - SIDE / 2, SIDE, SIDE), self._colour)
        room = self.width() - BEFORE_NAME - AFTER - self._count_width()
        painter.setFont(font(12))
        painter.setPen(colour("ink"))
        shown = QFontMetricsF(font(12)).elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(BEFORE_NAME, 0, room + 2, self.height()), centred, shown)
        painter.setFont(font(12, tabular=True))
        painter.setPen(colour("ink2"))
        painter.drawText(
            QRectF(0, 0, self.width() - AFTER, self.height()),
            centred | Qt.AlignmentFlag.AlignRight,
            self._count,
        )
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw without the ring."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu, or take the code away with Del."""
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Space, keys.Key_Menu):
            self.menu_asked.emit(self.mapToGlobal(QPoint(0, self.height())))
        elif event.key() == keys.Key_Delete:
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        if self._live:
            self.menu_asked.emit(event.globalPos())
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag might begin."""
        if not self._live:
            event.ignore()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag after a few pixels."""
        if self._grip is None:
            event.ignore()
            return
        moved = event.position().toPoint() - self._grip
        if moved.manhattanLength() >= QApplication.startDragDistance():
            self._grip = None
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No drag began."""
        if self._grip is None:
            event.ignore()
        self._grip = None
