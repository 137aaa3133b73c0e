"""The codebook as an appendix: what each code means and how often it was used.

Called by `report.compose`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from workbench.coding.codebook.versions import history
from workbench.model.codebook import Code, Codebook, Definition, join_path
from workbench.model.ids import CodeId
from workbench.report.outline import Block, Table, aligned
from workbench.report.source import Source
from workbench.report.wording import counted, thousands
from workbench.transcripts.occasions.limits import limit_of

OUTSIDE = "Codes in no folder"
"""What heads the codes that follow a folder and stand in none."""


def codebook(source: Source) -> tuple[Block, ...]:
    """Print every code with its path, what the codebook says of it, and its codings.

    Folders head the codes in them. Archived codes are printed, and marked, as far as they have
    codings.
    """
    read = source.read
    book = read.codebook()
    counts = read.code_counts(layer="coder")
    agreed = read.code_counts(layer="consensus")
    layers = [counts, agreed] if agreed else [counts]
    unused = [
        code
        for code in book.codes
        if code.use == "archived" and not any(code.id in n for n in layers)
    ]
    printed = [code for _, code in book.walk() if code not in unused]
    codes = [code for code in printed if code.use != "folder"]
    if not codes:
        return ()
    versions: dict[CodeId, list[Definition]] = {}
    for definition in read.definitions():
        versions.setdefault(definition.code, []).append(definition)
    rows: list[tuple[str, ...]] = []
    groups: list[int] = []
    for folder, code in _in_folders(book, printed):
        if code is None:
            groups.append(len(rows))
            name = book.path(folder.id) if folder else OUTSIDE
            meaning = _on_one_line(folder.definition) if folder else ""
            head = f"{name}: {meaning}" if meaning else name
            rows.append((head, "", *("",) * len(layers)))
            continue
        known = history(code, versions.get(code.id, ()))
        numbers = (thousands(layer.get(code.id, 0)) for layer in layers)
        rows.append((_name(book, code, folder, known), _meaning(code), *numbers))
    return (
        Table(
            caption=f"Codebook of {counted(len(codes), 'code')}",
            header=("Code", "What it means", *("Codings", "Agreed")[: len(layers)]),
            rows=tuple(rows),
            alignment=aligned(2, len(layers)),
            widths=(4.2, 8.6, *(1.7,) * len(layers)),
            note=" ".join(_notes(source, codes, len(unused), versions, agreed)),
            groups=tuple(groups),
        ),
    )


def _notes(
    source: Source,
    codes: Sequence[Code],
    unused: int,
    versions: Mapping[CodeId, Sequence[Definition]],
    agreed: Mapping[CodeId, int],
) -> Iterator[str]:
    yield "Codings are those of all coders together, each counted."
    if agreed:
        yield "Agreed are those of the version the coders decided on."
    if versions:
        yield "Where a definition was changed, its version is given; the others are as they began."
    if any(code.use == "archived" for code in codes):
        yield "Archived codes were no longer given; their codings are kept."
    if unused:
        yield f"{counted(unused, 'archived code')} without codings left out."
    if limit_of(source.read).narrows:
        yield f"Counted are those that reach into what counts: {limit_of(source.read).phrase}."


def _in_folders(
    book: Codebook, printed: Sequence[Code]
) -> Iterator[tuple[Code | None, Code | None]]:
    """Each code with the folder it is in; before them the folder itself, or none, with no code."""
    current: Code | None = None
    for code in printed:
        if code.use == "folder":
            continue
        above = [one for one in book.ancestors(code.id) if one.use == "folder"]
        folder = above[-1] if above else None
        if folder != current:
            yield folder, None
            current = folder
        yield folder, code


def _name(book: Codebook, code: Code, folder: Code | None, known: Sequence[Definition]) -> str:
    """The path from the folder down, and what is to be known of the code itself."""
    path = [*book.ancestors(code.id), code]
    if folder is not None:
        path = path[path.index(folder) + 1 :]
    lines = [join_path(one.name for one in path)]
    if code.use == "archived":
        lines.append("archived")
    if len(known) > 1:
        lines.append(f"version {known[-1].number}")
    return "\n".join(lines)


def _meaning(code: Code) -> str:
    fields = (
        ("", code.definition),
        ("Include: ", code.include),
        ("Exclude: ", code.exclude),
        ("Example: ", code.example),
        ("Counter-example: ", code.counter_example),
        ("Also called: ", ", ".join(code.other_names)),
        ("Scale: ", _scale(code)),
    )
    return "\n".join(f"{name}{_on_one_line(said)}" for name, said in fields if said.strip())


def _scale(code: Code) -> str:
    if code.scale == "ordinal":
        return ", ".join(code.labels)
    if code.scale == "none":
        return ""
    limits = (("from", code.scale_from), ("to", code.scale_to))
    return " ".join(["a number", *(f"{word} {limit}" for word, limit in limits if limit)])


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
