"""How a passage is drawn: where it stands, its words with what is around them, its codes.

Called by `passages_view`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.appearance import MEDIUM, colour, font, look, serif
from workbench.ui.icons import pixmap
from workbench.ui.models.entries import ENTRY, Index
from workbench.ui.retrieval.rows import Row
from workbench.ui.widgets.lines import paint_elided
from workbench.ui.widgets.marks import paint_disc, paint_swatch

EDGE = 22
PITCH = 23.0
WIDE = 860
"""From this width on two lines of words are enough, below there are three."""
CHIP, CHIP_GAP, SWATCH, NAME_MOST = 22, 6, 9, 190
DISC = 18
LEAD, TAIL = 70, 240
"""So many characters stand before and after a passage at most."""


class PassageDelegate(QStyledItemDelegate):
    """Draws rows of one height."""

    def __init__(self, view: QWidget) -> None:
        """Draw for a view."""
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All alike."""
        return QSize(100, int(12 + 20 + 4 + self.lines() * PITCH + 4 + CHIP + 13))

    def lines(self) -> int:
        """How many lines of words are shown."""
        return 2 if self._view.width() >= WIDE else 3

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one passage."""
        row = index.data(ENTRY)
        if not isinstance(row, Row):
            return
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("accent_bg"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colour("accent"))
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colour("line_soft")
        )
        room = rect.adjusted(EDGE, 12, -EDGE, -13)
        _head(painter, QRectF(room.left(), room.top(), room.width(), 20), row)
        words = room.adjusted(0, 24, 0, -CHIP - 4)
        paint_passage(painter, words, row, self.lines())
        _chips(painter, QRectF(room.left(), room.bottom() - CHIP, room.width(), CHIP), row.codes)
        painter.restore()


def _head(painter: QPainter, room: QRectF, row: Row) -> None:
    right = room.right()
    for initial, solid in reversed(row.coders):
        right -= DISC
        square = QRectF(right, room.center().y() - DISC / 2, DISC, DISC)
        paint_disc(painter, square, initial, colour("ink2"), solid)
        right -= 4
    if row.quoted:
        right -= 16
        painter.drawPixmap(QPointF(right, room.center().y() - 7), pixmap("quote", "accent", 14))
        right -= 6
    painter.setPen(colour("ink2"))
    paint_elided(
        painter,
        room.adjusted(0, 0, right - room.right() - 8, 0),
        row.where,
        font(12, MEDIUM, tabular=True),
    )


def paint_passage(painter: QPainter, room: QRectF, row: Row, most: int) -> None:
    """Draw the words of a passage in ink, on a ground, and what is around them paler."""
    one = row.passage
    before, exact, after = lead(one.before), _flat(one.exact), tail(one.after)
    used = serif(15)
    text = before + exact + after
    layout = QTextLayout(text, used)
    layout.setTextOption(QTextOption())
    first, many = _utf16(before), _utf16(exact)
    layout.setFormats(
        [
            _range(0, first, colour("ink3")),
            _range(first, many, colour("ink"), colour("selection")),
            _range(first + many, _utf16(after), colour("ink3")),
        ]
    )
    metrics = QFontMetricsF(used)
    dots = metrics.horizontalAdvance(" …")
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        last = number == most - 1
        line.setLineWidth(room.width() - (dots if last else 0))
        line.setPosition(QPointF(0, number * PITCH))
        if last and line.textStart() + line.textLength() < _utf16(text):
            at = QPointF(
                room.left() + line.naturalTextWidth() + 2,
                room.top() + number * PITCH + metrics.ascent(),
            )
            painter.setFont(used)
            painter.setPen(colour("ink3"))
            painter.drawText(at, "…")
    layout.endLayout()
    layout.draw(painter, room.topLeft())


def lead(before: str) -> str:
    """The end of what stands before a passage, from the beginning of a word on."""
    flat = _flat(before)
    if len(flat) <= LEAD:
        return flat
    cut = flat[-LEAD:]
    return f"… {cut.partition(' ')[2]}" if " " in cut.rstrip() else f"…{cut}"


def tail(after: str) -> str:
    """The beginning of what stands after a passage, up to the end of a word."""
    flat = _flat(after)
    if len(flat) <= TAIL:
        return flat
    cut = flat[:TAIL]
    return f"{cut.rpartition(' ')[0] or cut} …"


def _chips(painter: QPainter, room: QRectF, codes: Sequence[tuple[str, int]]) -> None:
    """Draw the codes side by side; those that do not fit are counted."""
    used = font(12)
    metrics = QFontMetricsF(used)
    left = room.left()
    for number, (name, tone) in enumerate(codes):
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, NAME_MOST)
        wide = 7 + SWATCH + 6 + metrics.horizontalAdvance(shown) + 8
        more = len(codes) - number
        if number and left + wide > room.right() - 30:
            painter.setFont(used)
            painter.setPen(colour("ink2"))
            painter.drawText(
                QRectF(left, room.top(), 60, CHIP), Qt.AlignmentFlag.AlignVCenter, f"+{more}"
            )
            return
        chip = QRectF(left, room.top(), wide, CHIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look().tokens.codes[tone].tint))
        painter.drawRoundedRect(chip, 6, 6)
        swatch = QRectF(left + 7, chip.center().y() - SWATCH / 2, SWATCH, SWATCH)
        paint_swatch(painter, swatch, tone)
        painter.setPen(colour("ink"))
        paint_elided(painter, chip.adjusted(7 + SWATCH + 6, 0, 0, 0), shown, used)
        left += wide + CHIP_GAP


def _range(
    start: int, length: int, ink: QColor, ground: QColor | None = None
) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    look_of = QTextCharFormat()
    look_of.setForeground(ink)
    if ground is not None:
        look_of.setBackground(ground)
        look_of.setFontWeight(QFont.Weight.Normal)
    made.format = look_of
    return made


def _flat(words: str) -> str:
    """Words on one line, a blank at an end kept."""
    flat = " ".join(words.split())
    if not flat:
        return " " if words else ""
    return f"{' ' if words[0].isspace() else ''}{flat}{' ' if words[-1].isspace() else ''}"


def _utf16(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
