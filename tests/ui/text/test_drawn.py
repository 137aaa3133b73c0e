"""What is drawn of a coding lies on its own letters and on no other's.

Where a letter's glyphs stand is asked of Qt letter by letter; where two letters are one glyph,
each has its share of it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRectF

from tests.ui.text.writings import SAID, a_row, letters
from workbench.ui.text.codings_index import Mark
from workbench.ui.text.highlights import highlights
from workbench.ui.text.metrics import Type
from workbench.ui.text.rows import Row
from workbench.ui.text.shades import Shades
from workbench.ui.tokens import LIGHT

pytestmark = pytest.mark.usefixtures("dressed")
NEAR = 0.7


class Glyphs(NamedTuple):
    """Where one letter is drawn: offsets, line, edges in pixels, and who shares the glyph."""

    start: int
    end: int
    line: int
    left: float
    right: float


def drawn_letters(row: Row) -> list[Glyphs]:
    """Every letter with a width, and where its glyphs stand."""
    found: list[Glyphs] = []
    groups: list[list[tuple[int, int]]] = []
    before = None
    for start, end in letters(row):
        line = row.line_of(start)
        first, after = row.to_units(start), row.to_units(end)
        runs = row.layout.lineAt(line).glyphRuns(first, after - first)
        glyph = (line, runs[0].positions()[0].x(), runs[0].glyphIndexes()[0]) if runs else None
        if glyph is not None and glyph == before:
            groups[-1].append((start, end))
        else:
            groups.append([(start, end)])
        before = glyph
    for group in groups:
        found += shares(row, group)
    return found


def shares(row: Row, group: list[tuple[int, int]]) -> Iterator[Glyphs]:
    """The edges of the letters that are drawn with one glyph, or of one letter alone."""
    line = row.line_of(group[0][0])
    first, after = row.to_units(group[0][0]), row.to_units(group[-1][1])
    if first >= row.ends[line]:
        return
    boxes = [run.boundingRect() for run in row.layout.lineAt(line).glyphRuns(first, after - first)]
    if not boxes:
        return
    left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
    runs = row.layout.lineAt(line).glyphRuns(first, after - first)
    each = (right - left) / len(group)
    places = range(len(group))
    for place, (start, end) in zip(
        reversed(places) if runs[0].isRightToLeft() else places, group, strict=True
    ):
        yield Glyphs(start, end, line, left + place * each, left + (place + 1) * each)


def covered(boxes: list[QRectF], one: Glyphs, kind: Type) -> float:
    """How much of the width of a letter some boxes cover."""
    middle = one.line * kind.line_h + kind.line_h / 2
    return sum(
        max(0.0, min(box.right(), one.right) - max(box.left(), one.left))
        for box in boxes
        if box.top() <= middle <= box.bottom()
    )


def assert_exact(row: Row, all_letters: list[Glyphs], start: int, end: int, kind: Type) -> None:
    mark = Mark("m", start, end, "Trust", 3, 0, "A")
    drawn = highlights(row, [mark], frozenset(), kind, Shades(LIGHT))
    fills = [box for box, _ in drawn.fills]
    lines = [box.translated(0, -kind.glyph_h / 2) for box, _ in drawn.underlines]
    assert [(f.left(), f.right()) for f in fills] == [(u.left(), u.right()) for u in lines]
    for one in all_letters:
        wide = one.right - one.left
        if one.end <= start or end <= one.start:
            assert covered(fills, one, kind) <= NEAR, (one, fills)
        else:
            assert covered(fills, one, kind) >= wide - NEAR, (one, fills)
    widths = sum(one.right - one.left for one in all_letters if one.start < end and start < one.end)
    assert sum(box.width() for box in fills) == pytest.approx(widths, abs=1.5)


@pytest.mark.parametrize("px", [12, 16, 28])
@pytest.mark.parametrize("writing", SAID)
def test_a_coding_is_drawn_on_its_letters_and_on_no_others(writing: str, px: int):
    kind, rng = Type(px), random.Random(5)
    row = a_row(SAID[writing].strip(" "), 340, px)
    all_letters = drawn_letters(row)
    edges = [row.block.start, *(end for _, end in letters(row))]
    for _ in range(25):
        start, end = sorted(rng.sample(edges, 2))
        assert_exact(row, all_letters, start, end, kind)


@pytest.mark.parametrize("writing", SAID)
def test_a_coding_of_one_letter_is_drawn_on_that_letter(writing: str):
    kind = Type(16)
    row = a_row(SAID[writing].strip(" "), 340)
    all_letters = drawn_letters(row)
    for start, end in letters(row):
        assert_exact(row, all_letters, start, end, kind)


@pytest.mark.parametrize("writing", SAID)
def test_a_click_in_a_letter_gives_one_of_its_ends(writing: str):
    row = a_row(SAID[writing].strip(" "), 340)
    for one in drawn_letters(row):
        if one.right - one.left < 2:
            continue
        ends = {one.start, one.end}
        for share in (0.3, 0.7):
            x = one.left + share * (one.right - one.left)
            assert row.offset_at(x, one.line) in ends


@pytest.mark.parametrize("writing", SAID)
def test_nothing_is_drawn_beyond_the_column(writing: str):
    row = a_row(SAID[writing].strip(" "), 340)
    for piece in row.pieces(row.block.start, row.block.end):
        assert -NEAR <= piece.left <= piece.right <= 340 + NEAR


@pytest.mark.parametrize("writing", SAID)
def test_the_ends_of_a_coding_stand_at_its_first_and_last_letter(writing: str):
    row = a_row(SAID[writing].strip(" "), 340)
    for one in drawn_letters(row):
        first, last = row.edge_x(one.start, False), row.edge_x(one.end, True)
        assert {round(first), round(last)} == {round(one.left), round(one.right)}


def test_an_imported_coding_that_cuts_a_letter_is_drawn_on_the_whole_letter():
    row = a_row("a👩‍👩‍👧b e\u0301t")
    family = list(row.pieces(1, 6))
    assert family[0].right - family[0].left > 5
    for start, end in ((1, 2), (2, 3), (3, 6), (4, 5)):
        assert list(row.pieces(start, end)) == family
    assert list(row.pieces(9, 10)) == list(row.pieces(8, 10))
    assert list(row.pieces(6, 6)) == []


def test_half_of_a_ligature_is_half_of_its_glyph():
    row = a_row("قال لا نعم")
    runs = row.layout.lineAt(0).glyphRuns(4, 2)
    if sum(len(run.glyphIndexes()) for run in runs) != 1:
        pytest.skip("no font here draws lam and alef as one glyph")
    whole, first, second = (next(row.pieces(*span)) for span in ((4, 6), (4, 5), (5, 6)))
    middle = (whole.left + whole.right) / 2
    assert (first.left, first.right) == pytest.approx((middle, whole.right))
    assert (second.left, second.right) == pytest.approx((whole.left, middle))
