"""Where the reader is: an anchor (block, pixels hidden above it), never a sum of guesses.

Called by `surface` and `caret`. Heights of blocks that were never drawn are estimates; walking
from the anchor measures only what comes near, so measuring never moves the text in view.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from workbench.ui.text.heights import Heights
from workbench.ui.text.kept_rows import Rows
from workbench.ui.text.metrics import FOOT, HEAD, PAD, Type
from workbench.ui.text.page import Page
from workbench.ui.text.rows import Row

WRAP_WASTE = 0.965


class Seen(NamedTuple):
    """A row in the viewport: its block, the y of its top, its height."""

    block: int
    y: int
    height: int


class Scroller:
    """The anchor, the heights, and the rows between them."""

    def __init__(self) -> None:
        self.anchor = (0, 0)
        self.viewport_h = 1
        self.page = Page()
        self._text_w = 1
        self._type: Type | None = None
        self.rows = Rows(self._measure)
        self.heights = Heights(np.zeros(0, np.int64))
        self._headed: list[bool] = []
        self._blocks = np.zeros((0, 5), np.int64)
        self._seen: list[Seen] | None = None

    def lay_out(self, page: Page, kind: Type, text_w: int) -> None:
        """Begin anew with another page, font or width; the anchor stays."""
        if page is not self.page:
            self._headed = _headed(page)
            numbers = itertools.chain.from_iterable(page.blocks)
            self._blocks = np.fromiter(numbers, np.int64, 5 * len(page.blocks)).reshape(-1, 5)
        self.page, self._type, self._text_w = page, kind, text_w
        self.rows.clear()
        self._seen = None
        self.heights = Heights(self._estimate(page, kind, text_w))
        block = min(self.anchor[0], max(0, len(page.blocks) - 1))
        self.anchor = (block, self.anchor[1] if block == self.anchor[0] else 0)

    def _estimate(self, page: Page, kind: Type, text_w: int) -> NDArray[np.int64]:
        per_line = max(1.0, text_w / kind.average(page.text) * WRAP_WASTE)
        spans = self._blocks
        lengths = spans[:, 1] - spans[:, 0]
        lines = np.maximum(1, np.ceil(lengths / per_line)).astype(np.int64)
        headed = np.array(self._headed, np.int64)[spans[:, 2]] if len(spans) else lines
        return lines * kind.line_h + spans[:, 3] * (PAD + headed * HEAD) + spans[:, 4] * PAD

    def _measure(self, number: int) -> Row:
        assert self._type is not None
        block = self.page.blocks[number]
        words = self.page.text[block.start : block.end]
        row = Row(words, block, self._type, self._text_w, self._headed[block.turn])
        if self.heights.set(number, row.height):
            self._seen = None
        return row

    def seen(self) -> list[Seen]:
        """The rows in the viewport, from the top."""
        if self._seen is None:
            found: list[Seen] = []
            block, hidden = self.anchor
            y, count = -hidden, len(self.page.blocks)
            while y < self.viewport_h and block < count:
                height = self.rows[block].height
                found.append(Seen(block, y, height))
                y += height
                block += 1
            self._seen = found
        return self._seen

    def headed(self, turn: int) -> bool:
        """Whether a turn has a line with the speaker's name."""
        return self._headed[turn]

    def go(self, block: int, hidden: int) -> None:
        """Put a block at the top with some pixels hidden (or a gap above, if negative)."""
        count = len(self.page.blocks)
        self._seen = None
        if not count:
            self.anchor = (0, 0)
            return
        block = min(max(block, 0), count - 1)
        while hidden < 0 and block > 0:
            block -= 1
            hidden += self.rows[block].height
        hidden = max(0, hidden)
        while block < count - 1 and hidden >= self.rows[block].height:
            hidden -= self.rows[block].height
            block += 1
        self.anchor = self._not_past_end(block, hidden)
        self._seen = None

    def _not_past_end(self, block: int, hidden: int) -> tuple[int, int]:
        """The same place, or the last from which the page still fills the viewport."""
        left = -hidden
        for number in range(block, len(self.page.blocks)):
            left += self.rows[number].height
            if left >= self.viewport_h - FOOT:
                return block, hidden
        missing = self.viewport_h - FOOT - left
        hidden -= missing
        while hidden < 0 and block > 0:
            block -= 1
            hidden += self.rows[block].height
        return block, max(0, hidden)

    def scroll_by(self, dy: int) -> int:
        """Move the view down by some pixels; return how far the text moved up on screen."""
        if abs(dy) > 8 * self.viewport_h:
            self.go_to_y(self.y() + dy)
            return dy
        before, old = self.seen()[:1], self.anchor
        self.go(old[0], old[1] + dy)
        if not before or self.anchor == old:
            return 0
        return self._distance(old, self.anchor)

    def _distance(self, old: tuple[int, int], new: tuple[int, int]) -> int:
        low, high = min(old, new), max(old, new)
        between = sum(self.rows[block].height for block in range(low[0], high[0]))
        way = between + high[1] - low[1]
        return way if new > old else -way

    def go_to_y(self, y: int) -> None:
        """Put a pixel of the (partly estimated) whole at the top."""
        self.go(*self.heights.find(y))

    def y(self) -> int:
        """The pixels above the viewport, partly estimated."""
        return self.heights.above(self.anchor[0]) + self.anchor[1]

    def whole(self) -> int:
        """The height of the whole page, partly estimated; at least that of the viewport."""
        return max(self.heights.total(), self.viewport_h)

    def y_of_block(self, block: int) -> int | None:
        """The top of a block in the viewport, None where it is not in view."""
        rows = self.seen()
        if rows and rows[0].block <= block <= rows[-1].block:
            return rows[block - rows[0].block].y
        return None

    def seen_at(self, y: int) -> Seen | None:
        """The row at a height of the viewport, the nearest where there is none."""
        rows = self.seen()
        if not rows:
            return None
        return next((row for row in rows if y < row.y + row.height), rows[-1])

    def near(self, forward: bool) -> Iterator[int]:
        """The blocks in view, those of the page that is read next, those of the page behind.

        What is not laid out yet counts with its estimated height.
        """
        rows = self.seen()
        if not rows:
            return
        yield from [row.block for row in rows]
        ends = {1: rows[-1].block, -1: rows[0].block}
        for step in (1, -1) if forward else (-1, 1):
            block, way = ends[step] + step, 0
            while 0 <= block < len(self.page.blocks) and way < self.viewport_h + 200:
                yield block
                way += self.heights[block]
                block += step


def _headed(page: Page) -> list[bool]:
    """Which turns have a line with the speaker's name."""
    names = {label: bool(look.name) for label, look in page.speakers.items()}
    return [names[turn.label] if turn.label in names else bool(turn.label) for turn in page.turns]
