"""A table in which every row is something said: its rows become blocks.

Called by `delimited` and `xlsx`, which know how the cells are stored.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from workbench.transcripts.blocks import Block, Unreadable
from workbench.transcripts.cutting import labels
from workbench.transcripts.encodings import CONTROLS, LINE_END
from workbench.transcripts.formats.captions import joined
from workbench.transcripts.formats.clocks import milliseconds_of
from workbench.transcripts.formats.columns import Columns, Rows, is_named, naming_row

NEEDED = "name the column of what was said “Text” and the one of who says it “Speaker”"
PEOPLE = (
    "is a table of facts about people, not a transcript: bring it in under Transcripts › "
    f"Participants. If it is a transcript, {NEEDED}"
)
EMPTY = "names its columns but holds no words below them: choose a table with a transcript"
SHOWN = 6
"""So many names of columns are told."""

_BREAK = re.compile(r"<br\s*/?>|_x000D_", re.IGNORECASE)


def blocks_of(rows: Rows, columns: Columns) -> list[Block]:
    """The blocks of a table. A row without a speaker goes on with the one before.

    Rows with a beginning and an end are pieces of talk, as captions are, and are joined.
    """
    talk = rows[columns.first :]
    starts, ends = (_times(talk, column, columns.names) for column in (columns.start, columns.end))
    said = [tuple(_voices(row, columns)) for row in talk]
    if columns.start is None or columns.end is None:
        return [
            Block(text, label=label, at=start if number == 0 else None)
            for voices, start in zip(said, starts, strict=True)
            for number, (label, text) in enumerate(voices)
        ]
    pieces = []
    last = 0
    for voices, start, end in zip(said, starts, ends, strict=True):
        begin = last if start is None else start
        last = begin if end is None else end
        if voices:
            pieces.append((begin, last, voices))
    return joined(pieces)


def refused(rows: Rows) -> Unreadable:
    """Why a table is no transcript, and what would make it one."""
    names = [cell for cell in naming_row(rows) if cell]
    if is_named(names):
        return Unreadable(EMPTY)
    if _is_about_people(rows):
        return Unreadable(PEOPLE)
    shown = ", ".join(f"“{name[:40]}”" for name in names[:SHOWN])
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    columns = "the column" if len(names) == 1 else "the columns"
    return Unreadable(f"has {columns} {shown}{more}, and none seems to be what was said: {NEEDED}")


def cell_of(row: Sequence[str], column: int | None) -> str:
    """A cell, "" where the row is too short or there is no such column."""
    return row[column] if column is not None and column < len(row) else ""


def _times(rows: Rows, column: int | None, names: Sequence[str]) -> list[int | None]:
    return milliseconds_of([cell_of(row, column) for row in rows], cell_of(names, column))


def _voices(row: Sequence[str], columns: Columns) -> Iterator[tuple[str | None, str]]:
    """Who says what in a row: the label stands at the first line only."""
    for column in columns.texts:
        who = cell_of(row, columns.speaker) if columns.speaker is not None else ""
        if len(columns.texts) > 1 and columns.speaker is None:
            who = columns.names[column]
        label = labels.clean(html.unescape(who)) or None
        for line in _lines(cell_of(row, column)):
            yield label, line
            label = None


def _lines(cell: str) -> Iterator[str]:
    """The lines of a cell, without what only web pages and workbooks need."""
    for line in LINE_END.split(html.unescape(_BREAK.sub("\n", cell))):
        if text := CONTROLS.sub("", line).strip():
            yield text


def _is_about_people(rows: Rows) -> bool:
    """Whether each row has something of its own, a name or number, and short facts beside it."""
    names = naming_row(rows)
    below = [row for row in rows if any(row) and row is not names]
    own = [cell for row in below if (cell := cell_of(row, 0))]
    short = all(len(cell) <= 60 for row in below for cell in row)
    return len(names) >= 3 and len(own) >= 2 and len(set(own)) >= 0.9 * len(own) and short
