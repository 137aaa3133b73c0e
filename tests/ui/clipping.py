"""Find words that are cut off: labels and buttons that are smaller than what they say."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

SLACK = 2
"""So many pixels less are not seen: the blank room beside a letter."""


def cut_off(window: QWidget) -> list[str]:
    """What is cut off in a window: each widget with its words and by how much."""
    return [said for widget in window.findChildren(QWidget) for said in _cut(widget)]


def _cut(widget: QWidget) -> Iterator[str]:
    words = _words(widget)
    if not words or not widget.isVisible() or widget.visibleRegion().isEmpty():
        return
    lacking = 0 if _cut_with_a_tip(widget, words) else _lacking(widget)
    if lacking > SLACK:
        yield f"“{words}” lacks {lacking} px"
    outside = _outside(widget)
    if outside > SLACK:
        yield f"“{words}” stands out of sight by {outside} px"


def _cut_with_a_tip(widget: QWidget, words: str) -> bool:
    """Whether a name is cut on purpose: it ends with "…" and the tooltip has it whole."""
    return words.endswith("…") and words[:-1].replace("&&", "&") in widget.toolTip()


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QToolButton):
        icon_only = widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        return "" if icon_only and not widget.icon().isNull() else widget.text()
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        return widget.text()
    return ""


def _lacking(widget: QWidget) -> int:
    """How much wider, or for words in lines higher, a widget would have to be."""
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) - widget.height()
        wanted = widget.sizeHint()
        return max(wanted.width() - widget.width(), wanted.height() - widget.height())
    if isinstance(widget, QAbstractButton | QComboBox):
        return widget.sizeHint().width() - widget.width()
    return 0


def _outside(widget: QWidget) -> int:
    """How much of a widget's width its parents hide; what scrolls sideways does not count."""
    left = widget.mapTo(widget.window(), widget.rect().topLeft()).x()
    right = left + widget.width()
    hidden, parent = 0, widget.parentWidget()
    while parent is not None:
        start = parent.mapTo(widget.window(), parent.rect().topLeft()).x()
        hidden = max(hidden, start - left, right - start - parent.width())
        if isinstance(parent, QAbstractScrollArea) and parent.horizontalScrollBar().maximum():
            return 0
        parent = None if parent.isWindow() else parent.parentWidget()
    return hidden
