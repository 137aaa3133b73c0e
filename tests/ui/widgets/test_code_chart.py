"""Pictures of codes are drawn, told to a screen reader, and written."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from workbench.ui.appearance import look
from workbench.ui.tokens import LIGHT
from workbench.ui.widgets.code_chart import (
    EDGE,
    ChartData,
    ChartLine,
    CodeChart,
    Shape,
    png,
    size_of,
    svg,
)

LINES = (ChartLine("Trust", 0, 4, (8, 2)), ChartLine("Institutions", 1, 5, (2, 5)))


def _data(shape: Shape) -> ChartData:
    return ChartData(shape, "How often", "Codings.", ("FG1", "FG2"), LINES)


@pytest.mark.parametrize("shape", ["bars", "square"])
def test_a_picture_is_told_and_drawn_in_both_looks(
    dressed: object, qtbot: QtBot, shape: Shape
) -> None:
    chart = CodeChart()
    qtbot.addWidget(chart)
    chart.show_data(_data(shape))
    assert chart.accessibleName() == "How often"
    assert chart.accessibleDescription() == (
        "Codings. Trust: FG1 8, FG2 2. Institutions: FG1 2, FG2 5"
    )
    light = chart.grab().toImage()
    look().apply("dark")
    try:
        assert chart.grab().toImage() != light
    finally:
        look().apply("light")
    assert chart.minimumWidth() == size_of(_data(shape)).width()


@pytest.mark.parametrize("shape", ["bars", "square"])
def test_a_picture_can_be_a_file_and_holds_its_words(dressed: object, shape: Shape) -> None:
    data = _data(shape)
    drawn = svg(data).decode("utf-8")
    assert "<svg" in drawn and all(f">{word}<" in drawn for word in data.words)
    image = QImage.fromData(png(data))
    assert image.width() == 2 * size_of(data).width()
    assert image.pixelColor(2, 2) == QColor(LIGHT.paper)


def test_a_bar_is_as_long_as_its_number(dressed: object) -> None:
    lines = (ChartLine("A", 0, 4, (8,)), ChartLine("B", 0, 4, (2,)))
    image = QImage.fromData(png(ChartData("bars", "T", "", ("All",), lines)))
    strong = QColor(LIGHT.codes[4].strong)
    right_of_names = range(2 * (EDGE + 200), image.width())
    many = [
        sum(image.pixelColor(x, y) == strong for x in right_of_names) for y in range(image.height())
    ]
    longest = many.index(max(many))
    gap = next(y for y in range(longest, len(many)) if not many[y])
    assert max(many) / max(many[gap:]) == pytest.approx(4, abs=0.1)
