"""The words of a page of a PDF and where they stand, asked of pdfium letter by letter.

Called by `pages`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from ctypes import c_int, create_string_buffer
from dataclasses import dataclass
from typing import Any

TALL = 0.4
"""Words are on one line if their middles differ by less than this share of their height."""

_HYPHEN = 2
"""What pdfium gives for a hyphen at the end of a line, with no line end after it."""
_LINE_ENDS = (10, 13)
_BOLD = (b"bold", b"black", b"heavy", b"demi")
_QUARTER = 1.5708
"""A quarter of a circle, as pdfium counts angles."""


@dataclass(frozen=True, slots=True)
class Word:
    """Letters without a blank; places in points from the upper left corner of the page.

    `middle` lies between top and bottom; words of one `run` were painted as one line.
    """

    text: str
    left: float
    right: float
    middle: float
    height: float
    bold: bool
    run: int


class Letters:
    """Asks pdfium for letters and places; text that stands slanted on the page is left out."""

    def __init__(self, page: Any, textpage: Any) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._page = textpage
        self._box = pdfium.FS_RECTF()
        self._font = create_string_buffer(128)
        self._flags = c_int()
        count = max(0, pdfium.FPDFText_CountChars(textpage))
        self._codes = [pdfium.FPDFText_GetUnicode(textpage, n) for n in range(count)]
        self.unknown = sum(_is_unknown(code) for code in self._codes)
        runs = list(self._runs())
        turns = Counter[int | None]()
        angles = [self._quarter(start) for start, _ in runs]
        for (start, end), turn in zip(runs, angles, strict=True):
            turns[turn] += end - start if turn is not None else 0
        self._turn = max(turns, key=lambda turn: turns[turn], default=0) or 0
        self._upright = [run for run, turn in zip(runs, angles, strict=True) if turn == self._turn]
        left, bottom, right, top = page.get_bbox()
        self._left, self._top, self.width, self.height = {
            0: (left, top, right - left, top - bottom),
            1: (-top, right, top - bottom, right - left),
            2: (-right, -bottom, right - left, top - bottom),
            3: (bottom, -left, top - bottom, right - left),
        }[self._turn]

    def words(self) -> Iterator[Word]:
        """The words in the order in which they were painted."""
        for run, (start, end) in enumerate(self._upright):
            first = start
            for n in range(start, end + 1):
                if n == end or chr(self._codes[n]).isspace():
                    if n > first:
                        yield from self._words(first, n, run)
                    first = n + 1

    def _runs(self) -> Iterator[tuple[int, int]]:
        """Where what pdfium takes for lines begins and ends."""
        start = 0
        for n, code in enumerate(self._codes):
            if code in _LINE_ENDS or code == _HYPHEN:
                end = n + 1 if code == _HYPHEN else n
                if end > start:
                    yield start, end
                start = n + 1
        if start < len(self._codes):
            yield start, len(self._codes)

    def _quarter(self, n: int) -> int | None:
        """How many quarters of a circle the text is turned, clockwise; None if slanted."""
        quarters = self._pdfium.FPDFText_GetCharAngle(self._page, n) / _QUARTER
        return round(quarters) % 4 if abs(quarters - round(quarters)) < 0.06 else None

    def _words(self, start: int, end: int, run: int) -> Iterator[Word]:
        """A word, or two that stand apart though no blank was put between them."""
        first = start
        if self._is_apart(start, end - 1, end - start):
            for n in range(start + 1, end):
                if self._is_apart(n - 1, n, 2):
                    yield self._word(first, n, run)
                    first = n
        yield self._word(first, end, run)

    def _is_apart(self, start: int, end: int, count: int) -> bool:
        """Whether two letters cannot be the ends of a word of `count` letters."""
        a, b = self._place(start), self._place(end)
        height = a[3] - a[2]
        level = abs(a[2] + a[3] - b[2] - b[3]) / 2 <= TALL * height
        return not level or max(a[1], b[1]) - min(a[0], b[0]) > max(count, 2) * height

    def _word(self, start: int, end: int, run: int) -> Word:
        a, b = self._place(start), self._place(end - 1)
        codes = [45 if code == _HYPHEN else code or 0xFFFD for code in self._codes[start:end]]
        text = "".join(map(chr, codes))
        left, right = min(a[0], b[0]), max(a[1], b[1])
        height = max(1.0, a[3] - a[2])
        return Word(text, left, right, (a[2] + a[3]) / 2, height, self._is_bold(start), run)

    def _place(self, n: int) -> tuple[float, float, float, float]:
        """Left, right, top and bottom of a letter, counted from the corner above."""
        self._pdfium.FPDFText_GetLooseCharBox(self._page, n, self._box)
        box = self._box
        left, right, bottom, top = {
            0: (box.left, box.right, box.bottom, box.top),
            1: (-box.top, -box.bottom, box.left, box.right),
            2: (-box.right, -box.left, -box.top, -box.bottom),
            3: (box.bottom, box.top, -box.right, -box.left),
        }[self._turn]
        return left - self._left, right - self._left, self._top - top, self._top - bottom

    def _is_bold(self, n: int) -> bool:
        self._pdfium.FPDFText_GetFontInfo(self._page, n, self._font, 128, self._flags)
        name = self._font.value.lower()
        return any(look in name for look in _BOLD)


def _is_unknown(code: int) -> bool:
    """Whether a letter has no meaning: only its picture is in the file."""
    return code in (0, 0xFFFD) or 0xE000 <= code <= 0xF8FF
