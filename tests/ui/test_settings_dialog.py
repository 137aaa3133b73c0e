"""The settings are made from their rows, and act at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QWidget

from workbench.project.setting_rows import Choices, Row
from workbench.project.settings import ROWS, Settings
from workbench.ui.settings_dialog import SettingsDialog
from workbench.ui.widgets.buttons import Segmented


@pytest.fixture
def heard() -> list[Settings]:
    return []


@pytest.fixture
def dialog(dressed: object, heard: list[Settings]) -> Iterator[SettingsDialog]:
    above = QWidget()
    made = SettingsDialog(Settings(scheme="dark", text_px=20), heard.append, above)
    made.show()
    yield made
    above.deleteLater()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_each_row_has_a_field_that_acts(
    dialog: SettingsDialog, heard: list[Settings], row: Row
) -> None:
    field = dialog.findChild(QWidget, row.name)
    assert field is not None and field.accessibleName() == row.label
    assert field.accessibleDescription() == row.help
    said = [one.text() for one in dialog.findChildren(QLabel)]
    assert row.label in said and row.help in said and row.applies in said
    if isinstance(row.allowed, Choices):
        assert isinstance(field, Segmented)
        assert field.names == row.allowed.said
        last = field.findChildren(QPushButton)[-1]
        last.click()
        assert getattr(heard[-1], row.name) == row.allowed.values[-1]
    else:
        assert isinstance(field, QSlider)
        field.setValue(row.allowed.high)
        assert getattr(heard[-1], row.name) == row.allowed.high
        assert f"{row.allowed.high} {row.allowed.unit}" in [
            one.text() for one in dialog.findChildren(QLabel)
        ]


def test_the_fields_show_what_is_set(dialog: SettingsDialog) -> None:
    scheme = dialog.findChild(Segmented, "scheme")
    size = dialog.findChild(QSlider, "text_px")
    assert scheme is not None and scheme.index() == 2
    assert size is not None and size.value() == 20


def test_the_sample_is_drawn_in_the_font_and_size_chosen(dialog: SettingsDialog) -> None:
    face, size = dialog.findChild(Segmented, "face"), dialog.findChild(QSlider, "text_px")
    assert face is not None and size is not None
    face.findChildren(QPushButton)[2].click()
    size.setValue(24)
    shown = dialog._sample.font()
    assert (shown.families()[0], shown.pixelSize()) == ("Atkinson Hyperlegible", 24)
