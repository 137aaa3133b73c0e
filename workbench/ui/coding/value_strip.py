"""The value of a coding on the scale of its code, and how sure its coder is, to look at and set.

Called by `passage_panel`; `valuing` does what is chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from workbench.coding.valuing import CERTAINTIES
from workbench.model.codebook import Code
from workbench.model.coding import Certainty, Coding
from workbench.ui.widgets.boxes import fill, row
from workbench.ui.widgets.buttons import name_control
from workbench.ui.widgets.fields import Field
from workbench.ui.widgets.labels import label

LABEL = 66


def _tr(words: str) -> str:
    return QCoreApplication.translate("Values", words)


def certainty_word(certainty: Certainty) -> str:
    """How a certainty is called in the window."""
    words: dict[Certainty, str] = {
        "": _tr("Nothing said"),
        "unsure": _tr("Unsure"),
        "fairly sure": _tr("Fairly sure"),
        "sure": _tr("Sure"),
    }
    return words[certainty]


def limits_words(code: Code) -> str:
    """Which numbers the scale of a code has."""
    low, high = code.scale_from, code.scale_to
    if low and high:
        return _tr("{low} to {high}").format(low=low, high=high)
    if low:
        return _tr("{low} or more").format(low=low)
    return _tr("{high} or less").format(high=high) if high else _tr("any number")


class ValueStrip(QWidget):
    """`valued` carries what was chosen or written, `sure` a certainty."""

    valued = Signal(str)
    sure = Signal(str)

    def __init__(self) -> None:
        """Make a strip for no coding."""
        super().__init__()
        self._shown = ""
        self.labels = QComboBox()
        name_control(self.labels, self.tr("Value"))
        self.number = Field(self.tr("Value"), height=30)
        self._kinds = QStackedWidget()
        self._kinds.addWidget(self.labels)
        self._kinds.addWidget(self.number)
        self._value = row(_name(self.tr("Value")), self._kinds)
        self.certainty = QComboBox()
        name_control(self.certainty, self.tr("How sure"))
        self.certainty.addItems([certainty_word(one) for one in CERTAINTIES])
        fill(
            QVBoxLayout(self),
            self._value,
            row(_name(self.tr("How sure")), self.certainty),
            margins=(0, 2, 0, 2),
            gap=6,
        )
        self.labels.activated.connect(lambda n: self.valued.emit(self._label(n)))
        self.number.editingFinished.connect(self._written)
        self.certainty.activated.connect(lambda n: self.sure.emit(CERTAINTIES[n]))

    def show_coding(self, code: Code, coding: Coding, *, usable: bool) -> None:
        """Show the value of a coding; without a scale only how sure its coder is."""
        self._value.setVisible(code.scale != "none" or bool(coding.value))
        control: QWidget = self.labels if code.scale == "ordinal" else self.number
        self._kinds.setCurrentWidget(control)
        self._kinds.setFixedHeight(control.sizeHint().height())
        if code.scale == "ordinal":
            strays = [] if coding.value in (*code.labels, "") else [coding.value]
            self.labels.clear()
            self.labels.addItems([self.tr("None"), *code.labels, *strays])
            self.labels.setCurrentIndex(self.labels.findText(coding.value) if coding.value else 0)
        elif not self.number.hasFocus():
            self.number.setText(coding.value)
            self.number.setPlaceholderText(limits_words(code))
        self._shown = coding.value
        self.certainty.setCurrentIndex(CERTAINTIES.index(coding.certainty))
        for one in (self.labels, self.number, self.certainty):
            one.setEnabled(usable)

    def _label(self, number: int) -> str:
        return self.labels.itemText(number) if number else ""

    def _written(self) -> None:
        if self.number.text().strip() != self._shown:
            self.valued.emit(self.number.text())


def _name(words: str) -> QWidget:
    made = label(words, 12, "ink2")
    made.setFixedWidth(LABEL)
    return made
