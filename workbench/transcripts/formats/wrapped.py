"""Lines that were broken to a width become paragraphs again.

A hanging indent, or a line that was full, shows that the next line goes on. Called by `txt`
and by `pdf`; both measure in characters, and `pdf` also in parts of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from workbench.transcripts.blocks import Block
from workbench.transcripts.cutting.labels import looks_labelled

NUDGE = 0.5
"""A line that begins further in by more than this is indented."""
ENOUGH = 4
"""So many lines show how first lines are indented."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line as it stands on paper; an empty line has no text.

    `begin` and `end` are measured from the margin, `word` is as wide as the first word with
    the blank before it. `bold` counts characters. `opens` says whether the line opens a
    paragraph, or None where only its place can tell.
    """

    text: str
    begin: float = 0
    end: float = 0
    word: float = 0
    bold: int = 0
    heading: bool = False
    opens: bool | None = None


def paragraphs(rows: Sequence[Row], width: float, slack: float) -> list[Block]:
    """The blocks of rows that were broken to `width`, or to none where it is 0.

    A row is full when the next word would end beyond the share `slack` of the width.
    """
    full = width * slack
    habits = _habits(rows, full)
    blocks: list[Block] = []
    first = 0.0
    gap = True
    before = Row("")
    for row in rows:
        inner = _goes_on(before, row, first, habits, full)
        if row.text:
            blocks.append(
                Block(
                    row.text,
                    heading=row.heading,
                    bold=row.bold,
                    joins=inner,
                    inner=inner,
                    gap=gap,
                )
            )
            first = first if inner else row.begin
        gap = not row.text
        before = row
    return blocks


def neighbours(rows: Sequence[Row]) -> Iterator[tuple[Row, Row]]:
    """The rows that another follows without an empty line, with what follows."""
    return ((row, after) for row, after in pairwise(rows) if row.text and after.text)


@dataclass(frozen=True, slots=True)
class _Habits:
    """How a document indents.

    `hanging`: what is indented goes on; `strictly`: what is not opens a paragraph.
    `opening`: a row that begins beyond it opens a paragraph, as in books.
    """

    hanging: bool
    strictly: bool
    opening: float | None


def _goes_on(before: Row, row: Row, first: float, habits: _Habits, full: float) -> bool:
    """Whether a row belongs to the paragraph of the one before, which begins at `first`."""
    if not (before.text and row.text) or before.heading != row.heading:
        return False
    if row.opens is not None:
        return not row.opens
    if habits.hanging and row.begin > first + NUDGE:
        return True
    if habits.strictly or (habits.opening is not None and row.begin > habits.opening):
        return False
    return _is_full(before, row, full)


def _is_full(row: Row, after: Row, full: float) -> bool:
    return full > 0 and row.end + after.word > full


def _habits(rows: Sequence[Row], full: float) -> _Habits:
    pairs = list(neighbours(rows))
    further = [(row, after) for row, after in pairs if after.begin > row.begin + NUDGE]
    back = [(row, after) for row, after in pairs if after.begin < row.begin - NUDGE]
    labelled = sum(looks_labelled(after.text) for _, after in further)
    hanging = labelled * 2 <= len(further) and (full == 0 or _mostly_full(further, full, 0.5))
    opening = None
    if len(back) >= ENOUGH and _mostly_full(back, full, 0.9):
        opening = sorted(after.begin for _, after in back)[len(back) // 2] + NUDGE
    starts = [after for row, after in pairs if row.begin <= NUDGE and _is_full(row, after, full)]
    indented = sum(after.begin > NUDGE for after in starts)
    strictly = hanging and len(starts) >= ENOUGH and indented >= 0.8 * len(starts)
    return _Habits(hanging, strictly, opening)


def _mostly_full(pairs: Sequence[tuple[Row, Row]], full: float, share: float) -> bool:
    return sum(_is_full(row, after, full) for row, after in pairs) >= share * len(pairs)


_BROKEN_WORD = re.compile(r"(\w[\w'’]*)-$")
_REST = re.compile(r"(\w[\w'’-]*)(\S*)(?:\s+|$)")
OFTEN = 0.03
"""Where more than this share of the lines ends in a hyphen, a program put it there."""


def unhyphenated(rows: Sequence[Row]) -> list[Row]:
    """The rows with words whole that were parted at line ends, each on its first line.

    The hyphen goes where the text has the word without it elsewhere, and stays where it has
    the word with it or somebody stammers (“th-this”); else it stays unless so many lines end
    in one that a program did it.
    """
    known = Counter(word for row in rows for word in re.findall(r"\w[\w'’-]*\w", row.text.lower()))
    ends = [row for row in rows if _BROKEN_WORD.search(row.text)]
    program = len(ends) >= 3 and len(ends) > OFTEN * len(rows)
    whole: list[Row] = []
    for row in rows:
        start = whole[-1] if whole else Row("")
        broken, rest = _BROKEN_WORD.search(start.text), _REST.match(row.text)
        if not (broken and rest and row.text[:1].islower() and not row.opens):
            whole.append(row)
            continue
        keep = _keeps_hyphen(broken[1].lower(), rest[1].lower(), known, program)
        stem = start.text if keep else start.text[:-1]
        whole[-1] = replace(start, text=stem + rest[0].rstrip())
        left = row.text[rest.end() :]
        if left:
            whole.append(replace(row, text=left, bold=max(0, row.bold - rest.end())))
    return whole


def _keeps_hyphen(one: str, two: str, known: Mapping[str, int], program: bool) -> bool:
    if two.startswith(one):
        return True
    with_it, without = known.get(f"{one}-{two}", 0), known.get(one + two, 0)
    return with_it >= without if with_it or without else not program
