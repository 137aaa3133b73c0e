"""What the sheets of codings, themes and quotes have in common: cells, places, refused rows.

Called by `coding.sheets` and `themes.sheets`. Files and encodings are not known here: a row is
a mapping of column names to cells, as `csv.DictReader` gives it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.coding.wording import counted, elided, listed, named
from workbench.model.errors import Refused
from workbench.model.ids import TranscriptId
from workbench.model.names import folded
from workbench.model.reading import Reader
from workbench.model.span import Span
from workbench.model.transcript import Transcript

Cells = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """One row of a sheet that did not go in, and why.

    `line` counts rows from 1, the column names being row 1. `duplicate` tells rows that change
    nothing, because what they say is there already, from rows that need repair.
    """

    line: int
    sentence: str
    duplicate: bool = False


class Duplicate(Refused):
    """What a row says is there already."""


def numbered_rows(
    rows: Iterable[Mapping[str, object]], required: Sequence[str]
) -> Iterator[tuple[int, Cells]]:
    """Give each row its number (the first after the column names is 2) and plain cells.

    Column names are compared without case and blanks; empty rows are passed over. Refuses a
    sheet without a required column, naming it.
    """
    for line, row in enumerate(rows, 2):
        cells = {
            name.strip().casefold(): "" if cell is None else str(cell)
            for name, cell in row.items()
            if isinstance(name, str)
        }
        missing = [name for name in required if name not in cells]
        if missing:
            columns = "column" if len(missing) == 1 else "columns"
            raise Refused(
                f"The sheet lacks the {columns} {named(*missing)}: it needs {listed(required)}."
            )
        if any(cell.strip() for cell in cells.values()):
            yield line, cells


def refused(line: int, trouble: Refused) -> RefusedRow:
    """List a row under the sentence that refused it."""
    return RefusedRow(line, trouble.sentence, isinstance(trouble, Duplicate))


class Passages:
    """The transcripts of a study by name, with texts that are read once."""

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._texts: dict[TranscriptId, str] = {}
        self._named: defaultdict[str, list[Transcript]] = defaultdict(list)
        for transcript in read.transcripts():
            self._named[folded(transcript.name)].append(transcript)

    def transcript(self, cells: Cells) -> Transcript:
        """The transcript a row names; refuses an unknown name and one that two bear."""
        name = cells["transcript"]
        found = self._named.get(folded(name), [])
        if len(found) != 1:
            what = "No transcript is" if not found else "Several transcripts are"
            way_out = "correct the name" if not found else "rename them first"
            raise Refused(f"{what} called {named(name.strip())}: {way_out}.")
        return found[0]

    def text(self, transcript: Transcript) -> str:
        """The stored text of a transcript."""
        if transcript.id not in self._texts:
            self._texts[transcript.id] = self._read.text(transcript.id)
        return self._texts[transcript.id]

    def span(self, cells: Cells, transcript: Transcript) -> Span:
        """The passage from a row's `start` to its `end`, unchanged.

        Refuses what is not a passage of the text, and a `text` that does not stand there.
        """
        start, end = _number(cells, "start"), _number(cells, "end")
        text = self.text(transcript)
        if not 0 <= start < end <= len(text):
            raise Refused(
                f"{start} to {end} is not a passage of {named(transcript.name)},"
                f" which has {counted(len(text), 'character')}."
            )
        span = Span(start, end)
        words = cells.get("text", "").replace("\r\n", "\n")
        if words and words != span.of(text):
            raise Refused(
                f"{named(elided(words))} does not stand at {start} to {end} of"
                f" {named(transcript.name)}: {named(elided(span.of(text)))} does."
            )
        return span


def _number(cells: Cells, column: str) -> int:
    written = cells[column].strip()
    if not re.fullmatch(r"[+-]?[0-9]{1,12}", written):
        raise Refused(f"The {column} {named(written)} is not a whole number.")
    return int(written)
