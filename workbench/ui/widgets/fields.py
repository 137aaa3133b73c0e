"""Fields to write in: one line with an icon, and several lines, always plain text.

Called by the pages of the window.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from workbench.ui.appearance import font, look
from workbench.ui.icons import icon


class Field(QLineEdit):
    """One line; `name` is what a screen reader says."""

    def __init__(self, name: str, hint: str = "", icon_name: str = "", height: int = 32) -> None:
        """Make an empty field."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFont(font(13))
        self.setFixedHeight(height)
        self._icon_name = icon_name
        if icon_name:
            self._action = self.addAction(
                icon(icon_name, "ink3", 15), QLineEdit.ActionPosition.LeadingPosition
            )
            look().changed.connect(self._tint)

    def _tint(self) -> None:
        self._action.setIcon(icon(self._icon_name, "ink3", 15))


class Writing(QPlainTextEdit):
    """Several lines; `written` is sent with the text when the field is left changed."""

    written = Signal(str)

    def __init__(self, name: str, hint: str = "", lines: int = 4) -> None:
        """Make an empty field."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFont(font(13))
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * 19 + 18)
        self._known = ""

    def show_text(self, text: str) -> None:
        """Show a text that is stored, unless the person is just writing another."""
        if self.hasFocus() and self.toPlainText() != self._known:
            return
        self._known = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def text(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Send what was written."""
        super().focusOutEvent(event)
        self.commit()

    def commit(self) -> None:
        """Send what was written, if it differs from what is stored."""
        if self.toPlainText() != self._known:
            self._known = self.toPlainText()
            self.written.emit(self._known)
