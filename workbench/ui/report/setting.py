"""Set an outline in pages: the same outline that goes into Word, block by block.

Called by `ui.report.page`. What a block looks like stands in `styles`; Word does the same with
the styles of its template in `report.word.writing`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QTextCharFormat

from workbench.report.outline import (
    Block,
    Bullets,
    Contents,
    Figure,
    Heading,
    Outline,
    PageBreak,
    Paragraph,
    QuoteBlock,
    Run,
    Table,
)
from workbench.ui.appearance import SEMIBOLD, colour
from workbench.ui.report import styles, tables
from workbench.ui.report.paging import Sheet, paged
from workbench.ui.report.slabs import Look, Mark, Picture, Slab, Words, lines_of, units
from workbench.ui.report.styles import CM, LINE_WIDTH, POINT, TEXT_HEIGHT, Style

LEVELS = 3
"""Headings down to this level are listed in the contents."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the pages: the page, from 0, and how far down its text, in units."""

    sheet: int
    y: float


@dataclass(frozen=True, slots=True)
class Setting:
    """An outline set in pages, and where each of its blocks begins."""

    title: str
    sheets: tuple[Sheet, ...]
    spots: dict[int, Spot]

    def words_on(self, sheet: int) -> str:
        """The words of a page, for who hears it read."""
        lines = [
            mark.text
            for placed in self.sheets[sheet]
            for mark in placed.slab.marks
            if isinstance(mark, Words)
        ]
        return "\n".join(lines)


def set_in_pages(outline: Outline) -> Setting:
    """Set an outline in pages."""
    sheets = paged(tuple(_Setter(outline).everything()), TEXT_HEIGHT)
    spots: dict[int, Spot] = {}
    for number, sheet in enumerate(sheets):
        for placed in sheet:
            spots.setdefault(placed.slab.block, Spot(number, placed.y))
    return Setting(" ".join(outline.title.split()), sheets, spots)


class _Setter:
    """One outline being set: what is counted, and whether a page begins."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.tables = 0
        self.figures = 0
        self.new_page = False

    def everything(self) -> Iterator[Slab]:
        about = self.outline
        for words, style in (
            (about.title, styles.TITLE),
            (about.subtitle, styles.SUBTITLE),
            (about.authors, styles.AUTHORS),
        ):
            if words:
                yield from _paragraph(words, style, -1)
        for index, block in enumerate(about.blocks):
            for slab in self._set(block, index):
                yield replace(slab, new_page=True) if self.new_page else slab
                self.new_page = False

    def _set(self, block: Block, index: int) -> Iterator[Slab]:
        match block:
            case Heading():
                yield from _paragraph(block.text, styles.HEADINGS[block.level], index)
            case Paragraph():
                yield from _runs(block.runs, styles.BODY, index)
            case Bullets():
                for item in block.items:
                    yield from _bullet(item, index)
            case QuoteBlock():
                yield from _quote(block, index)
            case Table():
                yield from self._table(block, index)
            case Figure():
                yield from self._figure(block, index)
            case Contents():
                yield from self._contents(index)
            case PageBreak():
                self.new_page = True
            case _:
                assert_never(block)

    def _table(self, block: Table, index: int) -> Iterator[Slab]:
        self.tables += 1
        yield from _paragraph(f"Table {self.tables}. {block.caption}", styles.CAPTION, index)
        yield from tables.slabs_of(block, index)
        yield from _paragraph(block.note, styles.NOTE, index)

    def _figure(self, block: Figure, index: int) -> Iterator[Slab]:
        self.figures += 1
        yield _picture(block, index)
        words = f"Figure {self.figures}. {block.caption}"
        yield from _paragraph(words, styles.FIGURE_CAPTION, index)

    def _contents(self, index: int) -> Iterator[Slab]:
        headings = [one for one in self.outline.blocks if isinstance(one, Heading)]
        listed = [one for one in headings if one.level <= LEVELS]
        if listed:
            yield from _paragraph("Contents", styles.CONTENTS_HEADING, index)
        for one in listed:
            yield from _paragraph(one.text, styles.CONTENTS[one.level], index)


def _paragraph(
    words: str, style: Style, block: int, *, looks: Sequence[Look] = (), sign: str = ""
) -> Iterator[Slab]:
    """Set a paragraph line by line; no first or last line stands alone on a page."""
    left = style.left * CM
    width = LINE_WIDTH - left - style.right * CM
    lines = lines_of(words, style, width, looks=looks, x=left)
    for number, line in enumerate(lines):
        first, last = number == 0, number == len(lines) - 1
        marks: tuple[Mark, ...] = (replace(line, y=0.0),)
        if first and sign:
            marks += lines_of(sign, style, left)
        yield Slab(
            height=line.height,
            marks=marks,
            block=block,
            before=POINT * style.before if first else 0.0,
            after=POINT * style.after if last else 0.0,
            keep=style.keep or (not last and (first or number == len(lines) - 2)),
        )


def _runs(runs: Sequence[Run], style: Style, block: int, *, sign: str = "") -> Iterator[Slab]:
    looks, at = [], 0
    for run in runs:
        length = units(run.text)
        if run.bold or run.italic:
            looks.append(Look(at, length, _look(bold=run.bold, italic=run.italic)))
        at += length
    return _paragraph("".join(run.text for run in runs), style, block, looks=looks, sign=sign)


def _bullet(item: Sequence[Run], block: int) -> Iterator[Slab]:
    return _runs(item, styles.BULLET, block, sign="•")


def _quote(block: QuoteBlock, index: int) -> Iterator[Slab]:
    if not block.source:
        return _paragraph(block.words, styles.QUOTE, index)
    quiet = Look(units(block.words) + 1, units(block.source), _look(tone="ink2"))
    return _paragraph(f"{block.words} {block.source}", styles.QUOTE, index, looks=[quiet])


def _look(*, bold: bool = False, italic: bool = False, tone: str = "") -> QTextCharFormat:
    made = QTextCharFormat()
    if bold:
        made.setFontWeight(SEMIBOLD)
    if italic:
        made.setFontItalic(True)
    if tone:
        made.setForeground(colour(tone))
    return made


def _picture(block: Figure, index: int) -> Slab:
    """A figure at the width it has in Word; what is no picture leaves a blank line."""
    image = QImage.fromData(block.png)
    width = block.width * CM
    height = width * image.height() / image.width() if image.width() else 0.0
    size = QSize(round(width), round(height))
    if not image.isNull() and image.width() > size.width():
        image = image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    before = POINT * styles.FIGURE.before
    return Slab(height, (Picture(image, width, height),), index, before=before, keep=True)
