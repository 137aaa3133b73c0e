"""The heights of all rows in a Fenwick tree: sums and searches in O(log n).

Called by `scrolling`. Heights are whole pixels, so scrolling can move finished pixels.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


class Heights:
    """Row heights in pixels, with the distance to any row and the row at any distance."""

    def __init__(self, values: NDArray[np.int64]) -> None:
        count = len(values)
        sums = np.concatenate((np.zeros(1, np.int64), np.cumsum(values)))
        at = np.arange(count + 1)
        self._tree: list[int] = (sums[at] - sums[at - (at & -at)]).tolist()
        self._values: list[int] = values.tolist()
        self._top = 1 << (count.bit_length() - 1) if count else 0

    def __len__(self) -> int:
        """The number of rows."""
        return len(self._values)

    def __getitem__(self, row: int) -> int:
        """The height of one row in pixels."""
        return self._values[row]

    def set(self, row: int, height: int) -> int:
        """Give one row its height; return how much it grew."""
        grown = height - self._values[row]
        if grown:
            self._values[row] = height
            at, tree = row + 1, self._tree
            while at < len(tree):
                tree[at] += grown
                at += at & -at
        return grown

    def above(self, row: int) -> int:
        """The pixels above a row: the sum of the heights before it."""
        total, tree = 0, self._tree
        while row > 0:
            total += tree[row]
            row &= row - 1
        return total

    def total(self) -> int:
        """The sum of all heights."""
        return self.above(len(self._values))

    def find(self, y: int) -> tuple[int, int]:
        """The row that holds pixel `y`, and how far into it; the last row's end beyond all."""
        row, step, tree, count = 0, self._top, self._tree, len(self._values)
        y = max(0, y)
        while step:
            after = row + step
            if after <= count and tree[after] <= y:
                row, y = after, y - tree[after]
            step >>= 1
        if row >= count:
            return max(0, count - 1), self._values[-1] if count else 0
        return row, y

    def array(self) -> NDArray[np.int64]:
        """All heights, as an array."""
        return np.array(self._values, np.int64)
