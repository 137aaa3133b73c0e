from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest

from tests.ui.text.scenes import SAID, SPEAKERS, a_view, mark, settle, transcript, words_of
from workbench.model.span import Span
from workbench.ui.text.view import TranscriptView
from workbench.ui.tokens import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

TEXT, TURNS = transcript()
Key, Mod = Qt.Key, Qt.KeyboardModifier
SHIFT, CTRL = Mod.ShiftModifier, Mod.ControlModifier


@pytest.fixture
def view() -> TranscriptView:
    view = a_view()
    view.setFocus()
    return view


def put(view: TranscriptView, words: str, into: int = 0) -> None:
    view.move_caret(TEXT.index(words) + into, False)


def test_the_caret_moves_by_letters_words_and_lines(view: TranscriptView):
    put(view, "Strange")
    QTest.keyClick(view, Key.Key_Right)
    assert TEXT[view.caret() :].startswith("trange")
    QTest.keyClick(view, Key.Key_Right, CTRL)
    assert TEXT[view.caret() :].startswith("at first")
    QTest.keyClick(view, Key.Key_Left, CTRL)
    assert TEXT[view.caret() :].startswith("Strange")
    QTest.keyClick(view, Key.Key_Left)
    assert view.caret() == TURNS[0].end
    QTest.keyClick(view, Key.Key_Left)
    assert TEXT[view.caret()] == "?"


def test_up_and_down_keep_their_distance_from_the_left(view: TranscriptView):
    put(view, "Osei")
    x = view.caret_rect().x()
    offsets = [view.caret()]
    for _ in range(6):
        QTest.keyClick(view, Key.Key_Down)
        offsets.append(view.caret())
    assert offsets == sorted(set(offsets))
    for expected in reversed(offsets[:-1]):
        QTest.keyClick(view, Key.Key_Up)
        assert view.caret() == expected
    assert view.caret_rect().x() == x


def test_home_and_end_stay_on_the_line(view: TranscriptView):
    put(view, "Osei")
    y = view.caret_rect().y()
    QTest.keyClick(view, Key.Key_End)
    assert view.caret_rect().y() == y
    assert TEXT[view.caret()] == " "
    QTest.keyClick(view, Key.Key_Home, SHIFT)
    assert view.caret() == TURNS[1].start
    assert view.caret_rect().y() == y
    assert words_of(view).startswith("Strange at first")


def test_shift_extends_and_a_plain_move_lets_go(view: TranscriptView):
    put(view, "farmer")
    for _ in range(3):
        QTest.keyClick(view, Key.Key_Right, SHIFT | CTRL)
    assert words_of(view) == "farmer wrote that "
    QTest.keyClick(view, Key.Key_Left, SHIFT | CTRL)
    assert words_of(view) == "farmer wrote "
    QTest.keyClick(view, Key.Key_Right)
    assert view.selection() is None


def test_the_ends_of_the_transcript_can_be_reached(view: TranscriptView):
    QTest.keyClick(view, Key.Key_End, CTRL)
    assert view.caret() == TURNS[-1].end
    QTest.keyClick(view, Key.Key_Home, CTRL | SHIFT)
    assert view.selection() == Span(0, TURNS[-1].end)


def test_ctrl_with_up_and_down_goes_by_turns(view: TranscriptView):
    put(view, "farmer")
    QTest.keyClick(view, Key.Key_Up, CTRL)
    assert view.caret() == TURNS[3].start
    QTest.keyClick(view, Key.Key_Up, CTRL)
    assert view.caret() == TURNS[2].start
    QTest.keyClick(view, Key.Key_Down, CTRL)
    QTest.keyClick(view, Key.Key_Down, CTRL | SHIFT)
    assert view.selection() == Span(TURNS[3].start, TURNS[4].start)
    QTest.keyClick(view, Key.Key_Down, CTRL)
    assert view.caret() == TURNS[4].end
    for _ in range(9):
        QTest.keyClick(view, Key.Key_Up, CTRL)
    assert view.caret() == 0


def test_another_size_of_the_text_forgets_the_distance_from_the_left(view: TranscriptView):
    put(view, "because I")
    QTest.keyClick(view, Key.Key_Down)
    view.zoom(28)
    before = view.caret_rect()
    QTest.keyClick(view, Key.Key_Down)
    assert view.caret_rect().top() > before.top()
    assert abs(view.caret_rect().x() - before.x()) < 20


def test_page_keys_keep_their_distance_from_the_left():
    view = a_view(*SAID * 6, height=260)
    words = view.scene.page.text
    view.move_caret(words.index("because I did not") + 8, False)
    aims = []
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_Down, Key.Key_PageDown, Key.Key_Up):
        QTest.keyClick(view, key)
        aims.append(round(view._keys._place.aim))
    for key in (Key.Key_Down, Key.Key_PageUp, Key.Key_Up, Key.Key_PageUp, Key.Key_PageUp):
        QTest.keyClick(view, key)
        aims.append(round(view._keys._place.aim))
    assert max(aims) - min(aims) <= 1


def test_page_keys_scroll_and_take_the_caret_along():
    view = a_view(height=260)
    view.move_caret(0, False)
    for _ in range(8):
        QTest.keyClick(view, Key.Key_PageDown)
    assert view.caret() == TURNS[-1].end
    assert not view.rect_of(Span(view.caret() - 1, view.caret())).isNull()
    for _ in range(8):
        QTest.keyClick(view, Key.Key_PageUp)
    assert view.caret() == 0
    assert view.anchor() == (0, 0)


def test_letters_are_left_to_the_page(view: TranscriptView):
    before = view.caret()
    QTest.keyClicks(view, "stjk1")
    assert view.caret() == before
    assert view.selection() is None


def test_a_sentence_is_selected_extended_and_shrunk(view: TranscriptView):
    put(view, "budget")
    view.select_sentence()
    first = words_of(view)
    assert first.startswith("Dr. Osei spoke")
    assert first.endswith("my memory.")
    view.extend_sentence()
    assert words_of(view).endswith("the experts.")
    view.extend_sentence()
    assert words_of(view).endswith("change your mind?")
    view.shrink_sentence()
    view.shrink_sentence()
    assert words_of(view) == first
    view.shrink_sentence()
    assert words_of(view) == first


def test_a_turn_is_selected_and_extended(view: TranscriptView):
    put(view, "farmer")
    view.select_turn()
    assert view.selection() == Span(TURNS[3].start, TURNS[3].end)
    view.extend_turn()
    assert view.selection() == Span(TURNS[3].start, TURNS[4].end)
    view.extend_turn()
    assert view.selection() == Span(TURNS[3].start, TURNS[4].end)


def test_selection_changes_are_said_once(view: TranscriptView):
    spy = QSignalSpy(view.selection_changed)
    view.set_selection(Span(3, 9))
    view.set_selection(Span(3, 9))
    assert spy.count() == 1
    view.set_selection(None)
    assert spy.count() == 2
    assert view.caret() == 9


def test_next_and_previous_turn_stop_at_the_ends(view: TranscriptView):
    visited = [view.caret()]
    while view.next_turn():
        visited.append(view.caret())
    assert visited == [turn.start for turn in TURNS]
    back = 0
    while view.previous_turn():
        back += 1
    assert back == len(TURNS) - 1


def test_the_next_uncoded_turn_is_one_that_somebody_answered():
    view = a_view(marks=(mark(TEXT, "trust"),))
    assert view.next_uncoded_turn()
    assert view.caret() == TURNS[3].start
    assert view.next_uncoded_turn()
    assert view.caret() == TURNS[4].start
    assert not view.next_uncoded_turn()
    assert view.caret() == TURNS[4].start


def test_stepping_through_marks_focuses_and_shows_them():
    marks = (mark(TEXT, "trust", "a"), mark(TEXT, "letters", "b"), mark(TEXT, "slower", "c"))
    view = a_view(marks=marks, height=200)
    spy = QSignalSpy(view.focused_changed)
    seen = []
    while view.next_mark():
        focused = view.scene.marks.by_id[view.focused()]
        assert not view.rect_of(Span(focused.start, focused.end)).isNull()
        seen.append(view.focused())
    assert seen == ["a", "b", "c"]
    assert view.previous_mark()
    assert view.focused() == "b"
    assert [spy.at(n)[0] for n in range(spy.count())] == ["a", "b", "c", "b"]


def test_marks_on_each_other_take_turns_at_the_caret():
    marks = (
        mark(TEXT, "I did not trust my memory", "wide"),
        mark(TEXT, "trust", "narrow"),
        mark(TEXT, "not trust my", "middle"),
    )
    view = a_view(marks=marks)
    put(view, "trust", 1)
    seen = []
    for _ in range(4):
        assert view.cycle_marks_at_caret()
        seen.append(view.focused())
    assert seen == ["narrow", "middle", "wide", "narrow"]
    put(view, "kitchen")
    assert not view.cycle_marks_at_caret()


def test_an_edge_moves_by_whole_words_and_never_past_the_other():
    view = a_view(marks=(mark(TEXT, "did not trust"),))
    of = lambda span: span.of(TEXT)  # noqa: E731
    assert of(view.word_move_edge("m", "start", 1)) == "not trust"
    assert of(view.word_move_edge("m", "start", -1)) == "I did not trust"
    assert of(view.word_move_edge("m", "end", 1)) == "did not trust my"
    assert of(view.word_move_edge("m", "end", -1)) == "did not"
    view.change_mark(mark(TEXT, "trust"))
    assert of(view.word_move_edge("m", "start", 1)) == "trust"
    assert of(view.word_move_edge("m", "end", -1)) == "trust"


def test_an_edge_moves_into_the_next_turn():
    view = a_view(marks=(mark(TEXT, "the experts"),))
    assert view.word_move_edge("m", "end", 1).of(TEXT) == "the experts.\nDid"


def test_marks_come_change_and_go_without_the_rest_being_touched():
    view = a_view(marks=(mark(TEXT, "letters", "a"),))
    view.set_focused("a")
    view.set_selection(Span(3, 9))
    view.add_mark(mark(TEXT, "trust", "b"))
    layout = view.scroller.rows[1].layout
    view.change_mark(mark(TEXT, "budget", "b"))
    assert view.scroller.rows[1].layout is layout
    assert view.scene.marks.by_id["b"].start == TEXT.index("budget")
    view.set_marks([mark(TEXT, "letters", "a"), mark(TEXT, "slower", "c")])
    assert (view.focused(), view.selection()) == ("a", Span(3, 9))
    view.remove_mark("a")
    assert view.focused() is None
    assert set(view.scene.marks.by_id) == {"c"}


def test_adding_a_known_mark_changes_it():
    view = a_view(marks=(mark(TEXT, "letters", "a"),))
    view.add_mark(mark(TEXT, "slower", "a"))
    assert [m.start for m in view.scene.marks.by_id.values()] == [TEXT.index("slower")]
    view.remove_mark("a")
    assert view.scene.marks.index.between(0, len(TURNS)) == []


def test_undoing_a_mark_gives_the_same_picture_again():
    view = a_view(marks=(mark(TEXT, "letters", "a"),))
    before = view.viewport().grab().toImage()
    view.add_mark(mark(TEXT, "did not trust", "b", coder=0))
    settle()
    assert view.viewport().grab().toImage() != before
    view.remove_mark("b")
    settle()
    assert view.viewport().grab().toImage() == before


def test_faint_marks_look_different():
    view = a_view(marks=(mark(TEXT, "letters", "a"),))
    before = view.viewport().grab().toImage()
    view.set_dim({"a"})
    assert view.viewport().grab().toImage() != before
    view.set_dim(())
    assert view.viewport().grab().toImage() == before


def test_showing_a_passage_brings_it_a_third_from_the_top():
    view = a_view(*[("Ana", f"Line number {n} of a long talk.") for n in range(80)], height=300)
    text = view.scene.page.text
    start = text.index("number 50")
    view.show_passage(start, start + 9)
    assert words_of(view) == "number 50"
    box = view.rect_of(Span(start, start + 9))
    assert abs(box.top() - 100) < 12
    at = view.anchor()
    view.show_passage(start, start + 9, select=False)
    assert view.anchor() == at


def test_the_place_of_a_passage_is_given_for_its_visible_part():
    view = a_view(height=240)
    whole = view.rect_of(Span(0, TURNS[-1].end))
    assert view.viewport().rect().contains(whole)
    assert view.rect_of(Span(TURNS[4].start, TURNS[4].end)).isNull()


def test_copying_takes_plain_text_and_says_so(view: TranscriptView):
    spy = QSignalSpy(view.copied)
    QGuiApplication.clipboard().setText("before")
    QTest.keyClick(view, Key.Key_C, CTRL)
    assert (QGuiApplication.clipboard().text(), spy.count()) == ("before", 0)
    view.set_selection(Span(TEXT.index("letters"), TEXT.index("letters") + 11))
    QTest.keyClick(view, Key.Key_C, CTRL)
    assert (QGuiApplication.clipboard().text(), spy.count()) == ("letters did", 1)


def test_escape_lets_go_of_the_selection(view: TranscriptView):
    view.set_selection(Span(3, 9))
    QTest.keyClick(view, Key.Key_Escape)
    assert view.selection() is None


def test_the_caret_never_stands_inside_a_letter_or_between_turns():
    view = a_view(("Ana", "Hi 👩‍👩‍👧 there"), ("Ben", "Yes"))
    view.select(4, 6)
    assert view.selection() is None
    view.select(0, 7)
    assert words_of(view) == "Hi "
    view.move_caret(view.scene.page.turns[0].end + 1, False)
    assert view.caret() == view.scene.page.turns[1].start


def test_another_transcript_starts_at_its_beginning(view: TranscriptView):
    view.set_selection(Span(3, 9))
    view.restore((3, 4))
    text, turns = transcript(("Ana", "Something else."))
    view.show_transcript(text, turns, SPEAKERS, [mark(text, "else")])
    assert (view.anchor(), view.caret(), view.selection(), view.focused()) == (
        (0, 0),
        0,
        None,
        None,
    )


def test_a_transcript_without_speakers_and_times_is_shown_plainly():
    view = a_view()
    text, turns = transcript((None, "Just words."), (None, "More words."), timed=False)
    view.show_transcript(text, turns, {}, [])
    settle()
    assert view.scroller.rows[0].text_y < 20
    assert not view.scene.page.timed


def test_the_caret_is_seen_only_while_the_view_has_the_focus():
    view = TranscriptView(LIGHT)
    view.resize(600, 300)
    text, turns = transcript()
    view.show_transcript(text, turns, SPEAKERS, [])
    view.scene.active = True
    with_focus = view.viewport().grab().toImage()
    view.scene.active = False
    assert view.viewport().grab().toImage() != with_focus
