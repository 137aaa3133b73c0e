"""The margin beside one row: stripes in their lanes, and code names with leaders.

Called by `painting`; the result is kept in the row until a mark of it changes. A row places
the names of the marks that begin in it, 21 px apart, within its own height: so the margin
scrolls with the text and never moves by itself. What does not fit, or would stand more than
120 px from its stripe, becomes "+n more".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from workbench.ui.text.codings_index import Mark
from workbench.ui.text.lanes import SHOWN, Lanes, side_of
from workbench.ui.text.metrics import LABEL_PITCH, LANE, Type
from workbench.ui.text.rows import Row

BEYOND = 8
DRIFT = 120


class Stripe(NamedTuple):
    """One stripe: its left edge from the first lane, its ends from the top of the row."""

    mark: Mark
    x: int
    top: int
    bottom: int


class Label(NamedTuple):
    """One code name: where it stands, and where its leader comes from."""

    mark: Mark
    y: int
    from_x: int
    from_y: int


class Crowd(NamedTuple):
    """The marks that share the last lane of a side, and the ends of that lane in the row."""

    top: int
    bottom: int
    marks: tuple[Mark, ...]


class Stripes(NamedTuple):
    """The margin of one row; crowds by the x of their lane, and the marks without a name."""

    stripes: list[Stripe]
    labels: list[Label]
    crowds: dict[int, Crowd]
    unnamed: list[Mark]
    more_y: int


def stripes(
    row: Row,
    marks: Sequence[Mark],
    lanes: Lanes,
    shown: tuple[int, int],
    kind: Type,
    focused: str | None,
) -> Stripes:
    """Place the stripes and names of one row; `shown` counts the lanes of both sides."""
    found: list[Stripe] = []
    crowds: dict[int, Crowd] = {}
    for mark in marks:
        lane, side = lanes.of(mark), side_of(mark)
        x = ((shown[0] if side else 0) + min(lane, SHOWN - 1)) * LANE
        top, bottom = _ends(row, mark, kind)
        if lane < SHOWN - 1 or lanes.used(side) <= SHOWN:
            found.append(Stripe(mark, x, top, bottom))
        else:
            known = crowds.get(x, Crowd(top, bottom, ()))
            crowds[x] = Crowd(min(known.top, top), max(known.bottom, bottom), (*known.marks, mark))
    found = _apart(row, found, kind)
    starting = [stripe for stripe in found if stripe.mark.start >= row.block.start]
    labels, unnamed, more_y = _labels(starting, row.height, focused)
    return Stripes(found, labels, crowds, unnamed, more_y)


def _apart(row: Row, found: Sequence[Stripe], kind: Type) -> list[Stripe]:
    """The same stripes; where two in one lane share a line, the first ends and the next begins.

    They are parted as far down the line as the next mark begins along it.
    """
    placed: list[Stripe] = []
    above: dict[int, int] = {}
    for stripe in found:
        before = above.get(stripe.x)
        if before is not None and placed[before].bottom > stripe.top:
            y = max(placed[before].top + 4, _part_of_line(row, stripe.mark.start, kind))
            placed[before] = placed[before]._replace(bottom=y - 1)
            stripe = stripe._replace(top=y + 1, bottom=max(y + 4, stripe.bottom))
        above[stripe.x] = len(placed)
        placed.append(stripe)
    return placed


def _part_of_line(row: Row, offset: int, kind: Type) -> int:
    line = row.line_of(offset)
    start, end = row.starts[line], row.ends[line]
    share = (row.to_units(offset) - start) / max(1, end - start)
    return row.line_y(line) + kind.line_dy + round(share * kind.glyph_h)


def _ends(row: Row, mark: Mark, kind: Type) -> tuple[int, int]:
    """The top and bottom of a stripe; it runs over the edge where the mark goes on."""
    if mark.start < row.block.start:
        top = -BEYOND
    else:
        top = row.line_y(row.line_of(mark.start)) + kind.line_dy + 2
    if mark.end > row.block.end:
        return top, row.height + BEYOND
    last = row.line_y(row.line_of(mark.end - 1)) + kind.line_dy + kind.glyph_h
    return top, max(top + 8, last)


def _labels(
    starting: Sequence[Stripe], height: int, focused: str | None
) -> tuple[list[Label], list[Mark], int]:
    """Names top down, pushed apart, then pushed back up where they run out of the row."""
    ordered = sorted(starting, key=lambda s: (s.top, s.mark.coder, s.x))
    kept: list[Stripe] = []
    places: list[int] = []
    for stripe in ordered:
        wanted = stripe.top - 1
        y = max(wanted, places[-1] + LABEL_PITCH) if places else wanted
        if y - wanted <= DRIFT or stripe.mark.id == focused:
            kept.append(stripe)
            places.append(y)
    room = max(1, (height - 2) // LABEL_PITCH)
    if len(kept) > room or (len(kept) == room and len(ordered) > room):
        kept, rest = kept[: room - 1], kept[room - 1 :]
        places = places[: room - 1]
        if kept:
            kept[-1:] = [s for s in rest if s.mark.id == focused] or kept[-1:]
    named = {stripe.mark.id for stripe in kept}
    unnamed = [stripe.mark for stripe in ordered if stripe.mark.id not in named]
    limit = height - 1 - (LABEL_PITCH if unnamed else 0)
    for at in range(len(places) - 1, -1, -1):
        limit -= LABEL_PITCH
        places[at] = min(places[at], limit + 2)
    labels = [
        Label(stripe.mark, y, stripe.x + 6, max(0, stripe.top) + 7)
        for stripe, y in zip(kept, places, strict=True)
    ]
    return labels, unnamed, (places[-1] + LABEL_PITCH if places else height - LABEL_PITCH)
