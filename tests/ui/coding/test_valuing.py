"""Values and certainty are given by key and in the inspector, and stand in the margin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.coding.conftest import settle
from workbench.coding.codebook import describe_code
from workbench.model.coding import Coding
from workbench.ui.coding.page import CodingPage
from workbench.ui.coding.valuing import AskChoice, AskNumber


def focused(page: CodingPage, **scale: str) -> Coding:
    """Focus one's own first coding, whose code has a scale."""
    desk = page.desk
    coding = desk.read.codings(transcript=page.transcript, coder=desk.me, layer="coder")[0]
    if scale:
        desk.do(lambda: describe_code(desk.read, coding.code, by=desk.me, **scale))  # type: ignore[arg-type]
    page.view.set_focused(coding.id)
    page.inspecting.refresh()
    page.view.setFocus()
    return coding


def value(page: CodingPage, coding: Coding) -> str:
    return page.desk.read.coding(coding.id).value


def test_w_and_a_digit_give_a_value_that_stands_in_the_margin(
    qtbot: QtBot, page: CodingPage
) -> None:
    coding = focused(page, scale="ordinal", scale_labels="low\nsome\nhigh")
    QTest.keyClick(page.view, Qt.Key.Key_W)
    asked = page.valuing.popover
    assert isinstance(asked, AskChoice)
    assert [asked.list.item(n).text() for n in range(asked.list.count())] == [
        *("1   low", "2   some", "3   high", "0   None")
    ]
    QTest.keyClick(asked.list, Qt.Key.Key_3)
    assert value(page, coding) == "high"
    qtbot.waitUntil(lambda: page.view.scene.marks.by_id[coding.id].value == "high")
    assert page.view.scene.marks.by_id[coding.id].name.endswith(" · high")
    qtbot.waitUntil(lambda: page.inspector.passage.values.labels.currentText() == "high")
    page.desk.project.undo()
    assert value(page, coding) == ""
    qtbot.waitUntil(lambda: page.view.scene.marks.by_id[coding.id].value == "")


def test_zero_takes_a_value_away_and_other_digits_do_nothing(
    qtbot: QtBot, page: CodingPage
) -> None:
    coding = focused(page, scale="ordinal", scale_labels="low\nhigh")
    page.valuing.give("low")
    settle()
    page.valuing.ask_value()
    asked = page.valuing.popover
    assert isinstance(asked, AskChoice)
    QTest.keyClick(asked.list, Qt.Key.Key_9)
    assert asked.isVisible() and value(page, coding) == "low"
    QTest.keyClick(asked.list, Qt.Key.Key_0)
    assert value(page, coding) == ""


def test_a_number_is_written_and_one_beyond_the_scale_refused(
    qtbot: QtBot, page: CodingPage
) -> None:
    coding = focused(page, scale="number", scale_from="0", scale_to="10")
    page.valuing.ask_value()
    asked = page.valuing.popover
    assert isinstance(asked, AskNumber)
    QTest.keyClicks(asked.field, "7,5")
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    assert value(page, coding) == "7.5"
    page.inspecting.refresh()
    field = page.inspector.passage.values.number
    field.setText("11")
    with qtbot.waitSignal(page.desk.refused) as refused:
        field.editingFinished.emit()
    assert "which goes from 0 to 10" in refused.args[0]
    assert value(page, coding) == "7.5"


def test_a_code_without_a_scale_says_where_to_give_it_one(qtbot: QtBot, page: CodingPage) -> None:
    focused(page)
    with qtbot.waitSignal(page.desk.refused) as refused:
        page.valuing.ask_value()
    assert "has no scale" in refused.args[0]


def test_how_sure_one_is_is_said_by_key(qtbot: QtBot, page: CodingPage) -> None:
    coding = focused(page)
    QTest.keyClick(page.view, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    asked = page.valuing.popover
    assert isinstance(asked, AskChoice)
    QTest.keyClick(asked.list, Qt.Key.Key_1)
    assert page.desk.read.coding(coding.id).certainty == "unsure"
    page.inspecting.refresh()
    assert page.inspector.passage.values.certainty.currentText() == "Unsure"


def test_the_inspector_gives_values_too(qtbot: QtBot, page: CodingPage) -> None:
    coding = focused(page, scale="ordinal", scale_labels="low\nhigh")
    strip = page.inspector.passage.values
    page.inspecting.refresh()
    strip.labels.activated.emit(strip.labels.findText("high"))
    assert value(page, coding) == "high"
    strip.certainty.activated.emit(3)
    assert page.desk.read.coding(coding.id).certainty == "sure"
