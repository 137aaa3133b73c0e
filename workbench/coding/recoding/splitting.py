"""The verb that splits a code into parts, each of its codings going where a person put it.

Called by the page Codebook, after a pass over the codings.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from workbench.coding.changing import own_coding
from workbench.coding.codebook.giving import refuse_not_given
from workbench.coding.codebook.handing_over import hand_over
from workbench.coding.codebook.in_themes import put_after
from workbench.coding.codebook.naming import (
    proper_name,
    refuse_others_alias,
    refuse_twin,
)
from workbench.coding.codebook.scales import SCALE
from workbench.coding.displacing import displaced_of_codes
from workbench.coding.memos import memos_by_subject
from workbench.coding.wording import counted, listed, named
from workbench.journal.entry import Change, Draft, adds, sets
from workbench.model.codebook import TONES, Code, Codebook
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId, CodingId, MakeId, new_id
from workbench.model.reading import Reader


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a code that is split: a new code, or with `code` one there is already."""

    name: str = ""
    definition: str = ""
    code: CodeId | None = None


def split_code(
    read: Reader,
    code: CodeId,
    parts: Sequence[Part],
    assigned: Mapping[CodingId, int],
    *,
    by: CoderId,
    below: bool = False,
    then: Literal["code", "folder", "archived"] = "code",
    make_id: MakeId = new_id,
) -> Draft:
    """Draft the splitting of a code: each coding in `assigned` gets the part of that number (0…).

    Codings that are not assigned stay, as do memos about the code. A coder splits the own codings
    and what was agreed on; the others find the parts in the codebook and recode theirs. New parts
    stand right after the code, or with `below` under it, in its colours and with its scale, and
    carry the themes it carries. `then` is what the code itself is afterwards; only one without
    codings becomes a folder.
    """
    book = read.codebook()
    old = book[code]
    if not parts:
        raise Refused(f"{named(old.name)} is split into nothing: name the parts first.")
    codings = [own_coding(read, read.coding(id), by) for id in assigned]
    if any(coding.code != code for coding in codings):
        raise Refused(
            f"A passage is not coded {named(old.name)} any more: look at its passages again."
        )
    made = _Parts(book, old, parts, below, make_id)
    moved = [(coding, made.codes[assigned[coding.id]]) for coding in codings]
    handed = hand_over(read, moved, memos_by_subject(read))
    _refuse_used_folder(read, old, then, {coding.id for coding in codings})
    receiving = dict.fromkeys(target.id for _, target in moved)
    changes = (
        *made.changes(),
        *handed,
        *put_after(read, code, list(receiving)),
        *sets(old, use=then, **({} if then == "code" else {"key": ""})),
    )
    names = listed(f"“{part.name}”" for part in made.codes)
    return Draft(f"Split {named(old.name)} into {names}", changes)


class _Parts:
    """The codes a code is split into, and what making the new ones changes."""

    def __init__(
        self, book: Codebook, old: Code, parts: Sequence[Part], below: bool, make_id: MakeId
    ) -> None:
        self._book, self._old = book, old
        self._parent = old.id if below else old.parent if old.parent in book else None
        self._family = book.children(self._parent)
        names = [proper_name(part.name) for part in parts if part.code is None]
        twice = next(
            (n for n in names if [x.casefold() for x in names].count(n.casefold()) > 1), ""
        )
        if twice:
            raise Refused(f"Two parts are called {named(twice)}: give each its own name.")
        self.codes = [
            self._known(part.code) if part.code is not None else self._new(part, n, make_id)
            for n, part in enumerate(parts)
        ]
        self._new_codes = [code for code in self.codes if code.id not in book]

    def changes(self) -> tuple[Change, ...]:
        """The new codes in their places, and the siblings that make room."""
        order = list(self._family)
        if self._old in order:
            place = order.index(self._old) + 1
            order[place:place] = self._new_codes
        else:
            order += self._new_codes
        fresh = {code.id for code in self._new_codes}
        return tuple(
            change
            for n, code in enumerate(order)
            for change in (
                (adds(replace(code, position=n)),) if code.id in fresh else sets(code, position=n)
            )
        )

    def _known(self, id: CodeId) -> Code:
        code = self._book[id]
        if code.id == self._old.id:
            raise Refused(f"{named(code.name)} cannot be a part of itself: name another code.")
        refuse_not_given(code)
        return code

    def _new(self, part: Part, number: int, make_id: MakeId) -> Code:
        name = proper_name(part.name)
        same = (one for one in self._family if one.name.casefold() == name.casefold())
        refuse_twin(next(same, None), name)
        refuse_others_alias(self._book, name)
        old = self._old
        family, tone = divmod(old.colour, TONES)
        return Code(
            id=CodeId(make_id()),
            name=name,
            parent=self._parent,
            position=0,
            colour=family * TONES + (tone + 1 + number) % TONES,
            definition=part.definition.strip(),
            **{field: getattr(old, field) for field in SCALE},
        )


def _refuse_used_folder(read: Reader, code: Code, then: str, going: Collection[CodingId]) -> None:
    if then != "folder":
        return
    left = [coding.coder for coding in read.codings(code=code.id) if coding.id not in going]
    left += [row.coder for row in displaced_of_codes(read, [code.id]) if row.coder is not None]
    if left:
        names = {coder.id: coder.name for coder in read.coders()}
        whose = listed(dict.fromkeys(names[coder] for coder in left))
        raise Refused(
            f"{named(code.name)} cannot become a folder: {counted(len(left), 'passage')} by"
            f" {whose} would stay in it. Let it stay a code, or archive it."
        )
