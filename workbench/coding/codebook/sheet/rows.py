"""The codebook on its way out, one row for each code.

Called by both faces. What goes out and comes into an empty study makes the same codebook; the
versions of definitions stay in the study, the sheet says how many there are.
"""

from __future__ import annotations

from workbench.coding.blind import as_seen_by
from workbench.coding.codebook.sheet.columns import CODINGS, TEXTS, TONE_NAMES
from workbench.coding.codebook.versions import history
from workbench.model.codebook import FAMILIES, TONES, Code, Definition, join_path
from workbench.model.ids import CodeId, CoderId
from workbench.model.reading import Reader


def table(read: Reader, me: CoderId) -> list[dict[str, str]]:
    """The codes in their order, parents before those below, by `columns.COLUMNS`.

    Counted are the codings that the coder `me` may see.
    """
    book, counts = read.codebook(), as_seen_by(read, me).code_counts()
    written: dict[CodeId, list[Definition]] = {}
    for definition in read.definitions():
        written.setdefault(definition.code, []).append(definition)
    return [
        {
            "code": code.name,
            "parent": join_path(one.name for one in book.ancestors(code.id)),
            **{column: getattr(code, field) for column, field in TEXTS.items()},
            "other names": code.aliases,
            **colour_cells(code),
            "key": code.key,
            "use": code.use,
            "scale": "" if code.scale == "none" else code.scale,
            "scale labels": code.scale_labels,
            "scale from": code.scale_from,
            "scale to": code.scale_to,
            "versions": str(len(history(code, written.get(code.id, ())))),
            CODINGS: str(counts.get(code.id, 0)),
        }
        for _, code in book.walk()
    ]


def colour_cells(code: Code) -> dict[str, str]:
    """The family and the tone of a code's colour by name."""
    family, tone = divmod(code.colour, TONES)
    return {"colour": FAMILIES[family], "tone": TONE_NAMES[tone]}
