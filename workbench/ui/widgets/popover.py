"""A panel that floats over the page, with a soft shadow drawn by hand.

A shadow effect of Qt's would be drawn anew with every repaint below it, so the shadow is a few
rounded outlines that fade.

Called by the pages Coding, Reconcile and Themes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from workbench.ui.appearance import colour, look

SHADOW = 18
RADIUS = 11
KEPT = 8
"""So many grounds of a popover that changes its size are kept."""


class Popover(QFrame):
    """A floating panel inside `host`; Esc or a click elsewhere closes it.

    Its content goes into `body`, which lies inside the shadow.
    """

    closed = Signal()

    def __init__(self, host: QWidget, width: int, height: int) -> None:
        """Make a hidden popover of a size, without its shadow."""
        super().__init__(host)
        self._host = host
        self._tokens = look().tokens
        self._grounds: dict[tuple[int, int, float], QPixmap] = {}
        self.body = QWidget(self)
        self.resize_body(width, height)
        self.hide()

    def resize_body(self, width: int, height: int) -> None:
        """Change the size, without the shadow."""
        self.resize(width + 2 * SHADOW, height + 2 * SHADOW)
        self.body.setGeometry(SHADOW + 1, SHADOW + 1, width - 2, height - 2)

    def open_by(self, anchor: QRect) -> None:
        """Show under a rectangle of the host, or above it where there is no room below."""
        host = self._host
        x = min(anchor.left(), host.width() - self.width() + SHADOW - 8)
        y = anchor.bottom() + 10
        if y + self.height() - 2 * SHADOW > host.height() - 8:
            above = anchor.top() - 10 - (self.height() - 2 * SHADOW)
            y = above if above >= 8 else max(8, host.height() - self.height() + 2 * SHADOW - 8)
        self.open_at(QPoint(max(8, x), y))

    def open_at(self, corner: QPoint) -> None:
        """Show with the top left corner of the panel at a point of the host."""
        self.move(corner - QPoint(SHADOW, SHADOW))
        self.show()
        self.raise_()
        host = self.window()
        host.removeEventFilter(self)
        host.installEventFilter(self)

    def dismiss(self) -> None:
        """Hide and tell."""
        if self.isVisible():
            self.window().removeEventFilter(self)
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the window is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.dismiss()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shadow, ground and outline; those of the last few sizes are kept."""
        size, tokens = self.size(), look().tokens
        if self._tokens is not tokens or len(self._grounds) == KEPT:
            self._tokens, self._grounds = tokens, {}
        key = (size.width(), size.height(), self.devicePixelRatioF())
        if key not in self._grounds:
            self._grounds[key] = self._draw_ground()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._grounds[key])
        painter.end()

    def _draw_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        panel = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        alpha = look().tokens.shadow_alpha
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(SHADOW, 0, -1):
            faint = QColor(20, 24, 40)
            faint.setAlphaF(alpha / 255 * 0.08 * (1 - step / (SHADOW + 1)) ** 2)
            painter.setBrush(faint)
            spread = panel.adjusted(-step, -step * 0.5, step, step)
            painter.drawRoundedRect(spread, RADIUS + step, RADIUS + step)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("paper"))
        painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()
        return ground


class Asking(Popover):
    """A popover that is thrown away after use and gives the focus back."""

    def __init__(self, host: QWidget, width: int, height: int, back: QWidget) -> None:
        """Make it over `host`; `back` has the focus afterwards."""
        super().__init__(host, width, height)
        self._back: QWidget | None = back
        self.closed.connect(self._leave)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Close when the person turns to something else, which keeps the focus."""
        if self.isVisible() and now is not None and not self._holds(now):
            self._back = None
            self.dismiss()

    def _holds(self, widget: QWidget | None) -> bool:
        """Whether a widget lies in here, or in a list that opened from something in here."""
        while widget is not None and widget is not self:
            widget = widget.parentWidget()
        return widget is not None

    def _leave(self) -> None:
        if self._back is not None:
            self._back.setFocus()
        self.deleteLater()
