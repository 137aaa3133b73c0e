"""Plain text: a line is a paragraph, unless the lines were broken to a width.

Called by `transcripts.formats`.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.transcripts.blocks import Block
from workbench.transcripts.cutting.labels import looks_labelled
from workbench.transcripts.encodings import decode, lines
from workbench.transcripts.formats.wrapped import NUDGE, Row, neighbours, paragraphs

NAME = "plain text"
SUFFIXES = (".txt", ".text", "")
TEXT = True

DIRECTIONS = "\u200e\u200f"
"""What tells the direction of writing, as phones put it before the lines of a chat."""
NARROW, WIDE = 40, 120
"""Between these widths, in characters, lines may have been broken to a width."""
ENOUGH = 4
"""How many full lines show a width."""
SLACK = 0.9
"""A line that the next word would fill to this share of the width is full."""


def fits(data: bytes, suffix: str) -> bool:
    """Whether the name says so: any text can be plain text."""
    return suffix in SUFFIXES


def read(data: bytes) -> list[Block]:
    """The lines that are not empty."""
    rows = [_row(line) for line in lines(decode(data))]
    return paragraphs(rows, _width(rows), SLACK)


def _row(line: str) -> Row:
    line = (line.expandtabs(8) if line[:1] == "\t" else line).rstrip()
    text = line.strip().lstrip(DIRECTIONS)
    if not text:
        return Row("")
    return Row(text, len(line) - len(text), len(line), 1 + len(text.split(None, 1)[0]))


def _width(rows: Sequence[Row]) -> float:
    """The width to which lines were broken, in characters, or 0."""
    pairs = [
        (row, after)
        for row, after in neighbours(rows)
        if after.begin <= row.begin + NUDGE and not looks_labelled(after.text)
    ]
    if len(pairs) < ENOUGH:
        return 0
    width = sorted(row.end for row, _ in pairs)[int(len(pairs) * 0.95)]
    full = sum(row.end + after.word > SLACK * width for row, after in pairs)
    return width if NARROW <= width <= WIDE and full >= 0.6 * len(pairs) else 0
