"""Rows and columns of widgets in one call, lines, cards, and scrolling columns.

Called by the pages of the window.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

Item = QWidget | QLayout | int | None
"""What stands in a row or column: a widget, a layout, a gap in pixels, or None for a stretch."""

Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)


def row(*items: Item, margins: Margins = NONE, gap: int = 8) -> QWidget:
    """A widget that lays its items out from left to right."""
    holder = QWidget()
    fill(QHBoxLayout(holder), *items, margins=margins, gap=gap)
    return holder


def column(*items: Item, margins: Margins = NONE, gap: int = 8) -> QWidget:
    """A widget that lays its items out from top to bottom."""
    holder = QWidget()
    fill(QVBoxLayout(holder), *items, margins=margins, gap=gap)
    return holder


def fill(layout: QBoxLayout, *items: Item, margins: Margins = NONE, gap: int = 8) -> QBoxLayout:
    """Put items into a layout."""
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
    return layout


def frame(kind: str, *items: Item, margins: Margins = NONE, gap: int = 8) -> QFrame:
    """A column in a frame of a kind the style sheet knows: card, head, foot, left, paper …"""
    holder = QFrame()
    holder.setProperty("kind", kind)
    fill(QVBoxLayout(holder), *items, margins=margins, gap=gap)
    return holder


def bar_frame(kind: str, *items: Item, margins: Margins = NONE, gap: int = 8) -> QFrame:
    """A row in a frame of a kind the style sheet knows."""
    holder = QFrame()
    holder.setProperty("kind", kind)
    fill(QHBoxLayout(holder), *items, margins=margins, gap=gap)
    return holder


def card(*items: Item, margins: Margins = (16, 14, 16, 14), gap: int = 8) -> QFrame:
    """A column on a card."""
    return frame("card", *items, margins=margins, gap=gap)


def line(kind: str = "line") -> QFrame:
    """A hair line across."""
    drawn = QFrame()
    drawn.setProperty("kind", kind)
    drawn.setFixedHeight(1)
    return drawn


class ScrollColumn(QScrollArea):
    """A part that scrolls. Tab stops at it only where there is more to see and nothing to use."""

    def __init__(self) -> None:
        """Make an empty one."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._decide)

    def _decide(self, _least: int, most: int) -> None:
        inside = self.viewport().findChildren(QWidget)
        used = any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in inside)
        policy = Qt.FocusPolicy.StrongFocus if most and not used else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.setAccessibleName(self.tr("More to read"))


def scrolling(content: QWidget) -> QScrollArea:
    """A column that scrolls when it is too tall, and is never too wide."""
    area = ScrollColumn()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            throw_away(widget)


def throw_away(widget: QWidget) -> None:
    """Throw a widget away.

    It is hidden first: a layout shows what was put into it a moment later, and a widget that
    has lost its parent by then would flash up as a window and take the focus.
    """
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def set_kind(widget: QWidget, **properties: object) -> None:
    """Change properties the style sheet looks at, and let it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
