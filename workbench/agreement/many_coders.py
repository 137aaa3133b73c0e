"""Agreement of any number of coders, some of whom may not have judged a unit.

`counts_of` turns ratings into how many coders gave each unit each value; the measures take
those counts, shape (U, q).
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

import numpy as np

from workbench.agreement.measures import IntArray
from workbench.agreement.result import Reason, Result


def counts_of(ratings: Sequence[Sequence[Hashable | None]]) -> IntArray:
    """Count how often each unit got each value: coders × units in, (U, q) out.

    None is a missing rating; values stand in the order in which they first occur.
    """
    values: dict[Hashable, int] = {}
    for row in ratings:
        for value in row:
            if value is not None:
                values.setdefault(value, len(values))
    counts = np.zeros((len(ratings[0]) if ratings else 0, len(values)), dtype=np.int64)
    for row in ratings:
        for unit, value in enumerate(row):
            if value is not None:
                counts[unit, values[value]] += 1
    return counts


class Disagreed(NamedTuple):
    """What alpha is made of: the pairable values, observed and expected disagreement."""

    n: int
    observed: float
    expected: float


def disagreed(counts: IntArray) -> Disagreed | None:
    """Krippendorff's D_o and D_e for nominal values (2004, ch. 11); None without pairs."""
    paired = counts[counts.sum(axis=1) >= 2]
    raters = paired.sum(axis=1)
    n = int(raters.sum())
    if n == 0:
        return None
    alike = ((paired * (paired - 1)).sum(axis=1) / (raters - 1)).sum()
    used = paired.sum(axis=0)
    by_chance = int((used * (used - 1)).sum())
    return Disagreed(n, 1 - float(alike) / n, (n * (n - 1) - by_chance) / (n * (n - 1)))


def alpha(counts: IntArray) -> Result:
    """Krippendorff's alpha for nominal values, 1 - D_o / D_e (Krippendorff 2004)."""
    found = disagreed(counts)
    if found is None:
        return Result(None, Reason.NO_PAIRABLE)
    units = int((counts.sum(axis=1) >= 2).sum())
    if found.expected == 0:
        return Result(None, Reason.SINGLE_VALUE, n_units=units)
    return Result(1 - found.observed / found.expected, n_units=units)


def _alike(counts: IntArray) -> float:
    """Mean over units of the share of coder pairs that agree."""
    raters = counts.sum(axis=1)
    return float(((counts * (counts - 1)).sum(axis=1) / (raters * (raters - 1))).mean())


def _trouble(counts: IntArray) -> Reason | None:
    raters = counts.sum(axis=1)
    if not len(raters):
        return Reason.NO_DATA
    return None if raters.min() >= 2 and raters.min() == raters.max() else Reason.TOO_FEW_CODERS


def fleiss_kappa(counts: IntArray) -> Result:
    """Fleiss' kappa; every unit needs the same number of coders (Fleiss 1971)."""
    if trouble := _trouble(counts):
        return Result(None, trouble, n_units=len(counts))
    if np.count_nonzero(counts.sum(axis=0)) < 2:
        return Result(None, Reason.SINGLE_VALUE, n_units=len(counts))
    chance = float(((counts.sum(axis=0) / counts.sum()) ** 2).sum())
    return Result((_alike(counts) - chance) / (1 - chance), n_units=len(counts))


def randolph_kappa(counts: IntArray) -> Result:
    """Free-marginal kappa with chance 1/q; q is the columns of `counts` (Randolph 2005)."""
    if trouble := _trouble(counts):
        return Result(None, trouble, n_units=len(counts))
    q = counts.shape[1]
    if q < 2:
        return Result(None, Reason.SINGLE_VALUE, n_units=len(counts))
    return Result((_alike(counts) - 1 / q) / (1 - 1 / q), n_units=len(counts))


class Chance(NamedTuple):
    """What AC1 is made of: observed agreement and agreement by chance."""

    observed: float
    expected: float


def ac1_parts(counts: IntArray) -> Chance:
    """Observed and chance agreement of AC1; needs q >= 2 and a unit with two ratings."""
    raters = counts.sum(axis=1)
    rated = counts[raters >= 1]
    shares = (rated / rated.sum(axis=1, keepdims=True)).mean(axis=0)
    chance = float((shares * (1 - shares)).sum()) / (counts.shape[1] - 1)
    return Chance(_alike(counts[raters >= 2]), chance)


def ac1(counts: IntArray) -> Result:
    """Gwet's AC1 for several coders and missing ratings (Gwet 2014)."""
    units = int((counts.sum(axis=1) >= 2).sum())
    if units == 0:
        return Result(None, Reason.NO_PAIRABLE)
    if counts.shape[1] < 2:
        return Result(None, Reason.SINGLE_VALUE, n_units=units)
    observed, expected = ac1_parts(counts)
    return Result((observed - expected) / (1 - expected), n_units=units)
