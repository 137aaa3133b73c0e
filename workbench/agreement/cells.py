"""Count, for each document and code, what both coders, one or neither coded.

Cells are int64, shape (D, K, 4): [both, only first, only second, neither], in units of the
chosen grid. Only the ends of codings are handled, never single characters, so an hour of
talk costs no more than a minute. A coder's own overlapping codings of one code count once.

Called by `compare`.
"""

from __future__ import annotations

import numpy as np

from workbench.agreement.columns import Columns
from workbench.agreement.measures import IntArray
from workbench.agreement.units import Unit
from workbench.coding.retrieval.runs import Runs, joined, spread


def cells(columns: Columns, first: int, second: int, unit: Unit) -> IntArray:
    """Count the cells of two coders, given by their places in `columns.coders`."""
    count = turn_cells if unit == "turn" else character_cells
    return count(columns, first, second)


def turn_cells(columns: Columns, first: int, second: int) -> IntArray:
    """Count turns; a coder used a code on a turn when it covers a letter or digit of it."""
    ours, theirs = _used_turns(columns, first), _used_turns(columns, second)
    shared = np.intersect1d(ours, theirs, assume_unique=True)
    in_document = np.bincount(columns.turns.document, minlength=len(columns.documents))
    return _filled(
        columns,
        _turns_by_group(columns, shared),
        _turns_by_group(columns, ours),
        _turns_by_group(columns, theirs),
        in_document,
    )


def character_cells(columns: Columns, first: int, second: int) -> IntArray:
    """Count characters: code points of all that counts."""
    reach = columns.reach
    if len(columns.documents) * len(columns.codes) * reach >= 2**63:
        raise OverflowError("too many documents and codes to number every place in 64 bits")
    ours, theirs = _pieces(columns, first, reach), _pieces(columns, second, reach)
    covered = _length_before(theirs, ours.end) - _length_before(theirs, ours.start)
    return _filled(
        columns,
        _sum_by_group(columns, ours.start // reach, covered),
        _sum_by_group(columns, ours.start // reach, ours.end - ours.start),
        _sum_by_group(columns, theirs.start // reach, theirs.end - theirs.start),
        columns.lengths,
    )


def pooled(cells: IntArray) -> IntArray:
    """Add the documents up: (D, K, 4) to (K, 4)."""
    total: IntArray = cells.sum(axis=0)
    return total


def _filled(
    columns: Columns, both: IntArray, ours: IntArray, theirs: IntArray, size: IntArray
) -> IntArray:
    shape = (len(columns.documents), len(columns.codes))
    a, b, c = (x.reshape(shape) for x in (both, ours - both, theirs - both))
    return np.stack([a, b, c, size[:, None] - a - b - c], axis=-1).astype(np.int64)


def _used_turns(columns: Columns, coder: int) -> IntArray:
    """Name each (code, turn) a coder used once: code * U + turn, sorted."""
    document, code, _, _, first, last = columns.of(coder)
    turns, reach = columns.turns, columns.reach
    heard = last > first
    document, code, first, last = (x[heard] for x in (document, code, first, last))
    begin = np.searchsorted(
        turns.document * reach + turns.end, document * reach + first, side="right"
    )
    stop = np.searchsorted(
        turns.document * reach + turns.start, document * reach + last, side="left"
    )
    whose, turn = spread(begin, np.maximum(stop - begin, 0))
    return np.unique(code[whose] * len(turns.start) + turn)


def _turns_by_group(columns: Columns, keys: IntArray) -> IntArray:
    """Count the keys of `_used_turns` by document * K + code."""
    code, turn = np.divmod(keys, max(len(columns.turns.start), 1))
    group = columns.turns.document[turn] * len(columns.codes) + code
    return np.bincount(group, minlength=len(columns.documents) * len(columns.codes))


def _pieces(columns: Columns, coder: int, reach: int) -> Runs:
    """A coder's codings on one line that holds every document of every code, joined where they
    overlap or touch."""
    document, code, start, end, _, _ = columns.of(coder)
    origin = (document * len(columns.codes) + code) * reach
    return joined(origin + start, origin + end)


def _length_before(pieces: Runs, places: IntArray) -> IntArray:
    """How much of `pieces` lies before each place."""
    whole = np.concatenate(([0], np.cumsum(pieces.end - pieces.start)))
    at = np.searchsorted(pieces.start, places, side="right")
    last = np.maximum(at - 1, 0)
    if not len(pieces.start):
        return np.zeros(len(places), dtype=np.int64)
    partly = np.minimum(places, pieces.end[last]) - pieces.start[last]
    return np.where(at > 0, whole[last] + partly, 0)


def _sum_by_group(columns: Columns, group: IntArray, lengths: IntArray) -> IntArray:
    """Add lengths up by document * K + code; exact, as every sum stays far below 2**53."""
    size = len(columns.documents) * len(columns.codes)
    return np.bincount(group, weights=lengths, minlength=size).astype(np.int64)
