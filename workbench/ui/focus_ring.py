"""The ring around a list, a table or a panel that has the focus.

Buttons and fields show their focus by themselves (`style_sheet`). A border around a list would move
its rows whenever the focus comes or goes, so a ring is laid over it.

Called by `application`.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from workbench.ui.appearance import colour

RINGED = "ringed"
"""The property of a widget of another kind that wants a ring."""


class FocusRing(QWidget):
    """A ring over one widget, as large as that is."""

    def __init__(self, around: QWidget) -> None:
        """Lie over a widget."""
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(around.rect())
        around.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the widget."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class FocusRings(QObject):
    """Gives a ring to what has the focus, and takes it away again."""

    def __init__(self, app: QApplication) -> None:
        """Watch the focus of an application."""
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = FocusRing(now) if now is not None and wants_ring(now) else None


def wants_ring(widget: QWidget) -> bool:
    """Whether the focus of a widget is shown by a ring."""
    return isinstance(widget, QAbstractItemView | QScrollArea) or bool(widget.property(RINGED))
