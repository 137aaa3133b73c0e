"""Look for known originals in what leaves the program, and say what was found and where.

Called by `project.exporting` before every export, by `workbench pseudonyms scan` and the page of
the pseudonyms; `project.scanned` has the words of whole studies and files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from workbench.model.wording import counted, listed
from workbench.report.outline import (
    Bullets,
    Figure,
    Heading,
    Outline,
    Paragraph,
    QuoteBlock,
    Run,
    Table,
)
from workbench.transcripts.pseudonyms.finding import Finder, Hit
from workbench.transcripts.pseudonyms.forms import ALSO_OTHER_WORDS
from workbench.transcripts.pseudonyms.listing import Pseudonyms


class Passage(NamedTuple):
    """Some words that leave the program, and where they stand: "the table “Codebook”"."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """One original that was found: its forms, how often, and in which places."""

    original: str
    forms: tuple[str, ...]
    count: int
    where: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scan for so many `names` found; nothing when none of them is there."""

    names: int
    found: tuple[Found, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """What was found, one sentence for each original, or that there is nothing."""
        if not self.found:
            looked = counted(self.names, "name was", "names were")
            return (f"No known original was found ({looked} looked for).",)
        return tuple(_sentence(one) for one in self.found)


PLACES = 3
"""So many places are named; the others are counted."""


def _sentence(one: Found) -> str:
    others = tuple(form for form in one.forms if form != one.original)
    written = f" (as {listed(f'“{form}”' for form in others[:4])})" if others else ""
    more = len(one.where) - PLACES
    places = [*one.where[:PLACES], *([f"{counted(more, 'other place')}"] if more > 0 else [])]
    times = "once" if one.count == 1 else "twice" if one.count == 2 else f"{one.count:,} times"
    return f"Found “{one.original}” {times}{written}: in {listed(places)}."


def scan(passages: Iterable[Passage], pseudonyms: Pseudonyms) -> Scan:
    """Look for all originals, in every form that a person did not say is another word."""
    finder = Finder(pseudonyms)
    counts: dict[str, int] = {}
    forms: dict[str, dict[str, None]] = {}
    places: dict[str, dict[str, None]] = {}
    for where, text in passages:
        for hit in finder.find(text):
            if _counts(hit):
                original = hit.pseudonym.original
                counts[original] = counts.get(original, 0) + 1
                forms.setdefault(original, {})[hit.form] = None
                places.setdefault(original, {})[where] = None
    order = [one.original for one in pseudonyms if one.original in counts]
    return Scan(
        len(pseudonyms),
        tuple(Found(name, tuple(forms[name]), counts[name], tuple(places[name])) for name in order),
    )


def _counts(hit: Hit) -> bool:
    """Whether a form is reported: what may be a name is, unless it is a common word as well."""
    undecided = hit.state == "possible" and hit.form.casefold() not in ALSO_OTHER_WORDS
    return hit.state == "replaced" or undecided


# -- what is written ----------------------------------------------------------------------


def outline_passages(outline: Outline) -> Iterator[Passage]:
    """The words of a report, under the heading they stand below."""
    yield Passage("the title", "\n".join((outline.title, outline.subtitle, outline.authors)))
    where = "the title page"
    for block in outline.blocks:
        match block:
            case Heading():
                where = f"“{block.text}”" if block.text else where
                yield Passage("a heading", block.text)
            case Paragraph():
                yield Passage(where, _plain(block.runs))
            case Bullets():
                yield from (Passage(where, _plain(item)) for item in block.items)
            case QuoteBlock():
                words = "".join(piece.text for piece in block.pieces)
                yield Passage(f"a quote in {where}", words)
                yield Passage(f"the source of a quote in {where}", block.attribution)
            case Table():
                yield Passage(where, f"{block.caption}\n{block.note}")
                for row in (block.header, *block.rows):
                    yield from (Passage(f"a table in {where}", cell) for cell in row)
            case Figure():
                yield Passage(f"a figure in {where}", f"{block.caption}\n{block.alt}")


def _plain(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)


def table_passages(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> Iterator[Passage]:
    """The cells of a sheet, by column."""
    yield Passage("the names of columns", "\n".join(columns))
    for row in rows:
        for name in columns:
            if cell := row.get(name):
                yield Passage(f"the column “{name}”", str(cell))


def name_passage(path: Path) -> Passage:
    """The name of a file that is written."""
    return Passage("the name of the file", path.stem)
