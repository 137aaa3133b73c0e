"""The list of disagreements beside the table: patterns first, then place after place.

Called by `inspector`; what the entries say is worked out in `listing`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.agreement.matching import Disagreement
from workbench.agreement.ranking import Pattern
from workbench.ui.appearance import MEDIUM, colour, font, serif
from workbench.ui.icons import pixmap
from workbench.ui.models.entries import ENTRY, EntryList, Index
from workbench.ui.widgets.lines import height_of, paint_elided, paint_lines

PLACE_HEIGHT = 112
EDGE, GAP = 14, 8
PITCH = 20.0


@dataclass(frozen=True, slots=True)
class PatternEntry:
    """A pattern and its sentence."""

    pattern: Pattern
    sentence: str


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """One disagreement as the list says it."""

    disagreement: Disagreement
    key: str
    where: str
    icon: str
    kind: str
    codes: str
    words: str


Entry = PatternEntry | PlaceEntry


def found_list() -> EntryList[Entry]:
    """A list of patterns and places, empty at first; places are found by their key."""
    return EntryList[Entry](_said, lambda one: one.key if isinstance(one, PlaceEntry) else None)


def _said(entry: Entry) -> str:
    if isinstance(entry, PatternEntry):
        return entry.sentence
    return f"{entry.where}, {entry.kind}. {entry.codes}: {entry.words}"


class FoundCards(QStyledItemDelegate):
    """Draws entries as cards."""

    def __init__(self, view: QWidget) -> None:
        """Draw for a view."""
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Patterns as high as their sentence, places all alike."""
        entry = index.data(ENTRY)
        if isinstance(entry, PatternEntry):
            width = self._view.width() - 2 * EDGE - 54
            lines = height_of(entry.sentence, font(13), max(80, width), 6, 19)
            return QSize(100, int(lines) + 24 + GAP)
        return QSize(100, PLACE_HEIGHT + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        entry = index.data(ENTRY)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        card = QRectF(rect).adjusted(EDGE, 1, -EDGE, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(colour("accent" if chosen else "line"), 1.5 if chosen else 1)
        painter.setPen(edge)
        painter.setBrush(colour("turn" if isinstance(entry, PatternEntry) else "paper"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        inner = card.adjusted(12, 10, -12, -10)
        if isinstance(entry, PatternEntry):
            _pattern(painter, inner, entry)
        elif isinstance(entry, PlaceEntry):
            _place(painter, inner, entry)
        painter.restore()


def _pattern(painter: QPainter, inner: QRectF, entry: PatternEntry) -> None:
    painter.drawPixmap(inner.topLeft(), pixmap("message-square", "accent", 16))
    painter.setPen(colour("ink"))
    paint_lines(painter, inner.adjusted(26, 0, 0, 0), entry.sentence, font(13), 6, 19)


def _place(painter: QPainter, inner: QRectF, entry: PlaceEntry) -> None:
    small, kind = font(12, tabular=True), font(12, MEDIUM)
    kind_width = QFontMetricsF(kind).horizontalAdvance(entry.kind)
    head = QRectF(inner.left(), inner.top(), inner.width(), 16)
    painter.setFont(kind)
    painter.setPen(colour("ink2"))
    painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.kind)
    painter.drawPixmap(
        QRectF(head.right() - kind_width - 19, head.top() + 1, 14, 14).topLeft(),
        pixmap(entry.icon, "ink3", 14),
    )
    painter.setPen(colour("ink3"))
    paint_elided(painter, head.adjusted(0, 0, -kind_width - 26, 0), entry.where, small)
    painter.setPen(colour("ink2"))
    paint_elided(painter, head.translated(0, 21), entry.codes, font(12))
    painter.setPen(colour("ink"))
    quote = QRectF(inner.left(), inner.top() + 45, inner.width(), 2 * PITCH)
    paint_lines(painter, quote, f"“{entry.words}”", serif(14), 2, PITCH + 3)
