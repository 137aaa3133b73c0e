"""Which names and aliases a code may bear, and by which it is found.

Called by the verbs of the codebook that name something.
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.coding.wording import named, on_one_line
from workbench.model.codebook import Code, Codebook
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.model.names import folded


def proper_name(name: str) -> str:
    """A name on one line; refuses an empty one and one with the sign of a path."""
    proper = on_one_line(name)
    if not proper:
        raise Refused("A code needs a name.")
    if ">" in proper:
        raise Refused(
            f"{named(proper)} cannot be a name: “>” stands between a code and its parent."
        )
    return proper


def twin(book: Codebook, code: Code, parent: CodeId | None, name: str) -> Code | None:
    """The other code under `parent` that bears a name."""
    siblings = book.children(parent if parent in book else None)
    return next(
        (c for c in siblings if c.id != code.id and c.name.casefold() == name.casefold()), None
    )


def refuse_twin(found: Code | None, name: str) -> None:
    """Refuse a name that a sibling bears."""
    if found is not None:
        raise Refused(
            f"{named(name)} cannot be used: {named(found.name)} stands there already."
            " Choose another name, or merge the two."
        )


def refuse_others_alias(book: Codebook, name: str, code: CodeId | None = None) -> None:
    """Refuse a name that is another name of another code than `code`."""
    wanted = folded(name)
    for other in book.codes:
        if other.id != code and wanted in map(folded, other.other_names):
            raise Refused(
                f"{named(name)} is another name of {named(book.path(other.id))}: use that code,"
                " or take the other name from it first."
            )


def proper_aliases(book: Codebook, code: CodeId | None, name: str, aliases: str) -> str:
    """The other names of a code called `name`, one a line, each once and on one line.

    Refuses one that another code bears as its name or its alias, naming that code.
    """
    wanted: dict[str, str] = {}
    for alias in aliases.splitlines():
        if folded(alias) not in ("", folded(name)):
            wanted.setdefault(folded(alias), on_one_line(alias))
    taken = _names_of(other for other in book.codes if other.id != code)
    for key, alias in wanted.items():
        if ">" in alias:
            raise Refused(
                f"{named(alias)} cannot be another name: “>” stands between a code and its parent."
            )
        if key in taken:
            raise Refused(
                f"{named(alias)} cannot be another name of {named(name)}:"
                f" {named(book.path(taken[key].id))} is called so already."
                " Choose other words, or merge the two."
            )
    return "\n".join(wanted.values())


def free_aliases(book: Codebook, kept: Code, gone: Iterable[Code], aliases: Iterable[str]) -> str:
    """The aliases for `kept` that no other code bears once `gone` are gone, one a line."""
    left = {code.id for code in gone}
    taken = _names_of(code for code in book.codes if code.id not in left | {kept.id})
    wanted = {folded(alias): alias for alias in aliases}
    wanted.pop(folded(kept.name), None)
    return "\n".join(alias for key, alias in wanted.items() if key not in taken)


def _names_of(codes: Iterable[Code]) -> dict[str, Code]:
    return {folded(name): code for code in codes for name in (code.name, *code.other_names)}
