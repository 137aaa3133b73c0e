"""Measure the start of the program to the painted window with the sample study.

Target: at most 1.5 s of CPU and 250 MB. Each start is a process of its own; the CPU time is
that of the whole process, the wall time from its first own line.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from workbench.project.sample import sample_study

STARTS = 5


def run() -> dict[str, Any]:
    """Start the program several times; medians."""
    with tempfile.TemporaryDirectory() as folder:
        study = sample_study(Path(folder))
        costs = [_start(study) for _ in range(STARTS)]
    medians = {name: round(median(cost[name] for cost in costs), 1) for name in costs[0]}
    return {
        "data": f"sample study, {STARTS} starts, offscreen",
        **medians,
        "targets": {"cpu_ms": 1500, "memory_mb": 250},
    }


def _start(study: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.start_probe", str(study)],
        capture_output=True,
        check=True,
        timeout=120,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    cost: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return cost
