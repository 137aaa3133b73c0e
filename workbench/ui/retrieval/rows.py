"""The passages found as rows of a list: where they stand, who speaks, what they bear.

Called by `page`; no widget here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.coding.retrieval.passages import Passage
from workbench.model.reading import Reader
from workbench.model.wording import clock


@dataclass(frozen=True, slots=True)
class Row:
    """One passage as it is shown.

    `codes` are names with their colours, `coders` letters and whether their disc is solid;
    `quoted` says that it is in the quote bank.
    """

    passage: Passage
    where: str
    codes: tuple[tuple[str, int], ...]
    coders: tuple[tuple[str, bool], ...]
    said: str
    quoted: bool

    @property
    def key(self) -> str:
        """What tells this passage from others."""
        return key_of(self.passage)


def key_of(passage: Passage) -> str:
    """What tells a passage from others."""
    return f"{passage.transcript} {passage.start} {passage.end}"


def rows_of(read: Reader, passages: Iterable[Passage]) -> tuple[Row, ...]:
    """The rows to list, in the order of the passages."""
    names = {one.id: one.name for one in read.transcripts()}
    coders = {
        one.id: (one.initial, place == 0, one.name) for place, one in enumerate(read.coders())
    }
    codes = {code.id: (code.name, code.colour) for code in read.codebook().codes}
    quoted = {(one.transcript, one.start, one.end) for one in read.quotes()}
    rows = []
    for one in passages:
        place = f"{names[one.transcript]} ¶ {one.turn + 1:,}"
        where = " · ".join(filter(None, (place, ", ".join(one.speakers), clock(one.at))))
        own = tuple(codes[code] for code in one.codes)
        by = [coders[coder] for coder in one.coders]
        told = (where, ", ".join(name for name, _ in own), ", ".join(name for *_, name in by))
        rows.append(
            Row(
                one,
                where,
                own,
                tuple((initial, solid) for initial, solid, _ in by),
                f"{'. '.join(told)}: {' '.join(one.exact.split())}",
                (one.transcript, one.start, one.end) in quoted,
            )
        )
    return tuple(rows)
