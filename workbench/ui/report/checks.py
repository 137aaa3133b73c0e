"""The short list before the export: what passed, what wants a look, each leading to its place.

Called by `ui.report.options`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout

from workbench.report.readiness import Check
from workbench.ui.appearance import MEDIUM, SEMIBOLD, colour, font
from workbench.ui.desk import Place
from workbench.ui.icons import pixmap
from workbench.ui.page import INSPECTOR_WIDTH
from workbench.ui.widgets.boxes import clear, fill
from workbench.ui.widgets.labels import label, quiet

ICON = 15
WIDTH = INSPECTOR_WIDTH - 33
LINE = 19
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Checks(QFrame):
    """The list; `asked` carries the place of a check that was clicked."""

    asked = Signal(object)

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self.rows: list[CheckRow] = []
        self.summary = quiet("", tone="ink2")
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        named = label(self.tr("Before you export"), 12, "ink2", SEMIBOLD)
        fill(QVBoxLayout(self), named, self.summary, 4, self._column, gap=2)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show what was found, what wants a look first."""
        shown = sorted(checks, key=lambda check: check.passed)
        if [row.check for row in self.rows] == shown:
            return
        clear(self._column)
        self.rows = [CheckRow(check) for check in shown]
        for row in self.rows:
            row.asked.connect(self.asked)
            self._column.addWidget(row)
        self.summary.setText(self._summary(shown))

    def _summary(self, checks: Sequence[Check]) -> str:
        to_see = sum(not check.passed for check in checks)
        if not checks:
            return self.tr("Nothing to look through yet")
        if not to_see:
            return self.tr("All {n} checks passed").format(n=len(checks))
        if to_see == 1:
            return self.tr("1 of {all} checks wants a look").format(all=len(checks))
        return self.tr("{n} of {all} checks want a look").format(n=to_see, all=len(checks))


class CheckRow(QAbstractButton):
    """One check: its mark, its sentence, and where it leads."""

    asked = Signal(object)

    def __init__(self, check: Check) -> None:
        """Show a check."""
        super().__init__()
        self.check = check
        found = self.tr("Passed") if check.passed else self.tr("Wants a look")
        self.setAccessibleName(f"{found}: {check.sentence}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show = "" if check.passed else self.tr("Show")
        self.clicked.connect(lambda: self.asked.emit(place_of(self.check)))

    def sizeHint(self) -> QSize:
        """As tall as the sentence needs."""
        return QSize(WIDTH, self._words(WIDTH).height() + 9)

    def _words(self, width: int) -> QRect:
        room = width - 8 - ICON - 8 - self._room_for_show()
        metrics = QFontMetrics(font(13))
        found = metrics.boundingRect(0, 0, room, 999, int(WRAPPED.value), self.check.sentence)
        return QRect(8 + ICON, 4, room, max(LINE, found.height()))

    def _room_for_show(self) -> int:
        return QFontMetrics(font(12, MEDIUM)).horizontalAdvance(self._show) + 10

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, with a ground under the mouse and a ring when it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(ground, 6, 6)
        name, tone = (
            ("circle-check", "success") if self.check.passed else ("triangle-alert", "warning")
        )
        painter.drawPixmap(0, 6, pixmap(name, tone, ICON))
        painter.setFont(font(13))
        painter.setPen(colour("ink"))
        painter.drawText(self._words(self.width()), int(WRAPPED.value), self.check.sentence)
        if self._show:
            painter.setFont(font(12, MEDIUM))
            painter.setPen(colour("accent"))
            place = QRect(0, 4, self.width() - 3, LINE)
            sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, int(sides.value), self._show)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 6, 6)
        painter.end()


def place_of(check: Check) -> Place:
    """The place a check leads to."""
    return Place(
        check.page,
        transcript=check.transcript,
        code=check.code,
        theme=check.theme,
        item=check.item,
    )
