"""Agreement of two coders, computed from counts; knows nothing of transcripts.

A table is q × q counts: rows are the first coder's value, columns the second's. For one code
it is 2 × 2, [[both, only first], [only second, neither]], which is one row of cells in another
shape (`tables_of`). Each measure is a ratio of whole numbers: exact, defined wherever the
lower one is not 0, and computed for many tables at once.

Called by `agreement.compare` and `agreement.intervals`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from workbench.agreement.result import Flag, Reason, Result

IntArray = npt.NDArray[np.int64]
FloatArray = npt.NDArray[np.float64]

RARE_BELOW = 10
EXTREME_PREVALENCE = 0.8
NOTABLE_BIAS = 0.1


class Ratio(NamedTuple):
    """What stands over and under the line, for each table; whole numbers."""

    over: IntArray
    under: IntArray


class Measure:
    """One coefficient. Called with one table it answers a `Result`."""

    def __init__(self, ratio: Callable[[IntArray], Ratio]) -> None:
        """Name the measure after its formula: tables (..., q, q) in, ratios (...) out."""
        self.ratio = ratio
        self.name = ratio.__name__
        self.__doc__ = ratio.__doc__

    def __call__(self, table: npt.ArrayLike, *, n_documents: int = 1) -> Result:
        """Measure one table (q, q) of counts."""
        tables = np.asarray(table, dtype=np.int64)[None]
        return coefficients(tables, (self,), n_documents=n_documents)[0][self.name]

    def values(self, tables: IntArray) -> FloatArray:
        """Measure many tables (..., q, q) at once; NaN marks what is undefined."""
        over, under = self.ratio(tables)
        defined = under != 0
        return np.where(defined, over / np.where(defined, under, 1), np.nan)


def tables_of(cells: IntArray) -> IntArray:
    """Shape cells (..., 4) as tables (..., 2, 2)."""
    return cells.reshape(*cells.shape[:-1], 2, 2)


class _Margins(NamedTuple):
    total: IntArray
    agreed: IntArray
    rows: IntArray
    columns: IntArray


def _margins(tables: IntArray) -> _Margins:
    rows, columns = tables.sum(axis=-1), tables.sum(axis=-2)
    return _Margins(rows.sum(axis=-1), np.trace(tables, axis1=-2, axis2=-1), rows, columns)


def _four(tables: IntArray) -> tuple[IntArray, IntArray, IntArray, IntArray]:
    if tables.shape[-1] != 2:
        raise ValueError("this measure needs 2 × 2 tables: coded or not coded")
    return tables[..., 0, 0], tables[..., 0, 1], tables[..., 1, 0], tables[..., 1, 1]


@Measure
def percent_agreement(tables: IntArray) -> Ratio:
    """Share of the units on which both coders decided alike, 0 to 1 (observed agreement)."""
    m = _margins(tables)
    return Ratio(m.agreed, m.total)


@Measure
def f1(tables: IntArray) -> Ratio:
    """Positive agreement, 2a / (2a+b+c) (Dice 1945; Hripcsak & Rothschild 2005)."""
    both, first, second, _ = _four(tables)
    return Ratio(2 * both, 2 * both + first + second)


@Measure
def f1_negative(tables: IntArray) -> Ratio:
    """Negative agreement, 2d / (2d+b+c) (Cicchetti & Feinstein 1990)."""
    _, first, second, neither = _four(tables)
    return Ratio(2 * neither, 2 * neither + first + second)


@Measure
def jaccard(tables: IntArray) -> Ratio:
    """Share of what either coder coded that both coded, a / (a+b+c) (Jaccard 1912)."""
    both, first, second, _ = _four(tables)
    return Ratio(both, both + first + second)


@Measure
def cohen_kappa(tables: IntArray) -> Ratio:
    """Agreement beyond chance, each coder with their own habits (Cohen 1960)."""
    m = _margins(tables)
    chance = (m.rows * m.columns).sum(axis=-1)
    return Ratio(m.total * m.agreed - chance, m.total**2 - chance)


@Measure
def kappa_max(tables: IntArray) -> Ratio:
    """The largest kappa these margins allow (Cohen 1960)."""
    m = _margins(tables)
    chance = (m.rows * m.columns).sum(axis=-1)
    possible = np.minimum(m.rows, m.columns).sum(axis=-1)
    return Ratio(m.total * possible - chance, m.total**2 - chance)


@Measure
def scott_pi(tables: IntArray) -> Ratio:
    """Agreement beyond chance, both coders with the same habits (Scott 1955)."""
    m = _margins(tables)
    chance = ((m.rows + m.columns) ** 2).sum(axis=-1)
    return Ratio(4 * m.total * m.agreed - chance, 4 * m.total**2 - chance)


@Measure
def krippendorff_alpha(tables: IntArray) -> Ratio:
    """Krippendorff's alpha for two coders, nominal, nothing missing (Krippendorff 2004).

    1 - D_o/D_e with n = 2N values, of which n_c have the value c: D_o = (N - agreed)/N and
    D_e = (n² - Σ n_c²) / (n (n-1)).
    """
    m = _margins(tables)
    spread = 4 * m.total**2 - ((m.rows + m.columns) ** 2).sum(axis=-1)
    return Ratio(spread - 2 * (m.total - m.agreed) * (2 * m.total - 1), spread)


@Measure
def bennett_s(tables: IntArray) -> Ratio:
    """Agreement beyond 1/q (Bennett, Alpert & Goldstein 1954; Brennan & Prediger 1981).

    q is the number of values the table declares, not of those that occur.
    """
    m = _margins(tables)
    q = tables.shape[-1]
    return Ratio(q * m.agreed - m.total, (q - 1) * m.total)


@Measure
def pabak(tables: IntArray) -> Ratio:
    """Kappa adjusted for prevalence and bias, 2 p_o - 1 (Byrt, Bishop & Carlin 1993)."""
    both, first, second, neither = _four(tables)
    return Ratio(both + neither - first - second, both + first + second + neither)


@Measure
def gwet_ac1(tables: IntArray) -> Ratio:
    """Gwet's AC1, with chance agreement Σ p(1-p) / (q-1) (Gwet 2008)."""
    m = _margins(tables)
    others = tables.shape[-1] - 1
    used = m.rows + m.columns
    chance = (used * (2 * m.total[..., None] - used)).sum(axis=-1)
    return Ratio(4 * others * m.total * m.agreed - chance, 4 * others * m.total**2 - chance)


@Measure
def prevalence_index(tables: IntArray) -> Ratio:
    """How much more often both coded than neither did, (a-d)/N (Byrt et al. 1993)."""
    both, first, second, neither = _four(tables)
    return Ratio(both - neither, both + first + second + neither)


@Measure
def bias_index(tables: IntArray) -> Ratio:
    """How much more often the first coder coded, (b-c)/N (Byrt et al. 1993)."""
    both, first, second, neither = _four(tables)
    return Ratio(first - second, both + first + second + neither)


MEASURES: tuple[Measure, ...] = (
    percent_agreement,
    f1,
    f1_negative,
    jaccard,
    cohen_kappa,
    kappa_max,
    scott_pi,
    krippendorff_alpha,
    bennett_s,
    pabak,
    gwet_ac1,
    prevalence_index,
    bias_index,
)


def holsti(agreed: int, first: int, second: int) -> Result:
    """Twice the decisions that agree by all decisions, 2M / (N1+N2) (Holsti 1969)."""
    if first + second == 0:
        return Result(None, Reason.NOBODY_CODED)
    return Result(2 * agreed / (first + second), n_units=first + second)


def coefficients(
    tables: IntArray,
    measures: Sequence[Measure] = MEASURES,
    *,
    n_documents: int,
    headline: bool = True,
) -> tuple[dict[str, Result], ...]:
    """Compute measures for many tables (K, q, q): one dict of results by name for each.

    Prevalence and bias are flagged on the headline unit only: on characters nearly every
    code is extremely rare.
    """
    rows: tuple[dict[str, Result], ...] = tuple({} for _ in tables)
    about = [_about(table, headline) for table in tables.tolist()]
    for measure in measures:
        over, under = measure.ratio(tables)
        for row, above, below, (n, single, flags) in zip(
            rows, over.tolist(), under.tolist(), about, strict=True
        ):
            if below:
                value, reason = above / below, None
                shown = flags | {Flag.UNINFORMATIVE} if single else flags
            else:
                value, reason, shown = None, single, flags
            row[measure.name] = Result(value, reason, shown, n, n_documents)
    return rows


def _about(table: list[list[int]], headline: bool) -> tuple[int, Reason | None, frozenset[Flag]]:
    """Say of one table: its units, why measures beyond chance fail on it, and its flags."""
    n = sum(map(sum, table))
    if n == 0:
        return 0, Reason.NO_DATA, frozenset()
    if len(table) != 2:
        alone = any(table[value][value] == n for value in range(len(table)))
        return n, Reason.SINGLE_VALUE if alone else None, frozenset()
    (both, first), (second, neither) = table
    if both in (0, n) and not first + second:
        return n, Reason.ALL_CODED if both else Reason.NOBODY_CODED, frozenset()
    raised = {
        Flag.ONE_CODER_NEVER_USED: both + first == 0 or both + second == 0,
        Flag.RARE: both + first + second < RARE_BELOW,
        Flag.PREVALENCE_EXTREME: headline and abs(both - neither) > EXTREME_PREVALENCE * n,
        Flag.BIAS: headline and abs(first - second) > NOTABLE_BIAS * n,
    }
    return n, None, frozenset(flag for flag, up in raised.items() if up)
