from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest

from tests.ui.text.scenes import a_view, transcript
from workbench.ui.text.copying import as_html
from workbench.ui.text.view import TranscriptView

pytestmark = pytest.mark.usefixtures("qapp")

TEXT, TURNS = transcript()


def copy(view: TranscriptView, start: int, end: int) -> tuple[str, str]:
    """Select and copy by key; what a plain and what a rich program would paste."""
    view.select(start, end)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    rich = QTextDocument()
    rich.setHtml(data.html())
    return data.text(), rich.toPlainText()


def test_words_of_one_turn_are_copied_bare_and_richly_with_their_speaker():
    view = a_view()
    start = TEXT.index("A farmer")
    plain, rich = copy(view, start, start + 14)
    assert plain == "A farmer wrote"
    assert rich == "A farmer wrote [Ben, 00:27]"


def test_a_whole_turn_up_to_the_next_is_copied_as_one():
    view = a_view()
    first, second = TURNS[3], TURNS[4]
    _, rich = copy(view, first.start, second.start)
    assert " ".join(rich.split()) == f"{TEXT[first.start : first.end]} [Ben, 00:27]"


def test_words_across_turns_are_copied_with_every_speaker():
    view = a_view()
    start, end = TEXT.index("the experts."), TEXT.index("The letters did") + 15
    plain, rich = copy(view, start, end)
    assert plain.splitlines() == [
        "Ana: the experts.",
        "Interviewer: Did anything change your mind?",
        "Ben: The letters did",
    ]
    assert rich.splitlines() == [
        "Ana, 00:09",
        "the experts.",
        "Interviewer, 00:18",
        "Did anything change your mind?",
        "Ben, 00:27",
        "The letters did",
    ]


def test_signs_of_the_markup_and_lines_within_a_turn_are_copied_as_they_stand():
    said = (("Ana", "if a < b & c > d\nthen 👩‍👩‍👧 <b>no</b>"),)
    view = a_view(*said)
    words = view.scene.page.text.rstrip("\n")
    plain, rich = copy(view, 0, len(words))
    assert plain == words
    assert rich == words + " [Ana, 00:00]"


def test_turns_that_read_from_the_right_are_copied_that_way_and_without_what_is_not_known():
    view = a_view((None, "שלום עולם"), (None, "hello"))
    page = view.scene.page
    page.turns[:] = [turn._replace(at=None) for turn in page.turns]
    html = as_html(page, 0, page.turns[1].end)
    assert html.endswith('<p dir="rtl">שלום עולם</p>\n<p>hello</p>')


def test_with_nothing_selected_the_clipboard_stays():
    view = a_view()
    QGuiApplication.clipboard().setText("kept")
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "kept"
