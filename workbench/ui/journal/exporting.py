"""The lines of the journal for a file: as text to read, or as a table.

Called by the page Journal. The words are those of `journal.narrate`, as everywhere.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from workbench.journal.narrate import Telling
from workbench.project.exporting import Checked, Door

COLUMNS = ("when", "who", "what", "why", "details", "taken back")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be worked out by a spreadsheet."""


def write_journal(
    out: Door, path: Path, tellings: Iterable[Telling], unseen: str = ""
) -> Checked | None:
    """Write tellings, oldest first; ".csv" gives a table, else it is text. None: not written.

    `unseen` says at the end what is left out because it may not be seen yet.
    """
    oldest_first = list(tellings)[::-1]
    table = path.suffix.lower() == ".csv"
    written = as_table(oldest_first, unseen) if table else as_text(oldest_first, unseen)
    return out.text(path, written, mark=table)


def as_text(tellings: Iterable[Telling], unseen: str = "") -> str:
    """One paragraph for each telling, its details indented; `unseen` is the last."""
    paragraphs = []
    for telling in tellings:
        mark = " (taken back)" if telling.taken_back else ""
        lines = [f"{telling.at}  {telling.who}: {telling.what}{mark}"]
        if telling.why:
            lines.append(f"    Why: {telling.why}")
        lines += [f"    {detail}" for detail in telling.details]
        paragraphs.append("\n".join(lines) + "\n")
    if unseen:
        paragraphs.append(f"{unseen}\n")
    return "\n".join(paragraphs)


def as_table(tellings: Iterable[Telling], unseen: str = "") -> str:
    """One row for each telling, parted by commas, for a spreadsheet; `unseen` is the last."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for telling in tellings:
        cells = (telling.at, telling.who, telling.what, telling.why, "\n".join(telling.details))
        writer.writerow((*map(_harmless, cells), "yes" if telling.taken_back else ""))
    if unseen:
        writer.writerow(("", "", unseen, "", "", ""))
    return written.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell
