"""The codings of several coders as columns of numbers, ready to be counted.

Called by `agreement.compare`; `agreement.cells` counts them. One pass over the codings is all
the text they ever need: everything after this is arithmetic on intervals. Only what lies
in the extents of the reader comes in: of a coding that reaches out of them, the part inside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from workbench.agreement.measures import IntArray
from workbench.agreement.units import spoken, turn_units, units_in
from workbench.model.coding import Coding
from workbench.model.ids import CodeId, CoderId, TranscriptId
from workbench.model.reading import Reader
from workbench.model.span import Span, intersection, trimmed


@dataclass(frozen=True, slots=True)
class Grid:
    """The turns of all documents in order: int64, shape (U,); code points, half-open."""

    document: IntArray
    start: IntArray
    end: IntArray


@dataclass(frozen=True, slots=True)
class Columns:
    """Codings as int64 columns of shape (E,), after blanks at both ends are trimmed.

    `coder`, `document` and `code` are places in `coders`, `documents` and `codes`. `start` and
    `end` bound what was coded, `first` and `last` its letters and digits (half-open, equal
    when it has none). A coding over several extents has a row for each. `lengths` has the code
    points of each document that count, shape (D,). `dropped` counts the codings of blanks only.
    """

    coders: tuple[CoderId, ...]
    documents: tuple[TranscriptId, ...]
    codes: tuple[CodeId, ...]
    coder: IntArray
    document: IntArray
    code: IntArray
    start: IntArray
    end: IntArray
    first: IntArray
    last: IntArray
    lengths: IntArray
    turns: Grid
    dropped: int = 0

    @property
    def reach(self) -> int:
        """More than any place or length, so that every place of every document has a number."""
        most = (self.lengths, self.end, self.turns.end)
        return 1 + max(int(column.max(initial=0)) for column in most)

    def of(self, coder: int) -> tuple[IntArray, IntArray, IntArray, IntArray, IntArray, IntArray]:
        """One coder's columns: document, code, start, end, first, last."""
        own = self.coder == coder
        return (
            self.document[own],
            self.code[own],
            self.start[own],
            self.end[own],
            self.first[own],
            self.last[own],
        )


def load(
    read: Reader,
    coders: Sequence[CoderId],
    documents: Sequence[TranscriptId],
    codes: Sequence[CodeId],
) -> Columns:
    """Load the codings of some coders, transcripts and codes, whatever the transcripts' state."""
    texts = {document: read.text(document) for document in documents}
    extents = {document: read.extents(document) for document in documents}
    rows: list[tuple[int, ...]] = []
    dropped = 0
    document_at = {document: n for n, document in enumerate(documents)}
    code_at = {code: n for n, code in enumerate(codes)}
    for who, coder in enumerate(coders):
        for coding in read.codings(coder=coder, layer="coder"):
            document, code = document_at.get(coding.transcript), code_at.get(coding.code)
            if document is None or code is None:
                continue
            places = _places(texts[coding.transcript], coding, extents[coding.transcript])
            rows += [(who, document, code, *place) for place in places]
            dropped += not places
    table = np.array(rows, dtype=np.int64).reshape(-1, 7)
    return Columns(
        coders=tuple(coders),
        documents=tuple(documents),
        codes=tuple(codes),
        coder=table[:, 0].copy(),
        document=table[:, 1].copy(),
        code=table[:, 2].copy(),
        start=table[:, 3].copy(),
        end=table[:, 4].copy(),
        first=table[:, 5].copy(),
        last=table[:, 6].copy(),
        lengths=np.array([sum(map(len, own)) for own in extents.values()], dtype=np.int64),
        turns=grid(
            units_in(text, turn_units(text, read.turns(document)), extents[document])
            for document, text in texts.items()
        ),
        dropped=dropped,
    )


def grid(documents: Iterable[Sequence[tuple[int, int]]]) -> Grid:
    """Join the (start, end) of each document's units into one grid."""
    rows = [(n, start, end) for n, units in enumerate(documents) for start, end in units]
    document, start, end = np.array(rows, dtype=np.int64).reshape(-1, 3).T.copy()
    return Grid(document, start, end)


def _places(text: str, coding: Coding, extents: Sequence[Span]) -> list[tuple[int, int, int, int]]:
    parts = intersection((coding.span,), extents)
    spans = (trimmed(text, part.start, part.end) for part in parts)
    return [(span.start, span.end, *spoken(text, span.start, span.end)) for span in spans if span]
