"""A card that takes the focus, answers keys, can be dragged and has a menu.

Called by the pages Themes and Quotes: a theme, a quote, a passage to choose from.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from workbench.ui.appearance import colour

RADIUS = 10


class FocusCard(QFrame):
    """A card; what it means to press a key on it is left to who listens.

    `pressed` carries the key event and is sent only while the card itself has the focus; the
    listener accepts the event or leaves it to Qt.
    """

    focused = Signal()
    pressed = Signal(QKeyEvent)
    dragged = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self) -> None:
        """Make an empty card; its pieces go into `body`."""
        super().__init__()
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body = QVBoxLayout(self)
        self._grip: QPoint | None = None
        self._over = self._chosen = False

    def set_chosen(self, chosen: bool) -> None:
        """Draw the card as the chosen one, or as one of the others."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def is_chosen(self) -> bool:
        """Whether the card is drawn as the chosen one."""
        return self._chosen

    def set_over(self, over: bool) -> None:
        """Show that what is carried would be dropped on this card."""
        if over != self._over:
            self._over = over
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell, and draw the ring."""
        super().focusInEvent(event)
        self.update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw without the ring."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to who listens; Menu opens the menu."""
        event.ignore()
        if self.hasFocus():
            if event.key() == Qt.Key.Key_Menu:
                self.menu_asked.emit(self.mapToGlobal(QPoint(24, 24)))
                event.accept()
            else:
                self.pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.menu_asked.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag might begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag after a few pixels."""
        if self._grip is None:
            return
        moved = event.position().toPoint() - self._grip
        if moved.manhattanLength() >= QApplication.startDragDistance():
            self._grip = None
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No drag began."""
        self._grip = None
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and a ring: thin when chosen, wide with the focus, dashed under a drag."""
        super().paintEvent(event)
        if not (self._over or self._chosen or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour("accent"), 2.5 if self._over or self.hasFocus() else 1.5)
        if self._over:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = pen.widthF() / 2
        ring = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(ring, RADIUS, RADIUS)
        painter.end()
