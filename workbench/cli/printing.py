"""How commands print: sentences for people, `--json` for programs.

Called by the other modules of this package.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from workbench.coding.rows import RefusedRow

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of sentences.")

study_argument = click.argument(
    "study", type=click.Path(readable=False, path_type=Path), metavar="STUDY.dwb"
)


def print_json(value: Any) -> None:
    """Print a value as JSON, in the order it is made."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(
    header: Sequence[str], rows: Iterable[Sequence[object]], *, indent: str = ""
) -> None:
    """Print rows under one another, numbers to the right."""
    lines = [[str(cell) for cell in row] for row in rows]
    widths = [
        max(len(name), *(len(line[n]) for line in lines)) if lines else len(name)
        for n, name in enumerate(header)
    ]
    numeric = [
        all(_is_number(line[n]) for line in lines) and bool(lines) for n in range(len(header))
    ]
    for line in ([*header], *lines):
        cells = [
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(line, widths, numeric, strict=True)
        ]
        click.echo(f"{indent}{'  '.join(cells)}".rstrip())


def print_refused(rows: Iterable[RefusedRow]) -> None:
    """List the rows of a sheet that did not go in."""
    for row in rows:
        click.echo(f"line {row.line} was refused: {row.sentence}")


def _is_number(cell: str) -> bool:
    return cell.replace(".", "", 1).replace("-", "", 1).isdigit() or cell == "–"
