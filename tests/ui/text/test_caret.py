"""Random walks with keys: the caret never stands inside a letter, whatever the writing."""

from __future__ import annotations

import unicodedata

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.text.scenes import a_view, words_of
from workbench.ui.text import caret
from workbench.ui.text.view import TranscriptView

pytestmark = pytest.mark.usefixtures("qapp")

Key, Mod = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL = Mod.NoModifier, Mod.ShiftModifier, Mod.ControlModifier

WRITINGS = (
    ("Ana", "Plain words, and a few more of them so that the line wraps at least once or twice."),
    ("Ben", "👩‍👩‍👧 family, 👍🏽 thumb, 🇫🇮 flag, 1️⃣ key, then e\u0301 and n\u0303 and å."),
    ("Ana", "שלום עולם, זה היה ערב ארוך מאוד and some English in it, ועוד מילים אחרי זה."),
    ("Ben", "مرحبا بالعالم، كَانَ يَوْمًا طَوِيلًا with English inside ثم انتهى."),
    ("Ana", "我们在一起谈了很久关于水的问题，然后大家都回家了。今天也是一样的情况，没有变化。"),
    ("Ben", "नमस्ते दुनिया, यह क्षेत्र बहुत बड़ा है। ที่นี่มีน้ำ กำลังดี"),
    ("Ana", "Zalgo z\u0300\u0301\u0302\u0303 end\ttab and\nanother line."),
)

STEPS = st.tuples(
    st.sampled_from(
        [
            *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down),
            *(Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown),
        ]
    ),
    st.sampled_from([NONE, SHIFT, CTRL, CTRL | SHIFT]),
    st.integers(1, 4),
)


def letters_begin(text: str) -> set[int]:
    """Where letters begin, as a reader sees letters; counted by another program than Qt."""
    return {match.start() for match in regex.finditer(r"\X", text)} | {len(text)}


def held(view: TranscriptView) -> None:
    """Caret and selection stand between letters, and the words are those of the transcript."""
    page = view.scene.page
    edges = {turn.start + at for turn in page.turns for at in _edges(view, turn.start)}
    assert view.caret() in edges
    assert view.selection_anchor() in edges
    span = view.selection()
    if span is None:
        assert view.selection_anchor() == view.caret()
        return
    assert words_of(view) == page.text[span.start : span.end]
    assert {span.start, span.end} == {view.selection_anchor(), view.caret()}
    assert view.copy()
    copied = QGuiApplication.clipboard().text()
    first, last = page.turn_at(span.start), page.turn_at(max(span.start, span.end - 1))
    if first == last:
        assert copied == page.text[span.start : span.end]
    else:
        assert copied.count("\n") >= last - first


def _edges(view: TranscriptView, start: int) -> set[int]:
    """Where the caret may stand in a turn, counted from its start, by Qt and by Unicode."""
    page = view.scene.page
    number = page.turn_at(start)
    words = page.words_of_turn(number)
    row = view.scroller.rows[page.first_blocks[number]]
    by_qt = {at for at in range(len(words) + 1) if row.snap(start + at) == start + at}
    assert by_qt <= letters_begin(words) | {at for at in by_qt if _indic(words, at)}
    return by_qt


def _indic(words: str, at: int) -> bool:
    """Whether a place is beside letters on which Unicode changed its mind (conjuncts)."""
    beside = words[max(0, at - 1) : at + 1]
    return any("DEVANAGARI" in unicodedata.name(letter, "") for letter in beside)


@pytest.fixture(scope="module")
def corpus(qapp: object) -> TranscriptView:
    view = a_view(*WRITINGS, width=520, height=300)
    view.setFocus()
    return view


@settings(max_examples=60)
@given(walk=st.lists(STEPS, min_size=1, max_size=25), zoom=st.sampled_from([12, 16, 28]))
def test_a_caret_that_walks_by_keys_stands_between_letters(corpus: TranscriptView, walk, zoom):
    corpus.zoom(zoom)
    for key, modifier, times in walk:
        for _ in range(times):
            QTest.keyClick(corpus, key, modifier)
        held(corpus)


@settings(max_examples=60)
@given(a=st.integers(-3, 600), b=st.integers(-3, 600))
def test_whatever_is_asked_to_be_selected_begins_and_ends_between_letters(
    corpus: TranscriptView, a: int, b: int
):
    corpus.select(a, b)
    held(corpus)


POINTS = st.builds(QPoint, st.integers(-20, 540), st.integers(0, 299))


@settings(max_examples=60)
@given(
    presses=st.lists(st.tuples(POINTS, POINTS, st.sampled_from([NONE, SHIFT])), max_size=8),
    anchor=st.integers(0, 40),
)
def test_whatever_the_mouse_drags_over_is_selected_by_whole_letters(
    corpus: TranscriptView, presses, anchor: int
):
    corpus.zoom(16)
    corpus.scroll_by(-4_000)
    corpus.scroll_by(anchor * 20)
    left, target = Qt.MouseButton.LeftButton, corpus.viewport()
    for start, end, modifier in presses:
        QTest.mousePress(target, left, modifier, start)
        QTest.mouseMove(target, end)
        held(corpus)
        QTest.mouseRelease(target, left, modifier, end)
        held(corpus)


@pytest.mark.parametrize("turn", range(len(WRITINGS)))
def test_every_letter_is_reached_going_on_and_going_back(corpus: TranscriptView, turn: int):
    page = corpus.scene.page
    start, end = page.turns[turn][:2]
    there, place = [start], caret.Place(start)
    while place.offset < end:
        place = caret.letter_on(corpus.scroller, place)
        there.append(place.offset)
    back = [end]
    while place.offset > start:
        place = caret.letter_back(corpus.scroller, place)
        back.append(place.offset)
    assert there == back[::-1]
    assert there[-1] == end
    assert len(there) > 30


def test_the_left_arrow_goes_on_where_a_turn_reads_from_the_right(corpus: TranscriptView):
    page = corpus.scene.page
    hebrew, latin = page.turns[2].start, page.turns[0].start
    corpus.move_caret(hebrew + 5, False)
    QTest.keyClick(corpus, Key.Key_Left)
    assert corpus.caret() == hebrew + 6
    QTest.keyClick(corpus, Key.Key_Right)
    QTest.keyClick(corpus, Key.Key_Right)
    assert corpus.caret() == hebrew + 4
    QTest.keyClick(corpus, Key.Key_Left, CTRL | SHIFT)
    assert words_of(corpus) == " "
    corpus.move_caret(latin + 5, False)
    QTest.keyClick(corpus, Key.Key_Left)
    assert corpus.caret() == latin + 4


def test_an_arrow_lets_go_of_a_selection_at_its_own_side(corpus: TranscriptView):
    page = corpus.scene.page
    for turn, start_side, end_side in (
        (0, Key.Key_Left, Key.Key_Right),
        (2, Key.Key_Right, Key.Key_Left),
    ):
        start = page.turns[turn].start
        for key, expected in ((start_side, start + 2), (end_side, start + 9)):
            corpus.select(start + 2, start + 9)
            QTest.keyClick(corpus, key)
            assert (corpus.caret(), corpus.selection()) == (expected, None)


def test_ends_move_by_letters_over_blanks_and_turns(corpus: TranscriptView):
    where, page = corpus.scroller, corpus.scene.page
    text = page.text
    end = text.index("words,") + len("words,")
    assert text[end : end + 4] == " and"
    assert caret.edge_by_letter(where, end, "end", 1) == end + 2
    assert caret.edge_by_letter(where, end + 2, "end", -1) == end
    assert caret.edge_by_letter(where, end + 1, "start", -1) == end - 1
    first_end, second = page.turns[0].end, page.turns[1].start
    family = second + len("👩‍👩‍👧")
    assert caret.edge_by_letter(where, first_end, "end", 1) == family
    assert caret.edge_by_letter(where, family, "end", -1) == first_end
    assert caret.edge_by_letter(where, first_end - 1, "start", 1) == second
    assert caret.edge_by_letter(where, 0, "start", -1) == 0


@pytest.mark.parametrize("zoom", [12, 16, 22, 28])
@pytest.mark.parametrize("turn", [2, 3])
def test_the_caret_stands_beside_the_letter_it_is_before(
    corpus: TranscriptView, turn: int, zoom: int
):
    corpus.zoom(zoom)
    corpus.show_passage(*corpus.scene.page.turns[turn][:2], select=False)
    row = corpus.scroller.rows[corpus.scene.page.first_blocks[turn]]
    beside = 0
    for line in range(row.lines):
        offset, last = row.line_edges(line)
        while offset < last:
            after = row.next_grapheme(offset)
            edges = {edge for piece in row.pieces(offset, after) for edge in piece[:2]}
            assert min(abs(row.x_of(offset, line) - edge) for edge in edges) < 0.01
            beside, offset = beside + 1, after
    assert beside > 40


def test_up_by_a_turn_goes_to_the_start_of_the_turn_first():
    view = a_view(*WRITINGS)
    turns = view.scene.page.turns
    view.move_caret(turns[2].start + 5, False)
    QTest.keyClick(view, Key.Key_Up, CTRL)
    assert view.caret() == turns[2].start
    QTest.keyClick(view, Key.Key_Up, CTRL)
    assert view.caret() == turns[1].start
