"""One step of a question: how passages must lie to those of another code.

Called by `asking`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSpinBox, QVBoxLayout, QWidget

from workbench.coding.retrieval.question import DISTANCE, Codes, How, Step, Unit
from workbench.model.codebook import Codebook
from workbench.ui.appearance import font
from workbench.ui.retrieval.phrasing import hows, rule, units
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import ToolButton
from workbench.ui.widgets.code_choice import CodeChoice
from workbench.ui.widgets.labels import quiet
from workbench.ui.widgets.stretching import stretched

FARTHEST = 9999
HEIGHT = 30


class StepRow(QWidget):
    """`changed`: it asks for something else; `removed`: it is to go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, book: Codebook) -> None:
        """Begin with "and also", without a code."""
        super().__init__()
        self.how = choice(self.tr("How they lie to each other"), hows())
        self.code = CodeChoice()
        self.code.setMinimumWidth(120)
        self.code.show_codes(book)
        self.distance = number(self.tr("At most so far"), FARTHEST, DISTANCE)
        say_around(self.distance, self.tr("at most {n}"))
        self.unit = choice(self.tr("Counted in"), units())
        self.unit.setFixedWidth(108)
        self.rule = quiet("", 12, "ink3", wrap=True)
        off = ToolButton("x", self.tr("Take this step away"), self.removed.emit, px=14, side=26)
        self._far = row(stretched(self.distance), self.unit, gap=6)
        top = row(stretched(self.how), off, gap=4)
        fill(QVBoxLayout(self), top, self.code, self._far, self.rule, gap=6)
        self._offer()
        self.how.currentIndexChanged.connect(lambda _: self._chosen())
        self.unit.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.distance.valueChanged.connect(lambda _: self.changed.emit())
        self.code.currentTextChanged.connect(lambda _: self.changed.emit())

    def step(self, *, below: bool) -> Step | None:
        """What is asked for; None while no code is chosen."""
        code = self.code.code()
        if code is None:
            return None
        how: How = self.how.currentData()
        unit: Unit = self.unit.currentData()
        if how != "near":
            return Step(how, Codes((code,), below))
        return Step(how, Codes((code,), below), self.distance.value(), unit)

    def show_step(self, step: Step) -> None:
        """Ask for something, without announcing it."""
        self.blockSignals(True)
        self.how.setCurrentIndex(self.how.findData(step.how))
        self.code.choose(step.codes.codes[0])
        self.distance.setValue(step.distance)
        self.unit.setCurrentIndex(self.unit.findData(step.unit))
        self.blockSignals(False)

    def _chosen(self) -> None:
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        how: How = self.how.currentData()
        self._far.setVisible(how == "near")
        self.rule.setText(rule(how))


def say_around(field: QSpinBox, words: str) -> None:
    """Show the number of a field in some words, in which it is {n}."""
    before, _, after = words.partition("{n}")
    field.setPrefix(before)
    field.setSuffix(after)


def number(name: str, most: int, value: int) -> QSpinBox:
    """A field for a number from 0 on; the arrow keys and the wheel change it."""
    made = QSpinBox()
    made.setRange(0, most)
    made.setValue(value)
    made.setFont(font(13))
    made.setFixedHeight(HEIGHT)
    made.setMinimumWidth(96)
    made.setKeyboardTracking(False)
    made.lineEdit().setProperty("kind", "bare")
    made.lineEdit().setTextMargins(8, 0, 0, 0)
    made.setAccessibleName(name)
    return made


def choice(name: str, options: Iterable[tuple[Any, str]]) -> QComboBox:
    """A list to choose from; each option is what it stands for, and its name."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setFont(font(13))
    made.setFixedHeight(HEIGHT)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(6)
    made.setMaxVisibleItems(14)
    for data, words in options:
        made.addItem(words, data)
    return made
