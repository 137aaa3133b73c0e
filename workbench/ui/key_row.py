"""One row of the sheet of keys: what it does, its keys, and waiting for another one.

Called by `key_sheet`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from workbench.ui.appearance import MEDIUM, REGULAR, SEMIBOLD, colour, font
from workbench.ui.commands import Command
from workbench.ui.key_map import key_map

HEIGHT = 27
CAPS, CAPS_FIXED = 3, 2
"""So many keys of a row are drawn; of those a widget answers, not the ones with Shift."""
_ALONE = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}
_ALONE |= {Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class KeyRow(QAbstractButton):
    """A command with its keys; pressing the row waits for another key.

    `pressed_key` carries the key, `stepped` -1 or 1 for Up and Down; `put_back` is the wish for
    the row's own keys; `began` says that the row waits,
    `focused` that it has the focus.
    """

    pressed_key = Signal(str)
    stepped = Signal(int)
    put_back = Signal()
    began = Signal()
    focused = Signal()

    def __init__(self, command: Command) -> None:
        """Show a command."""
        super().__init__()
        self.command = command
        self.words = command.text.replace("&", "")
        self.said = ""
        self.waiting = False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        if not command.fixed:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(self.wait)
        self.show_keys()

    def show_keys(self) -> None:
        """Show the keys in force."""
        keys = " ".join(self.command.shown_keys)
        self.said = f"{self.words} {keys} {keys.replace('+', ' ')}".casefold()
        self.setAccessibleName(f"{self.words}: {keys or self.tr('no key')}")
        changed = self.command.id in key_map().given
        about = self.tr("Cannot be changed.") if self.command.fixed else ""
        self.setAccessibleDescription(self.tr("Changed.") if changed else about)
        self.update()

    def wait(self) -> None:
        """Wait for a key."""
        self.waiting = True
        self.setFocus()
        self.began.emit()
        self.update()

    def stop(self) -> None:
        """Wait no longer."""
        self.waiting = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the row has the focus, so that it can be brought in sight."""
        super().focusInEvent(event)
        self.focused.emit()

    # -- keys -----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Hear every key while waiting, also those that lead elsewhere otherwise."""
        if self.waiting and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                event.accept()
                return True
        if self.waiting and event.type() == QEvent.Type.FocusOut:
            self.stop()
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ALONE:
            return
        self.stop()
        if event.key() != Qt.Key.Key_Escape:
            self.pressed_key.emit(name_of(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter waits for a key, Del puts the own one back, Up and Down go through the rows."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.command.fixed:
            self.wait()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self.command.fixed:
            self.put_back.emit()
        else:
            super().keyPressEvent(event)

    # -- drawing --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As wide as keys and words."""
        words = QFontMetricsF(font(12)).horizontalAdvance(self.words)
        return QSize(round(words) + 180, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words at the left, the keys at the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or (self.underMouse() and not self.command.fixed):
            painter.setPen(QPen(colour("accent"), 1.4) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.7, 0.7, -0.7, -0.7), 6, 6)
        left = self._draw_wish(painter) if self.waiting else self._draw_caps(painter)
        changed = self.command.id in key_map().given
        painter.setPen(colour("ink2" if self.command.fixed else "ink"))
        painter.setFont(font(12, SEMIBOLD if changed else REGULAR))
        room = QRectF(8, 0, left - 16, self.height())
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _draw_wish(self, painter: QPainter) -> float:
        wish = self.tr("Press the new key; Esc leaves it")
        painter.setFont(font(12, MEDIUM))
        painter.setPen(colour("accent"))
        width = QFontMetricsF(painter.font()).horizontalAdvance(wish) + 8
        room = QRectF(self.width() - width, 0, width - 6, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, wish)
        return room.left()

    def _draw_caps(self, painter: QPainter) -> float:
        """Draw the keys from the right; return where the first begins."""
        painter.setFont(font(11, SEMIBOLD))
        metrics = QFontMetricsF(painter.font())
        right = self.width() - 6.0
        most = CAPS_FIXED if self.command.fixed else CAPS
        for key in reversed(self.command.shown_keys[:most]):
            width = max(20.0, metrics.horizontalAdvance(key) + 12)
            cap = QRectF(right - width, 3.5, width, 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("line"))
            painter.drawRoundedRect(cap, 5, 5)
            painter.setBrush(colour("paper"))
            painter.drawRoundedRect(cap.adjusted(1, 1, -1, -2), 4, 4)
            painter.setPen(colour("ink3" if self.command.fixed else "ink2"))
            middle = Qt.AlignmentFlag.AlignCenter
            painter.drawText(cap.adjusted(0, 0, 0, -1), middle, key)
            right = cap.left() - 4
        return right


def name_of(event: QKeyEvent) -> str:
    """The key of a press as a table of commands names it: "Ctrl+Shift+M", "S", "?"."""
    pressed = QKeySequence(event.keyCombination())
    portable = pressed.toString(QKeySequence.SequenceFormat.PortableText).replace("Num+", "")
    written = event.text()
    sign = len(written) == 1 and written.isprintable() and not written.isalnum() and written != " "
    return portable.replace("Shift+", "", 1) if sign else portable
