"""The codebook as an appendix: what each code means and how often it was used."""

from __future__ import annotations

from collections.abc import Callable

from workbench.model.codebook import Code
from workbench.report.outline import Block, Table, aligned
from workbench.report.source import Source
from workbench.report.wording import counted, thousands

GUIDANCE: tuple[tuple[str, Callable[[Code], str], float], ...] = (
    ("Definition", lambda code: code.definition, 4.2),
    ("Include", lambda code: code.include, 3.0),
    ("Exclude", lambda code: code.exclude, 3.0),
    ("Example", lambda code: code.example, 3.0),
)
"""Heading, field and width of the columns that appear when at least one code fills them."""


def codebook(source: Source) -> tuple[Block, ...]:
    """Print every code with its path, what the codebook says of it, and its codings."""
    read = source.read
    book = read.codebook()
    if not len(book):
        return ()
    codes = [code for _, code in book.walk()]
    columns = [column for column in GUIDANCE if any(_field(code, column) for code in codes)]
    counts = read.code_counts(layer="coder")
    agreed = read.code_counts(layer="consensus")
    rows = []
    for code in codes:
        numbers = [thousands(counts.get(code.id, 0))]
        if agreed:
            numbers.append(thousands(agreed.get(code.id, 0)))
        rows.append((book.path(code.id), *(_field(code, c) for c in columns), *numbers))
    last = ("Codings", "Agreed") if agreed else ("Codings",)
    note = "Codings are those of all coders together, each counted."
    if agreed:
        note += " Agreed are those of the version the coders decided on."
    return (
        Table(
            caption=f"Codebook of {counted(len(codes), 'code')}",
            header=("Code", *(heading for heading, _, _ in columns), *last),
            rows=tuple(rows),
            alignment=aligned(1 + len(columns), len(last)),
            widths=(3.4, *(width for _, _, width in columns), *(1.6,) * len(last)),
            note=note,
        ),
    )


def _field(code: Code, column: tuple[str, Callable[[Code], str], float]) -> str:
    """What a code says in one column, line by line without blanks around."""
    return "\n".join(
        " ".join(line.split()) for line in column[1](code).splitlines() if line.strip()
    )
