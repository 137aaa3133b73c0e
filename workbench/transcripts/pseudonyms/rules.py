"""What may be in a list of pseudonyms: nothing replaced twice, no two people become one unasked.

Called by the pages and commands about pseudonyms.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from workbench.model.errors import Refused
from workbench.transcripts.pseudonyms.finding import Finder
from workbench.transcripts.pseudonyms.listing import (
    KINDS,
    Kind,
    Pseudonym,
    Pseudonyms,
    key_of,
)
from workbench.transcripts.pseudonyms.words import tidy


def add(
    known: Pseudonyms,
    original: str,
    replacement: str,
    kind: Kind = "person",
    *,
    same: bool = False,
) -> Pseudonyms:
    """The list with one more original.

    `same` says that another original with this replacement is the same person or place.
    Refused when a rule of the list would be broken; the sentence says which.
    """
    made = Pseudonym(tidy(original), tidy(replacement), kind)
    there = known.get(made.original)
    if there is not None:
        raise Refused(
            f"“{made.original}” is in the list already, as “{there.replacement}”: change that "
            "one instead."
        )
    return _checked(Pseudonyms((*known.items, made)), made, same)


def change(
    known: Pseudonyms,
    original: str,
    *,
    replacement: str | None = None,
    kind: Kind | None = None,
    same: bool = False,
) -> Pseudonyms:
    """The list with another replacement or kind for one of its originals; Refused as in `add`."""
    old = known.named(original)
    made = replace(
        old,
        replacement=old.replacement if replacement is None else tidy(replacement),
        kind=kind or old.kind,
    )
    items = tuple(made if one is old else one for one in known)
    return _checked(Pseudonyms(items), made, same or made.replacement == old.replacement)


def from_rows(
    rows: Iterable[Mapping[str, str]], known: Pseudonyms
) -> tuple[Pseudonyms, list[tuple[int, str]]]:
    """The list with the rows of a sheet added, and the rows that break a rule with the reason.

    Line numbers count from 1, the column names being line 1. Originals that share a replacement in
    the sheet are taken to be the same. Refused when a column is missing.
    """
    refused: list[tuple[int, str]] = []
    for line, row in enumerate(rows, 2):
        cells = {str(name).strip().casefold(): str(cell or "") for name, cell in row.items()}
        for column in ("original", "replacement"):
            if column not in cells:
                raise Refused(
                    f"The sheet lacks the column “{column}”: it needs original and replacement."
                )
        if not any(cell.strip() for cell in cells.values()):
            continue
        try:
            known = _with_row(known, cells)
        except Refused as refusal:
            refused.append((line, refusal.sentence))
    return known, refused


def _with_row(known: Pseudonyms, cells: Mapping[str, str]) -> Pseudonyms:
    kind = next((k for k in KINDS if k == cells.get("kind", "").strip().casefold()), None)
    if kind is None and cells.get("kind", "").strip():
        raise Refused(f"“{cells['kind']}” is no kind of name: choose one of {', '.join(KINDS)}.")
    known = add(known, cells["original"], cells["replacement"], kind or "person", same=True)
    for column, on in (("replaced forms", True), ("kept forms", False)):
        for form in cells.get(column, "").split(";"):
            if form.strip():
                known = known.switch(cells["original"], form.strip(), on)
    return known


def _checked(changed: Pseudonyms, made: Pseudonym, same: bool) -> Pseudonyms:
    _check_alone(made)
    if not same:
        for one in changed:
            if one is not made and one.replacement.casefold() == made.replacement.casefold():
                raise Refused(
                    f"“{made.replacement}” already stands for “{one.original}”: choose another "
                    f"replacement, or say that “{made.original}” is the same one."
                )
    _check_chains(changed, made)
    return changed


def _check_alone(made: Pseudonym) -> None:
    if made.kind not in KINDS:
        raise Refused(f"“{made.kind}” is no kind of name: choose one of {', '.join(KINDS)}.")
    letters = sum(character.isalnum() for character in made.original)
    if not letters or (letters < 2 and made.original < "\u2e80"):
        raise Refused(
            "A name to replace needs two letters at least: one letter would be found everywhere."
        )
    if not made.replacement:
        raise Refused(f"“{made.original}” needs a replacement: type one, for example “pt3”.")
    if key_of(made.replacement) == made.key:
        raise Refused(f"“{made.original}” would be replaced by itself: choose another replacement.")


def _check_chains(changed: Pseudonyms, made: Pseudonym) -> None:
    """No replacement holds an original: it would be replaced once more."""
    everything, only_made = Finder(changed), Finder(Pseudonyms((made,)))
    for one in changed:
        finder = everything if one is made else only_made
        for hit in finder.find(one.replacement, names_only=True):
            if hit.state == "replaced":
                raise Refused(
                    f"“{one.replacement}”, which stands for “{one.original}”, holds “{hit.form}”, "
                    f"a form of “{hit.pseudonym.original}”: choose a replacement without it."
                )
