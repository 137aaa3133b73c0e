"""A code is chosen by its path or by some letters of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.model.codebook import Code, Codebook
from workbench.model.ids import CodeId
from workbench.ui.widgets.code_choice import CodeChoice

LONG = "It shouldn’t be down to me to laminate it, that’s all I’m saying"


def offered(qtbot: QtBot, *names: str) -> CodeChoice:
    choice = CodeChoice()
    qtbot.addWidget(choice)
    codes = (Code(CodeId(name), name, None, n) for n, name in enumerate(names))
    choice.show_codes(Codebook(tuple(codes)))
    choice.show()
    return choice


def test_enter_after_some_letters_takes_the_first_code_that_has_them(qtbot: QtBot) -> None:
    choice = offered(qtbot, "Trust", "Telling it once", "Telling tales")
    choice.setCurrentIndex(-1)
    with qtbot.waitSignal(choice.activated):
        QTest.keyClicks(choice.lineEdit(), "tell")
        QTest.keyClick(choice.lineEdit(), Qt.Key.Key_Return)
    assert choice.code() == "Telling it once"
    assert choice.currentText() == "Telling it once"


def test_enter_after_letters_no_code_has_chooses_none(qtbot: QtBot) -> None:
    choice = offered(qtbot, "Trust")
    choice.setCurrentIndex(-1)
    QTest.keyClicks(choice.lineEdit(), "zz")
    QTest.keyClick(choice.lineEdit(), Qt.Key.Key_Return)
    assert choice.code() is None


def test_a_long_name_is_read_from_its_beginning(qtbot: QtBot) -> None:
    choice = offered(qtbot, "Trust", LONG)
    choice.choose(CodeId(LONG))
    field = choice.lineEdit()
    assert field is not None
    assert field.cursorPosition() == 0


def test_an_empty_field_has_no_code_and_no_colour(qtbot: QtBot) -> None:
    choice = offered(qtbot, "Trust")
    choice.choose(CodeId("Trust"))
    field = choice.lineEdit()
    assert field is not None
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert (choice.code(), choice.currentIndex()) == (None, -1)
