from __future__ import annotations

import pytest

from tests.ui.text.scenes import a_view, mark, transcript
from workbench.model.span import Span
from workbench.ui.text.view import TranscriptView

pytestmark = pytest.mark.usefixtures("qapp")

TEXT, TURNS = transcript()


@pytest.fixture
def view() -> TranscriptView:
    return a_view(
        marks=(
            mark(TEXT, "What did", "a"),
            mark(TEXT, "I did not trust my memory", "b"),
            mark(TEXT, "trust", "c"),
            mark(TEXT, "kitchen tap", "d"),
        )
    )


def test_stepping_takes_a_mark_that_begins_at_the_caret(view: TranscriptView):
    assert view.caret() == 0
    assert view.next_mark()
    assert view.focused() == "a"


def test_stepping_goes_from_mark_to_mark_and_back(view: TranscriptView):
    order = []
    while view.next_mark():
        order.append(view.focused())
    assert order == ["a", "b", "c", "d"]
    while view.previous_mark():
        order.append(view.focused())
    assert order[4:] == ["c", "b", "a"]


def test_stepping_begins_at_a_caret_that_left_the_focused_mark(view: TranscriptView):
    view.set_focused("a")
    view.move_caret(TEXT.index("kitchen") - 5, False)
    assert view.next_mark()
    assert view.focused() == "d"
    view.move_caret(TEXT.index("After lunch"), False)
    assert view.previous_mark()
    assert view.focused() == "c"


def test_marks_at_the_caret_are_focused_in_turn_from_the_shortest(view: TranscriptView):
    view.move_caret(TEXT.index("trust") + 2, False)
    seen = []
    for _ in range(3):
        assert view.cycle_marks_at_caret()
        seen.append(view.focused())
    assert seen == ["c", "b", "c"]


def test_a_mark_that_ends_at_the_caret_is_in_reach_only_where_no_other_is(view: TranscriptView):
    view.move_caret(TEXT.index("trust") + len("trust"), False)
    assert [one.id for one in view.marks_in_reach()] == ["b"]
    view.move_caret(TEXT.index("memory") + len("memory"), False)
    assert [one.id for one in view.marks_in_reach()] == ["b"]
    assert view.marks_at_caret() == []
    view.move_caret(TEXT.index("After lunch"), False)
    assert not view.cycle_marks_at_caret()


def test_an_end_moves_by_words_and_by_letters_and_never_past_the_other(view: TranscriptView):
    start = TEXT.index("trust")
    assert view.word_move_edge("c", "end", 1) == Span(start, start + len("trust my"))
    assert view.letter_move_edge("c", "end", 1) == Span(start, start + len("trust m"))
    assert view.letter_move_edge("c", "start", -1) == Span(start - 2, start + 5)
    assert view.word_move_edge("c", "start", 1) == Span(start, start + 5)
    assert view.scene.marks.by_id["c"] == mark(TEXT, "trust", "c")
