"""The icons: single-colour drawings (Lucide, ISC), tinted from the tokens.

Called by the pages of the window.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workbench import resources
from workbench.ui.appearance import look

SCALE = 2
"""Icons are drawn at twice their size, crisp on every screen."""


def icon(name: str, tone: str = "ink2", px: int = 18) -> QIcon:
    """An icon by its Lucide name, in a token's colour."""
    return QIcon(pixmap(name, tone, px))


def pixmap(name: str, tone: str = "ink2", px: int = 18) -> QPixmap:
    """The same as a pixmap of `px` logical pixels."""
    return tinted(name, getattr(look().tokens, tone), px)


@functools.lru_cache(maxsize=512)
def tinted(name: str, colour: str, px: int) -> QPixmap:
    """An icon in any colour "#RRGGBB"."""
    drawing = _drawing(name).replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="2"', 'stroke-width="1.75"')
    drawn = QPixmap(px * SCALE, px * SCALE)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, px * SCALE, px * SCALE))
    painter.end()
    drawn.setDevicePixelRatio(SCALE)
    return drawn


@functools.cache
def _drawing(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
