"""The verbs that cut a coding in two and make several with the same code one.

Called by the coding page. Both are one step back: the first part of a cut coding keeps its memos,
and what is joined brings its memos along.
"""

from __future__ import annotations

from dataclasses import replace

from workbench.coding.changing import own_coding
from workbench.coding.extending import age, beside, covering, fitting, kin, made_one, standing_on
from workbench.coding.wording import elided, named
from workbench.journal.entry import Draft, adds, sets
from workbench.model.coding import Coding
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, CodingId, MakeId, new_id
from workbench.model.reading import Reader
from workbench.model.span import trimmed


def split_coding(
    read: Reader, coding: CodingId, at: int, *, by: CoderId, make_id: MakeId = new_id
) -> Draft:
    """Draft two codings in place of one, cut before the code point `at`, without blanks there.

    Both have its code, version, value and certainty; the memos stay with the first. Refuses a
    place without words of the coding on both sides, and a part that has the code already.
    """
    old = own_coding(read, read.coding(coding), by)
    text, name = read.text(old.transcript), named(read.codebook()[old.code].name)
    parts = [trimmed(text, old.start, min(at, old.end)), trimmed(text, max(at, old.start), old.end)]
    first, second = parts
    if first is None or second is None:
        raise Refused(
            f"{name} cannot be split here: put the caret between two words of the coding."
        )
    standing = kin(read, old)
    for part in (first, second):
        if any(other.span == part for other in standing):
            words = named(elided(part.of(text)))
            raise Refused(f"{name} is already on {words}: split elsewhere, or join the two.")
    later = replace(old, id=CodingId(make_id()), **standing_on(text, second))  # type: ignore[arg-type]
    return Draft(f"Split {name}", (*sets(old, **standing_on(text, first)), adds(later)))


def join_codings(read: Reader, coding: CodingId, *, by: CoderId) -> Draft:
    """Draft one coding in place of one and all that touch or overlap it, or each other.

    They have the same code, coder and layer; blanks and line ends do not part them. The oldest
    keeps its id and the version it was made under, and gets all memos. Refuses when there is none
    and when they have different values.
    """
    one = own_coding(read, read.coding(coding), by)
    name = named(read.codebook()[one.code].name)
    members = _chain(read, one)
    if len(members) == 1:
        raise Refused(
            f"No other coding with {name} by the same coder touches this one: there is nothing"
            " to join. Move an end until they touch."
        )
    if len(fitting(members)) < len(members):
        said = [one.value or one.certainty for one in members if one.value or one.certainty]
        shown = " and ".join(named(each) for each in dict.fromkeys(said))
        raise Refused(
            f"These codings with {name} say different things ({shown}): give them the same value"
            " and certainty first."
        )
    return Draft(f"Join {name}", made_one(read, members, covering(members)))


def _chain(read: Reader, one: Coding) -> list[Coding]:
    """A coding and all that hang together with it, the oldest first."""
    left = [other for other in kin(read, one) if other.coder == one.coder]
    members, reached = [one], [one]
    while reached:
        near = beside(read, reached.pop(), left, lines=True)
        left = [other for other in left if other not in near]
        members += near
        reached += near
    return sorted(members, key=age)
