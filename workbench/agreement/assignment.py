"""Pair two groups so that the pairs are worth the most together.

Called by `agreement.matching` with how alike two codings are. Pairs that cannot be confused
with each other are solved apart, so the groups stay small however long the transcript is.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

Pair = tuple[int, int]


def best_pairs(worth: Mapping[Pair, float]) -> list[Pair]:
    """Choose pairs of largest total worth, none sharing a member; sorted.

    `worth` has a positive number for each pair that may be chosen.
    """
    chosen: list[Pair] = []
    for rows, columns in _components(worth):
        if len(rows) == len(columns) == 1:
            chosen.append((rows[0], columns[0]))
        elif len(rows) <= len(columns):
            chosen += _assign(rows, columns, worth)
        else:
            turned = {(column, row): value for (row, column), value in worth.items()}
            chosen += [(row, column) for column, row in _assign(columns, rows, turned)]
    return sorted(chosen)


def _components(worth: Mapping[Pair, float]) -> list[tuple[list[int], list[int]]]:
    """Part the members into groups between which no pair is possible."""
    partners: tuple[dict[int, list[int]], dict[int, list[int]]] = ({}, {})
    for row, column in sorted(worth):
        partners[0].setdefault(row, []).append(column)
        partners[1].setdefault(column, []).append(row)
    seen: tuple[set[int], set[int]] = (set(), set())
    components = []
    for start in partners[0]:
        if start in seen[0]:
            continue
        found: tuple[list[int], list[int]] = ([], [])
        seen[0].add(start)
        waiting = [(0, start)]
        while waiting:
            side, member = waiting.pop()
            found[side].append(member)
            for partner in partners[side][member]:
                if partner not in seen[1 - side]:
                    seen[1 - side].add(partner)
                    waiting.append((1 - side, partner))
        components.append((sorted(found[0]), sorted(found[1])))
    return components


def _assign(rows: list[int], columns: list[int], worth: Mapping[Pair, float]) -> list[Pair]:
    """Solve one group with no more rows than columns (Kuhn 1955, with Munkres' potentials).

    Rows are added one by one; each time the cheapest alternating path ends at a free column.
    Index 0 of each list is the row being added, or no column.
    """
    cost = [[-worth.get((row, column), 0.0) for column in columns] for row in rows]
    of_row = [0.0] * (len(rows) + 1)
    of_column = [0.0] * (len(columns) + 1)
    owner = [0] * (len(columns) + 1)
    for row in range(1, len(rows) + 1):
        owner[0] = row
        before = _cheapest_path(cost, of_row, of_column, owner)
        column = next(c for c in before if owner[c] == 0)
        while column:
            owner[column] = owner[before[column]]
            column = before[column]
    pairs = ((rows[owner[c] - 1], columns[c - 1]) for c in range(1, len(owner)) if owner[c])
    return [pair for pair in pairs if pair in worth]


def _cheapest_path(
    cost: list[list[float]], of_row: list[float], of_column: list[float], owner: list[int]
) -> dict[int, int]:
    """Grow a tree from column 0 to the first free column; answer each column's predecessor.

    Adjusts the potentials, so that every chosen pair stays the cheapest of its row.
    """
    slack = [math.inf] * len(owner)
    nearest = [0] * len(owner)
    before: dict[int, int] = {}
    tree, outside = [0], list(range(1, len(owner)))
    column = 0
    while owner[column]:
        row = owner[column]
        for c in outside:
            reduced = cost[row - 1][c - 1] - of_row[row] - of_column[c]
            if reduced < slack[c]:
                slack[c], nearest[c] = reduced, column
        step = min(outside, key=slack.__getitem__)
        delta = slack[step]
        for c in tree:
            of_row[owner[c]] += delta
            of_column[c] -= delta
        outside.remove(step)
        for c in outside:
            slack[c] -= delta
        before[step] = nearest[step]
        tree.append(step)
        column = step
    return before
