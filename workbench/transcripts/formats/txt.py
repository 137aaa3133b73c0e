"""Plain text: a line is a paragraph, unless the lines were broken to a width.

A hanging indent, or a line that was full, shows that the next line goes on.

Called by `transcripts.formats`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from workbench.transcripts.blocks import Block
from workbench.transcripts.encodings import decode, lines
from workbench.transcripts.labels import looks_labelled

NAME = "plain text"
SUFFIXES = (".txt", ".text", "")
TEXT = True

NARROW, WIDE = 40, 120
"""Between these widths, in characters, lines may have been broken to a width."""
ENOUGH = 4
"""How many full lines show a width."""


def fits(data: bytes, suffix: str) -> bool:
    """Whether the name says so: any text can be plain text."""
    return suffix in SUFFIXES


def read(data: bytes) -> list[Block]:
    """The lines that are not empty."""
    rows = [row.expandtabs(8) if row[:1] == "\t" else row for row in lines(decode(data))]
    width = _width(rows)
    hanging = _hangs(rows)
    blocks: list[Block] = []
    first = 0
    before = ""
    gap = True
    for row in rows:
        indent = _indent(row)
        text = row.strip()
        inner = bool(before and text) and (
            (hanging and indent > first) or (width > 0 and _is_full(before, row, width))
        )
        if text:
            blocks.append(Block(text, joins=inner, inner=inner, gap=gap))
            first = first if inner else indent
        gap = not text
        before = row.rstrip()
    return blocks


def _indent(row: str) -> int:
    return len(row) - len(row.lstrip())


def _is_full(row: str, following: str, width: int) -> bool:
    return len(row.rstrip()) + 1 + len(following.split(None, 1)[0]) > 0.9 * width


def _within(rows: Sequence[str]) -> list[tuple[str, str]]:
    """The rows that another follows without an empty line, with what follows."""
    return [(row, after) for row, after in pairwise(rows) if row.strip() and after.strip()]


def _width(rows: Sequence[str]) -> int:
    """The width to which lines were broken, in characters, or 0."""
    pairs = [(row.rstrip(), after.rstrip()) for row, after in _within(rows)]
    pairs = [(row, after) for row, after in pairs if not looks_labelled(after)]
    if len(pairs) < ENOUGH:
        return 0
    lengths = sorted(len(row) for row, _ in pairs)
    width = lengths[int(len(lengths) * 0.95)]
    full = sum(_is_full(row, after, width) for row, after in pairs)
    return width if NARROW <= width <= WIDE and full >= 0.6 * len(pairs) else 0


def _hangs(rows: Sequence[str]) -> bool:
    """Whether rows are indented to go on, not to stand apart with labels of their own."""
    inner = [after for row, after in _within(rows) if _indent(after) > _indent(row)]
    return sum(looks_labelled(row) for row in inner) * 2 <= len(inner)
