"""What a word, a sentence and a turn are on the page, and how a selection grows by them.

Called by `gestures` (double, triple, quadruple click), by the verbs of `view`, and by
`caret`. All offsets are code points of the whole text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Literal

from workbench.model.span import Span
from workbench.ui.text.page import Page
from workbench.ui.text.sentences import sentences, words

Edge = Literal["start", "end"]
Unit = Callable[[Page, int], tuple[int, int]]
Change = Callable[[Page, Span], Span]


def letter_at(page: Page, offset: int) -> tuple[int, int]:
    """Nothing but the place itself: what a single click takes."""
    return offset, offset


def word_at(page: Page, offset: int) -> tuple[int, int]:
    """The word at an offset; between words, the blank or mark that stands there."""
    start, parts = _parts(page, offset, words)
    at = bisect_left(parts, offset - start, key=itemgetter(1))
    if at < len(parts) and start + parts[at][0] <= offset:
        return start + parts[at][0], start + parts[at][1]
    block = page.blocks[page.block_at(offset)]
    return min(offset, block.end), min(offset + 1, block.end)


def sentence_at(page: Page, offset: int) -> tuple[int, int]:
    """The sentence at an offset; after the last one, the last."""
    start, parts = _parts(page, offset, sentences)
    if not parts:
        return start, start
    at = min(bisect_right(parts, offset - start, key=itemgetter(1)), len(parts) - 1)
    return start + parts[at][0], start + parts[at][1]


def turn_at(page: Page, offset: int) -> tuple[int, int]:
    """The turn at an offset."""
    turn = page.turns[page.turn_at(offset)]
    return turn.start, turn.end


def grown_by_sentence(page: Page, span: Span) -> Span:
    """A selection with one more sentence at its end, on into the next turn."""
    start, parts = _parts(page, span.end - 1, sentences)
    at = bisect_right(parts, span.end - start, key=itemgetter(1))
    if at < len(parts):
        return Span(span.start, start + parts[at][1])
    following = page.turn_at(span.end - 1) + 1
    if following >= len(page.turns):
        return span
    return Span(span.start, sentence_at(page, page.turns[following].start)[1])


def shrunk_by_sentence(page: Page, span: Span) -> Span:
    """A selection without its last sentence; the first sentence always stays."""
    turn = page.turn_at(span.end - 1)
    while turn >= 0 and page.turns[turn].end > span.start:
        start, parts = _parts(page, page.turns[turn].start, sentences)
        for _, b in reversed(parts):
            if span.start < start + b < span.end:
                return Span(span.start, start + b)
        turn -= 1
    return span


def grown_by_turn(page: Page, span: Span) -> Span:
    """A selection to the end of its turn, or with the next turn if it is there already."""
    turn = page.turn_at(span.end - 1)
    if page.turns[turn].end <= span.end:
        turn = min(turn + 1, len(page.turns) - 1)
    return Span(span.start, max(span.end, page.turns[turn].end))


def next_word_start(page: Page, offset: int) -> int:
    """Where the next word begins, in the next turn if need be; the end of all words else."""
    return _next_edge(page, offset, 0, page.turns[-1].end)


def next_word_end(page: Page, offset: int) -> int:
    """Where the word at or after an offset ends."""
    return _next_edge(page, offset, 1, offset)


def previous_word_start(page: Page, offset: int) -> int:
    """Where the word before an offset begins, in the turn before if need be."""
    return _previous_edge(page, offset, 0, page.turns[0].start)


def previous_word_end(page: Page, offset: int) -> int:
    """Where the last word that ends before an offset ends."""
    return _previous_edge(page, offset, 1, offset)


def moved_edge(page: Page, span: Span, which: Edge, delta: int) -> Span:
    """A span with one edge a word further (+1) or back (-1); unchanged if nothing were left."""
    if which == "start":
        step = next_word_start if delta > 0 else previous_word_start
        return with_edge(span, which, step(page, span.start))
    step = next_word_end if delta > 0 else previous_word_end
    return with_edge(span, which, step(page, span.end))


def with_edge(span: Span, which: Edge, to: int) -> Span:
    """A span with one edge elsewhere; unchanged if nothing were left."""
    start, end = (to, span.end) if which == "start" else (span.start, to)
    return Span(start, end) if start < end else span


def nearest_word_edge(page: Page, offset: int, which: Edge) -> int:
    """The word start (or end) nearest to an offset, within its turn."""
    start, parts = _parts(page, offset, words)
    edges = [start + part[0 if which == "start" else 1] for part in parts]
    return min(edges, key=lambda edge: abs(edge - offset), default=offset)


def _next_edge(page: Page, offset: int, side: int, otherwise: int) -> int:
    for turn in range(page.turn_at(offset), len(page.turns)):
        start, parts = _parts(page, page.turns[turn].start, words)
        at = bisect_right(parts, offset - start, key=itemgetter(side))
        if at < len(parts):
            return start + parts[at][side]
    return otherwise


def _previous_edge(page: Page, offset: int, side: int, otherwise: int) -> int:
    for turn in range(page.turn_at(offset), -1, -1):
        start, parts = _parts(page, page.turns[turn].start, words)
        at = bisect_left(parts, offset - start, key=itemgetter(side))
        if at > 0:
            return start + parts[at - 1][side]
    return otherwise


def _parts(
    page: Page, offset: int, cut: Callable[[str], tuple[tuple[int, int], ...]]
) -> tuple[int, Sequence[tuple[int, int]]]:
    """Where the turn of an offset begins, and its words or sentences counted from there."""
    turn = page.turn_at(offset)
    return page.turns[turn].start, cut(page.words_of_turn(turn))
