from __future__ import annotations

import gc

import pytest
import shiboken6
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.ui.text.scenes import a_view, mark, settle, transcript
from workbench.model.span import Span
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.page import Page
from workbench.ui.text.spoken import NAMED, codings_in, place_of
from workbench.ui.text.view import TranscriptView
from workbench.ui.tokens import LIGHT
from workbench.ui.widgets import interfaces

pytestmark = pytest.mark.usefixtures("qapp")

TEXT, TURNS = transcript()


def reader_of(view):
    """What a screen reader has of a view: asked anew each time, as screen readers do."""
    return QAccessible.queryAccessibleInterface(view)


def said_by(view) -> str:
    return reader_of(view).text(QAccessible.Text.Description)


def test_a_screen_reader_hears_the_turn_of_the_caret():
    view = a_view()
    view.move_caret(TURNS[3].start + 4, False)
    access = reader_of(view)
    text = access.textInterface()
    assert access.role() == QAccessible.Role.Document
    assert access.state().readOnly and access.state().focusable
    assert access.text(QAccessible.Text.Name) == "turn 4 of 5, Ben, 0 minutes 27 seconds"
    assert text.text(0, 15) == "The letters did"
    assert text.characterCount() == TURNS[3].end - TURNS[3].start
    assert text.cursorPosition() == 4
    view.next_turn()
    assert reader_of(view).textInterface().text(0, 6) == "For me"


def test_a_screen_reader_counts_as_qt_does():
    view = a_view(("Ana", "Hi 👩 there"))
    view.move_caret(5, False)
    text = reader_of(view).textInterface()
    assert text.cursorPosition() == 6
    assert text.text(6, 11) == "there"
    text.setCursorPosition(3)
    assert view.caret() == 3


@settings(max_examples=40)
@given(st.text("aé👩\u200d🌾ا ,.", min_size=1, max_size=30), st.data())
def test_caret_and_selection_are_where_the_view_has_them(words, data):
    view = a_view(("Ana", "Before it."), ("Ben", f"x{words}"))
    start = len("Before it.\n")
    a, b = (data.draw(st.integers(start, start + len(words) + 1)) for _ in "ab")
    view.select(a, b)
    text = reader_of(view).textInterface()
    units = len(view.scene.page.text[start : view.caret()].encode("utf-16-le")) // 2
    assert text.cursorPosition() == units
    assert text.selectionCount() == (view.selection() is not None)
    assert text.text(0, text.characterCount()) == f"x{words}"
    shiboken6.delete(view)


def test_a_screen_reader_can_select_and_hears_the_codes():
    view = a_view(marks=(mark(TEXT, "letters", code="Evidence")._replace(by="Ana"),))
    at = TEXT.index("letters")
    view.move_caret(at, False)
    assert said_by(view) == "coded Evidence by Ana"
    text = reader_of(view).textInterface()
    assert text.selectionCount() == 0
    text.addSelection(4, 11)
    assert view.selection() == Span(at, at + 7)
    assert reader_of(view).textInterface().selectionCount() == 1
    assert said_by(view) == "selected: letters"
    reader_of(view).textInterface().removeSelection(0)
    assert view.selection() is None


def test_codings_are_heard_with_their_coders_and_the_focused_one_from_afar():
    marks = (
        mark(TEXT, "letters", "a", code="Evidence")._replace(by="Ana"),
        mark(TEXT, "The letters did", "b", code="Trust", coder=1)._replace(by="Ben"),
    )
    view = a_view(marks=marks)
    view.move_caret(TEXT.index("letters"), False)
    assert said_by(view) == "coded Evidence by Ana, Trust by Ben"
    view.move_caret(TURNS[0].start, False)
    assert said_by(view) == ""
    view.set_focused("a")
    assert said_by(view) == "coding Evidence by Ana: letters"
    view.set_highlights(False)
    assert said_by(view) == ""


def test_the_turns_in_view_are_paragraphs():
    view = a_view(marks=(mark(TEXT, "letters", code="Evidence")._replace(by="Ana"),))
    access = reader_of(view)
    turns = [access.child(n) for n in range(access.childCount())]
    assert [turn.role() for turn in turns] == [QAccessible.Role.Paragraph] * 5
    assert turns[3].text(QAccessible.Text.Name) == "turn 4 of 5, Ben, 0 minutes 27 seconds"
    assert turns[3].text(QAccessible.Text.Description) == "coded Evidence by Ana"
    assert turns[1].text(QAccessible.Text.Description) == ""
    assert turns[3].textInterface().text(0, 15) == "The letters did"
    assert turns[3].parent() == access and access.indexOfChild(turns[3]) == 3
    assert access.child(5) is None and access.indexOfChild(access) == -1
    middle = turns[2].rect().center()
    assert access.childAt(middle.x(), middle.y()) == turns[2]
    assert access.childAt(-5, -5) is None
    tops = [turn.rect().top() for turn in turns]
    assert tops == sorted(tops) and not turns[0].state().offscreen


def test_a_turn_stays_itself_while_it_is_seen_and_gives_its_place_away_afterwards():
    said = tuple(("Ana", f"Turn {n} is " + "long enough to wrap " * 12) for n in range(60))
    view = a_view(*said)
    access = reader_of(view)
    first = access.child(0)
    second = access.child(1)
    view.scroll_by(first.rect().height() + 30)
    assert access.child(0) == second
    assert second.textInterface().text(0, 6) == "Turn 1"
    known = set()
    for _ in range(40):
        view.scroll_by(300)
        turns = [access.child(n) for n in range(access.childCount())]
        names = [turn.text(QAccessible.Text.Name) for turn in turns]
        shown = {block.turn for block in view.scene.page.blocks}
        assert names == sorted(set(names), key=names.index) and len(names) <= len(shown)
        assert not any(turn.state().offscreen for turn in turns)
        known |= {QAccessible.uniqueId(turn) for turn in turns}
    assert len(known) <= 12


def test_letters_are_where_they_are_drawn():
    view = a_view(
        ("Int", "Short."),
        ("Ana", "Some words that wrap, with 👩‍🌾 in them, " * 9),
        ("Ben", "مرحبا بكم في الاجتماع " * 8),
        width=700,
    )
    view.zoom(19)
    page = view.scene.page
    for turn in range(3):
        start, end = page.turns[turn][:2]
        for offset in range(start, end - 1, 7):
            view.move_caret(offset, False)
            offset = view.caret()
            text = reader_of(view).textInterface()
            at = text.cursorPosition()
            box = text.characterRect(at)
            drawn = view.hits.caret_box(offset)
            corner = view.viewport().mapToGlobal(drawn.topLeft())
            assert abs(box.left() - corner.x() - 1) <= 1, (turn, offset)
            assert abs(box.top() - corner.y() - 1) <= 1, (turn, offset)
            assert abs(box.height() - drawn.height()) <= 4
    row, start = view.scroller.rows[1], page.turns[1].start
    view.move_caret(start, False)
    text = reader_of(view).textInterface()
    for offset in range(start + 1, start + 200, 3):
        units = row.to_units(offset)
        if not row.layout.isValidCursorPosition(units) or page.text[offset] == " ":
            continue
        corner = view.viewport().mapToGlobal(view.hits.caret_box(offset).topLeft())
        box = text.characterRect(units)
        assert abs(box.left() - corner.x() - 1) <= 1 and abs(box.top() - corner.y() - 1) <= 1
        assert text.offsetAtPoint(box.center()) in (units, row.layout.nextCursorPosition(units))


def test_what_is_not_answered_is_a_null_pointer():
    view = a_view()
    access = reader_of(view)
    for one in (access, access.child(0)):
        assert one.actionInterface() is None
        assert one.valueInterface() is None
        other = one.interface_cast(QAccessible.InterfaceType.TableInterface)
        assert isinstance(other, shiboken6.VoidPtr)
        assert int(other) == 0


def test_a_view_that_is_gone_is_forgotten():
    view = a_view()
    access = reader_of(view)
    ids = [QAccessible.uniqueId(access.child(n)) for n in range(access.childCount())]
    access.child(2).textInterface().text(0, 3)
    access.textInterface().text(0, 3)
    known = interfaces.kept()
    shiboken6.delete(view)
    del view, access
    gc.collect()
    settle()
    assert interfaces.kept() == known - 1
    assert [QAccessible.accessibleInterface(id) for id in ids] == [None] * 5


def test_a_view_with_no_transcript_is_silent():
    view = TranscriptView(LIGHT)
    view.setAccessibleName("Transcript")
    access = reader_of(view)
    assert access.text(QAccessible.Text.Name) == "Transcript"
    assert access.text(QAccessible.Text.Description) == ""
    assert access.textInterface().characterCount() == 0
    assert access.childCount() == 0 and access.child(0) is None
    QApplication.processEvents()


def test_hours_are_said_apart_from_minutes():
    text, turns = transcript(("Ana", "Yes."))
    page = Page(text, [turns[0]._replace(at=3_723_000)])
    assert place_of(page, 0) == "turn 1 of 1, Ana, 1 hours 2 minutes 3 seconds"


def test_of_many_codings_some_are_named_and_the_others_counted():
    turn = TURNS[1]
    deep = tuple(Mark(f"m{n}", turn.start, turn.end, f"C{n}", n, 0, "A") for n in range(NAMED + 3))
    view = a_view(marks=deep)
    view.move_caret(turn.start + 3, False)
    assert said_by(view).endswith(", and 3 more")


def test_codings_that_are_hidden_are_not_said():
    view = a_view(marks=(mark(TEXT, "the budget"),))
    view.move_caret(TEXT.index("the budget") + 3, False)
    assert "Trust" in said_by(view)
    view.set_highlights(False)
    assert said_by(view) == ""


def test_codings_that_only_touch_a_range_are_not_in_it():
    view = a_view(marks=(mark(TEXT, "the budget"),))
    start = TEXT.index("the budget")
    end = start + len("the budget")
    assert codings_in(view, start - 5, start) == codings_in(view, end, end + 5) == []
    assert len(codings_in(view, end - 1, end)) == 1
