"""Passages as the rows of a sheet.

Called by the page of codings and by `workbench retrieve`, which write the files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from workbench.coding.retrieval.passages import Passage
from workbench.coding.wording import on_one_line
from workbench.model.reading import Reader
from workbench.model.wording import clock

COLUMNS = (
    "session",
    "transcript",
    "turn",
    "time",
    "speaker",
    "codes",
    "coders",
    "value",
    "certainty",
    "before",
    "passage",
    "after",
    "start",
    "end",
    "coded",
)
NUMBERS = frozenset({"turn", "start", "end"})


def rows_of(read: Reader, passages: Iterable[Passage]) -> list[dict[str, str]]:
    """One row for each passage; the words of the passage are exact, what is around them is not."""
    names = {one.id: one.name for one in read.transcripts()}
    labels = {one.id: one.label for one in read.sessions()}
    sessions = {one.id: labels[one.session] for one in read.transcripts()}
    coders: Mapping[str, str] = {one.id: one.name for one in read.coders()}
    book = read.codebook()
    return [
        {
            "session": sessions[one.transcript],
            "transcript": names[one.transcript],
            "turn": str(one.turn + 1),
            "time": clock(one.at),
            "speaker": "; ".join(one.speakers),
            "codes": "; ".join(book.path(code) for code in one.codes),
            "coders": "; ".join(coders[id] for id in one.coders),
            "value": "; ".join(one.values),
            "certainty": "; ".join(one.certainties),
            "before": on_one_line(one.before),
            "passage": one.exact,
            "after": on_one_line(one.after),
            "start": str(one.start),
            "end": str(one.end),
            "coded": one.coded_at[:10],
        }
        for one in passages
    ]
