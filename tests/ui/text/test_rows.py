from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QTextLayout

from tests.ui.text.scenes import transcript
from workbench.ui.text.metrics import Type
from workbench.ui.text.page import Page
from workbench.ui.text.rows import Row

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = "the budget of the assembly was spoken about for an hour, and nobody’s mind had changed "
TEXTS = {
    "plain": WORDS * 4,
    "emoji": ("thumbs 👍🏽 and 👩‍👩‍👧 came " + WORDS) * 3,
    "marks": "e\u0301tude, fa\u0327ade and naïve words in a row that wraps " * 6,
    "lines": "first line\nsecond line of the same turn that goes on\n\nlast",
}


def a_row(words: str, width: int = 300) -> Row:
    text, turns = transcript(("Ana", words))
    page = Page(text, turns)
    return Row(page.words_of(0), page.blocks[0], Type(16), width, True)


def glyph_boxes(layout: QTextLayout, start: int, length: int) -> list[tuple[float, float, int]]:
    """Where the glyphs of a range are drawn, in the words of Qt."""
    found = []
    for number in range(layout.lineCount()):
        for run in layout.lineAt(number).glyphRuns(start, length):
            box = run.boundingRect()
            found.append((box.left(), box.right(), number))
    return found


@pytest.mark.parametrize("kind", TEXTS)
def test_a_range_covers_exactly_its_own_letters(kind: str):
    row = a_row(TEXTS[kind].strip())
    text = TEXTS[kind].strip()
    rng = random.Random(3)
    edges = [n for n in range(len(text) + 1) if row.snap(n) == n]
    for _ in range(150):
        start, end = sorted(rng.sample(edges, 2))
        pieces = {piece.line: piece for piece in row.pieces(start, end)}
        inside = row.to_units(start), row.to_units(end)
        for line, (first, last) in enumerate(zip(row.starts, row.ends, strict=True)):
            a, b = max(inside[0], first), min(inside[1], last)
            if a >= b:
                assert line not in pieces
                continue
            shape = row.layout.lineAt(line)
            assert pieces[line].left == pytest.approx(shape.cursorToX(a)[0])
            assert pieces[line].right == pytest.approx(shape.cursorToX(b)[0])
        drawn = glyph_boxes(row.layout, inside[0], inside[1] - inside[0])
        for left, right, line in drawn:
            if line in pieces:
                assert left >= pieces[line].left - 0.6
                assert min(right, 300) <= pieces[line].right + 6


@pytest.mark.parametrize("kind", TEXTS)
def test_a_click_on_the_caret_gives_the_caret_back(kind: str):
    row = a_row(TEXTS[kind].strip())
    for offset in range(row.block.start, row.block.end + 1):
        if row.snap(offset) != offset:
            continue
        line = row.line_of(offset)
        if offset > row.line_edges(line)[1]:
            continue
        assert row.offset_at(row.x_of(offset, line), line) == offset


def test_the_blank_at_a_wrapped_line_is_not_covered():
    row = a_row(WORDS.strip())
    pieces = list(row.pieces(row.block.start, row.block.end))
    assert len(pieces) == row.lines > 2
    for piece in pieces[:-1]:
        end = row.line_edges(piece.line)[1]
        assert WORDS[end] == " "
        assert piece.right == pytest.approx(row.x_of(end, piece.line))


def test_no_blank_at_a_wrapped_line_is_covered_where_there_are_several():
    words = "word one two.  " * 8
    row = a_row(words)
    for line in range(row.lines - 1):
        end = row.line_edges(line)[1]
        assert not words[end - 1].isspace()
        assert words[end].isspace()
    assert row.line_edges(row.lines - 1)[1] == len(words)


def test_blanks_before_a_line_break_of_the_text_belong_to_their_line():
    row = a_row("one  \ntwo")
    assert row.line_edges(0) == (0, 5)


def test_a_letter_made_of_several_code_points_is_never_cut():
    text = "a👩‍👩‍👧b"
    row = a_row(text)
    assert [row.snap(n) for n in range(len(text) + 1)] == [0, 1, 1, 1, 1, 1, 6, 7]
    assert row.next_grapheme(1) == 6
    assert row.previous_grapheme(6) == 1


def test_line_breaks_inside_a_turn_start_new_lines():
    row = a_row("one\ntwo")
    assert row.lines == 2
    assert [row.line_edges(line) for line in range(2)] == [(0, 3), (4, 7)]


def test_a_turn_that_reads_from_the_right_stands_at_the_right():
    row = a_row("مرحبا بالعالم هذا نص طويل يكفي ليلتف حول السطر ويظهر كيف نرسم and English", 250)
    assert row.lines > 1
    for line in range(row.lines):
        right = max(
            piece.right for piece in row.pieces(*row.line_edges(line)) if piece.line == line
        )
        assert right == pytest.approx(250, abs=8)
