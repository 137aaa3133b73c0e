"""The lines of a page of a PDF, from where its words stand. Called by `pdf`.

A PDF has no lines, only letters at places, in the order in which they were painted. pdfium
makes words of them; what stands beside each other on the page is a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from workbench.transcripts.formats.letters import TALL, Letters, Word

WIDE = 1.2
"""A gap wider than this, in heights of the letters, and than most of its line, is a tab."""
NUMBERED = 0.6
"""A gap wider than this, in heights, parts a number before a line from the line."""
CHARACTER = 0.42
"""How wide a character is on average, in heights."""

_LONGEST_LABEL = 90


@dataclass(frozen=True, slots=True)
class Piece:
    """Words close to each other; places in points, `middle` counted downward from the top.

    `word` is the width of the first word with a blank, `gap` the usual distance of words.
    """

    text: str
    left: float
    right: float
    middle: float
    height: float
    word: float
    gap: float
    bold: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """The pieces beside each other, in the order of reading.

    `opens` says whether the line opens a paragraph, where numbers in the margin tell.
    """

    pieces: tuple[Piece, ...]
    opens: bool | None = None

    @property
    def left(self) -> float:
        """Where the line begins."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """Where the line ends."""
        return max(piece.right for piece in self.pieces)

    @property
    def middle(self) -> float:
        """How far below the top of the page."""
        return self.pieces[0].middle

    @property
    def height(self) -> float:
        """The height of its letters, in points."""
        return max(piece.height for piece in self.pieces)

    @property
    def text(self) -> str:
        """The words; a wide gap is a tab."""
        text = self.pieces[0].text
        for before, piece in pairwise(self.pieces):
            space = piece.left - before.right
            usual = max(before.gap, piece.gap)
            wide = space > WIDE * piece.height and space > 2.2 * usual
            text += ("\t" if wide else " " if space > 0.1 * piece.height else "") + piece.text
        return text


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page from top to bottom, and its size in points.

    `column` is the width of the page or of one of its columns; `unknown` counts letters of
    which only the picture is in the file.
    """

    lines: tuple[Line, ...]
    column: float
    height: float
    unknown: int


def read_page(page: Any, textpage: Any, mirrored: bool = False) -> Page:
    """Read a page of pypdfium2; `mirrored` measures from the right, as Hebrew is read."""
    raw = Letters(page, textpage)
    words = [word for word in raw.words() if _inside(word, raw.width, raw.height)]
    if mirrored:
        words = [replace(w, left=raw.width - w.right, right=raw.width - w.left) for w in words]
    pieces = list(_pieces(words))
    parts = _columns(pieces, raw.width)
    column = raw.width / 2 if len(parts) > 1 else raw.width
    lines = [line for part in parts for line in _lines(part)]
    return Page(tuple(lines), column, raw.height, raw.unknown)


def _inside(word: Word, width: float, height: float) -> bool:
    """Whether a word can be seen: some programs paint more than the page shows.

    What the upper or lower edge cuts through is shown whole on the page before or after.
    """
    across, half = (word.left + word.right) / 2, 0.4 * word.height
    return 0 <= across <= width and half <= word.middle <= height - half


def _pieces(words: Sequence[Word]) -> Iterator[Piece]:
    """Join the words that were painted one after the other, close to each other."""
    group: list[Word] = []
    for word in words:
        number = len(group) == 1 and group[0].text.rstrip(".)").isdecimal()
        if group and not _is_near(group[-1], word, NUMBERED if number else WIDE):
            yield _piece(group)
            group = []
        group.append(word)
    if group:
        yield _piece(group)


def _is_near(before: Word, word: Word, most: float) -> bool:
    height = min(before.height, word.height)
    space = max(word.left - before.right, before.left - word.right)
    level = abs(word.middle - before.middle) < TALL * height
    return level and before.run == word.run and -0.3 * height < space < most * height


def _piece(words: Sequence[Word]) -> Piece:
    text, bold, all_bold = "", 0, True
    gaps = []
    for n, word in enumerate(words):
        text += " " * (n > 0) + word.text
        all_bold = all_bold and word.bold
        if all_bold:
            bold = min(len(text), _LONGEST_LABEL)
        if n:
            gaps.append(max(word.left - words[n - 1].right, words[n - 1].left - word.right))
    first = words[0]
    return Piece(
        text,
        left=min(word.left for word in words),
        right=max(word.right for word in words),
        middle=first.middle,
        height=max(word.height for word in words),
        word=first.right - first.left + CHARACTER * first.height / 2,
        gap=sorted(gaps)[(len(gaps) - 1) // 2] if gaps else 0.0,
        bold=bold,
    )


def _lines(pieces: Sequence[Piece]) -> Iterator[Line]:
    """The pieces that stand beside each other, from top to bottom."""
    row: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: piece.middle):
        if row and piece.middle - row[-1].middle > TALL * min(piece.height, row[-1].height):
            yield _line(row)
            row = []
        row.append(piece)
    if row:
        yield _line(row)


def _line(row: Sequence[Piece]) -> Line:
    return Line(tuple(sorted(row, key=lambda piece: piece.left)))


FEW = 16
"""A page with fewer pieces shows no columns."""


def _columns(pieces: Sequence[Piece], width: float) -> list[list[Piece]]:
    """Cut a page of two columns between them; the second then stands where the first does.

    Columns were painted one after the other; the cells of a table were painted row by row.
    """
    if len(pieces) < FEW:
        return [list(pieces)]
    for share in (0.5, 0.48, 0.52, 0.45, 0.55, 0.4, 0.6):
        middle = share * width
        sides = [(p.left >= middle) - (p.right <= middle) for p in pieces]
        beside = [side for side in sides if side]
        changes = sum(a != b for a, b in pairwise(beside))
        across = len(sides) - len(beside)
        most = 0.1 * len(pieces)
        if across <= most and changes <= max(2, most) and _both(beside):
            return _parted(pieces, sides)
    return [list(pieces)]


def _both(sides: Sequence[int]) -> bool:
    return min(sides.count(-1), sides.count(1)) * 4 >= len(sides)


def _parted(pieces: Sequence[Piece], sides: Sequence[int]) -> list[list[Piece]]:
    one, two = ([p for p, side in zip(pieces, sides, strict=True) if side == s] for s in (-1, 1))
    top = min(piece.middle for piece in two)
    shift = min(piece.left for piece in two) - min(piece.left for piece in one)
    across = [p for p, side in zip(pieces, sides, strict=True) if side == 0]
    above = [piece for piece in across if piece.middle < top]
    below = [piece for piece in across if piece.middle >= top]
    moved = [replace(p, left=p.left - shift, right=p.right - shift) for p in two]
    return [above, one, moved, below]
