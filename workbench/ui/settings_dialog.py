"""The settings: light or dark, and the size of transcripts.

Called by `main_window`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QSlider, QVBoxLayout, QWidget

from workbench.project.settings import TEXT_SIZES, Settings
from workbench.ui.appearance import serif
from workbench.ui.widgets.boxes import card, column, fill, row
from workbench.ui.widgets.buttons import Segmented, primary
from workbench.ui.widgets.labels import Passage, heading, label, quiet

SCHEMES = ("system", "light", "dark")


class SettingsDialog(QDialog):
    """Every change acts at once."""

    def __init__(
        self, settings: Settings, change: Callable[[Settings], None], parent: QWidget
    ) -> None:
        """Show the settings; `change` gets them after each change."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setFixedWidth(440)
        self._settings = settings
        self._change = change
        scheme = Segmented(
            [self.tr("Like the system"), self.tr("Light"), self.tr("Dark")],
            SCHEMES.index(settings.scheme),
        )
        scheme.chosen.connect(self._set_scheme)
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setAccessibleName(self.tr("Size of transcripts"))
        self._size.setRange(*TEXT_SIZES)
        self._size.setValue(settings.text_px)
        self._size.valueChanged.connect(self._set_size)
        self._shown_size = quiet("")
        self._sample = Passage(self.tr("“It depends who is asking, and what for.”"), 16)
        done = primary(self.tr("Done"), self.accept)
        done.setDefault(True)
        fill(
            QVBoxLayout(self),
            heading(self.tr("Settings"), 18),
            10,
            column(label(self.tr("Appearance"), 12, "ink2"), row(scheme, None), gap=6),
            10,
            column(
                row(label(self.tr("Size of transcripts"), 12, "ink2"), None, self._shown_size),
                self._size,
                card(self._sample),
                gap=6,
            ),
            16,
            row(None, done),
            margins=(24, 22, 24, 20),
        )
        self._show_size()

    def _set_scheme(self, index: int) -> None:
        scheme = SCHEMES[index]
        self._settings = dataclasses.replace(self._settings, scheme=scheme)  # type: ignore[arg-type]
        self._change(self._settings)

    def _set_size(self, px: int) -> None:
        self._settings = dataclasses.replace(self._settings, text_px=px)
        self._show_size()
        self._change(self._settings)

    def _show_size(self) -> None:
        self._shown_size.setText(self.tr("%d pixels") % self._settings.text_px)
        self._sample.setFont(serif(self._settings.text_px))
