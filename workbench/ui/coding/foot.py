"""The foot under the transcript: the keys one needs most, which can also be clicked.

Called by `page` and `parts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy

from workbench.coding.wording import elided
from workbench.ui.appearance import SEMIBOLD, colour, font
from workbench.ui.commands import Command
from workbench.ui.key_map import key_map
from workbench.ui.widgets.boxes import fill

Run = Callable[[], object]


class KeyHint(QAbstractButton):
    """A key and what it does."""

    def __init__(
        self, command: Command, words: str, sign: str = "", run: Run | None = None
    ) -> None:
        """Show the key of a command; a click does the same, or runs `run`.

        `sign` is drawn in place of the command's own key.
        """
        super().__init__()
        self._command, self._sign = command, sign
        self._key = ""
        self.setFixedHeight(26)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        act = run or command.run
        self.clicked.connect(lambda: act())
        key_map().changed.connect(self._show_key)
        self.setText(words)
        self._show_key()

    def _show_key(self) -> None:
        own = self._command.keys_in_force == self._command.keys
        keys = [self._sign] if own and self._sign else [*self._command.shown_keys, "–"]
        self._key = keys[0]
        self.show_words(self.text())

    def show_words(self, words: str) -> None:
        """Say what the key does."""
        self.setText(words)
        self.setAccessibleName(f"{words} ({self._key})")
        self.updateGeometry()
        self.update()

    def _cap_width(self) -> float:
        metrics = QFontMetricsF(font(11, SEMIBOLD))
        return max(20.0, metrics.horizontalAdvance(self._key) + 12)

    def sizeHint(self) -> QSize:
        """As wide as key and words."""
        words = QFontMetricsF(font(12)).horizontalAdvance(self.text())
        return QSize(round(self._cap_width() + 7 + words + 12), 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the keycap and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(colour("accent"), 1.4) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.7, 0.7, -0.7, -0.7), 6, 6)
        cap = QRectF(4, 3, self._cap_width(), 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setBrush(colour("paper"))
        painter.drawRoundedRect(cap.adjusted(1, 1, -1, -2), 4, 4)
        painter.setPen(colour("ink2" if self.isEnabled() else "ink3"))
        painter.setFont(font(11, SEMIBOLD))
        painter.drawText(cap.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setFont(font(12))
        words = QRectF(cap.right() + 7, 0, self.width() - cap.right(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class Foot(QFrame):
    """The foot with its keys; those towards the right give way where room is short."""

    def __init__(self, commands: Sequence[Command]) -> None:
        """Show the keys of some commands."""
        super().__init__()
        self.setProperty("kind", "foot")
        self.setFixedHeight(38)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = {command.id: command for command in commands}
        find = row["coding.code"]
        self.repeat = KeyHint(row["coding.repeat"], self.tr("repeat"))
        self._hints = (
            KeyHint(row["coding.sentence"], self.tr("sentence")),
            KeyHint(row["coding.turn"], self.tr("turn")),
            KeyHint(find, self.tr("code"), self.tr("Enter")),
            self.repeat,
            KeyHint(row["coding.key1"], self.tr("quick code"), "1–9", find.run),
            KeyHint(row["coding.memo"], self.tr("memo")),
        )
        self._last = KeyHint(row["coding.keys"], self.tr("all keys"))
        key_map().changed.connect(self._fit)
        fill(QHBoxLayout(self), *self._hints, None, self._last, margins=(16, 0, 12, 0), gap=4)
        self.show_last("")

    def show_last(self, name: str) -> None:
        """Say which code R repeats."""
        self.repeat.show_words(
            self.tr("repeat %s") % elided(name, 24) if name else self.tr("repeat")
        )
        self.repeat.setEnabled(bool(name))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many keys as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 44 - self._last.sizeHint().width()
        for hint in self._hints:
            room -= hint.sizeHint().width() + 4
            hint.setVisible(room >= 0)
