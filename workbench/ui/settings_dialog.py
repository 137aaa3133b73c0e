"""The settings, made from their rows in `project.settings`; every change acts at once.

Called by `main_window`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QSlider, QVBoxLayout, QWidget

from workbench.project.setting_rows import Choices, Row, Whole
from workbench.project.settings import ROWS, Settings
from workbench.ui import fonts
from workbench.ui.widgets.boxes import Item, card, column, fill, row, scrolling
from workbench.ui.widgets.buttons import Segmented, plain, primary
from workbench.ui.widgets.labels import Passage, heading, label, quiet

SAMPLE_ROWS = ("face", "text_px")
"""The settings the sample of a transcript shows."""


class SettingsDialog(QDialog):
    """One field for each row. `keys_asked` is the wish to change keys."""

    keys_asked = Signal()

    def __init__(
        self, settings: Settings, change: Callable[[Settings], None], parent: QWidget
    ) -> None:
        """Show the settings; `change` gets them after each change."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setFixedSize(520, 660)
        self._settings = settings
        self._change = change
        self._sample = Passage(self.tr("“It depends who is asking, and what for.”"), 16)
        done = primary(self.tr("Done"), self.accept)
        done.setDefault(True)
        parts: list[Item] = []
        for applies, rows in groupby(ROWS, lambda one: one.applies):
            parts += [heading(self.tr(applies), 14), *self._fields(list(rows)), 8]
        keys = plain(self.tr("Keys…"), self.keys_asked.emit, "keyboard")
        fill(
            QVBoxLayout(self),
            column(heading(self.tr("Settings"), 18), margins=(24, 22, 24, 10)),
            scrolling(column(*parts, None, margins=(24, 0, 24, 0), gap=10)),
            row(keys, None, done, margins=(24, 12, 24, 20)),
            gap=0,
        )
        self._show_sample()

    def _fields(self, rows: list[Row]) -> list[Item]:
        fields: list[Item] = [self._field(one) for one in rows]
        if any(one.name in SAMPLE_ROWS for one in rows):
            fields.append(card(self._sample))
        return fields

    def _field(self, one: Row) -> QWidget:
        """The label, the control, and what the setting does."""
        name, told = self.tr(one.label), quiet(self.tr(one.help), 12, "ink2", wrap=True)
        if isinstance(one.allowed, Whole):
            shown = quiet("", 12, "ink2")
            slider = self._slider(one, one.allowed, shown)
            slider.setAccessibleDescription(told.text())
            return column(row(label(name, 13), None, shown), slider, told, gap=4)
        chooser = self._chooser(one, one.allowed)
        chooser.setAccessibleName(name)
        chooser.setAccessibleDescription(told.text())
        return column(label(name, 13), row(chooser, None), told, gap=4)

    def _chooser(self, one: Row, allowed: Choices) -> Segmented:
        names = [self.tr(said) for said in allowed.said]
        chooser = Segmented(names, allowed.values.index(getattr(self._settings, one.name)))
        chooser.setObjectName(one.name)
        chooser.chosen.connect(lambda index: self._set(one, allowed.values[index]))
        return chooser

    def _slider(self, one: Row, allowed: Whole, shown: QLabel) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(one.name)
        slider.setAccessibleName(self.tr(one.label))
        slider.setRange(allowed.low, allowed.high)
        slider.setValue(getattr(self._settings, one.name))
        unit = self.tr(allowed.unit)

        def show(number: int) -> None:
            shown.setText(f"{number} {unit}")

        show(slider.value())
        slider.valueChanged.connect(show)
        slider.valueChanged.connect(lambda number: self._set(one, number))
        return slider

    def _set(self, one: Row, value: object) -> None:
        self._settings = dataclasses.replace(self._settings, **{one.name: one.checked(value)})
        self._change(self._settings)
        self._show_sample()

    def _show_sample(self) -> None:
        self._sample.setFont(fonts.reading(self._settings.text_px, self._settings.face))
