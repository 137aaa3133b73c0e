"""The codebook as an appendix: what each code means and how often it was used.

Called by `report.compose`.
"""

from __future__ import annotations

from workbench.model.codebook import Code
from workbench.report.outline import Block, Table, aligned
from workbench.report.source import Source
from workbench.report.wording import counted, thousands
from workbench.transcripts.occasions.limits import limit_of


def codebook(source: Source) -> tuple[Block, ...]:
    """Print every code with its path, what the codebook says of it, and its codings."""
    read = source.read
    book = read.codebook()
    if not len(book):
        return ()
    counts = read.code_counts(layer="coder")
    agreed = read.code_counts(layer="consensus")
    layers = [counts, agreed] if agreed else [counts]
    rows = []
    for _, code in book.walk():
        numbers = (thousands(layer.get(code.id, 0)) for layer in layers)
        rows.append((book.path(code.id), _meaning(code), *numbers))
    note = "Codings are those of all coders together, each counted."
    if agreed:
        note += " Agreed are those of the version the coders decided on."
    if limit_of(read).narrows:
        note += f" Counted are those that reach into what counts: {limit_of(read).phrase}."
    return (
        Table(
            caption=f"Codebook of {counted(len(book), 'code')}",
            header=("Code", "What it means", *("Codings", "Agreed")[: len(layers)]),
            rows=tuple(rows),
            alignment=aligned(2, len(layers)),
            widths=(4.2, 8.6, *(1.7,) * len(layers)),
            note=note,
        ),
    )


def _meaning(code: Code) -> str:
    fields = (
        ("", code.definition),
        ("Include: ", code.include),
        ("Exclude: ", code.exclude),
        ("Example: ", code.example),
    )
    return "\n".join(f"{name}{' '.join(said.split())}" for name, said in fields if said.strip())
