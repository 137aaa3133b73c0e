"""The rows laid out last: two hundred of them, the oldest goes first.

Called by `scrolling`; a change of codings forgets here what is drawn of them, never a layout.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from workbench.ui.text.rows import Row

KEPT = 200


class Rows:
    """The rows laid out last; the oldest goes first."""

    def __init__(self, make: Callable[[int], Row]) -> None:
        self._make = make
        self._rows: OrderedDict[int, Row] = OrderedDict()

    def __getitem__(self, block: int) -> Row:
        """The row of a block, laid out now if it was not."""
        row = self._rows.get(block)
        if row is not None:
            self._rows.move_to_end(block)
            return row
        row = self._rows[block] = self._make(block)
        if len(self._rows) > KEPT:
            self._rows.popitem(last=False)
        return row

    def __contains__(self, block: int) -> bool:
        """Whether the row of a block is laid out."""
        return block in self._rows

    def __len__(self) -> int:
        """How many rows are laid out."""
        return len(self._rows)

    def clear(self) -> None:
        """Forget all rows: the width, the font or the text is another."""
        self._rows.clear()

    def forget_marks(self, first: int, last: int) -> None:
        """Forget what is drawn of marks in blocks first..last; the layouts stay."""
        if last - first > len(self._rows):
            touched = [row for block, row in self._rows.items() if first <= block <= last]
        else:
            touched = [self._rows[b] for b in range(first, last + 1) if b in self._rows]
        for row in touched:
            row.highlights = row.other_highlights = row.stripes = row.left_stripes = None
