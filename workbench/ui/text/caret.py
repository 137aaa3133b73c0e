"""Where a key takes the caret: by letter, word, line, turn or page.

Called by `keys` and `view`. Every step is a function from a place to a place; a place remembers
the x that Up and Down aim at. Left and right follow the turn: where it reads from the right, the
left arrow goes on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from workbench.ui.text.positions import begins_right
from workbench.ui.text.scrolling import Scroller
from workbench.ui.text.selection import Edge, next_word_start, previous_word_start


class Place(NamedTuple):
    """A caret: its offset, and the x it keeps while it moves by lines."""

    offset: int
    aim: float | None = None


Step = Callable[[Scroller, Place], Place]


def letter_on(where: Scroller, place: Place) -> Place:
    """One letter on, into the next block at the end of one."""
    block = where.page.block_at(place.offset)
    after = where.rows[block].next_grapheme(place.offset)
    if after == place.offset and block + 1 < len(where.page.blocks):
        return Place(where.page.starts[block + 1])
    return Place(after)


def letter_back(where: Scroller, place: Place) -> Place:
    """One letter back, into the block before at the start of one."""
    block = where.page.block_at(place.offset)
    before = where.rows[block].previous_grapheme(place.offset)
    if before == place.offset and block > 0:
        return Place(where.page.blocks[block - 1].end)
    return Place(before)


def word_on(where: Scroller, place: Place) -> Place:
    """To the start of the next word."""
    return Place(next_word_start(where.page, place.offset))


def word_back(where: Scroller, place: Place) -> Place:
    """To the start of this word, or of the one before."""
    return Place(previous_word_start(where.page, place.offset))


def letter_right(where: Scroller, place: Place) -> Place:
    """One letter on, or back where the turn reads from the right."""
    return (letter_back if reads_from_right(where, place) else letter_on)(where, place)


def letter_left(where: Scroller, place: Place) -> Place:
    """One letter back, or on where the turn reads from the right."""
    return (letter_on if reads_from_right(where, place) else letter_back)(where, place)


def word_right(where: Scroller, place: Place) -> Place:
    """A word on, or back where the turn reads from the right."""
    return (word_back if reads_from_right(where, place) else word_on)(where, place)


def word_left(where: Scroller, place: Place) -> Place:
    """A word back, or on where the turn reads from the right."""
    return (word_on if reads_from_right(where, place) else word_back)(where, place)


def reads_from_right(where: Scroller, place: Place) -> bool:
    """Whether the turn at a place reads from right to left."""
    return begins_right(where.page.words_of(where.page.block_at(place.offset)))


def turn_on(where: Scroller, place: Place) -> Place:
    """To the start of the next turn; in the last one, to its end."""
    turns = where.page.turns
    following = where.page.turn_at(place.offset) + 1
    return Place(turns[following].start if following < len(turns) else turns[-1].end)


def turn_back(where: Scroller, place: Place) -> Place:
    """To the start of the turn, or from there to the start of the one before."""
    turns = where.page.turns
    at = where.page.turn_at(place.offset)
    if turns[at].start == place.offset and at > 0:
        at -= 1
    return Place(turns[at].start)


def turn_start(where: Scroller, place: Place) -> Place:
    """To the start of the turn."""
    return Place(where.page.turns[where.page.turn_at(place.offset)].start)


def turn_end(where: Scroller, place: Place) -> Place:
    """To the end of the turn."""
    return Place(where.page.turns[where.page.turn_at(place.offset)].end)


def line_down(where: Scroller, place: Place) -> Place:
    """One line down, at the same distance from the left."""
    return _line(where, place, 1)


def line_up(where: Scroller, place: Place) -> Place:
    """One line up, at the same distance from the left."""
    return _line(where, place, -1)


def line_start(where: Scroller, place: Place) -> Place:
    """To the start of the line."""
    row = where.rows[where.page.block_at(place.offset)]
    return Place(row.line_edges(row.line_of(place.offset))[0])


def line_end(where: Scroller, place: Place) -> Place:
    """To the end of the line."""
    row = where.rows[where.page.block_at(place.offset)]
    return Place(row.line_edges(row.line_of(place.offset))[1])


def page_start(where: Scroller, place: Place) -> Place:
    """To the start of the transcript."""
    return Place(where.page.blocks[0].start)


def page_end(where: Scroller, place: Place) -> Place:
    """To the end of the transcript."""
    return Place(where.page.blocks[-1].end)


def edge_by_letter(where: Scroller, offset: int, which: Edge, delta: int) -> int:
    """Where the edge of a passage comes to one letter on (+1) or back (-1), blanks passed over.

    A start stands before a letter, an end behind one, also across turns.
    """
    step, text = (letter_on if delta > 0 else letter_back), where.page.text
    while (to := step(where, Place(offset)).offset) != offset:
        offset = to
        beside = (
            text[offset : offset + 1] if which == "start" else text[max(0, offset - 1) : offset]
        )
        if beside and not beside.isspace():
            break
    return offset


def _line(where: Scroller, place: Place, step: int) -> Place:
    block = where.page.block_at(place.offset)
    row = where.rows[block]
    line = row.line_of(place.offset)
    aim = row.x_of(place.offset, line) if place.aim is None else place.aim
    line += step
    if not 0 <= line < row.lines:
        block += step
        if not 0 <= block < len(where.page.blocks):
            return Place(row.block.end if step > 0 else row.block.start, aim)
        row = where.rows[block]
        line = 0 if step > 0 else row.lines - 1
    return Place(row.offset_at(aim, line), aim)
