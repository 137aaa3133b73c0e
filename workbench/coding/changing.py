"""The verbs of a coding: give it another code, move its ends, take it off.

Called by the coding page and `coding.joining`. A coding belongs to its coder: nobody else changes
it. What was agreed on (the layer "consensus") belongs to everyone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.coding.codebook.giving import refuse_not_given
from workbench.coding.extending import (
    age,
    beside,
    extends,
    fitting,
    is_on,
    kin,
    made_one,
    standing_on,
)
from workbench.coding.memos import memo_removals
from workbench.coding.passages import already_on, chosen_span
from workbench.coding.wording import counted, named
from workbench.journal.entry import Change, Draft, removes_all, sets
from workbench.model.codebook import Code
from workbench.model.coding import Coding
from workbench.model.errors import Refused
from workbench.model.ids import CodeId, CoderId, CodingId
from workbench.model.kinds import Value
from workbench.model.reading import Reader


def recode(read: Reader, coding: CodingId, code: CodeId, *, by: CoderId) -> Draft:
    """Draft another code for a coding; refuses one that is on the passage already.

    Where the study extends, codings with the new code that it touches become one with it. A value
    goes when the new code has another scale.
    """
    book = read.codebook()
    old = own_coding(read, read.coding(coding), by)
    label = f"Recode {named(book[old.code].name)} as {named(book[code].name)}"
    if code == old.code:
        return Draft(label, sets(old, version=book[code].version))
    refuse_not_given(book[code])
    value = old.value if _scale(book[code]) == _scale(book[old.code]) else ""
    new = replace(old, code=code, version=book[code].version, value=value)
    standing, one = kin(read, new), extends(read, new)
    if is_on(standing, new, whole=not one):
        raise already_on(book[code].name)
    near = beside(read, new, standing) if one else ()
    changes = _become_one(read, old, new, near)
    return Draft(label, changes)


def resize(read: Reader, coding: CodingId, start: int, end: int, *, by: CoderId) -> Draft:
    """Draft other ends for a coding, without blanks; refuses what `code_passage` refuses.

    Where the study extends, codings with its code that it did not touch before and does now
    become one with it.
    """
    old = own_coding(read, read.coding(coding), by)
    name = read.codebook()[old.code].name
    span = chosen_span(read, old.transcript, start, end)
    new = replace(old, **standing_on(read.text(old.transcript), span))  # type: ignore[arg-type]
    standing = kin(read, old)
    near: list[Coding] = []
    if extends(read, old):
        known = beside(read, old, standing)
        near = [one for one in beside(read, new, standing) if one not in known]
    if span != old.span and is_on([one for one in standing if one not in near], new):
        raise already_on(name)
    changes = _become_one(read, old, new, near)
    return Draft(f"Resize {named(name)}", changes)


def remove_codings(read: Reader, ids: Iterable[CodingId], *, by: CoderId) -> Draft:
    """Draft the removal of codings with the memos about them."""
    codings = [own_coding(read, read.coding(id), by) for id in dict.fromkeys(ids)]
    if not codings:
        raise Refused("No coding is chosen: choose what to remove.")
    name = named(read.codebook()[codings[0].code].name)
    label = f"Remove {name}" if len(codings) == 1 else f"Remove {counted(len(codings), 'coding')}"
    memos = memo_removals(read, [coding.id for coding in codings])
    return Draft(label, (*memos, *removes_all(codings)))


def own_coding(read: Reader, coding: Coding, by: CoderId) -> Coding:
    """A coding that may be changed by a coder: their own, or one that was agreed on."""
    if coding.layer == "coder" and coding.coder != by:
        maker = read.coder(coding.coder).name
        name = named(read.codebook()[coding.code].name)
        raise Refused(f"{name} on this passage was made by {maker}; only {maker} can change it.")
    return coding


def _become_one(
    read: Reader, old: Coding, new: Coding, near: Sequence[Coding]
) -> tuple[Change, ...]:
    """The changes that make `old` into `new`, and one of it and those it comes to touch."""
    fields: dict[str, Value] = {"code": new.code, "version": new.version}
    whole = new.span
    members = fitting([old, *near])
    if new.value != old.value:
        fields["value"] = next((one.value for one in members[1:] if one.value), new.value)
    if len(members) == 1:
        return sets(old, **fields, **standing_on(read.text(old.transcript), whole))
    for one in members[1:]:
        whole = whole.cover(one.span)
    members.sort(key=age)
    return made_one(read, members, whole, **(fields if members[0] is old else {}))


def _scale(code: Code) -> tuple[str, ...]:
    return code.scale, code.scale_labels, code.scale_from, code.scale_to
