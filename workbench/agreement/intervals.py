"""How far a coefficient could plausibly lie with other transcripts of this kind.

A percentile bootstrap over documents (Efron & Tibshirani 1993; for agreement: Zapf et al.
2016). Characters and turns are never resampled: neighbours are not independent, and intervals
from them are many times too narrow.

Called by `compare`.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from workbench.agreement.measures import FloatArray, IntArray, Measure, tables_of
from workbench.agreement.result import Flag, NoInterval, Result

RESAMPLES = 2000
SEED = 20260314
LEVEL = 0.95
ENOUGH_DOCUMENTS = 8
MOST_UNDEFINED = 0.05


def resampled(cells: IntArray, *, resamples: int = RESAMPLES, seed: int = SEED) -> IntArray:
    """Draw documents with replacement and pool their cells: (D, K, 4) to (B, K, 4).

    One matrix product; exact, as every sum stays far below 2**53.
    """
    documents = len(cells)
    draws = np.random.default_rng(seed).multinomial(
        documents, np.full(documents, 1 / documents), size=resamples
    )
    flat = cells.reshape(documents, -1).astype(np.float64)
    pooled = draws.astype(np.float64) @ flat
    return pooled.astype(np.int64).reshape(resamples, *cells.shape[1:])


def with_interval(result: Result, values: FloatArray, n_documents: int) -> Result:
    """Give a result its 95 % interval from its resampled values (B,), NaN where undefined."""
    if result.value is None:
        return replace(result, ci_reason=NoInterval.NO_VALUE)
    if n_documents < 2:
        return replace(result, ci_reason=NoInterval.ONE_DOCUMENT)
    defined = values[~np.isnan(values)]
    flags = result.flags
    if len(values) - len(defined) > MOST_UNDEFINED * len(values):
        flags |= {Flag.CI_UNSTABLE}
        return replace(result, flags=flags, ci_reason=NoInterval.OFTEN_UNDEFINED)
    if n_documents < ENOUGH_DOCUMENTS:
        flags |= {Flag.CI_UNSTABLE}
    low, high = np.quantile(defined, [(1 - LEVEL) / 2, (1 + LEVEL) / 2]).tolist()
    return replace(result, flags=flags, ci=(low, high))


def add_intervals(
    rows: tuple[dict[str, Result], ...],
    cells: IntArray,
    measures: tuple[Measure, ...],
    *,
    resamples: int = RESAMPLES,
    seed: int = SEED,
) -> tuple[dict[str, Result], ...]:
    """Give the results of some measures their intervals; `rows` has one dict per code."""
    documents = len(cells)
    if documents < 2:
        none = np.empty(0)
        return tuple(
            row | {m.name: with_interval(row[m.name], none, documents) for m in measures}
            for row in rows
        )
    tables = tables_of(resampled(cells, resamples=resamples, seed=seed))
    values = {measure.name: measure.values(tables) for measure in measures}
    return tuple(
        row | {name: with_interval(row[name], v[:, k], documents) for name, v in values.items()}
        for k, row in enumerate(rows)
    )
