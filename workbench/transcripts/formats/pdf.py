"""PDFs with text: lines are read from the pages and made paragraphs again.

A PDF is paper: it has no paragraphs, but running heads, page numbers and broken words. These
are taken away where they can be told. Pictures of pages have no text and are refused.
"""

from __future__ import annotations

import re
import threading
import time
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from workbench.transcripts.blocks import Block, Unreadable
from workbench.transcripts.encodings import CONTROLS
from workbench.transcripts.formats.furniture import without_furniture, without_margin_numbers
from workbench.transcripts.formats.pages import CHARACTER, Line, Page, read_page
from workbench.transcripts.formats.wrapped import Row, paragraphs, unhyphenated

NAME = "PDF"
SUFFIXES = (".pdf",)
TEXT = False

BEGINNING = b"%PDF-"
PAGES, CHARACTERS, SECONDS = 2000, 10_000_000, 120.0
"""No transcript has more pages or characters, or takes longer to read."""
SLACK = 0.97
"""A line that the next word would fill to this share of the width is full."""
NARROW = 0.55
"""Text broken to less than this share of the page is not known to be broken to a width."""
SPACE = 1.3
"""Lines further apart than this many usual steps have an empty line between them."""
LARGE = 1.25
"""Letters higher than the usual ones by this factor are a heading's, unless there are many."""
LONG = 100

LOCKED = (
    "is protected by a password: open it with the password, print it to a new PDF without one "
    "or save its text as .docx, and choose that file"
)
BROKEN = "is a damaged PDF: ask for a new copy, or open it elsewhere and save it again"
NOT_PDF = (
    "ends in “.pdf” but is no PDF inside: give it the ending of the program that made it, "
    "or ask for a new copy"
)
PICTURES = (
    "holds pictures of pages but no text: run text recognition (OCR) over it, or type it, "
    "and choose the result"
)
NO_LETTERS = (
    "shows letters but does not say which they are, so its text cannot be read: run text "
    "recognition (OCR) over it, or ask for the Word file it was made from"
)
TOO_BIG = "holds far more than a transcript: save the pages you need as a PDF of their own"
TOO_SLOW = "takes too long to read: save its text as .docx or .txt and choose that file"

_PASSWORD = 4
"""pdfium's word for a file that wants one."""
_one_at_a_time = threading.Lock()
"""pdfium may not be asked by two threads at once."""


def fits(data: bytes, suffix: str) -> bool:
    """Whether the file begins as PDFs do, or is named so and no document of another kind."""
    return data.lstrip().startswith(BEGINNING) or (suffix in SUFFIXES and not _is_other(data))


def _is_other(data: bytes) -> bool:
    return data.startswith((b"PK", b"\xd0\xcf\x11\xe0", b"{\\rtf"))


def read(data: bytes) -> list[Block]:
    """The lines of all pages as paragraphs; raise Unreadable for what has no text."""
    if BEGINNING not in data[:1024]:
        raise Unreadable(NOT_PDF)
    with _one_at_a_time:
        pages = _pages(data)
    lines = [line for page in pages for line in page.lines]
    if not lines:
        raise Unreadable(PICTURES)
    letters = sum(len(line.text) for line in lines)
    if sum(page.unknown for page in pages) * 3 > letters:
        raise Unreadable(NO_LETTERS)
    pages = without_furniture(without_margin_numbers(pages))
    lines = [line for page in pages for line in page.lines]
    if not lines:
        return []
    measures = _measures(lines, min(page.column for page in pages if page.lines))
    rows = unhyphenated(list(_rows(lines, measures)))
    return paragraphs(rows, measures.width, SLACK)


def _pages(data: bytes) -> list[Page]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise Unreadable(LOCKED if error.err_code == _PASSWORD else BROKEN) from error
    with closing(document):
        if len(document) > PAGES:
            raise Unreadable(TOO_BIG)
        pages = list(_read_pages(document, mirrored=False))
        if _reads_leftward(pages):
            pages = list(_read_pages(document, mirrored=True))
        return pages


def _read_pages(document: Any, mirrored: bool) -> Iterator[Page]:
    import pypdfium2

    began = time.monotonic()
    characters = 0
    for number in range(len(document)):
        try:
            with closing(document[number]) as page, closing(page.get_textpage()) as textpage:
                characters += textpage.count_chars()
                if characters > CHARACTERS:
                    raise Unreadable(TOO_BIG)
                yield read_page(page, textpage, mirrored)
        except pypdfium2.PdfiumError as error:
            raise Unreadable(BROKEN) from error
        if time.monotonic() - began > SECONDS:
            raise Unreadable(TOO_SLOW)


def _reads_leftward(pages: Sequence[Page]) -> bool:
    """Whether most letters are of a script that is read from right to left."""
    text = "".join(line.text for page in pages[:20] for line in page.lines)[:20_000]
    leftward = sum(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return leftward * 2 > sum(letter.isalpha() for letter in text)


@dataclass(frozen=True, slots=True)
class _Measures:
    """What is usual in a document: `width` in characters, the rest in points.

    `spaced` says that blanks without width stand where blanks would.
    """

    margin: float
    height: float
    step: float
    width: float
    spaced: bool

    @property
    def unit(self) -> float:
        """How wide a character is on average."""
        return CHARACTER * self.height


def _measures(lines: Sequence[Line], column: float) -> _Measures:
    lefts, rights = sorted(line.left for line in lines), sorted(line.right for line in lines)
    height = sorted(line.height for line in lines)[len(lines) // 2]
    margin, right = lefts[len(lines) // 50], rights[len(lines) * 98 // 100]
    broken = right - margin > NARROW * column
    steps = sorted(b.middle - a.middle for a, b in pairwise(lines) if b.middle > a.middle)
    return _Measures(
        margin,
        height,
        step=steps[len(steps) * 15 // 100] if steps else 0.0,
        width=(right - margin) / (CHARACTER * height) if broken else 0.0,
        spaced=_zero_width_blanks(lines),
    )


def _rows(lines: Sequence[Line], measures: _Measures) -> Iterator[Row]:
    """The lines measured in characters, with empty rows where they stand apart."""
    before: Line | None = None
    for line in lines:
        if before and line.middle - before.middle > SPACE * measures.step:
            yield Row("")
        if (row := _row(line, measures)).text:
            yield row
        before = line


def _row(line: Line, measures: _Measures) -> Row:
    text = _clean(line.text, measures.spaced)
    first = line.pieces[0]
    return Row(
        text,
        begin=(line.left - measures.margin) / measures.unit,
        end=(line.right - measures.margin) / measures.unit,
        word=first.word / measures.unit,
        bold=min(len(text), len(_clean(first.text[: first.bold], measures.spaced))),
        heading=line.height > LARGE * measures.height and len(text) < LONG,
        opens=line.opens,
    )


_ZERO_WIDTH = "\u200b"
_LIGATURES = {0xFB00 + n: two for n, two in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))}
_DROPPED = dict.fromkeys((0xAD, 0xFEFF, 0xFFFE, 0x2060))


def _zero_width_blanks(lines: Sequence[Line]) -> bool:
    """Whether blanks without width stand where blanks would, as some programs write them."""
    text = "".join(line.text for line in lines)
    thai = any("\u0e00" <= letter <= "\u0eff" or "\u1780" <= letter <= "\u17ff" for letter in text)
    return not thai and text.count(_ZERO_WIDTH) > text.count(" ")


def _clean(text: str, spaced: bool) -> str:
    """The text as people write it: whole letters, single blanks, nothing invisible."""
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = text.replace(_ZERO_WIDTH, " " if spaced else "").translate(_LIGATURES)
    text = CONTROLS.sub("", text.translate(_DROPPED))
    return unicodedata.normalize("NFC", re.sub(" {2,}", " ", text)).strip()
