"""The scale of a code: which values its codings may bear, and what becomes of them when it changes.

Called by `describing` and `merging`; whoever gives a coding a value asks `fits`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal

from workbench.coding import displacing
from workbench.coding.displacing import displaced_of_codes, thing_of
from workbench.coding.wording import counted, listed, named, on_one_line
from workbench.journal.entry import Change, sets
from workbench.model.codebook import Code
from workbench.model.coding import Coding
from workbench.model.errors import Refused
from workbench.model.ids import CodeId
from workbench.model.reading import Reader

SCALE = ("scale", "scale_labels", "scale_from", "scale_to")
"""The fields of a code that make its scale."""

_NUMBER = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,9})?")


def fits(code: Code, value: str) -> bool:
    """Whether a coding of this code may bear a value; "" always."""
    if not value:
        return True
    if code.scale == "ordinal":
        return value in code.labels
    if code.scale == "none" or not _NUMBER.fullmatch(value):
        return False
    low, high = code.scale_from, code.scale_to
    number = Decimal(value)
    return not (low and number < Decimal(low)) and not (high and number > Decimal(high))


def proper_number(written: str) -> str:
    """A number in plain writing, as `Coding.value` keeps it: "1.5" for " 1,50"; "" for none."""
    plain = written.strip().replace(",", ".").replace("−", "-").removeprefix("+")
    if not plain:
        return ""
    if not _NUMBER.fullmatch(plain):
        raise Refused(f"{named(on_one_line(written))} is not a number: write one such as 3 or 2.5.")
    number = Decimal(plain)
    return f"{number.normalize() + 0:f}"


def proper_scale(code: Code) -> dict[str, str]:
    """The scale of a code in plain writing, the fields of another kind of scale empty.

    Refuses an ordinal scale of less than two labels or with one twice, and limits the wrong way
    round.
    """
    labels, low, high = "", "", ""
    if code.scale == "ordinal":
        said = [on_one_line(line) for line in code.scale_labels.splitlines() if line.strip()]
        twice = [label for label, n in Counter(map(str.casefold, said)).items() if n > 1]
        if len(said) < 2:
            raise Refused(
                f"The scale of {named(code.name)} needs two labels or more, the lowest first."
            )
        if twice:
            label = next(one for one in said if one.casefold() == twice[0])
            raise Refused(f"{named(label)} stands twice in the scale of {named(code.name)}.")
        labels = "\n".join(said)
    elif code.scale == "number":
        low, high = proper_number(code.scale_from), proper_number(code.scale_to)
        if low and high and Decimal(low) >= Decimal(high):
            raise Refused(
                f"The scale of {named(code.name)} goes from {low} to {high}:"
                " the first must be the smaller number."
            )
    return {
        "scale": code.scale,
        "scale_labels": labels,
        "scale_from": low,
        "scale_to": high,
    }


def values_in_use(read: Reader, code: CodeId) -> Counter[str]:
    """How often each value stands on a coding of a code, also one that waits to be placed."""
    waiting = (thing_of(row)[0] for row in displaced_of_codes(read, [code]))
    codings = (*read.codings(code=code), *(one for one in waiting if isinstance(one, Coding)))
    return Counter(coding.value for coding in codings if coding.value)


def revalued(read: Reader, old: Code, new: Code, become: Mapping[str, str]) -> tuple[Change, ...]:
    """The changes that let codings follow a changed scale: each value becomes what is said.

    `become` gives for a value the one it becomes, "" for none. Refuses a value in use that does
    not fit the new scale while nothing is said of it.
    """
    used = values_in_use(read, old.id)
    homeless = [value for value in used if not fits(new, become.get(value, value))]
    if homeless:
        refuse_homeless(new, {value: used[value] for value in homeless})
    changes: list[Change] = []
    for coding in read.codings(code=old.id):
        if coding.value in become:
            changes += sets(coding, value=become[coding.value])
    for row in displaced_of_codes(read, [old.id]):
        thing, _ = thing_of(row)
        if isinstance(thing, Coding) and thing.value in become:
            changes += displacing.revalued(row, become[thing.value])
    return tuple(changes)


def refuse_homeless(code: Code, used: Mapping[str, int]) -> None:
    """Refuse to leave values without a place in the scale of a code."""
    said = listed(f"{named(value)} ({counted(n, 'passage')})" for value, n in used.items())
    raise Refused(
        f"The scale of {named(code.name)} has no place for {said}:"
        " say what these values become, or take them out."
    )


def values_of(codings: Iterable[Coding]) -> Counter[str]:
    """How often each value stands on some codings."""
    return Counter(coding.value for coding in codings if coding.value)
