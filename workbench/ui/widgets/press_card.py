"""A card that is one button: a click, Enter or the space bar presses it, also by ear.

Called by the start, the choice of the coder and the inspector of the coding page.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QFrame

from workbench.ui.widgets.interfaces import install, offer


class PressCard(QFrame):
    """A card that can be pressed; what it says is its accessible name."""

    pressed = Signal()

    def __init__(self) -> None:
        """Make an empty card."""
        install()
        super().__init__()
        self.setProperty("kind", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be pressed by a click that ends on the card."""
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter or the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class PressAccess(QAccessibleWidget):
    """A card as a screen reader meets it: a button without parts."""

    def __init__(self, card: PressCard) -> None:
        """Stand for a card."""
        super().__init__(card, QAccessible.Role.Button)

    def childCount(self) -> int:
        """None: the name says what stands on the card."""
        return 0

    def child(self, index: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        """None."""
        return None

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        return [
            QAccessibleActionInterface.pressAction(),
            QAccessibleActionInterface.setFocusAction(),
        ]

    def doAction(self, name: str, /) -> None:
        """Press it once the screen reader has its answer, or give it the focus."""
        card = cast(PressCard, self.object())
        if name == QAccessibleActionInterface.pressAction():
            QTimer.singleShot(0, card, card.pressed.emit)
        elif name == QAccessibleActionInterface.setFocusAction():
            card.setFocus()


offer("PressCard", PressAccess)
