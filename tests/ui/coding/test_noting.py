"""Memos about passages: written on the selection, dotted in the text, followed, linked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.coding.memos import note_passage, write_memo
from workbench.model.span import Span
from workbench.model.study import STUDY
from workbench.ui.coding.inspector import MEMOS
from workbench.ui.coding.memo_list import MemoCard
from workbench.ui.coding.page import CodingPage


def select(page: CodingPage, words: str) -> Span:
    start = page.view.scene.page.text.index(words)
    page.view.select(start, start + len(words))
    return Span(start, start + len(words))


def note(page: CodingPage, words: str, text: str = "A thought") -> None:
    start = page.view.scene.page.text.index(words)
    assert page.transcript is not None
    here, desk = page.transcript, page.desk
    desk.do(
        lambda: note_passage(
            desk.read,
            here,
            start,
            start + len(words),
            text,
            by=desk.me,
            now=desk.now,
            make_id=desk.make_id,
        )
    )


def first_words(page: CodingPage) -> str:
    page_text = page.view.scene.page
    turn = page_text.turns[1]
    return page_text.text[turn.start : turn.end].split(".")[0]


def test_m_notes_something_on_the_words_selected(qtbot: QtBot, page: CodingPage) -> None:
    desk = page.desk
    span = select(page, first_words(page))
    QTest.keyClick(page.view, Qt.Key.Key_M)
    field = page.inspector.memos.field
    qtbot.waitUntil(field.hasFocus)
    assert page.inspector.side() == MEMOS
    assert field.placeholderText().startswith("Write a memo on “")
    QTest.keyClicks(field, "Worth coming back to")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [link] = desk.read.links()
    assert link.span == span
    assert [memo.text for memo in desk.read.memos() if memo.id == link.memo] == [
        "Worth coming back to"
    ]
    assert page.view.scene.notes.spans == [span]
    desk.project.undo()
    qtbot.waitUntil(lambda: page.view.scene.notes.spans == [])


def test_a_passage_noted_is_dotted_and_has_a_sign(qtbot: QtBot, page: CodingPage) -> None:
    before = page.view.viewport().grab().toImage()
    note(page, first_words(page))
    qtbot.waitUntil(lambda: len(page.view.scene.notes.spans) == 1)
    after = page.view.viewport().grab().toImage()
    changed = [
        (x, y)
        for y in range(0, after.height(), 1)
        for x in range(after.width())
        if QColor(before.pixel(x, y)) != QColor(after.pixel(x, y))
    ]
    left = page.view.scene.columns.text_x
    assert any(x < left for x, _ in changed), "the sign"
    assert any(x >= left for x, _ in changed), "the dots"


def test_the_card_of_a_memo_leads_to_its_words(qtbot: QtBot, page: CodingPage) -> None:
    words = first_words(page)
    note(page, words)
    page.inspector.show_side(MEMOS)
    page.inspecting.refresh()
    card = page.inspector.memos.findChildren(MemoCard)[-1]
    start = page.view.scene.page.text.index(words)
    with qtbot.waitSignal(page.inspector.memos.went) as went:
        card.went.emit(start, start + len(words))
    assert went.args == [start, start + len(words)]
    assert page.view.caret() in (start, start + len(words))


def test_a_memo_is_linked_to_other_words_by_a_few_letters(qtbot: QtBot, page: CodingPage) -> None:
    desk = page.desk
    for text in ("On method", "A theme to come"):
        desk.do(
            lambda text=text: write_memo(
                desk.read, "study", STUDY, text, by=desk.me, now=desk.now, make_id=desk.make_id
            )
        )
    span = select(page, first_words(page))
    QTest.keyClick(page.view, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    asked = page.noting.popover
    assert asked is not None
    QTest.keyClicks(asked.words, "theme")
    assert [asked.list.item(n).text() for n in range(asked.list.count())] == ["A theme to come"]
    QTest.keyClick(asked.words, Qt.Key.Key_Return)
    [link] = desk.read.links()
    memo = next(memo for memo in desk.read.memos() if memo.id == link.memo)
    assert (memo.text, link.span) == ("A theme to come", span)


def test_without_a_selection_a_memo_points_to_the_focused_coding(
    qtbot: QtBot, page: CodingPage
) -> None:
    desk = page.desk
    desk.do(
        lambda: write_memo(
            desk.read, "study", STUDY, "On method", by=desk.me, now=desk.now, make_id=desk.make_id
        )
    )
    mark = next(iter(page.view.scene.marks.by_id.values()))
    page.view.select(mark.start, mark.start)
    page.view.set_focused(mark.id)
    page.noting.ask_for_memo()
    assert page.noting.popover is not None
    page.noting.popover.choose()
    [link] = desk.read.links()
    assert link.span == Span(mark.start, mark.end)


def test_linking_without_words_or_memos_says_what_to_do(qtbot: QtBot, page: CodingPage) -> None:
    desk = page.desk
    page.view.select(0, 0)
    with qtbot.waitSignal(desk.refused) as refused:
        page.noting.ask_for_memo()
    assert refused.args[0].startswith("Select the words first")
    select(page, first_words(page))
    with qtbot.waitSignal(desk.refused) as refused:
        page.noting.ask_for_memo()
    assert "written no memo yet" in refused.args[0]


def test_only_ones_own_memos_can_be_linked(page: CodingPage) -> None:
    desk = page.desk
    ben = next(coder.id for coder in desk.read.coders() if coder.name == "Ben")
    for by, text in ((desk.me, "Mine"), (ben, "Not mine")):
        desk.project.do(
            write_memo(desk.read, "study", STUDY, text, by=by, now=desk.now, make_id=desk.make_id)
        )
    select(page, first_words(page))
    page.noting.ask_for_memo()
    asked = page.noting.popover
    assert asked is not None
    assert [asked.list.item(n).text() for n in range(asked.list.count())] == ["Mine"]
    asked.dismiss()
