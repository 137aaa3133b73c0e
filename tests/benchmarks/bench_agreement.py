"""Time the agreement of two coders on 200 long transcripts.

    python -m tests.benchmarks agreement --json

`run` answers medians in milliseconds. Target: 100 ms
of CPU for the cells of turns and characters and every coefficient, from loaded columns.
"""

from __future__ import annotations

import numpy as np

from tests.benchmarks.measuring import medians, took
from workbench.agreement.cells import cells, pooled
from workbench.agreement.columns import Columns, Grid
from workbench.agreement.measures import coefficients, tables_of
from workbench.agreement.units import UNITS
from workbench.model.ids import CodeId, CoderId, TranscriptId

DOCUMENTS, CHARACTERS, CODES, CODINGS = 200, 60_000, 50, 55_000
TURN = 300
TARGET_CPU_MS = 100
REPEATS = 15


def made_up(seed: int = 1) -> Columns:
    """Make the codings of two coders: the second repeats most of the first's, shifted a little."""
    random = np.random.default_rng(seed)
    half = CODINGS // 2
    document = random.integers(0, DOCUMENTS, half)
    code = np.minimum(random.geometric(0.08, half) - 1, CODES - 1)
    start = random.integers(0, CHARACTERS - 2_000, half)
    length = random.integers(20, 900, half)
    again = random.random(half) < 0.7
    shift = np.where(again, random.integers(0, 40, half), random.integers(500, 1_000, half))
    starts = np.concatenate([start, start + shift])
    ends = np.concatenate([start + length, start + shift + length])
    turns = np.arange(0, CHARACTERS, TURN)
    return Columns(
        coders=(CoderId("first"), CoderId("second")),
        documents=tuple(TranscriptId(str(n)) for n in range(DOCUMENTS)),
        codes=tuple(CodeId(str(n)) for n in range(CODES)),
        coder=np.repeat([0, 1], half),
        document=np.tile(document, 2),
        code=np.tile(code, 2),
        start=starts,
        end=ends,
        first=starts,
        last=ends,
        lengths=np.full(DOCUMENTS, CHARACTERS),
        turns=Grid(
            document=np.repeat(np.arange(DOCUMENTS), len(turns)),
            start=np.tile(turns, DOCUMENTS),
            end=np.tile(turns + TURN - 1, DOCUMENTS),
        ),
    )


def compare_all(columns: Columns) -> int:
    """Compute every coefficient of every code on both units; answer how many."""
    count = 0
    for unit in UNITS:
        tables = tables_of(pooled(cells(columns, 0, 1, unit)))
        results = coefficients(tables, n_documents=DOCUMENTS, headline=unit == "turn")
        count += sum(len(row) for row in results)
    return count


def run() -> dict[str, float | int]:
    """Measure the median CPU and wall time in milliseconds."""
    columns = made_up()
    computed = compare_all(columns)
    times = [took(lambda: compare_all(columns)) for _ in range(REPEATS)]
    return {
        "transcripts": DOCUMENTS,
        "characters_each": CHARACTERS,
        "codes": CODES,
        "codings": len(columns.coder),
        "coefficients": computed,
        **medians(times),
        "target_cpu_ms": TARGET_CPU_MS,
    }
