"""The overview ruler at the right edge: all marks of the page at once, and a box for the view.

Called by `surface`, in place of a scroll bar. The marks are a picture that is made anew a
moment after a change, in one pass over all marks; what a search found lies over them as lines
from edge to edge.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from workbench.model.span import Span
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.heights import Heights
from workbench.ui.text.page import Page
from workbench.ui.text.ruler_menu import CodeLook
from workbench.ui.text.shades import Shades

WIDTH = 16
Floats = npt.NDArray[np.float64]
_RIM, _STEP, _TICK_W, _BOX_W, _BOX_LEAST = 8, 3, 6, 12, 24


class Ruler(QWidget):
    """An overview that can be dragged; `asked` carries the wished top as a share of all."""

    asked = Signal(float)
    menu_asked = Signal(QPoint)

    def __init__(self, view: QAbstractScrollArea, shades: Shades) -> None:
        super().__init__(view)
        self._shades = shades
        self._picture = QPixmap()
        self._box = (0.0, 1.0)
        self._grabbed = 0.0
        self._only: CodeLook | None = None
        self.name_only(None)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_shades(self, shades: Shades) -> None:
        """Take the colours of another appearance; the picture follows by `show_marks`."""
        self._shades = shades
        self.update()

    def name_only(self, code: CodeLook | None) -> None:
        """Say that the ruler shows the codings of one code only, or all."""
        self._only = code
        said = self.tr("Overview of the codings")
        if code is not None:
            said = self.tr("Overview of the codings with “{code}”; right click for all")
            said = said.format(code=code.name)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def show_box(self, top: float, bottom: float) -> None:
        """Show which share of the page is in view, both 0 to 1."""
        if (top, bottom) != self._box:
            self._box = (top, bottom)
            self.update()

    def show_marks(
        self,
        page: Page,
        heights: Heights,
        marks: Collection[Mark],
        all_h: int,
        found: Sequence[Span] = (),
    ) -> None:
        """Draw all marks and places found; the whole ruler stands for `all_h` pixels."""
        scale = self.devicePixelRatioF()
        picture = QPixmap(round(WIDTH * scale), max(1, round(self.height() * scale)))
        picture.setDevicePixelRatio(scale)
        picture.fill(self._shades.paper)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for first, last, colour in runs(page, heights, marks, self._length() // _STEP, all_h):
            painter.setBrush(self._shades.strongs[colour])
            tall = (last - first + 1) * _STEP - 1
            painter.drawRoundedRect(QRectF(5, _RIM + first * _STEP, _TICK_W, tall), 1, 1)
        for y in lines(page, heights, found, self._length(), all_h):
            painter.fillRect(1, _RIM + y, WIDTH - 2, 2, self._shades.warning)
        painter.end()
        self._picture = picture
        self.update()

    def _length(self) -> int:
        return max(_STEP, self.height() - 2 * _RIM)

    def _box_rect(self) -> QRectF:
        length, (top, bottom) = self._length(), self._box
        tall = max(_BOX_LEAST, (bottom - top) * length)
        free = 1 - (bottom - top)
        y = (length - tall) * (top / free if free > 0 else 0)
        return QRectF(2, _RIM + y, _BOX_W, tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, the hairline at its left and the box."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._shades.paper)
        if not self._picture.isNull():
            painter.drawPixmap(0, 0, self._picture)
        painter.fillRect(0, 0, 1, self.height(), self._shades.line_soft)
        if self._box[1] - self._box[0] < 1:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shade = QColor(self._shades.ink3)
            shade.setAlphaF(0.16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            painter.drawRoundedRect(self._box_rect(), 4, 4)
        if self._only is not None:
            painter.fillRect(2, 2, WIDTH - 4, 3, self._shades.strongs[self._only.colour])
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu at the place of the click."""
        self.menu_asked.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the box, or bring it under the mouse first."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        box, y = self._box_rect(), event.position().y()
        inside = box.top() <= y <= box.bottom()
        self._grabbed = y - box.top() if inside else box.height() / 2
        if not inside:
            self._ask(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the box."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the view scroll."""
        view = self.parentWidget()
        if isinstance(view, QAbstractScrollArea):
            QApplication.sendEvent(view.viewport(), event)

    def _ask(self, y: float) -> None:
        free = self._length() - self._box_rect().height()
        share = (y - self._grabbed - _RIM) / free if free > 0 else 0.0
        self.asked.emit(min(max(share, 0.0), 1.0) * (1 - (self._box[1] - self._box[0])))


def lines(
    page: Page, heights: Heights, found: Sequence[Span], length: int, all_h: int
) -> list[int]:
    """How far down the ruler each place found is, in pixels; places close together are one."""
    if not found or not page.blocks:
        return []
    tops, edges = _measured(page, heights)
    ys = np.interp([span.start for span in found], edges, tops) * (length / max(1, all_h))
    return sorted({int(y) // 2 * 2 for y in ys})


def _measured(page: Page, heights: Heights) -> tuple[Floats, Floats]:
    """Where the blocks begin, and the last one ends: in pixels, and in code points."""
    tops = np.concatenate((np.zeros(1), np.cumsum(heights.array(), dtype=np.float64)))
    return tops, np.append(page.start_array, page.blocks[-1].end).astype(np.float64)


def runs(
    page: Page, heights: Heights, marks: Collection[Mark], steps: int, all_h: int
) -> list[tuple[int, int, int]]:
    """Which colour each step of the ruler shows: first step, last step, colour.

    Where several marks lie on one step, it is the colour of the one that begins first.
    """
    if not marks or not page.blocks or steps < 1:
        return []
    shown = _colours(page, heights, marks, steps, all_h)
    found: list[tuple[int, int, int]] = []
    for step, colour in enumerate(shown):
        if colour < 0:
            continue
        if found and found[-1][1] == step - 1 and found[-1][2] == colour:
            found[-1] = (found[-1][0], step, colour)
        else:
            found.append((step, step, colour))
    return found


def _colours(
    page: Page, heights: Heights, marks: Collection[Mark], steps: int, all_h: int
) -> list[int]:
    """The colour of each step, -1 where no mark lies."""
    tops, edges = _measured(page, heights)
    nobody, scale = len(marks), steps / max(1, all_h)
    starts = np.fromiter((mark[1] for mark in marks), np.int64, nobody)
    ends = np.fromiter((mark[2] for mark in marks), np.int64, nobody)
    order = np.argsort(starts, kind="stable")
    firsts = (np.interp(starts[order], edges, tops) * scale).astype(np.int64)
    lasts = (np.interp(ends[order], edges, tops) * scale).astype(np.int64)
    lasts = np.minimum(lasts, steps - 1)
    best = np.full(steps, nobody)
    counts = np.maximum(0, lasts - firsts + 1)
    number = np.repeat(np.arange(nobody), counts)
    step = np.arange(len(number)) - np.repeat(np.cumsum(counts) - counts, counts) + firsts[number]
    np.minimum.at(best, step, number)
    colours = np.append(np.fromiter((mark[4] for mark in marks), np.int64, nobody)[order], -1)
    shown: list[int] = colours[best].tolist()
    return shown
