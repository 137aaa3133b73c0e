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
from workbench.ui.widgets.boxes import clear, column, fill
from workbench.ui.widgets.labels import label, quiet

ICON = 15
INSET = 4
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
        head = column(named, self.summary, margins=(INSET, 0, INSET, 2), gap=2)
        fill(QVBoxLayout(self), head, self._column, gap=2)

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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show = "" if check.passed else self.tr("Show")
        self.clicked.connect(lambda: self.asked.emit(place_of(self.check)))

    def heightForWidth(self, width: int) -> int:
        """As tall as the sentence needs."""
        return self._words(width).height() + 9

    def sizeHint(self) -> QSize:
        """One line; the height follows the width."""
        return QSize(120, LINE + 9)

    def _words(self, width: int) -> QRect:
        left = INSET + ICON + 8
        room = width - left - self._room_for_show()
        metrics = QFontMetrics(font(13))
        found = metrics.boundingRect(0, 0, room, 999, int(WRAPPED.value), self.check.sentence)
        return QRect(left, 4, room, max(LINE, found.height()))

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
        painter.drawPixmap(INSET, 6, pixmap(name, tone, ICON))
        painter.setFont(font(13))
        painter.setPen(colour("ink"))
        painter.drawText(self._words(self.width()), int(WRAPPED.value), self.check.sentence)
        if self._show:
            painter.setFont(font(12, MEDIUM))
            painter.setPen(colour("accent"))
            place = QRect(0, 4, self.width() - INSET, LINE)
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
