"""The places found as a table: for a spreadsheet, in a file or on the clipboard.

Called by the page Search.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from workbench.model.wording import clock
from workbench.project.exporting import Checked, Door
from workbench.ui.search.rows import Found, Names

COLUMNS = (
    "session",
    "transcript",
    "speaker",
    "time",
    "turn",
    "before",
    "found",
    "after",
    "likeness",
)
NUMBERS = frozenset({"turn", "likeness"})


def write_places(out: Door, path: Path, found: Sequence[Found], names: Names) -> Checked | None:
    """Write places, a row each: a workbook for ".xlsx", else CSV. None: not written."""
    return out.table(path, COLUMNS, cells_of(found, names), numbers=NUMBERS)


def as_pasted(found: Sequence[Found], names: Names) -> str:
    """The same for the clipboard: cells between tabs, the first row names them."""
    rows = ["\t".join(COLUMNS)]
    rows += ["\t".join(row[name] for name in COLUMNS) for row in cells_of(found, names)]
    return "\n".join(rows)


def cells_of(found: Iterable[Found], names: Names) -> list[dict[str, str]]:
    """One row for each place; what is cut is cut, blanks are one blank each."""
    return [_cells(one, names) for one in found]


def _cells(one: Found, names: Names) -> dict[str, str]:
    hit = one.hit
    cells = (
        names.sessions[hit.transcript],
        names.transcripts[hit.transcript],
        one.speaker,
        clock(hit.at),
        str(hit.turn + 1),
        hit.before,
        hit.exact,
        hit.after,
        "" if hit.score is None else str(round(hit.score)),
    )
    return {name: " ".join(cell.split()) for name, cell in zip(COLUMNS, cells, strict=True)}
