"""The verbs that say what a code is: every field of it, in one change.

Called by the pages and the panel of the coding page. A change of what a code means makes a
version of its definition (`versions`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, TypedDict, Unpack

from workbench.coding.codebook import versions
from workbench.coding.codebook.giving import uses_of
from workbench.coding.codebook.naming import (
    proper_aliases,
    proper_name,
    refuse_others_alias,
    refuse_twin,
    twin,
)
from workbench.coding.codebook.scales import SCALE, proper_scale, revalued
from workbench.coding.wording import listed, named
from workbench.journal.entry import Change, Draft, sets
from workbench.model import clock
from workbench.model.clock import Now
from workbench.model.codebook import COLOURS, DEFINING, Code, Codebook, CodeUse, Scale
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId, MakeId, new_id
from workbench.model.reading import Reader


class CodeFields(TypedDict, total=False):
    """What can be said of a code: the fields of `Code`, without its place."""

    name: str
    definition: str
    include: str
    exclude: str
    example: str
    counter_example: str
    aliases: str
    use: CodeUse
    colour: int
    key: str
    scale: Scale
    scale_labels: str
    scale_from: str
    scale_to: str


def describe_code(
    read: Reader,
    code: CodeId,
    *,
    by: CoderId,
    changed: Literal["meaning", "wording"] | None = None,
    reason: str = "",
    become: Mapping[str, str] | None = None,
    now: Now = clock.now,
    make_id: MakeId = new_id,
    **fields: Unpack[CodeFields],
) -> Draft:
    """Draft other fields of a code; what is not given stays.

    Another definition makes a version: `changed` says whether the meaning changed (so that its
    codings are to be looked at again) or only the wording, `reason` why. A key that applies
    another code moves over; a code that is given no more loses its key. Where a scale changes,
    `become` says what becomes of values in use ("" for none). Refuses a name or alias of another
    code, and a folder that is used.
    """
    book = read.codebook()
    old = book[code]
    new, freed = _as_wished(read, book, old, fields)
    texts = {name: getattr(new, name) for name in DEFINING}
    written, version = versions.redefined(
        old,
        read.definitions(code),
        texts,
        by=by,
        changed=changed,
        reason=reason,
        now=now,
        make_id=make_id,
    )
    rest = {name: getattr(new, name) for name in CodeFields.__annotations__ if name not in DEFINING}
    following = revalued(read, old, new, become or {}) if _scale(old) != _scale(new) else ()
    changes = (*freed, *written, *sets(old, **rest, **version), *following)
    return Draft(_label(old, new), changes, reason.strip())


def assign_key(read: Reader, code: CodeId, key: str) -> Draft:
    """Draft the digit that applies a code, or "" for none; it leaves the code that had it."""
    book = read.codebook()
    changes = (*_freed(book, code, key), *sets(book[code], key=_known_key(book[code], key)))
    name = named(book[code].name)
    return Draft(f"Give {name} the key {key}" if key else f"Take the key from {name}", changes)


def tidied(old: Code, new: Code) -> Code:
    """A code without blanks at the ends of the texts that are new in it."""
    texts = {name: (getattr(old, name), getattr(new, name)) for name in DEFINING}
    fields = {
        name: before if before.strip() == after.strip() else after.strip()
        for name, (before, after) in texts.items()
    }
    return replace(new, **fields)


def known_colour(colour: int) -> int:
    """A colour there is; refuses any other."""
    if not 0 <= colour < COLOURS:
        raise Refused(f"There is no colour {colour}: choose one from 0 to {COLOURS - 1}.")
    return colour


def _as_wished(
    read: Reader, book: Codebook, old: Code, fields: CodeFields
) -> tuple[Code, tuple[Change, ...]]:
    """The code with the fields wished for, each as it is kept, and what other codes lose."""
    new = replace(old, **fields)
    freed: tuple[Change, ...] = ()
    if "name" in fields:
        new = replace(new, name=proper_name(new.name))
        refuse_twin(twin(book, old, old.parent, new.name), new.name)
        refuse_others_alias(book, new.name, old.id)
    if "aliases" in fields or "name" in fields:
        new = replace(new, aliases=proper_aliases(book, old.id, new.name, new.aliases))
    new = tidied(old, new)
    if "colour" in fields:
        known_colour(new.colour)
    if "use" in fields and new.use != old.use:
        if new.use == "folder":
            _refuse_used(read, old)
        if new.use != "code":
            new = replace(new, key="")
    if new.key != old.key:
        _known_key(new, new.key)
        freed = _freed(book, old.id, new.key)
    if any(name in fields for name in SCALE):
        new = replace(new, **proper_scale(new))  # type: ignore[arg-type]
    return new, freed


def _refuse_used(read: Reader, code: Code) -> None:
    uses = uses_of(read, {code.id})
    if uses:
        raise Refused(
            f"{named(code.name)} cannot become a folder: it has {listed(uses)}."
            " Give these another code first: merge it into another, or split it."
        )


def _label(old: Code, new: Code) -> str:
    changed = {
        name for name in CodeFields.__annotations__ if getattr(old, name) != getattr(new, name)
    }
    name = named(old.name)
    if changed == {"name"}:
        return f"Rename {name} to {named(new.name)}"
    if changed - {"key"} == {"use"}:
        return {
            "archived": f"Archive {name}",
            "folder": f"Make {name} a folder",
            "code": f"Bring back {name}" if old.use == "archived" else f"Make {name} a code",
        }[new.use]
    if changed and changed <= set(SCALE):
        return f"Set the scale of {name}"
    return f"Describe {name}"


def _known_key(code: Code, key: str) -> str:
    if key and key not in tuple("0123456789"):
        raise Refused(f"{named(key)} cannot be a key: choose one digit, or none.")
    if key and code.use != "code":
        what = "a folder" if code.use == "folder" else "archived"
        raise Refused(f"{named(code.name)} is {what} and gets no key: choose a code that is given.")
    return key


def _freed(book: Codebook, code: CodeId, key: str) -> tuple[Change, ...]:
    bearers = [c for c in book.codes if key and c.key == key and c.id != code]
    return tuple(change for bearer in bearers for change in sets(bearer, key=""))


def _scale(code: Code) -> tuple[str, ...]:
    return tuple(getattr(code, name) for name in SCALE)
