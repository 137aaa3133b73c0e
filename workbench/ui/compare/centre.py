"""How the centre of the page is laid out: the head, the table with what it says, the foot.

Called by `page`, which makes the parts and wires them.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from workbench.ui.widgets.boxes import bar_frame, column, frame, row
from workbench.ui.widgets.key_foot import FootKey, key_foot
from workbench.ui.widgets.labels import IconLabel, quiet

translate = QCoreApplication.translate


def head_of(pair: QWidget, scope: QWidget, unit: QWidget, mode: QWidget) -> QFrame:
    """Who is compared and on how much, then the two switches."""
    head = bar_frame(
        "head",
        column(None, pair, scope, None, gap=1),
        unit,
        mode,
        margins=(22, 0, 18, 0),
        gap=10,
    )
    head.setFixedHeight(54)
    return head


def table_sheet(table: QWidget, saying: QWidget, how: QWidget) -> QFrame:
    """The table over the card with its sentence, and last how the numbers came about."""
    sheet = frame(
        "paper",
        column(table, margins=(14, 0, 14, 0)),
        column(saying, margins=(22, 14, 22, 8)),
        row(IconLabel("info", "ink3", 15), how, margins=(24, 4, 24, 10), gap=8),
        gap=0,
    )
    cast(QVBoxLayout, sheet.layout()).setStretch(0, 1)
    return sheet


def empty_sheet(empty: QLayout) -> QFrame:
    """Paper for what is said while there is nothing to compare."""
    sheet = frame("paper")
    cast(QVBoxLayout, sheet.layout()).addLayout(empty)
    return sheet


def waiting_sheet() -> QFrame:
    """What is seen while a large comparison is computed."""
    words = quiet(translate("Compare", "Comparing…"), 13)
    return frame("paper", None, row(None, words, None), None)


def foot_of_keys() -> QWidget:
    """The keys of the page."""
    return key_foot(
        FootKey("compare.next", "F8", translate("Compare", "next disagreement")),
        FootKey("", "Return", translate("Compare", "show in text"), translate("Compare", "Enter")),
        FootKey("compare.reconcile", "R", translate("Compare", "reconcile")),
        FootKey("compare.table", "Esc", translate("Compare", "back to the table")),
    )
