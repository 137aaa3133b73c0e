"""Commands answer the keys in force, and never take a letter from somebody who writes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.ui.coding.head import DocumentHead
from workbench.ui.commands import Command, install
from workbench.ui.commands import answer as run_by_key
from workbench.ui.desk import Desk, Place
from workbench.ui.key_map import key_map
from workbench.ui.pages import PAGES
from workbench.ui.widgets.keycaps import keycap_of
from workbench.ui.widgets.offers import answer
from workbench.ui.workspace import Workspace


@pytest.fixture(autouse=True)
def own_keys() -> Iterator[None]:
    yield
    key_map().put({})


class Room(QWidget):
    """A part of the window with a place to read and two to write."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.reading, self.line, self.lines = QWidget(), QLineEdit(), QPlainTextEdit()
        self.reading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        for part in (self.reading, self.line, self.lines):
            layout.addWidget(part)
        self.rows = tuple(
            Command(f"room.{id}", id, keys, lambda id=id: self.done.append(id), "Room")
            for id, keys in (("s", ("S",)), ("two", ("2",)), ("m", ("Ctrl+M",)))
        )
        install(self.rows, self)


@pytest.fixture
def room(dressed: object, qtbot: QtBot) -> Room:
    made = Room()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.reading.setFocus()
    return made


def test_a_command_answers_its_own_key_until_it_has_another(room: Room) -> None:
    QTest.keyClick(room.reading, Qt.Key.Key_S)
    assert room.done == ["s"]
    key_map().put({"room.s": ("X",)})
    QTest.keyClick(room.reading, Qt.Key.Key_S)
    QTest.keyClick(room.reading, Qt.Key.Key_X)
    assert room.done == ["s", "s"]
    key_map().put({"room.s": ()})
    QTest.keyClick(room.reading, Qt.Key.Key_X)
    QTest.keyClick(room.reading, Qt.Key.Key_S)
    assert room.done == ["s", "s"]
    key_map().put({})
    QTest.keyClick(room.reading, Qt.Key.Key_S)
    assert room.done == ["s", "s", "s"]


def test_letters_and_digits_are_written_where_one_writes(room: Room) -> None:
    for field in (room.line, room.lines):
        field.setFocus()
        QTest.keyClicks(field, "s2S")
    assert room.line.text() == room.lines.toPlainText() == "s2S"
    assert room.done == []


@pytest.mark.skipif("sys.platform != 'linux'", reason="keys are numbered as on Linux here")
def test_other_keyboards_are_understood_but_not_where_one_writes(room: Room) -> None:
    for part, expected in ((room.line, ""), (room.lines, ""), (room.reading, "s two")):
        part.setFocus()
        room.done.clear()
        for key, scan, text in ((0x042B, 39, "ы"), (Qt.Key.Key_Eacute, 11, "é")):
            none = Qt.KeyboardModifier.NoModifier
            press = QKeyEvent(QEvent.Type.KeyPress, key, none, scan, 0, 0, text)
            QApplication.sendEvent(part, press)
        assert " ".join(room.done) == expected
    assert room.line.text() == room.lines.toPlainText() == "ыé"


def test_a_keycap_shows_the_key_in_force(dressed: object, qtbot: QtBot) -> None:
    cap = keycap_of("room.s", "S", "§")
    qtbot.addWidget(cap)
    assert cap.text() == "§"
    key_map().put({"room.s": ("Ctrl+X",)})
    assert cap.text() == QKeySequence("Ctrl+X").toString(QKeySequence.SequenceFormat.NativeText)
    key_map().put({"room.s": ()})
    assert cap.text() == "–"
    key_map().put({})
    assert cap.text() == "§"


def test_cards_that_answer_keys_themselves_hear_those_in_force(room: Room) -> None:
    none = Qt.KeyboardModifier.NoModifier
    s, x = (QKeyEvent(QEvent.Type.KeyPress, key, none) for key in (Qt.Key.Key_S, Qt.Key.Key_X))
    assert answer(room.rows, s) and not answer(room.rows, x)
    key_map().put({"room.s": ("X",)})
    assert answer(room.rows, x) and not answer(room.rows, s)
    assert room.done == ["s", "s"]


@pytest.mark.parametrize("page", [spec.name for spec in PAGES])
def test_no_letter_of_a_page_is_taken_from_its_fields(desk: Desk, qtbot: QtBot, page: str) -> None:
    workspace = Workspace(desk)
    qtbot.addWidget(workspace)
    try:
        workspace.resize(1440, 900)
        with qtbot.waitActive(workspace):
            workspace.show()
            workspace.activateWindow()
        workspace.go(Place(page))
        shown = workspace.page(page)
        letters = {key for row in shown.commands() for key in row.keys_in_force if len(key) == 1}
        for field in (*shown.findChildren(QLineEdit), *shown.findChildren(QPlainTextEdit)):
            if not field.isVisible() or not field.isEnabled() or field.isReadOnly():
                continue
            field.setFocus()
            field.clear()
            for letter in sorted(letters):
                QTest.keyClicks(field, letter.lower())
                assert workspace.here == page and QApplication.focusWidget() is field
            text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            assert text == "".join(sorted(letters)).lower()
            field.clear()
    finally:
        workspace.end()


def test_the_buttons_at_the_transcript_name_the_keys_in_force(dressed: object) -> None:
    head = DocumentHead()
    assert head.before.accessibleName() == "Previous transcript  ["
    key_map().put({"coding.before": ("Ctrl+PgUp",)})
    assert head.before.accessibleName() == "Previous transcript  Ctrl+PgUp"
    head.deleteLater()


def test_a_command_that_makes_no_sense_now_does_nothing(room: Room) -> None:
    may = False
    row = Command("room.x", "x", ("X",), lambda: room.done.append("x"), "Room", lambda: may)
    install((row,), room)
    QTest.keyClick(room.reading, Qt.Key.Key_X)
    assert room.done == []
    may = True
    QTest.keyClick(room.reading, Qt.Key.Key_X)
    assert room.done == ["x"]
    may = False
    assert not run_by_key((row,), QKeySequence("X"))
