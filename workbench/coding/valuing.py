"""The verbs of a coding's value on the scale of its code, and of how sure its coder is.

Called by the coding page. A coding belongs to its coder, as in `coding.changing`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from workbench.coding.changing import own_coding
from workbench.coding.codebook.scales import fits, proper_number
from workbench.coding.wording import counted, listed, named, on_one_line
from workbench.journal.entry import Draft, sets
from workbench.model.codebook import Code
from workbench.model.coding import Certainty, Coding
from workbench.model.errors import Refused
from workbench.model.ids import CoderId, CodingId
from workbench.model.reading import Reader

CERTAINTIES: tuple[Certainty, ...] = get_args(Certainty)
"""How sure a coder can be, nothing said first."""


def give_value(read: Reader, ids: Iterable[CodingId], value: str, *, by: CoderId) -> Draft:
    """Draft the value of codings of one code, "" to take it away.

    Labels are taken in any case, numbers as `proper_number` reads them. Refuses a value that is
    not on the scale, saying what is, and a code without a scale.
    """
    codings = _chosen(read, ids, by)
    code = read.codebook()[codings[0].code]
    if any(coding.code != code.id for coding in codings):
        raise Refused("These codings have different codes: give values to one code at a time.")
    proper = on_scale(code, value)
    name = named(code.name)
    label = f"Give {name} the value {named(proper)}" if proper else f"Take the value from {name}"
    return Draft(_of(label, codings), tuple(c for one in codings for c in sets(one, value=proper)))


def give_certainty(
    read: Reader, ids: Iterable[CodingId], certainty: Certainty, *, by: CoderId
) -> Draft:
    """Draft how sure the coder is of codings, "" to say nothing of it."""
    codings = _chosen(read, ids, by)
    name = named(read.codebook()[codings[0].code].name)
    label = f"Mark {name} as {certainty}" if certainty else f"Take the certainty from {name}"
    changes = tuple(c for one in codings for c in sets(one, certainty=certainty))
    return Draft(_of(label, codings), changes)


def on_scale(code: Code, written: str) -> str:
    """A value as a coding keeps it; Refused when it is not on the scale of the code."""
    said = on_one_line(written)
    if not said:
        return ""
    if code.scale == "none":
        raise Refused(
            f"{named(code.name)} has no scale: give it one in the codebook, then its codings can "
            "have values."
        )
    if code.scale == "ordinal":
        known = {label.casefold(): label for label in code.labels}
        if said.casefold() not in known:
            raise Refused(
                f"{named(said)} is not on the scale of {named(code.name)}: choose "
                f"{listed(map(named, code.labels))}."
            )
        return known[said.casefold()]
    number = proper_number(said)
    if not fits(code, number):
        low, high = code.scale_from, code.scale_to
        span = f"from {low} to {high}" if low and high else f"from {low}" if low else f"to {high}"
        raise Refused(f"{number} is not on the scale of {named(code.name)}, which goes {span}.")
    return number


def _chosen(read: Reader, ids: Iterable[CodingId], by: CoderId) -> list[Coding]:
    codings = [own_coding(read, read.coding(id), by) for id in dict.fromkeys(ids)]
    if not codings:
        raise Refused("No coding is chosen: choose one first.")
    return codings


def _of(label: str, codings: list[Coding]) -> str:
    return label if len(codings) == 1 else f"{label} ({counted(len(codings), 'coding')})"
