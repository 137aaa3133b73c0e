"""The list of pseudonyms as a table that anybody can read, for those who keep it elsewhere.

It is the one file with names that is written past the door of `project.exporting`: the names are
what was asked for, and both faces say that it is not encrypted.

Called by `workbench pseudonyms` and the page of the pseudonyms.
"""

from __future__ import annotations

from pathlib import Path

from workbench.model.errors import Refused
from workbench.model.wording import counted
from workbench.project.key_file import KeyFile
from workbench.project.sheets import read_sheet, unguarded, write_table
from workbench.transcripts.pseudonyms import rules
from workbench.transcripts.pseudonyms.listing import COLUMNS, rows_of

Refusals = list[tuple[int, str]]
"""Rows that break a rule, by line, with the reason."""


def write_list(key: KeyFile, path: Path) -> int:
    """Write the list of a key as CSV, or a workbook for .xlsx; how many names went in."""
    rows = rows_of(key.pseudonyms)
    write_table(path, COLUMNS, rows)
    return len(rows)


def read_list(key: KeyFile, path: Path) -> tuple[int, Refusals]:
    """Add the rows of a table to the list of a key; how many went in, and which did not."""
    known, refused = rules.from_rows(unguarded(read_sheet(path)), key.pseudonyms)
    added = len(known) - len(key.pseudonyms)
    if added:
        key.save(known)
    return added, refused


def check_all_in(refused: Refusals, path: Path) -> None:
    """Refuse, naming the first row that did not go in and why."""
    if refused:
        line, why = refused[0]
        raise Refused(
            f"{counted(len(refused), 'row')} of “{path.name}” did not go in, the first in line "
            f"{line}: {why}"
        )
