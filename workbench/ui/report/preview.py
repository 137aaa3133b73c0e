"""The pages of the report on the ground of the window, drawn as Word will show them.

Called by `ui.report.page`. Only what is seen is drawn; the sheet takes the colours of the look.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from workbench.ui.appearance import colour, look
from workbench.ui.report.paging import Placed
from workbench.ui.report.setting import Setting, Spot
from workbench.ui.report.slabs import Words, lines_of
from workbench.ui.report.styles import (
    CM,
    HEADER,
    LINE_WIDTH,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RUNNING,
)

GAP = 22
SIDE = 36
ACTUAL = 96 / 72 / 2
"""Pixels for a unit at 100 %: 96 to the inch."""
SHADOW = 6
STEP = 54
ABOVE = 26
"""How much of what stands above a place is seen with it, in pixels."""


class Preview(QAbstractScrollArea):
    """A column of sheets; `moved` is sent when another place comes into view."""

    moved = Signal()

    def __init__(self) -> None:
        """Show no page yet."""
        super().__init__()
        self._setting: Setting | None = None
        self._whole_page = False
        self._shown = -1
        self._by_key = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the report"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        look().changed.connect(self.viewport().update)

    # -- what is shown --------------------------------------------------------------------

    def show_setting(self, setting: Setting) -> None:
        """Show other pages, scrolled as far down as before."""
        self._setting = setting
        self._shown = -1
        self._measure()
        self._scrolled()

    def sheets(self) -> int:
        """How many pages there are."""
        return len(self._setting.sheets) if self._setting else 0

    def here(self) -> Spot:
        """What is read just now: the place a third down the window."""
        pitch = self._sheet_height() + GAP
        y = self.verticalScrollBar().value() + self.viewport().height() / 3
        sheet = max(0, min(self.sheets() - 1, int((y - GAP / 2) // pitch)))
        return Spot(sheet, (y - sheet * pitch - GAP) / self._scale() - MARGIN)

    def show_whole_page(self, whole: bool) -> None:
        """Fit the page into the window, or its width only; the page in view stays."""
        page = self.here().sheet
        self._whole_page = whole
        self._measure()
        self.scroll_to(Spot(page, 0), from_top=True)

    def percent(self) -> int:
        """The size of what is shown, 100 being as on paper."""
        return round(100 * self._scale() / ACTUAL)

    def scroll_to(self, spot: Spot, *, from_top: bool = False) -> None:
        """Bring a place near the top; `from_top` shows the edge of its page."""
        top = spot.sheet * (self._sheet_height() + GAP)
        if not from_top:
            top += GAP + (MARGIN + spot.y) * self._scale() - ABOVE
        self.verticalScrollBar().setValue(round(top))

    # -- measuring ------------------------------------------------------------------------

    def _scale(self) -> float:
        across = (self.viewport().width() - 2 * SIDE) / PAGE_WIDTH
        if self._whole_page:
            across = min(across, (self.viewport().height() - 2 * GAP) / PAGE_HEIGHT)
        return max(0.2, min(across, ACTUAL))

    def _sheet_height(self) -> float:
        return PAGE_HEIGHT * self._scale()

    def _measure(self) -> None:
        whole = self.sheets() * (self._sheet_height() + GAP) + GAP
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(whole - self.viewport().height())))
        bar.setPageStep(max(1, self.viewport().height() - STEP))
        bar.setSingleStep(STEP)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place in view when the window changes."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        super().resizeEvent(event)
        self._measure()
        bar.setValue(round(share * bar.maximum()))

    def _scrolled(self) -> None:
        self.viewport().update()
        if self._setting is None:
            return
        sheet = self.here().sheet
        if sheet != self._shown:
            self._shown = sheet
            self.setAccessibleDescription(self._setting.words_on(sheet))
        self.moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Draw anew instead of moving pixels."""
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the focus came by key: then it is drawn."""
        reasons = Qt.FocusReason
        self._by_key = event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw without the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first or last page with Home and End; the base class knows the rest."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    # -- drawing --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheets in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillRect(self.viewport().rect(), colour("hover"))
        if self._setting is not None:
            for number in range(self.sheets()):
                sheet = self._place_of(number)
                if sheet.bottom() >= -SHADOW and sheet.top() <= self.viewport().height():
                    self._draw_sheet(painter, sheet, number, self._setting)
        if self.hasFocus() and self._by_key:
            painter.setPen(QPen(colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _place_of(self, number: int) -> QRectF:
        width, height = PAGE_WIDTH * self._scale(), self._sheet_height()
        x = (self.viewport().width() - width) / 2
        y = GAP + number * (height + GAP) - self.verticalScrollBar().value()
        return QRectF(round(x), round(y), round(width), round(height))

    def _draw_sheet(self, painter: QPainter, sheet: QRectF, number: int, setting: Setting) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(SHADOW, 0, -2):
            painter.setBrush(QColor(20, 24, 40, look().tokens.shadow_alpha // 8))
            painter.drawRoundedRect(sheet.adjusted(-spread, 3 - spread, spread, 3 + spread), 4, 4)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("paper"))
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.save()
        painter.setClipRect(sheet)
        painter.translate(sheet.topLeft())
        painter.scale(self._scale(), self._scale())
        self._draw_running(painter, number, setting)
        for placed in setting.sheets[number]:
            if self._in_view(placed, sheet):
                for mark in placed.slab.marks:
                    mark.draw(painter, QPointF(MARGIN, MARGIN + placed.y))
        painter.restore()

    def _in_view(self, placed: Placed, sheet: QRectF) -> bool:
        top = sheet.top() + (MARGIN + placed.y) * self._scale()
        bottom = top + (placed.slab.height + CM) * self._scale()
        return bottom >= 0 and top <= self.viewport().height()

    def _draw_running(self, painter: QPainter, number: int, setting: Setting) -> None:
        """Draw the title above the text and the number of the page below."""
        for head in _running(setting.title)[:1]:
            head.draw(painter, QPointF(MARGIN, HEADER))
        for foot in _running(str(number + 1)):
            x = MARGIN + (LINE_WIDTH - foot.line.naturalTextWidth()) / 2
            foot.draw(painter, QPointF(x, PAGE_HEIGHT - HEADER - foot.height))


def _running(words: str) -> tuple[Words, ...]:
    return lines_of(words, RUNNING, LINE_WIDTH)
