"""A document with no format: what `report.compose` writes.

`report.word` sets it in Word and the page of the report draws it, so that the two cannot differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbench.model.quote import NOTES, between_marks

Align = Literal["left", "right"]
PieceKind = Literal["said", "left out", "clarified"]


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of one look."""

    text: str
    italic: bool = False
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (section), 2 (topic) or 3 (theme)."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short points."""

    items: tuple[tuple[Run, ...], ...]


@dataclass(frozen=True, slots=True)
class QuotePiece:
    """Part of a quote as printed, with the blank that parts it from the one before."""

    text: str
    kind: PieceKind = "said"


@dataclass(frozen=True, slots=True)
class QuoteBlock:
    """A display quote: its words without quotation marks, and who said them: "(FG1, pt3)".

    What is not `verbatim` is a paraphrase in somebody's notes, and never set in quotation marks.
    """

    pieces: tuple[QuotePiece, ...]
    attribution: str
    verbatim: bool = True

    @property
    def words(self) -> str:
        """The words as they are printed, with their quotation marks where they have any."""
        said = "".join(piece.text for piece in self.pieces)
        return between_marks(said, verbatim=self.verbatim)

    @property
    def source(self) -> str:
        """What stands behind the words: who said them, and "(notes)" where these are notes."""
        return " ".join(filter(None, (self.attribution, "" if self.verbatim else NOTES)))


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption above and its note below.

    Every row has as many cells as `header`; a newline in a cell begins a new line. `alignment`
    and `widths` (shares of the line, in any unit) stand per column. `groups` are the indices
    of the rows that head the ones below them.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    alignment: tuple[Align, ...]
    widths: tuple[float, ...]
    note: str = ""
    groups: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        """Refuse rows, alignment or widths that do not fit the header."""
        columns = {len(self.header), len(self.alignment), len(self.widths), *map(len, self.rows)}
        if len(columns) != 1:
            raise ValueError(f"the columns of “{self.caption}” do not match")


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its caption below; `alt` says in words what it shows. Width in cm."""

    caption: str
    alt: str
    png: bytes
    width: float


@dataclass(frozen=True, slots=True)
class Contents:
    """The headings of the document, listed here."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Paragraph | Bullets | QuoteBlock | Table | Figure | Contents | PageBreak


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole document."""

    title: str
    subtitle: str
    authors: str
    blocks: tuple[Block, ...]


def aligned(left: int, right: int) -> tuple[Align, ...]:
    """The alignment of a table whose last columns are numbers."""
    words: Align = "left"
    numbers: Align = "right"
    return (words,) * left + (numbers,) * right


def text(words: str) -> Paragraph:
    """A paragraph of plain words."""
    return Paragraph((Run(words),))
