"""How days and lines of the journal are drawn.

Called by `page`.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.appearance import MEDIUM, SEMIBOLD, colour, font
from workbench.ui.icons import pixmap
from workbench.ui.journal.lines import Day, Line
from workbench.ui.journal.model import OPEN
from workbench.ui.models.keyed_rows import ROW
from workbench.ui.widgets.marks import paint_disc
from workbench.ui.widgets.when import hour

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

DAY_HEIGHT = 46
LINE_HEIGHT = 42
WHY_HEIGHT = 19
TEXT_LEFT = 118
RIGHT = 56
GAP = 3
MOST = 100
"""So many details of one line are shown; an import can have thousands."""
WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class JournalDelegate(QStyledItemDelegate):
    """Draws rows for one list; `first` is the name of the coder whose disc is solid."""

    def __init__(self, view: QListView) -> None:
        """Draw for a view."""
        super().__init__(view)
        self._view = view
        self.first = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """How tall a row is; only an open one has to be measured."""
        row = index.data(ROW)
        if isinstance(row, Day):
            return QSize(0, DAY_HEIGHT)
        height = LINE_HEIGHT + (WHY_HEIGHT if row.telling.why else 0)
        if index.data(OPEN):
            height += sum(self._detail_heights(row)) + 8
        return QSize(0, height)

    def _detail_heights(self, line: Line) -> list[int]:
        metrics = QFontMetrics(font(12))
        width = max(80, self._view.viewport().width() - TEXT_LEFT - RIGHT)
        room = QRect(0, 0, width, 10_000)
        return [
            metrics.boundingRect(room, WRAPPED, detail).height() + GAP
            for detail in shown_details(line)
        ]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row, rect = index.data(ROW), QRect(option.rect)
        painter.save()
        if isinstance(row, Day):
            self._day(painter, rect, row)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, colour("accent_bg"))
            self._line(painter, rect, row, bool(index.data(OPEN)))
        painter.restore()

    def _day(self, painter: QPainter, rect: QRect, day: Day) -> None:
        painter.setPen(colour("ink"))
        painter.setFont(font(13, SEMIBOLD))
        room = rect.adjusted(22, 12, -22, 0)
        painter.drawText(room, MIDDLE, day.name)
        left = QFontMetrics(painter.font()).horizontalAdvance(day.name) + 10
        painter.setPen(colour("ink3"))
        painter.setFont(font(12, tabular=True))
        painter.drawText(room.adjusted(left, 0, 0, 0), MIDDLE, f"{day.count:,}")

    def _line(self, painter: QPainter, rect: QRect, line: Line, opened: bool) -> None:
        telling = line.telling
        top = QRect(rect.left(), rect.top(), rect.width(), LINE_HEIGHT)
        painter.setFont(font(12, tabular=True))
        painter.setPen(colour("ink3"))
        painter.drawText(top.adjusted(22, 0, 0, 0), MIDDLE, hour(telling.at))
        disc = QRectF(rect.left() + 80, top.center().y() - 12, 24, 24)
        initial = telling.who.strip()[:1].upper() or "?"
        paint_disc(painter, disc, initial, colour("ink2"), telling.who == self.first)
        self._what(painter, top.adjusted(TEXT_LEFT, 0, -RIGHT, 0), line)
        if telling.details:
            mark = pixmap("chevron-down" if opened else "chevron-right", "ink3", 15)
            painter.drawPixmap(rect.right() - 36, top.center().y() - 7, mark)
        y = rect.top() + LINE_HEIGHT - 6
        if telling.why:
            said = translate("Journal", "Why: {why}").format(why=telling.why)
            room = QRect(rect.left() + TEXT_LEFT, y, rect.width() - TEXT_LEFT - RIGHT, WHY_HEIGHT)
            self._elided(painter, room, said, font(12), "ink2")
            y += WHY_HEIGHT
        if opened:
            self._details(painter, rect, y + 4, line)

    def _what(self, painter: QPainter, room: QRect, line: Line) -> None:
        telling = line.telling
        face, tone = font(13, MEDIUM), "ink"
        if telling.taken_back:
            said = translate("Journal", "taken back")
            small = font(11, MEDIUM)
            width = QFontMetrics(small).horizontalAdvance(said)
            painter.setFont(small)
            painter.setPen(colour("ink2"))
            chip = room.adjusted(room.width() - width, 0, 0, 0)
            painter.drawText(chip, MIDDLE, said)
            room = room.adjusted(0, 0, -width - 12, 0)
            face.setStrikeOut(True)
            tone = "ink3"
        self._elided(painter, room, telling.what, face, tone)

    def _elided(self, painter: QPainter, room: QRect, text: str, face: QFont, tone: str) -> None:
        painter.setFont(face)
        painter.setPen(colour(tone))
        flat = " ".join(text.split())
        shown = QFontMetrics(face).elidedText(flat, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, MIDDLE, shown)

    def _details(self, painter: QPainter, rect: QRect, y: int, line: Line) -> None:
        painter.setFont(font(12))
        painter.setPen(colour("ink2"))
        width = rect.width() - TEXT_LEFT - RIGHT
        heights = self._detail_heights(line)
        for detail, height in zip(shown_details(line), heights, strict=True):
            painter.drawText(QRect(rect.left() + TEXT_LEFT, y, width, height), WRAPPED, detail)
            y += height


def shown_details(line: Line) -> tuple[str, ...]:
    """The first details of a line, and how many more there are; exporting writes them all."""
    details = line.telling.details
    if len(details) <= MOST:
        return details
    more = translate("Journal", "… and {n} more").format(n=f"{len(details) - MOST:,}")
    return (*details[:MOST], more)
