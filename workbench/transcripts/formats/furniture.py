"""What a printed page has beside its text: running heads and feet, numbers in the margin.

Called by `pdf`. Only what truly repeats is taken away: the same line at the same place on
most pages, numbers that count the pages, and numbers that count the lines or paragraphs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from workbench.transcripts.formats.pages import Line, Page

DEEP = 4
"""How many lines at the top or bottom of a page may be furniture."""
PLACE = 4.0
"""Points by which a repeated line may move from page to page."""
SHARE = 0.4
"""On so many of the pages it stands: books have other heads on left and right pages."""
FEW = 4
"""So many numbers in the margin show that lines or paragraphs are numbered."""
LONG = 30
"""A shorter line may be said twice."""

_DIGITS = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivxl]{1,7}", re.IGNORECASE)
_SINGLE = re.compile(r"(?:page |seite |p\. ?)?[-–— ]*1(?: ?(?:/|of|von|de|sur) ?1)?[-–— ]*", re.I)
_NUMBER = re.compile(r"(\d{1,5})[.):]?")


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """The pages without running heads and feet."""
    for top in (True, False):
        pages = _peeled(pages, top)
    return list(_without_twins(pages))


def _without_twins(pages: Sequence[Page]) -> Iterator[Page]:
    """Take away the line that a page break cut through, so that it was painted on both pages."""
    last = ""
    for page in pages:
        twin = len(last) >= LONG and page.lines and page.lines[0].text == last
        last = page.lines[-1].text if page.lines else last
        yield replace(page, lines=page.lines[1:] if twin else page.lines)


def _peeled(pages: Sequence[Page], top: bool) -> list[Page]:
    """Take lines from one end of the pages, from outside inward, as long as they repeat."""
    peeled = list(pages)
    for _ in range(DEEP):
        outer = [page.lines[0 if top else -1] if page.lines else None for page in peeled]
        repeated = _repeated(outer, peeled, top)
        if not any(repeated):
            break
        for n, goes in enumerate(repeated):
            if goes:
                kept = peeled[n].lines[1:] if top else peeled[n].lines[:-1]
                peeled[n] = replace(peeled[n], lines=kept)
    return peeled


def _repeated(outer: Sequence[Line | None], pages: Sequence[Page], top: bool) -> list[bool]:
    """Whether the outermost line of each page is furniture."""
    if len(pages) == 1:
        line = outer[0]
        return [
            line is not None and bool(_SINGLE.fullmatch(line.text)) and _at_edge(line, pages[0])
        ]
    needed = max(2, SHARE * sum(line is not None for line in outer))
    looks = [None if line is None else _look(line) for line in outer]
    result = []
    for n, line in enumerate(outer):
        alike = [
            other
            for other, (near, look) in enumerate(zip(outer, looks, strict=True))
            if line is not None
            and near is not None
            and look == looks[n]
            and abs(near.middle - line.middle) <= PLACE
        ]
        apart = line is not None and _is_apart(line, pages[n], top)
        result.append(
            len(alike) >= needed and (apart or len(alike) > 2) and _counts_pages(alike, outer)
        )
    return result


def _look(line: Line) -> str:
    """A line without its numbers: they change from page to page."""
    text = line.text.casefold()
    return "#" if _ROMAN.fullmatch(text) else _DIGITS.sub("#", text)


def _counts_pages(alike: Sequence[int], outer: Sequence[Line | None]) -> bool:
    """Whether a line that is only numbers goes up with the pages; words need not."""
    texts = [(n, line.text) for n in alike if (line := outer[n]) is not None]
    if any(re.search(r"[^\W\d_]", text) for _, text in texts):
        return True
    numbers = [(n, int(found[0])) for n, text in texts if (found := _DIGITS.search(text))]
    if not numbers:
        return True
    usual = Counter(number - n for n, number in numbers).most_common(1)
    return usual[0][1] * 10 >= len(numbers) * 8


def _at_edge(line: Line, page: Page) -> bool:
    return not 0.12 * page.height < line.middle < 0.88 * page.height


def _is_apart(line: Line, page: Page, top: bool) -> bool:
    """Whether more than the usual space parts the line from the text, or it is in the margin."""
    lines = page.lines if top else page.lines[::-1]
    if len(lines) < 3 or not _at_edge(line, page):
        return _at_edge(line, page)
    steps = sorted(abs(b.middle - a.middle) for a, b in pairwise(lines[1:]))
    return abs(lines[1].middle - lines[0].middle) > 1.3 * steps[len(steps) // 2]


def without_margin_numbers(pages: Sequence[Page]) -> list[Page]:
    """The pages without numbers in the left margin.

    Where these go up one by one and stand before some lines only, they count paragraphs, and
    each line that is left says whether it opens one.
    """
    lines = [line for page in pages for line in page.lines]
    edge = _edge(lines)
    values = [n for line in lines if (n := _margin_number(line, edge)) is not None]
    steps = [after - before for before, after in pairwise(values)]
    if len(values) < FEW or sum(0 <= step <= 10 for step in steps) * 10 < len(steps) * 8:
        return list(pages)
    by_one = sum(0 <= step <= 1 for step in steps) * 10 >= len(steps) * 9
    opens = by_one and len(values) < 0.9 * len(lines)
    return [replace(page, lines=tuple(_unnumbered(page.lines, edge, opens))) for page in pages]


def _unnumbered(lines: Sequence[Line], edge: float, opens: bool) -> Iterator[Line]:
    for line in lines:
        numbered = _margin_number(line, edge) is not None
        pieces = line.pieces[1:] if numbered else line.pieces
        if pieces:
            yield Line(pieces, numbered if opens else None)


def _margin_number(line: Line, edge: float) -> int | None:
    """The number a line begins with, if it stands left of the text."""
    found = _NUMBER.fullmatch(line.pieces[0].text)
    return int(found[1]) if found and line.pieces[0].right < edge else None


def _edge(lines: Sequence[Line]) -> float:
    """Where text begins, but for numbers: nearly nothing stands further left."""
    lefts = sorted(
        piece.left
        for line in lines
        for piece in line.pieces[:2]
        if not _NUMBER.fullmatch(piece.text)
    )
    return lefts[len(lefts) // 50] if lefts else 0.0
