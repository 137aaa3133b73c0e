"""All benchmarks in one command: `python -m tests.benchmarks [--json] [NAME…]`.

They only measure. CPU and wall are medians unless a name says otherwise; every figure stands
with the data it was measured on and with its target. How busy and how fast the machine was is
said before and after.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.measuring import machine

NAMES = (
    "start",
    "view",
    "coding",
    "palette",
    "agreement",
    "importing",
    "finding",
    "retrieval",
    "suggesting",
    "correcting",
)


def main(arguments: list[str]) -> None:
    """Run the benchmarks that are named, or all."""
    names = [name for name in arguments if not name.startswith("-")] or list(NAMES)
    results = {"machine before": machine()}
    results |= {name: _run(name) for name in names}
    results["machine after"] = machine()
    if "--json" in arguments:
        print(json.dumps(results, indent=2))
        return
    for name, result in results.items():
        print(name)
        _print(result, "  ")


def _run(name: str) -> dict[str, Any]:
    module = importlib.import_module(f"tests.benchmarks.bench_{name}")
    result: dict[str, Any] = module.run()
    return result


def _print(result: dict[str, Any], indent: str) -> None:
    for key, value in result.items():
        if isinstance(value, dict):
            print(f"{indent}{key}")
            _print(value, indent + "  ")
        else:
            print(f"{indent}{key}: {value}")


if __name__ == "__main__":
    main(sys.argv[1:])
