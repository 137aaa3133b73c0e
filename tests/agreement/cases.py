"""The worked examples of agreement, one JSON object a line, and columns made from them.

Left out, as they need measures the program does not have: the kinds `unitizing`, `masi`, `sets`,
`gamma_best_alignment_disorder` and `confusion`, and in `spans` the values of all coders at once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from workbench.agreement.columns import Columns, grid
from workbench.agreement.units import spoken, turn_units
from workbench.model.span import trimmed
from workbench.model.transcript import Turn

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data" / "agreement-cases.jsonl")
    .read_text("utf-8")
    .splitlines()
]


def of_kind(kind: str) -> list[dict[str, Any]]:
    """The examples of one kind."""
    found = [case for case in CASES if case["kind"] == kind]
    assert found, f"no example of {kind}"
    return found


def named(case: dict[str, Any]) -> str:
    """What pytest shows for an example."""
    return case["name"]


def columns_of(
    rows: Iterable[tuple[int, ...]],
    lengths: Sequence[int],
    *,
    coders: int,
    codes: int,
    units: Sequence[Sequence[tuple[int, int]]] | None = None,
) -> Columns:
    """Columns of rows (coder, document, code, start, end, first, last)."""
    table = np.array(list(rows), dtype=np.int64).reshape(-1, 7)
    return Columns(
        tuple(f"coder{n}" for n in range(coders)),  # type: ignore[arg-type]
        tuple(f"document{n}" for n in range(len(lengths))),  # type: ignore[arg-type]
        tuple(f"code{n}" for n in range(codes)),  # type: ignore[arg-type]
        *table.T.copy(),
        lengths=np.array(lengths, dtype=np.int64),
        turns=grid(units if units is not None else [[] for _ in lengths]),
    )


def columns_of_texts(
    rows: Iterable[tuple[int, int, int, int, int]],
    texts: Sequence[str],
    turns: Sequence[Sequence[Turn]],
    *,
    coders: int = 2,
    codes: int,
) -> Columns:
    """Columns of rows (coder, document, code, start, end) on real texts, blanks trimmed."""
    placed = []
    for coder, document, code, start, end in rows:
        span = trimmed(texts[document], start, end)
        if span is not None:
            narrow = spoken(texts[document], span.start, span.end)
            placed.append((coder, document, code, span.start, span.end, *narrow))
    return columns_of(
        placed,
        [len(text) for text in texts],
        coders=coders,
        codes=codes,
        units=[turn_units(text, own) for text, own in zip(texts, turns, strict=True)],
    )
