"""Where words and sentences begin and end.

Called by `selection` (what a double or triple click takes) and by `page` (where a long turn
may be cut). Qt's boundary finder counts UTF-16; everything here takes and gives code points
of the text handed in.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from PySide6.QtCore import QTextBoundaryFinder

from workbench.coding.sentences import GREEK_QUESTION, goes_on
from workbench.ui.text.positions import Positions

_WORD = re.compile(r"[^\W_]", re.UNICODE)


def boundaries(text: str, kind: QTextBoundaryFinder.BoundaryType) -> list[int]:
    """Every boundary of one kind in a text, from 0 to its length, in code points."""
    positions = Positions(text)
    finder = QTextBoundaryFinder(kind, text)
    found = [0]
    while (unit := finder.toNextBoundary()) >= 0:
        found.append(positions.to_points(unit))
    if found[-1] != len(text):
        found.append(len(text))
    return found


@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a text as start and end, without the blanks around them."""
    cuts = boundaries(text, QTextBoundaryFinder.BoundaryType.Sentence)
    if not text.isascii():
        cuts = sorted({*cuts, *(asked.end() for asked in GREEK_QUESTION.finditer(text))})
    kept = [0]
    for cut in cuts[1:-1]:
        if not goes_on(text, kept[-1], cut):
            kept.append(cut)
    kept.append(len(text))
    trimmed = (_without_blanks(text, a, b) for a, b in itertools.pairwise(kept))
    return tuple((a, b) for a, b in trimmed if a < b)


@lru_cache(maxsize=64)
def words(text: str) -> tuple[tuple[int, int], ...]:
    """The words of a text as start and end: runs with at least one letter or digit."""
    cuts = boundaries(text, QTextBoundaryFinder.BoundaryType.Word)
    pairs = itertools.pairwise(cuts)
    return tuple((a, b) for a, b in pairs if _WORD.search(text, a, b))


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
