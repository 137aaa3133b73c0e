"""How the benchmarks measure: time, spread and memory.

Called by the benchmarks beside it.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple


class Took(NamedTuple):
    """How long something took, in milliseconds: CPU of the main thread, and wall clock."""

    cpu: float
    wall: float


def took(act: Callable[[], object]) -> Took:
    """Do something and time it."""
    cpu, wall = time.thread_time(), time.perf_counter()
    act()
    return Took((time.thread_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000)


def medians(times: Iterable[Took], prefix: str = "") -> dict[str, float]:
    """The medians of CPU and wall, each under its name."""
    cpu, wall = zip(*times, strict=True)
    return {
        f"{prefix}cpu_ms": round(statistics.median(cpu), 1),
        f"{prefix}wall_ms": round(statistics.median(wall), 1),
    }


def spreads(times: Iterable[Took], prefix: str = "") -> dict[str, dict[str, float]]:
    """Median, 95th percentile and maximum of CPU and wall, each under its name."""
    cpu, wall = zip(*times, strict=True)
    return {f"{prefix}cpu": _spread(cpu), f"{prefix}wall": _spread(wall)}


def _spread(times: Iterable[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        "p50_ms": round(statistics.median(ordered), 2),
        "p95_ms": round(ordered[int(len(ordered) * 0.95)], 2),
        "max_ms": round(ordered[-1], 2),
    }


def memory() -> int:
    """The resident memory of this process in bytes; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def machine() -> dict[str, float]:
    """How busy and how fast the machine is: what waits for its cores, and a million additions."""
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    added = medians([took(_add_a_million) for _ in range(5)])
    return {"load": round(busy, 1), "million_additions_cpu_ms": added["cpu_ms"]}


def _add_a_million() -> None:
    total = 0
    for number in range(1_000_000):
        total += number
