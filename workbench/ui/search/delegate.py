"""How the places found are drawn: what was looked for stands in one column, its turn around it.

Called by `results`.
"""

from __future__ import annotations

import re

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.model.wording import clock
from workbench.ui.appearance import MEDIUM, SEMIBOLD, colour, font, serif
from workbench.ui.icons import tinted
from workbench.ui.models.keyed_rows import ROW
from workbench.ui.search.model import TICKED
from workbench.ui.search.rows import Found, Heading

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

HEADING_HEIGHT, ROW_HEIGHT = 42, 34
LEFT, RIGHT = 22, 22
BOX = 16
WHO_WIDTH, WHO_AND_WHERE, TIME_WIDTH, SCORE_WIDTH = 120, 180, 62, 64
BEFORE_SHARE = 0.42
"""Of the room for words so much lies before the place."""
GAP = 14
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
AT_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ResultsDelegate(QStyledItemDelegate):
    """Draws headings and places; `scored` leaves room for how like each is."""

    scored = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """How tall a row is."""
        heading = isinstance(index.data(ROW), Heading)
        return QSize(0, HEADING_HEIGHT if heading else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row, rect = index.data(ROW), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            _heading(painter, rect, row)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, colour("accent_bg"))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colour("accent"))
            self._place(painter, QRectF(rect), row, index.data(TICKED))
        painter.restore()

    def _place(self, painter: QPainter, rect: QRectF, row: Found, ticked: bool | None) -> None:
        room = rect.adjusted(LEFT, 0, -RIGHT, 0)
        if ticked is not None:
            box = QRectF(room.left(), room.center().y() - BOX / 2, BOX, BOX)
            _box(painter, box, ticked)
            room.setLeft(room.left() + BOX + 12)
        who = " · ".join(filter(None, (row.where, row.speaker)))
        wide = WHO_AND_WHERE if row.where else WHO_WIDTH
        _cut(painter, _taken(room, wide - 10), who, font(13, MEDIUM), "ink")
        room.setLeft(room.left() + wide)
        when = clock(row.hit.at) or f"¶ {row.hit.turn + 1:,}"
        _cut(painter, _taken(room, TIME_WIDTH), when, font(12, tabular=True), "ink3")
        room.setLeft(room.left() + TIME_WIDTH)
        if self.scored:
            score = room.adjusted(room.width() - SCORE_WIDTH, 0, 0, 0)
            painter.setFont(font(12, tabular=True))
            painter.setPen(colour("ink2"))
            painter.drawText(score, AT_RIGHT, likeness(row.hit.score))
            room.setRight(room.right() - SCORE_WIDTH - 8)
        _words(painter, room, row, dimmed=ticked is False)


def likeness(score: float | None) -> str:
    """How like a place is to what was looked for: "83 %", or "the same"."""
    if score is None:
        return translate("Search", "the same")
    return translate("Search", "{n} %").format(n=round(score))


def _heading(painter: QPainter, rect: QRect, heading: Heading) -> None:
    room = rect.adjusted(LEFT, 8, -RIGHT, 0)
    face = font(13, SEMIBOLD)
    painter.setFont(face)
    painter.setPen(colour("ink"))
    metrics = QFontMetricsF(face)
    name = metrics.elidedText(heading.name, Qt.TextElideMode.ElideRight, room.width() - 80)
    painter.drawText(room, MIDDLE, name)
    left = int(metrics.horizontalAdvance(name)) + 10
    painter.setPen(colour("ink3"))
    painter.setFont(font(12, tabular=True))
    painter.drawText(room.adjusted(left, 0, 0, 0), MIDDLE, f"{heading.count:,}")


def _words(painter: QPainter, room: QRectF, row: Found, *, dimmed: bool) -> None:
    """Draw the place in its column; words that run from right to left stand the other way."""
    hit = row.hit
    before, exact, after = (_flat(words) for words in (hit.before, hit.exact, hit.after))
    rightwards = _is_rtl(exact)
    left, right = (after, before) if rightwards else (before, after)
    plain, strong = serif(15), serif(15)
    strong.setWeight(QFont.Weight.DemiBold)
    ends = Qt.TextElideMode
    column = room.left() + room.width() * BEFORE_SHARE
    metrics = QFontMetricsF(strong)
    shown = metrics.elidedText(exact, ends.ElideMiddle, room.right() - column - 8)
    place = QRectF(column, room.top(), metrics.horizontalAdvance(shown) + 8, room.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("selection"))
    painter.drawRoundedRect(place.adjusted(0, 6, 0, -6), 4, 4)
    painter.setPen(colour("ink"))
    painter.setFont(strong)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)
    painter.setFont(plain)
    painter.setPen(colour("ink3" if dimmed else "ink2"))
    around = QFontMetricsF(plain)
    room_left = QRectF(room.left(), room.top(), column - room.left() - _blank(left[-1:]), 0)
    room_left.setHeight(room.height())
    cut = around.elidedText(
        left.strip(), ends.ElideRight if rightwards else ends.ElideLeft, room_left.width() - GAP
    )
    painter.drawText(room_left, AT_RIGHT, cut)
    start = place.right() + _blank(right[:1])
    room_right = QRectF(start, room.top(), max(0.0, room.right() - start), room.height())
    cut = around.elidedText(
        right.strip(), ends.ElideLeft if rightwards else ends.ElideRight, room_right.width()
    )
    painter.drawText(room_right, MIDDLE, cut)


def _blank(beside: str) -> float:
    """The gap between a place and what stands beside it: none inside a word."""
    return 3.0 if beside == " " else 0.5


def _is_rtl(words: str) -> bool:
    return any("\u0590" <= letter <= "\u08ff" for letter in words)


def _flat(words: str) -> str:
    return re.sub(r"\s+", " ", words)


def _taken(room: QRectF, width: float) -> QRectF:
    return QRectF(room.left(), room.top(), width, room.height())


def _cut(painter: QPainter, room: QRectF, text: str, face: QFont, tone: str) -> None:
    painter.setFont(face)
    painter.setPen(colour(tone))
    shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, MIDDLE, shown)


def _box(painter: QPainter, square: QRectF, ticked: bool) -> None:
    painter.setPen(QPen(colour("accent" if ticked else "ink3"), 1))
    painter.setBrush(colour("accent" if ticked else "paper"))
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        ink: QColor = colour("accent_ink")
        mark = tinted("check", ink.name(), 12)
        painter.drawPixmap(int(square.left()) + 2, int(square.top()) + 2, mark)
