"""Tables of codes as sheets: how often each was given, and which go together.

Called by the page of codings and the commands, which write the files. The heading of every
column says what is counted.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.findings.frequencies import COUNTED_IN, CountedIn, Frequencies
from workbench.findings.together import PAIRED_IN, PairedIn, Together
from workbench.model.codebook import Codebook


@dataclass(frozen=True, slots=True)
class Sheet:
    """Columns, rows by column, and which columns are numbers."""

    columns: tuple[str, ...]
    rows: list[dict[str, str]]

    @property
    def numbers(self) -> frozenset[str]:
        """The columns of numbers: all but the first."""
        return frozenset(self.columns[1:])


def frequency_sheet(book: Codebook, found: Frequencies, counted_in: CountedIn) -> Sheet:
    """A row for each code: all four counts where there are no groups, else one for each group."""
    if found.grouping.by == "all":
        columns = ("code", *COUNTED_IN)
        cells = found.totals
    else:
        which = COUNTED_IN.index(counted_in)
        names = (f"all ({counted_in})", *(f"{n} ({counted_in})" for n in found.grouping.names))
        columns = _apart(("code", *names))
        cells = [
            [totals[which], *groups[:, which]]
            for totals, groups in zip(found.totals, found.counts, strict=True)
        ]  # type: ignore[assignment]
    rows = [
        dict(zip(columns, (book.path(code), *(str(int(n)) for n in numbers)), strict=True))
        for code, numbers in zip(found.codes, cells, strict=True)
    ]
    return Sheet(columns, rows)


def together_sheet(book: Codebook, found: Together, paired_in: PairedIn) -> Sheet:
    """A row and a column for each code; the heading of the rows says what is counted."""
    which = PAIRED_IN.index(paired_in)
    columns = _apart(
        (f"{paired_in} of …", *(f"… {beside(found)} {book.path(c)}" for c in found.codes))
    )
    rows = [
        dict(zip(columns, (book.path(code), *(str(int(n)) for n in row[:, which])), strict=True))
        for code, row in zip(found.codes, found.counts, strict=True)
    ]
    return Sheet(columns, rows)


def beside(found: Together) -> str:
    """How codes go together: "and also", "in a turn with", "at most 2 turns from"."""
    if found.how == "and":
        return "and also"
    if found.how == "turn":
        return "in a turn with"
    return f"at most {found.distance} {'turn' if found.distance == 1 else 'turns'} from"


def _apart(columns: tuple[str, ...]) -> tuple[str, ...]:
    """Tell columns of one name apart by a number."""
    made: list[str] = []
    for name in columns:
        number, other = 1, name
        while other in made:
            number += 1
            other = f"{name} {number}"
        made.append(other)
    return tuple(made)
