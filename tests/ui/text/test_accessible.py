from __future__ import annotations

import gc

import pytest
import shiboken6
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.ui.text.scenes import a_view, mark, settle, transcript
from workbench.model.span import Span
from workbench.ui.text import accessible

pytestmark = pytest.mark.usefixtures("qapp")

TEXT, TURNS = transcript()


def test_a_screen_reader_hears_the_turn_of_the_caret():
    view = a_view()
    view.move_caret(TURNS[3].start + 4, False)
    access = QAccessible.queryAccessibleInterface(view)
    reader = access.textInterface()
    assert access.role() == QAccessible.Role.Document
    assert access.text(QAccessible.Text.Name) == "turn 4 of 5, Ben, 0 minutes 27 seconds"
    assert reader.text(0, 15) == "The letters did"
    assert reader.characterCount() == TURNS[3].end - TURNS[3].start
    assert reader.cursorPosition() == 4


def test_a_screen_reader_counts_as_qt_does():
    view = a_view(("Ana", "Hi 👩 there"))
    reader = QAccessible.queryAccessibleInterface(view).textInterface()
    view.move_caret(5, False)
    assert reader.cursorPosition() == 6
    assert reader.text(6, 11) == "there"
    reader.setCursorPosition(3)
    assert view.caret() == 3


def test_a_screen_reader_can_select_and_hears_the_codes():
    view = a_view(marks=(mark(TEXT, "letters", code="Evidence"),))
    at = TEXT.index("letters")
    view.move_caret(at, False)
    access = QAccessible.queryAccessibleInterface(view)
    assert access.text(QAccessible.Text.Description) == "Evidence (A)"
    reader = access.textInterface()
    reader.addSelection(4, 11)
    assert view.selection() == Span(at, at + 7)
    assert access.text(QAccessible.Text.Description) == "selected: letters"
    reader.removeSelection(0)
    assert view.selection() is None


def test_what_is_not_answered_is_a_null_pointer():
    view = a_view()
    access = QAccessible.queryAccessibleInterface(view)
    assert access.actionInterface() is None
    assert access.valueInterface() is None
    other = access.interface_cast(QAccessible.InterfaceType.TableInterface)
    assert isinstance(other, shiboken6.VoidPtr)
    assert int(other) == 0


def test_a_view_that_is_gone_is_forgotten():
    view = a_view()
    QAccessible.queryAccessibleInterface(view)
    known = len(accessible._ALIVE)
    shiboken6.delete(view)
    del view
    gc.collect()
    settle()
    assert len(accessible._ALIVE) == known - 1


def test_a_view_with_no_transcript_is_silent():
    from workbench.ui.text.view import TranscriptView
    from workbench.ui.tokens import LIGHT

    view = TranscriptView(LIGHT)
    access = QAccessible.queryAccessibleInterface(view)
    assert access.text(QAccessible.Text.Name) == ""
    assert access.textInterface().characterCount() == 0
    QApplication.processEvents()
