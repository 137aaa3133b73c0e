"""The verbs of the codebook: add, name, describe, move, merge and delete codes.

Called by the coding page, its palette and `project.sample`. What merging and deleting do to
codings, memos and themes is in `coding.merging`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from workbench.coding.displacing import displaced_of_codes
from workbench.coding.growing import GrowingCodebook
from workbench.coding.merging import deletion, merge
from workbench.coding.order import arrange
from workbench.coding.wording import counted, listed, named, on_one_line
from workbench.journal.entry import Change, Draft, adds, sets
from workbench.model.codebook import COLOURS, Code, Codebook, split_path
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, MakeId, new_id
from workbench.model.reading import Reader


def add_code(
    read: Reader,
    name_or_path: str,
    *,
    parent: CodeId | None = None,
    colour: int | None = None,
    definition: str = "",
    include: str = "",
    exclude: str = "",
    example: str = "",
    make_id: MakeId = new_id,
) -> Draft:
    """Draft a new code, last among its siblings; "A > B" also makes A where it is missing.

    Without a colour (0..39) one is chosen. Refuses a name that a sibling bears.
    """
    names = [_proper(name) for name in split_path(name_or_path)] or [_proper("")]
    growing = GrowingCodebook(read.codebook(), make_id)
    above = growing.ensure_under(parent, names[:-1])
    _refuse_twin(growing.child(above, names[-1]), names[-1])
    growing.add(names[-1], above)
    *made, code = growing.made
    code = replace(
        code,
        colour=code.colour if colour is None else _known_colour(colour),
        definition=definition,
        include=include,
        exclude=exclude,
        example=example,
    )
    return Draft(f"Add code {named(code.name)}", tuple(map(adds, (*made, code))))


def rename_code(read: Reader, code: CodeId, name: str) -> Draft:
    """Draft another name for a code; refuses one that a sibling bears."""
    book = read.codebook()
    old, new = book[code], _proper(name)
    _refuse_twin(_twin(book, old, old.parent, new), new)
    return Draft(f"Rename {named(old.name)} to {named(new)}", sets(old, name=new))


def describe_code(
    read: Reader,
    code: CodeId,
    *,
    definition: str | None = None,
    include: str | None = None,
    exclude: str | None = None,
    example: str | None = None,
    colour: int | None = None,
    key: str | None = None,
) -> Draft:
    """Draft what a code's definition says, its colour (0..39) or its key; None leaves it.

    A key that applies another code moves over.
    """
    book = read.codebook()
    fields: dict[str, str | int] = {
        name: value
        for name, value in (
            ("definition", definition),
            ("include", include),
            ("exclude", exclude),
            ("example", example),
        )
        if value is not None
    }
    if colour is not None:
        fields["colour"] = _known_colour(colour)
    freed: tuple[Change, ...] = ()
    if key is not None:
        fields["key"] = _known_key(key)
        freed = _freed(book, code, key)
    return Draft(f"Describe {named(book[code].name)}", (*freed, *sets(book[code], **fields)))


def assign_key(read: Reader, code: CodeId, key: str) -> Draft:
    """Draft the digit that applies a code, or "" for none; it leaves the code that had it."""
    book = read.codebook()
    changes = (*_freed(book, code, key), *sets(book[code], key=_known_key(key)))
    name = named(book[code].name)
    return Draft(f"Give {name} the key {key}" if key else f"Take the key from {name}", changes)


def move_code(
    read: Reader, code: CodeId, parent: CodeId | None, position: int | None = None
) -> Draft:
    """Draft another place for a code: under `parent` (None: at the top), at `position`.

    `position` counts the other codes there; None means last. Refuses a place under itself and
    a place beside a code of the same name.
    """
    book = read.codebook()
    moving = book[code]
    if parent is not None and _stands_under(book, parent, code):
        raise Refused(
            f"{named(moving.name)} cannot stand under itself or a code below it:"
            " choose another place."
        )
    _refuse_twin(_twin(book, moving, parent, moving.name), moving.name)
    old = book.children(moving.parent if moving.parent in book else None)
    new = book.children(parent)
    changes = arrange(new, moving, position, parent=parent)
    if moving not in new:
        left = [sibling for sibling in old if sibling.id != code]
        changes += tuple(c for n, sibling in enumerate(left) for c in sets(sibling, position=n))
    return Draft(f"Move {named(moving.name)}", changes)


def merge_codes(read: Reader, source: CodeId, into: CodeId) -> Draft:
    """Draft the merging of one code into another.

    Codings, memos, themes and the codes below go over; a code below that has a namesake there
    is merged with it. A coding that would stand twice (same coder, layer and passage) goes, its
    memos stay. The texts of the definitions are joined.
    """
    book = read.codebook()
    gone, kept = book[source], book[into]
    if source == into:
        raise Refused(f"{named(gone.name)} cannot be merged into itself: choose another code.")
    if _stands_under(book, into, source):
        raise Refused(
            f"{named(gone.name)} cannot be merged into {named(kept.name)}, which stands under it:"
            f" move {named(kept.name)} out first."
        )
    label = f"Merge {named(gone.name)} into {named(kept.name)}"
    return Draft(label, merge(read, book, gone, kept))


def delete_code(read: Reader, code: CodeId, *, with_codings: bool = False) -> Draft:
    """Draft the deletion of a code.

    Refuses one that is used or has codes below, unless `with_codings`: then these go as well.
    """
    book = read.codebook()
    doomed = [book[code], *(below for _, below in book.walk(code))]
    uses = [
        *_uses(read, {c.id for c in doomed}),
        *([f"{counted(len(doomed) - 1, 'code')} below it"] if doomed[1:] else []),
    ]
    name = named(book[code].name)
    if uses and not with_codings:
        raise Refused(
            f"{name} cannot be deleted: it has {listed(uses)}."
            " Merge it into another code instead, or delete it with all of this."
        )
    return Draft(f"Delete code {name}", deletion(read, book, doomed))


def _uses(read: Reader, codes: set[CodeId]) -> list[str]:
    """Say by whom codes are used: "12 passages by Ben", "1 agreed passage"; also what waits."""
    found = [coding for code in codes for coding in read.codings(code=code)]
    by = Counter(coding.coder for coding in found if coding.layer == "coder")
    uses = [
        f"{counted(by[coder.id], 'passage')} by {coder.name}"
        for coder in read.coders()
        if by[coder.id]
    ]
    agreed = sum(coding.layer == "consensus" for coding in found)
    waiting = len(displaced_of_codes(read, codes))
    return [
        *uses,
        *([counted(agreed, "agreed passage")] if agreed else []),
        *([f"{counted(waiting, 'passage')} to be placed after a correction"] if waiting else []),
    ]


def _proper(name: str) -> str:
    proper = on_one_line(name)
    if not proper:
        raise Refused("A code needs a name.")
    if ">" in proper:
        raise Refused(
            f"{named(proper)} cannot be a name: “>” stands between a code and its parent."
        )
    return proper


def _known_colour(colour: int) -> int:
    if not 0 <= colour < COLOURS:
        raise Refused(f"There is no colour {colour}: choose one from 0 to {COLOURS - 1}.")
    return colour


def _known_key(key: str) -> str:
    if key and key not in tuple("0123456789"):
        raise Refused(f"{named(key)} cannot be a key: choose one digit, or none.")
    return key


def _freed(book: Codebook, code: CodeId, key: str) -> tuple[Change, ...]:
    bearers = [c for c in book.codes if key and c.key == key and c.id != code]
    return tuple(change for bearer in bearers for change in sets(bearer, key=""))


def _stands_under(book: Codebook, code: CodeId, above: CodeId) -> bool:
    return code == above or any(c.id == above for c in book.ancestors(code))


def _twin(book: Codebook, code: Code, parent: CodeId | None, name: str) -> Code | None:
    siblings = book.children(parent if parent in book else None)
    return next(
        (c for c in siblings if c.id != code.id and c.name.casefold() == name.casefold()), None
    )


def _refuse_twin(twin: Code | None, name: str) -> None:
    if twin is not None:
        raise Refused(
            f"{named(name)} cannot be used: {named(twin.name)} stands there already."
            " Choose another name, or merge the two."
        )
